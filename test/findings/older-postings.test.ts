import { expect, it } from "vitest";
import { renderPlanChecklist } from "../../src/render/format/plan-checklist.js";
import { composeDocument, renderMarkdown } from "../../src/render/index.js";
import { verifyReport } from "../../src/verify.js";
import { analyzeExample, builtInMarket, exampleDocument, sharedKnowledge } from "../examples.js";

/** A role with four present postings and hundreds of older ones. */
const OLD = { role: "ios-engineer", level: null } as const;

it("a role with next to no present postings is compared with older ones, and every part that counts says so", async () => {
  const { report } = await analyzeExample("maya-lindqvist", OLD);
  const written = renderMarkdown(composeDocument(report));
  expect(report.code).toBe("older-postings");
  expect(report.plan?.goals.length).toBeGreaterThan(0);
  const codes = report.findings.map(({ code }) => code);
  for (const code of ["card-older", "introduction-older", "market-older", "pay-older", "plan-older", "conclusion-older"])
    expect(codes).toContain(code);
  expect(written).toMatch(/\d+ of them are from \w+ 201\d to \w+ 2019: what they ask may be out of date/);
  expect(written).toMatch(/Fewer than 5 recent postings for iOS engineer say what they require, so older ones count/);
});

it("it prints no pay, demand or trend of them", async () => {
  const { report } = await analyzeExample("maya-lindqvist", OLD);
  const codes = new Set(report.findings.map(({ code }) => code));
  for (const code of ["pay", "pay-none", "demand", "growth", "then-and-now", "card-pay"] as const) expect(codes).not.toContain(code);
});

it("its plan taken away says so too", async () => {
  const { report } = await analyzeExample("maya-lindqvist", OLD);
  expect(renderPlanChecklist(report)).toMatch(/Of the \d+ postings that this plan answers \d+ are older and may be out of date/);
  expect(renderPlanChecklist((await analyzeExample("maya-lindqvist")).report)).not.toContain("out of date");
});

it("it is made again from its evidence, to the byte", async () => {
  const { report } = await analyzeExample("maya-lindqvist", OLD);
  const cv = await exampleDocument("maya-lindqvist");
  const { violations } = verifyReport(report, { cv, corrections: null, market: builtInMarket() }, sharedKnowledge());
  expect(violations).toEqual([]);
});

it("a role with present postings says nothing of older ones", async () => {
  const { report } = await analyzeExample("maya-lindqvist");
  expect(report.findings.filter(({ code }) => code.endsWith("-older"))).toEqual([]);
  expect(report.market?.rung.older).toBeUndefined();
});

it("verbs agree with one posting and with one skill", async () => {
  const { report } = await analyzeExample("tomas-ferreira", OLD);
  const written = renderMarkdown(composeDocument(report));
  expect(written).toMatch(/Within reach is .*?1 of \d+.*? posting/);
  expect(written).toMatch(/With more hours comes Mobile development/);
});

it("a plan that changes no count does not say that it does", async () => {
  const { report } = await analyzeExample("tomas-ferreira", OLD);
  const figures = { ...report.figures };
  for (const { params } of report.findings) {
    const { afterCoverage } = params;
    if (afterCoverage === undefined || !("figure" in afterCoverage)) continue;
    const figure = figures[afterCoverage.figure];
    if (figure !== undefined) figures[afterCoverage.figure] = { ...figure, value: null, absent: "too-few-postings" };
  }
  const written = renderMarkdown(composeDocument({ ...report, figures }));
  expect(written).toMatch(/weeks?.*? the plan is done, and within reach is .*?1 of \d+.*? postings, as before\./);
  expect(written).toMatch(/1 of \d+.*? is within reach after the plan, as before\./);
  expect(written).not.toContain("instead of 1");
});
