import { isItem } from "./item.js";
import type { LineScore, LineScores } from "./line-score.js";
import { namesNoPart } from "./names-no-part.js";
import type { PostingZone, ZonedLine } from "./posting-zone.js";

/** So much, in eighths of a natural logarithm, a run's words must say for another zone than the heading above it says: in all, and a line. */
const CLEAR = 25;
const CLEAR_A_LINE = 4;
const LEAST_LINES = 2;
/** Of the lines under a heading of tasks so many, where what is asked stands under it all the same. */
const DEMANDS = 0.8;
/** So many lines at the end of a list of tasks are no few words about the person. */
const LEAST_TAIL = 4;
/** So much more than for another purpose a demand's words say for it. */
const DEMAND = 18;

type Purpose = keyof LineScore;
const PURPOSE_OF: Readonly<Partial<Record<PostingZone, Purpose>>> = {
  required: "asked",
  preferred: "asked",
  duty: "done",
  company: "apart",
  perks: "apart",
  legal: "apart",
};
const ZONE_OF: Readonly<Record<Purpose, PostingZone>> = { asked: "required", done: "duty", apart: "company" };

/** What a heading looks like that no list knows: a short line without a stop. */
const BARE = /^[^\p{L}\p{N}]*\p{Lu}[^.!;,$€£]{2,60}[^.!;,$€£\s]\s*$/u;
const BARE_CHARACTERS = 64;
const STOPS = ".!;,";
/** "If you possess the following, we would love to meet you:" */
const OPENS_LIST = 140;
const ASKED_BELOW = /\b(?:you|candidates?|applicants?|someone)\b.*\b(?:possess|have|has|bring|meet)\b.*\b(?:following|below)\b/i;
/** A short line that says so much itself is an item. */
const AN_ITEM = 16;
/** So much a line's words must say against what stands above it to be for that alone: a task among demands, a demand among tasks. */
const A_TASK = 40;
const A_DEMAND = 30;
/** The same in what the employer tells of itself, which hardly words anything as a demand. */
const A_DEMAND_APART = 26;
/** "This role is not for you if", "Other open roles": what stands below is asked of nobody, or of others. */
const NOT_ASKED_FOR =
  /\b(?:not|unlikely|won['’]t|don['’]t|struggle|hate)\b|\balso (?:hiring|looking for|recruiting)\b|\b(?:other|more|similar|related|additional) (?:open |current |available )*(?:roles|positions|jobs|openings|vacancies)\b/i;
/** Of more than one sentence each speaks for itself. */
const SENTENCES = /[.!?] \p{Lu}/u;

/**
 * Lines under something that may be a heading that nobody knows, under one that names no part, and those before any heading, are for what
 * their words say together, where they say it clearly; so are the runs below, until a known heading comes. The short line itself stays a
 * line: it may be an item.
 */
export function settleRuns(text: string, lines: readonly ZonedLine[], scores: LineScores): ZonedLine[] {
  const asked = new AskedLines(text, lines, scores);
  const settled: ZonedLine[] = [];
  let told: Pick<ZonedLine, "zone" | "under"> | null = null;
  let above: PostingZone = "intro";
  const goesOn = (at: number) => {
    const line = lines[at];
    return line !== undefined && !line.heading && line.zone === above && !asked.isBare(at);
  };
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] as ZonedLine;
    if (first.heading || first.zone !== above) told = null;
    above = first.zone;
    const bare = asked.isBare(at);
    let past = at + 1;
    while (goesOn(past)) past++;
    if (bare || (above === "intro" && !first.heading)) {
      const zone = maybeZone(asked, bare ? at + 1 : at, past, told?.zone ?? above);
      if (zone !== null) told = { zone, under: bare ? text.slice(first.start, first.end).trim() : null };
    } else if (first.heading && namesNoPart(first.under) && maybeZone(asked, at + 1, past, above) === "required")
      told = { zone: "required", under: first.under };
    const demands = first.heading && above === "duty" ? demandsFrom(asked, at + 1, past) : past;
    for (; at < demands; at++) settled.push(asked.settled(at, told));
    if (at < past) told = { zone: "required", under: first.under };
    for (; at < past; at++) settled.push(asked.settled(at, told));
  }
  return settled;
}

const NOT_ASKED = 0;
const IS_BARE = 1;
const IS_NONE = 2;

/** Lines, and what several ask of each of them, worked out once. */
class AskedLines {
  readonly #text: string;
  readonly #lines: readonly ZonedLine[];
  readonly #scores: LineScores;
  readonly #bare: Uint8Array;

