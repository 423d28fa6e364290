/** Shorter words differ by meaning: "sql" is no "sal". */
const SHORTEST = 4;
const TWO_SLIPS_FROM = 8;

/** Whether two folded words differ by a slip of the pen: a letter left out, added, changed or swapped with the next; two in long words. */
export function isNearSpelling(word: string, other: string): boolean {
  const longer = Math.max(word.length, other.length);
  const most = longer >= TWO_SLIPS_FROM ? 2 : 1;
  if (longer < SHORTEST || Math.abs(word.length - other.length) > most) return word === other;
  return countSlips(word, other) <= most;
}

/** The distance of Damerau and Levenshtein in its simple form: what was swapped is not changed again. */
function countSlips(word: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= word.length; row++) {
    const here = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = word[row - 1] === other[column - 1];
      let slips = Math.min((above[column - 1] as number) + Number(!same), (above[column] as number) + 1, (here[column - 1] as number) + 1);
      if (row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1])
        slips = Math.min(slips, (before[column - 2] as number) + 1);
      here.push(slips);
    }
    [before, above] = [above, here];
  }
  return above[other.length] as number;
}
