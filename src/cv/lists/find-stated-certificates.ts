import { type CvRow, rowLines } from "../lines/cv-row.js";
import { joinStrands, type Strand, sliceStrand } from "../lines/strand.js";

/** Letters and names of what is passed before a body, as people set them behind their name or into a sentence. */
const LETTERS = String.raw`(?:PMP|CAPM|PgMP|PMI-(?:ACP|RMP|PBA)|CSM|CSPO|A-CSM|CSP-SM|PSM(?:\sI{1,3})?|PSPO(?:\sI{1,3})?|CISSP|CISM|CISA|CRISC|CCSP|OSCP|CEH|GCIH|CCNA|CCNP|CCIE|CKA|CKAD|CKS|CPA|CFA|ACCA|CIPP/E|SPHR|PHR|SHRM-S?CP|CSCP|CPIM|CSSBB|CSSGB|ISTQB CT\p{Lu}{2}(?:-\p{Lu}+)?)`;
const GRADE = String.raw`(?:\s(?:v?\d|Foundation|Practitioner|Expert|Agile|Intermediate|Master))*`;
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}+]*|of|for|in|and|&|[–-](?=\s\p{Lu}))`;
const CALLED = String.raw`(?:(?:\p{Lu}[\p{L}\p{N}+]*\s){0,3}(?:Certified|Chartered):?(?:\s${WORD}){0,5}\s\p{Lu}[\p{L}\p{N}+]*|(?:Lean\s)?Six Sigma (?:Yellow|Green|Black) Belt|(?:ITIL|PRINCE2)®?${GRADE}|LEED (?:AP|Green Associate)|CompTIA \p{Lu}\p{L}*\+)`;
const STATED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}{2,6}\s\((?:Certified|Chartered)\s[^()]{3,50}\)|${LETTERS}|${CALLED})(?:\s\([^()]{2,50}\))?(?![\p{L}\p{N}])`,
  "gu",
);
/** Not passed yet. */
const AHEAD = /(?:pursuing|towards?|studying for|preparing(?: for)?|candidate for|working (?:on|towards?))\s(?:(?:my|the|an?)\s)?$/iu;
const COLLECTIVE = /^(?:Certified|Chartered)\s(?:Institute|Engineers?$|Professionals?$)/u;

/** "Anna Muster, PMP" and "I also hold ITIL 4 Foundation": what head and summary state where no list does. */
export function findStatedCertificates(rows: readonly CvRow[]): Strand[] {
  const whole = joinStrands(
    rows.flatMap(rowLines).map((line) => line.strand),
    "\n",
  );
  const found = [...whole.text.matchAll(STATED)]
    .filter(({ 0: said, index }) => !AHEAD.test(whole.text.slice(Math.max(0, index - 40), index)) && !COLLECTIVE.test(said))
    .map(({ 0: said, index }) => sliceStrand(whole, index, index + said.length));
  // "Anna Muster, CPA" above "Chartered Professional Accountant (CPA)": once.
  return found.filter(({ text }) => !found.some((other) => other.text !== text && other.text.match(/\p{L}+/gu)?.includes(text)));
}
