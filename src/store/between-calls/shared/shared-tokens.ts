import type pg from "pg";
import type { TokenBook, TokenHolder } from "../tokens.js";
import { drawToken, nameTaken, noSuchToken, sha256 } from "../tokens.js";
import { asServer } from "./as-tenant.js";

/** Tokens that every server knows. Found by the hash of what was given: to come near one, a guess would have to come near its hash. */
export class SharedTokens implements TokenBook {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  list(): Promise<readonly TokenHolder[]> {
    return asServer(this.#pool, async (client) => {
      const { rows } = await client.query<TokenHolder>(`select name, tenant, scope from servers.tokens order by name collate "C"`);
      return rows;
    });
  }

  async add({ name, tenant, scope }: TokenHolder): Promise<string> {
    const { token, sha256: hash } = drawToken();
    const { rowCount } = await asServer(this.#pool, (client) =>
      client.query("insert into servers.tokens (sha256, name, tenant, scope) values ($1, $2, $3, $4) on conflict (name) do nothing", [
        hash,
        name,
        tenant,
        scope,
      ]),
    );
    if (rowCount === 0) throw nameTaken(name);
    return token;
  }

  async remove(name: string): Promise<void> {
    const { rowCount } = await asServer(this.#pool, (client) => client.query("delete from servers.tokens where name = $1", [name]));
    if (rowCount === 0) throw noSuchToken(name);
  }

  find(token: string): Promise<TokenHolder | null> {
    return asServer(this.#pool, async (client) => {
      const { rows } = await client.query<TokenHolder>("select name, tenant, scope from servers.tokens where sha256 = $1", [
        sha256(token).toString("hex"),
      ]);
      return rows[0] ?? null;
    });
  }
}
