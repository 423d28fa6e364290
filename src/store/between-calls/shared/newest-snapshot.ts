import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { writeSnapshot } from "../../../io/market/write-snapshot.js";
import { withShared } from "../../postgres/connect.js";
import { loadSnapshot } from "../../postgres/finish-build.js";

/** The snapshot built last in this database, as a folder of this machine; null where none was. Its hash names it, so it is loaded once. */
export async function loadNewestSnapshot(pool: pg.Pool): Promise<string | null> {
  return withShared(pool, async (store) => {
    const { rows } = await pool.query<{ hash: string }>("select hash from snapshots order by made desc limit 1");
    const hash = rows[0]?.hash;
    if (hash === undefined) return null;
    const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "groundwork", "snapshots", hash);
    if (!existsSync(join(folder, "index.json"))) writeSnapshot(folder, await loadSnapshot(store, hash));
    return folder;
  });
}
