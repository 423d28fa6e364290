export type Tells = (folded: string) => boolean;

/**
 * Any of these as words of a folded text; a row a language or two. Folded text is plain letters: an expression that knows all of
 * Unicode takes several times as long to compile, as does one that ends many words with a boundary or takes the letter before them,
 * since V8 then writes them out again for each case.
 */
export function says(...rows: readonly string[]): Tells {
  const pattern = new RegExp(String.raw`(?<![a-z\d])(?:${rows.join("|")})(?![a-z\d])`);
  return (folded) => pattern.test(folded);
}

export function either(...all: readonly Tells[]): Tells {
  return (folded) => all.some((tells) => tells(folded));
}
