import type { Report } from "../../schema/report.js";
import { isoDay } from "../plan-view.js";

const HEAD = ["week", "first day", "goal", "skill", "hours", "resource", "address"];

/** The plan week by week. Cells that a spreadsheet would take for a formula are disarmed. */
export function renderPlanCsv(report: Report): string {
  const rows = (report.plan?.schedule ?? []).map((row) => {
    const goal = report.plan?.goals.find(({ id }) => id === row.goal);
    const resource = report.names[`resource:${goal?.resources[0]}`];
    const day = report.figures[row.startDay]?.value ?? 0;
    return [
      String(row.week),
      isoDay(day),
      row.goal,
      report.names[`skill:${goal?.skill}`]?.text ?? "",
      String(report.figures[row.hours]?.value ?? ""),
      resource?.text ?? "",
      resource?.url ?? "",
    ];
  });
  return [HEAD, ...rows].map((cells) => cells.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

/** The same as a file: a spreadsheet takes text without this mark for that of an old code page, and titles hold dashes and accents. */
export const renderPlanSheet = (report: Report): string => `\ufeff${renderPlanCsv(report)}`;

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
