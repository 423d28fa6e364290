import type { CvLine } from "../lines/cv-line.js";
import { joinStrands, type Strand, sliceStrand } from "../lines/strand.js";
import type { RawLink } from "../raw-cv.js";
import { EMAIL, normaliseAddress, URL_PATTERN } from "./contact-patterns.js";

const NOT_A_LINK = /^(?:mailto|tel|sms|file|javascript|callto|skype):|^#/i;
const WORDS_LIKE_HOSTS =
  /^(?:node|next|vue|nuxt|express|react|d3|three|chart|asp|vb|ado|socket|backbone|ember|angular|moment|deck|p5|nest|discord|web3|ml|e\.g|i\.e|b\.sc|m\.sc|ph\.d|b\.a|m\.a|p\.e|llama|booking)\.?(?:js|net|io|com)?$/i;

/** Addresses drawn as text and the targets of drawn words. */
export function readLinks(source: string, lines: readonly CvLine[]): RawLink[] {
  const links = new Map<string, RawLink>();
  const keep = (address: string, strand: Strand) => {
    const key = normaliseAddress(address);
    if (key !== "" && !links.has(key)) links.set(key, { address, strand });
  };
  for (const [index, line] of lines.entries()) {
    const drawn = drawnAddresses(wholeAddress(line, lines[index + 1]));
    for (const strand of drawn) keep(strand.text, strand);
    for (const run of line.runs) {
      if (run.link === null || NOT_A_LINK.test(run.link) || /@/.test(run.link.replace(/^https?:\/\/[^/]*\//i, ""))) continue;
      const words = source.slice(run.start, run.end);
      // A drawn address is its own target; trackers behind it are not what the page shows.
      if (drawn.some((strand) => covers(strand, run.start, run.end)) || EMAIL_ALONE.test(words)) continue;
      keep(run.link, { text: words.trim(), pieces: [{ at: 0, start: run.start, length: run.end - run.start }] });
    }
  }
  return [...links.values()];
}

/** "linkedin.com/in/marcus-" and "delacroix" below it, which a narrow column parted. */
function wholeAddress(line: CvLine, below: CvLine | undefined): Strand {
  if (below === undefined || line.column !== below.column || !/\/[^\s]*[-/_]$/.test(line.text)) return line.strand;
  const rest = /^[a-z0-9][\w./-]*(?=$|[\s(|,])/.exec(below.text);
  return rest === null ? line.strand : joinStrands([line.strand, sliceStrand(below.strand, 0, rest[0].length)], "");
}

const EMAIL_ALONE = new RegExp(EMAIL.source);

function covers(strand: Strand, start: number, end: number): boolean {
  return strand.pieces.some((piece) => piece.start < end && start < piece.start + piece.length);
}

function drawnAddresses(strand: Strand): Strand[] {
  const masked = strand.text.replace(EMAIL, (mail) => " ".repeat(mail.length));
  const found: Strand[] = [];
  for (const match of masked.matchAll(URL_PATTERN)) {
    const address = match[0].replace(/[.,;:!?]+$/, "");
    const host = address.replace(/^https?:\/\//i, "").split(/[/?#]/)[0] ?? "";
    const plain = !/^https?:|^www\./i.test(address) && !/\//.test(address);
    if (plain && (WORDS_LIKE_HOSTS.test(host) || /^(?:[A-Z]\.)+[A-Z]{0,2}$/.test(host))) continue;
    if (/^\d[\d.]*$/.test(host)) continue;
    found.push(sliceStrand(strand, match.index, match.index + address.length));
  }
  return found;
}
