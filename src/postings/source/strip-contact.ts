/** Contact details of people who post are nobody's figure: they are taken out before anything is kept. */
const AT = /@|&#64;|&commat;/g;
const BEFORE_AT = /[\w.+-]{1,64}$/;
const AFTER_AT = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;
const SPELLED_MAIL =
  /[\w.+-]{1,64}\s*(?:\[|\(|\{|<|&lt;)\s*at\s*(?:\]|\)|\}|>|&gt;)\s*[\w-]{1,63}(?:\s*(?:\.|(?:\[|\(|\{|<|&lt;)\s*dot\s*(?:\]|\)|\}|>|&gt;)|\bdot\b)\s*[\w-]{2,24}){1,4}/gi;
/** What each of them cannot do without. */
const BRACED_AT = /(?:\[|\(|\{|<|&lt;)\s*at\s*(?:\]|\)|\}|>|&gt;)/i;
/** Without regard to case: the engine looks for one of two letters faster than it folds each. */
const SPELLED_DOT = / [dD][oO][tT] /;
const PLAIN_MAIL = /\b[\w.+-]{1,64} at [\w-]{1,63} dot (?:com|org|net|io|co|ai|dev|de|eu|uk|me|us)\b/gi;
const PHONE =
  /(?<![\w$€£,.-])(?:\+\d{1,3}[\s.()-]{0,3}(?:\d[\s.()-]{0,2}){7,12}\d|\(\d{3}\)\s?\d{3}[\s.-]\d{4}|\d{3}[.-]\d{3}[.-]\d{4}|0\d{2,4}[\s/-]\d{3,4}[\s-]\d{3,5})(?![\w-])/g;

export function stripContact(text: string): string {
  let stripped = text;
  if (stripped.includes("@") || stripped.includes("&#64;") || stripped.includes("&commat;")) stripped = stripMails(stripped);
  if (BRACED_AT.test(stripped)) stripped = stripped.replace(SPELLED_MAIL, "[e-mail]");
  if (SPELLED_DOT.test(stripped)) stripped = stripped.replace(PLAIN_MAIL, "[e-mail]");
  return stripped.replace(PHONE, "[phone]");
}

/** Looked for at each "@", since a pattern that begins with the name tries every word of the text. */
function stripMails(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const sign of text.matchAll(AT)) {
    if (sign.index < from) continue;
    const before = BEFORE_AT.exec(text.slice(Math.max(from, sign.index - 64), sign.index))?.[0];
    const afterSign = sign.index + sign[0].length;
    const after = AFTER_AT.exec(text.slice(afterSign, afterSign + 400))?.[0];
    if (before === undefined || after === undefined) continue;
    kept.push(text.slice(from, sign.index - before.length), "[e-mail]");
    from = afterSign + after.length;
  }
  kept.push(text.slice(from));
  return kept.join("");
}
