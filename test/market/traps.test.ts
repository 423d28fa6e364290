import { expect, test } from "vitest";
import { sliceMarket } from "../../src/market/slice.js";
import { finishPart } from "../../src/market/snapshot/finish.js";
import { makePart } from "../../src/market/snapshot/make-part.js";
import { mergeParts } from "../../src/market/snapshot/merge-parts.js";
import { packShard } from "../../src/market/snapshot/pack-shard.js";
import type { Part } from "../../src/market/snapshot/part.js";
import { SOURCE_PRESETS } from "../../src/postings/source/presets.js";
import { readRecords } from "../../src/postings/source/read-source.js";
import type { SourcePreset } from "../../src/postings/source/source-preset.js";
import type { MarketSlice, RoleShard } from "../../src/schema/market.js";
import type { RoleSource } from "../../src/schema/roles.js";
import { formatDay, formatMonth, monthOf, parseDay } from "../../src/text/calendar.js";
import { small } from "../taxonomy/small-taxonomy.js";

const ROLES: Record<string, RoleSource> = {
  "data-engineer": { id: "data-engineer", name: "Data Engineer", family: "data", field: "data", titles: ["ETL Developer"] },
};
const knowledge = { taxonomy: small, roles: ROLES };
const preset = (id: string): SourcePreset => SOURCE_PRESETS.find((candidate) => candidate.id === id) as SourcePreset;
const body = (number: number, skill = "Python"): string =>
  `${Array.from({ length: 40 }, (_, at) => `unlike${number}x${at}`).join(" ")}\n\nRequirements:\n- ${skill}`;

function partOf(id: string, records: readonly Record<string, unknown>[]): Part {
  const reading = readRecords(
    records.map((record) => ({ record })),
    preset(id),
  );
  return makePart(reading, preset(id), knowledge);
}

const hackerNews = (id: string, days: readonly string[], skills: readonly string[]): Part =>
  partOf(
    id,
    days.map((day, at) => ({
      id: String(at),
      time: parseDay(day) * 86_400,
      text: `Company${at} | Berlin, Germany | Data Engineer | Full-time<p>${body(parseDay(day) * 1000 + at, skills[at % skills.length])}`,
    })),
  );
const days = (first: string, count: number): string[] => Array.from({ length: count }, (_, at) => formatDay(parseDay(first) + (at % 60)));

function sliceOf(parts: readonly Part[], present: [number, number], earlier: [number, number] | null): MarketSlice {
  const { index, shards } = finishPart(mergeParts(parts), { name: "x", present, earlier, least: 1 }, packShard);
  const shard = shards.get("data-engineer");
  if (shard === undefined) throw new Error("no shard");
  return sliceMarket(index, JSON.parse(shard.text) as RoleShard, { role: "data-engineer", level: null, region: null, industry: null });
}

test("an internship by its contract is one, whatever its title leaves out", () => {
  const part = partOf("ai-engineering-2026", [
    { job_id: "1", title: "Data Engineer", description: body(1), work_type: "INTERN", posted_date: "2026-01-09" },
    { job_id: "2", title: "Senior Data Engineer, Internal Tools", description: body(2), work_type: "INTERN", posted_date: "2026-01-09" },
  ]);
  expect(part.postings.map(({ seniority }) => seniority).sort()).toEqual(["intern", "senior"]);
});

test("pay, place of work and contract of other ads on a page are not this ad's", () => {
  const part = partOf("linkedin-cs-us-2025-09", [
    { Title: "Data Engineer", Description: body(1), Salary: "$6,513/month", WorkplaceType: "Remote", EmploymentType: "Intern" },
    { Title: "Data Engineer", Description: `${body(2)}\nHybrid. Pay: $120,000 - $140,000 a year.`, Salary: "$6,513/month" },
  ]);
  expect(part.postings.map(({ pay, remote, seniority }) => [pay?.slice(0, 4) ?? null, remote, seniority])).toEqual([
    [null, null, null],
    [[120000, 140000, "USD", "year"], "hybrid", null],
  ]);
});

test("'Glassdoor est.' is an estimate and never pay that an employer disclosed", () => {
  const part = partOf("glassdoor-ds-us-2020", [
    { "job title": "Data Engineer", "job description": body(1), "salary estimate": "$53K-$91K (Glassdoor est.)", location: "Boston, MA" },
    { "job title": "Data Engineer", "job description": body(2), "salary estimate": "-1", location: "Boston, MA" },
  ]);
  expect(part.postings.map(({ pay }) => pay?.[4] ?? null).sort()).toEqual(["estimate", null]);
  const slice = sliceOf([part], [monthOf(2020, 1), monthOf(2020, 12)], null);
  expect(slice.pay.map(({ kind, n }) => [kind, n])).toEqual([["estimate", 1]]);
});

