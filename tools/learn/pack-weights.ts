/** As src/skills/spans/packed-weights.ts reads them. */
export function packWeights(table: Int8Array): string {
  const bytes: number[] = [];
  let before = -1;
  for (const [place, weight] of table.entries()) {
    if (weight === 0) continue;
    let distance = place - before;
    for (; distance > 127; distance >>>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance, weight & 255);
    before = place;
  }
  return Buffer.from(bytes).toString("base64");
}
