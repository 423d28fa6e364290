import type { Mention } from "../../skills/mention.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { allMatches, CUES, type Cue, mayMatchInPart, partsWith } from "../../text/cues/cues.js";
import type { ZonedLine } from "../zones/posting-zone.js";

/** Up to so many words of one clause. */
const upTo = (words: number): string => `(?:[^\\s.;:!?]+\\s+){0,${words}}?`;
/** Where a verb stands that asks: at the head of an item, or behind what joins it to another. */
const DO = "(?:^\\W*|\\b(?:and|or|to|will|can|,)\\s+)";
const DATA = "(?:data|datasets?|databases?|records)\\b";
const PEOPLE =
  "(?:teams?|designers?|engineers?|engineering|developers?|scientists?|analysts?|managers?|marketing|sales|stakeholders|product|design|departments|functions)\\b";
const MODELS = "(?:models?|agents|algorithms)\\b";

/** Skills by what is done, or by how it is to be: as often said by the way as asked for, so that only the words around tell. */
export const DEEDS: readonly (readonly [skill: string, pattern: string])[] = [
  ["scalability", `\\b(?:scalable|scaling|scale)\\b`],
  ["soft-cross-functional-collaboration", `\\bwork(?:ing|s)?\\s+${upTo(3)}(?:with|across)\\s+${upTo(5)}${PEOPLE}`],
  [
    "soft-cross-functional-collaboration",
    `\\b(?:partner|liais|coordinat|collaborat)(?:e|ing|s)?\\s+${upTo(2)}(?:with|across)\\s+${upTo(5)}${PEOPLE}`,
  ],
  ["documentation", `${DO}document(?:ing)?\\s`],
  ["documentation", `\\b(?:well[- ]documented|documents)\\b`],
  ["model-deployment", `\\b(?:deploy|deploying|deployment|productioni[sz]e|productioni[sz]ing|ship|shipping)\\s+${upTo(6)}${MODELS}`],
  ["model-deployment", `\\b(?:models?|AI|ML)\\s+${upTo(2)}(?:in|to|into) production\\b`],
  ["systems-integration", `\\bintegrat(?:e|ing|es)\\s+${upTo(6)}(?:with|into)\\b`],
  ["systems-integration", `\\bintegrations?\\b`],
  [
    "soft-training-others",
    `\\b(?:train|trains|teach|teaching|upskill|upskilling|educate|training)\\s+${upTo(5)}(?:staff|teams?|users?|members|colleagues|others|employees|peers|students|clients|customers)\\b`,
  ],
  ["model-optimization", `\\boptimi[sz](?:e|ing|es)\\s+${upTo(4)}${MODELS}`],
  ["model-training", `\\b(?:train|trains|training|trained)\\s+${upTo(4)}${MODELS}`],
  ["model-evaluation", `\\b(?:evaluat|assess|benchmark|validat|test)(?:e|es|ing|s)?\\s+${upTo(4)}${MODELS}`],
  [
    "performance-optimization",
    `\\b(?:optimi[sz]|improv|enhanc|maximi[sz])(?:e|es|ing)\\s+${upTo(5)}(?:performance|latency|throughput|speed|code|queries|query|systems?)\\b`,
  ],
  ["performance-optimization", `\\bperformant\\b`],
  ["data-ingestion", `\\bingest(?:ing|s)?\\b`],
  ["data-collection", `\\b(?:collect|gather)(?:ing|s)?\\s+${upTo(3)}${DATA}`],
  [
    "data-cleaning",
    `\\b(?:cleans?|cleanse|cleansing|cleaning|wrangle|wrangling|preprocess|preprocessing|normali[sz]e)\\s+${upTo(3)}(?:and\\s+\\w+\\s+)?${DATA}`,
  ],
  ["data-cleaning", `\\b(?:cleansing|wrangl(?:e|ing)|preprocess|enrich(?:ing|ment)?)\\b`],
  [
    "data-analysis",
    `\\b(?:analy[sz](?:e|es|ing)|interpret|interpreting|examin(?:e|ing)|explor(?:e|ing))\\s+${upTo(4)}(?:data|datasets?|trends|metrics|results|performance|findings|behaviou?r)\\b`,
  ],
  ["data-migration", `\\bmigrat(?:e|es|ing|ion|ions)\\b`],
  ["software-testing", `${DO}(?:test|testing|tests)\\b`],
  [
    "software-testing",
    `\\b(?:writ(?:e|ing)|build(?:ing)?|add(?:ing)?|design(?:ing)?)\\s+${upTo(4)}tests?\\b|\\btested\\b|\\btest (?:cases|plans|suites|coverage)\\b`,
  ],
  ["risk-management", `\\b(?:manag|mitigat|assess|identif|anticipat)(?:e|es|ing|y|ying)\\s+${upTo(3)}risks?\\b`],
  ["information-security", `\\bsecure(?:ly)?\\b`],
  [
    "soft-presentation",
    `\\bpresent(?:s|ing)?\\s+${upTo(5)}(?:findings|results|insights|ideas|recommendations|solutions|data|analys[ei]s|analytics|material|to)\\b|\\bpresentations?\\b`,
  ],
  [
    "soft-willingness-to-learn",
    `\\b(?:learn(?:ing)?|willing(?:ness)?|eager|keen|desire)\\s+(?:to\\s+)?(?:quickly|fast|new|continuously|learn|grow|and grow|constantly|develop|a lot|be trained)\\b`,
  ],
  ["workflow-orchestration", `\\b(?:orchestrat(?:e|es|ing|ion)|workflows?)\\b`],
  ["records-management", `\\b(?:maintain|keep|updat|record)(?:e|ing|s)?\\s+${upTo(4)}(?:records|files|logs)\\b`],
];

interface Deed {
  readonly skill: string;
  readonly cue: Cue;
  readonly cues: readonly Cue[];
}

const CUES_OF: readonly Deed[] = DEEDS.map(([skill, pattern]) => {
  const cue = CUES.cue(new RegExp(pattern, "i"));
  return { skill, cue, cues: [cue] };
});

/** Where such stands of skills that do not count yet, each with the number of its deed as the reason for doubt. */
export function findDeeds(
  text: string,
  lines: readonly ZonedLine[],
  taxonomy: Taxonomy,
  known: ReadonlySet<string>,
): { readonly mention: Mention; readonly why: string }[] {
  const found: { mention: Mention; why: string }[] = [];
  const whole = { start: 0, end: text.length };
  CUES_OF.forEach(({ skill: id, cue, cues }, at) => {
    // Most stand nowhere in an ad: what is needed besides the word that leads is asked of all of it first.
    if (known.has(id) || !mayMatchInPart(text, cues, whole)) return;
    const kind = taxonomy.kindOf(id);
    if (kind === undefined) return;
    for (const line of partsWith(text, lines, cues)) {
      if (line.zone === "perks" || line.zone === "legal") continue;
      for (const { index, 0: words } of allMatches(text, cue, line.start, line.end)) {
        const start = line.start + index + (words.length - words.trimStart().length);
        const end = line.start + index + words.trimEnd().length;
        found.push({ mention: nameless(start, end, id, kind), why: `deed ${at}` });
      }
    }
  });
  return found;
}

function nameless(start: number, end: number, skill: string, kind: Mention["kind"]): Mention {
  return { start, end, skill, kind, form: "", ambiguous: true, zone: "prose", decision: "dropped", rule: "unproven", because: null };
}
