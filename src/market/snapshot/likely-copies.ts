import { mix } from "../../postings/dedupe/shingles.js";
import { DEDUPE_THRESHOLDS } from "../../postings/dedupe/thresholds.js";
import type { PostingKey } from "./part.js";

/** Bands that a posting shares with one before it: two that are alike by just as much as makes them one share six of sixteen in the mean. */
const SHARED = 4;
/** 16 MB: the bands of the last 200,000 postings or so. */
const PLACES = 4_194_304;

/** Tells, of postings as they come, whether one like it came before. */
export interface LikelyCopies {
  isCopy(key: Pick<PostingKey, "seniority"> & { readonly role: string | null }, signature: Uint32Array): boolean;
}

/**
 * Remembers of each band which posting had it last, in a table that never grows, so that it forgets and errs: good for what is read first,
 * not for what counts.
 */
export function openLikelyCopies(): LikelyCopies {
  const last = new Uint32Array(PLACES);
  const levels = new Map<string, number>();
  const met = new Uint32Array(DEDUPE_THRESHOLDS.bands);
  let number = 0;
  return {
    isCopy({ role, seniority }, signature) {
      const name = `${role} ${seniority}`;
      const level = levels.get(name) ?? levels.size;
      levels.set(name, level);
      number++;
      for (let band = 0; band < met.length; band++) {
        const place = mix((signature[band] as number) ^ mix(level * DEDUPE_THRESHOLDS.bands + band)) % PLACES;
        met[band] = last[place] as number;
        last[place] = number;
      }
      met.sort((a, b) => a - b);
      for (let at = SHARED - 1; at < met.length; at++) if (met[at] !== 0 && met[at] === met[at - SHARED + 1]) return true;
      return false;
    },
  };
}
