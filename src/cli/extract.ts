import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import { ExtractPool } from "../io/extract-pool.js";
import { readLineBatches } from "../io/json-lines.js";
import { readKnowledge } from "../io/knowledge-files.js";
import { paceCompiler } from "../io/pace-compiler.js";
import { LIMITS } from "../limits.js";
import { type ExtractedLines, extractLines } from "../postings/extract-lines.js";
import { InputError } from "../schema/input-error.js";
import type { CliCommand } from "./command.js";
import { EXIT } from "./exit-codes.js";
import { readWhole } from "./read-option.js";
import type { Terminal } from "./terminal.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("[files...]", "JSON Lines with id, text and, where known, title, company, location, posted; default: standard input")
      .option("--jobs <n>", "threads", "1")
      .addHelpText(
        "after",
        `
A plain filter: one line in, one line out, in order, in constant memory.

Example:
  groundwork extract --jobs 2 < postings.jsonl > facts.jsonl
`,
      );
  },

  async run(files, raw, terminal) {
    const jobs = readWhole("--jobs", raw.jobs, 1, 64);
    paceCompiler("manyTexts");
    const knowledge = jobs === 1 ? readKnowledge() : null;
    const pool = jobs === 1 ? null : new ExtractPool(jobs);
    try {
      for (const file of files.length === 0 ? ["-"] : files) {
        const stream = file === "-" ? process.stdin : openFile(file);
        const complaints = openComplaints(placeOf(file), terminal);
        const pending: Promise<ExtractedLines>[] = [];
        const write = async (): Promise<void> => {
          const { bad, text } = (await pending.shift()) as ExtractedLines;
          for (const { line, error } of bad) complaints.add(line, error);
          await terminal.write(text);
        };
        for await (const batch of readLineBatches(stream, LIMITS.lineBytes)) {
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
        complaints.close();
      }
    } finally {
      await pool?.close();
    }
    return EXIT.done;
  },
};

const BATCHES_A_THREAD = 4;
const COMPLAINTS = 20;

/** A file of another shape is wrong in every line: that is said once, not thousands of times. */
function openComplaints(place: string, terminal: Terminal): { add(line: number, error: string): void; close(): void } {
  let count = 0;
  return {
    add(line, error) {
      if (++count <= COMPLAINTS) terminal.err(`${place} line ${line}: ${error}\n`);
    },
    close() {
      if (count > COMPLAINTS) terminal.err(`${place}: ${count - COMPLAINTS} more lines that could not be read; each answer says why.\n`);
    },
  };
}

function placeOf(file: string): string {
  return file === "-" ? "standard input" : basename(file);
}

function openFile(path: string): ReturnType<typeof createReadStream> {
  const place = basename(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new InputError("no-such-file", "there is no such file.", { place });
  if (found.isDirectory()) throw new InputError("is-a-folder", "this is a folder.", { place });
  return createReadStream(path, { highWaterMark: 1 << 20 });
}
