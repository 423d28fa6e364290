import { expect, test } from "vitest";
import { parseRecords } from "../../../src/postings/source/parse-records.js";
import { presetOf, SOURCE_PRESETS } from "../../../src/postings/source/presets.js";
import { readRecord, readRecords } from "../../../src/postings/source/read-source.js";
import type { SourcePosting } from "../../../src/postings/source/source-preset.js";
import { formatMonth } from "../../../src/text/calendar.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const preset = (id: string) => {
  const found = SOURCE_PRESETS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const readSource = (content: Uint8Array, source: ReturnType<typeof preset>, format: "jsonl" | "csv") =>
  readRecords(parseRecords(content, format), source);
const LONG = "We build data pipelines in Python and SQL on AWS, and look for an engineer who has done it before and enjoys it.";

test("every record of a file is a posting or has a reason, whatever the file holds", () => {
  const lines = [
    JSON.stringify({ job_id: "1", title: "AI Engineer", description: LONG, posted_date: "2026-02-01" }),
    "{broken",
    "[1,2]",
    "",
    JSON.stringify({ job_id: "2", title: "AI Engineer", description: "", posted_date: "2026-02-01" }),
    JSON.stringify({ job_id: "3", title: "AI Engineer", description: LONG, posted_date: "2031-02-01" }),
    `{"description":"${"x".repeat(4_000_001)}"}`,
    JSON.stringify({ job_id: "4", title: "AI Engineer", description: LONG, posted_date: "2026-02-02" }).slice(0, -20),
  ];
  const reading = readSource(bytes(lines.join("\n")), preset("ai-engineering-2026"), "jsonl");
  expect(reading.dropped).toEqual({ unreadable: 3, "no-text": 1, "date-in-the-future": 1, "line-too-long": 1 });
  expect(reading.postings.length + Object.values(reading.dropped).reduce((sum, n) => sum + n, 0)).toBe(reading.read);
});

test("a byte order mark and a torn last row change nothing else", () => {
  const csv = `\ufefftitle,company,location,industry,description,seniority,employment_type,functions\nData Analyst,A,"San Jose, CA",x,"${LONG}",,Full-time,\nData Analyst,B,"Fres`;
  const reading = readSource(bytes(csv), preset("california-2018-07"), "csv");
  expect(reading.postings).toHaveLength(1);
  expect(reading.dropped).toEqual({ unreadable: 1 });
});

test("the made-up rows of the AI labs file are refused", () => {
  for (const job_id of ["openai_greenhouse_123", "anthropic_lever_456", "cohere_lever_789"])
    expect(readRecord({ job_id, title: "ML Engineer", description: LONG }, preset("ai-labs-2025-2026"))).toBe("made-up");
});

test("only hiring posts of Hacker News come in; seekers, tools and talk about the thread do not", () => {
  const read = (text: string) => readRecord({ id: "1", time: 1767377545, text }, preset("hacker-news-2026"));
  const post = read(`Acme | Berlin, Germany | Backend Engineer | Full-time<p>${LONG}`) as SourcePosting;
  expect(post.posting.company).toBe("Acme");
  expect(formatMonth(post.month as number)).toBe("2026-01");
  expect(read(`Location: Berlin<p>Remote: yes<p>Willing to relocate: no<p>${LONG}`)).toBe("not-a-hiring-post");
  expect(
    read(
      `I built a search tool for this thread, it lists all posts by place and language, with a filter for remote work and more, see my page.`,
    ),
  ).toBe("not-a-hiring-post");
  expect(read("Is this remote?")).toBe("no-text");
});

test("'Glassdoor est.' stays an estimate's words and -1 is no pay", () => {
  const read = (pay: string) =>
    readRecord(
      { "job title": "Data Scientist", "job description": LONG, "salary estimate": pay },
      preset("glassdoor-ds-us-2020"),
    ) as SourcePosting;
  expect(read("$53K-$91K (Glassdoor est.)").pay).toContain("Glassdoor est");
  expect(read("-1").pay).toBeNull();
});

test("relative dates of LinkedIn fall into the months of their collection", () => {
  const read = (posted_since: string) =>
    readRecord(
      { id: "1", posting_title: "Data Engineer", description: LONG, posted_since },
      preset("linkedin-data-2025-09"),
    ) as SourcePosting;
  expect(formatMonth(read("5 days ago").month as number)).toBe("2025-09");
  expect(formatMonth(read("1 month ago").month as number)).toBe("2025-08");
  expect(formatMonth(read("").month as number)).toBe("2025-09");
});

test("no preset takes another's files, and each says how its postings were selected", () => {
  expect(presetOf("/x/postings/hacker-news-2011-2019/2014.jsonl.gz")?.id).toBe("hacker-news-2011-2019");
  expect(presetOf("C:\\x\\hacker-news-2026\\2026.jsonl.gz")?.id).toBe("hacker-news-2026");
  expect(presetOf("/x/hacker-news-volume/2019-2026.csv.gz")).toBeUndefined();
  expect(SOURCE_PRESETS.filter(({ selectedBy }) => selectedBy === "nothing").map(({ series }) => series)).toEqual([
    "hacker-news",
    "hacker-news",
  ]);
  expect(new Set(SOURCE_PRESETS.map(({ id }) => id)).size).toBe(SOURCE_PRESETS.length);
});

test("a JSON answer of a service is read by its one list", () => {
  expect(parseRecords(bytes(JSON.stringify({ meta: 1, jobs: [{ a: 1 }, { a: 2 }] })), "json")).toHaveLength(2);
});

test("an ad kept as Markdown that names neither title nor employer has those of its file's name", () => {
  const record = {
    id: "2026-04-24_acme_senior-analytics-engineer",
    collected: "2026-04-24",
    markdown: `**URL:** https://example.org/1\n\n${LONG}`,
  };
  const posting = readRecord(record, preset("analytics-engineer-eu-2026")) as SourcePosting;
  expect(posting.posting).toMatchObject({ title: "senior analytics engineer", company: "acme" });
});
