import type { Catalogue } from "../catalogue/catalogue.js";
import type { CountedRows } from "../market/counted-rows.js";
import type { Gap, Requirement } from "../schema/gap.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { MarketSlice, SnapshotIndex } from "../schema/market.js";
import type { ReportOptions } from "../schema/options.js";
import type { Plan } from "../schema/plan.js";
import type { Profile } from "../schema/profile.js";
import type { RoleSource } from "../schema/roles.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import type { FindingWriter } from "./finding-writer.js";

/** What the claims are made of. Market, gap and plan are null where the role has no data. */
export interface ReportContext {
  readonly ledger: LedgerWriter;
  readonly write: FindingWriter;
  readonly options: ReportOptions;
  readonly profile: Profile;
  readonly compared: Compared | null;
  readonly index: SnapshotIndex | null;
  /** The postings are the person's own, given with the report. */
  readonly own: boolean;
  readonly nearest: readonly string[];
  readonly taxonomy: Taxonomy;
  readonly roles: Readonly<Record<string, RoleSource>>;
  readonly catalogue: Catalogue;
}

export interface Compared {
  readonly market: MarketSlice;
  readonly counted: CountedRows;
  /** Null where all postings counted are of the present window: every part that counts says otherwise where some are not. */
  readonly older: OlderPostings | null;
  readonly gap: Gap;
  readonly plan: Plan;
}

/** How many of the postings are from before the present window, from when, and how many are not. */
export interface OlderPostings {
  readonly older: string;
  readonly now: string;
  readonly first: string;
  readonly last: string;
}

export function requirementById(gap: Gap, id: string): Requirement {
  const requirement = gap.requirements.find((candidate) => candidate.id === id);
  if (requirement === undefined) throw new Error(`no requirement ${id}`);
  return requirement;
}

/** Requirements met that any posting requires, most asked first; what is only liked is met beside them. */
export function strengthsOf(context: ReportContext, { gap }: Compared): Requirement[] {
  return gap.strengths.map((id) => requirementById(gap, id)).filter((requirement) => timesRequired(context, requirement) > 0);
}

/** Postings that require it. */
export function timesRequired({ ledger }: ReportContext, { required }: Requirement): number {
  return ledger.figureOf(required).n ?? 0;
}

/** What stands on top of a report, in its sections as in its summary: so many names of a kind, and so many strengths. */
export const HEADLINES = 5;
export const STRENGTHS_FIRST = 3;

/** How many rows a table shows before the rest is counted and named: everything at full depth. */
export function rowsShown(context: ReportContext, standard: number): number {
  return context.options.depth === "full" ? Number.MAX_SAFE_INTEGER : standard;
}

/** One name a requirement: the alternative that the CV shows, otherwise all of them. */
export function headName({ skills, by }: Requirement): string {
  if (by !== null && skills.includes(by)) return `skill:${by}`;
  return skills.length === 1 ? `skill:${skills[0]}` : `group:${skills.join("|")}`;
}

export function skillNames(skills: readonly string[]): string[] {
  return skills.map((skill) => `skill:${skill}`);
}

/** In their order, but what rests on the line of an earlier row stands right behind it, so that the line is quoted once. */
export function besideTheirLine<T extends { readonly evidence: readonly string[] }>(context: ReportContext, rows: readonly T[]): T[] {
  const byLine = new Map<string, T[]>();
  for (const [at, row] of rows.entries()) {
    const line = firstQuote(context, row.evidence) ?? `none ${at}`;
    byLine.set(line, [...(byLine.get(line) ?? []), row]);
  }
  return [...byLine.values()].flat();
}

/** The first quotation among pieces of evidence: the line a reader is shown. */
export function firstQuote(context: ReportContext, evidence: readonly string[]): string | null {
  return evidence.find((id) => context.ledger.evidenceOf(id)?.kind === "quote") ?? null;
}

/** Where that line begins, so that what has one stands in the order of the CV. */
export function lineStart(context: ReportContext, evidence: readonly string[]): number {
  const line = context.ledger.evidenceOf(firstQuote(context, evidence) ?? "");
  return line?.kind === "quote" ? line.start : Number.MAX_SAFE_INTEGER;
}

/** A whole number that this report itself counts, with what it counted. */
export function tally({ ledger }: Pick<ReportContext, "ledger">, what: string, value: number, from: readonly string[] = []): string {
  const evidence = [ledger.derived("report-count", { what, value }, from)];
  return ledger.figure({ value, unit: "count", decimals: 0, method: "report-count", evidence, n: value });
}

/** A number that the person or the defaults set. */
export function optionFigure(
  context: ReportContext,
  option: string,
  value: number,
  unit: "weeks" | "hours" | "day" | "share" | "count",
): string {
  const evidence = [context.ledger.dataset("options", option)];
  return context.ledger.figure({ value, unit, decimals: unit === "share" ? 2 : unit === "hours" ? 1 : 0, method: "option", evidence });
}

/** Postings held of a role, whether they are enough to compare with or not. */
export function postingsHeld(context: ReportContext, role: string): string {
  const { index, ledger } = context;
  const held = index?.roles.find(({ id }) => id === role)?.present ?? 0;
  return tally(context, `postings-held ${role}`, held, index === null ? [] : [ledger.dataset("snapshot", index.hash)]);
}
