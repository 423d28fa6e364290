import { describe, expect, it } from "vitest";
import { checkTaxonomy } from "../../src/taxonomy/check.js";
import { checkNames } from "../../src/taxonomy/check-names.js";
import { compileTaxonomy } from "../../src/taxonomy/compile.js";
import type { TaxonomySources } from "../../src/taxonomy/compiled.js";
import { overlaySources, sourcesOf } from "../../src/taxonomy/overlay.js";
import { parseTaxonomyFiles } from "../../src/taxonomy/parse.js";
import { checkRoles, parseRoleFiles } from "../../src/taxonomy/roles.js";
import { loadTaxonomy } from "../../src/taxonomy/taxonomy.js";
import { SMALL, small } from "./small-taxonomy.js";

const withSkills = (skills: TaxonomySources["skills"], ambiguous: TaxonomySources["ambiguous"] = {}) =>
  checkTaxonomy(overlaySources(SMALL, { skills, ambiguous }));
const codes = (problems: { code: string; severity: string }[]) =>
  problems.filter(({ severity }) => severity === "error").map(({ code }) => code);

describe("the checks of a taxonomy", () => {
  it("find nothing wrong with a sound one", () => {
    expect(codes(checkTaxonomy(SMALL))).toEqual([]);
    expect(checkNames(small)).toEqual([]);
  });

  it("name the id that does not exist", () => {
    const problems = withSkills({ zig: { name: "Zig", kind: "language", broader: ["no-such-thing"], related: { rust: 0.4 } } });
    expect(problems).toContainEqual({
      code: "dangling",
      place: "zig",
      message: "broader: no-such-thing does not exist",
      severity: "error",
    });
    expect(codes(withSkills({}, { Zig: { skill: "zig", yes: ["a", "b", "c"], no: ["a", "b", "c"] } }))).toEqual(["dangling"]);
    const senses = [{ skill: "zig", near: ["comptime"], yes: ["a"] }];
    expect(codes(withSkills({}, { Zig: { skill: "go", senses, yes: ["a", "b", "c"], no: ["a", "b", "c"] } }))).toEqual(["dangling"]);
  });

  it("find a cycle of umbrellas and of prerequisites", () => {
    expect(codes(withSkills({ programming: { name: "Programming", kind: "concept", broader: ["go"] } }))).toContain("cycle-broader");
    expect(codes(withSkills({ c: { name: "C", kind: "language", requires: ["c-plus-plus"] } }))).toContain("cycle-requires");
  });

  it("find a form that two skills claim, folded as the matcher folds", () => {
    expect(codes(withSkills({ node: { name: "Node", kind: "framework", aliases: ["node-JS"], requires: ["javascript"] } }))).toEqual([
      "collision",
    ]);
    expect(codes(withSkills({ "c-plus": { name: "C+ +", kind: "language", requires: ["c"] } }))).toEqual(["collision"]);
  });

  it("find a listed form that is another skill's, or is ruled twice", () => {
    const tool = { kind: "tool" as const, requires: ["javascript"] };
    expect(codes(withSkills({ tool: { ...tool, name: "Tool.js", listed: ["Python"] } }))).toEqual(["collision"]);
    expect(codes(withSkills({ tool: { ...tool, name: "Tool.js", listed: ["Spring"] } }))).toContain("collision");
    expect(codes(withSkills({ tool: { ...tool, name: "Tool.js", listed: ["Tool"] } }))).toEqual([]);
  });

  it("only warn of an entry that nothing is tied to, which an overlay may hold", () => {
    expect(withSkills({ lonely: { name: "Lonely tool", kind: "tool" } })).toContainEqual(
      expect.objectContaining({ code: "orphan", place: "lonely", severity: "warning" }),
    );
  });

  it("list an entry that does not fit the schema, and one that stands twice", () => {
    const { problems, sources } = parseTaxonomyFiles([
      { name: "a.yml", value: { one: { name: "One", kind: "tool" }, two: { name: "Two", kind: "gadget" } } },
      { name: "b.yml", value: { one: { name: "One more", kind: "tool" } } },
    ]);
    expect(problems.map(({ code, place }) => `${code} ${place}`)).toEqual(["bad-entry a.yml two", "twice b.yml one"]);
    expect(Object.keys(sources.skills)).toEqual(["one"]);
  });
});

describe("an overlay", () => {
  it("adds skills and unites the lists of those known", () => {
    const laid = overlaySources(sourcesOf(compileTaxonomy(SMALL)), {
      skills: {
        kubernetes: { name: "Kubernetes", kind: "platform", aliases: ["Kubi"] },
        "acme-bus": { name: "Acme Bus", kind: "platform", related: { kafka: 0.6 } },
      },
      ambiguous: {},
    });
    const over = compileTaxonomy(laid);
    const taxonomy = loadTaxonomy(over);
    expect(taxonomy.named("k8s")?.id).toBe("kubernetes");
    expect(taxonomy.named("Kubi")?.id).toBe("kubernetes");
    expect(taxonomy.related("kafka")).toEqual([{ id: "acme-bus", weight: 0.6 }]);
    expect(taxonomy.matcher.scan("Acme Bus, Kubi").count).toBe(2);
    expect(over.hash).not.toBe(compileTaxonomy(SMALL).hash);
  });
});

describe("roles", () => {
  const role = { id: "data-engineer", name: "Data engineer", family: "data", field: "data", titles: ["Data Engineer"] };

  it("find a title that two roles claim, a neighbour and a skill that do not exist", () => {
    const { roles } = parseRoleFiles([
      { name: "data-engineer.yml", value: { ...role, neighbours: { nobody: 0.5 }, definitional: ["nothing"] } },
      { name: "etl-developer.yml", value: { ...role, id: "etl-developer", titles: ["data engineer"] } },
    ]);
    expect(
      checkRoles(roles, (id) => small.has(id))
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["dangling", "dangling-role", "title-twice"]);
  });

  it("list a file whose name is not its id", () => {
    expect(parseRoleFiles([{ name: "engineer.yml", value: role }]).problems.map(({ code }) => code)).toEqual(["role-file-name"]);
  });
});
