import { nameWindow } from "../market/select.js";
import type { SnapshotIndex } from "../schema/market.js";
import type { Report } from "../schema/report.js";

export interface ReferenceSources {
  readonly cv: { readonly name: string; readonly sha256: string };
  readonly corrections: string | null;
  readonly index: SnapshotIndex | null;
  /** Sources that the slice rests on. */
  readonly used: readonly string[];
  /** Salary tables that pay rests on. */
  readonly tables: readonly string[];
  readonly window: string | null;
  readonly region: string | null;
  readonly n: number;
  readonly catalogue: string;
  readonly taxonomy: string;
}

/** Numbered once, in this order; every one of them is used by the report. */
export function listReferences(from: ReferenceSources): Report["references"] {
  const references: Omit<Report["references"][number], "number">[] = [
    { id: "cv", kind: "cv", params: { name: from.cv.name, sha256: from.cv.sha256.slice(0, 16) } },
  ];
  if (from.corrections !== null)
    references.push({ id: "corrections", kind: "corrections", params: { name: "corrections.yml", sha256: from.corrections.slice(0, 16) } });
  if (from.index !== null) {
    references.push({
      id: "snapshot",
      kind: "snapshot",
      params: {
        name: from.index.name,
        hash: from.index.hash.slice(0, 16),
        window: from.window === null ? null : nameWindow(from.window),
        region: from.region,
        n: String(from.n),
        built: from.index.built || null,
      },
    });
    for (const id of from.used) {
      const source = from.index.sources.find((candidate) => candidate.id === id);
      if (source === undefined) continue;
      references.push({
        id: `source:${id}`,
        kind: "postings",
        params: {
          name: source.name,
          address: source.address,
          licence: source.licence,
          window: windowOf(source),
          selectedBy: source.selectedBy,
        },
      });
    }
    for (const table of from.index.tables.filter(({ id }) => from.tables.includes(id))) {
      references.push({
        id: `table:${table.id}`,
        kind: "salary-table",
        params: {
          name: table.name,
          address: table.address,
          licence: table.licence,
          window: windowOf(table),
          n: String(table.kept),
        },
      });
    }
  }
  references.push({ id: "catalogue", kind: "catalogue", params: { name: "Groundwork catalogue", hash: from.catalogue.slice(0, 16) } });
  references.push({ id: "taxonomy", kind: "taxonomy", params: { name: "Groundwork taxonomy", hash: from.taxonomy.slice(0, 16) } });
  return references.map((reference, at) => ({ ...reference, number: at + 1 }));
}

/** A person's own postings may tell no day: what is not known is not printed as nothing. */
const windowOf = ({ window }: { readonly window: readonly string[] }): string | null =>
  window.every((day) => day === "") ? null : window.join(" to ");
