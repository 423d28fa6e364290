import type { Field, Position, Profile } from "../schema/profile.js";

/** What the reader took a stretch of the text for. */
export interface LayoutLabel {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Every quotation of the profile as a label of its place; two labels of one place stand side by side. */
export function layoutLabels(profile: Profile): LayoutLabel[] {
  const labels: LayoutLabel[] = [];
  const add = (label: string, ids: readonly string[]): void => {
    for (const id of ids) {
      const evidence = profile.evidence[id];
      if (evidence?.kind === "quote") labels.push({ start: evidence.start, end: evidence.end, label });
    }
  };
  const field = (label: string, value: Field | null): void => add(label, value?.evidence ?? []);
  const position = (what: string, { title, organisation, place, dates, bullets }: Position): void => {
    field(`${what} title`, title);
    field(`${what} organisation`, organisation);
    field(`${what} place`, place);
    add(`${what} dates`, dates);
    for (const bullet of bullets) field(`${what} text`, bullet);
  };
  for (const name of ["name", "email", "phone", "location", "headline", "summary", "pronouns"] as const) field(name, profile[name]);
  for (const link of profile.links) field("link", link);
  profile.positions.forEach((entry, index) => void position(`position ${index + 1}`, entry));
  profile.projects.forEach((entry, index) => void position(`project ${index + 1}`, entry));
  profile.education.forEach(({ degree, institution }, index) => {
    field(`education ${index + 1} degree`, degree);
    field(`education ${index + 1} institution`, institution);
  });
  for (const skill of profile.skillsAsWritten) field("skill", skill);
  for (const { text } of profile.certifications) field("certificate", text);
  for (const { text } of profile.languages) field("language", text);
  for (const publication of profile.publications) field("publication", publication);
  add("not understood", profile.notUnderstood);
  return labels.sort((a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}
