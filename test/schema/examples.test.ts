import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as contracts from "../../src/schema/index.js";
import { evidenceId, figureId } from "../../src/schema/ledger.js";

const CONTRACTS = {
  evidence: contracts.Evidence,
  figure: contracts.Figure,
  finding: contracts.Finding,
  notice: contracts.Notice,
  posting: contracts.Posting,
  "posting-facts": contracts.PostingFacts,
  profile: contracts.Profile,
  snapshot: contracts.SnapshotIndex,
  market: contracts.MarketSlice,
  gap: contracts.Gap,
  plan: contracts.Plan,
  report: contracts.Report,
  options: contracts.ReportOptions,
  "stage-event": contracts.StageEvent,
  corrections: contracts.Corrections,
  wording: contracts.Wording,
} as const;
type Name = keyof typeof CONTRACTS;

const read = (name: string): unknown => JSON.parse(readFileSync(`schema/examples/${name}.json`, "utf8"));

describe("the hand-made examples of schema/examples", () => {
  it("are all known here", () => {
    expect(readdirSync("schema/examples").sort((a, b) => (a < b ? -1 : 1))).toEqual(
      Object.keys(CONTRACTS)
        .map((name) => `${name}.json`)
        .sort((a, b) => (a < b ? -1 : 1)),
    );
  });
  it.each(Object.keys(CONTRACTS) as Name[])("%s holds its contract", (name) => {
    expect(CONTRACTS[name].safeParse(read(name)).error).toBeUndefined();
  });
  it.each(["profile", "market", "gap", "plan", "report"] as const)("%s names no figure or evidence that it does not hold", (name) => {
    const { figures, evidence } = CONTRACTS[name].parse(read(name));
    for (const { id, ...figure } of Object.values(figures)) expect(figureId(figure)).toBe(id);
    for (const [id, held] of Object.entries(evidence)) expect(evidenceId(held)).toBe(id);
    const named = JSON.stringify(read(name)).match(/"[fe][0-9a-f]{14}"/g) ?? [];
    expect(named.filter((id) => !(id.slice(1, -1) in { ...figures, ...evidence }))).toEqual([]);
  });
  it("a figure's id and its evidence are the hashes of their content", () => {
    const { id, ...figure } = contracts.Figure.parse(read("figure"));
    expect(figureId(figure)).toBe(id);
    expect(figure.evidence).toEqual([evidenceId(contracts.Evidence.parse(read("evidence")))]);
  });
});
