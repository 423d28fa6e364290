// The lock file must install on every system. A registry that lacks another system's binaries leaves their entries out,
// and `npm ci` there fails. This adds the missing optional platform entries (version, os, cpu, libc) named by each
// package's optionalDependencies; --check fails where one is missing.
import { readFileSync, writeFileSync } from "node:fs";
import { readPlatform } from "./platform-names.mjs";

/** The first entry on the way up from the package, as Node looks for it, is the wanted version. */
function isResolved(path, name, version) {
  const folders = path.split("/node_modules/").map((_, at, parts) => parts.slice(0, at + 1).join("/node_modules/"));
  for (const folder of [...folders.reverse(), ""]) {
    const held = lock.packages[folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (held !== undefined) return held.version === version;
  }
  return false;
}

const check = process.argv.includes("--check");
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const added = [];
for (const [path, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = readPlatform(name);
    if (platform === null) continue;
    const version = range.replace(/^[\^~>=]+/, "");
    if (isResolved(path, name, version)) continue;
    // Beside the package that names it: where npm puts the binary of this very system.
    const home = path.slice(0, path.lastIndexOf("node_modules/") + "node_modules/".length) || "node_modules/";
    lock.packages[`${home}${name}`] = {
      version,
      ...(platform.cpu ? { cpu: [platform.cpu] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      ...(platform.libc ? { libc: [platform.libc] } : {}),
      optional: true,
      ...(platform.os ? { os: [platform.os] } : {}),
    };
    added.push(name);
  }
}
if (check) {
  if (added.length > 0) {
    console.error(`package-lock.json lacks ${added.length} platform packages: run node tools/check/lock-file.mjs\n${added.join("\n")}`);
    process.exit(1);
  }
  console.log("lock file: every optional platform package has its entry");
} else {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`lock file: ${added.length} platform entries added`);
}
