import { languageOf, textOf } from "./columns/cell.js";
import { GOVERNED, readPlans } from "./columns/plan-column.js";
import { unpackRules } from "./columns/rule-columns.js";
import type { SkillTable } from "./columns/skill-table.js";
import type { CompiledTaxonomy } from "./compiled.js";
import type { Form } from "./form.js";
import { ambiguousForms } from "./forms.js";

const NONE: readonly string[] = [];

/** Where each form that no rule governs stands: its row, and its place among the forms of that row. */
export interface FormPlaces {
  readonly rows: Int32Array;
  readonly cells: Int32Array;
}

/** Every written form by its number: row by row, the name first; those that a rule governs come last. A form is made when it is asked for. */
export class FormList {
  readonly #table: SkillTable;
  readonly #places: Int32Array;
  readonly #forms: FormPlaces;
  readonly #made: (Form | undefined)[];
  readonly #ambiguous: readonly Form[];
  /** Neighbours are asked for one after the other: the row read last, cut into its forms. */
  #cut: { readonly row: number; readonly cells: readonly string[] } = { row: -1, cells: NONE };

  /** `places`: for each row its place among the ids of today, -1 for one that went elsewhere. */
  constructor(compiled: CompiledTaxonomy, table: SkillTable, places: Int32Array, forms: FormPlaces = placeForms(compiled, table, places)) {
    this.#table = table;
    this.#places = places;
    this.#forms = forms;
    this.#made = new Array<Form | undefined>(forms.rows.length).fill(undefined);
    this.#ambiguous = ambiguousForms(
      [...unpackRules(compiled.rules, table)],
      (id) => this.#placeOf(id),
      (id) => table.kindAt(table.rowOf(id) as number),
      (id) => table.matchAt(table.rowOf(id) ?? -1)?.not ?? NONE,
    );
  }

  #placeOf(id: string): number {
    const row = this.#table.rowOf(id);
    return row === undefined ? -1 : (this.#places[row] as number);
  }

  get places(): FormPlaces {
    return this.#forms;
  }

  get length(): number {
    return this.#forms.rows.length + this.#ambiguous.length;
  }

  isCaseSensitive(number: number): boolean {
    return this.#table.matchAt(this.#forms.rows[number] ?? -1)?.caseSensitive === true;
  }

  kindAt(number: number): string {
    const row = this.#forms.rows[number] ?? this.#table.rowOf(this.at(number).ambiguous?.skill ?? "") ?? 0;
    return this.#table.kindAt(row);
  }

  textAt(number: number): string {
    return this.at(number).text;
  }

  at(number: number): Form {
    const { rows, cells } = this.#forms;
    if (number >= rows.length) return this.#ambiguous[number - rows.length] as Form;
    const known = this.#made[number];
    if (known !== undefined) return known;
    const row = rows[number] as number;
    if (this.#cut.row !== row) this.#cut = { row, cells: this.#table.cellsAt(row) };
    const cell = this.#cut.cells[cells[number] as number] as string;
    const { caseSensitive = false, needs = NONE, not = NONE } = this.#table.matchAt(row) ?? {};
    const form: Form = {
      text: textOf(cell),
      skill: this.#places[row] as number,
      kind: this.#table.kindAt(row),
      caseSensitive,
      ambiguous: null,
      senses: [],
      needs,
      not,
      language: languageOf(cell),
    };
    this.#made[number] = form;
    return form;
  }
}

function placeForms({ skills: { plans } }: CompiledTaxonomy, table: SkillTable, places: Int32Array): FormPlaces {
  const rows: number[] = [];
  const cells: number[] = [];
  readPlans(plans, table, (row, cell, _text, odd) => {
    if (odd === GOVERNED || (places[row] as number) < 0) return;
    rows.push(row);
    cells.push(cell);
  });
  return { rows: Int32Array.from(rows), cells: Int32Array.from(cells) };
}
