/** A number and its per cent sign stay on one line. */
export function bindPercent(text: string): string {
  return text.replaceAll(" %", "\u00a0%");
}
