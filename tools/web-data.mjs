// What the web app fetches: compiled data, the snapshot and the sample CVs, packed by gzip and named by their content.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
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
  listed ??= [...listDataFiles(), ...listTypesetter()];
  return listed;
}

/** Every data file: its name in the code, its place in the app, its bytes. */
function listDataFiles() {
  const files = [];
  const add = (name, place, ending, bytes, content = bytes) =>
    files.push({ name, address: `assets/data/${place}-${stamp(content)}${ending}`, bytes });
  for (const name of KNOWLEDGE) {
    const text = readFileSync(join("data/compiled", `${name}.json`));
    add(name, name, ".json.gz", gzipSync(text, { level: 9 }), text);
  }
  const market = readFileSync("data/market/index.json");
  add("market", "market", ".json.gz", gzipSync(market, { level: 9 }), market);
  for (const { id, shard } of JSON.parse(market.toString("utf8")).roles) {
    const path = join("data/market/roles", `${id}.json.gz`);
    if (shard !== null && existsSync(path)) add(`role:${id}`, `role-${id}`, ".json.gz", readFileSync(path));
  }
  const methods = readdirSync("docs/methods").sort();
  const pages = Buffer.from(
    JSON.stringify(
      Object.fromEntries(methods.map((file) => [file.replace(/\.md$/, ""), readFileSync(join("docs/methods", file), "utf8")])),
    ),
  );
  add("methods", "methods", ".json.gz", gzipSync(pages, { level: 9 }), pages);
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
    buildStart() {
      files = listAll();
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
