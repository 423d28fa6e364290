import { calendarDay } from "../../schema/civil-day.js";
import type { Report } from "../../schema/report.js";
import { CHECKLIST } from "../phrases/en/checklist.js";

/** RFC 5545: one all-day event a week and goal. Ids and stamps come from the report, so the file is the same each time. */
export function renderIcs(report: Report): string {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Groundwork//Plan//EN", "CALSCALE:GREGORIAN"];
  const stamp = `${report.options.asOf.replaceAll("-", "")}T000000Z`;
  report.plan?.schedule.forEach((row, at) => {
    const start = report.figures[row.startDay]?.value ?? 0;
    const hours = report.figures[row.hours]?.value ?? 0;
    const goal = report.plan?.goals.find(({ id }) => id === row.goal);
    const skill = report.names[`skill:${goal?.skill}`]?.text ?? row.goal;
    const isLast = report.plan?.schedule.slice(at + 1).every((later) => later.goal !== row.goal) ?? true;
    const exam = isLast && goal?.certification ? report.names[`certification:${goal.certification}`] : undefined;
    const resources = (goal?.resources ?? []).map((id) => report.names[`resource:${id}`]).filter((entry) => entry !== undefined);
    lines.push(
      "BEGIN:VEVENT",
      `UID:${report.id.slice(0, 16)}-${at + 1}@groundwork`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compactDay(start)}`,
      `DTEND;VALUE=DATE:${compactDay(start + 7)}`,
      `SUMMARY:${escapeText(`${skill} (${hours} h)`)}`,
      `DESCRIPTION:${escapeText(
        [
          goal?.check ?? "",
          ...resources.map((entry) => `${entry.text} ${entry.url ?? ""}`),
          ...(exam === undefined ? [] : [CHECKLIST.exam(exam.text)]),
        ].join("\n"),
      )}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    );
  });
  lines.push("END:VCALENDAR");
  return `${lines.map(fold).join("\r\n")}\r\n`;
}

function escapeText(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,").replace(/\r?\n/g, "\\n");
}

/** Lines over 75 octets go on in the next one, after a blank; a character is never cut. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 74) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

function compactDay(days: number): string {
  const { year, month, day } = calendarDay(days);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${year}${two(month)}${two(day)}`;
}
