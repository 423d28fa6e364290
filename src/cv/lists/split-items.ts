import { type Strand, sliceStrand, stripStrand } from "../lines/strand.js";

const SIGNS = /[,;|¦‖•·∙⋅●▪◦│\t\n]/u;
const DASHES = /\s(?:[–—-]|\/)\s/u;

/** Items of a list on a line: cut at commas and signs outside brackets. */
export function splitItems(strand: Strand): Strand[] {
  const { text } = strand;
  const cuts: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? "";
    if (sign === "(" || sign === "[") depth++;
    else if ((sign === ")" || sign === "]") && depth > 0) depth--;
    else if (depth === 0 && SIGNS.test(sign) && !isInsideNumber(text, i)) cuts.push(i);
  }
  const parts: Strand[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    parts.push(sliceStrand(strand, from, cut));
    from = cut + 1;
  }
  return parts
    .flatMap((part) => (cuts.length === 0 ? splitDashes(part) : [part]))
    .map(cleanItem)
    .filter((part) => /[\p{L}\p{N}]/u.test(part.text));
}

/** "Excel – Word – SAP", "R / SQL / dbt": dashes and slashes part a list only where there are several. */
function splitDashes(strand: Strand): Strand[] {
  if ((strand.text.match(/\s(?:[–—-]|\/)\s/gu)?.length ?? 0) < 2) return [strand];
  const parts: Strand[] = [];
  let rest = strand;
  for (let cut = DASHES.exec(rest.text); cut !== null; cut = DASHES.exec(rest.text)) {
    parts.push(sliceStrand(rest, 0, cut.index));
    rest = sliceStrand(rest, cut.index + cut[0].length, rest.text.length);
  }
  return [...parts, rest];
}

function isInsideNumber(text: string, at: number): boolean {
  return text[at] === "," && /\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "");
}

/** A leading "and", a full stop, marks of a rating and empty brackets are no part of an item. */
function cleanItem(strand: Strand): Strand {
  let kept = stripStrand(strand, /^[*•·▪–—-]\s+/u);
  const lead = /^(?:and|und|et|y|e|en|sowie|as well as|plus|etc\.?|u\.?\s?a\.?)\s+(?=\S)/iu.exec(kept.text);
  if (lead !== null && kept.text.length > lead[0].length) kept = sliceStrand(kept, lead[0].length, kept.text.length);
  const tail = /(?:\s*[●○★☆◆◇■□▮▯⬤◯✩]+|\s*\.{1,3}|\s+\d{1,3}\s?%|[\s:–—-]+)$/u.exec(kept.text);
  if (tail !== null && !/(?:\b[A-Z]|etc|inc)\.$/i.test(kept.text)) kept = sliceStrand(kept, 0, tail.index);
  return /^(?:etc|u\.?a|usw|and more|more)\.?$/i.test(kept.text) ? { text: "", pieces: [] } : kept;
}
