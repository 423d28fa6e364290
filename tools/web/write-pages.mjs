// A file for each address of the web app, so that any static host serves them, and the list of files to keep for offline.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const PAGES = [
  "report",
  "report/cv",
  "report/what-if",
  "report/plan",
  "report/roles",
  "report/take-away",
  "market",
  "market/own",
  "coach",
  "privacy",
];
const NOT_KEPT = /(?:^|\/)offline-|\/inter-latin-ext-|\/assets\/pdf\//;

const escapeHtml = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** A vite plugin: runs when everything is written. */
export function writePages(folder) {
  return { name: "write-pages", writeBundle: () => writeAll(folder) };
}

function writeAll(folder) {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const files = listFiles(folder);
  for (const path of PAGES) writePage(folder, path, page);
  const { roles } = JSON.parse(readFileSync("data/compiled/roles.json", "utf8"));
  for (const { id, present, shard } of JSON.parse(readFileSync("data/market/index.json", "utf8")).roles) {
    if (shard === null || roles[id] === undefined) continue;
    const title = escapeHtml(`${roles[id].name}: what ${present} postings ask for`);
    writePage(
      folder,
      `market/${id}`,
      page.replace("<title>Groundwork</title>", `<title>${title} · Groundwork</title><meta property="og:title" content="${title}" />`),
    );
  }
  const kept = files.filter((file) => !NOT_KEPT.test(file));
  const hash = createHash("sha256");
  for (const file of kept) hash.update(file).update(readFileSync(join(folder, file)));
  writeFileSync(join(folder, "offline-files.json"), `${JSON.stringify({ version: hash.digest("hex").slice(0, 12), files: kept })}\n`);
}

function writePage(folder, path, text) {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, "index.html"), text);
}

function listFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/")}`)
    .sort();
}
