import { basename, join } from "node:path";
import { analyze } from "../engine.js";
import { readAds } from "../io/ads-files.js";
import { elapsed } from "../io/clock.js";
import { readCorrectionsFile } from "../io/corrections-file.js";
import { chooseMarket } from "../io/current-market.js";
import { readInputFile, writeOutputs } from "../io/files.js";
import { readKnowledge } from "../io/knowledge-files.js";
import { parseModel } from "../io/model/model-address.js";
import { rewordReport } from "../io/model/reword-report.js";
import { openEngine } from "../io/open-engine.js";
import { readProgress } from "../io/progress-file.js";
import { prepareReader } from "../io/reader/read-document.js";
import type { ReaderPool } from "../io/reader/reader-pool.js";
import { FORMAT_NAMES, type Format, parseFormats, renderFiles } from "../io/report-files.js";
import { readStage } from "../io/stage-file.js";
import { LIMITS } from "../limits.js";
import type { Follow } from "../pipeline.js";
import { progressAsCorrections } from "../report/plan-tasks.js";
import { canonicalJson } from "../schema/canonical.js";
import { InputError } from "../schema/input-error.js";
import { countFound } from "../stage-counts.js";
import type { CliCommand } from "./command.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { showProgress } from "./progress.js";
import { describeReportOptions, parseReportOptions } from "./report-options.js";
import type { Terminal } from "./terminal.js";

export const command: CliCommand = {
  describe(sub) {
    describeReportOptions(
      sub
        .argument("<cv>", "PDF, DOCX, ODT, RTF, HTML, Markdown, text, JSON Resume, LinkedIn export or Europass")
        .option("--market <path>", "a snapshot, or built-in; default: the one market refresh wrote, else the one that ships")
        .option("--ads <files...>", "postings of your own (text, Markdown, HTML, PDF, JSON) to compare with instead of a snapshot")
        .option("--corrections <file>", "corrections.yml: what the person says about the reading (default: beside the CV, if there)")
        .option("--out <folder>", "where the report is written", "out")
        .option("--formats <list>", `report.json is always written; default: all of ${FORMAT_NAMES.join(", ")}`, FORMAT_NAMES.join(","))
        .option("--ocr", "read scans with tesseract, where it is installed")
        .option(
          "--model <model>",
          "let a model reword sentences: ollama:NAME, openai:NAME, anthropic:NAME or URL#NAME (hosted: implies --redact)",
        )
        .option("--strict", "exit 2 when no postings of the role are held")
        .option("--stop-after <stage>", "write that stage's JSON to stdout and stop: profile, market, gap or plan")
        .option("--from <file>", "go on from a stage that --stop-after wrote, of the same CV and options"),
    );
    sub.addHelpText("after", '\nExample:\n  groundwork analyze my-cv.pdf --role "Senior AI Engineer" --region US --weeks 6 --hours 10\n');
  },

  async run([path = ""], raw, terminal) {
    // The child that reads the file starts while this process loads the data.
    const pool = prepareReader();
    try {
      return await writeReport(path, raw, terminal, pool);
    } finally {
      pool.close();
    }
  },
};

async function writeReport(path: string, raw: Record<string, unknown>, terminal: Terminal, pool: ReaderPool): Promise<ExitCode> {
  const formats = parseFormats(String(raw.formats));
  const knowledge = readKnowledge();
  const model = raw.model === undefined ? null : parseModel(String(raw.model), process.env);
  const options = parseReportOptions(model?.local === false ? { ...raw, redact: true } : raw, knowledge);
  const postings = raw.ads === undefined ? null : await readAds(raw.ads as string[]);
  const { market, note } = postings !== null ? { market: null, note: null } : chooseMarket(raw.market, options.role);
  if (note !== null) terminal.err(`${note}\n`);
  const engine = openEngine({ knowledge, market, pool, ocr: raw.ocr === true });
  const cv = { name: basename(path), bytes: readInputFile(path, LIMITS.documentBytes) };
  const progress = readProgress(join(String(raw.out), "progress.yml"));
  const corrections = progressAsCorrections(progress, readCorrectionsFile(path, raw.corrections as string | undefined));
  const show = showProgress(terminal);
  const follow: Follow = (stage, run) => {
    show({ stage, state: "started", done: 0, of: null, found: {}, notices: 0, ms: 0 });
    const ms = elapsed();
    const value = run();
    show({ stage, state: "done", done: 1, of: 1, ...countFound(stage, value), ms: ms() });
    return value;
  };
  const stages = await analyze(
    { ...options, cv, corrections, postings, given: raw.from === undefined ? undefined : readStage(String(raw.from)) },
    engine,
    follow,
  );
  if (raw.stopAfter !== undefined) {
    const stage = { profile: stages.profile, market: stages.market, gap: stages.gap, plan: stages.plan }[String(raw.stopAfter)];
    if (stage === undefined)
      throw new InputError("bad-option", `--stop-after ${String(raw.stopAfter)}: one of profile, market, gap, plan.`);
    terminal.out(`${canonicalJson(stage)}\n`);
    return EXIT.done;
  }
  const { report } = stages;
  if (raw.strict === true && report.code !== "complete") {
    throw new InputError("role-without-data", `we hold too few postings for ${options.role}.`, { place: "--role" });
  }
  const wording = model === null ? null : await rewordReport(report, model, knowledge.taxonomy, (line) => terminal.err(`${line}\n`));
  writeOutputs(String(raw.out), await renderFiles(report, [...new Set<Format>(["json", ...formats])], wording));
  terminal.err(`Report ${report.id.slice(0, 16)} written to ${String(raw.out)}: ${[...new Set(["json", ...formats])].map((format) => `report.${format}`).join(", ")}
`);
  return EXIT.done;
}
