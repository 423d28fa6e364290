/**
 * The code unit at a place of a text, 0 beyond either end. Asked beyond them itself, the engine throws away the fast code it has made of the
 * whole function, and from then on asks slowly at every place.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}
