import type { SkillSource } from "../schema/taxonomy.js";
import type { CompiledTaxonomy } from "./compiled.js";
import type { Form } from "./form.js";
import { ambiguousForms, governedForms, plainForms } from "./forms.js";
import { BASE } from "./packed-trie.js";

/** The forms of a taxonomy by their number, made when first asked for: most texts need a few hundred of twelve thousand. */
export class FormList {
  readonly #compiled: CompiledTaxonomy;
  readonly #ids: readonly string[];
  readonly #starts: Int32Array;
  readonly #made = new Map<number, Form>();
  #governed: Map<string, Set<string>> | null = null;
  #ambiguous: Form[] | null = null;

  constructor(compiled: CompiledTaxonomy, ids: readonly string[]) {
    this.#compiled = compiled;
    this.#ids = ids;
    this.#starts = new Int32Array(ids.length + 1);
    const counts = compiled.trie.formCounts;
    for (let i = 0; i < ids.length; i++) this.#starts[i + 1] = (this.#starts[i] as number) + counts.charCodeAt(i) - BASE;
  }

  at(number: number): Form {
    const known = this.#made.get(number);
    if (known) return known;
    const plain = this.#starts[this.#ids.length] as number;
    if (number >= plain) this.#add(plain, (this.#ambiguous ??= ambiguousForms(this.#compiled.skills, this.#compiled.ambiguous, this.#ids)));
    else this.#addSkill(this.#skillOf(number));
    const form = this.#made.get(number);
    if (!form) throw new Error(`no form ${number}: the trie was made from another taxonomy`);
    return form;
  }

  #addSkill(skill: number): void {
    this.#governed ??= governedForms(this.#compiled.ambiguous);
    const id = this.#ids[skill] as string;
    this.#add(this.#starts[skill] as number, plainForms(this.#compiled.skills[id] as SkillSource, skill, this.#governed.get(id)));
  }

  #add(from: number, forms: readonly Form[]): void {
    for (let i = 0; i < forms.length; i++) this.#made.set(from + i, forms[i] as Form);
  }

  /** The skill whose run of forms holds the number. */
  #skillOf(number: number): number {
    let low = 0;
    let high = this.#ids.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] as number) <= number) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
