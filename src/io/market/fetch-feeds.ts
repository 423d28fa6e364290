import {
  type Feed,
  type FeedList,
  findHiringThreads,
  hiringThread,
  listFeeds,
  mirrored,
  threadsAddress,
} from "../../postings/source/feeds.js";
import type { SourcePreset } from "../../postings/source/source-preset.js";
import { InputError } from "../../schema/input-error.js";
import { type FetchOptions, fetchPage } from "../fetch/fetch-page.js";

/** What one host will be asked, before it is asked. */
export interface HostVisit {
  readonly host: string;
  readonly pages: number;
}

export interface FetchedFeed {
  readonly feed: Feed;
  readonly name: string;
  readonly pages: readonly string[];
  readonly preset: SourcePreset;
}

export interface FailedFeed {
  readonly name: string;
  readonly because: string;
}

/** Who fails when the list of threads does. */
const THREADS_NAME = "hacker-news";
/** Pages of one answer that are followed: what a job board shows of some months. */
const MOST_PAGES = 20;
/** One request at a time a host, the hosts side by side. */
const SECONDS_A_PAGE = 1.5;

export interface VisitPlan {
  readonly visits: readonly HostVisit[];
  /** Of all hosts together: as many as there are at least, since an answer may have further ones. */
  readonly pages: number;
  readonly seconds: number;
}

export function planVisits(list: FeedList): VisitPlan {
  const pages = new Map<string, number>();
  const visit = (address: string, n: number): void => {
    const { host } = new URL(mirrored(address, list));
    pages.set(host, (pages.get(host) ?? 0) + n);
  };
  for (const { service, board } of listFeeds(list)) visit(service.address(board), 1);
  const threads = threadsAddress(list);
  if (threads !== null) visit(threads, 1 + list["hiring-threads"]);
  const visits = [...pages].map(([host, n]) => ({ host, pages: n })).sort((a, b) => b.pages - a.pages || (a.host < b.host ? -1 : 1));
  return {
    visits,
    pages: visits.reduce((sum, visit) => sum + visit.pages, 0),
    seconds: Math.ceil((visits[0]?.pages ?? 0) * SECONDS_A_PAGE),
  };
}

/** Every feed but those `without`, as it comes in; one that fails is named with its reason and holds nobody up. */
export async function* fetchFeeds(
  list: FeedList,
  day: string,
  options: FetchOptions,
  without: ReadonlySet<string> = new Set(),
): AsyncGenerator<FetchedFeed | FailedFeed> {
  const start = (feeds: readonly Feed[]) =>
    feeds.filter((feed) => !without.has(nameOf(feed))).map((feed) => fetchFeed(feed, list, day, options));
  const threads = without.has(THREADS_NAME) ? Promise.resolve([]) : findThreads(list, options);
  const running = start(listFeeds(list));
  const found = await threads;
  if ("because" in found) yield found;
  else running.push(...start(found));
  const open = new Map(running.map((outcome, at) => [at, outcome.then((value) => ({ at, value }))] as const));
  while (open.size > 0) {
    const { at, value } = await Promise.race(open.values());
    open.delete(at);
    yield value;
  }
}

async function findThreads(list: FeedList, options: FetchOptions): Promise<Feed[] | FailedFeed> {
  const address = threadsAddress(list);
  if (address === null) return [];
  try {
    const threads = findHiringThreads(await fetchPage(mirrored(address, list), options), list["hiring-threads"]);
    return threads.length > 0 ? threads.map(hiringThread) : { name: THREADS_NAME, because: "the list of threads names none." };
  } catch (error) {
    if (error instanceof InputError) return { name: THREADS_NAME, because: error.message };
    throw error;
  }
}

function nameOf({ service, board }: Feed): string {
  return board === "" ? service.kind : `${service.kind}:${board}`;
}

async function fetchFeed(feed: Feed, list: FeedList, day: string, options: FetchOptions): Promise<FetchedFeed | FailedFeed> {
  const { service, board } = feed;
  const name = nameOf(feed);
  const pages: string[] = [];
  try {
    for (let next: string | null = service.address(board); next !== null && pages.length < MOST_PAGES; ) {
      const body = await fetchPage(mirrored(next, list), options);
      pages.push(body);
      next = service.next?.(body) ?? null;
    }
    return { feed, name, pages, preset: service.preset(board, day) };
  } catch (error) {
    if (error instanceof InputError) return { name, because: error.message };
    throw error;
  }
}
