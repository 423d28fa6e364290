/** Twice the room, and what stood in half of it. */
export function widened<Numbers extends Int32Array | Uint8Array>(numbers: Numbers): Numbers {
  const wider = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  wider.set(numbers);
  return wider;
}
