import type { TextDocument } from "../../schema/document.js";
import type { PersonOverview } from "../engine/protocol.js";
import { openStore } from "./open-store.js";
import type { Target } from "./target.js";

/** What one person aims at where it is not what all aim at. */
export type OwnTarget = Partial<Pick<Target, "role" | "level" | "region" | "weeks" | "hours">>;

/** One person of a coach's table. */
export interface CoachRow {
  readonly id: number;
  readonly file: File;
  readonly own: OwnTarget;
  /** The name a list gave them; else the CV's. */
  readonly named: string;
  readonly document: TextDocument | null;
  readonly person: string | null;
  readonly state: "waiting" | "reading" | "read" | "not read";
  /** For what this row was compared; null where it was only read. */
  readonly overview: PersonOverview | null;
  readonly why: string | null;
}

/** The table outlives its page: who opens a person comes back to it. It is in memory only, and the tab's own. */
export interface CoachTable {
  readonly rows: readonly CoachRow[];
  readonly isRunning: boolean;
  /** The address of the table with what all aim at, for the way back. */
  readonly query: string;
  /** Whose page was opened last: the way back leads to their row. */
  readonly opened: number | null;
}

const EMPTY: CoachTable = { rows: [], isRunning: false, query: "", opened: null };
const store = openStore(EMPTY);

export const currentTable = store.current;
export const changeTable = store.change;
export const useTable = store.use;

export function changeRow(id: number, change: Partial<CoachRow>): void {
  changeTable({ rows: currentTable().rows.map((row) => (row.id === id ? { ...row, ...change } : row)) });
}

/** Forgets all people. */
export const clearTable = (): void => changeTable(EMPTY);

export const nameOf = ({ named, person }: CoachRow): string => named || person || "No name read";
