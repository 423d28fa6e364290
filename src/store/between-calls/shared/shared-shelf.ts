import { randomBytes } from "node:crypto";
import type pg from "pg";
import { LIMITS } from "../../../limits.js";
import type { TextDocument } from "../../../schema/document.js";
import type { CvOnShelf, CvShelf } from "../cv-shelf.js";
import { noSuchCv, tooManyCvs } from "../cv-shelf.js";
import { asServer, asTenant } from "./as-tenant.js";

/** Kept CVs that every server finds; what is over is not read, and deleted by whichever server looks next. */
export class SharedShelf implements CvShelf {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async keep(owner: string, { name, document }: CvOnShelf, seconds: number): Promise<string> {
    const id = randomBytes(16).toString("base64url");
    await asTenant(this.#pool, owner, async (client) => {
      if ((await countCvs(client)) >= LIMITS.keptCvs) throw tooManyCvs();
      await client.query(
        "insert into servers.cvs (id, tenant, name, document, until) values ($1, $2, $3, $4, now() + make_interval(secs => $5))",
        [id, owner, name, JSON.stringify(document), seconds],
      );
    });
    return id;
  }

  read(owner: string, id: string): Promise<CvOnShelf> {
    return asTenant(this.#pool, owner, async (client) => {
      const { rows } = await client.query<{ name: string; document: string }>(
        "select name, document from servers.cvs where id = $1 and until > now()",
        [id],
      );
      if (rows[0] === undefined) throw noSuchCv();
      return { name: rows[0].name, document: JSON.parse(rows[0].document) as TextDocument };
    });
  }

  async forget(owner: string, id: string): Promise<void> {
    const { rowCount } = await asTenant(this.#pool, owner, (client) => client.query("delete from servers.cvs where id = $1", [id]));
    if (rowCount === 0) throw noSuchCv();
  }

  forgetAll(owner: string): Promise<number> {
    return asTenant(this.#pool, owner, async (client) => (await client.query("delete from servers.cvs")).rowCount ?? 0);
  }

  count(owner: string): Promise<number> {
    return asTenant(this.#pool, owner, countCvs);
  }

  expire(): Promise<number> {
    return asServer(this.#pool, async (client) => (await client.query("delete from servers.cvs where until <= now()")).rowCount ?? 0);
  }
}

async function countCvs(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ n: number }>("select count(*) as n from servers.cvs");
  return rows[0]?.n ?? 0;
}
