// The JSON Schemas of schema/ are generated from src/schema: `npm run schemas`, or --check to fail on a difference.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import * as contracts from "../../src/schema/index.js";

const PUBLISHED = {
  evidence: contracts.Evidence,
  figure: contracts.Figure,
  finding: contracts.Finding,
  notice: contracts.Notice,
  document: contracts.TextDocument,
  profile: contracts.Profile,
  posting: contracts.Posting,
  "posting-facts": contracts.PostingFacts,
  "role-shard": contracts.RoleShard,
  snapshot: contracts.SnapshotIndex,
  market: contracts.MarketSlice,
  gap: contracts.Gap,
  plan: contracts.Plan,
  report: contracts.Report,
  wording: contracts.Wording,
  cohort: contracts.Cohort,
  corrections: contracts.Corrections,
  options: contracts.ReportOptions,
  "stage-event": contracts.StageEvent,
};

const check = process.argv.includes("--check");
mkdirSync("schema", { recursive: true });
let stale = 0;
for (const [name, schema] of Object.entries(PUBLISHED)) {
  const path = `schema/${name}.schema.json`;
  const text = `${JSON.stringify({ title: `groundwork ${name}`, ...z.toJSONSchema(schema, { target: "draft-2020-12" }) }, null, 1)}\n`;
  if (!check) {
    writeFileSync(path, text);
    continue;
  }
  let held = "";
  try {
    held = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  if (held !== text) {
    console.error(`${path} is not what src/schema says: run npm run schemas`);
    stale++;
  }
}
if (stale > 0) process.exit(1);
console.log(`schemas: ${Object.keys(PUBLISHED).length} ${check ? "current" : "written"}`);
