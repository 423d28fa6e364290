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

/** How a sentence says what somebody speaks. */
const SPEAKS =
  /(?<!\p{L})(?:fluent in|speaks?|bilingual in|native (?:speaker of|in)|spreche|spricht|parle|habla|hablo|spreek|spreekt|parla|parlo|fala|falo)\s+([^.;\n]{3,80})/giu;

/** "I speak English and some Twi" in the summary. */
export function findStatedLanguages(rows: readonly CvRow[]): RawLanguage[] {
  const whole = joinStrands(rows.flatMap((row) => row.cells.map(cellStrand)));
  return readLanguageItems(
    [...whole.text.matchAll(SPEAKS)].map((match) => {
      const end = match.index + match[0].length;
      return sliceStrand(whole, end - (match[1] ?? "").length, end);
    }),
  );
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
      for (const part of parts) addLanguage(part, found, open);
    }
  }
  return found;
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
