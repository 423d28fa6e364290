import { isPending } from "../lexicon/is-pending.js";
import { type CvRow, rowLines } from "../lines/cv-row.js";
import { joinStrands, type Strand, sliceStrand } from "../lines/strand.js";
import { findToldCertificates } from "./read-told-certificates.js";

/** Letters and names of what is passed before a body, as people set them behind their name or into a sentence. */
const LETTERS = String.raw`(?:PMP|CAPM|PgMP|PMI-(?:ACP|RMP|PBA)|CSM|CSPO|A-CSM|CSP-SM|PSM(?:\sI{1,3})?|PSPO(?:\sI{1,3})?|CISSP|CISM|CISA|CRISC|CCSP|OSCP|CEH|GCIH|CCNA|CCNP|CCIE|CKA|CKAD|CKS|CPA|CFA|ACCA|CIPP/E|SPHR|PHR|SHRM-S?CP|CSCP|CPIM|CSSBB|CSSGB|ISTQB CT\p{Lu}{2}(?:-\p{Lu}+)?)`;
const GRADE = String.raw`(?:\s(?:v?\d|Foundation|Practitioner|Expert|Agile|Intermediate|Master))*`;
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}+]*|of|for|in|and|&|[–-](?=\s\p{Lu}))`;
const CALLED = String.raw`(?:(?:\p{Lu}[\p{L}\p{N}+]*\s){0,3}(?:Certified|Chartered):?(?:\s${WORD}){0,5}\s\p{Lu}[\p{L}\p{N}+]*|(?:Lean\s)?Six Sigma (?:Yellow|Green|Black) Belt|(?:ITIL|PRINCE2)®?${GRADE}|LEED (?:AP|Green Associate)|CompTIA \p{Lu}\p{L}*\+|(?:AZ|MS|SC|DP|AI|PL|MD|MB)-\d{3})`;
const STATED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}{2,6}\s\((?:Certified|Chartered)\s[^()]{3,50}\)|${LETTERS}|${CALLED})(?:\s\([^()]{2,50}\))?(?![\p{L}\p{N}])`,
  "gu",
);
/** Not passed yet. */
const AHEAD = /(?:pursuing|candidate for|working on)\s(?:(?:my|the|an?)\s)?$/iu;
const COLLECTIVE = /^(?:Certified|Chartered)\s(?:Institute|Engineers?$|Professionals?$)/u;

export interface Stated {
  readonly strand: Strand;
  /** "Working towards MS-900": begun, not held. */
  readonly ahead: boolean;
}

/** "Anna Muster, PMP" and "I also hold ITIL 4 Foundation": what head and summary state where no list does. */
export function findStatedCertificates(rows: readonly CvRow[]): Stated[] {
  const whole = joinStrands(
    rows.flatMap(rowLines).map((line) => line.strand),
    "\n",
  );
  const found = [...whole.text.matchAll(STATED)]
    .filter(({ 0: said, index }) => !AHEAD.test(whole.text.slice(Math.max(0, index - 40), index)) && !COLLECTIVE.test(said))
    .map(({ 0: said, index }) => sliceStrand(whole, index, index + said.length));
  const told = findToldCertificates(whole);
  const named = [...told, ...found.filter((strand) => !told.some((other) => holds(other, strand)))];
  // "Anna Muster, CPA" above "Chartered Professional Accountant (CPA)": once.
  return named
    .filter(({ text }) => !named.some((other) => other.text !== text && other.text.match(/\p{L}+/gu)?.includes(text)))
    .map((strand) => ({ strand, ahead: isAhead(whole, strand) }));
}

function holds(whole: Strand, part: Strand): boolean {
  const [outer, inner] = [whole.pieces[0], part.pieces[0]];
  return outer !== undefined && inner !== undefined && outer.start <= inner.start && inner.start < outer.start + whole.text.length;
}

function isAhead(whole: Strand, { text, pieces }: Strand): boolean {
  const start = pieces[0]?.start ?? -1;
  const piece = whole.pieces.find((one) => one.start <= start && start < one.start + one.length);
  if (piece === undefined) return false;
  const at = piece.at + start - piece.start;
  return isPending(whole.text, at, at + text.length);
}
