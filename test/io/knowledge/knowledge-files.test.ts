import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dataFolder, shippedDataFolder } from "../../../src/io/knowledge/data-folder.js";
import { readKnowledge } from "../../../src/io/knowledge/knowledge-files.js";
import { readTitle } from "../../../src/skills/title.js";
import { compileTaxonomy } from "../../../src/taxonomy/compile.js";
import { maybePrepared, packPrepared } from "../../../src/taxonomy/prepared.js";
import { loadTaxonomy, prepareTaxonomy } from "../../../src/taxonomy/taxonomy.js";
import { SMALL } from "../../taxonomy/small-taxonomy.js";

const TEXT =
  "Senior ML engineer with Python3, C#.NET, Node.js and Java Script; Qualitätssicherung, CI / CD and SQL Server Integration Services.";
const TITLES = ["Sr. ML Engineer II (Remote)", "AI Engineer, Agents", "Développeur Full-Stack H/F", "level designer", "wizard"];

const folder = mkdtempSync(join(tmpdir(), "groundwork-data-"));
afterAll(() => rmSync(folder, { recursive: true }));

function hits(knowledge: Pick<ReturnType<typeof readKnowledge>, "taxonomy">): unknown[] {
  const { count, values } = knowledge.taxonomy.matcher.scan(TEXT);
  return Array.from({ length: count }, (_, i) => [values[i * 3], values[i * 3 + 1], knowledge.taxonomy.form(values[i * 3 + 2] as number)]);
}

describe("the data as they ship", () => {
  const prepared = readKnowledge();
  for (const name of ["taxonomy.json", "roles.json", "catalogue.json"]) cpSync(join(dataFolder(), name), join(folder, name));

  it("read the same with what was worked out before as without it", () => {
    const plain = readKnowledge(folder);
    expect(hits(prepared).length).toBeGreaterThan(6);
    expect(hits(plain)).toEqual(hits(prepared));
    expect(plain.taxonomy.ids).toEqual(prepared.taxonomy.ids);
    expect(plain.taxonomy.related("pytorch")).toEqual(prepared.taxonomy.related("pytorch"));
    for (const title of TITLES) expect(readTitle(title, plain.roles), title).toEqual(readTitle(title, prepared.roles));
  });

  it("pass over what was worked out of other data", () => {
    const compiled = compileTaxonomy(SMALL);
    const bytes = packPrepared(compiled.hash, prepareTaxonomy(compiled));
    expect(maybePrepared(bytes, prepared.taxonomy.hash)).toBeNull();
    expect(hits({ taxonomy: loadTaxonomy(compiled, maybePrepared(bytes, compiled.hash)) })).toEqual(
      hits({ taxonomy: loadTaxonomy(compiled) }),
    );
    writeFileSync(join(folder, "taxonomy.prepared"), bytes);
    writeFileSync(join(folder, "titles.prepared"), "another hash\nwizard\t+nurse wizard");
    const stale = readKnowledge(folder);
    expect(hits(stale)).toEqual(hits(prepared));
    expect(readTitle("wizard", stale.roles).role).toBeNull();
  });
});

it("data that were not built are named with the next step, not called a bug", () => {
  const bare = mkdtempSync(join(tmpdir(), "groundwork-bare-"));
  expect(() => shippedDataFolder(bare)).toThrow(expect.objectContaining({ code: "data-not-built", hint: "Run npm run build:data." }));
  rmSync(bare, { recursive: true });
});
