import { findLanguage, findLanguageLevel, languageCode } from "../lexicon/language-words.js";
import type { CvRow } from "../lines/cv-row.js";
import { cellStrand } from "../lines/cv-row.js";
import { joinStrands, type Strand, sliceStrand, splitStrand, stripStrand } from "../lines/strand.js";
import type { RawLanguage } from "../raw-cv.js";

/** Languages with their level, from rows of a section or from the value of a label. */
export function readLanguages(rows: readonly CvRow[]): RawLanguage[] {
  const strands = rows.map(
    (row) =>
      (row.cells.length > 1 ? joinStrands(row.cells.map(cellStrand)) : null) ??
      joinStrands(
        row.cells.flatMap((cell) => cell.lines.map((line) => line.strand)),
        "\t",
      ),
  );
  return readLanguageItems(strands, true);
}

/** A name that may be a language's, and how well in brackets. */
const NAME = String.raw`\p{Lu}\p{L}+(?: \([^()]{2,24}\))?`;
/** Up to three of them: each is looked up before anything is made of it. */
const NAMES = String.raw`${NAME}(?:\s*(?:,|/|&|\band\b|\bor\b)\s*${NAME}){0,2}`;

/** How a sentence says what somebody speaks, and how well. */
const SPEAKS: readonly (readonly [pattern: RegExp, level: string | null])[] = [
  [/(?<!\p{L})(?:fluent(?:ly)?(?: in)?|fluency in)\s+([^.;\n]{3,80})/giu, "fluent"],
  [
    /(?<!\p{L})(?:native (?:speaker of|in)|bilingual(?: in)?|mother tongues?(?: is| are|:)?|grew up (?:speaking|with)|raised (?:speaking|bilingual in))\s+([^.;\n]{3,80})/giu,
    "native",
  ],
  [new RegExp(String.raw`(?<!\p{L})(${NAMES}) (?:native|mother tongue)(?: speaker)?(?!\p{L})`, "gu"), "native"],
  [new RegExp(String.raw`(?<!\p{L})[Nn]ative (${NAMES})(?: speaker)?(?!\p{L})`, "gu"), "native"],
  [/(?<!\p{L})(?:conversational|working knowledge of|some)\s+(\p{Lu}[^.;\n]{3,60})/gu, "conversational"],
  [/(?<!\p{L})(?:speaks?|speaking|spreche|spricht|parle|habla|hablo|spreek|spreekt|parla|parlo|fala|falo)\s+([^.;\n]{3,80})/giu, null],
  [new RegExp(String.raw`(?<!\p{L})(?:work|works|working|correspond|converse) (?:\p{L}+ )?in (${NAMES})(?!\p{L})`, "gu"), null],
  [new RegExp(String.raw`(?<!\p{L})[Mm]y (?:(?:spoken|written) )?(${NAMES}) (?:is|are)(?!\p{L})`, "gu"), null],
  [new RegExp(String.raw`(?<!\p{L})(?:write|read|understand|sign)s? (?:\p{L}+ )?(${NAMES})(?!\p{L})`, "gu"), null],
];

/** "I speak English and some Twi" in the summary; of several sentences about one language the first that says how well. */
export function findStatedLanguages(rows: readonly CvRow[]): RawLanguage[] {
  const whole = joinStrands(rows.flatMap((row) => row.cells.map(cellStrand)));
  const found: RawLanguage[] = [];
  for (const [pattern, level] of SPEAKS)
    for (const { index, 0: words, 1: names = "" } of whole.text.matchAll(pattern)) {
      const start = index + words.indexOf(names);
      for (const language of readLanguageItems([sliceStrand(whole, start, start + names.length)]))
        if (!found.some(({ code }) => code === language.code)) found.push({ ...language, level: language.level ?? level });
    }
  return found;
}

/** "Advised tenants in Turkish": behind the name nothing that it tells more of ("in English law", "in French restaurants"). */
const IN_LANGUAGE = new RegExp(
  String.raw`(?<!\p{L})(?:in|into|from|entirely in|both) (?:fluent |spoken |written |native )?(${NAMES})(?=\s*(?:$|[,.;:()–—]|-\s|(?:and|or|for|with|to|every|daily|on|by|at|as|over|when|throughout|across|into|from)(?!\p{L})))`,
  "gu",
);
/** What is said, written or read in a language. */
const USED =
  /(?<!\p{L})(?:communicat|correspond|advis|answer|talk|speak|spoke|call|consult|counsel|teach|taught|train|present|negotiat|interview|writ|wrote|report|document|translat|interpret|handl|greet|serv|support|assist|explain|lesson|workshop|meeting|conversation|enquir|inquir|email|e-mail|letter|work|deal|manag|conduct|deliver|lead|led|host|draft|edit|publish|course|class|session|tour|guid|moderat|tutor)\p{L}*/iu;

/** "Had leaflets translated into Polish", "which also went out in Polish": by others, or only on paper. */
const NOT_ONESELF =
  /(?<!\p{L})(?:ha[ds]|have|having|got|get|went out|goes out|came|comes|available|printed|appeared)(?!\p{L})[^.;]{0,50}$/iu;

/** Languages somebody worked in, from the lines of positions and projects; how well they do not say. */
export function findLanguagesAtWork(lines: readonly Strand[], listed: readonly RawLanguage[]): RawLanguage[] {
  const found: RawLanguage[] = [];
  for (const line of lines) {
    if (!USED.test(line.text)) continue;
    for (const { index, 0: words, 1: names = "" } of line.text.matchAll(IN_LANGUAGE)) {
      if (NOT_ONESELF.test(line.text.slice(0, index))) continue;
      const start = index + words.length - names.length;
      for (const language of readLanguageItems([sliceStrand(line, start, start + names.length)]))
        if (![...listed, ...found].some(({ code }) => code === language.code)) found.push({ ...language, strand: line });
    }
  }
  return found;
}

