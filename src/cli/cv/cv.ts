import { basename, extname } from "node:path";
import { readCv } from "../../cv/read-cv.js";
import { requireCv } from "../../cv/require-cv.js";
import { toFlatFields } from "../../cv/to-flat-fields.js";
import { toJsonResume } from "../../cv/to-json-resume.js";
import { checkWritable, STANDARD_INPUT, writeOutputs } from "../../io/files.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { readCorrectionsFile } from "../../io/own/corrections-file.js";
import { paceCompiler } from "../../io/programs/pace-compiler.js";
import { readDocument } from "../../io/reader/read-document.js";
import { ReaderPool } from "../../io/reader/reader-pool.js";
import { layoutLabels } from "../../render/layout-labels.js";
import { renderLayoutSvg } from "../../render/layout-svg.js";
import type { TextDocument } from "../../schema/document.js";
import { InputError, nextStep } from "../../schema/input-error.js";
import type { Profile } from "../../schema/profile.js";
import type { CliCommand } from "../command.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { maybeText, readDay } from "../options/read-option.js";
import type { Terminal } from "../terminal/terminal.js";
import { CLI_HINTS } from "../trouble/name-trouble.js";
import { fixCv, requireDialogue } from "./fix/fix-cv.js";
import { formatProfile } from "./profile-text.js";
import { suggestSkills } from "./suggest-skills.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<files...>", "CVs in any format; - for standard input")
      .option("--out <folder>", "write here, one JSON a file: a.pdf gives a.json")
      .option("--json", "the profile as JSON")
      .option("--json-resume", "the profile as JSON Resume")
      .option("--show-layout", "a picture (SVG) of each page as it was read: a.pdf gives a-page-1.svg in --out, or here")
      .option("--suggest", "let a model point at skills that were not read: suggestions in corrections.yml beside the CV")
      .option("--model <model>", "for --suggest: ollama:NAME, openai:NAME, anthropic:NAME or URL#NAME; it gets the text of the CV")
      .option("--fix", "say in a dialogue what was read wrong; writes corrections.yml beside the CV")
      .option("--corrections <file>", "what the person says about the reading")
      .option("--as-of <day>", "YYYY-MM-DD, the day “present” means (default: today)")
      .option("--ocr", "read scans with tesseract, where it is installed")
      .addHelpText(
        "after",
        `
Examples:
  groundwork cv my-cv.pdf
  groundwork cv my-cv.pdf --json-resume > resume.json
  groundwork cv my-cv.pdf --fix
  groundwork cv my-cv.pdf --show-layout --out pictures
  groundwork cv *.pdf --out profiles
`,
      );
  },

  async run(files, raw, terminal) {
    paceCompiler("oneReport");
    const knowledge = readKnowledge();
    const asOf = readDay("--as-of", raw.asOf);
    const read: ReadFile = async (path, pool) => {
      const document = await readDocument(path, { ocr: raw.ocr === true, ...(pool === undefined ? {} : { pool }) });
      const corrections = files.length === 1 ? readCorrectionsFile(path, maybeText(raw.corrections)) : null;
      return { document, profile: readCv(document, { ...knowledge, asOf, corrections }) };
    };
    if (raw.fix === true) {
      const [path = ""] = files;
      if (files.length > 1) throw new InputError("bad-option", "--fix takes one CV at a time.", { place: "--fix" });
      if (path === STANDARD_INPUT)
        throw new InputError("bad-option", "--fix writes beside the CV, and asks on the standard input.", {
          place: "--fix",
          hint: "Name the file.",
        });
      requireDialogue();
      const document = await readDocument(path, { ocr: raw.ocr === true });
      return fixCv({ cv: path, corrections: maybeText(raw.corrections), document, options: { ...knowledge, asOf } }, terminal);
    }
    if (raw.showLayout === true) return writeAll(files, maybeText(raw.out) ?? ".", read, layoutFiles, terminal);
    if (raw.out !== undefined) return writeAll(files, String(raw.out), read, profileFile, terminal);
    for (const path of files) {
      const { document, profile } = await read(path);
      if (raw.suggest === true) await suggestSkills(path, raw.model, { document, profile }, knowledge.taxonomy, terminal);
      if (raw.jsonResume === true) terminal.out(`${JSON.stringify(toJsonResume(profile), null, 2)}\n`);
      else if (raw.json === true) terminal.out(formatJson(profile));
      else terminal.out(formatProfile(profile));
      sayNoCv(profile, document, terminal);
    }
    return EXIT.done;
  },
};

/** It is shown as it was read all the same: what is wrong is best seen there. */
function sayNoCv(profile: Profile, document: TextDocument, terminal: Terminal): void {
  try {
    requireCv(profile, document);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    terminal.err(`${error.message} ${nextStep(error, CLI_HINTS)} [${error.code}]\n`);
  }
}

interface ReadFileResult {
  readonly document: TextDocument;
  readonly profile: Profile;
}
type ReadFile = (path: string, pool?: ReaderPool) => Promise<ReadFileResult>;
type FilesOf = (stem: string, read: ReadFileResult) => Map<string, string>;

function formatJson(profile: Profile): string {
  return `${JSON.stringify({ ...toFlatFields(profile), profile })}\n`;
}

const profileFile: FilesOf = (stem, { profile }) => new Map([[`${stem}.json`, formatJson(profile)]]);

const layoutFiles: FilesOf = (stem, { document, profile }) =>
  new Map(renderLayoutSvg(document, layoutLabels(profile)).map((page, index) => [`${stem}-page-${index + 1}.svg`, page]));

/** One bad file does not stop the rest; it is named, and the exit code says that not all were read. */
async function writeAll(files: readonly string[], out: string, read: ReadFile, filesOf: FilesOf, terminal: Terminal): Promise<ExitCode> {
  const stems = new Map<string, string>();
  for (const path of files) {
    const stem = basename(path, extname(path));
    const other = stems.get(stem);
    if (other !== undefined)
      throw new InputError("output-clash", `${basename(path)} and ${basename(other)} would both write ${stem}.`, { place: stem });
    stems.set(stem, path);
  }
  checkWritable(out);
  const pool = new ReaderPool(2);
  let failed = 0;
  try {
    for (const [stem, path] of stems) {
      try {
        writeOutputs(out, filesOf(stem, await read(path, pool)));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        failed++;
        terminal.err(`${basename(path)}: ${error.message} ${nextStep(error, CLI_HINTS)} [${error.code}]\n`);
      }
    }
  } finally {
    pool.close();
  }
  terminal.err(`${stems.size - failed} of ${stems.size} files read into ${out}\n`);
  return failed > 0 ? EXIT.found : EXIT.done;
}
