import { scorePlace } from "../lexicon/place-words.js";
import { type Strand, sliceStrand } from "../lines/strand.js";

/** "Aéroméca Occitanie, Toulouse": the name and the place behind the comma. */
export function cutAtPlace(strand: Strand): { name: Strand; place: Strand | null } {
  for (const match of strand.text.matchAll(/,\s+|\s+[–—|·•-]\s+|\t|\s*\n\s*/g)) {
    const rest = strand.text.slice(match.index + match[0].length);
    if (match.index > 1 && scorePlace(rest) >= 0.85) {
      return { name: sliceStrand(strand, 0, match.index), place: sliceStrand(strand, match.index + match[0].length, strand.text.length) };
    }
  }
  return { name: strand, place: null };
}
