import { byCodeUnit } from "../schema/canonical.js";
import type { SkillKind } from "../schema/skill.js";
import { SKILL_KINDS } from "../schema/skill-kinds.js";
import type { SkillSource } from "../schema/taxonomy.js";
import { foldKey } from "../text/fold.js";
import type { AmbiguousRule, SkillColumns } from "./compiled.js";
import { planOf } from "./form-plan.js";
import { governedForms, variantsOfText, writtenForms } from "./forms.js";
import { GOVERNED, PlanWriter } from "./plan-column.js";
import { variantsOf } from "./variants.js";

const EDGES = ["broader", "requires", "implies"] as const;

/** The id that most skills have: lower case, everything else a hyphen. */
function kebabCase(name: string): string {
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
  const kind = (id: string) => skills[id]?.kind ?? "";
  const ids = Object.keys(skills).sort((a, b) => byCodeUnit(kind(a), kind(b)) || byCodeUnit(first(a), first(b)) || byCodeUnit(a, b));
  const rows = ids.map((id) => skills[id] as SkillSource);
  const row = new Map(ids.map((id, i) => [id, i]));
  const distance = (from: number, target: string): string[] => {
    const to = row.get(target);
    return to === undefined ? [] : [(to - from).toString(36)];
  };
  const targets = targetsOf(rows, row);
  const rank = new Map(targets.map((id, i) => [id, i.toString(36)]));
  const edges = (edge: (typeof EDGES)[number]) =>
    rows
      .map((skill) =>
        [...(skill[edge] ?? [])]
          .sort(byCodeUnit)
          .flatMap((id) => rank.get(id) ?? [])
          .join(" "),
      )
      .join("\n");
  const rest = rows.flatMap(({ match, moved, split }, i) => {
    const row = { ...(match && { match }), ...(moved !== undefined && { moved }), ...(split && { split }) };
    return Object.keys(row).length === 0 ? [] : [[String(i), row] as const];
  });
  const { plan, plans } = planColumn(rows, ids, governedForms(ambiguous));
  return {
    ids: rows.map(({ name }, i) => shortId(ids[i] as string, kebabCase(name))).join("\n"),
    kinds: rows.map(({ kind }) => String.fromCharCode(97 + SKILL_KINDS.indexOf(kind))).join(""),
    forms: rows.map((skill) => writtenForms(skill).map(cellOf).join("\t")).join("\n"),
    plan,
    plans,
    targets: targets.map((id) => (row.get(id) as number).toString(36)).join(" "),
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

function cellOf({ text, language }: { text: string; language: string | null }): string {
  return language === null ? text : `${language}>${text}`;
}

function shortId(id: string, kebab: string): string {
  return kebab === id ? "" : kebab === "" ? id : id.replace(kebab, "~");
}

/** What the edges refer to, the commonest first. */
function targetsOf(rows: readonly SkillSource[], known: ReadonlyMap<string, number>): string[] {
  const counts = new Map<string, number>();
  for (const skill of rows)
    for (const edge of EDGES) for (const id of skill[edge] ?? []) if (known.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0])).map(([id]) => id);
}

/** The commonest plan first, so that most forms have the same character. */
function planColumn(rows: readonly SkillSource[], ids: readonly string[], governed: ReadonlyMap<string, ReadonlySet<string>>) {
  const all = rows.map((skill, i) => {
    const ruled = governed.get(ids[i] as string);
    return writtenForms(skill).map((form): [string, string, string | null] => [
      cellOf(form),
      skill.kind,
      planOfForm(form, skill.kind, ruled),
    ]);
  });
  const counts = new Map<string, number>();
  for (const [, , plan] of all.flat()) if (plan !== null) counts.set(plan, (counts.get(plan) ?? 0) + 1);
  const plans = [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0])).map(([plan]) => plan);
  const place = new Map(plans.map((plan, i) => [plan, GOVERNED + 1 + i]));
  const writer = new PlanWriter();
  for (const [cell, kind, plan] of all.flat()) writer.add(cell, kind, plan === null ? GOVERNED : (place.get(plan) as number));
  return { plan: writer.column, plans };
}

/** Null where a rule governs the form. */
function planOfForm(
  { text, language }: { text: string; language: string | null },
  kind: SkillKind,
  ruled: ReadonlySet<string> | undefined,
): string | null {
  const key = foldKey(text);
  if (ruled?.has(key)) return null;
  // "IDEs" beside the ambiguous "IDE" is found as it stands: the rule alone decides on the singular.
  if (!ruled?.has(key.replace(/s$/, ""))) return planOf(text, variantsOfText(text, language, kind));
  return planOf(text, variantsOf(text, { inflect: false, join: true, properName: true })) || null;
}

/** The columns read back, a skill when it is asked for. */
export class SkillTable {
  /** By row. */
  readonly ids: readonly string[];
  readonly #columns: SkillColumns;
  readonly #forms: readonly string[];
  readonly #rows: ReadonlyMap<string, number>;
  readonly #edges = new Map<string, readonly string[]>();
  #targets: readonly string[] | null = null;

  /** `ids`: those of all rows, where they are known already. */
  constructor(columns: SkillColumns, ids: readonly string[] | null = null) {
    this.#columns = columns;
    this.#forms = columns.kinds === "" ? [] : columns.forms.split("\n");
    this.ids = ids ?? (columns.kinds === "" ? [] : columns.ids.split("\n").map((id, row) => this.#wholeId(id, row)));
    this.#rows = new Map(this.ids.map((id, row) => [id, row]));
  }

  #wholeId(id: string, row: number): string {
    if (id !== "" && !id.includes("~")) return id;
    const kebab = kebabCase(this.nameAt(row));
    return id === "" ? kebab : id.replace("~", kebab);
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
    this.#targets ??= this.#columns.targets.split(" ").map((target) => this.ids[Number.parseInt(target, 36)] as string);
    const targets = this.#targets;
    const edges = EDGES.flatMap((edge) => {
      const list = this.#lineOf(edge, row).map((place) => targets[Number.parseInt(place, 36)] as string);
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
