import { byCodeUnit } from "../schema/canonical.js";
import type { AmbiguousRule, CompiledTaxonomy } from "./compiled.js";
import type { Form } from "./form.js";
import { type FormPlan, parsePlan } from "./form-plan.js";
import { ambiguousForms } from "./forms.js";
import { GOVERNED, languageOf, type SkillTable } from "./skill-columns.js";

const NONE: readonly string[] = [];

/** Every written form by its number: row by row, the name first; those that a rule governs come last. A form is made when it is asked for. */
export class FormList {
  readonly texts: string[] = [];
  readonly #table: SkillTable;
  readonly #places: readonly number[];
  readonly #rows: Int32Array;
  readonly #plans: Int32Array;
  readonly #plain: number;
  readonly #languages = new Map<number, string>();
  readonly #made = new Map<number, Form>();
  readonly #parsed: readonly (FormPlan | null)[];
  readonly #lines: readonly string[];
  /** By form: its line of spellings, where it has one. */
  readonly #lineOf: Int32Array;
  readonly #ambiguous: readonly Form[];

  /** `places`: for each row its place among the ids of today, -1 for one that went elsewhere. */
  constructor(compiled: CompiledTaxonomy, table: SkillTable, places: readonly number[]) {
    const { plan, plans } = compiled.skills;
    this.#table = table;
    this.#places = places;
    this.#rows = new Int32Array(plan.length);
    this.#plans = new Int32Array(plan.length);
    this.#parsed = plans.map(parsePlan);
    this.#lines = compiled.spellings.split("\n");
    this.#lineOf = new Int32Array(plan.length + this.#lines.length);
    let cell = 0;
    let line = 0;
    for (let row = 0; row < table.ids.length; row++) {
      const live = (places[row] as number) >= 0;
      for (const text of table.formsAt(row).split("\t")) {
        const code = plan.charCodeAt(cell++);
        const place = code - GOVERNED - 1;
        if (this.#parsed[place] === null) this.#lineOf[this.texts.length] = line++;
        if (!live || code === GOVERNED) continue;
        this.#rows[this.texts.length] = row;
        this.#plans[this.texts.length] = place;
        const language = languageOf(text);
        if (language !== null) this.#languages.set(this.texts.length, language);
        this.texts.push(language === null ? text : text.slice(3));
      }
    }
    this.#plain = this.texts.length;
    const ruled = Object.keys(compiled.ambiguous).sort(byCodeUnit);
    this.#ambiguous = ambiguousForms(
      ruled.map((text) => [text, compiled.ambiguous[text] as AmbiguousRule] as const),
      (id) => this.#placeOf(id),
      (id) => table.restAt(table.rowOf(id) ?? -1)?.match?.not ?? NONE,
    );
    let at = 0;
    for (const { text } of this.#ambiguous) {
      // A form whose skill went elsewhere has a line and no number.
      while (ruled[at] !== text) at++;
      this.#lineOf[this.texts.length] = line + at;
      this.texts.push(text);
    }
  }

  #placeOf(id: string): number {
    const row = this.#table.rowOf(id);
    return row === undefined ? -1 : (this.#places[row] as number);
  }

  get length(): number {
    return this.texts.length;
  }

  spellingAt(number: number): FormPlan | readonly string[] {
    const plan = number < this.#plain ? this.#parsed[this.#plans[number] as number] : null;
    return plan ?? (this.#lines[this.#lineOf[number] as number] as string).split("\t");
  }

  isCaseSensitive(number: number): boolean {
    return number < this.#plain && this.#table.restAt(this.#rows[number] as number)?.match?.caseSensitive === true;
  }

  at(number: number): Form {
    if (number >= this.#plain) return this.#ambiguous[number - this.#plain] as Form;
    const known = this.#made.get(number);
    if (known) return known;
    const row = this.#rows[number] as number;
    const { caseSensitive = false, needs = NONE, not = NONE } = this.#table.restAt(row)?.match ?? {};
    const form: Form = {
      text: this.texts[number] as string,
      skill: this.#places[row] as number,
      caseSensitive,
      ambiguous: null,
      needs,
      not,
      language: this.#languages.get(number) ?? null,
    };
    this.#made.set(number, form);
    return form;
  }
}
