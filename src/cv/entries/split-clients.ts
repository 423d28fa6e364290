import type { DateOrder } from "../dates/date-point.js";
import { type CvRow, rowLines } from "../lines/cv-row.js";
import { lineWith } from "../lines/read-label.js";
import { joinStrands, sliceStrand } from "../lines/strand.js";
import { isDateRow } from "./lift-foot-dates.js";

const OWN = String.raw`freelanc[a-zß-öø-ɏ]*|self[- ]employed|sole trader|freiberuflich[a-zß-öø-ɏ]*|selbst(?:st)?ändig[a-zß-öø-ɏ]*|indépendante?|auto-?entrepreneu[a-zß-öø-ɏ]*|autónom[oa]|zzp[a-zß-öø-ɏ]*|zelfstandig[a-zß-öø-ɏ]*|liber[oa] professionista|trabalhador independente`;
const CLIENTS = String.raw`clients?|customers|kunden|auftraggeber|clientes?|clienti|committenti|klanten|opdrachtgevers`;
/** "Freelance, various clients", "Self-employed – clients: X, Y", "freiberuflich (Kunden: X, Y)": for whom stands behind on what terms. */
const TOLD = new RegExp(
  String.raw`(?<![a-zß-öø-ɏ])(?:${OWN})(?![a-zß-öø-ɏ])(?<clients>\s*(?:[,(·|]|\s[–—-])\s*(?:(?:for|für|pour|para|per|voor)\s)?(?:(?:[a-zß-öø-ɏ]+\s){0,2}(?:${CLIENTS})|(?:${CLIENTS})(?:\s(?:include|incl\.|inkl\.|u\.\s?a\.))?\s*:[^\t\d]{2,120}?)\)?)(?=\s*(?:\t|$))`,
  "i",
);

/** "Technical Lead, Acme Systems — client: a retail bank": behind post and employer. */
const FOR_CLIENT = new RegExp(
  String.raw`(?<clients>(?:[,(·|]|\s[–—-])\s*(?:end[- ])?(?:${CLIENTS}|kunde|klant|opdrachtgever)\s*:\s[^\t\d]{2,80})(?=\s*(?:\t|$))`,
  "i",
);

function findClient(text: string): RegExpExecArray | null {
  const told = TOLD.exec(text);
  if (told !== null) return told;
  const match = FOR_CLIENT.exec(text);
  return match !== null && /,\s|\s(?:[–—-]|at)\s/.test(text.slice(0, match.index)) ? match : null;
}

/** On whose account one works stands in the employer's place; whom one works for goes to the duties. */
export function splitClients(rows: readonly CvRow[], order: DateOrder): CvRow[] {
  const split: CvRow[] = [];
  let told: CvRow[] = [];
  for (const row of rows) {
    const [line, ...more] = rowLines(row);
    const match = line === undefined || more.length > 0 || line.bullet ? null : findClient(line.text);
    if (told.length > 0 && !isDateRow(row, order)) {
      split.push(...told);
      told = [];
    }
    if (line === undefined || match === null) {
      split.push(row);
      continue;
    }
    const clients = match.groups?.clients ?? "";
    const end = match.index + match[0].length;
    const head = joinStrands([sliceStrand(line.strand, 0, end - clients.length), sliceStrand(line.strand, end, line.text.length)], "\t");
    const lead = /^[\s,(·|–—-]*/u.exec(clients)?.[0].length ?? 0;
    split.push({ cells: [{ lines: [lineWith(line, head)] }] });
    const duty = lineWith(line, sliceStrand(line.strand, end - clients.length + lead, end - (/^\s*\(/u.test(clients) ? 1 : 0)));
    told = [{ cells: [{ lines: [{ ...duty, bullet: true }] }] }];
  }
  return [...split, ...told];
}
