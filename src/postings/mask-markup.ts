/**
 * Markup out, offsets kept: every tag becomes blanks or line breaks of the same length, every entity its character and blanks.
 * So whatever is found in the masked text stands at the same place in the text as given.
 */
const BLOCK = /^<\/?(?:p|br|li|ul|ol|div|h[1-6]|tr|table|section|article|header|footer|hr|dt|dd|dl|blockquote)\b/i;
const TAG = /<(?:!--[\s\S]*?--|\/?[a-zA-Z][^<>]{0,2000})>/g;
/** A tag whose own brackets are escaped: postings that went through two systems. */
const ESCAPED_TAG = /&(?:amp;)?lt;(\/?[a-zA-Z](?:(?!&(?:amp;)?[lg]t;)[^<>]){0,2000})&(?:amp;)?gt;/g;
/** An ampersand that was escaped again stands for itself: "&amp;amp;" is one. */
const ENTITY = /&(?:amp;){0,3}(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));/g;
/** An address whose slashes are entities: opened as one, or it falls apart into words that name skills ("https"). */
const LINK = /https?:&#x2[Ff];[^\s<>"]*/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  hellip: "…",
  bull: "•",
  middot: "·",
  euro: "€",
  pound: "£",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  ntilde: "ñ",
  oacute: "ó",
  iacute: "í",
  aacute: "á",
};

export function maskMarkup(text: string): string {
  let masked = text.includes("&#x2") ? text.replace(LINK, openLink) : text;
  if (text.includes("lt;")) masked = maskEntities(masked.replace(ESCAPED_TAG, (tag, inner: string) => blankFor(`<${inner}>`, tag.length)));
  if (masked.includes("<")) masked = masked.replace(TAG, (tag) => blankFor(tag, tag.length));
  if (masked.includes("&")) masked = maskEntities(masked);
  return masked;
}

function openLink(link: string): string {
  return link.replace(/&#x2[Ff];/g, "/").padEnd(link.length);
}

function blankFor(tag: string, length: number): string {
  if (/^<li\b/i.test(tag)) return `\n•${" ".repeat(length - 2)}`;
  return BLOCK.test(tag) ? `\n${" ".repeat(length - 1)}` : " ".repeat(length);
}

function maskEntities(text: string): string {
  return text.replace(ENTITY, (entity, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
    const character = code !== undefined ? (code > 0 && code < 0x10000 ? String.fromCharCode(code) : " ") : NAMED[name ?? ""];
    if (character === undefined) return entity;
    return character + " ".repeat(entity.length - 1);
  });
}
