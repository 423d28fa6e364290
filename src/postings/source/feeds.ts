import { z } from "zod";
import { SERVICES, type Service } from "./services.js";

/** Public feeds that a refresh asks, as data: data/feeds.yml, or a person's own list in the same shape. */
export const FeedList = z.strictObject({
  schema: z.literal("groundwork/feeds@1"),
  checked: z.string(),
  "hiring-threads": z.int().min(0).max(24),
  services: z.array(z.enum(["arbeitnow", "remotive"])),
  boards: z.partialRecord(z.enum(["ashby", "greenhouse", "lever"]), z.array(z.string().min(1))),
  /** Pages that carry JobPosting data. */
  pages: z.array(z.url()).optional(),
  /** Origins that stand for others, such as a mirror of one's own. */
  mirrors: z.record(z.string(), z.string()).optional(),
});
export type FeedList = z.infer<typeof FeedList>;

export interface Feed {
  readonly service: Service;
  readonly board: string;
}

const THREADS = "https://hn.algolia.com/api/v1/search_by_date?tags=story,author_whoishiring&hitsPerPage=100";

/** Every feed whose address is known beforehand; the threads must be looked up first. */
export function listFeeds(list: FeedList): Feed[] {
  return [
    ...list.services.map((kind) => feedOf(kind, "")),
    ...Object.entries(list.boards).flatMap(([kind, boards]) => boards.map((board) => feedOf(kind, board))),
    ...(list.pages ?? []).map((page) => feedOf("page", page)),
  ];
}

export function hiringThread(id: string): Feed {
  return feedOf("hacker-news", id);
}

function feedOf(kind: string, board: string): Feed {
  const service = SERVICES.find((candidate) => candidate.kind === kind);
  if (service === undefined) throw new Error(`no service ${kind}`);
  return { service, board };
}

/** Where the list of threads is asked for; null where none is wanted. */
export function threadsAddress(list: FeedList): string | null {
  return list["hiring-threads"] === 0 ? null : THREADS;
}

/** The newest "Who is hiring?" threads of the answer; the sister threads of people who seek work are left out. */
export function findHiringThreads(body: string, most: number): string[] {
  const answer = z
    .object({ hits: z.array(z.object({ objectID: z.string(), title: z.string().nullish(), created_at_i: z.number() })) })
    .safeParse(parseJson(body));
  if (!answer.success) return [];
  return answer.data.hits
    .filter(({ title }) => /^ask hn: who is hiring\?/i.test(title ?? ""))
    .sort((a, b) => b.created_at_i - a.created_at_i)
    .slice(0, most)
    .map(({ objectID }) => objectID);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** The address a feed is really fetched from. */
export function mirrored(address: string, list: FeedList): string {
  const { origin } = new URL(address);
  const mirror = list.mirrors?.[origin];
  return mirror === undefined ? address : mirror + address.slice(origin.length);
}
