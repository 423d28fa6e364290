import { byCodeUnit } from "../schema/canonical.js";
import type { SkillKind } from "../schema/skill.js";
import { SKILL_KINDS } from "../schema/skill-kinds.js";
import type { SkillSource } from "../schema/taxonomy.js";
import { foldKey } from "../text/fold.js";
import type { AmbiguousRule, SkillColumns } from "./compiled.js";
import { planOf } from "./form-plan.js";
import { governedForms, variantsOfText, writtenForms } from "./forms.js";
import { variantsOf } from "./variants.js";

/** First character of the column of plans: it stands for "governed by an ambiguous rule"; the plans follow. */
export const GOVERNED = 48;
const EDGES = ["broader", "requires", "implies"] as const;

/** The id that most skills have: lower case, everything else a hyphen. */
export function kebabCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

export function packSkills(
  skills: Readonly<Record<string, SkillSource>>,
  ambiguous: Readonly<Record<string, AmbiguousRule>>,
): SkillColumns {
  const first = (id: string) => [...(skills[id]?.broader ?? [])].sort(byCodeUnit)[0] ?? "";
  const ids = Object.keys(skills).sort((a, b) => byCodeUnit(first(a), first(b)) || byCodeUnit(a, b));
  const rows = ids.map((id) => skills[id] as SkillSource);
  const row = new Map(ids.map((id, i) => [id, i]));
  const distance = (from: number, target: string): string[] => {
    const to = row.get(target);
    return to === undefined ? [] : [(to - from).toString(36)];
  };
  const edges = (edge: (typeof EDGES)[number]) =>
    rows
      .map((skill, i) =>
        [...(skill[edge] ?? [])]
          .sort(byCodeUnit)
          .flatMap((id) => distance(i, id))
          .join(" "),
      )
      .join("\n");
  const rest = rows.flatMap(({ match, moved, split }, i) => {
    const row = { ...(match && { match }), ...(moved !== undefined && { moved }), ...(split && { split }) };
    return Object.keys(row).length === 0 ? [] : [[String(i), row] as const];
  });
  const { plan, plans } = planColumn(rows, ids, governedForms(ambiguous));
  return {
    ids: rows.map(({ name }, i) => (kebabCase(name) === ids[i] ? "" : ids[i])).join("\n"),
    kinds: rows.map(({ kind }) => String.fromCharCode(97 + SKILL_KINDS.indexOf(kind))).join(""),
    forms: rows
      .map((skill) =>
        writtenForms(skill)
          .map(({ text, language }) => (language === null ? text : `${language}>${text}`))
          .join("\t"),
      )
      .join("\n"),
    plan,
    plans,
    broader: edges("broader"),
    requires: edges("requires"),
    implies: edges("implies"),
    related: rows
      .map((skill, i) =>
        Object.entries(skill.related ?? {})
          .sort(([a], [b]) => byCodeUnit(a, b))
          .flatMap(([id, weight]) => distance(i, id).map((steps) => `${steps}:${Math.round(weight * 100)}`))
          .join(" "),
      )
      .join("\n"),
    rest: Object.fromEntries(rest),
  };
}

/** The commonest plan first, so that most forms have the same character. */
function planColumn(rows: readonly SkillSource[], ids: readonly string[], governed: ReadonlyMap<string, ReadonlySet<string>>) {
  const all = rows.map((skill, i) => {
    const ruled = governed.get(ids[i] as string);
    return writtenForms(skill).map(({ text, language }) => {
      const key = foldKey(text);
      if (ruled?.has(key)) return null;
      // "IDEs" beside the ambiguous "IDE" is found as it stands: the rule alone decides on the singular.
      if (!ruled?.has(key.replace(/s$/, ""))) return planOf(text, variantsOfText(text, language, skill.kind));
      return planOf(text, variantsOf(text, { inflect: false, join: true, properName: true })) || null;
    });
  });
  const counts = new Map<string, number>();
  for (const plan of all.flat()) if (plan !== null) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  const plans = [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0])).map(([plan]) => plan);
  const place = new Map(plans.map((plan, i) => [plan, GOVERNED + 1 + i]));
  return {
    plan: all
      .flat()
      .map((plan) => String.fromCharCode(plan === null ? GOVERNED : (place.get(plan) as number)))
      .join(""),
    plans,
  };
}

