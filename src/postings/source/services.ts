import { refineHackerNews } from "./hacker-news.js";
import { parseJobPostingPage } from "./job-posting-page.js";
import type { ParsedRecord, SourcePreset, SourceRecord } from "./source-preset.js";

/** A public service with a documented answer: where to ask, and how its answer becomes records. */
export interface Service {
  readonly kind: string;
  /** The address for a board's name; services without boards ignore it. */
  readonly address: (board: string) => string;
  readonly parse: (body: string) => ParsedRecord[];
  /** The answer is all that is open: what it no longer holds is closed. */
  readonly complete: boolean;
  /** The address of the next page, where the service gives its answer in pages. */
  readonly next?: (body: string) => string | null;
  readonly preset: (board: string, collected: string) => SourcePreset;
}

const COLUMNS: SourcePreset["columns"] = {
  id: "id",
  title: "title",
  company: "company",
  location: "location",
  posted: "posted",
  text: "text",
  url: "url",
  pay: "pay",
  workplace: "workplace",
  contract: "contract",
};

type Node = Readonly<Record<string, unknown>>;
const node = (value: unknown): Node => (value !== null && typeof value === "object" ? (value as Node) : {});
const text = (value: unknown): string => (typeof value === "string" ? value : typeof value === "number" ? String(value) : "");

function listed(body: string, find: (value: unknown) => unknown, read: (job: Node) => SourceRecord): ParsedRecord[] {
  const list = find(maybeJson(body));
  if (!Array.isArray(list)) return [{ dropped: "unreadable" }];
  return list.map((item) => (item !== null && typeof item === "object" ? { record: read(item as Node) } : { dropped: "unreadable" }));
}

function maybeJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

interface ServicePreset extends Pick<SourcePreset, "name" | "selectedBy" | "address">, Partial<Pick<SourcePreset, "refine">> {
  readonly kind: string;
}

function presetFor({ kind, name, selectedBy, address, refine }: ServicePreset) {
  return (board: string, collected: string): SourcePreset => ({
    id: board === "" ? kind : `${kind}-${board}`,
    name: board === "" ? name : `${name}, ${board}`,
    series: board === "" ? kind : `${kind}-${board}`,
    address,
    licence: "of the posters: figures only",
    selectedBy,
    files: /$^/,
    format: "json",
    collected,
    columns: COLUMNS,
    refine: refine ?? ((fields) => (fields.company === null && board !== "" && kind !== "page" ? { ...fields, company: board } : fields)),
  });
}

