/** How the typesetter says, for PDF/UA, that none of its fonts has a letter. */
const LACKING = /the text `\\?"((?:\\u\{[0-9a-f]+\}|[^"\\])+)\\?"` could not be displayed/g;
const STAND_IN = "□";

/** The letters an error of the typesetter names; none where it is about something else. */
export function lackingLetters(error: unknown): string[] {
  const message = error instanceof Error ? error.message : "";
  const named = [...message.matchAll(LACKING)].map(([, text = ""]) =>
    text.replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
  return [...new Set(named)];
}

/** Print data with a box for each of these letters, and with the note that says so. */
export function standIn(data: string, letters: readonly string[]): string {
  const boxed = letters.reduce((text, letter) => text.replaceAll(JSON.stringify(letter).slice(1, -1), STAND_IN), data);
  return JSON.stringify({ ...(JSON.parse(boxed) as object), boxed: true });
}
