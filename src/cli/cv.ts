import { basename, extname } from "node:path";
import { readCv } from "../cv/read-cv.js";
import { toGoldFields } from "../cv/to-gold-fields.js";
import { toJsonResume } from "../cv/to-json-resume.js";
import { today } from "../io/clock.js";
import { readCorrectionsFile } from "../io/corrections-file.js";
import { writeOutputs } from "../io/files.js";
import { readKnowledge } from "../io/knowledge-files.js";
import { readDocument } from "../io/reader/read-document.js";
import { ReaderPool } from "../io/reader/reader-pool.js";
import { InputError } from "../schema/input-error.js";
import type { Profile } from "../schema/profile.js";
import type { CliCommand } from "./command.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { formatProfile } from "./profile-text.js";
import type { Terminal } from "./terminal.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<files...>", "CVs in any format")
      .option("--out <folder>", "one JSON a file: a.pdf gives a.json")
      .option("--json", "the profile as JSON")
      .option("--json-resume", "the profile as JSON Resume")
      .option("--corrections <file>", "what the person says about the reading")
      .option("--as-of <day>", "YYYY-MM-DD, the day “present” means (default: today)")
      .option("--ocr", "read scans with tesseract, where it is installed")
      .addHelpText(
        "after",
        "\nExamples:\n  groundwork cv my-cv.pdf\n  groundwork cv my-cv.pdf --json-resume > resume.json\n  groundwork cv *.pdf --out profiles\n",
      );
  },

  async run(files, raw, terminal) {
    const knowledge = readKnowledge();
    const asOf = (raw.asOf as string | undefined) ?? today();
    const read = async (path: string, pool?: ReaderPool): Promise<Profile> => {
      const document = await readDocument(path, { ocr: raw.ocr === true, ...(pool === undefined ? {} : { pool }) });
      const corrections = files.length === 1 ? readCorrectionsFile(path, raw.corrections as string | undefined) : null;
      return readCv(document, { ...knowledge, asOf, corrections: corrections?.corrections ?? null });
    };
    if (raw.out !== undefined) return writeProfiles(files, String(raw.out), read, terminal);
    for (const path of files) {
      const profile = await read(path);
      if (raw.jsonResume === true) terminal.out(`${JSON.stringify(toJsonResume(profile), null, 2)}\n`);
      else if (raw.json === true) terminal.out(`${JSON.stringify({ ...toGoldFields(profile), profile })}\n`);
      else terminal.out(formatProfile(profile));
    }
    return EXIT.done;
  },
};

/** One bad file does not stop the rest; it is named, and the exit code says that not all were read. */
async function writeProfiles(
  files: readonly string[],
  out: string,
  read: (path: string, pool: ReaderPool) => Promise<Profile>,
  terminal: Terminal,
): Promise<ExitCode> {
  const names = new Map<string, string>();
  for (const path of files) {
    const name = `${basename(path, extname(path))}.json`;
    if (names.has(name))
      throw new InputError("output-clash", `${basename(path)} and ${basename(names.get(name) ?? "")} would both write ${name}.`, {
        place: name,
      });
    names.set(name, path);
  }
  const pool = new ReaderPool(2);
  let failed = 0;
  try {
    for (const [name, path] of names) {
      try {
        const profile = await read(path, pool);
        writeOutputs(out, new Map([[name, `${JSON.stringify({ ...toGoldFields(profile), profile })}\n`]]));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        failed++;
        terminal.err(`${basename(path)}: ${error.message} ${error.hint} [${error.code}]\n`);
      }
    }
  } finally {
    pool.close();
  }
  terminal.err(`${names.size - failed} of ${names.size} files read into ${out}\n`);
  return failed > 0 ? EXIT.found : EXIT.done;
}
