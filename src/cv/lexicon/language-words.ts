import { fold } from "../../text/fold-words.js";

/** Names of natural languages in seven languages, folded, to ISO 639-1 (or -3). */
const NAMES: Readonly<Record<string, string>> = {
  en: "english|englisch|anglais|ingles|inglese|engels",
  de: "german|deutsch|allemand|aleman|tedesco|duits|alemao|swiss german|schweizerdeutsch",
  fr: "french|franzosisch|francais|frances|francese|frans",
  es: "spanish|spanisch|espagnol|espanol|castellano|spagnolo|spaans|espanhol|castilian",
  it: "italian|italienisch|italien|italiano|italiaans",
  pt: "portuguese|portugiesisch|portugais|portugues|portoghese|portugees|brazilian portuguese",
  nl: "dutch|niederlandisch|hollandisch|neerlandais|neerlandes|holandes|olandese|nederlands|flemish|vlaams|flamisch",
  br: "breton|bretonisch|bretone|bretao|bretons",
  co: "corsican|korsisch|corse|corso",
  fy: "frisian|friesisch|frison|fries|frisone",
  gd: "scottish gaelic|scots gaelic",
  kw: "cornish|kornisch|cornique",
  hsb: "sorbian|sorbisch|sorabe",
  oc: "occitan|okzitanisch|occitano",
  sc: "sardinian|sardisch|sarde|sardo",
  mt: "maltese|maltesisch|maltais|maltes",
  fil: "filipino",
  ku: "kurdish|kurdisch|kurde|kurmanji|sorani",
  be: "belarusian|belarussisch|bielorusse|bielorruso",
  ti: "tigrinya|tigrigna|tigrinisch",
  ps: "pashto|paschtu|pachto",
  sd: "sindhi",
  kok: "konkani",
  ht: "haitian creole|creole haitien",
  ase: "american sign language",
  bfi: "british sign language",
  gsg: "german sign language|deutsche gebardensprache",
  fsl: "french sign language|langue des signes francaise",
  pl: "polish|polnisch|polonais|polaco|polacco|pools|polones|polski",
  ru: "russian|russisch|russe|ruso|russo",
  uk: "ukrainian|ukrainisch|ukrainien|ucraniano|ucraino|oekraiens",
  cs: "czech|tschechisch|tcheque|checo|ceco|tsjechisch",
  sk: "slovak|slowakisch|slovaque|eslovaco",
  hu: "hungarian|ungarisch|hongrois|hungaro|ungherese|hongaars|magyar",
  ro: "romanian|rumanisch|roumain|rumano|rumeno|roemeens|romeno",
  bg: "bulgarian|bulgarisch|bulgare|bulgaro",
  el: "greek|griechisch|grec|griego|greco|grieks|grego",
  tr: "turkish|turkisch|turc|turco|turks",
  ar: "arabic|arabisch|arabe|arabo|darija",
  he: "hebrew|hebraisch|hebreu|hebreo|ebraico",
  fa: "persian|farsi|persisch|persan|persa|dari",
  hi: "hindi",
  ur: "urdu",
  bn: "bengali|bangla",
  pa: "punjabi|panjabi",
  gu: "gujarati",
  mr: "marathi",
  ta: "tamil",
  te: "telugu",
  kn: "kannada",
  ml: "malayalam",
  or: "odia|oriya",
  as: "assamese",
  ne: "nepali",
  si: "sinhala|sinhalese",
  zh: "chinese|mandarin|mandarin chinese|chinesisch|chinois|chino|cinese|chinees|cantonese|kantonesisch|putonghua|mandarim|chines",
  ja: "japanese|japanisch|japonais|japones|giapponese|japans",
  ko: "korean|koreanisch|coreen|coreano|koreaans",
  vi: "vietnamese|vietnamesisch|vietnamien|vietnamita",
  th: "thai|thailandisch",
  id: "indonesian|bahasa indonesia|bahasa|indonesisch",
  ms: "malay|bahasa malaysia|malaiisch",
  tl: "tagalog|filipino",
  sv: "swedish|schwedisch|suedois|sueco|svedese|zweeds|svenska",
  no: "norwegian|norwegisch|norvegien|noruego|norvegese|noors",
  da: "danish|danisch|danois|danes|danese|deens",
  fi: "finnish|finnisch|finnois|finlandes|finlandese|fins|suomi",
  is: "icelandic",
  et: "estonian|estnisch",
  lv: "latvian|lettisch",
  lt: "lithuanian|litauisch",
  hr: "croatian|kroatisch|croate|croata",
  sr: "serbian|serbisch|serbe|serbio",
  bs: "bosnian|bosnisch",
  sl: "slovenian|slovene|slowenisch",
  mk: "macedonian",
  sq: "albanian|albanisch|albanais|albanese",
  ca: "catalan|katalanisch|catalane|catala|valenciano|valencian",
  eu: "basque|euskera|baskisch",
  gl: "galician|gallego|galego",
  ga: "irish|gaelic|gaeilge",
  cy: "welsh|cymraeg",
  sw: "swahili|kiswahili",
  am: "amharic",
  yo: "yoruba",
  ig: "igbo",
  ha: "hausa",
  zu: "zulu|isizulu",
  xh: "xhosa|isixhosa",
  af: "afrikaans",
  so: "somali",
  rw: "kinyarwanda",
  ki: "kikuyu",
  luo: "luo",
  lg: "luganda",
  sn: "shona",
  ak: "twi|akan",
  wo: "wolof",
  ln: "lingala",
  mg: "malagasy",
  ka: "georgian",
  hy: "armenian",
  az: "azerbaijani",
  kk: "kazakh",
  uz: "uzbek",
  mn: "mongolian",
  km: "khmer",
  my: "burmese",
  lo: "lao",
  la: "latin|latein|latino",
  eo: "esperanto",
  gn: "guarani",
  qu: "quechua",
  lb: "luxembourgish|luxemburgisch|luxembourgeois",
  asl: "american sign language|asl|sign language|gebardensprache|bsl|langue des signes|lsf|british sign language",
};

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split("|").map((name) => [name, code] as const)),
);

