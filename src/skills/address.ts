const HOST =
  /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|io|dev|ai|co|de|fr|es|nl|it|uk|eu|us|in|app|cloud|tech|me|info|edu|gov|ch|at|be|ca|jobs|careers|xyz|gg|sh|so|rs)(?:[/:?#].*)?[.,;)]?$/i;

/** Whether the mention is part of a link, an e-mail address, a host name or a path. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (!isAddressMark(before) && !isAddressMark(after)) return false;
  let from = start;
  let to = end;
  while (from > 0 && !isBreak(text.charCodeAt(from - 1)) && start - from < 200) from--;
  while (to < text.length && !isBreak(text.charCodeAt(to)) && to - end < 200) to++;
  const chunk = text.slice(from, to);
  if (/:\/\/|^www\.|^mailto:/i.test(chunk) || /[\w.+-]@[\w-]+\.[\w.]+/.test(chunk)) return true;
  return HOST.test(chunk) && HOST.test(chunk.slice(0, end - from + 12)) && text.slice(end, end + 1) === "."
    ? !/\.(?:net|js|io|ai)$/i.test(text.slice(start, end))
    : HOST.test(chunk) && after !== 0x2f && chunk.includes("/") && start > from;
}

function isAddressMark(c: number): boolean {
  return c === 0x2e || c === 0x40 || c === 0x2f || c === 0x3a || c === 0x3d || c === 0x3f || c === 0x2d || c === 0x5f || c === 0x26;
}

function isBreak(c: number): boolean {
  return c <= 0x20 || c === 0xa0 || c === 0x2c || c === 0x28 || c === 0x29 || c === 0x3c || c === 0x3e || c === 0x22 || c === 0x7c;
}
