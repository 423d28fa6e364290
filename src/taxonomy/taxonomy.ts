import { byCodeUnit } from "../schema/canonical.js";
import type { SkillKind } from "../schema/skill.js";
import type { SkillSource } from "../schema/taxonomy.js";
import { foldKey } from "../text/fold.js";
import { SkillTable } from "./columns/skill-table.js";
import type { CompiledTaxonomy } from "./compiled.js";
import type { Form } from "./form.js";
import { FormList, type FormPlaces } from "./form-list.js";
import { writtenForms } from "./forms.js";
import { closureOf } from "./graph.js";
import { buildTrie } from "./matcher/build-trie.js";
import { Matcher } from "./matcher/matcher.js";
import { trieForms } from "./matcher/trie-forms.js";
import type { TrieTables } from "./matcher/trie-tables.js";
import type { PreparedTaxonomy } from "./prepared.js";
import { type SkillHit, searchSkills } from "./search.js";
import type { Skill } from "./skill.js";

export type { Skill } from "./skill.js";

export interface Neighbour {
  readonly id: string;
  readonly weight: number;
}

/** Skills, their names and their graph. Made by `loadTaxonomy`; nothing in it changes afterwards. */
export interface Taxonomy {
  /** SHA-256 of the data it was made from. */
  readonly hash: string;
  /** All ids that name a skill today, by code unit. */
  readonly ids: readonly string[];
  /** The skill of an id; a moved id is followed. Undefined for an unknown or split id. */
  skill(id: string): Skill | undefined;
  /** The kind of that skill, without the rest of it. */
  kindOf(id: string): SkillKind | undefined;
  /** Its name, without the rest of it. */
  nameOf(id: string): string | undefined;
  has(id: string): boolean;
  /** Where an id went: itself, its new address, the parts it was split into, or nothing. */
  redirect(id: string): readonly string[];
  /** All umbrellas above, nearest not first but by code unit; itself left out. */
  ancestors(id: string): readonly string[];
  /** The skills directly below an umbrella. */
  children(id: string): readonly string[];
  /** Prerequisites of prerequisites too. */
  requires(id: string): readonly string[];
  /** Everything whoever used this has met, over all steps. */
  implies(id: string): readonly string[];
  /** The weight with which one skill transfers to the other, read both ways; 0 where it does not. */
  transfer(one: string, other: string): number;
  /** Transfer weights, read both ways, by code unit of the id. */
  related(id: string): readonly Neighbour[];
  /** The skill a name or alias stands for, whatever its casing; undefined for an unknown name. */
  named(name: string): Skill | undefined;
  /** The skill whose written form the whole text is, as the matcher reads it; no table of all names is made for it. */
  spelled(text: string): Skill | undefined;
  /** Best first; exact names before prefixes before words within. */
  search(query: string, limit?: number): SkillHit[];
  /** All written forms, in the order of their numbers. */
  readonly forms: readonly Form[];
  readonly formCount: number;
  /** The form with a number that the matcher gave. */
  form(number: number): Form;
  readonly matcher: Matcher;
}

export function loadTaxonomy(compiled: CompiledTaxonomy, prepared: PreparedTaxonomy | null = null): Taxonomy {
  return new LoadedTaxonomy(compiled, prepared);
}

/** What `loadTaxonomy` would work out at the first text, for a file beside the data. */
export function prepareTaxonomy(compiled: CompiledTaxonomy): PreparedTaxonomy {
  return new LoadedTaxonomy(compiled, null).prepare();
}

class LoadedTaxonomy implements Taxonomy {
  readonly hash: string;
  readonly ids: readonly string[];
  readonly #compiled: CompiledTaxonomy;
  readonly #table: SkillTable;
  /** Of forms and trie, where they were worked out before. */
  readonly #places: FormPlaces | undefined;
  #tables: TrieTables | null;
  /** The rows of `ids`. */
  readonly #order: Int32Array;
  #list: FormList | null = null;
  #forms: Form[] | null = null;
  readonly #skills = new Map<string, Skill>();
  /** Names asked for, by row. */
  readonly #named: (string | undefined)[] = [];
  readonly #closures = new Map<string, readonly string[]>();
  #neighbours: Map<string, Neighbour[]> | null = null;
  /** By row, as the data have them. */
  readonly #ownWeights = new Map<number, readonly [string, number][]>();
  readonly #related = new Map<string, readonly Neighbour[]>();
  #children: Map<string, string[]> | null = null;
  #names: Map<string, string> | null = null;
  #matcher: Matcher | null = null;

