/** Contact details of people who post are nobody's figure: they are taken out before anything is kept. */
const MAIL = /[\w.+-]{1,64}(?:@|&#64;|&commat;)[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
const SPELLED_MAIL =
  /[\w.+-]{1,64}\s*(?:\[|\(|\{|<|&lt;)\s*at\s*(?:\]|\)|\}|>|&gt;)\s*[\w-]{1,63}(?:\s*(?:\.|(?:\[|\(|\{|<|&lt;)\s*dot\s*(?:\]|\)|\}|>|&gt;)|\bdot\b)\s*[\w-]{2,24}){1,4}/gi;
const PLAIN_MAIL = /\b[\w.+-]{1,64} at [\w-]{1,63} dot (?:com|org|net|io|co|ai|dev|de|eu|uk|me|us)\b/gi;
const PHONE =
  /(?<![\w$€£,.-])(?:\+\d{1,3}[\s.()-]{0,3}(?:\d[\s.()-]{0,2}){7,12}\d|\(\d{3}\)\s?\d{3}[\s.-]\d{4}|\d{3}[.-]\d{3}[.-]\d{4}|0\d{2,4}[\s/-]\d{3,4}[\s-]\d{3,5})(?![\w-])/g;

export function stripContact(text: string): string {
  let stripped = text;
  if (stripped.includes("@") || stripped.includes("&#64;") || stripped.includes("&commat;")) stripped = stripped.replace(MAIL, "[e-mail]");
  if (/at\s*(?:\]|\)|\}|>|&gt;)/i.test(stripped)) stripped = stripped.replace(SPELLED_MAIL, "[e-mail]");
  if (/ at .{1,64} dot /i.test(stripped)) stripped = stripped.replace(PLAIN_MAIL, "[e-mail]");
  return stripped.replace(PHONE, "[phone]");
}
