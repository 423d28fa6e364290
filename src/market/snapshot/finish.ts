import type { Pairs } from "../../postings/dedupe/signature.js";
import { byCodeUnit, canonicalJson, hashJson, hashText } from "../../schema/canonical.js";
import type { RequirementRow, RoleShard, SalaryRow, SnapshotIndex } from "../../schema/market.js";
import { groupBy } from "../group-by.js";
import { MARKET_THRESHOLDS } from "../thresholds.js";
import { findMerged } from "./find-merged.js";
import { addTallies, laterMonth, openTally, type TallyCounts } from "./finish-tally.js";
import { compareGroups, renumber } from "./merge-parts.js";
import { type Part, type PartPosting, type PartSource, type PostingKey, rowText } from "./part.js";
import { type SnapshotWindows, type Window, windowOf } from "./windows.js";

export interface FinishOptions extends SnapshotWindows {
  /** Roles with fewer postings are listed without a shard. */
  readonly least?: number;
  readonly salaries?: ReadonlyMap<string, readonly SalaryRow[]>;
  readonly tables?: SnapshotIndex["tables"];
}

export interface FinishedShard {
  /** A RoleShard as canonical JSON: what is hashed, packed and shipped. */
  readonly text: string;
  readonly packed: Uint8Array;
}

export interface Finished {
  readonly index: SnapshotIndex;
  /** By role id. */
  readonly shards: ReadonlyMap<string, FinishedShard>;
}

/** A snapshot as its files hold it. */
export interface PackedSnapshot {
  readonly index: SnapshotIndex;
  /** By role id. */
  readonly shards: ReadonlyMap<string, Uint8Array>;
}

/** Packs a shard as it is shipped; its length stands in the index. */
export type Pack = (text: string) => Uint8Array;

/** A posting that counts, with what it asks for. */
export interface KeptPosting {
  readonly key: Pick<PostingKey, "source" | "month" | "seniority" | "region">;
  /** As `rowText` writes it; groups are in order and index the skills of the finisher. */
  readonly row: string;
}

/** Takes the postings role by role, so that only one role's lie in memory. */
export interface Finisher {
  /**
   * Each role at once or level by level, in any order, its postings in the order of `comparePostings`: within a level one may stand for
   * another. Returns the places of those that count. `proposed`: pairs that may be alike, within each level, by their places among those
   * that lie in a window.
   */
  choose(role: string | null, postings: readonly PostingKey[], proposed?: readonly Pairs[]): readonly number[];
  /** Whether so many were chosen that its rows are wanted: what does not count need not be read. */
  isWanted(role: string): boolean;
  /** Each role of which rows were wanted once, in any order. */
  write(role: string): ShardWriter;
  /** Its shard, packed. */
  keep(role: string, text: string, packed: Uint8Array): void;
  close(): FinishedPiece;
}

/** What became of some roles, each of them whole: pieces finished apart make the snapshot, in any order. */
export interface FinishedPiece {
  readonly counts: TallyCounts;
  readonly roles: SnapshotIndex["roles"];
  /** By role id. */
  readonly shards: ReadonlyMap<string, Uint8Array>;
}

export interface ShardWriter {
  /** In any order. */
  add(posting: KeptPosting): void;
  /** Canonical JSON of its shard. */
  end(): string;
}

export interface FinishInput {
  readonly reader: string;
  readonly taxonomy: string;
  readonly sources: readonly PartSource[];
  /** By code unit. */
  readonly skills: readonly string[];
}

/** A part becomes the snapshot: windows, duplicates and reposts out, equal postings merged into rows, one shard a role. */
export function finishPart(part: Part, options: FinishOptions, pack: Pack): Finished {
  const finisher = openFinish(part, options);
  const finished = new Map<string, FinishedShard>();
  for (const [role, postings] of groupBy(part.postings, ({ role: id }) => id)) {
    const chosen = finisher.choose(role, postings).map((at) => postings[at] as PartPosting);
    if (role === null || !finisher.isWanted(role)) continue;
    const writer = finisher.write(role);
    for (const posting of chosen) writer.add({ key: posting, row: rowText(posting) });
    const text = writer.end();
    const packed = pack(text);
    finisher.keep(role, text, packed);
    finished.set(role, { text, packed });
  }
  const { index, shards } = assembleSnapshot(part, options, [finisher.close()]);
  return { index, shards: new Map([...shards.keys()].map((role) => [role, finished.get(role) as FinishedShard])) };
}

