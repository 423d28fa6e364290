import { dirname } from "node:path";
import { createInterface } from "node:readline/promises";
import { parse } from "yaml";
import { today } from "../../io/clock.js";
import { checkWritable, readTextInput } from "../../io/files.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { keepCurrent, snapshotFolder } from "../../io/market/current-market.js";
import { readFeeds } from "../../io/market/feeds-file.js";
import { type FailedFeed, fetchFeeds, planVisits, type VisitPlan } from "../../io/market/fetch-feeds.js";
import { readSnapshot } from "../../io/market/snapshot-files.js";
import { parseRegion } from "../../market/parse-region.js";
import { FeedList } from "../../postings/source/feeds.js";
import { checkGiven } from "../../schema/check-given.js";
import { InputError } from "../../schema/input-error.js";
import { type ImportReport, importAnswer } from "../../store/import-files.js";
import { openStore } from "../../store/open-store.js";
import type { Refreshed } from "../../store/postgres/refresh.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { readWhole } from "../options/read-option.js";
import { progressBar } from "../terminal/progress-bar.js";
import type { Terminal } from "../terminal/terminal.js";
import { sliceByTitle } from "./show.js";
import { allowedHosts, askedWindows, buildSnapshot, fetchOptions, reportTable, writeFinished } from "./store.js";

type Options = Record<string, unknown>;

/** One command, no key: asks the public feeds, keeps what is new, writes a dated snapshot that analyze uses from then on. */
export async function refreshMarket(raw: Options, terminal: Terminal): Promise<ExitCode> {
  const list = typeof raw.feeds === "string" ? parseFeeds(readTextInput(raw.feeds, 1_000_000), raw.feeds) : readFeeds();
  if (!(await isAgreed(planVisits(list), raw, terminal))) return EXIT.interrupted;
  const day = today();
  const home = dirname(String(raw.store));
  const into = { ...raw, out: snapshotFolder(day, home) };
  checkWritable(into.out);
  const written = await (typeof raw.on === "string"
    ? refreshElsewhere(raw.on, list, day, into, terminal)
    : refreshHere(list, day, into, terminal));
  keepCurrent(day, home);
  terminal.err(`${written}From now on groundwork uses it in this folder; --market built-in for the one that ships.\n`);
  if (typeof raw.role === "string" && raw.json !== true) terminal.out(describeRole(raw.role, raw, snapshotFolder(day, home)));
  return EXIT.done;
}

async function refreshHere(list: FeedList, day: string, raw: Options, terminal: Terminal): Promise<string> {
  const store = await openStore(String(raw.store));
  try {
    const reports: ImportReport[] = [];
    const failed: FailedFeed[] = [];
    const bar = progressBar(terminal, "feed");
    const { pages: total } = planVisits(list);
    for await (const outcome of fetchFeeds(list, day, fetchOptions(raw))) {
      if ("because" in outcome) failed.push(outcome);
      else reports.push(await importAnswer(store, { ...outcome, service: outcome.feed.service, day }));
      bar(reports.length + failed.length, Math.max(total, reports.length + failed.length));
    }
    bar(total, total);
    tellFetched({ reports, failed }, day, raw, terminal);
    return await buildSnapshot(store, raw, terminal);
  } finally {
    await store.close();
  }
}

/** A job for those who work at a database, this process among them. */
async function refreshElsewhere(url: string, feeds: FeedList, day: string, raw: Options, terminal: Terminal): Promise<string> {
  // PostgreSQL is loaded only where it is named.
  const { refreshShared } = await import("./postgres.js");
  const order = {
    feeds,
    day,
    allow: allowedHosts(raw),
    windows: askedWindows(raw),
    workers: readWhole("--workers", raw.workers, 0, 64),
    onFeed: progressBar(terminal, "feed"),
    onFetched: (refreshed: Refreshed) => tellFetched(refreshed, day, raw, terminal),
    onDone: progressBar(terminal, "step"),
  };
  return writeFinished(await refreshShared(url, order, terminal), raw);
}

function tellFetched({ reports, failed }: Refreshed, day: string, raw: Options, terminal: Terminal): void {
  if (raw.json === true) terminal.out(`${JSON.stringify({ day, reports, failed }, null, 1)}\n`);
  else terminal.out(formatOutcome(reports, failed));
  if (reports.length === 0) throw new InputError("not-fetched", "no feed answered; nothing was changed.", { place: "market refresh" });
}

function parseFeeds(text: string, place: string): FeedList {
  return checkGiven(FeedList, parse(text), { place, hint: "data/feeds.yml shows the shape." });
}

/** Says what will be asked and how long it takes, and asks once. */
async function isAgreed({ visits, pages, seconds }: VisitPlan, raw: Options, terminal: Terminal): Promise<boolean> {
  terminal.err(
    `Fetches ${pages} public pages from ${visits.length} sites, one at a time each, in about ${seconds} s; nothing of yours is sent:\n${visits
      .map((visit) => `  ${visit.host}: ${visit.pages}\n`)
      .join("")}`,
  );
  if (raw.yes === true) return true;
  if (!terminal.interactive)
    throw new InputError("offline", "nothing is fetched without a yes.", { place: "market refresh", hint: "Give --yes." });
  const asked = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asked.question("Go on? [y/N] ");
  asked.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

function formatOutcome(reports: readonly ImportReport[], failed: readonly FailedFeed[]): string {
  const sum = (of: (report: ImportReport) => number): number => reports.reduce((total, report) => total + of(report), 0);
  const dropped = sum((report) => Object.values(report.dropped).reduce((total, n) => total + n, 0));
  return [
    reportTable(reports.toSorted((a, b) => (a.name < b.name ? -1 : 1))),
    "",
    `${sum(({ read }) => read)} read: ${sum(({ fresh }) => fresh)} new, ${sum(({ changed }) => changed)} changed, ${sum(({ known }) => known)} known, ${dropped} not kept; ${sum(({ closed }) => closed)} closed since.`,
    ...failed.map(({ name, because }) => `Not fetched: ${name}: ${because}`),
    "",
  ].join("\n");
}

function describeRole(role: string, raw: Options, folder: string): string {
  const region = parseRegion(typeof raw.region === "string" ? raw.region : null);
  try {
    const { slice, levels } = sliceByTitle(readSnapshot(folder), { title: role, level: null, region, source: null }, readKnowledge());
    const n = slice.rows.reduce((sum, row) => sum + row.count, 0);
    return `${slice.role}, ${levels}, ${slice.rung.region}: ${n} postings (${slice.rung.enough}).\n`;
  } catch (error) {
    if (error instanceof InputError && error.code === "role-without-data")
      return `${role}: still fewer than 30 postings; for it the snapshot that ships is used.\n`;
    throw error;
  }
}
