/**
 * What parts the columns of the compiled taxonomy: letters that JSON writes as they are (a line feed or tab it writes as two, which is 13 kB of
 * 396 packed), and that no phrase may hold (`schema/taxonomy.ts`).
 */
export const ROW = "`";
export const CELL = "^";
