import { fold } from "../../text/fold-words.js";
import { tellsPending } from "../lexicon/pending-words.js";
import type { Range } from "../lines/strand.js";
import type { RawCv } from "../raw-cv.js";

/** Certificates still to come, as far as their lines go: a narrow column breaks "– in progress" off. */
export function pendingRanges({ certifications }: Pick<RawCv, "certifications">): Range[] {
  return certifications
    .filter(({ text }) => tellsPending(fold(text)))
    .flatMap(({ pieces }) => pieces.map(({ start, length }): Range => [start, start + length]));
}