const LEVEL =
  /\b([abc][12](?:\s?[/–-]\s?[abc][12])?\+?)\b|\b(native(?: or bilingual)?(?: proficiency| speaker)?|bilingual|mother tongue|first language|fluent|proficient|full professional(?: proficiency)?|professional working(?: proficiency)?|limited working(?: proficiency)?|elementary(?: proficiency)?|advanced|upper[ -]intermediate|intermediate|conversational|basic|beginner|working knowledge|muttersprache|muttersprachlich|muttersprachler(?:in)?|verhandlungssicher|fliessend|fliebend|sehr gut|gute?(?: kenntnisse)?|grundkenntnisse|fortgeschritten|konversationssicher|(?:langue )?maternelle|courant|bilingue|intermediaire|notions|scolaire|avance|lu,? (?:parle|ecrit)[^,;]*|lengua materna|materna|nativo|nativa|nativos|nativas|fluido|avanzado|intermedio|basico|alto|medio|bilingue|moedertaal|vloeiend|goed|redelijk|matig|basis|uitstekend|madrelingua|fluente|ottimo|buono|discreto|elementare|scolastico|avanzato|intermedio|base|lingua madre|lingua materna|nativo|fluente|avancado|intermediario|basico)\b/;

export function languageCode(name: string): string | undefined {
  return CODES.get(
    fold(name)
      .replace(/[^\p{L} ]+/gu, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

/** The language a phrase begins with: "English (Native)", "Deutsch – Muttersprache", "Fluent French". */
export function findLanguage(phrase: string): { code: string; name: string; at: number } | undefined {
  for (const match of phrase.matchAll(/\p{L}[\p{L}\p{M}]*(?:[ ]\p{L}[\p{L}\p{M}]*)?/gu)) {
    const code = languageCode(match[0]);
    if (code !== undefined) return { code, name: match[0], at: match.index };
    const first = match[0].split(" ")[0] ?? "";
    const alone = languageCode(first);
    if (alone !== undefined) return { code: alone, name: first, at: match.index };
    const second = match[0].slice(first.length + 1);
    const other = second === "" ? undefined : languageCode(second);
    if (other !== undefined) return { code: other, name: second, at: match.index + first.length + 1 };
  }
  return undefined;
}

const NATIVE = /^(?:c[12]|native|bilingu|mother|first language|mutter|langue mat|lengua mat|lingua m|matern|nativ|moedertaal|madrelingua)/i;
const FLUENT =
  /^(?:b2|fluent|proficient|full prof|professional|advanced|upper|verhandl|flie|sehr gut|fortg|courant|avance|fluido|avan[zc]ad|vloeiend|uitst|ottimo|alto)/i;
const BASIC = /^(?:a[12]|limited|elementary|basic|beginner|grundkennt|notions|scola|basico|basis|scolas|base)/i;

/** A stated level on the scale of skills, by the Common European Framework; what is neither high nor low is in the middle. */
export function rankLanguageLevel(stated: string | null): 1 | 2 | 3 | 4 {
  if (stated === null) return 2;
  if (NATIVE.test(stated)) return 4;
  if (FLUENT.test(stated)) return 3;
  return BASIC.test(stated) ? 1 : 2;
}

const BY_FRAMEWORK = /\b([abc][12](?:\s?[/–-]\s?[abc][12])?\+?)\b/;

/** The level as written: "C1", "native", "Muttersprache"; of "courant (C1)" the one of the framework. */
export function findLanguageLevel(phrase: string): string | undefined {
  const folded = fold(phrase);
  const match = BY_FRAMEWORK.exec(folded) ?? LEVEL.exec(folded);
  if (match === null) return undefined;
  return (match[1]?.toUpperCase() ?? match[2])?.trim();
}
