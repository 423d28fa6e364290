/** A name set in capitals is printed in mixed case; one the page writes in mixed case is left alone. */
export function formatName(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, "");
  const shouting = letters === letters.toUpperCase() || letters === letters.toLowerCase();
  if (!shouting || letters.length < 3) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
