/** A line that begins with a year and a dash, behind which no other date stands. */
export const LACKS_END = /^\W{0,4}((?:19|20)\d\d) [-–—] (?=\p{L})/u;
const RANGE = /^\W{0,4}(?:19|20)\d\d ?[-–—] ?((?:19|20)\d\d)\s+(?=\p{L})/u;
/** "2020 – now" says itself that it goes on. */
const SAYS_SO =
  /^\W{0,4}\d{4} [-–—] (?:now|present|today|current|date|heute|jetzt|aujourd|present|actual|hoy|oggi|presente|attual|ongoing)/iu;

/**
 * "2020 – Example Ltd, Fitter": elsewhere a year and what happened in it. In a document whose other lines go from year to year, and where
 * it is the one line that lacks its end and begins no earlier than they end, it goes on until today.
 */
export function inferLastOpen(text: string): boolean {
  const lines = text.split("\n");
  const lacking = lines.flatMap((line) => (SAYS_SO.test(line) ? [] : (LACKS_END.exec(line)?.[1] ?? [])));
  const ends = lines.flatMap((line) => RANGE.exec(line)?.[1] ?? []);
  return lacking.length === 1 && ends.length > 0 && ends.every((end) => end <= (lacking[0] as string));
}
