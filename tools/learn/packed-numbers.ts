/** Numbers of labels as text: whole numbers below 65,536, two bytes each, the lower one first. */
export function packNumbers(numbers: readonly number[]): string {
  return Buffer.from(Uint16Array.from(numbers).buffer).toString("base64");
}

export function unpackNumbers(base64: string): number[] {
  const bytes = Buffer.from(base64, "base64");
  return Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readUInt16LE(2 * i));
}

/** A label with the features it was given for: what rows of a verdict, a count and so many features hold. */
export function unpackLabelled(base64: string): { readonly listed: 0 | 1; readonly features: readonly number[] }[] {
  const numbers = unpackNumbers(base64);
  const labelled: { listed: 0 | 1; features: number[] }[] = [];
  for (let i = 0; i < numbers.length; i += 2 + (numbers[i + 1] as number))
    labelled.push({ listed: numbers[i] as 0 | 1, features: numbers.slice(i + 2, i + 2 + (numbers[i + 1] as number)) });
  return labelled;
}
