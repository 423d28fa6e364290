import { byCodeUnit } from "../schema/canonical.js";
import type { AmbiguousForm, SkillSource } from "../schema/taxonomy.js";
import { foldKey } from "../text/fold.js";
import type { TaxonomySources } from "./compiled.js";
import { writtenForms } from "./forms.js";
import { cyclesOf } from "./graph.js";
import type { DataProblem } from "./parse.js";

const EDGES = ["broader", "requires", "implies"] as const;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** All checks that need more than one entry; the same for our data and for an overlay laid over it. */
export function checkTaxonomy(sources: TaxonomySources): DataProblem[] {
  return [
    ...danglingIds(sources),
    ...cycles(sources),
    ...collisions(sources),
    ...orphans(sources),
    ...entryChecks(sources),
    ...ambiguousChecks(sources),
  ].sort((a, b) => byCodeUnit(a.code, b.code) || byCodeUnit(a.place, b.place) || byCodeUnit(a.message, b.message));
}

const isLive = (skill: SkillSource | undefined): boolean => skill !== undefined && skill.moved === undefined && skill.split === undefined;

function danglingIds({ skills }: TaxonomySources): DataProblem[] {
  const problems: DataProblem[] = [];
  for (const [id, skill] of Object.entries(skills)) {
    const refer = (field: string, target: string) => {
      if (target === id) problems.push(problem("self-reference", id, `${field}: refers to itself`));
      else if (!Object.hasOwn(skills, target)) problems.push(problem("dangling", id, `${field}: ${target} does not exist`));
      else if (!isLive(skills[target]) && field !== "moved" && field !== "split")
        problems.push(problem("stale-reference", id, `${field}: ${target} was moved or split`, "warning"));
    };
    for (const edge of EDGES) for (const target of skill[edge] ?? []) refer(edge, target);
    for (const target of Object.keys(skill.related ?? {})) refer("related", target);
    if (skill.moved !== undefined) refer("moved", skill.moved);
    for (const target of skill.split ?? []) refer("split", target);
  }
  return problems;
}

function cycles({ skills }: TaxonomySources): DataProblem[] {
  const ids = Object.keys(skills).sort(byCodeUnit);
  return (["broader", "requires"] as const).flatMap((edge) =>
    cyclesOf(ids, (id) => (Object.hasOwn(skills, id) ? (skills[id]?.[edge] ?? []) : [])).map((cycle) =>
      problem(`cycle-${edge}`, cycle[0] as string, `${[...cycle, cycle[0]].join(" > ")}`),
    ),
  );
}

