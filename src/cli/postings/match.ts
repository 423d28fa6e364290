import { analyze, type Engine, match, readProfile } from "../../engine.js";
import { answerMatch } from "../../gap/match-answer.js";
import { openEngine } from "../../io/engine/open-engine.js";
import { checkWritable, inputName, readInput, writeOutputs } from "../../io/files.js";
import { readCorrectionsFile } from "../../io/own/corrections-file.js";
import { readAds } from "../../io/postings/ads-files.js";
import { paceCompiler } from "../../io/programs/pace-compiler.js";
import { FORMAT_NAMES, parseFormats } from "../../io/report/format-names.js";
import { renderFiles } from "../../io/report/report-files.js";
import type { Knowledge } from "../../knowledge.js";
import { LIMITS } from "../../limits.js";
import { readPosting } from "../../postings/read-posting.js";
import { TEXT_FORMATS } from "../../render/index.js";
import { byCodeUnit, canonicalJson } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";
import type { Posting } from "../../schema/posting.js";
import type { Profile } from "../../schema/profile.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { maybeText, readDay } from "../options/read-option.js";
import { describeReportOptions } from "../options/report-options.js";
import { formatMatch } from "./match-text.js";

export const command: CliCommand = {
  takesSettings: true,

  describe(sub) {
    sub
      .argument("<cv>", "the CV; - for standard input")
      .argument(
        "<ads...>",
        'postings: text, Markdown, HTML, PDF, DOCX, JSON {"title","text"}, a list of those (CSV too), - for standard input, an address with --online',
      )
      .option("--json", "requirements, spans and quotations as JSON; of several postings, the report")
      .option("--online", "fetch postings that are given by address")
      .option("--corrections <file>", "what the person says about the reading")
      .option("--out <folder>", "write the report of several postings there, instead of printing it")
      .option("--formats <list>", `with --out: some of ${FORMAT_NAMES.join(", ")}`, "html,md,json");
    describeReportOptions(sub, { roleRequired: false });
    sub.addHelpText(
      "after",
      `
One posting: a table of what it asks and where the CV shows it. Two to 29: the whole report, in counts of these postings.
Thirty and more: an ordinary report on a snapshot of these postings.

Examples:
  groundwork match my-cv.pdf posting.txt
  groundwork match my-cv.pdf ads/*.txt --role "Data Engineer" --out out
`,
    );
  },

  async run([path = "", ...ads], raw, terminal) {
    paceCompiler("oneReport");
    if (raw.out !== undefined) checkWritable(String(raw.out));
    const postings = await readAds(ads, terminal.err, { online: raw.online === true });
    const engine = openEngine({ market: null });
    const cv = { name: inputName(path), bytes: readInput(path, LIMITS.documentBytes) };
    const corrections = readCorrectionsFile(path, maybeText(raw.corrections));
    const [only] = postings;
    if (postings.length === 1 && only !== undefined) {
      const matched = await match({ cv, corrections, asOf: readDay("--as-of", raw.asOf), posting: only }, engine);
      const { posting, requirements } = matched;
      if (!isCv(matched.profile) && isCv(await readAsCv(only, engine)))
        terminal.err(`${cv.name} reads like no CV, and what it is held against like one: name the CV first, then the posting.\n`);
      terminal.out(
        raw.json === true
          ? `${JSON.stringify({ cv: cv.name, ...answerMatch(only.title, posting, requirements) })}\n`
          : formatMatch(only, matched, engine.knowledge.roles[posting.role ?? ""], terminal.columns),
      );
      return EXIT.done;
    }
    const wishes = { ...raw, role: typeof raw.role === "string" ? raw.role : commonRole(postings, engine.knowledge) };
    const { report } = await analyze({ ...wishes, cv, corrections, postings }, engine);
    if (raw.out !== undefined) {
      writeOutputs(String(raw.out), await renderFiles(report, parseFormats(String(raw.formats))));
      terminal.err(`Report on ${postings.length} postings written to ${String(raw.out)}.\n`);
    } else terminal.out(raw.json === true ? `${canonicalJson(report)}\n` : TEXT_FORMATS.txt(report));
    return EXIT.done;
  },
};

/** Somebody's posts or studies: a posting tells neither. */
function isCv(profile: Pick<Profile, "positions" | "education"> | null): boolean {
  return profile !== null && profile.positions.length + profile.education.length > 0;
}

async function readAsCv({ id, text }: Posting, engine: Engine): Promise<Profile | null> {
  try {
    return await readProfile({ cv: { name: id, text } }, engine);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** The role that most of the postings name; the same for any order of them. */
function commonRole(postings: readonly Posting[], knowledge: Knowledge): string {
  const votes = new Map<string, number>();
  for (const posting of postings) {
    const { role } = readPosting(posting, knowledge);
    if (role !== null) votes.set(role, (votes.get(role) ?? 0) + 1);
  }
  const first = [...votes].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b))[0];
  if (first === undefined)
    throw new InputError("bad-option", "no role is recognised in the titles of these postings.", {
      place: "--role",
      hint: 'Name the target: --role "Data Engineer".',
    });
  return first[0];
}
