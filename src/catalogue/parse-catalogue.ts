import type { z } from "zod";
import { byCodeUnit, hashJson } from "../schema/canonical.js";
import { CertificationSource, LearningSource, ResourceSource } from "../schema/catalogue.js";
import { type DataProblem, issueText } from "../taxonomy/parse.js";
import type { CompiledCatalogue } from "./compiled-catalogue.js";

/** The folders of a catalogue. */
const SCHEMAS = { resources: ResourceSource, certifications: CertificationSource, skills: LearningSource } as const;
type Part = keyof typeof SCHEMAS;

export type CatalogueSources = { readonly [P in Part]: Readonly<Record<string, z.infer<(typeof SCHEMAS)[P]>>> };

/** Files by `part/name.yml` to sources; what does not fit the schema, stands twice or names no skill is left out and listed. */
export function parseCatalogueFiles(
  files: readonly { readonly name: string; readonly value: unknown }[],
  hasSkill: (id: string) => boolean,
): { sources: CatalogueSources; problems: DataProblem[] } {
  const problems: DataProblem[] = [];
  const add = (code: string, place: string, message: string) => problems.push({ code, place, message, severity: "error" });
  const parts: Record<Part, Record<string, unknown>> = { resources: {}, certifications: {}, skills: {} };
  for (const file of files) {
    const part = file.name.split("/")[0] as Part;
    if (!Object.hasOwn(parts, part)) {
      add("unknown-folder", `catalogue/${file.name}`, "stands in none of resources, certifications, skills");
      continue;
    }
    for (const [id, value] of Object.entries((file.value ?? {}) as Record<string, unknown>)) {
      const place = `catalogue/${file.name} ${id}`;
      const parsed = SCHEMAS[part].safeParse(value);
      if (!parsed.success) for (const issue of parsed.error.issues) add("bad-entry", place, issueText(issue));
      else if (Object.hasOwn(parts[part], id)) add("twice", place, "stands in another file too");
      else {
        parts[part][id] = parsed.data;
        for (const skill of skillsNamed(part, id, parsed.data)) if (!hasSkill(skill)) add("dangling", place, `${skill} does not exist`);
      }
    }
  }
  return { sources: parts as CatalogueSources, problems };
}

/** An entry laid over one of the same id takes its place as a whole. */
export function overlayCatalogue(base: CatalogueSources, over: CatalogueSources): CatalogueSources {
  return {
    resources: { ...base.resources, ...over.resources },
    certifications: { ...base.certifications, ...over.certifications },
    skills: { ...base.skills, ...over.skills },
  };
}

export function compileCatalogue({ resources, certifications, skills }: CatalogueSources): CompiledCatalogue {
  const sorted = { resources: sortKeys(resources), certifications: sortKeys(certifications), skills: sortKeys(skills) };
  return { schema: "groundwork/catalogue@1", hash: hashJson(sorted), ...sorted };
}

function sortKeys<T>(rows: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(rows).sort(([a], [b]) => byCodeUnit(a, b)));
}

function skillsNamed(part: Part, id: string, row: unknown): string[] {
  if (part === "resources")
    return [...(row as ResourceSource).teaches.map(({ skill }) => skill), ...((row as ResourceSource).requires ?? [])];
  return part === "certifications" ? [id, ...(row as CertificationSource).proves] : [id];
}
