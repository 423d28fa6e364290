import type { CompiledTaxonomy } from "./compiled.js";
import type { Form } from "./form.js";
import { ambiguousForms } from "./forms.js";
import { GOVERNED, readPlans } from "./plan-column.js";
import { unpackRules } from "./rule-columns.js";
import { languageOf, type SkillTable } from "./skill-columns.js";

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
      [...unpackRules(compiled.rules, (row) => table.ids[row] as string)],
      (id) => this.#placeOf(id),
      (id) => table.kindAt(table.rowOf(id) as number),
      (id) => table.restAt(table.rowOf(id) ?? -1)?.match?.not ?? NONE,
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
    return this.#table.restAt(this.#forms.rows[number] ?? -1)?.match?.caseSensitive === true;
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
    if (this.#cut.row !== row) this.#cut = { row, cells: this.#table.formsAt(row).split("\t") };
    const cell = this.#cut.cells[cells[number] as number] as string;
    const language = languageOf(cell);
    const { caseSensitive = false, needs = NONE, not = NONE } = this.#table.restAt(row)?.match ?? {};
    const form: Form = {
      text: language === null ? cell : cell.slice(3),
      skill: this.#places[row] as number,
      kind: this.#table.kindAt(row),
      caseSensitive,
      ambiguous: null,
      senses: [],
      needs,
      not,
      language,
    };
    this.#made[number] = form;
    return form;
  }
}

function placeForms({ skills: { plan } }: CompiledTaxonomy, table: SkillTable, places: Int32Array): FormPlaces {
  // The column has a character a form, and the ends of its lines.
  const rows = new Int32Array(plan.length);
  const cells = new Int32Array(plan.length);
  let count = 0;
  readPlans(plan, table, (row, cell, place) => {
    if (place === GOVERNED || (places[row] as number) < 0) return;
    rows[count] = row;
    cells[count++] = cell;
  });
  return { rows: rows.slice(0, count), cells: cells.slice(0, count) };
}
