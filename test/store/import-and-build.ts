/** Run by kill.test.ts in a process of its own: import, read and build, as `market add` and `market build` do. */
import { join } from "node:path";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { findPostingFiles } from "../../src/io/market/posting-files.js";
import { buildStore } from "../../src/store/build-store.js";
import { importFile } from "../../src/store/import-files.js";
import { openStore } from "../../src/store/open-store.js";
import { openFactReader } from "../../src/store/read-facts.js";
import { MANY_ADS_WINDOWS } from "./many-ads.js";

const [folder = "", data = ""] = process.argv.slice(2);
const store = await openStore(join(folder, "m.duckdb"));
process.stdout.write("open\n");
const { taxonomy } = readKnowledge(data);
const options = { data, workers: 1, chunk: 50, windows: () => MANY_ADS_WINDOWS };
const reader = openFactReader(store, { ...options, taxonomy: taxonomy.hash });
for (const file of await findPostingFiles([join(folder, "ads")])) await importFile(store, file, reader);
const { index } = await buildStore(store, { ...options, reader, taxonomy, finish: () => MANY_ADS_WINDOWS });
reader.end();
await store.close();
process.stdout.write(`hash ${index.hash} read ${index.sources[0]?.read}\n`);