/** Folded letters, marks that tell names apart, and case where an entry says that case matters. */
function collisionKey(text: string, caseSensitive: boolean): string {
  const marks = text.replace(/[^+#]/g, "");
  const lead = /^\./.test(text) ? "." : "";
  const letters = caseSensitive ? text.replace(/[^\p{L}\p{N}]/gu, "") : foldKey(text);
  return `${lead}${letters}${marks}`;
}

function collisions({ skills, ambiguous }: TaxonomySources): DataProblem[] {
  const owners = new Map<string, { id: string; text: string }>();
  const problems: DataProblem[] = [];
  const claim = (key: string, id: string, text: string) => {
    const known = owners.get(key);
    if (!known) owners.set(key, { id, text });
    else if (known.id !== id) problems.push(problem("collision", id, `"${text}" is a form of ${known.id} too ("${known.text}")`));
  };
  for (const id of Object.keys(skills).sort(byCodeUnit)) {
    const skill = skills[id] as SkillSource;
    if (!isLive(skill)) continue;
    const sensitive = skill.match?.caseSensitive === true;
    for (const { text } of writtenForms(skill)) claim(`${sensitive ? "=" : "~"}${collisionKey(text, sensitive)}`, id, text);
  }
  const ruled = (form: string, id: string) => {
    const known = owners.get(`~${collisionKey(form, false)}`);
    if (known && known.id !== id)
      problems.push(problem("collision", form, `ambiguous form of ${id} is a plain form of ${known.id} ("${known.text}")`));
  };
  for (const form of Object.keys(ambiguous).sort(byCodeUnit)) ruled(form, (ambiguous[form] as AmbiguousForm).skill);
  const listed = new Map(Object.keys(ambiguous).map((form) => [form, "an ambiguous form"]));
  for (const id of Object.keys(skills).sort(byCodeUnit))
    for (const form of skills[id]?.listed ?? []) {
      ruled(form, id);
      const known = listed.get(form);
      if (known !== undefined) problems.push(problem("collision", id, `"${form}" is ${known} too`));
      listed.set(form, `listed of ${id}`);
    }
  return problems;
}

/** A skill that nothing connects with the rest can be found, but neither compared nor planned. */
function orphans({ skills }: TaxonomySources): DataProblem[] {
  const pointed = new Set(
    Object.values(skills).flatMap((skill) => [...EDGES.flatMap((edge) => skill[edge] ?? []), ...Object.keys(skill.related ?? {})]),
  );
  const alone = ["soft", "certification", "natural-language", "domain"];
  return Object.entries(skills).flatMap(([id, skill]) => {
    if (!isLive(skill) || pointed.has(id) || alone.includes(skill.kind)) return [];
    const own = EDGES.some((edge) => (skill[edge] ?? []).length > 0) || Object.keys(skill.related ?? {}).length > 0;
    return own ? [] : [problem("orphan", id, "has no broader, requires, implies or related, and nothing points to it", "warning")];
  });
}

const GENERIC = new Set([
  "development",
  "data",
  "software",
  "design",
  "quality",
  "analysis",
  "management",
  "support",
  "testing",
  "security",
  "business",
  "application",
  "engineering",
  "technology",
  "research",
  "planning",
  "training",
]);

function entryChecks({ skills }: TaxonomySources): DataProblem[] {
  const problems: DataProblem[] = [];
  for (const [id, skill] of Object.entries(skills)) {
    if (!ID.test(id)) problems.push(problem("bad-id", id, "an id is kebab case of a-z and 0-9"));
    if (skill.moved !== undefined && skill.split !== undefined)
      problems.push(problem("moved-and-split", id, "an entry is moved or split, not both"));
    const needed = { certification: "cert-", "natural-language": "lang-", domain: "domain-", soft: "soft-" }[skill.kind as string];
    if (needed && !id.startsWith(needed) && isLive(skill))
      problems.push(problem("bad-prefix", id, `a ${skill.kind} id begins with ${needed}`, "warning"));
    for (const { text } of writtenForms(skill)) {
      if (text.trim() !== text || text === "") problems.push(problem("bad-form", id, `"${text}" has blanks around it or is empty`));
      else if (foldKey(text) === "") problems.push(problem("bad-form", id, `"${text}" has no letter or digit`));
      else if (GENERIC.has(text.toLowerCase()))
        problems.push(problem("generic-form", id, `"${text}" alone is no form of a skill`, "warning"));
    }
  }
  return problems;
}

function ambiguousChecks({ skills, ambiguous }: TaxonomySources): DataProblem[] {
  const problems: DataProblem[] = [];
  for (const [form, rule] of Object.entries(ambiguous)) {
    for (const { skill } of [rule, ...(rule.senses ?? [])])
      if (!Object.hasOwn(skills, skill)) problems.push(problem("dangling", form, `ambiguous form: skill ${skill} does not exist`));
    if (rule.yes.length > 0 && rule.yes.length < 3)
      problems.push(problem("few-examples", form, `${rule.yes.length} yes examples, at least three are asked for`, "warning"));
    if (rule.no.length > 0 && rule.no.length < 3)
      problems.push(problem("few-examples", form, `${rule.no.length} no examples, at least three are asked for`, "warning"));
  }
  return problems;
}

function problem(code: string, place: string, message: string, severity: DataProblem["severity"] = "error"): DataProblem {
  return { code, place, message, severity };
}
