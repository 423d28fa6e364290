import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import { inputName, STANDARD_INPUT } from "../../io/files.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { chooseJobs } from "../../io/postings/choose-jobs.js";
import { ExtractPool } from "../../io/postings/extract-pool.js";
import { readLineBatches } from "../../io/postings/json-lines.js";
import { unpack } from "../../io/postings/unpack-text.js";
import { paceCompiler } from "../../io/programs/pace-compiler.js";
import { LIMITS } from "../../limits.js";
import { type ExtractedLines, extractLines } from "../../postings/extract-lines.js";
import { InputError } from "../../schema/input-error.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { readWhole } from "../options/read-option.js";
import type { Terminal } from "../terminal/terminal.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("[files...]", "JSON Lines with id, text and, where known, title, company, location, posted; default: standard input")
      .option("--jobs <n>", "threads; default: one, and of files one for each 24 MB, up to four and to the processors")
      .addHelpText(
        "after",
        `
A plain filter: one line in, one line out, in order, in constant memory. What is packed with gzip is unpacked. A line that
cannot be read is answered with its error, and the command ends with 0; with 1 where none could be.
A thread holds some 320 MB, and takes as long to start as to read 8 MB.

Examples:
  groundwork extract < postings.jsonl > facts.jsonl
  groundwork extract --jobs 8 2025.jsonl.gz 2026.jsonl.gz > facts.jsonl
`,
      );
  },

  async run(files, raw, terminal) {
    const inputs = files.length === 0 ? [STANDARD_INPUT] : files;
    const jobs = raw.jobs === undefined ? chooseJobs(inputs) : readWhole("--jobs", raw.jobs, 1, 64);
    paceCompiler("manyTexts");
    const knowledge = jobs === 1 ? readKnowledge() : null;
    const pool = jobs === 1 ? null : new ExtractPool(jobs);
    let read = 0;
    let unread = 0;
    try {
      for (const file of inputs) {
        const stream = file === STANDARD_INPUT ? process.stdin : openFile(file);
        const place = inputName(file);
        const complaints = openComplaints(place, terminal);
        const pending: Promise<ExtractedLines>[] = [];
        const write = async (): Promise<void> => {
          const { bad, text, read: more } = (await pending.shift()) as ExtractedLines;
          read += more;
          for (const { line, error } of bad) complaints.add(line, error);
          await terminal.write(text);
        };
        for await (const batch of readLineBatches(unpack(stream, place), LIMITS.lineBytes)) {
          for (const { line, bytes } of batch.tooLong) complaints.add(line, `${bytes} bytes, at most ${LIMITS.lineBytes} are read`);
          pending.push(
            pool === null
              ? Promise.resolve(extractLines(batch.lines, batch.first, knowledge as NonNullable<typeof knowledge>))
              : pool.extract(batch),
          );
          // So many batches are under way at most: the reader waits for the writer, and a thread not for a slower one's oldest batch.
          while (pending.length >= jobs * BATCHES_A_THREAD) await write();
        }
        while (pending.length > 0) await write();
        unread += complaints.close();
      }
    } finally {
      await pool?.close();
    }
    if (read > 0 || unread === 0) return EXIT.done;
    terminal.err(`No line could be read: each is a posting as a JSON object with id and text. ${OTHER_SHAPES}\n`);
    return EXIT.found;
  },
};

const OTHER_SHAPES = "Of a list, jq -c '.[]' makes lines; CSV, Parquet and pages are read by groundwork market add.";

const BATCHES_A_THREAD = 4;
const COMPLAINTS = 20;

/** A file of another shape is wrong in every line: that is said once, not thousands of times. */
function openComplaints(place: string, terminal: Terminal): { add(line: number, error: string): void; close(): number } {
  let count = 0;
  return {
    add(line, error) {
      if (++count <= COMPLAINTS) terminal.err(`${place} line ${line}: ${error}\n`);
    },
    close() {
      if (count > COMPLAINTS) terminal.err(`${place}: ${count - COMPLAINTS} more lines that could not be read; each answer says why.\n`);
      return count;
    },
  };
}

function openFile(path: string): ReturnType<typeof createReadStream> {
  const place = basename(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new InputError("no-such-file", "there is no such file.", { place });
  if (found.isDirectory()) throw new InputError("is-a-folder", "this is a folder.", { place });
  return createReadStream(path, { highWaterMark: 1 << 20 });
}
