import { fold } from "../../text/fold-words.js";
import { SINCE_WORDS } from "../lexicon/date-words.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { scorePlace } from "../lexicon/place-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import type { CvLine } from "../lines/cv-line.js";
import { READING } from "../thresholds.js";
import { gapBetween, lowest } from "./row-gaps.js";
import type { RowLook } from "./row-look.js";

/** Signs between the parts of a head. */
export const PARTS = /[\t,(|]|\s[–—-]\s/;

/** "Team lead since 2021 (six people)" right below a post and within its years tells of that post. */
export function settleWithin(looks: readonly RowLook[]): RowLook[] {
  let post: { readonly look: RowLook; readonly from: string } | null = null;
  return looks.map((look) => {
    const [line, ...more] = look.lines;
    const [date, ...others] = look.dates;
    if (look.role !== "head" || line === undefined || date?.from == null) return look;
    const opened = SINCE_WORDS.has(fold(look.text.slice(date.start, date.end).split(/\s/)[0] ?? ""));
    const plain = !line.bold && !line.boldLead && line.heading === null && more.length + others.length === 0;
    if (post !== null && post.from < date.from && opened && date.start > 0 && plain && hangsOn(post.look, line))
      return { ...look, dates: [], role: "body" };
    post = { look, from: date.from };
    return look;
  });
}

/** In one row of a table, in one block of a text, or below it on the page with hardly a blank. */
function hangsOn(above: RowLook, line: CvLine): boolean {
  const last = lowest(above);
  if (last === undefined) return false;
  const gap = gapBetween(last, line);
  return (
    (last.row !== null && last.row === line.row) || (gap === null ? last.block === line.block : gap < (line.bottom ?? 0) - (line.top ?? 0))
  );
}

/** "03/2012 – 07/2017<tab>Clerk, Muster KG, Ulm": dates, post and employer on one row. */
export function isNamedInFull({ text, dates, lines }: RowLook): boolean {
  const parts = text.split(PARTS).map((part) => part.trim());
  const titled = parts.findIndex((part) => scoreTitle(part) >= READING.title);
  const employer = parts.some((part, at) => at !== titled && scoreOrganisation(part) >= READING.organisation);
  return titled >= 0 && employer && lines.length > 0 && dates.some(({ single }) => !single);
}

/** No employer, post or place: "Customs papers with Atlas". */
export function namesNothing({ text }: RowLook): boolean {
  return text
    .split(PARTS)
    .every((part) => scoreTitle(part) < READING.unlikely && scoreOrganisation(part) < READING.unlikely && scorePlace(part) < READING.place);
}
