import type { Correction } from "../../schema/corrections.js";
import type { TextDocument } from "../../schema/document.js";
import type { Posting } from "../../schema/posting.js";
import type { Profile } from "../../schema/profile.js";
import type { Progress } from "../../schema/progress.js";
import type { Opened, ReportView } from "../engine/protocol.js";
import { openStore } from "./open-store.js";
import type { Target } from "./target.js";

/** What went wrong, in words for the reader. */
export interface Trouble {
  readonly message: string;
  readonly hint: string;
  /** Does the same once more, with the same file; only where that may help. */
  readonly again?: () => void;
}

export interface Work {
  readonly what: "reading" | "comparing";
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** Everything the page holds of a person; in memory only, unless they said keep. */
export interface Session {
  readonly opened: Opened | null;
  readonly document: TextDocument | null;
  /** The file itself, held so that it can be kept when asked. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly profile: Profile | null;
  readonly corrections: readonly Correction[];
  readonly undone: readonly (readonly Correction[])[];
  readonly done: readonly (readonly Correction[])[];
  /** Tasks of the plan that were ticked off, and when. */
  readonly ticks: Progress["done"];
  readonly postings: readonly Posting[];
  /** Postings looked at without a CV. */
  readonly explored: readonly Posting[];
  readonly report: ReportView | null;
  /** What the report was made for; null for one that was opened. */
  readonly compared: Target | null;
  /** A report opened from a file, not made here. */
  readonly foreign: boolean;
  readonly work: Work | null;
  readonly trouble: Trouble | null;
  readonly kept: boolean;
  /** For people who do not see the page change. */
  readonly announcement: string;
}

const EMPTY: Session = {
  opened: null,
  document: null,
  bytes: null,
  profile: null,
  corrections: [],
  undone: [],
  done: [],
  ticks: [],
  postings: [],
  explored: [],
  report: null,
  compared: null,
  foreign: false,
  work: null,
  trouble: null,
  kept: false,
  announcement: "",
};

const store = openStore(EMPTY);

export const currentSession = store.current;
export const changeSession = store.change;
export const useSession = store.use;

/** Forgets the person, not the data of the app. */
export const clearSession = (): void => changeSession({ ...EMPTY, opened: currentSession().opened });
