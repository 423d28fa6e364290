import { elapsed } from "../../io/clock.js";
import type { Terminal } from "./terminal.js";

/** The first few are slow: they tell nothing of the rest. */
const TELLING = 10;
/** Of bytes: programs start meanwhile. */
const TELLING_SHARE = 0.01;
const WIDTH = 24;
const BYTES_A_MEGABYTE = 1_000_000;

/** By the pace so far, to stand behind a count. */
export function timeLeft(done: number, left: number, ms: number): string {
  if (done < TELLING || left === 0) return "";
  const seconds = Math.ceil(((ms / done) * left) / 1000);
  return seconds < 100 ? `, about ${seconds} s left` : `, about ${Math.ceil(seconds / 60)} min left`;
}

/** One line on stderr with rate and time left; on a terminal only. */
export function progressBar(terminal: Terminal, noun: string): (done: number, of: number) => void {
  const ms = elapsed();
  return (done, of) => {
    const spent = Math.max(1, ms());
    show(terminal, done / of, `${done} of ${of} ${noun}s, ${rate(done, spent)}${timeLeft(done, of - done, spent)}`);
    if (done === of) clear(terminal);
  };
}

export interface ReadingBar {
  /** Bytes of all files so far, and records that came of them. */
  show(bytes: number, records: number): void;
  end(): void;
}

/** The same for files whose length is known while what they hold is not. */
export function readingBar(terminal: Terminal, bytes: number): ReadingBar {
  const ms = elapsed();
  const megabytes = (n: number): number => Math.ceil(n / BYTES_A_MEGABYTE);
  return {
    show(read, records) {
      const spent = Math.max(1, ms());
      const left = read < TELLING_SHARE * bytes ? "" : timeLeft(read, bytes - read, spent);
      show(terminal, read / bytes, `${megabytes(read)} of ${megabytes(bytes)} MB, ${records} postings, ${rate(records, spent)}${left}`);
    },
    end: () => clear(terminal),
  };
}

function rate(done: number, ms: number): string {
  return `${Math.round((done * 1000) / ms)} a second`;
}

function show(terminal: Terminal, share: number, words: string): void {
  if (!terminal.interactive) return;
  const filled = Math.floor(WIDTH * share);
  terminal.err(`\r\u001b[2K[${"=".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${words}`);
}

function clear(terminal: Terminal): void {
  if (terminal.interactive) terminal.err("\r\u001b[2K");
}
