/** A table of small whole weights, most of them nought: pairs of the distance from the place before (7 bits a byte, the highest set where more follow) and a weight. */
export function unpackWeights(base64: string, places: number): Int8Array {
  const table = new Int8Array(places);
  const bytes = atob(base64);
  for (let i = 0, place = -1; i < bytes.length; i++) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(i++);
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    place += distance;
    table[place] = (bytes.charCodeAt(i) << 24) >> 24;
  }
  return table;
}
