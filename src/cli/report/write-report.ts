import { join } from "node:path";
import { analyze } from "../../engine.js";
import { today } from "../../io/clock.js";
import { followStages } from "../../io/engine/follow-stages.js";
import { localEngine } from "../../io/engine/local-engine.js";
import { checkWritable, inputName, writeOutputs } from "../../io/files.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { maybeTypesetter } from "../../io/pdf/typesetter.js";
import { type Format, parseFormats } from "../../io/report/format-names.js";
import { renderFiles } from "../../io/report/report-files.js";
import type { Knowledge } from "../../knowledge.js";
import { countAhead } from "../../pipeline.js";
import { sentencesOf } from "../../render/sentences.js";
import { parseOptions } from "../../report/parse-options.js";
import { canonicalJson } from "../../schema/canonical.js";
import type { TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import type { Report } from "../../schema/report.js";
import { likelyRole } from "../../skills/search-roles.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import type { Terminal } from "../terminal/terminal.js";
import { chooseMarket, readGiven, readPostings, readSaid } from "./named-inputs.js";
import { showProgress } from "./stage-progress.js";

/** What `analyze` does once its child is on the way. */
export async function writeReport(
  path: string,
  reading: Promise<TextDocument>,
  raw: Record<string, unknown>,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = [...new Set<Format>(["json", ...parseFormats(String(raw.formats))])];
  const last = raw.stopAfter === undefined ? null : readStageName(raw.stopAfter);
  if (last === null) checkWritable(String(raw.out));
  const knowledge = readKnowledge();
  const model =
    raw.model === undefined ? null : (await import("../../io/model/model-address.js")).parseModel(String(raw.model), process.env);
  const options = parseOptions(model?.local === false ? { ...raw, redact: true } : raw, { roles: knowledge.roles, today: today() });
  const postings = await readPostings(raw.ads, terminal);
  const { market, note } = postings !== null ? { market: null, note: null } : await chooseMarket(raw.market, options.role);
  if (note !== null) terminal.err(`${note}\n`);
  const engine = localEngine(knowledge, market, {});
  const corrections = await readSaid(path, raw);
  const given = await readGiven(raw.from);
  if (market !== null) countAhead(market, options, knowledge);
  const cv = { name: inputName(path), document: await reading };
  // Its start would slow the reader's while that is waited for.
  const typesetter = formats.includes("pdf") && last === null ? maybeTypesetter() : null;
  const stages = await analyze({ ...options, cv, corrections, postings, given }, engine, followStages(showProgress(terminal)));
  if (last !== null) {
    terminal.out(`${canonicalJson(stages[last])}\n`);
    return EXIT.done;
  }
  const { report } = stages;
  if (raw.strict === true && report.code !== "complete") {
    const few = report.code === "older-postings" ? "too few recent postings" : "too few postings";
    throw new InputError("role-without-data", `we hold ${few} for ${options.role}.`, { place: "--role" });
  }
  const say = (line: string): void => terminal.err(`${line}\n`);
  const wording =
    model === null ? null : await (await import("../../io/model/reword-report.js")).rewordReport(report, model, knowledge.taxonomy, say);
  writeOutputs(String(raw.out), await renderFiles(report, formats, wording, typesetter?.typeset));
  await typesetter?.close();
  say(`Report ${report.id.slice(0, 16)} written to ${String(raw.out)}: ${formats.map((format) => `report.${format}`).join(", ")}`);
  if (report.code === "role-without-data") sayWaysOn(say, report, options.role, knowledge.roles);
  else sayConclusion(say, report);
  const page = formats.find((format) => OPENED.has(format));
  if (page !== undefined) say(`Open ${join(String(raw.out), `report.${page}`)}`);
  return EXIT.done;
}

/** What a person opens first, and a printer's page where there is no other. */
const OPENED: ReadonlySet<Format> = new Set(["html", "pdf"]);

/** Where the report answers something else than was asked: a figure read without it is misread. */
const NOT_AS_ASKED: ReadonlySet<string> = new Set(["introduction-rung", "industry-not-held", "plan-nothing"]);

const SAID_LAST: ReadonlySet<string> = new Set(["conclusion", "conclusion-older", "conclusion-week"]);

/** The answer in short: what is not as asked, where the person stands, and what to do first. */
function sayConclusion(say: (line: string) => void, report: Report): void {
  const sentences = sentencesOf(report);
  const said = [NOT_AS_ASKED, SAID_LAST].flatMap((codes) => report.findings.filter(({ code }) => codes.has(code)));
  const lines = said.flatMap(({ id }) => sentences.get(id) ?? []);
  // A brief report leaves the conclusion out.
  if (lines.length > 0) say(`\n${lines.join("\n")}`);
}

/** Where nothing could be compared: what else to ask for. */
function sayWaysOn(say: (line: string) => void, report: Report, role: string, roles: Knowledge["roles"]): void {
  const known = roles[role]?.name;
  const likely = known === undefined ? likelyRole(role, roles) : null;
  say(`Too few postings for ${known ?? `“${role}”`} are held, so nothing was compared or planned.`);
  if (likely !== null) say(`Did you mean --role "${likely.name}"?`);
  const near = report.findings.flatMap(({ code, params }) =>
    code === "recommend-near" && params.role !== undefined && "name" in params.role ? [params.role.name] : [],
  );
  if (near.length > 0)
    say(`Nearest by the skills of the CV, with postings: ${near.map((id) => `--role "${report.names[id]?.text ?? id}"`).join(", ")}`);
  // Who named a role that is known has nothing to look up.
  const search = known === undefined ? `Titles that are known: groundwork roles search "${role}". ` : "";
  say(`${search}Postings of your own: --ads.`);
}

const STAGES = ["profile", "market", "gap", "plan"] as const;

function readStageName(value: unknown): (typeof STAGES)[number] {
  const stage = STAGES.find((name) => name === value);
  if (stage === undefined)
    throw new InputError("bad-option", `--stop-after ${String(value)}: one of ${STAGES.join(", ")}.`, { place: "--stop-after" });
  return stage;
}
