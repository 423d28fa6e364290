import { byCodeUnit } from "../../schema/canonical.js";
import type { RoleSource } from "../../schema/roles.js";
import type { SkillSource } from "../../schema/taxonomy.js";
import { foldKey } from "../../text/fold.js";
import { withoutMarks } from "../../text/fold-words.js";
import type { Taxonomy } from "../taxonomy.js";
import type { Import, ImportRow, OutsideList, OutsideOccupation, OutsideSkill } from "./import-list.js";

export interface MapSettings {
  /** Concepts that none of ours stands for become skills too. */
  readonly addNew: boolean;
}

/** What an outside list adds to ours. Names are compared as written, never by likeness: what is not the same name is new. */
export function mapList(
  list: OutsideList,
  { taxonomy, roles }: { readonly taxonomy: Taxonomy; readonly roles: Readonly<Record<string, RoleSource>> },
  settings: MapSettings,
): Import {
  const skills: Record<string, SkillSource> = {};
  const rows = mapSkills(list, taxonomy, settings, skills);
  const mappedRoles: Record<string, RoleSource> = {};
  const occupations = mapOccupations(list, roles, mappedRoles);
  return { rows: [...rows, ...occupations], skills, roles: mappedRoles };
}

function mapSkills(list: OutsideList, taxonomy: Taxonomy, { addNew }: MapSettings, skills: Record<string, SkillSource>): ImportRow[] {
  /** Names that stand for a skill by now, ours or a new one: a name belongs to one skill. */
  const taken = new Map<string, string>();
  const ownerOf = (name: string): string | undefined => taxonomy.named(name)?.id ?? taken.get(foldKey(name));
  const take = (name: string, id: string): boolean => {
    if (ownerOf(name) !== undefined || !isName(name)) return false;
    taken.set(foldKey(name), id);
    return true;
  };
  return [...list.skills]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((skill): ImportRow => {
      const ours = ownersOf(skill, ownerOf);
      const row = { kind: "skill", id: skill.id, label: skill.label, ours } as const;
      if (ours.length > 1) return { ...row, state: "conflict", added: [] };
      if (ours.length === 0) return { ...row, state: "new", added: addNew ? addSkill(skill, { list, taxonomy, skills, take }) : [] };
      const id = ours[0] as string;
      const added = skill.others.filter((name) => take(name, id));
      const known = taxonomy.skill(id);
      if (known !== undefined)
        skills[id] = {
          name: known.name,
          kind: known.kind,
          [list.name]: skill.label,
          ...(added.length === 0 ? {} : { aliases: [...(skills[id]?.aliases ?? []), ...added] }),
        };
      return { ...row, state: "mapped", added };
    });
}

/** By its label where that is one of ours; else by all of its other names together. */
function ownersOf({ label, others }: OutsideSkill, ownerOf: (name: string) => string | undefined): string[] {
  const byLabel = ownerOf(label);
  if (byLabel !== undefined) return [byLabel];
  return [...new Set(others.flatMap((name) => ownerOf(name) ?? []))].sort(byCodeUnit);
}

interface Adding {
  readonly list: OutsideList;
  readonly taxonomy: Taxonomy;
  readonly skills: Record<string, SkillSource>;
  readonly take: (name: string, id: string) => boolean;
}

function addSkill({ label, others, kind }: OutsideSkill, { list, taxonomy, skills, take }: Adding): string[] {
  const id = `${list.name}-${kebab(label)}`;
  if (taxonomy.has(id) || Object.hasOwn(skills, id) || !take(label, id)) return [];
  const aliases = others.filter((name) => take(name, id));
  // One word may be a word of the language too: then only its own casing is the name.
  const match = /\s/.test(label) ? {} : { match: { caseSensitive: true } };
  skills[id] = { name: label, kind, [list.name]: label, ...(aliases.length === 0 ? {} : { aliases }), ...match };
  return [label, ...aliases];
}

function mapOccupations(list: OutsideList, roles: Readonly<Record<string, RoleSource>>, mapped: Record<string, RoleSource>): ImportRow[] {
  const titles = new Map<string, string>();
  for (const id of Object.keys(roles).sort(byCodeUnit)) {
    const role = roles[id] as RoleSource;
    for (const title of [role.name, ...role.titles]) if (!titles.has(foldKey(title))) titles.set(foldKey(title), id);
  }
  return [...list.occupations]
    .sort((a, b) => byCodeUnit(a.code, b.code))
    .map((occupation): ImportRow => {
      const ours = rolesOf(occupation, titles);
      const row = { kind: "occupation", id: occupation.code, label: occupation.title, ours } as const;
      if (ours.length !== 1) return { ...row, state: ours.length === 0 ? "new" : "conflict", added: [] };
      const id = ours[0] as string;
      const { name, family, field, titles: held } = roles[id] as RoleSource;
      const codes = [...(mapped[id]?.[list.name] ?? []), occupation.code];
      // A role's file names all that it must; laid over ours, equal values change nothing.
      mapped[id] = { id, name, family, field, titles: [held[0] as string], [list.name]: codes };
      return { ...row, state: "mapped", added: [] };
    });
}

/** An occupation's title decides; its other titles only where half of them and more are known. */
function rolesOf({ title, others }: OutsideOccupation, titles: ReadonlyMap<string, string>): string[] {
  const forms = (text: string): string[] => [text, text.replace(/s\b/g, "")];
  const byTitle = forms(title).flatMap((form) => titles.get(foldKey(form)) ?? []);
  if (byTitle.length > 0) return [byTitle[0] as string];
  const known = others.flatMap((other) => titles.get(foldKey(other)) ?? []);
  return known.length * 2 < others.length ? [] : [...new Set(known)].sort(byCodeUnit);
}

/** Long phrases are descriptions, and one or two letters are words of everything: neither is looked for in texts. */
function isName(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{N}+#]/gu, "");
  return letters.length > 2 && text.length <= 80;
}

function kebab(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-|-$/g, "");
}
