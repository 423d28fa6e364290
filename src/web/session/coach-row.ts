import type { Sentence } from "../../render/tree.js";
import type { ReportView } from "../engine/protocol.js";

/** One person in a coach's table. */
export interface CoachRow {
  readonly file: File;
  readonly name: string;
  readonly person: string | null;
  readonly state: "waiting" | "reading" | "read" | "not read";
  readonly coverage: Sentence | null;
  /** For ordering, when it is asked for. */
  readonly share: number | null;
  readonly hours: Sentence | null;
  readonly why: string | null;
}

export function summarise(report: ReportView): Partial<CoachRow> {
  return {
    person: report.person,
    coverage: report.coverage?.words ?? null,
    share: report.coverage?.share ?? null,
    hours: report.planHours,
  };
}
