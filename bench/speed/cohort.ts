// A cohort through the command, as a coach runs it: people a second, CPU a person; beside it the same people one after another in one process, without reader and threads.
// npm run build && npx tsx bench/speed/cohort.ts [people]
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { analyze } from "../../src/engine.js";
import { openEngine } from "../../src/io/engine/open-engine.js";
import { TEXT_FORMATS } from "../../src/render/index.js";
import { canonicalJson } from "../../src/schema/canonical.js";

const amount = Number(process.argv[2] ?? 300);
const ROLES = ["Data Analyst", "Data Engineer", "AI Engineer", "Frontend Developer"];
const samples = readdirSync("test/cv/samples").filter((name) => !name.endsWith(".yml"));
const folder = mkdtempSync(join(tmpdir(), "gw-bench-cohort-"));
try {
  const people = Array.from({ length: amount }, (_, at) => {
    const sample = samples[at % samples.length] as string;
    const file = `person-${at}${extname(sample)}`;
    copyFileSync(join("test/cv/samples", sample), join(folder, file));
    return { file, role: ROLES[at % ROLES.length] as string };
  });
  writeFileSync(join(folder, "people.csv"), `file,role\n${people.map(({ file, role }) => `${file},${role}`).join("\n")}\n`);
  const begun = performance.now();
  const ended = spawnSync("sh", [
    "-c",
    `node dist/cli.js cohort "${folder}" --out "${join(folder, "out")}" --as-of 2026-11-20 >&2; code=$?; times; exit $code`,
  ]);
  const seconds = (performance.now() - begun) / 1000;
  const times = [...String(ended.stdout).matchAll(/(\d+)m([\d.]+)s/g)].slice(2);
  const cpu = times.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  if (ended.status !== 0) throw new Error(String(ended.stderr));
  console.log(
    `cohort of ${amount}: ${seconds.toFixed(1)} s, ${(amount / seconds).toFixed(1)} people a second, ${((cpu * 1000) / amount).toFixed(0)} ms CPU a person`,
  );

  const engine = openEngine({ isolate: false });
  const before = process.cpuUsage();
  for (const { file, role } of people) {
    const { report } = await analyze({ cv: { name: file, bytes: readFileSync(join(folder, file)) }, role, asOf: "2026-11-20" }, engine);
    canonicalJson(report);
    TEXT_FORMATS.html(report, null);
  }
  const { user, system } = process.cpuUsage(before);
  const alone = (user + system) / 1000 / amount;
  console.log(
    `one after another: ${alone.toFixed(0)} ms CPU a person; the cohort takes ${((cpu * 1000) / amount / alone).toFixed(2)} of it`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