  constructor(compiled: CompiledTaxonomy, prepared: PreparedTaxonomy | null) {
    this.#compiled = compiled;
    this.#places = prepared === null ? undefined : { rows: prepared.rows, cells: prepared.cells };
    this.#tables = prepared;
    this.hash = compiled.hash;
    this.#table = new SkillTable(compiled.skills, prepared?.ids);
    this.#order = prepared?.order ?? liveRows(this.#table);
    this.ids = Array.from(this.#order, (row) => this.#table.ids[row] as string);
  }

  prepare(): PreparedTaxonomy {
    return { ids: this.#table.ids, order: this.#order, ...this.#formList.places, ...this.#trie() };
  }

  /** Names of skills and roles alone are often all that is asked for: the written forms are made when a text is read. */
  get #formList(): FormList {
    if (!this.#list) {
      const places = new Int32Array(this.#table.ids.length).fill(-1);
      this.#order.forEach((row, place) => {
        places[row] = place;
      });
      this.#list = new FormList(this.#compiled, this.#table, places, this.#places);
    }
    return this.#list;
  }

  get formCount(): number {
    return this.#formList.length;
  }

  get forms(): readonly Form[] {
    const list = this.#formList;
    this.#forms ??= Array.from({ length: list.length }, (_, number) => list.at(number));
    return this.#forms;
  }

  form(number: number): Form {
    return this.#formList.at(number);
  }

  get matcher(): Matcher {
    if (!this.#matcher) {
      this.#matcher = new Matcher(this.#tables ?? this.#trie(), (number) => this.#formList.textAt(number));
      // The matcher has its own copy.
      this.#tables = null;
    }
    return this.#matcher;
  }

  #trie(): TrieTables {
    return buildTrie(trieForms(this.#compiled, this.#table, this.#formList));
  }

  skill(id: string): Skill | undefined {
    const known = this.#skills.get(id);
    if (known) return known;
    const source = this.#sourceOf(id);
    if (!source) return undefined;
    if (source.moved !== undefined) return source.moved === id ? undefined : this.skill(source.moved);
    if (source.split !== undefined) return undefined;
    const { name, kind, aliases = [], broader = [], requires = [], implies = [] } = source;
    const skill: Skill = Object.freeze({ id, name, kind, aliases, broader, requires, implies, source });
    this.#skills.set(id, skill);
    return skill;
  }

  kindOf(id: string): SkillKind | undefined {
    const row = this.#table.rowOf(id);
    if (row === undefined) return undefined;
    return this.#table.isLive(row) ? this.#table.kindAt(row) : this.skill(id)?.kind;
  }

  nameOf(id: string): string | undefined {
    const row = this.#table.rowOf(id);
    if (row === undefined) return undefined;
    // Every skill of every ad is asked for.
    return (this.#named[row] ??= this.#table.isLive(row) ? this.#table.nameAt(row) : this.skill(id)?.name);
  }

  #sourceOf(id: string): SkillSource | undefined {
    const row = this.#table.rowOf(id);
    return row === undefined ? undefined : this.#table.source(row);
  }

  has(id: string): boolean {
    return this.skill(id) !== undefined;
  }

  redirect(id: string): readonly string[] {
    const source = this.#sourceOf(id);
    if (!source) return [];
    if (source.split) return source.split;
    return source.moved === undefined ? [id] : this.redirect(source.moved);
  }

  ancestors(id: string): readonly string[] {
    return this.#closure("broader", id);
  }

  requires(id: string): readonly string[] {
    return this.#closure("requires", id);
  }

  implies(id: string): readonly string[] {
    return this.#closure("implies", id);
  }

  #closure(edge: "broader" | "requires" | "implies", id: string): readonly string[] {
    const key = `${edge} ${id}`;
    let known = this.#closures.get(key);
    if (!known) {
      known = Object.freeze(closureOf(id, (from) => this.skill(from)?.[edge].map((to) => this.skill(to)?.id ?? to) ?? []));
      this.#closures.set(key, known);
    }
    return known;
  }

