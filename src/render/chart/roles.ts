import { bar, label, shorten, toSvg, WIDTH } from "./svg.js";

export interface RoleBar {
  readonly name: string;
  readonly coverage: number;
  readonly reach: number;
}

const LEFT = 190;
const ROW = 44;
const SCALE = WIDTH - LEFT - 60;

/** Two bars a role: what of it is covered, and the share of its postings within reach. */
export function drawRoles(roles: readonly RoleBar[], words: { title: string; coverage: string; reach: string }): string {
  const parts = roles.flatMap(({ name, coverage, reach }, at) => {
    const y = 8 + at * ROW;
    const row = (offset: number, share: number, opacity: number): string[] => [
      bar(LEFT, y + offset, share * SCALE, 12, opacity),
      label(LEFT + share * SCALE + 6, y + offset + 10, `${Math.round(share * 100)} %`, "start", true),
    ];
    return [label(LEFT - 8, y + 20, shorten(name, 26), "end"), ...row(2, coverage, 1), ...row(18, reach, 0.3)];
  });
  const foot = 8 + roles.length * ROW + 12;
  parts.push(bar(LEFT, foot - 9, 12, 10), label(LEFT + 18, foot, words.coverage, "start", true));
  parts.push(bar(LEFT + 150, foot - 9, 12, 10, 0.3), label(LEFT + 168, foot, words.reach, "start", true));
  return toSvg({ width: WIDTH, height: foot + 12, parts }, words.title);
}