  constructor(text: string, lines: readonly ZonedLine[], scores: LineScores) {
    this.#text = text;
    this.#lines = lines;
    this.#scores = scores;
    this.#bare = new Uint8Array(lines.length);
  }

  scoreOf(at: number): LineScore {
    const { start, end } = this.#lines[at] as ZonedLine;
    return this.#scores.of(start, end);
  }

  /** Whether the line may be a heading that nobody knows. */
  isBare(at: number): boolean {
    if (this.#bare[at] === NOT_ASKED) this.#bare[at] = this.#looksBare(at) ? IS_BARE : IS_NONE;
    return this.#bare[at] === IS_BARE;
  }

  /** The line in the zone that was told for its run, or in the one that its words tell against that. */
  settled(at: number, told: Pick<ZonedLine, "zone" | "under"> | null): ZonedLine {
    const line = this.#lines[at] as ZonedLine;
    const zone = told?.zone ?? line.zone;
    const under = (told ?? line).under;
    // Pay and law that no heading names were told by how a paragraph above begins.
    const isApart = zone === "company" || ((zone === "perks" || zone === "legal") && under === null);
    if (line.heading || (zone !== "required" && zone !== "duty" && !isApart)) return told === null ? line : settledLine(line, told);
    const { asked, done, apart } = this.scoreOf(at);
    if (isApart) {
      const asks = asked - Math.max(done, apart) >= (zone === "company" ? A_DEMAND_APART : A_DEMAND) && !NOT_ASKED_FOR.test(under ?? "");
      return asks ? settledLine(line, { zone: "required", under: null }) : told === null ? line : settledLine(line, told);
    }
    if (zone === "required" && done - Math.max(asked, apart) >= A_TASK) return settledLine(line, { zone: "duty", under: null });
    const demands = zone === "duty" && asked - Math.max(done, apart) >= A_DEMAND;
    if (demands && !SENTENCES.test(this.#text.slice(line.start, line.end))) return settledLine(line, { zone: "required", under: null });
    return told === null ? line : settledLine(line, told);
  }

  #looksBare(at: number): boolean {
    const text = this.#text;
    const { start, end, heading } = this.#lines[at] as ZonedLine;
    if (heading || isItem(text.charCodeAt(start))) return false;
    if (text.charCodeAt(end - 1) === 0x3a && end - start <= OPENS_LIST && ASKED_BELOW.test(text.slice(start, end))) return true;
    if (end - start > BARE_CHARACTERS || STOPS.includes(text.charAt(end - 1)) || !BARE.test(text.slice(start, end))) return false;
    const { asked, done } = this.scoreOf(at);
    return asked < AN_ITEM && done < AN_ITEM;
  }
}

/** Written out: spread out of the other, it would be of a shape of its own to the engine, and so all that reads lines slower. */
function settledLine({ start, end, heading }: ZonedLine, { zone, under }: Pick<ZonedLine, "zone" | "under">): ZonedLine {
  return { start, end, zone, heading, under };
}

/** Where, under a heading of tasks, nothing but what one must know is left of the list; its end where tasks are. */
function demandsFrom(lines: AskedLines, from: number, past: number): number {
  let begin = past;
  let demands = 0;
  for (let at = past - 1; at >= from; at--) {
    const { asked, done, apart } = lines.scoreOf(at);
    if (asked - Math.max(done, apart) < DEMAND) continue;
    demands++;
    if (demands >= (past - at) * DEMANDS) begin = at;
  }
  const least = begin === from ? LEAST_LINES : LEAST_TAIL;
  return past - begin >= least ? begin : past;
}

/** The zone that the words of a run tell where it is another one; the employer's word before any heading stays where it is. */
function maybeZone(lines: AskedLines, from: number, past: number, current: PostingZone): PostingZone | null {
  if (past - from < LEAST_LINES) return null;
  let asked = 0;
  let done = 0;
  let apart = 0;
  for (let at = from; at < past; at++) {
    const score = lines.scoreOf(at);
    asked += score.asked;
    done += score.done;
    apart += score.apart;
  }
  const most = Math.max(asked, done, apart);
  const best: Purpose = asked === most ? "asked" : done === most ? "done" : "apart";
  if (best === PURPOSE_OF[current] || (best === "apart" && current === "intro")) return null;
  const next = best === "asked" ? Math.max(done, apart) : best === "done" ? Math.max(asked, apart) : Math.max(asked, done);
  const margin = most - next;
  return margin >= CLEAR && margin >= CLEAR_A_LINE * (past - from) ? ZONE_OF[best] : null;
}
