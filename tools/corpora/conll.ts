import { readFileSync } from "node:fs";

export interface AnnotatedSentence {
  readonly text: string;
  /** First and last token of each knowledge span. */
  readonly knowledge: readonly (readonly [number, number])[];
  tokensOf(start: number, end: number): readonly [number, number];
  words(span: readonly [number, number]): string;
}

/** SkillSpan's files: token, skill tag, knowledge tag; the text is laid out as its scorer does it, with one blank between tokens. */
export function readConll(path: string): AnnotatedSentence[] {
  return readFileSync(path, "utf8")
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split("\n")
        .filter(Boolean)
        .map((line) => line.split("\t")),
    )
    .filter((rows) => rows.length > 0)
    .map(toSentence);
}

function toSentence(rows: readonly string[][]): AnnotatedSentence {
  const starts: number[] = [];
  let text = "";
  for (const [token = ""] of rows) {
    starts.push(text.length);
    text += `${token} `;
  }
  const knowledge: [number, number][] = [];
  rows.forEach(([, , tag], i) => {
    const last = knowledge.at(-1);
    if (tag?.startsWith("B")) knowledge.push([i, i]);
    else if (tag?.startsWith("I") && last && last[1] === i - 1) last[1] = i;
  });
  const tokens = rows.map(([token = ""]) => token);
  return {
    text: text.trimEnd(),
    knowledge,
    tokensOf(start, end) {
      const inside = starts.flatMap((at, i) => (at < end && start < at + (tokens[i] ?? "").length ? [i] : []));
      return [inside[0] ?? -1, inside.at(-1) ?? -1];
    },
    words: ([from, to]) => tokens.slice(from, to + 1).join(" "),
  };
}
