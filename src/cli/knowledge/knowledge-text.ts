import type { Catalogue, Certification, Resource } from "../../catalogue/catalogue.js";
import { wrapText } from "../../render/format/wrap-text.js";
import type { LearningSource } from "../../schema/catalogue.js";
import type { RoleSource } from "../../schema/roles.js";
import { expandTitle } from "../../skills/title-words.js";
import type { Skill } from "../../taxonomy/skill.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { formatMonth } from "../../text/calendar.js";

const LABEL = 14;
const NEIGHBOURS = 12;
const TITLES = 30;

/** What the taxonomy knows of a skill, for a terminal; `--json` holds the whole entry. */
export function formatSkill(skill: Skill, taxonomy: Taxonomy, catalogue: Catalogue): string {
  const names = (ids: readonly string[]): string => ids.map((id) => taxonomy.skill(id)?.name ?? id).join(", ");
  const near = [...taxonomy.related(skill.id)].sort((a, b) => b.weight - a.weight);
  const counts = {
    resources: catalogue.resourcesFor(skill.id).length,
    certifications: catalogue.certificationsFor(skill.id).length,
  };
  return [
    `${skill.name}  (${skill.kind}, id ${skill.id})`,
    ...row("Also written", skill.aliases.join(", ")),
    ...row("Kind of", names(skill.broader)),
    ...row("Parts", names(taxonomy.children(skill.id))),
    ...row("Learn first", names(skill.requires)),
    ...row(
      "Near to",
      listSome(
        near.map(({ id, weight }) => `${taxonomy.skill(id)?.name ?? id} ${weight}`),
        NEIGHBOURS,
      ),
    ),
    ...row("To learn it", counts.resources + counts.certifications === 0 ? "" : `groundwork catalogue show ${skill.id}`),
    "",
  ].join("\n");
}

/** What is known of a role, and the postings held of it. */
export function formatRole(
  role: RoleSource,
  held: { readonly n: number; readonly present: number; readonly newest: number | null } | null,
  roles: Readonly<Record<string, RoleSource>>,
  taxonomy: Taxonomy,
): string {
  const newest = held?.newest ?? null;
  const neighbours = Object.entries(role.neighbours ?? {}).sort(([, a], [, b]) => b - a);
  return [
    `${role.name}  (${role.family}, id ${role.id})`,
    ...row(
      "Postings",
      held === null || held.n === 0
        ? "none held"
        : `${held.present}${held.n > held.present ? ` and ${held.n - held.present} older` : ""}${newest === null ? "" : `, newest ${formatMonth(newest)}`}`,
    ),
    ...row("Titles", listSome(role.titles.flatMap(expandTitle), TITLES)),
    ...Object.entries(role.titlesOther ?? {}).flatMap(([language, titles]) =>
      row(`Titles (${language})`, listSome(titles.flatMap(expandTitle), TITLES)),
    ),
    ...row("Levels", (role.levels ?? []).join(", ")),
    ...row("Stands on", (role.definitional ?? []).map((id) => taxonomy.skill(id)?.name ?? id).join(", ")),
    ...row("Near to", neighbours.map(([id, weight]) => `${roles[id]?.name ?? id} ${weight}`).join(", ")),
    ...row(
      "Codes",
      [...(role.onet ?? []).map((code) => `O*NET ${code}`), ...(role.isco === undefined ? [] : [`ISCO ${role.isco}`])].join(", "),
    ),
    ...row("In ESCO", (role.esco ?? []).join(", ")),
    ...(role.outlook ?? []).flatMap(({ statement, publisher, year, place, url }) =>
      row("Outlook", `${statement} (${publisher}, ${year}, ${place}) ${url}`),
    ),
    ...row("Asked for", held === null || held.n === 0 ? "" : `groundwork market show "${role.name}"`),
    "",
  ].join("\n");
}

/** How a skill is learnt: its two steps, what shows that it is done, and from what. */
export function formatLearning(
  name: string,
  learning: LearningSource,
  resources: readonly Resource[],
  certifications: readonly Certification[],
): string {
  return [
    name,
    ...learning.steps.flatMap(({ hours, topics }, level) =>
      row(`Level ${level} to ${level + 1}`, `${hours.mid} h (${hours.low} to ${hours.high}): ${topics.join(", ")}`),
    ),
    ...row("Hours", learning.ground),
    ...row("Make", learning.deliverable.brief),
    ...learning.deliverable.accept.flatMap((criterion) => row("", `- ${criterion}`)),
    ...row("Done when", learning.check),
    ...resources.flatMap(({ title, provider, kind, price, url }) => row("From", `${title} (${provider}, ${kind}, ${price}) ${url}`)),
    ...certifications.flatMap(({ id, name: exam, vendor, status }) =>
      row("Certificate", `${exam} (${vendor}, ${status}): groundwork catalogue show ${id}`),
    ),
    "",
  ].join("\n");
}

export function formatResource(resource: Resource, taxonomy: Taxonomy): string {
  const { title, provider, kind, url, price, hours, language, teaches, licence, why, checked } = resource;
  return [
    `${title}  (id ${resource.id})`,
    ...row("From", `${provider}, ${kind}, ${price}, in ${language}${licence === undefined ? "" : `, ${licence}`}`),
    ...row("Address", url),
    ...row("Hours", hours === null ? "not stated by the provider" : String(hours)),
    ...row("Teaches", teaches.map(({ skill, from, to }) => `${taxonomy.skill(skill)?.name ?? skill} ${from} to ${to}`).join(", ")),
    ...row("Why", why),
    ...row("Checked", checked.date),
    "",
  ].join("\n");
}

export function formatCertification(certification: Certification, taxonomy: Taxonomy): string {
  const { name, code, vendor, status, level, url, price, proves, validityMonths, prerequisites, preparationHours, why, checked } =
    certification;
  return [
    `${name}  (id ${certification.id})`,
    ...row("From", `${vendor}${code === null ? "" : `, ${code}`}, ${status}, ${level}`),
    ...row("Address", url),
    ...row("Proves", proves.map((id) => taxonomy.skill(id)?.name ?? id).join(", ")),
    ...row("Price", price === null ? "not seen" : `${price.amount} ${price.currency}`),
    ...row("Valid", validityMonths === null ? "not seen" : `${validityMonths} months`),
    ...row("Asks first", prerequisites ?? "not seen"),
    ...row(
      "Preparation",
      preparationHours === null
        ? "not estimated"
        : `${preparationHours.mid} h (${preparationHours.low} to ${preparationHours.high}): ${preparationHours.ground}`,
    ),
    ...row("Why", why),
    ...row("Checked", checked.date),
    "",
  ].join("\n");
}

function listSome(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join(", ")}${rest > 0 ? `, and ${rest} more with --json` : ""}`;
}

/** A label and its text beside it; no line for what is empty. */
function row(label: string, text: string): string[] {
  return text === "" ? [] : [wrapText(text, label.padEnd(LABEL))];
}
