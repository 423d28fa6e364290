import type { z } from "zod";
import { AmbiguousForm, Phrase, SkillSource } from "../schema/taxonomy.js";
import type { TaxonomySources } from "./compiled.js";

/** A file of a taxonomy folder, its YAML already read. */
export interface TaxonomyFile {
  /** Base name: `databases.yml`, `ambiguous-languages.yml`. */
  readonly name: string;
  readonly value: unknown;
}

export interface DataProblem {
  readonly code: string;
  /** File, entry or both. */
  readonly place: string;
  readonly message: string;
  /** An error stops the build, a warning does not. */
  readonly severity: "error" | "warning";
}

const isAmbiguousFile = (name: string): boolean => /^ambiguous.*\.ya?ml$/.test(name);

/** Files to sources; what does not fit the schema, or stands twice, is left out and listed. */
export function parseTaxonomyFiles(files: readonly TaxonomyFile[]): {
  sources: TaxonomySources;
  problems: DataProblem[];
  fileOf: Map<string, string>;
} {
  const problems: DataProblem[] = [];
  const skills: Record<string, SkillSource> = {};
  const ambiguous: Record<string, AmbiguousForm> = {};
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const ambiguousFile = isAmbiguousFile(file.name);
    if (file.value === null || file.value === undefined) continue;
    if (typeof file.value !== "object" || Array.isArray(file.value)) {
      problems.push({ code: "bad-file", place: file.name, message: "is no map of entries", severity: "error" });
      continue;
    }
    for (const [key, value] of Object.entries(file.value)) {
      const target: Record<string, unknown> = ambiguousFile ? ambiguous : skills;
      const place = `${file.name} ${key}`;
      const label = `${ambiguousFile ? "form" : "skill"} ${key}`;
      const parsed = (ambiguousFile ? AmbiguousForm : SkillSource).safeParse(value);
      const unfit = ambiguousFile ? Phrase.safeParse(key).error : undefined;
      for (const issue of unfit?.issues ?? []) problems.push({ code: "bad-entry", place, message: issueText(issue), severity: "error" });
      if (unfit) continue;
      if (!parsed.success) {
        for (const issue of parsed.error.issues) problems.push({ code: "bad-entry", place, message: issueText(issue), severity: "error" });
      } else if (Object.hasOwn(target, key)) {
        problems.push({ code: "twice", place, message: `stands in ${fileOf.get(label)} too`, severity: "error" });
      } else {
        target[key] = parsed.data;
        fileOf.set(label, file.name);
      }
    }
  }
  return { sources: { skills, ambiguous }, problems, fileOf };
}

export function issueText(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join(".");
  return `${path === "" ? "" : `${path}: `}${issue.message}`;
}
