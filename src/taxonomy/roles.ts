import { z } from "zod";
import { byCodeUnit, hashJson } from "../schema/canonical.js";
import { Rates } from "../schema/rates.js";
import { RoleSource } from "../schema/roles.js";
import type { DataProblem } from "./parse.js";
import { issueText } from "./parse.js";

/** What `npm run build:data` writes of data/roles; `levels` is `_levels.yml` as it stands. */
export const CompiledRoles = z.strictObject({
  schema: z.literal("groundwork/roles@1"),
  hash: z.string(),
  roles: z.record(z.string(), RoleSource),
  levels: z.json(),
  rates: Rates.nullable(),
});
export type CompiledRoles = z.infer<typeof CompiledRoles>;

export function parseRoleFiles(files: readonly { readonly name: string; readonly value: unknown }[]): {
  roles: Record<string, RoleSource>;
  problems: DataProblem[];
} {
  const roles: Record<string, RoleSource> = {};
  const problems: DataProblem[] = [];
  for (const file of files) {
    const parsed = RoleSource.safeParse(file.value);
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        problems.push({ code: "bad-role", place: file.name, message: issueText(issue), severity: "error" });
      continue;
    }
    const { id } = parsed.data;
    if (`${id}.yml` !== file.name)
      problems.push({ code: "role-file-name", place: file.name, message: `holds the role ${id}`, severity: "error" });
    if (Object.hasOwn(roles, id)) problems.push({ code: "twice", place: file.name, message: `role ${id} stands twice`, severity: "error" });
    roles[id] = parsed.data;
  }
  return { roles, problems };
}

/** Neighbours and defining skills exist; a title belongs to one role. */
export function checkRoles(roles: Readonly<Record<string, RoleSource>>, hasSkill: (id: string) => boolean): DataProblem[] {
  const problems: DataProblem[] = [];
  const titles = new Map<string, string>();
  const add = (code: string, place: string, message: string) => problems.push({ code, place: `role ${place}`, message, severity: "error" });
  for (const id of Object.keys(roles).sort(byCodeUnit)) {
    const role = roles[id] as RoleSource;
    for (const other of Object.keys(role.neighbours ?? {}))
      if (!Object.hasOwn(roles, other)) add("dangling-role", id, `neighbour ${other} does not exist`);
    for (const skill of role.definitional ?? []) if (!hasSkill(skill)) add("dangling", id, `definitional: ${skill} does not exist`);
    for (const title of [...role.titles, ...Object.values(role.titlesOther ?? {}).flat()]) {
      const key = title.toLowerCase();
      const owner = titles.get(key);
      if (owner !== undefined && owner !== id) add("title-twice", id, `"${title}" is a title of ${owner} too`);
      titles.set(key, id);
    }
  }
  return problems;
}

/** Of a known role lists are united, neighbours merged and single values replaced; new ids are added. */
export function overlayRoles(
  base: Readonly<Record<string, RoleSource>>,
  over: Readonly<Record<string, RoleSource>>,
): Record<string, RoleSource> {
  const roles: Record<string, RoleSource> = { ...base };
  for (const [id, role] of Object.entries(over)) {
    const known = Object.hasOwn(roles, id) ? roles[id] : undefined;
    roles[id] = known === undefined ? role : mergeRole(known, role);
  }
  return roles;
}

const LISTS = ["titles", "weak", "definitional", "levels", "onet", "esco"] as const;

function mergeRole(base: RoleSource, over: RoleSource): RoleSource {
  const merged: Record<string, unknown> = { ...base, ...over };
  for (const key of LISTS) {
    const united = [...new Set<string>([...(base[key] ?? []), ...(over[key] ?? [])])];
    if (united.length > 0) merged[key] = united;
  }
  if (base.neighbours || over.neighbours) merged.neighbours = { ...base.neighbours, ...over.neighbours };
  if (base.titlesOther || over.titlesOther) {
    const titles: Record<string, string[]> = { ...base.titlesOther };
    for (const [language, list] of Object.entries(over.titlesOther ?? {}))
      titles[language] = [...new Set([...(titles[language] ?? []), ...list])];
    merged.titlesOther = titles;
  }
  return merged as RoleSource;
}

export function compileRoles({ roles, levels, rates }: Pick<CompiledRoles, "roles" | "levels" | "rates">): CompiledRoles {
  const sorted = Object.fromEntries(Object.entries(roles).sort(([a], [b]) => byCodeUnit(a, b)));
  return { schema: "groundwork/roles@1", hash: hashJson({ roles: sorted, levels, rates }), roles: sorted, levels, rates };
}
