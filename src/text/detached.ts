/** The same letters in a string of their own. What is cut out of a text keeps the whole of it in memory: nothing that is remembered may. */
export function detached(part: string): string {
  return part.split("").join("");
}
