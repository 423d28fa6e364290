/** "de>Datenanalyse" is German; anything else is of any language. */
export function languageOf(cell: string): string | null {
  return cell.charCodeAt(2) === 0x3e && /^(?:de|fr|es|nl|it|pt)>/.test(cell) ? cell.slice(0, 2) : null;
}

/** Without its language. */
export function textOf(cell: string): string {
  return languageOf(cell) === null ? cell : cell.slice(3);
}

export function cellOf({ text, language }: { readonly text: string; readonly language: string | null }): string {
  return language === null ? text : `${language}>${text}`;
}
