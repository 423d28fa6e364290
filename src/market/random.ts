/** A seeded stream of whole numbers: 32-bit integer arithmetic only, so it is the same on every engine. */
export function openStream(seedHex: string): { below(limit: number): number } {
  let state = Number.parseInt(seedHex.slice(0, 8), 16) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return { below: (limit) => Math.floor((next() / 4294967296) * limit) };
}
