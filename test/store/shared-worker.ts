/** Run by many-machines.test.ts as a process of its own, on its own host: a worker with small data, or a build that leaves the work to workers. */
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { findPostingFiles } from "../../src/io/market/posting-files.js";
import { importFile } from "../../src/store/import-files.js";
import { openPool, withShared } from "../../src/store/postgres/connect.js";
import { followBuild } from "../../src/store/postgres/follow-build.js";
import { migrate } from "../../src/store/postgres/migrations.js";
import { runWorker } from "../../src/store/postgres/run-worker.js";
import { factsVersion } from "../../src/store/read-facts.js";
import { MANY_ADS_WINDOWS } from "./many-ads.js";

const [task = "", url = "", data = "", ads = ""] = process.argv.slice(2);
const { taxonomy } = readKnowledge(data);
const pool = openPool(url);
if (task === "migrate") await migrate(pool);
else if (task === "work") {
  const ending = new AbortController();
  process.once("SIGTERM", () => ending.abort());
  process.stdout.write("working\n");
  await runWorker(pool, {
    data,
    taxonomy,
    signal: ending.signal,
    patience: 4,
    onJob: ({ task: name }) => void process.stdout.write(`${name}\n`),
  });
} else if (task === "import") {
  for (const file of await findPostingFiles([ads])) await withShared(pool, (store) => importFile(store, file));
} else {
  const order = { version: factsVersion(taxonomy.hash), windows: MANY_ADS_WINDOWS, rangeBytes: 16_000 };
  const { index } = await followBuild(pool, order, () => {});
  process.stdout.write(`hash ${index.hash} read ${index.sources[0]?.read}\n`);
}
await pool.end();
