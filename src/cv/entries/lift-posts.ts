import type { DateOrder } from "../dates/date-point.js";
import { datesOfLine } from "../dates/dates-of-line.js";
import { scoreTitle } from "../lexicon/title-words.js";
import type { CvLine } from "../lines/cv-line.js";
import { READING } from "../thresholds.js";
import { isProse } from "./row-look.js";
import { splitAtoms } from "./split-atoms.js";
import type { EntryRows } from "./split-entries.js";

/** "Corbin Foods, Gary<tab>2013 – 2015" above "Warehouse Associate": below dates and one name a row that names a post is of the head. */
export function liftPosts(entries: readonly EntryRows[], order: DateOrder): EntryRows[] {
  return entries.map((entry) => {
    const [post, ...body] = entry.body;
    if (post === undefined || !isPost(post, order)) return entry;
    const { atoms, dates } = splitAtoms(entry.head, order);
    const names = atoms.filter(({ place }) => !place);
    const [name] = names;
    const alone = name !== undefined && names.length === 1 && dates.length > 0 && scoreTitle(name.strand.text) < READING.title;
    return alone ? { head: [...entry.head, [post]], body } : entry;
  });
}

function isPost(line: CvLine, order: DateOrder): boolean {
  if (line.bullet || datesOfLine(line, order).length > 0 || isProse(line.text)) return false;
  const [first = ""] = line.text.split(/\t|\s[|·•–—-]\s|,\s|\s?\(/);
  return line.text.split(/\s+/).length <= READING.itemWords && scoreTitle(first) >= READING.title;
}
