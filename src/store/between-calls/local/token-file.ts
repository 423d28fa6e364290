import { timingSafeEqual } from "node:crypto";
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { readJsonInput } from "../../../io/files.js";
import { makeFolder } from "../../../io/make-folder.js";
import { configFolder } from "../../../io/own/config-folder.js";
import { InputError } from "../../../schema/input-error.js";
import { drawToken, nameTaken, noSuchToken, sha256, type TokenBook, type TokenHolder } from "../tokens.js";

const StoredTokens = z.strictObject({
  schema: z.literal("groundwork/tokens@1"),
  tokens: z.array(
    z.strictObject({
      name: z.string().min(1).max(100),
      /** Absent: its own. */
      tenant: z.string().min(1).max(100).optional(),
      scope: z.enum(["read", "write"]),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
type StoredToken = z.infer<typeof StoredTokens>["tokens"][number];

const MOST_BYTES = 1_000_000;

export function defaultTokenFile(): string {
  return join(configFolder(), "tokens.json");
}

/** Tokens in a file of the person who serves. */
export class TokenFile implements TokenBook {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async list(): Promise<readonly TokenHolder[]> {
    return this.#read().map(toHolder);
  }

  async add({ name, tenant, scope }: TokenHolder): Promise<string> {
    const tokens = this.#read();
    if (tokens.some((held) => held.name === name)) throw nameTaken(name);
    const { token, sha256: hash } = drawToken();
    this.#write([...tokens, { name, ...(tenant === name ? {} : { tenant }), scope, sha256: hash }]);
    return token;
  }

  async remove(name: string): Promise<void> {
    const tokens = this.#read();
    if (!tokens.some((token) => token.name === name)) throw noSuchToken(name);
    this.#write(tokens.filter((token) => token.name !== name));
  }

  /** Every stored hash is compared, in constant time: how long it takes says nothing of how near a guess was. */
  async find(given: string): Promise<TokenHolder | null> {
    const hash = sha256(given);
    let found: StoredToken | null = null;
    for (const token of this.#read()) if (timingSafeEqual(hash, Buffer.from(token.sha256, "hex"))) found = token;
    return found === null ? null : toHolder(found);
  }

  #read(): StoredToken[] {
    if (!existsSync(this.#path)) return [];
    const parsed = StoredTokens.safeParse(readJsonInput(this.#path, MOST_BYTES));
    if (!parsed.success)
      throw new InputError("bad-data", "this is no list of tokens.", {
        place: basename(this.#path),
        hint: "Write it with groundwork serve token add NAME.",
      });
    return parsed.data.tokens;
  }

  #write(tokens: readonly StoredToken[]): void {
    makeFolder(dirname(this.#path), 0o700);
    writeFileSync(`${this.#path}.part`, `${JSON.stringify({ schema: "groundwork/tokens@1", tokens }, null, 1)}\n`, { mode: 0o600 });
    renameSync(`${this.#path}.part`, this.#path);
  }
}

function toHolder({ name, tenant = name, scope }: StoredToken): TokenHolder {
  return { name, tenant, scope };
}
