import type { SkillKind } from "../schema/skill.js";
import type { Form } from "../taxonomy/form.js";
import { isTechnologyKind } from "../taxonomy/forms.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { detached } from "../text/detached.js";
import { foldKey } from "../text/fold.js";
import { ANNOTATED, CAPITALISED } from "./form-counts.js";
import { type PhrasesBeside, type PhrasesNear, phrasesAfter, phrasesBefore, phrasesNear } from "./phrases.js";
import { THRESHOLDS } from "./thresholds.js";

/** What the rules ask of a form wherever it stands: worked out once. */
export interface FormTraits {
  readonly rule: RuleTraits | null;
  /** Of other skills that the form names too. */
  readonly senses: readonly FormTraits[];
  readonly needs: PhrasesNear;
  readonly not: PhrasesNear;
  readonly kind: SkillKind;
  readonly isTechnology: boolean;
  /** "3 of 20": how seldom it is a skill in annotated postings, where that is so seldom that it is a general word; else null. */
  readonly general: string | null;
  /** A job named after it asks for it: "Full Stack Engineer". */
  readonly isDiscipline: boolean;
  /** A technology's name with a capital that postings mostly write so: in lower case an everyday word. */
  readonly isNameOfWord: boolean;
  readonly hasCapital: boolean;
  /** Id of the skill. */
  readonly id: string;
  readonly text: string;
}

/** The lists of an ambiguous form's rule. */
export interface RuleTraits {
  readonly notBefore: PhrasesBeside;
  readonly notAfter: PhrasesBeside;
  readonly notNear: PhrasesNear;
  readonly before: PhrasesBeside;
  readonly after: PhrasesBeside;
  readonly near: PhrasesNear;
  /** May be told by the list it stands in. */
  readonly list: boolean;
  /** By nothing else: a name without its maker's. */
  readonly listOnly: boolean;
  readonly exact: boolean;
}

/** Forms belong to the data and are asked about again and again: by the form's number. */
const KNOWN = new WeakMap<Taxonomy, (FormTraits | undefined)[]>();

export function traitsIn(taxonomy: Taxonomy): (number: number) => FormTraits {
  let known = KNOWN.get(taxonomy);
  if (known === undefined) {
    known = new Array<FormTraits | undefined>(taxonomy.formCount).fill(undefined);
    KNOWN.set(taxonomy, known);
  }
  const traits = known;
  return (number) => (traits[number] ??= readTraits(taxonomy.form(number), taxonomy));
}

const DISCIPLINES: ReadonlySet<string> = new Set([
  "full-stack-development",
  "backend-development",
  "frontend-development",
  "site-reliability-engineering",
]);

function readTraits(form: Form, taxonomy: Taxonomy): FormTraits {
  const isTechnology = isTechnologyKind(form.kind);
  const hasCapital = form.text !== form.text.toLowerCase();
  const [right, seen] = lookUp(ANNOTATED, form);
  // Where a rule says which places count, the counts of all places tell nothing.
  const isGeneral = form.ambiguous === null && seen >= THRESHOLDS.genericSeen && right < seen * THRESHOLDS.genericShare;
  const id = taxonomy.ids[form.skill] as string;
  // First what every mention is asked.
  return {
    rule: form.ambiguous && readRule(form.ambiguous),
    needs: phrasesNear(form.needs),
    not: phrasesNear(form.not),
    kind: form.kind,
    isTechnology,
    isDiscipline: DISCIPLINES.has(id),
    general: isGeneral ? `${right} of ${seen}` : null,
    isNameOfWord: isTechnology && hasCapital && lookUp(CAPITALISED, form)[1] > 0,
    hasCapital,
    id,
    text: detached(form.text),
    senses: form.senses.map((sense) => readTraits(sense, taxonomy)),
  };
}

function readRule(rule: NonNullable<Form["ambiguous"]>): RuleTraits {
  return {
    // In the order in which they are asked: so they lie in memory.
    notBefore: phrasesBefore(rule.notBefore),
    notAfter: phrasesAfter(rule.notAfter),
    notNear: phrasesNear(rule.notNear),
    before: phrasesBefore(rule.before),
    after: phrasesAfter(rule.after),
    near: phrasesNear(rule.near),
    list: rule.list === true,
    listOnly: rule.list === true && [rule.notBefore, rule.notAfter, rule.notNear, rule.before, rule.after, rule.near].every(isNone),
    exact: rule.case === "exact",
  };
}

function isNone(words: readonly string[] | undefined): boolean {
  return words === undefined || words.length === 0;
}

function lookUp(counts: Readonly<Record<string, readonly [number, number]>>, form: Form): readonly [number, number] {
  const key = foldKey(form.text);
  return Object.hasOwn(counts, key) ? (counts[key] ?? [0, 0]) : [0, 0];
}
