import { bindPercent } from "./bind-percent.js";

export const TEXT_WIDTH = 100;
const BOUND = bindPercent(" %");

/** Text in lines that fit; the first begins with the bullet or label, the others stand under its text. */
export function wrapText(text: string, bullet: string): string {
  const indent = " ".repeat(bullet.length);
  const lines: string[] = [];
  let line = bullet;
  for (const word of bindPercent(text).split(" ")) {
    if (line.length + word.length > TEXT_WIDTH && line.trim() !== "" && line !== bullet) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  lines.push(line.trimEnd());
  return lines.join("\n").replaceAll(BOUND, " %");
}
