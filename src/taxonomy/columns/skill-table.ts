import type { SkillKind } from "../../schema/skill.js";
import { SKILL_KINDS } from "../../schema/skill-kinds.js";
import type { SkillSource } from "../../schema/taxonomy.js";
import type { SkillColumns } from "../compiled.js";
import { languageOf, textOf } from "./cell.js";
import { EDGES, type Edge, readSteps } from "./edge-columns.js";
import { readForeign } from "./foreign-column.js";
import { wholeId } from "./id-column.js";
import { CELL, ROW } from "./marks.js";
import { readMatches } from "./match-columns.js";
import { readRelated } from "./related-columns.js";

/** The columns read back, a skill when it is asked for. */
export class SkillTable {
  /** By row. */
  readonly ids: readonly string[];
  readonly #columns: SkillColumns;
  /** Name and forms of any language. */
  readonly #forms: readonly string[];
  readonly #rows: ReadonlyMap<string, number>;
  readonly #lines = new Map<Edge | "related", readonly string[]>();
  #foreign: ReadonlyMap<number, readonly string[]> | null = null;
  #matches: ReadonlyMap<number, NonNullable<SkillSource["match"]>> | null = null;
  #targets: readonly string[] | null = null;

  /** `ids`: those of all rows, where they are known already. */
  constructor(columns: SkillColumns, ids: readonly string[] | null = null) {
    this.#columns = columns;
    this.#forms = columns.kinds === "" ? [] : columns.forms.split(ROW);
    this.ids = ids ?? (columns.kinds === "" ? [] : columns.ids.split(ROW).map((id, row) => this.#wholeId(id, row)));
    this.#rows = new Map(this.ids.map((id, row) => [id, row]));
  }

  #wholeId(id: string, row: number): string {
    return wholeId(id, this.kindAt(row), (place) => (place === 0 ? this.nameAt(row) : (this.cellsAt(row)[place] as string)));
  }

  rowOf(id: string): number | undefined {
    return this.#rows.get(id);
  }

  nameAt(row: number): string {
    const line = this.#forms[row] as string;
    const end = line.indexOf(CELL);
    return end < 0 ? line : line.slice(0, end);
  }

  kindAt(row: number): SkillKind {
    return SKILL_KINDS[this.#columns.kinds.charCodeAt(row) - 97] as SkillKind;
  }

  /** All written forms, the name first, those of a language as "de>Datenanalyse". */
  cellsAt(row: number): readonly string[] {
    this.#foreign ??= readForeign(this.#columns.foreign);
    const own = (this.#forms[row] as string).split(CELL);
    const foreign = this.#foreign.get(row);
    return foreign === undefined ? own : own.concat(foreign);
  }

  matchAt(row: number): SkillSource["match"] {
    this.#matches ??= readMatches(this.#columns.match);
    return this.#matches.get(row);
  }

  isLive(row: number): boolean {
    return this.#columns.gone[row] === undefined;
  }

  /** Transfer weights as written: they are read both ways. */
  relatedAt(row: number): [string, number][] {
    return readRelated(this.#lineOf("related", row), row, this.#columns.weights).map(([other, weight]) => [
      this.ids[other] as string,
      weight,
    ]);
  }

  source(row: number): SkillSource {
    const { name, aliases, forms } = formsOfCells(this.cellsAt(row));
    const related = this.relatedAt(row);
    const match = this.matchAt(row);
    this.#targets ??= readSteps(this.#columns.targets).map((target) => this.ids[target] as string);
    const targets = this.#targets;
    const edges = EDGES.flatMap((edge) => {
      const line = this.#lineOf(edge, row);
      return line === "" ? [] : [[edge, line.split(" ").map((number) => targets[Number.parseInt(number, 36)] as string)]];
    });
    return {
      name,
      kind: this.kindAt(row),
      ...(aliases.length > 0 && { aliases }),
      ...(Object.keys(forms).length > 0 && { forms }),
      ...Object.fromEntries(edges),
      ...(related.length > 0 && { related: Object.fromEntries(related) }),
      ...(match && { match }),
      ...this.#columns.gone[row],
    };
  }

  #lineOf(column: Edge | "related", row: number): string {
    let lines = this.#lines.get(column);
    if (!lines) {
      lines = this.#columns[column].split(ROW);
      this.#lines.set(column, lines);
    }
    return lines[row] ?? "";
  }
}

function formsOfCells([name = "", ...cells]: readonly string[]): { name: string; aliases: string[]; forms: Record<string, string[]> } {
  const aliases: string[] = [];
  const forms: Record<string, string[]> = {};
  for (const cell of cells) {
    const language = languageOf(cell);
    if (language === null) aliases.push(cell);
    else (forms[language] ??= []).push(textOf(cell));
  }
  return { name, aliases, forms };
}
