import type { AmbiguousForm, SkillSource } from "../schema/taxonomy.js";
import { unpackRules } from "./columns/rule-columns.js";
import { SkillTable } from "./columns/skill-table.js";
import type { CompiledTaxonomy, TaxonomySources } from "./compiled.js";

/**
 * A folder given by `--taxonomy DIR`, laid over ours by id: new ids are added; of a known id, lists are united, maps are merged
 * and single values replaced. An ambiguous form is replaced as a whole.
 */
export function overlaySources(base: TaxonomySources, over: TaxonomySources): TaxonomySources {
  const skills: Record<string, SkillSource> = { ...base.skills };
  for (const [id, skill] of Object.entries(over.skills)) {
    const known = Object.hasOwn(skills, id) ? skills[id] : undefined;
    skills[id] = known ? mergeSkill(known, skill) : skill;
  }
  return { skills, ambiguous: { ...base.ambiguous, ...over.ambiguous } };
}

/** The compiled taxonomy as sources again: all but what only people and tests need. */
export function sourcesOf(compiled: CompiledTaxonomy): TaxonomySources {
  const table = new SkillTable(compiled.skills);
  const rules = unpackRules(compiled.rules, table);
  const ambiguous: Record<string, AmbiguousForm> = {};
  for (const [form, { senses, ...rule }] of rules)
    ambiguous[form] = { ...rule, ...(senses && { senses: senses.map((sense) => ({ ...sense, yes: [] })) }), yes: [], no: [] };
  return { skills: Object.fromEntries(table.ids.map((id, row) => [id, table.source(row)])), ambiguous };
}

function mergeSkill(base: SkillSource, over: SkillSource): SkillSource {
  const out: Record<string, unknown> = { ...base, ...over };
  for (const key of ["aliases", "listed", "broader", "requires", "implies"] as const) {
    const united = [...new Set([...(base[key] ?? []), ...(over[key] ?? [])])];
    if (united.length > 0) out[key] = united;
  }
  if (base.related || over.related) out.related = { ...base.related, ...over.related };
  if (base.match || over.match) out.match = { ...base.match, ...over.match };
  if (base.forms || over.forms) {
    const forms: Record<string, string[]> = {};
    for (const [language, list] of [...Object.entries(base.forms ?? {}), ...Object.entries(over.forms ?? {})]) {
      forms[language] = [...new Set([...(forms[language] ?? []), ...list])];
    }
    out.forms = forms;
  }
  return out as SkillSource;
}