/** One entry a service; the shapes are those of their public documentation. */
export const SERVICES: readonly Service[] = [
  {
    kind: "greenhouse",
    complete: true,
    address: (board) => `https://boards-api.greenhouse.io/v1/boards/${encodeURIComponent(board)}/jobs?content=true`,
    parse: (body) =>
      listed(
        body,
        (value) => node(value).jobs,
        (job) => ({
          id: text(job.id),
          title: text(job.title),
          company: text(job.company_name),
          location: text(node(job.location).name),
          posted: text(job.first_published) || text(job.updated_at),
          text: text(job.content),
          url: text(job.absolute_url),
        }),
      ),
    preset: presetFor({ kind: "greenhouse", name: "Greenhouse board", selectedBy: "employer", address: "https://boards.greenhouse.io" }),
  },
  {
    kind: "lever",
    complete: true,
    address: (board) => `https://api.lever.co/v0/postings/${encodeURIComponent(board)}?mode=json`,
    parse: (body) =>
      listed(
        body,
        (value) => value,
        (job) => {
          const categories = node(job.categories);
          const lists = Array.isArray(job.lists) ? job.lists.map((list) => `${text(node(list).text)}\n${text(node(list).content)}`) : [];
          const range = node(job.salaryRange);
          return {
            id: text(job.id),
            title: text(job.text),
            location: text(categories.location),
            posted: text(job.createdAt),
            text: [text(job.descriptionPlain) || text(job.description), ...lists, text(job.additionalPlain) || text(job.additional)].join(
              "\n\n",
            ),
            url: text(job.hostedUrl),
            pay:
              range.min === undefined
                ? ""
                : `${text(range.currency)} ${text(range.min)} - ${text(range.max)} ${text(range.interval).replaceAll("-", " ")}`,
            workplace: text(job.workplaceType),
            contract: text(categories.commitment),
          };
        },
      ),
    preset: presetFor({ kind: "lever", name: "Lever board", selectedBy: "employer", address: "https://jobs.lever.co" }),
  },
  {
    kind: "ashby",
    complete: true,
    address: (board) => `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(board)}?includeCompensation=true`,
    parse: (body) =>
      listed(
        body,
        (value) => node(value).jobs,
        (job) => ({
          id: text(job.id),
          title: text(job.title),
          location: text(job.location),
          posted: text(job.publishedAt),
          text: text(job.descriptionHtml) || text(job.descriptionPlain),
          url: text(job.jobUrl),
          pay: text(node(job.compensation).compensationTierSummary),
          workplace: job.isRemote === true ? "Remote" : text(job.workplaceType),
          contract: text(job.employmentType),
        }),
      ),
    preset: presetFor({ kind: "ashby", name: "Ashby board", selectedBy: "employer", address: "https://jobs.ashbyhq.com" }),
  },
  {
    kind: "remotive",
    complete: false,
    address: () => "https://remotive.com/api/remote-jobs",
    parse: (body) =>
      listed(
        body,
        (value) => node(value).jobs,
        (job) => ({
          id: text(job.id),
          title: text(job.title),
          company: text(job.company_name),
          location: text(job.candidate_required_location),
          posted: text(job.publication_date),
          text: text(job.description),
          url: text(job.url),
          pay: text(job.salary),
          workplace: "Remote",
          contract: text(job.job_type),
        }),
      ),
    preset: presetFor({ kind: "remotive", name: "Remotive", selectedBy: "keyword", address: "https://remotive.com" }),
  },
  {
    kind: "arbeitnow",
    complete: false,
    address: () => "https://www.arbeitnow.com/api/job-board-api",
    parse: (body) =>
      listed(
        body,
        (value) => node(value).data,
        (job) => ({
          id: text(job.slug),
          title: text(job.title),
          company: text(job.company_name),
          location: text(job.location),
          posted: text(job.created_at),
          text: text(job.description),
          url: text(job.url),
          workplace: job.remote === true ? "Remote" : "",
          contract: Array.isArray(job.job_types) ? job.job_types.map(text).join(", ") : "",
        }),
      ),
    next: (body) => {
      const links = node(node(maybeJson(body)).links);
      return typeof links.next === "string" ? links.next : null;
    },
    preset: presetFor({ kind: "arbeitnow", name: "Arbeitnow", selectedBy: "keyword", address: "https://www.arbeitnow.com" }),
  },
  {
    kind: "hacker-news",
    complete: false,
    address: (board) => `https://hn.algolia.com/api/v1/items/${encodeURIComponent(board)}`,
    // Only the thread's own answers; answers to answers are talk.
    parse: (body) =>
      listed(
        body,
        (value) => node(value).children,
        (job) => ({ id: text(job.id), posted: text(job.created_at_i), text: text(job.text) }),
      ),
    preset: (board, collected) => ({
      ...presetFor({
        kind: "hacker-news",
        name: "Hacker News, Who is hiring?",
        selectedBy: "nothing",
        address: "https://news.ycombinator.com",
        refine: refineHackerNews,
      })(board, collected),
      series: "hacker-news",
    }),
  },
  {
    kind: "page",
    complete: false,
    address: (board) => board,
    parse: parseJobPostingPage,
    preset: (_board, collected) =>
      presetFor({ kind: "page", name: "Pages with JobPosting data", selectedBy: "keyword", address: "" })("", collected),
  },
];

/** "greenhouse:acme", "remotive", or an address; undefined for what is a path. */
export function serviceOf(words: string): { readonly service: Service; readonly board: string } | undefined {
  const cut = words.indexOf(":");
  const kind = /^https?:\/\//i.test(words) ? "page" : cut < 0 ? words : words.slice(0, cut);
  const service = SERVICES.find((candidate) => candidate.kind === kind);
  if (service === undefined) return undefined;
  return { service, board: kind === "page" ? words : cut < 0 ? "" : words.slice(cut + 1) };
}
