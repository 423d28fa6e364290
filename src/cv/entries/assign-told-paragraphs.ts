import { fold } from "../../text/fold-words.js";
import type { RawPosition } from "../raw-cv.js";

const AT = /^(?:at|with|for|bei(?: der| dem)?|chez|en|presso|bij)\s+(?:the )?/;

/** "At Acme I ran the kitchen", below a table of posts: a paragraph that begins with the employer of another post tells of that one, and so do those behind it. */
export function assignToldParagraphs(positions: readonly RawPosition[]): readonly RawPosition[] {
  const last = positions.at(-1);
  // Posts with lines of their own are told of where they stand.
  if (last === undefined || positions.length < 2 || positions.slice(0, -1).some(({ bullets }) => bullets.length > 0)) return positions;
  const names = positions.map(({ organisation }) => (organisation === null ? null : fold(organisation.text).replace(/^the /, "")));
  const bullets = positions.map((): RawPosition["bullets"][number][] => []);
  let of = positions.length - 1;
  for (const bullet of last.bullets) {
    const words = fold(bullet.text);
    const begins = AT.exec(words)?.[0].length;
    const named = begins === undefined ? -1 : names.findIndex((name) => name !== null && startsWithWord(words.slice(begins), name));
    if (named >= 0) of = named;
    bullets[of]?.push(bullet);
  }
  return positions.map((position, at) => ({ ...position, bullets: bullets[at] ?? [] }));
}

function startsWithWord(words: string, name: string): boolean {
  return words.startsWith(name) && !/^[\p{L}\d]/u.test(words.slice(name.length));
}
