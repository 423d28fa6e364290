import type { Figure } from "../../../schema/figure.js";
import { join, type Slot, say } from "../../say.js";
import type { NameSegment, QuoteSegment, Voice } from "../../slots.js";
import type { Sentence } from "../../tree.js";
import { short } from "./figures.js";

/** "a, b and c". */
export function and(parts: readonly Slot[]): Sentence {
  return join(parts, say`, `, say` and `);
}

/** "a or b": alternatives of one requirement. */
export function or(parts: readonly Slot[]): Sentence {
  return join(parts, say`, `, say` or `);
}

export function pick(voice: Voice, you: Sentence, they: Sentence): Sentence {
  return voice === "you" ? you : they;
}

/** A requirement that is nothing but the skill itself. */
export function isSame(skills: readonly NameSegment[], skill: NameSegment): boolean {
  return skills.length === 1 && skills[0]?.id === skill.id;
}

export function isAmong(skills: readonly NameSegment[], skill: NameSegment): boolean {
  return skills.some(({ id }) => id === skill.id);
}

/** "Data engineer, senior"; a role whose name ends with its level says it once. */
export function atLevel(role: NameSegment, level: Sentence): Sentence {
  const word = level.segments.map((segment) => ("text" in segment ? segment.text : "")).join("");
  return role.text.toLowerCase().endsWith(` ${word}`) ? say`${role}` : say`${role}, ${level}`;
}

/** Items whose names may hold commas: "a; b; c". */
export function listed(parts: readonly Slot[]): Sentence {
  return join(parts, say`; `, say`; `);
}

/** "1 page", "2 pages": the number is a slot, the words agree with it. */
export function counted(figure: Figure, one: Sentence, many: Sentence): Sentence {
  return say`${short(figure)} ${figure.value === 1 ? one : many}`;
}

/** "1 of 6 postings requires", "2 of 6 postings require". */
export function verb(figure: Figure, one: Sentence, many: Sentence): Sentence {
  return figure.n === 1 ? one : many;
}

/** A quotation in its marks; a sentence that ends with it needs a full stop only if the quotation has none. */
export function quoted(line: QuoteSegment): Sentence {
  return say`“${line}”`;
}

/** A name is never shouted: one written in capitals alone gets them at the beginning of its words. */
export function personName(name: QuoteSegment): QuoteSegment {
  const { text } = name;
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return name;
  return { ...name, text: text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) };
}

export function stop(line: QuoteSegment): Sentence {
  return /[.!?…]$/.test(line.text) ? say`` : say`.`;
}

/** Of postings just named, those from before the present window. */
export function olderOf(older: Figure, now: Figure): Sentence {
  if (now.value === 0) return say`All of them are`;
  return say`${short(older)} of them ${older.value === 1 ? say`is` : say`are`}`;
}

/** From one month to another, or the one month that both are. */
export function span(first: Figure, last: Figure): Sentence {
  return first.value === last.value ? say`${short(first)}` : say`${short(first)} to ${short(last)}`;
}

export const dash: Sentence = say`–`;

/** How postings of one's own are given: the same report is read in a terminal and in a browser. */
export const GIVING_POSTINGS = say`in the terminal with --ads, in the browser by “paste postings”`;
