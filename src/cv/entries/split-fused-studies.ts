import { inferEducationLevel, scoreInstitution } from "../lexicon/degree-words.js";
import type { CvLine } from "../lines/cv-line.js";
import { lineWith } from "../lines/read-label.js";
import { type Strand, sliceStrand } from "../lines/strand.js";
import { READING } from "../thresholds.js";

const ABBREVIATION = String.raw`(?:Ph\.?\s?D\.?|D\.?Phil|M\.?\s?Sc\.?|B\.?\s?Sc\.?|M\.?S\.?|B\.?S\.?|M\.?A\.?|B\.?A\.?|M\.?Eng\.?|B\.?Eng\.?|MBA|M\.?B\.?A\.?|B\.?Tech\.?|M\.?Tech\.?|B\.?Com|LL\.?B\.?|LL\.?M\.?|B\.?E\.?|M\.?E\.?|BBA|BFA|MFA|MPH)`;
const SCHOOL = String.raw`(?:(?:[\p{Lu}][\p{L}.&'’-]*\s+)*(?:University|College|Institute|School|Academy|Polytechnic)(?:\s+of(?:\s+(?:the\s+)?[\p{Lu}][\p{L}'’-]*)+)?(?:\s*\([^)]*\))?|UC\s+[\p{Lu}]\p{L}+(?:\s[\p{Lu}]\p{L}+)?|MIT|ETH(?:\s+Z\p{L}+)?|Universit(?:y|at|ät|é|à)\s+(?:of\s+)?[\p{Lu}]\p{L}+)`;

const NEXT_STUDY = new RegExp(String.raw`\s*[,;]\s+(?=${ABBREVIATION}\s+[\p{Lu}])`, "gu");
const DEGREE_SCHOOL = new RegExp(String.raw`^(${ABBREVIATION})\s+(${SCHOOL})\s+([\p{Lu}][^,|]*)$`, "u");
const SCHOOL_DEGREE = new RegExp(String.raw`^(.+?)\s+(${ABBREVIATION}(?:\s+(?:in\s+)?[\p{Lu}][\p{L} &]+)?)$`, "u");
const DEGREE_AT = new RegExp(String.raw`^(.+?)\s+(?:from|at|an der|am|à|a la|en la|at the|presso|bei)\s+(?:the\s+)?(${SCHOOL}.*)$`, "u");

/** What every match of the long expressions holds, asked first: these take long to compile, and most lines have none of it. */
const DEGREE_FIRST = new RegExp(String.raw`^${ABBREVIATION}\s.*(?:Universit|College|Institute|School|Academy|Polytechnic|UC|MIT|ETH)`);
const AT_SCHOOL = /\s(?:from|at|an der|am|à|a la|en la|presso|bei)\s/;

/** "M.S. Stanford University Computer Science, B.S. …": several studies on a line, and degree and school without a sign between them. */
export function splitFusedStudies(lines: readonly CvLine[]): CvLine[][] {
  const first = lines[0];
  if (first === undefined || lines.length > 1) return [[...lines]];
  const studies = splitStudies(first.strand);
  return studies.map((strand) => splitFused(strand).map((part) => lineWith(first, part)));
}

function splitStudies(strand: Strand): Strand[] {
  const parts: Strand[] = [];
  let from = 0;
  for (const match of strand.text.matchAll(NEXT_STUDY)) {
    const before = strand.text.slice(from, match.index);
    if (inferEducationLevel(before) === null || before.split(/\s+/).length < 3) continue;
    parts.push(sliceStrand(strand, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(sliceStrand(strand, from, strand.text.length));
  return parts;
}

function splitFused(strand: Strand): Strand[] {
  const inner = DEGREE_FIRST.test(strand.text) ? DEGREE_SCHOOL.exec(strand.text) : null;
  if (inner !== null) return cutAt(strand, [inner[1] ?? "", inner[2] ?? "", inner[3] ?? ""]);
  if (!/[,|\t–—]/.test(strand.text)) {
    const tail = SCHOOL_DEGREE.exec(strand.text);
    if (tail !== null && scoreInstitution(tail[1] ?? "") >= READING.institution) return cutAt(strand, [tail[1] ?? "", tail[2] ?? ""]);
  }
  const at = AT_SCHOOL.test(strand.text) ? DEGREE_AT.exec(strand.text) : null;
  if (at !== null && inferEducationLevel(at[1] ?? "") !== null && !/[,|\t]/.test(at[1] ?? ""))
    return cutAt(strand, [at[1] ?? "", at[2] ?? ""]);
  return [strand];
}

function cutAt(strand: Strand, words: readonly string[]): Strand[] {
  const parts: Strand[] = [];
  let from = 0;
  for (const word of words) {
    const at = strand.text.indexOf(word, from);
    parts.push(sliceStrand(strand, at, at + word.length));
    from = at + word.length;
  }
  return parts;
}
