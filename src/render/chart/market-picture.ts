import { scaleLinear } from "d3-scale";
import type { Report } from "../../schema/report.js";
import { CHART_WORDS } from "../phrases/en/charts.js";
import { drawPay } from "./pay.js";
import { bar, type Drawing, dot, label, line, shorten, toSvg, WIDTH } from "./svg.js";
import { drawThenAndNow } from "./then-and-now.js";

/** A skill's shares of the postings, with the interval of the first. */
export interface AskedSkill {
  readonly name: string;
  readonly required: number;
  readonly interval: readonly [number, number];
  readonly any: number;
  readonly count: string;
}

export interface MarketPicture extends Pick<Report, "figures" | "names"> {
  readonly market: Pick<NonNullable<Report["market"]>, "pay" | "trends">;
  /** What was counted, a line each; the first is the heading. */
  readonly heading: readonly string[];
  readonly skills: readonly AskedSkill[];
}

const LEFT = 210;
const RIGHT = 80;
const ROW = 19;
const LINE = 17;
const MARGIN = 14;
/** Letters of a line at the picture's width. */
const LETTERS = 105;

/** One role's market on one sheet: what is asked for, what it pays, what changed; each part only where there is something to show. */
export function drawMarket(picture: MarketPicture): string {
  const pay = drawPay(picture);
  const trends = drawThenAndNow(picture);
  const titled = (title: string, drawing: Drawing | undefined): readonly [string, Drawing][] =>
    drawing === undefined ? [] : [[title, drawing]];
  const sections = [
    ...titled(CHART_WORDS.market.skills, picture.skills.length === 0 ? undefined : drawSkills(picture.skills)),
    ...titled(CHART_WORDS.market.pay, pay?.drawing),
    ...titled(CHART_WORDS.market.trends, trends?.drawing),
  ];
  const parts = picture.heading.map((text, at) => label(0, LINE * (at + 1), shorten(text, LETTERS), "start", at > 0));
  let y = LINE * picture.heading.length + MARGIN;
  for (const [title, drawing] of sections) {
    parts.push(line(0, y, WIDTH, y, 1, true), label(0, y + LINE, title));
    parts.push(`<g transform="translate(0 ${y + LINE + MARGIN})">${drawing.parts.join("")}</g>`);
    y += LINE + 2 * MARGIN + drawing.height;
  }
  return toSvg({ width: WIDTH, height: y, parts }, picture.heading[0] ?? "");
}

/** A dot a skill at the share that requires it, with its interval; the pale bar reaches to the share that names it at all. */
function drawSkills(skills: readonly AskedSkill[]): Drawing {
  const x = scaleLinear([0, Math.max(...skills.map(({ any, interval }) => Math.max(any, interval[1])))], [LEFT, WIDTH - RIGHT]).nice(4);
  const bottom = 4 + skills.length * ROW;
  const parts = x
    .ticks(5)
    .flatMap((tick) => [
      line(x(tick), 0, x(tick), bottom, 1, true),
      label(x(tick), bottom + 15, `${Math.round(tick * 100)} %`, "middle", true),
    ]);
  skills.forEach(({ name, required, interval, any, count }, at) => {
    const y = 12 + at * ROW;
    parts.push(label(LEFT - 12, y + 4, shorten(name, 30), "end"), bar(x(0), y - 4, x(any) - x(0), 8, 0.12));
    parts.push(line(x(interval[0]), y, x(interval[1]), y, 1.4), dot(x(required), y, "full"), label(WIDTH, y + 4, count, "end", true));
  });
  const y = bottom + 36;
  parts.push(dot(LEFT, y, "full"), label(LEFT + 10, y + 4, CHART_WORDS.market.required, "start", true));
  parts.push(bar(LEFT + 160, y - 4, 24, 8, 0.12), label(LEFT + 192, y + 4, CHART_WORDS.market.named, "start", true));
  return { width: WIDTH, height: y + 8, parts };
}
