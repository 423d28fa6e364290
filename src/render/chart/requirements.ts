import { scaleLinear } from "d3-scale";
import type { Report } from "../../schema/report.js";
import { CHART_WORDS } from "../phrases/en/charts.js";
import type { Chart } from "./chart.js";
import { dot, label, line, shareAxis, shorten, WIDTH } from "./svg.js";

const ROWS = 16;
const ROW = 19;
const LEFT = 230;
const RIGHT = 70;

/** A dot a requirement at the share of postings that require it, with its interval; its shape says what the CV shows. */
export function drawRequirements(report: Report): Chart | null {
  const { gap, figures, names } = report;
  if (gap === null || report.code === "few-postings") return null;
  const rows = gap.requirements
    .map((requirement) => ({ requirement, share: figures[requirement.required] }))
    .filter(({ share }) => share?.value != null)
    .sort((a, b) => (b.share?.value as number) - (a.share?.value as number) || (a.requirement.id < b.requirement.id ? -1 : 1))
    .slice(0, ROWS);
  if (rows.length < 3) return null;
  const most = Math.max(...rows.map(({ share }) => share?.interval?.[1] ?? (share?.value as number)));
  const x = scaleLinear([0, most], [LEFT, WIDTH - RIGHT]).nice(4);
  const bottom = 14 + rows.length * ROW;
  const parts = shareAxis(x, 8, bottom);
  rows.forEach(({ requirement, share }, at) => {
    const y = 20 + at * ROW;
    const name = requirement.skills.map((skill) => names[`skill:${skill}`]?.text ?? skill).join(" / ");
    parts.push(label(LEFT - 12, y + 4, shorten(name, 32), "end"));
    if (share?.interval) parts.push(line(x(share.interval[0]), y, x(share.interval[1]), y, 1.4));
    const kind = requirement.verdict === "met" ? "full" : requirement.verdict === "partly" ? "half" : "open";
    parts.push(dot(x(share?.value as number), y, kind));
    parts.push(label(WIDTH, y + 4, `${share?.n} / ${share?.of}`, "end", true));
  });
  const y = bottom + 36;
  CHART_WORDS.verdicts.forEach((word, at) => {
    parts.push(
      dot(LEFT + at * 120, y, (["full", "half", "open"] as const)[at] ?? "open"),
      label(LEFT + 10 + at * 120, y + 4, word, "start", true),
    );
  });
  return { id: "requirements", drawing: { width: WIDTH, height: y + 12, parts }, words: CHART_WORDS.requirements };
}
