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
  it("a figure's id and its evidence are the hashes of their content", () => {
    const { id, ...figure } = contracts.Figure.parse(read("figure"));
    expect(figureId(figure)).toBe(id);
    expect(figure.evidence).toEqual([evidenceId(contracts.Evidence.parse(read("evidence")))]);
  });
});
