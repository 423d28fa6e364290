/** Time of each stage and format for the three examples, warm. `npx tsx bench/speed/report.ts [runs]`. */
import { readFileSync } from "node:fs";
import { FORMAT_NAMES } from "../../src/io/report/format-names.js";
import { renderFiles } from "../../src/io/report/report-files.js";
import { analyze, type Follow } from "../../src/pipeline.js";
import { builtInMarket, EXAMPLES, type ExampleName, exampleDocument, OPTIONS, sharedKnowledge } from "../../test/examples.js";

const runs = Number(process.argv[2] ?? 5);
const knowledge = sharedKnowledge();
const market = builtInMarket();

for (const name of Object.keys(EXAMPLES) as ExampleName[]) {
  const { role, level, file } = EXAMPLES[name];
  const document = await exampleDocument(name);
  const spent = new Map<string, number[]>();
  const keep = (stage: string, milliseconds: number): void => void spent.set(stage, [...(spent.get(stage) ?? []), milliseconds]);
  const follow: Follow = (stage, run) => {
    const started = performance.now();
    const value = run();
    keep(stage, performance.now() - started);
    return value;
  };
  const inputs = {
    cv: { name: file, sha256: document.sha256 },
    corrections: null,
    snapshot: { name: market.index.name, hash: market.index.hash },
    ads: [],
    overlays: [],
  };
  let sizes = "";
  for (let run = 0; run <= runs; run++) {
    if (run === 1) spent.clear();
    const { report } = analyze({ document, corrections: null, options: { ...OPTIONS, role, level }, market, inputs }, knowledge, follow);
    sizes = "";
    for (const format of FORMAT_NAMES) {
      const started = performance.now();
      const [content] = [...(await renderFiles(report, [format])).values()];
      keep(format, performance.now() - started);
      sizes += ` ${format} ${Math.round((content?.length ?? 0) / 1000)} kB`;
    }
  }
  const medians = [...spent].map(([stage, times]) => [stage, medianOf(times)] as const);
  const total = medians.reduce((sum, [, time]) => sum + time, 0);
  const written = medians.reduce((sum, [stage, time]) => (stage === "pdf" || stage === "docx" ? sum : sum + time), 0);
  const sorting = medianOf(Array.from({ length: 5 }, timeOfSorting));
  console.log(
    `${name}: pipeline and text formats ${written.toFixed(0)} ms warm (asked 300), ${(written / sorting).toFixed(1)} times sorting a million numbers`,
  );
  console.log(`${name}: ${total.toFixed(0)} ms, CV ${readFileSync(`examples/${name}/${file}`).length} bytes`);
  for (const [stage, time] of medians)
    console.log(`  ${stage.padEnd(12)} ${time.toFixed(1).padStart(8)} ms  ${((time * 100) / total).toFixed(0).padStart(3)} %`);
  console.log(` ${sizes}`);
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}

/** The reference of this run: on a busy machine it is slower by as much as the rest. */
function timeOfSorting(): number {
  const numbers = Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 1_000_003);
  const started = performance.now();
  numbers.sort((a, b) => a - b);
  return performance.now() - started;
}
