import { randomBytes } from "node:crypto";
import { LIMITS } from "../limits.js";
import type { Corrections } from "../schema/corrections.js";
import type { TextDocument } from "../schema/document.js";
import { InputError } from "../schema/input-error.js";
import type { Report } from "../schema/report.js";
import { nowSeconds } from "./clock.js";

export interface CvOnDesk {
  readonly name: string;
  readonly document: TextDocument;
}

export interface ReportOnDesk {
  readonly report: Report;
  /** Canonical report.json. */
  readonly json: string;
  readonly cv: CvOnDesk;
  readonly corrections: Corrections | null;
}

/** What a session works on, in memory and by handles nobody can guess. It ends with the session. */
export class Desk {
  readonly #cvs = new Map<string, CvOnDesk>();
  readonly #reports = new Map<string, ReportOnDesk>();

  /** CVs on it. */
  get size(): number {
    return this.#cvs.size;
  }

  putCv(cv: CvOnDesk): string {
    return put(this.#cvs, "cv", cv, LIMITS.cvsOnDesk);
  }

  putReport(report: ReportOnDesk): string {
    return put(this.#reports, "report", report, LIMITS.reportsOnDesk);
  }

  readCv(handle: string): CvOnDesk {
    const cv = this.#cvs.get(handle);
    if (cv === undefined)
      throw new InputError("unknown-id", "there is no such CV on the desk.", {
        place: "cv",
        hint: "Call read_cv first and use the cv it answers with.",
      });
    return cv;
  }

  readReport(handle: string): ReportOnDesk {
    const report = this.#reports.get(handle);
    if (report === undefined)
      throw new InputError("unknown-id", "there is no such report on the desk.", {
        place: "report",
        hint: "Call skill_gap, compare_roles, what_if or make_plan first and use the report it answers with.",
      });
    return report;
  }
}

/** Over HTTP no session says that it ends: a desk a caller, cleared when nothing was asked of it for a while, or when it is told to be. */
export class Desks {
  readonly #held = new Map<string, { readonly desk: Desk; used: number }>();
  readonly #now: () => number;

  constructor(now: () => number = nowSeconds) {
    this.#now = now;
  }

  of(caller: string): Desk {
    this.expire();
    const held = this.#held.get(caller) ?? { desk: new Desk(), used: 0 };
    held.used = this.#now();
    this.#held.set(caller, held);
    return held.desk;
  }

  count(caller: string): number {
    return this.#held.get(caller)?.desk.size ?? 0;
  }

  /** Answers how many CVs lay on it. */
  forget(caller: string): number {
    const cvs = this.count(caller);
    this.#held.delete(caller);
    return cvs;
  }

  expire(): void {
    const least = this.#now() - LIMITS.deskSeconds;
    for (const [caller, { used }] of this.#held) if (used < least) this.#held.delete(caller);
  }
}

/** The oldest gives way. */
function put<T>(held: Map<string, T>, kind: string, value: T, most: number): string {
  if (held.size >= most) held.delete(held.keys().next().value as string);
  const handle = `${kind}-${randomBytes(12).toString("base64url")}`;
  held.set(handle, value);
  return handle;
}
