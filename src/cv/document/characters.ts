/** What stands for what: spaces, ligatures and signs that look alike are brought to one form, so that words can be found. */

const LIGATURES: Record<string, string> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
  "\u0132": "IJ",
  "\u0133": "ij",
};

const ODD_SIGNS =
  "[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u00A0\\u00AD\\u061C\\u115F\\u1160\\u1680\\u180E\\u2000-\\u2011\\u2028-\\u202F\\u205F-\\u206F\\u2212\\u3000\\uFB00-\\uFB06\\u0132\\u0133\\uFE00-\\uFE0F\\uFEFF\\uFFF0-\\uFFFF\\uD800-\\uDFFF\\uE000-\\uF8FF]";
const ODD = new RegExp(ODD_SIGNS);
const ODD_ALL = new RegExp(ODD_SIGNS, "g");

/** Signs for private use: icon fonts and symbol fonts without names. */
export function isPrivateUse(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

function replaceOdd(sign: string, index: number, whole: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdbff) {
    const next = whole.charCodeAt(index + 1);
    const full = whole.codePointAt(index) ?? 0;
    return next >= 0xdc00 && next <= 0xdfff && full < 0xf0000 && (full & 0xfffe) !== 0xfffe ? sign : "";
  }
  if (code >= 0xdc00 && code <= 0xdfff) {
    const before = whole.charCodeAt(index - 1);
    const full = index > 0 ? (whole.codePointAt(index - 1) ?? 0) : 0;
    return before >= 0xd800 && before <= 0xdbff && full >= 0x10000 && full < 0xf0000 && (full & 0xfffe) !== 0xfffe ? sign : "";
  }
  const ligature = LIGATURES[sign];
  if (ligature !== undefined) return ligature;
  if (code === 0x2010 || code === 0x2011 || code === 0x2212) return "-";
  if (code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000)
    return " ";
  if (code === 0x2028 || code === 0x2029 || code === 0x0b || code === 0x0c || code === 0x0d) return " ";
  return "";
}

/** One form for spaces, hyphens and ligatures; signs without a look are dropped. Tabs and line feeds stay. */
export function cleanCharacters(text: string): string {
  const composed = text.normalize("NFC");
  return ODD.test(composed) ? composed.replace(ODD_ALL, replaceOdd) : composed;
}

/** Signs that are bullets wherever they start a line. */
const BULLETS = "•◦▪▫‣⁃∙●○■□◆◇◊►▶▸▹▷➢➤➔➜✓✔☑✗★☆✦❖♦⦿⦾⚫⚬◉❑❒▻➣➥→⇒»›‐¤";
/** Signs that are bullets where a blank follows. */
const BULLETS_BEFORE_BLANK = "-–—*+·>~°¬";

/** The length of the bullet at the start of a line with the blanks after it; 0 where there is none. */
export function bulletLength(text: string): number {
  const match = /^([ \t]*)(\S)([ \t]*)/u.exec(text);
  if (match === null) return 0;
  const [whole, , sign = "", blanks = ""] = match;
  if (whole.length >= text.length) return 0;
  if (BULLETS.includes(sign)) return whole.length;
  if (BULLETS_BEFORE_BLANK.includes(sign) && blanks !== "") return whole.length;
  // Word's second level is the letter o in Courier New; before a capital or a digit it is no word of our languages.
  if (sign === "o" && blanks !== "" && /^\p{Lu}|^\d/u.test(text.slice(whole.length))) return whole.length;
  return 0;
}

export function isBulletSign(text: string): boolean {
  return text.length <= 2 && (BULLETS.includes(text) || BULLETS_BEFORE_BLANK.includes(text));
}
