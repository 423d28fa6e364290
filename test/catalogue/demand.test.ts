import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const { catalogue, taxonomy } = readKnowledge();
const ROLES = new URL("../../data/market/roles/", import.meta.url);
const NOT_LEARNT = new Set(["soft", "domain", "natural-language", "certification"]);

interface Shard {
  readonly skills: readonly string[];
  readonly rows: readonly { readonly count: number; readonly groups: readonly (readonly number[])[] }[];
}

/** Skills by how many postings of the built-in snapshot ask for them, over all its roles. */
function mostAsked(): string[] {
  const asked = new Map<string, number>();
  for (const file of readdirSync(ROLES)) {
    const { skills, rows } = JSON.parse(gunzipSync(readFileSync(new URL(file, ROLES))).toString("utf8")) as Shard;
    for (const { count, groups } of rows)
      for (const at of new Set(groups.flatMap(([, , ...members]) => members))) {
        const id = skills[at] as string;
        asked.set(id, (asked.get(id) ?? 0) + count);
      }
  }
  return [...asked.keys()]
    .filter((id) => !NOT_LEARNT.has(taxonomy.kindOf(id) ?? ""))
    .sort((a, b) => (asked.get(b) ?? 0) - (asked.get(a) ?? 0) || (a < b ? -1 : 1));
}

describe("of the skills that the built-in snapshot asks for most", () => {
  const ranked = mostAsked();
  it.each([
    { of: 150, steps: 147, free: 147, handsOn: 147 },
    { of: 250, steps: 230, free: 230, handsOn: 230 },
    { of: 400, steps: 290, free: 305, handsOn: 300 },
  ])("at least so many can be learnt here, with a free resource and a hands-on one: $of", ({ of, steps, free, handsOn }) => {
    const top = ranked.slice(0, of);
    const resourced = (fits: (resource: ReturnType<typeof catalogue.resourcesFor>[number]) => boolean): number =>
      top.filter((id) => catalogue.resourcesFor(id).some(fits)).length;
    expect(top.filter((id) => catalogue.learning(id) !== undefined).length).toBeGreaterThanOrEqual(steps);
    expect(resourced(({ price }) => price === "free")).toBeGreaterThanOrEqual(free);
    expect(resourced((resource) => resource.handsOn)).toBeGreaterThanOrEqual(handsOn);
  });
});