  children(id: string): readonly string[] {
    if (!this.#children) {
      this.#children = new Map();
      for (const child of this.ids) for (const parent of this.skill(child)?.broader ?? []) append(this.#children, parent, child);
    }
    return this.#children.get(id) ?? [];
  }

  /** Of two skills only: most readers of texts ask about few, and never open the table of all. */
  transfer(one: string, other: string): number {
    // Both skills may name the other: the larger weight counts.
    return Math.max(this.#ownWeight(one, other), this.#ownWeight(other, one));
  }

  #ownWeight(from: string, to: string): number {
    const row = this.#table.rowOf(from);
    if (row === undefined || !this.#table.isLive(row)) return 0;
    let own = this.#ownWeights.get(row);
    if (own === undefined) {
      own = this.#table.relatedAt(row);
      this.#ownWeights.set(row, own);
    }
    let most = 0;
    for (const [id, weight] of own) if (id === to) most = Math.max(most, weight);
    return most;
  }

  related(id: string): readonly Neighbour[] {
    this.#neighbours ??= this.#bothWays();
    const known = this.#related.get(id);
    if (known !== undefined) return known;
    // Both skills may name the other: the larger weight counts.
    const weights = new Map<string, number>();
    for (const { id: other, weight } of this.#neighbours.get(id) ?? []) weights.set(other, Math.max(weight, weights.get(other) ?? 0));
    const related = [...weights].map(([other, weight]) => ({ id: other, weight })).sort((a, b) => byCodeUnit(a.id, b.id));
    this.#related.set(id, related);
    return related;
  }

  #bothWays(): Map<string, Neighbour[]> {
    const neighbours = new Map<string, Neighbour[]>();
    for (const [place, id] of this.ids.entries()) {
      for (const [other, weight] of this.#table.relatedAt(this.#order[place] as number)) {
        append(neighbours, id, { id: other, weight });
        append(neighbours, other, { id, weight });
      }
    }
    return neighbours;
  }

  named(name: string): Skill | undefined {
    this.#names ??= this.#byName();
    const id = this.#names.get(name) ?? this.#names.get(`\u0000${name.toLowerCase()}`) ?? this.#names.get(`\u0000\u0000${markedKey(name)}`);
    return id === undefined ? undefined : this.skill(id);
  }

  spelled(text: string): Skill | undefined {
    const { count, values } = this.matcher.scan(text);
    for (let hit = 0; hit < count; hit++) {
      if (values[hit * 3] !== 0 || values[hit * 3 + 1] !== text.length) continue;
      return this.skill(this.ids[this.form(values[hit * 3 + 2] as number).skill] as string);
    }
    return undefined;
  }

  #byName(): Map<string, string> {
    const names = new Map<string, string>();
    const add = (key: string, id: string) => names.has(key) || names.set(key, id);
    for (const id of this.ids) {
      for (const { text } of writtenForms(this.skill(id)?.source as SkillSource)) {
        add(text, id);
        add(`\u0000${text.toLowerCase()}`, id);
      }
    }
    for (const id of this.ids)
      for (const { text } of writtenForms(this.skill(id)?.source as SkillSource)) add(`\u0000\u0000${markedKey(text)}`, id);
    for (const { text, ambiguous } of this.forms) if (ambiguous) add(text, ambiguous.skill);
    return names;
  }

  search(query: string, limit = 20): SkillHit[] {
    return searchSkills(this, query, limit);
  }
}

function liveRows(table: SkillTable): Int32Array {
  const rows = table.ids.flatMap((_, row) => (table.isLive(row) ? [row] : []));
  return Int32Array.from(rows.sort((a, b) => byCodeUnit(table.ids[a] as string, table.ids[b] as string)));
}

/** Letters, digits and the marks that tell C from C++ and C#. */
function markedKey(name: string): string {
  return foldKey(name) + name.replace(/[^+#]/g, "");
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
