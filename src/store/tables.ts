/** What the store holds. Text lives here and nowhere else; nothing of it leaves for a snapshot. */
export interface StoreTables {
  /** A SourceDescription, as JSON: what goes into provenance. */
  sources: { id: string; description: string };
  imports: {
    /** SHA-256 of the file's bytes: the same file is never read twice. */
    file: string;
    name: string;
    source: string;
    read: number;
    /** Postings that no earlier import held. */
    fresh: number;
    /** Reasons and counts, as JSON. */
    dropped: string;
  };
  postings: {
    source: string;
    hash: string;
    /** As in a SourcePosting; 0 where it has none. A shared store is cut by it. */
    month: number;
    /** A SourcePosting, as JSON. */
    incoming: string;
    /** The source's own id; empty where it has none. */
    id: string;
    /** The day on which the source no longer held it; null while it does, and for sources that cannot say. */
    closed: string | null;
    /** Another text of the same id came: this one no longer counts. */
    replaced: boolean;
  };
  /** What a version read in a posting: columns that decide what is kept, and the rest as JSON. */
  readings: {
    source: string;
    hash: string;
    /** Reader and taxonomy. */
    version: string;
    role: string | null;
    seniority: string | null;
    day: number | null;
    month: number | null;
    repost: string | null;
    region: string | null;
    /** A StoredRow, as JSON. */
    row: string;
    shingles: Uint8Array;
    /** Their signature: all that most postings are looked at for. */
    bands: Uint8Array;
  };
}