export function openFinish(input: FinishInput, options: FinishOptions): Finisher {
  const tally = openTally(input.sources);
  const shards = new Map<string, Uint8Array>();
  const roles = new Map<string, SnapshotIndex["roles"][number]>();
  return {
    choose(role, postings, proposed) {
      const dated = inWindows(postings, options, tally.lose);
      const kept = keepPostings(dated, tally.lose, proposed);
      for (const { posting, window } of kept) tally.keep(role, posting, window);
      const places = kept.map(({ at }) => at);
      if (role === null || kept.length === 0) return places;
      const before = roles.get(role) ?? { n: 0, present: 0, stream: 0, newest: null };
      const present = kept.filter(({ window }) => window === "present");
      const stream = present.filter(({ posting }) => input.sources[posting.source]?.selectedBy === "nothing").length;
      const newest = kept.reduce<number | null>((most, { posting: { month } }) => laterMonth(most, month), before.newest);
      roles.set(role, {
        id: role,
        n: before.n + kept.length,
        present: before.present + present.length,
        newest,
        stream: before.stream + stream,
        shard: null,
        bytes: 0,
      });
      return places;
    },
    isWanted: (role) => (roles.get(role)?.n ?? 0) >= (options.least ?? MARKET_THRESHOLDS.postings),
    write(role) {
      const rows = openRows(input);
      return {
        add: rows.add,
        end() {
          const { skills, rows: texts } = rows.close();
          const bare: RoleShard = {
            schema: "groundwork/role-shard@1",
            role,
            skills,
            rows: [],
            salaries: [...(options.salaries?.get(role) ?? [])],
          };
          const text = canonicalJson(bare);
          const start = text.indexOf(NO_ROWS) + NO_ROWS.length - 1;
          return `${text.slice(0, start)}${texts.join(",")}${text.slice(start)}`;
        },
      };
    },
    keep(role, text, packed) {
      shards.set(role, packed);
      const entry = roles.get(role) as SnapshotIndex["roles"][number];
      roles.set(role, { ...entry, shard: hashText(text), bytes: packed.length });
    },
    close: () => ({ counts: tally.counts(), roles: [...roles.values()], shards }),
  };
}

export function assembleSnapshot(
  { reader, taxonomy, sources }: Omit<FinishInput, "skills">,
  { name, present, earlier, tables }: FinishOptions,
  pieces: readonly FinishedPiece[],
): PackedSnapshot {
  const index: Omit<SnapshotIndex, "hash"> = {
    schema: "groundwork/snapshot@1",
    name,
    reader,
    taxonomy,
    ...addTallies(
      sources,
      pieces.map(({ counts }) => counts),
    ),
    roles: pieces.flatMap(({ roles }) => roles).sort((a, b) => byCodeUnit(a.id, b.id)),
    windows: {
      present: present === null ? null : [...present],
      earlier: earlier === null ? null : [...earlier],
    },
    tables: [...(tables ?? [])],
    notices: [],
  };
  const shards = pieces.flatMap((piece) => [...piece.shards]).sort(([a], [b]) => byCodeUnit(a, b));
  return { index: { ...index, hash: hashJson(index) }, shards: new Map(shards) };
}

interface Kept {
  readonly at: number;
  readonly posting: PostingKey;
  readonly window: Window;
}

type Lose = (posting: PostingKey, reason: string) => void;

function keepPostings(dated: readonly Kept[], lose: Lose, proposed?: readonly Pairs[]): Kept[] {
  const merged = findMerged(
    dated.map(({ posting }) => posting),
    proposed,
  );
  for (const { at, why } of merged) lose((dated[at] as Kept).posting, why);
  const gone = new Set(merged.map(({ at }) => at));
  return dated.filter((_, at) => !gone.has(at));
}

/** What lies in one of the windows, with its place in the list. */
export function inWindows(postings: readonly PostingKey[], options: FinishOptions, lose: Lose): Kept[] {
  const dated: Kept[] = [];
  postings.forEach((posting, at) => {
    const window = windowOf(posting, options);
    if (window === null) lose(posting, posting.month === null ? "undated" : "outside-windows");
    else dated.push({ at, posting, window });
  });
  return dated;
}

const NO_ROWS = '"rows":[]';

/** Equal postings become one row with a count; skills are numbered anew, by those the role uses. What is held are the unlike rows, as text. */
function openRows({ skills, sources }: FinishInput): {
  add(posting: KeptPosting): void;
  /** Rows are canonical JSON in their order: as objects those of a large role take several times as much. */
  close(): Pick<RoleShard, "skills"> & { readonly rows: readonly string[] };
} {
  const counts = new Map<string, number>();
  return {
    add({ key: { seniority, month, region, source }, row }) {
      const rest = JSON.stringify({ seniority, month, region, source: (sources[source] as PartSource).id });
      const text = `${row.slice(0, -1)},${rest.slice(1)}`;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    },
    close() {
      const used = new Set<number>();
      for (const text of counts.keys())
        for (const group of parseRow(text).groups) for (let i = 2; i < group.length; i++) used.add(group[i] as number);
      const numbers = [...used].sort((a, b) => a - b);
      const to: number[] = [];
      numbers.forEach((number, at) => {
        to[number] = at;
      });
      const rows: { readonly key: string; readonly count: number }[] = [];
      for (const [text, count] of counts) {
        const { groups, ...rest } = parseRow(text);
        rows.push({ key: canonicalJson({ ...rest, groups: groups.map((group) => renumber(group, to)).sort(compareGroups) }), count });
        counts.delete(text);
      }
      rows.sort((a, b) => byCodeUnit(a.key, b.key));
      return { skills: numbers.map((number) => skills[number] as string), rows: rows.map(({ key, count }) => withCount(key, count)) };
    },
  };
}

function parseRow(text: string): Omit<RequirementRow, "count"> {
  return JSON.parse(text) as Omit<RequirementRow, "count">;
}

/** A count comes second of a row's fields in canonical order. */
function withCount(row: string, count: number): string {
  const second = row.indexOf(',"degree":');
  return `${row.slice(0, second)},"count":${count}${row.slice(second)}`;
}