/** How well, before or behind the name of a language in a list. */
const HOW_WELL = /^(?:a (?:bit|little) of|some|a little|basic|good|fluent|native|conversational|intermediate|beginner)\s+|\s*\([^()]*\)$/iu;

/** "SAP EWM, stock control, English, Zulu": where no list is of languages alone, two and more among the skills are what is spoken. */
export function findListedLanguages(skills: readonly Strand[]): RawLanguage[] {
  const named = skills.filter(({ text }) => languageCode(text.replace(HOW_WELL, "")) !== undefined);
  return named.length < 2 ? [] : readLanguageItems(named);
}

/** `open`: a list of nothing but languages, where an unknown name is one too. */
export function readLanguageItems(strands: readonly Strand[], open = false): RawLanguage[] {
  const found: RawLanguage[] = [];
  for (const strand of strands) {
    for (const item of splitStrand(strand, /[;|•·\t]|,(?![^(]*\))|\s\/\s(?=\p{Lu})|\.\s+(?=\p{Lu})/gu)) {
      const parts = cutBeforeLanguages(item);
      const known = found.length;
      for (const part of parts) addLanguage(part, found, open);
      levelAlike(parts[0], found, known);
    }
  }
  return found;
}

/** "Fluent in English and German": what stands before the first holds for the others too. */
function levelAlike(first: Strand | undefined, found: RawLanguage[], from: number): void {
  if (first === undefined) return;
  const level = findLanguageLevel(first.text.slice(0, findLanguage(first.text)?.at ?? 0));
  if (level === undefined) return;
  for (let at = from + 1; at < found.length; at++) {
    const language = found[at] as RawLanguage;
    if (language.level === null) found[at] = { ...language, level };
  }
}

/** "Peul (courant)", "Frisian": in a list of languages a name or two words with a level is one, known to us or not. */
function addUnknown(item: Strand, found: RawLanguage[]): void {
  if (TABLE_WORDS.test(item.text)) return;
  const bare = /^(\p{L}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)(?=$|\s*[(:–—]|\s-)/u.exec(item.text);
  // Where the others begin with a capital, a small letter begins something else.
  if (found.length > 0 && /^\p{Ll}/u.test(item.text) && found.every(({ name }) => /^\p{Lu}/u.test(name.text))) return;
  if (bare === null || findLanguageLevel(bare[0]) !== undefined) return;
  found.push({ strand: item, name: sliceStrand(item, 0, bare[0].length), code: null, level: findLanguageLevel(item.text) ?? null });
}

/** What heads the columns of a table of levels, and what is written below it. */
const TABLE_WORDS =
  /^(?:understanding|listening|reading|speaking|writing|written|read|reads?|speaks?|spoken|levels?|self-assessment|verstehen|h[öo]ren|lesen|sprechen|schreiben|compr[ée]h?ension|[ée]couter|lire|parler|[ée]crire|comprensi[óo]n|comprensione|ascolto|lettura|parlato|scritto|scrittura|produzione|interazione|hablado|escrito|falado|escuchar|leer|hablar|escribir|begrijpen|luisteren|lezen|spreken|schrijven|compreens[ãa]o|leitura|escrita|outra\(s\)|otra\(s\)|autre\(s\)|altra\/e|daily use|(?:languages?|sprachen?|langues?|idiomas?|lenguas?|talen|taal|lingu[ae]|l[íi]nguas?)\s+(?:levels?|niveau|stufe|nivel|livello|n[íi]vel))(?!\w)/iu;

function addLanguage(item: Strand, found: RawLanguage[], open: boolean): void {
  const language = findLanguage(item.text);
  const last = found.at(-1);
  if (language === undefined) {
    const level = findLanguageLevel(item.text);
    // "English, Cornish (basic)": a name before the level is a language of its own.
    const named =
      open &&
      last?.level === null &&
      /^\p{Lu}\p{L}{3,}\s*[(:]/u.test(item.text) &&
      findLanguageLevel(item.text.split(/[(:]/)[0] ?? "") === undefined;
    if (named) addUnknown(item, found);
    else if (last !== undefined && last.level === null && level !== undefined && item.text.split(/\s+/).length <= 4)
      found[found.length - 1] = { ...last, level, strand: joinStrands([last.strand, item]) };
    else if (open) addUnknown(item, found);
    return;
  }
  if (found.some((other) => other.code === language.code)) return;
  const name = sliceStrand(item, language.at, language.at + language.name.length);
  found.push({ strand: item, name, code: language.code, level: findLanguageLevel(item.text) ?? null });
}

const JOINT = /\s*(?:[,&/]|\s(?:and|und|et|y|e|en|i|og|och|ja))\s*$/u;

/** "English and German", "Français Anglais (C1)": a second name begins a second item. */
function cutBeforeLanguages(item: Strand): Strand[] {
  const first = findLanguage(item.text);
  if (first === undefined) return [item];
  const behind = item.text.slice(first.at + first.name.length);
  const second = findLanguage(behind);
  if (second === undefined || second.code === first.code) return [item];
  const cut = first.at + first.name.length + second.at;
  return [stripStrand(sliceStrand(item, 0, cut), JOINT), ...cutBeforeLanguages(sliceStrand(item, cut, item.text.length))];
}
