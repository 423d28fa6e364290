import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { OWNING, TEACHING, tellsLeading, tellsResult } from "../lexicon/deeds.js";
import { fold } from "../lexicon/fold.js";
import type { Strand } from "../lines/strand.js";
import type { RawCv } from "../raw-cv.js";
import type { Shown } from "./find-shown.js";

type Tells = (folded: string) => boolean;
const says =
  (pattern: RegExp): Tells =>
  (folded) =>
    pattern.test(folded);

const SOLVED = says(
  /\b(?:reduc\w+|cut|resolv\w+|solv\w+|fix(?:ed|ing)|debug\w*|troubleshoot\w*|optimi[sz]\w+|improv\w+|rebuil\w+|redesign\w*|eliminat\w+|migrat\w+|gelost|behoben|optimiert|verbessert|resolu\w*|optimise\w*|ameliore\w*|mejor\w+|optimiz\w+)\b/,
);

/** Behaviour that shows a soft skill or a way of working that lines tell in verbs: the deed is the evidence, an adjective is none. */
const DEEDS: readonly (readonly [skill: string, tells: Tells])[] = [
  ["soft-problem-solving", (folded) => SOLVED(folded) && tellsResult(folded)],
  [
    "soft-communication",
    says(
      /\b(?:present(?:ed|ing|ations?)|speaker|spoke at|keynote|gave (?:a )?talks?|conferences?|demos? (?:to|for)|workshops?|sessions? with|explained|translat\w+ \w+ (?:requirements|needs|findings)|wrote (?:the )?(?:documentation|guides?)|document(?:ed|ing)|published|reported to|handed over|prasentier\w+|vortrag\w*|prasentation\w*|presente\w*|redige\w*|presentaciones?)\b/,
    ),
  ],
  [
    "soft-presentation",
    says(/\b(?:present(?:ed|ing|ations?)|speaker|spoke at|keynote|gave (?:a )?talks?|demos? (?:to|for)|prasentier\w+|vortrag\w*)\b/),
  ],
  [
    "soft-cross-functional-collaboration",
    says(
      /\b(?:cross[- ]functional|interdisciplin\w+|(?:with|alongside|between) (?:the )?(?:product|design|designers|marketing|sales|business|operations|finance|legal|clinical|data|engineering)\b(?: and| teams?| managers?| stakeholders|,)|abteilungsubergreifend|bereichsubergreifend)\b/,
    ),
  ],
  [
    "soft-collaboration",
    says(
      /\b(?:collaborat\w+|cooperat\w+|worked (?:closely )?with|working with|together with|pair(?:ed|ing) with|partner(?:ed|ing) with|zusammenarbeit|en collaboration|en colaboracion)\b/,
    ),
  ],
  [
    "soft-teamwork",
    says(/\b(?:collaborat\w+|team of|in a team|worked (?:closely )?with|together with|pair(?:ed|ing) with|im team|equipe|equipo)\b/),
  ],
  [
    "soft-analytical-thinking",
    says(
      /\b(?:analy[sz](?:ed|ing|is|es)|a\/b test\w*|hypothes[ie]s|statistical|root causes?|forecast\w*|modell?ed|finite element|simulation\w*|analysiert\w*)\b/,
    ),
  ],
  ["automation", says(/\b(?:automat(?:ed|ing|izado\w*|ise\w*)|automatisiert\w*)\b/)],
  [
    "systems-integration",
    says(
      /\b(?:integrat\w+|connect(?:ed|ing|s)?) (?:\w+ ){0,4}(?:with|to|into) (?:\w+ ){0,2}(?:third[- ]party|vendors?|partners?|external|legacy|erp|crm)\b/,
    ),
  ],
  [
    "open-source-development",
    says(
      /\bopen[- ]sourced?\b (?:[\w-]+ ){0,2}(?:librar\w+|tool\w*|projects?|frameworks?|packages?|plugins?|contribut\w+|maintain\w+)|\b(?:contribut\w+|maintain\w*) (?:[\w-]+ ){0,3}open[- ]source\b|\bopen[- ]sourced\b/,
    ),
  ],
  ["soft-research-skills", says(/\b(?:published|co-?authored|peer[- ]reviewed|(?:conducted|carried out|led) (?:\w+ ){0,2}research)\b/)],
  ["soft-mentoring", says(TEACHING)],
  ["soft-leadership", tellsLeading],
  ["soft-ownership", says(OWNING)],
  ["soft-stakeholder-management", says(/\bstakeholders?\b/)],
  ["soft-negotiation", says(/\bnegotiat\w+|\bverhandl\w+/)],
  [
    "soft-attention-to-detail",
    says(
      /\b(?:detailed (?:\w+ )?(?:drawings|specifications|documentation|reports?)|audit(?:ed|ing|s)|code reviews?|quality (?:control|assurance|checks?)|error rates?|charting errors)\b/,
    ),
  ],
  [
    "soft-independence",
    says(
      /\b(?:from scratch|sole (?:developer|engineer|designer)|end[- ]to[- ]end|from concept (?:to|through)|independently|eigenverantwortlich\w*|selbststandig)\b/,
    ),
  ],
];

/** The bullets of positions and projects that show behaviour, as places of soft skills. */
export function findDeeds(raw: RawCv, taxonomy: Taxonomy): Shown[] {
  const known = DEEDS.filter(([skill]) => taxonomy.has(skill));
  const shown: Shown[] = [];
  const look = (strand: Strand, owner: string, where: "position" | "project"): void => {
    const first = strand.pieces[0];
    const last = strand.pieces.at(-1);
    if (first === undefined || last === undefined) return;
    const folded = fold(strand.text);
    const end = last.start + last.length;
    // A bullet whose lines lie in different columns is quoted by its first line.
    const whole: readonly [number, number] =
      end > first.start && end - first.start <= strand.text.length + 8 * strand.pieces.length
        ? [first.start, end]
        : [first.start, first.start + first.length];
    for (const [skill, tells] of known) {
      if (tells(folded))
        shown.push({
          skill,
          kind: taxonomy.kindOf(skill) ?? "soft",
          start: whole[0],
          end: whole[1],
          where,
          owner,
          around: strand.text,
          quote: whole,
        });
    }
  };
  raw.positions.forEach((entry, index) => {
    for (const strand of [...entry.bullets, ...entry.remarks]) look(strand, `position-${index + 1}`, "position");
  });
  raw.projects.forEach((entry, index) => {
    for (const strand of [...entry.bullets, ...entry.remarks]) look(strand, `project-${index + 1}`, "project");
  });
  return shown;
}
