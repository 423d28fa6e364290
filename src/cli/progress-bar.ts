import { elapsed } from "../io/clock.js";
import type { Terminal } from "./terminal.js";

/** The first few are slow: they tell nothing of the rest. */
const TELLING = 10;
const WIDTH = 24;

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
    if (!terminal.interactive) return;
    const spent = Math.max(1, ms());
    const filled = Math.floor((WIDTH * done) / of);
    const rate = Math.round((done * 1000) / spent);
    terminal.err(
      `\r\u001b[2K[${"=".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${done} of ${of} ${noun}s, ${rate} a second${timeLeft(done, of - done, spent)}`,
    );
    if (done === of) terminal.err("\r\u001b[2K");
  };
}
