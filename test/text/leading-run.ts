/** The fewest of a to z that "nearly any letter" is, and the longest run of them that is short. */
const NEARLY_ANY = 20;
const SHORT_RUN = 10;

/**
 * How an expression may begin: with a run of nearly any letter and something behind it that may be missing; with such a run alone, with one
 * such letter, with nothing yet, with a look ahead, or with what few places have.
 */
type Start = "run" | "open" | "wide" | "empty" | "look" | "narrow";
const WORST_FIRST: readonly Start[] = ["run", "open", "wide", "empty", "look", "narrow"];

/**
 * Whether an expression that is sought through a text begins with a run of nearly any letter: it is then tried at every letter, and goes on
 * from each for as long as the run lasts. What stands first of all may keep it to few places: `^`, `\b`, a look behind. A sticky expression is
 * tried at one place only, and a run with nothing behind it is passed over once.
 */
export function beginsWithRun(source: string, flags: string): boolean {
  return !flags.includes("y") && new Reader(source, flags.replace("g", "")).alternatives() === "run";
}

/** A class of letters, an escape, or a letter. */
const ATOM = /\[(?:\\.|[^\\\]])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|./suy;

class Reader {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  alternatives(): Start {
    const starts = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at++;
      starts.push(this.#sequence());
    }
    return WORST_FIRST.find((start) => starts.includes(start)) as Start;
  }

  #sequence(): Start {
    let start: Start = "empty";
    while (this.#at < this.#source.length && !"|)".includes(this.#source[this.#at] as string)) {
      const next = this.#quantified();
      if (start === "empty" || start === "look") start = next === "empty" ? start : next;
      else if (start === "open" && next !== "empty") start = "run";
      else if (start === "wide" && (next === "run" || next === "open" || next === "narrow")) start = next;
    }
    return start;
  }

  #quantified(): Start {
    const part = this.#atom();
    const [least, most] = this.#times();
    if (part === "run" || part === "open") return part;
    if (part === "wide" && most > SHORT_RUN) return "open";
    return least === 0 ? "empty" : part;
  }

  #times(): readonly [least: number, most: number] {
    const found = /^(?:[?*+]|\{(\d+)(,(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 20));
    if (found === null) return [1, 1];
    this.#at += found[0].length;
    const [whole, least, comma, most] = found;
    if (whole.startsWith("?")) return [0, 1];
    if (whole.startsWith("*")) return [0, Number.POSITIVE_INFINITY];
    if (whole.startsWith("+")) return [1, Number.POSITIVE_INFINITY];
    return [Number(least), comma === undefined ? Number(least) : most === "" ? Number.POSITIVE_INFINITY : Number(most)];
  }

  #atom(): Start {
    if (this.#source[this.#at] === "(") return this.#group();
    ATOM.lastIndex = this.#at;
    const atom = ATOM.exec(this.#source)?.[0] as string;
    this.#at += atom.length;
    return this.#isWide(atom) ? "wide" : "narrow";
  }

  #group(): Start {
    const opening = /^\((?:\?(?:<?[=!]|:|<[^>]+>))?/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] as string;
    this.#at += opening.length;
    const start = this.alternatives();
    this.#at++;
    if (/<[=!]$/.test(opening)) return "narrow";
    // What only looks ahead is tried at the place all the same.
    return /[=!]$/.test(opening) && start !== "run" ? "look" : start;
  }

  /** Whether one letter of it may be nearly any. */
  #isWide(atom: string): boolean {
    const one = new RegExp(`^(?:${atom})$`, this.#flags);
    return [..."abcdefghijklmnopqrstuvwxyz"].filter((letter) => one.test(letter)).length >= NEARLY_ANY;
  }
}
