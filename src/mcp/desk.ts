import { randomBytes } from "node:crypto";
import { LIMITS } from "../limits.js";
import type { Corrections } from "../schema/corrections.js";
import type { TextDocument } from "../schema/document.js";
import { InputError } from "../schema/input-error.js";
import type { Report } from "../schema/report.js";

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
        hint: "Call skill_gap, make_plan or write_report and use the report it answers with.",
      });
    return report;
  }
}

/** The oldest gives way. */
function put<T>(held: Map<string, T>, kind: string, value: T, most: number): string {
  if (held.size >= most) held.delete(held.keys().next().value as string);
  const handle = `${kind}-${randomBytes(12).toString("base64url")}`;
  held.set(handle, value);
  return handle;
}