test("hourly pay is a year's by 2080 hours and never averaged with yearly pay as it stands", () => {
  const part = partOf("linkedin-mixed-uk-2026-03", [
    { id: "1", title: "Data Engineer", description: body(1), salary: "£50/hr", postedAt: "2026-03-09" },
    { id: "2", title: "Data Engineer", description: body(2), salary: "£104K/yr", postedAt: "2026-03-09" },
  ]);
  expect(part.postings.map(({ pay }) => pay?.[3]).sort()).toEqual(["hour", "year"]);
});

test("files selected by keyword never say how common a role is", () => {
  const searched = partOf(
    "linkedin-data-2025-09",
    days("2025-09-01", 60).map((day, at) => ({ id: String(at), posting_title: "Data Engineer", description: body(at), posted_since: day })),
  );
  const alone = sliceOf([searched], [monthOf(2025, 1), monthOf(2026, 12)], null);
  expect(alone.figures[alone.demand]).toMatchObject({ value: null, absent: "selected-sources-only" });
  const open = hackerNews("hacker-news-2026", days("2026-01-01", 40), ["Python"]);
  const both = sliceOf([searched, open], [monthOf(2025, 1), monthOf(2026, 12)], null);
  expect(both.figures[both.demand]).toMatchObject({ n: 40, of: 40 });
});

test("windows years apart are 'then and now', never rising or falling", () => {
  const then = hackerNews("hacker-news-2011-2019", days("2019-06-01", 60), ["Java", "Java", "Java", "Python"]);
  const now = hackerNews("hacker-news-2026", days("2026-01-01", 60), ["Python"]);
  const slice = sliceOf([then, now], [monthOf(2025, 1), monthOf(2026, 12)], [monthOf(2011, 1), monthOf(2019, 12)]);
  expect(slice.trends.map(({ skill, verdict }) => [skill, verdict]).sort()).toEqual([
    ["java", "then-and-now"],
    ["python", "then-and-now"],
  ]);
});

test("the later of two windows ends with the newest posting of the site, not in months that are still to come", () => {
  const then = hackerNews("hacker-news-2011-2019", days("2019-06-01", 60), ["Java", "Java", "Java", "Python"]);
  const now = hackerNews("hacker-news-2026", days("2026-01-01", 60), ["Python"]);
  const slice = sliceOf([then, now], [monthOf(2025, 1), monthOf(2026, 12)], [monthOf(2011, 1), monthOf(2019, 12)]);
  const windows = slice.trends.flatMap(({ now: later }) =>
    (slice.figures[later]?.evidence ?? []).map((id) => {
      const item = slice.evidence[id];
      return item?.kind === "count" ? item.window : null;
    }),
  );
  expect(new Set(windows)).toEqual(new Set(["2025-01..2026-03"]));
});

test("windows of one site within 24 months may rise", () => {
  const first = hackerNews("hacker-news-2026", days("2026-01-01", 60), ["Java", "Java", "Java", "Python"]);
  const second = hackerNews("hacker-news-2026", days("2026-04-01", 60), ["Python"]);
  const slice = sliceOf([first, second], [monthOf(2026, 4), monthOf(2026, 6)], [monthOf(2026, 1), monthOf(2026, 3)]);
  expect(Object.fromEntries(slice.trends.map(({ skill, verdict }) => [skill, verdict]))).toEqual({ java: "falling", python: "rising" });
  expect(formatMonth(monthOf(2026, 4))).toBe("2026-04");
});

test("a source that enters looks like a trend and is none", () => {
  const then = hackerNews("hacker-news-2011-2019", days("2019-06-01", 60), ["Java"]);
  const now = partOf(
    "linkedin-data-2025-09",
    days("2025-09-01", 60).map((day, at) => ({ id: String(at), posting_title: "Data Engineer", description: body(at), posted_since: day })),
  );
  expect(sliceOf([then, now], [monthOf(2025, 1), monthOf(2026, 12)], [monthOf(2011, 1), monthOf(2019, 12)]).trends).toEqual([]);
});

test("no skill stands in two requirement groups, so none can stand in two tiers", () => {
  const slice = sliceOf(
    [hackerNews("hacker-news-2026", days("2026-01-01", 60), ["Python or Java", "Java, Kubernetes", "Python"])],
    [monthOf(2025, 1), monthOf(2026, 12)],
    null,
  );
  const ids = slice.groups.flatMap(({ skills }) => skills);
  expect(new Set(ids).size).toBe(ids.length);
});
