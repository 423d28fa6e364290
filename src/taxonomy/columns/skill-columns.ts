import { byCodeUnit } from "../../schema/canonical.js";
import type { SkillKind } from "../../schema/skill.js";
import { SKILL_KINDS } from "../../schema/skill-kinds.js";
import type { SkillSource } from "../../schema/taxonomy.js";
import { foldKey } from "../../text/fold.js";
import type { AmbiguousRule, SkillColumns } from "../compiled.js";
import { planOf } from "../form-plan.js";
import { governedForms, variantsOfText, writtenForms } from "../forms.js";
import { variantsOf } from "../variants.js";
import { cellOf } from "./cell.js";
import { packEdges } from "./edge-columns.js";
import { packForeign } from "./foreign-column.js";
import { shortId } from "./id-column.js";
import { CELL, ROW } from "./marks.js";
import { packMatches } from "./match-columns.js";
import { GOVERNED, packPlans } from "./plan-column.js";
import { packRelated } from "./related-columns.js";

export function packSkills(
  skills: Readonly<Record<string, SkillSource>>,
  ambiguous: Readonly<Record<string, AmbiguousRule>>,
): SkillColumns {
  const first = (id: string) => [...(skills[id]?.broader ?? [])].sort(byCodeUnit)[0] ?? "";
  const kind = (id: string) => skills[id]?.kind ?? "";
  const ids = Object.keys(skills).sort((a, b) => byCodeUnit(kind(a), kind(b)) || byCodeUnit(first(a), first(b)) || byCodeUnit(a, b));
  const rows = ids.map((id) => skills[id] as SkillSource);
  const row = new Map(ids.map((id, i) => [id, i]));
  const rowOf = (id: string) => row.get(id);
  const own = rows.map((skill) => writtenForms(skill).flatMap(({ text, language }) => (language === null ? [text] : [])));
  const gone = rows.flatMap(({ moved, split }, i) =>
    moved === undefined && split === undefined
      ? []
      : [[String(i), { ...(moved !== undefined && { moved }), ...(split && { split }) }] as const],
  );
  return {
    ids: rows.map(({ kind }, i) => shortId(ids[i] as string, kind, own[i] as string[])).join(ROW),
    kinds: rows.map(({ kind }) => String.fromCharCode(97 + SKILL_KINDS.indexOf(kind))).join(""),
    forms: own.map((texts) => texts.join(CELL)).join(ROW),
    foreign: packForeign(rows),
    plans: plansOf(rows, ids, governedForms(ambiguous)),
    ...packEdges(rows, rowOf),
    ...packRelated(rows, rowOf),
    match: packMatches(rows),
    gone: Object.fromEntries(gone),
  };
}

function plansOf(
  rows: readonly SkillSource[],
  ids: readonly string[],
  governed: ReadonlyMap<string, ReadonlySet<string>>,
): SkillColumns["plans"] {
  return packPlans(
    rows.flatMap((skill, i) => {
      const ruled = governed.get(ids[i] as string);
      return writtenForms(skill).map((form) => ({ cell: cellOf(form), kind: skill.kind, plan: planOfForm(form, skill.kind, ruled) }));
    }),
  );
}

function planOfForm(
  { text, language }: { text: string; language: string | null },
  kind: SkillKind,
  ruled: ReadonlySet<string> | undefined,
): string {
  const key = foldKey(text);
  if (ruled?.has(key)) return GOVERNED;
  // "IDEs" beside the ambiguous "IDE" is found as it stands: the rule alone decides on the singular.
  if (!ruled?.has(key.replace(/s$/, ""))) return planOf(text, variantsOfText(text, language, kind));
  return planOf(text, variantsOf(text, { inflect: false, join: true, properName: true })) || GOVERNED;
}
