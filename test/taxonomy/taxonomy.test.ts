import { describe, expect, it } from "vitest";
import { compileTaxonomy } from "../../src/taxonomy/compile.js";
import { CompiledTaxonomy } from "../../src/taxonomy/compiled.js";
import { loadTaxonomy } from "../../src/taxonomy/taxonomy.js";
import { SMALL, small } from "./small-taxonomy.js";

describe("the loaded taxonomy", () => {
  it("gives a skill by id and follows a moved id", () => {
    expect(small.skill("go")?.name).toBe("Go");
    expect(small.skill("old-spring")?.id).toBe("spring");
    expect(small.skill("cloud-stuff")).toBeUndefined();
    expect(small.redirect("cloud-stuff")).toEqual(["kubernetes", "ci-cd"]);
    expect(small.skill("constructor")).toBeUndefined();
  });

  it("leaves moved and split entries out of the ids", () => {
    expect(small.ids).not.toContain("old-spring");
    expect(small.ids).not.toContain("cloud-stuff");
    expect([...small.ids]).toEqual([...small.ids].sort((a, b) => (a < b ? -1 : 1)));
  });

  it("closes prerequisites, implications and umbrellas over all steps", () => {
    expect(small.requires("nextjs")).toEqual(["javascript", "nodejs"]);
    expect(small.implies("nextjs")).toEqual(["javascript", "nodejs"]);
    expect(small.ancestors("go")).toEqual(["programming"]);
    expect(small.children("programming")).toContain("rust");
  });

  it("reads a transfer weight both ways", () => {
    expect(small.related("rust")).toContainEqual({ id: "go", weight: 0.5 });
    expect(small.related("go")).toContainEqual({ id: "rust", weight: 0.5 });
    expect(small.related("kubernetes")).toEqual([]);
  });

  it("tells the weight between two skills as the list of all neighbours does, whichever of them names the other", () => {
    for (const one of small.ids)
      for (const other of small.ids)
        expect(small.transfer(one, other)).toBe(small.related(one).find(({ id }) => id === other)?.weight ?? 0);
    expect(small.transfer("rust", "go")).toBe(0.5);
    expect(small.transfer("rust", "no-such-thing")).toBe(0);
  });

  it("names a skill as the skill does, of a moved id too", () => {
    for (const id of [...small.ids, "old-spring", "cloud-stuff", "no-such-thing"]) expect(small.nameOf(id)).toBe(small.skill(id)?.name);
  });

  it("finds a name in any casing but tells C from C++ and C#", () => {
    expect(small.named("golang")?.id).toBe("go");
    expect(small.named("NODE JS")?.id).toBe("nodejs");
    expect([small.named("c")?.id, small.named("c++")?.id, small.named("C#")?.id]).toEqual(["c", "c-plus-plus", "c-sharp"]);
    expect(small.named("nothing of the kind")).toBeUndefined();
  });

  it("searches exact names before prefixes before words", () => {
    expect(small.search("spring").map(({ skill }) => skill.id)).toEqual(["spring", "spring-boot"]);
    expect(small.search("k8s")[0]?.skill.id).toBe("kubernetes");
    expect(small.search("boot")[0]).toMatchObject({ how: "word", form: "Spring Boot" });
    expect(small.search("  ")).toEqual([]);
  });

  it("compiles to the same bytes whatever the order of the sources, and to what its schema says", () => {
    const turned = {
      skills: Object.fromEntries(Object.entries(SMALL.skills).reverse()),
      ambiguous: Object.fromEntries(Object.entries(SMALL.ambiguous).reverse()),
    };
    expect(JSON.stringify(compileTaxonomy(turned))).toBe(JSON.stringify(compileTaxonomy(SMALL)));
    expect(CompiledTaxonomy.parse(compileTaxonomy(SMALL)).hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("loads what was compiled and written", () => {
    const again = loadTaxonomy(JSON.parse(JSON.stringify(compileTaxonomy(SMALL))));
    expect(again.matcher.scan("Go and k8s").count).toBe(2);
  });
});
