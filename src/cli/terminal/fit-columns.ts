/** A column of a table: as wide as its widest cell, and no narrower than what is not broken. */
interface Column {
  readonly natural: number;
  readonly least: number;
}

const BETWEEN = 2;
/** So wide a column of words may stay: two or three words a line are read with less trouble in a table below. */
const LEAST_WORDS = 12;

/** Between blanks; numbers stay whole. */
const wordsOf = (text: string): string[] => text.split(" ");

export function widthOf(text: string): number {
  return [...text].length;
}

/**
 * Which columns stand beside each other on a terminal, and how wide. Words are broken over lines, the widest column first; what has no room
 * even so stands in a further table below, which begins with the first column again.
 */
export function fitColumns(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly boolean[],
  room: number = Number.POSITIVE_INFINITY,
): { readonly at: number; readonly width: number }[][] {
  const columns = head.map((cell, at): Column => {
    const cells = rows.map((row) => row[at] ?? "");
    const inWords = [cell, ...(numeric[at] === true ? [] : cells)].flatMap(wordsOf);
    const whole = numeric[at] === true ? cells : [];
    const natural = widest([cell, ...cells]);
    return { natural, least: Math.max(widest([...inWords, ...whole]), numeric[at] === true ? 0 : Math.min(natural, LEAST_WORDS)) };
  });
  const tables: number[][] = [[]];
  for (const at of columns.keys()) {
    const last = tables.at(-1) as number[];
    const needed = sumOf([...last, at].map((one) => columns[one]?.least ?? 0));
    if (needed <= room || last.length < 2) last.push(at);
    else tables.push([0, at]);
  }
  return tables.map((table) => narrow(table, columns, room));
}

function narrow(table: readonly number[], columns: readonly Column[], room: number): { at: number; width: number }[] {
  const fitted = table.map((at) => ({ at, width: columns[at]?.natural ?? 0 }));
  const leastOf = (at: number): number => columns[at]?.least ?? 0;
  while (sumOf(fitted.map(({ width }) => width)) > room) {
    const wide = fitted.filter(({ at, width }) => width > leastOf(at));
    const [first] = wide.toSorted((a, b) => b.width - a.width || a.at - b.at);
    if (first === undefined) break;
    first.width--;
  }
  return fitted;
}

/** The lines of a cell that is so wide. */
export function breakCell(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + BETWEEN * (widths.length - 1);
}
