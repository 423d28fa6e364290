// What the web app fetches: compiled data and the snapshot as packed columns, and the sample CVs, named by their content.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { gzipAsync } from "@gfx/zopfli";
import { chooseWindow } from "../../src/market/choose-window.ts";
import { packColumns } from "./pack-columns.ts";
import { unpackWoff } from "./unpack-woff.mjs";

const MODULE = "virtual:data-files";
const RESOLVED = `\0${MODULE}`;

const KNOWLEDGE = ["taxonomy", "roles", "catalogue"];
const SAMPLES = ["maya-lindqvist/cv.pdf", "tomas-ferreira/cv.docx", "ines-okafor/resume.json"];

const WASM = "node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm";
const FONTS = "node_modules/@fontsource/libertinus-serif/files";
const SCRIPTS = ["latin", "latin-ext", "greek", "cyrillic", "vietnamese"];
const FACES = ["400-normal", "400-italic", "700-normal"];

const stamp = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 12);

/** What sets a PDF in the page: the typesetter, our letters, the template. Fetched when somebody asks for a PDF, and only then. */
function listTypesetter() {
  const fonts = SCRIPTS.flatMap((script) => FACES.map((face) => join(FONTS, `libertinus-serif-${script}-${face}.woff`)));
  const parts = [
    ["pdf:typesetter", readFileSync(WASM)],
    ["pdf:template", readFileSync("assets/report.typ")],
    ...fonts.filter(existsSync).map((path, at) => [`pdf:font-${at}`, unpackWoff(readFileSync(path))]),
  ];
  return parts.map(([name, bytes]) => ({
    name,
    address: `assets/pdf/${name.slice("pdf:".length)}-${stamp(bytes)}.gz`,
    bytes: gzipSync(bytes, { level: 9 }),
  }));
}

let listed = null;

/** Once a build: the page and each of its workers ask. */
function listAll() {
  listed ??= Promise.all([listKnowledge(), listDataFiles(), listTypesetter()]).then((lists) => lists.flat());
  return listed;
}

/** A data file: its name in the code, its place in the app, its bytes. */
const dataFile = (name, place, ending, bytes, content = bytes) => ({
  name,
  address: `assets/data/${place}-${stamp(content)}${ending}`,
  bytes,
});

/** What every visit loads, by the slower packer: a twentieth less to load for a second or two of a build (docs/decisions/0030-tighter-gzip.md). */
function listKnowledge() {
  return Promise.all(
    KNOWLEDGE.map(async (name) => {
      const columns = packColumns(JSON.parse(readFileSync(join("data/compiled", `${name}.json`), "utf8")));
      return dataFile(name, name, ".gz", await gzipAsync(Buffer.from(columns), { numiterations: 1 }), columns);
    }),
  );
}

/** Every other. */
function listDataFiles() {
  const files = [];
  const add = (...parts) => files.push(dataFile(...parts));
  const addData = (name, place, value) => {
    const columns = packColumns(value);
    add(name, place, ".gz", gzipSync(columns, { level: 9 }), columns);
  };
  const market = JSON.parse(readFileSync("data/market/index.json", "utf8"));
  addData("market", "market", market);
  const withOlder = [];
  for (const { id, shard } of market.roles) {
    const path = join("data/market/roles", `${id}.json.gz`);
    if (shard === null || !existsSync(path)) continue;
    const held = JSON.parse(gunzipSync(readFileSync(path)).toString("utf8"));
    addData(`role:${id}`, `role-${id}`, held);
    if (chooseWindow(held, market.windows).older !== null) withOlder.push(id);
  }
  // What a list of all roles says of each, as a report on it does, without their postings.
  addData("with-older", "with-older", withOlder);
  const methods = readdirSync("docs/methods").sort();
  const pages = methods.map((file) => [file.replace(/\.md$/, ""), readFileSync(join("docs/methods", file), "utf8")]);
  addData("methods", "methods", Object.fromEntries(pages));
  for (const path of SAMPLES) {
    const [person, file] = path.split("/");
    add(`sample:${person}`, person, file.slice(file.indexOf(".")), readFileSync(join("examples", path)));
  }
  return files;
}

/** A vite plugin: emits the files and gives the code their addresses. */
export function shipData() {
  let files = [];
  return {
    name: "ship-data",
    async buildStart() {
      files = await listAll();
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const typesetter = files.filter(({ name }) => name.startsWith("pdf:"));
      const megabytes = Math.round(typesetter.reduce((sum, { bytes }) => sum + bytes.length, 0) / 100_000) / 10;
      const addresses = Object.fromEntries(files.map(({ name, address }) => [name, address]));
      return `export default ${JSON.stringify(addresses)};export const PDF_MEGABYTES = ${megabytes};`;
    },
    generateBundle() {
      for (const { address, bytes } of files) this.emitFile({ type: "asset", fileName: address, source: bytes });
    },
  };
}
