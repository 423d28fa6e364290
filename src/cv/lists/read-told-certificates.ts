import { namesCertificate } from "../lexicon/certificate-words.js";
import { type Strand, sliceStrand, splitStrand } from "../lines/strand.js";

/** What a sentence leads a list of certificates with; "Certificate in Cookery" is the name of one. */
const SEVERAL = String.raw`(?:professional |current |valid |my |meine |mes )?(?:certifications|certificates|certified|certificaciones|zertifizierungen|zertifikate|zertifiziert|certifiée?|certificad[oa]|certificazioni|certificato|certificeringen|gecertificeerd|certificações) (?:(?:held|earned|obtained|include|including) )?(?:in|for|as|on|auf|für|als|en|comme|como|per|voor|em|:) ?`;
const LEAD = new RegExp(
  String.raw`^(?:(?:i |also |ich |je |j'ai |tengo )?(?:hold|holding|have|am|bin|habe|suis|des|die) )?(?:also )?${SEVERAL}(?=\p{Lu}|\d)`,
  "iu",
);
/** The same in a sentence of the summary, up to its end. */
const IN_SENTENCE =
  /(?<![\p{L}\p{N}])(?:[Cc]ertifications|[Cc]ertificates|[Zz]ertifizierungen|[Zz]ertifikate|[Cc]ertificaciones|[Cc]ertificazioni|[Cc]ertificações) (?:in|for|include|including|auf|für|en|em):? (?=\p{Lu})(?:[^.;\n]|\.(?!\s|$)|\n(?!\n))+/gu;
const AND = /\s(?:and|und|et|y|e|en|&)\s(?!(?:safety|hygiene|compliance|security|privacy|welfare|control|systems)(?![\p{L}+]))/giu;
const COMMAS = /,\s+(?![^()]*\))/gu;
/** Words of an item that is a name of its own. */
const NAME = /^(?:the |an? )?(?=[^,]*\p{L}{2})[\p{Lu}\d]/u;

/** "Certifications in PRINCE2, ITIL and Scrum": each is one; where only "and" parts two, both must be names of certificates. */
export function maybeToldCertificates(strand: Strand): Strand[] | null {
  const lead = LEAD.exec(strand.text);
  if (lead === null) return null;
  const items = enumerated(sliceStrand(strand, lead[0].length, strand.text.length));
  return items.length > 1 ? items : null;
}

export function findToldCertificates(whole: Strand): Strand[] {
  return [...whole.text.matchAll(IN_SENTENCE)].flatMap(({ 0: said, index }) => {
    const items = enumerated(sliceStrand(whole, index + said.search(/ (?=\p{Lu})/u), index + said.length));
    return items.length > 1 ? items : [];
  });
}

function enumerated(list: Strand): Strand[] {
  const commas = splitStrand(list, COMMAS);
  const last = commas.at(-1);
  if (last === undefined) return [];
  const pair = splitStrand(withoutAnd(last), AND);
  const closes = commas.length > 1 || pair.every(({ text }) => isShort(text) || namesCertificate(text));
  const items = [...commas.slice(0, -1), ...(pair.length === 2 && closes ? pair : [withoutAnd(last)])];
  return items.every(({ text }) => NAME.test(text)) ? items : [];
}

function withoutAnd(strand: Strand): Strand {
  const and = /^(?:and|und|et|y|e|en)\s+/iu.exec(strand.text);
  return and === null ? strand : sliceStrand(strand, and[0].length, strand.text.length);
}

/** Letters of a body or an exam: "CKA", "AZ-900", "PRINCE2", "A+". */
function isShort(text: string): boolean {
  return /^[\p{Lu}\d][\p{Lu}\d+/-]{1,9}\.?$/u.test(text.trim());
}

/** "CompTIA A+, Network+ and Security+", "IOSH, First Aid at Work and CIPD Level 3": the last of several names. */
export function splitLastOfShort(parts: Strand[]): Strand[] {
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return parts;
  const pair = splitStrand(withoutAnd(last), AND);
  const short = parts.every(({ text }) => text.trim().split(/\s+/).length <= 3);
  const isOne = ({ text }: Strand) => namesCertificate(text) || (short && /^\p{Lu}[\p{L}\d+#/-]*$/u.test(text.trim()));
  const closes = pair.every(isOne) || (pair[1] !== undefined && isShort(pair[1].text));
  return pair.length === 2 && closes ? [...parts.slice(0, -1), ...pair] : parts;
}