/** The columns read back, a skill when it is asked for. */
export class SkillTable {
  /** By row. */
  readonly ids: readonly string[];
  readonly #columns: SkillColumns;
  readonly #forms: readonly string[];
  readonly #rows: ReadonlyMap<string, number>;
  readonly #edges = new Map<string, readonly string[]>();

  /** `ids`: those of all rows, where they are known already. */
  constructor(columns: SkillColumns, ids: readonly string[] | null = null) {
    this.#columns = columns;
    this.#forms = columns.kinds === "" ? [] : columns.forms.split("\n");
    this.ids =
      ids ?? (columns.kinds === "" ? [] : columns.ids.split("\n").map((id, row) => (id === "" ? kebabCase(this.nameAt(row)) : id)));
    this.#rows = new Map(this.ids.map((id, row) => [id, row]));
  }

  rowOf(id: string): number | undefined {
    return this.#rows.get(id);
  }

  nameAt(row: number): string {
    const line = this.formsAt(row);
    const end = line.indexOf("\t");
    return end < 0 ? line : line.slice(0, end);
  }

  kindAt(row: number): SkillKind {
    return SKILL_KINDS[this.#columns.kinds.charCodeAt(row) - 97] as SkillKind;
  }

  /** All written forms, with tabs between. */
  formsAt(row: number): string {
    return this.#forms[row] as string;
  }

  restAt(row: number): SkillColumns["rest"][string] | undefined {
    return this.#columns.rest[row];
  }

  isLive(row: number): boolean {
    const rest = this.restAt(row);
    return rest === undefined || (rest.moved === undefined && rest.split === undefined);
  }

  /** Transfer weights as written: they are read both ways. */
  relatedAt(row: number): [string, number][] {
    return this.#lineOf("related", row).map((part) => {
      const [steps = "", weight = ""] = part.split(":");
      return [this.ids[row + Number.parseInt(steps, 36)] as string, Number(weight) / 100];
    });
  }

  source(row: number): SkillSource {
    const { name, aliases, forms } = formsOfLine(this.formsAt(row));
    const related = this.relatedAt(row);
    const edges = EDGES.flatMap((edge) => {
      const list = this.#lineOf(edge, row).map((steps) => this.ids[row + Number.parseInt(steps, 36)] as string);
      return list.length === 0 ? [] : [[edge, list]];
    });
    return {
      name,
      kind: this.kindAt(row),
      ...(aliases.length > 0 && { aliases }),
      ...(Object.keys(forms).length > 0 && { forms }),
      ...Object.fromEntries(edges),
      ...(related.length > 0 && { related: Object.fromEntries(related) }),
      ...this.restAt(row),
    };
  }

  #lineOf(column: "related" | (typeof EDGES)[number], row: number): string[] {
    let lines = this.#edges.get(column);
    if (!lines) {
      lines = this.#columns[column].split("\n");
      this.#edges.set(column, lines);
    }
    const line = lines[row];
    return line ? line.split(" ") : [];
  }
}

/** "de>Datenanalyse" is German; anything else is of any language. */
export function languageOf(cell: string): string | null {
  return cell.charCodeAt(2) === 0x3e && /^(?:de|fr|es|nl|it|pt)>/.test(cell) ? cell.slice(0, 2) : null;
}

function formsOfLine(line: string): { name: string; aliases: string[]; forms: Record<string, string[]> } {
  const [name = "", ...cells] = line.split("\t");
  const aliases: string[] = [];
  const forms: Record<string, string[]> = {};
  for (const cell of cells) {
    const language = languageOf(cell);
    if (language === null) aliases.push(cell);
    else (forms[language] ??= []).push(cell.slice(3));
  }
  return { name, aliases, forms };
}
