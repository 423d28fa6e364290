import type { TextDocument } from "../../schema/document.js";
import type { Notice } from "../../schema/notice.js";
import type { Position } from "../../schema/profile.js";
import { isReadLanguage } from "../../text/language.js";
import type { RawCv } from "../raw-cv.js";

/** What was read with doubt, or not: facts about the reading, never about the person. */
export function collectNotices(document: TextDocument, raw: RawCv, positions: readonly Position[], language: string | null): Notice[] {
  const notices: Notice[] = [];
  const note = (code: string, severity: Notice["severity"], more: Partial<Notice> = {}) =>
    notices.push({ code, stage: "cv", severity, ...more });
  if (raw.name === null) note("name-not-found", "warning");
  if (positions.length === 0) note("no-positions", "warning");
  // Where positions were read its headings were known: the few words of a short CV may pass for another language's.
  if (positions.length === 0 && language !== null && !isReadLanguage(language)) note("language-not-read", "unread", { actual: language });
  for (const position of positions) {
    if (position.flags.includes("reversed-dates")) note("reversed-dates", "warning", { actual: `${position.start} – ${position.end}` });
    if (position.flags.includes("future-date")) note("future-date", "info", { actual: `${position.start ?? ""} – ${position.end ?? ""}` });
  }
  const undated = positions.filter((position) => position.flags.includes("no-dates")).length;
  if (undated > 0) note("positions-without-dates", "info", { count: undated });
  const masked = raw.positions.filter((position) => position.dates?.masked === true).length;
  if (masked > 0) note("masked-years", "warning", { count: masked });
  if (document.hidden.length > 0) note("hidden-text", "warning", { count: document.hidden.length });
  if (document.confidence < 1) note("low-confidence", "warning", { actual: document.confidence.toFixed(2) });
  if (raw.notUnderstood.length > 0) note("lines-not-understood", "unread", { count: raw.notUnderstood.length });
  return notices;
}
