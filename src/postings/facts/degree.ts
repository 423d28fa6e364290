import type { PostingFacts } from "../../schema/posting.js";
import { isBlank } from "../../text/blank.js";
import { CUES, type Cue, matchesIn, mayMatchInPart, partsWith } from "../../text/cues/cues.js";
import type { Segment } from "../../text/segment.js";
import { PREFERRED } from "../need-cues.js";
import type { ZonedLine } from "../zones/posting-zone.js";

interface DegreeLevel {
  readonly level: "bachelor" | "master" | "phd";
  /** As it is written, and where a line break before it was lost: "What we look for in youDegree in physics". */
  readonly cues: readonly Cue[];
}

/** From the lowest on. */
const LEVELS: readonly DegreeLevel[] = [
  {
    level: "bachelor",
    cues: [
      CUES.cue(
        /\b(?:bachelor(?:['’]?s)?|b\.?\s?sc\b\.?|(?<!\bno )b\.?s\.?(?=\s*(?:\/|\+|or|in|from|degree|,|ms\b|m\.s|(?:cs|ee|computer|engineering)\b))|b\.?\s?a\.?(?=\s*(?:\/|or|in|degree))|b\.?\s?tech\.?|(?<!\.)b\.?\s?e\.?(?=\s*\/|\s+or\s+b)|undergraduate(?: degree| student(?!s)|(?= or an? (?:master|graduate|post)))|(?<!\badvanced )(?:university|college|academic|technical|relevant|science|engineering|statistics|mathematics|math|physics|economics|finance|business|it|quantitative|computer science|cs|4[- ]year|four[- ]year|stem|related|formal) degree|(?<!(?:master(?:['’]?s)?|ph\.?d\.?|doctoral|advanced|graduate|high[- ]school|secondary[- ]school|(?:two|2)[- ]year|associate(?:['’]?s)?|m\.?sc\.?|ms|ma|mba) )degree (?:in|from|or|within)|a degree(?! of (?!science|arts|engineering|technology|bachelor))|hochschulabschluss|abgeschlossenes (?:[a-zß-öø-ɏ-]+)?studium|studium (?:der|im|in|oder)|bachelor(?:abschluss|studium|diploma|opleiding)|bac\s?\+\s?[34]|wo-(?:opleiding|niveau|diploma)|universitaire? (?:diploma|opleiding)|formação (?:em|académica|acadêmica|universitária)|(?:formación|estudios) universitari[ao]s?|licence(?= (?:en|professionnelle|pro|ou|de)\b| ?\/)|licenciatura|grado (?:en|universitario)|título universitario|carrera universitaria|titulación|titulado|ingenieur(?:studium)?|hbo|laurea(?! (?:magistrale|specialistica))|graduação|(?:ensino|curso|formação) superior|(?:to|at) degree level|third[- ]level (?:degree|qualification))(?!\w)/i,
      ),
      CUES.cue(/(?<=\p{Ll})(?:Bachelor|Degree (?:in|from)\b|B\.?Sc\b)/u),
    ],
  },
  {
    level: "master",
    cues: [
      CUES.cue(
        /\b(?:(?<!\b(?:scrum|asset|data|web|grand|task|station|quiz|brew|post) )master(?:['’]?s)?(?= (?:degree|in|or|of|,|student)|['’]s|\s*\/|\s*$|[,)])|(?<!\.)masters(?!@)|m\.?\s?sc\.?|m\.?s\.?(?=\s*(?:\/|or|in|degree|,|ph))|mba|m\.?\s?tech\.?|bac\s?\+\s?5|diplôme d['’]ingénieur|école d['’]ingénieur|máster|advanced degree|(?:post[- ]?)?graduate degree|master(?:abschluss|studium|opleiding)|laurea magistrale|mestrado)(?!\w)/i,
      ),
      CUES.cue(/(?<=\p{Ll})Master['’]?s? (?:degree|Degree|in|or|of)\b/u),
    ],
  },
  {
    level: "phd",
    cues: [
      CUES.cue(/\b(?:ph\.?\s?d\.?s?|doctorate|doctoral degree|promotion in|doctorat|doctorado|dottorato|doutorado)(?!\w)/i),
      CUES.cue(/(?<=\p{Ll})Ph\.?D\b/u),
    ],
  },
];

const DEGREES = LEVELS.flatMap(({ cues }) => cues);

/** "Researchers from leading PhD programs like Stanford": what those have who work there. */
const COLLEAGUES =
  /^(?!.*\b(?:you|require\w*|candidates?|must|looking for)\b).*\b(?:programs? like|founders?|colleagues|alumni|team of|researchers|(?:led|directed|headed) by)\b/is;

const BREAK = /[.;!?]\s+(?=[A-ZÄÖÜ(])|;\s+(?=an? )/g;

function statementsOf(text: string, line: Segment): Segment[] {
  const words = text.slice(line.start, line.end);
  const statements: Segment[] = [];
  let start = line.start;
  BREAK.lastIndex = 0;
  while (BREAK.test(words)) {
    const next = line.start + BREAK.lastIndex;
    let end = next;
    while (isBlank(text.charCodeAt(end - 1))) end--;
    statements.push({ start, end });
    start = next;
  }
  statements.push({ start, end: line.end });
  return statements;
}

/** "Master's or PhD (PhD preferred)": the bracket says it of the higher one. */
const HIGHER = /\([^()]*\b(?:master|ph\.?d|doctora|advanced)[^()]*\)/i;

function isPreferred(text: string, start: number, end: number, sentence: string): boolean {
  if (/^\W*prefer\b/i.test(sentence)) return true;
  const bracket = HIGHER.exec(sentence);
  if (bracket === null) return matchesIn(text, PREFERRED, start, end);
  const at = start + bracket.index;
  return matchesIn(text, PREFERRED, start, at) || matchesIn(text, PREFERRED, at + bracket[0].length, end);
}

/** "No specific degree or background required" */
const NO_DEGREE =
  /\bno (?:specific |formal |particular |college |university )?degree\b|\bdegree (?:is )?not (?:an? (?:absolute |strict )?(?:requirement|must)|required|mandatory|necessary|needed|essential)\b/i;

/** "Obtain your Bachelor's degree with tuition reimbursement" is offered. */
const OFFERED = /\btuition\b|\bfurther your education\b/i;

function maybeLeast(text: string, start: number, end: number): DegreeLevel | undefined {
  for (const degree of LEVELS) for (const cue of degree.cues) if (matchesIn(text, cue, start, end)) return degree;
  return undefined;
}

/** The lowest level that would do; a degree without level is a bachelor's. Lists such as "BS/MS/PhD" ask for the first. */
export function readDegree(text: string, lines: readonly ZonedLine[]): PostingFacts["degree"] {
  const found: NonNullable<PostingFacts["degree"]>[] = [];
  for (const line of partsWith(text, lines, DEGREES)) {
    if (line.zone === "perks" || line.zone === "legal" || line.zone === "company") continue;
    if (!mayMatchInPart(text, DEGREES, line)) continue;
    const before = found.length;
    for (const { start, end } of statementsOf(text, line)) {
      const least = maybeLeast(text, start, end);
      if (least === undefined) continue;
      const sentence = text.slice(start, end);
      if (NO_DEGREE.test(sentence) || OFFERED.test(sentence)) continue;
      if (line.zone === "intro" && COLLEAGUES.test(sentence)) continue;
      const preferred = line.zone === "preferred" || isPreferred(text, start, end, sentence);
      // "Bachelor's required, PhD preferred": the required part stands.
      const strict = /\b(?:required|must|minimum)\b/i.test(sentence);
      found.push({ level: least.level, need: preferred && !(strict && line.zone !== "preferred") ? "preferred" : "required" });
    }
    // "Doctorate and 0 years; Master's degree and 3 years; Bachelor's degree and 5 years": ways in, of which the lowest will do.
    if (found.length - before < 2) continue;
    const ways = found.splice(before);
    found.push(...LEVELS.flatMap(({ level }) => ways.filter((way) => way.level === level)));
  }
  return found.find(({ need }) => need === "required") ?? found[0] ?? null;
}
