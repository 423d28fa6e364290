import { extractSkills } from "../skills/find-mentions.js";
import { type Mention, movedMention } from "../skills/mention.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import type { Segment } from "../text/segment.js";
import { isOfRole, type ZonedLine } from "./zones/posting-zone.js";

/** Words between two joints of a list. */
interface Item {
  readonly words: readonly Segment[];
  /** What joins it with the item before; the last of an enumeration is joined by more than a comma. */
  readonly isLast: boolean;
}

interface Ad {
  readonly text: string;
  readonly kept: readonly Mention[];
  readonly taxonomy: Taxonomy;
}

/**
 * "Server and network administration", "data cleaning, preparation and modelling": a list says the word that its names share once. What a name
 * read in such a list shares with the words beside it makes them names too, where the taxonomy knows them so.
 */
export function findJoinedIdeas(text: string, lines: readonly ZonedLine[], kept: readonly Mention[], taxonomy: Taxonomy): Mention[] {
  const found: Mention[] = [];
  let next = 0;
  for (const line of lines) {
    while (next < kept.length && (kept[next] as Mention).end <= line.start) next++;
    if (!isOfRole(line)) continue;
    const ad: Ad = { text, kept: keptIn(line, kept, next), taxonomy };
    if (!ad.kept.some(isIdeaOfWords)) continue;
    for (const list of listsIn(text, line))
      for (const mention of [...sharingEnd(ad, list), ...sharingBeginning(ad, list)])
        if (isFree(mention, ad.kept) && isFree(mention, found)) found.push(mention);
  }
  return found;
}

/** The names of a line; `from`: the first of them, or one behind it. */
function keptIn({ end }: Segment, kept: readonly Mention[], from: number): Mention[] {
  const inLine: Mention[] = [];
  for (let at = from; at < kept.length && (kept[at] as Mention).start < end; at++) inLine.push(kept[at] as Mention);
  return inLine;
}

function isIdea({ kind }: Pick<Mention, "kind">): boolean {
  return kind === "method" || kind === "concept";
}

function isIdeaOfWords(mention: Mention): boolean {
  return isIdea(mention) && mention.form.includes(" ");
}

function isFree({ start, end }: Segment, names: readonly Segment[]): boolean {
  return names.every((name) => name.end <= start || end <= name.start);
}

const WORD = /[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d'’-]*/g;
const BLANK = 0x20;
const JOINT = /^(?:,|\/|&|,\s?&)$/;
const AND = /^(?:and|or)$/i;

/** Runs of words that commas, slashes, "and" and "or" join. */
function listsIn(text: string, { start, end }: Segment): Item[][] {
  const lists: Item[][] = [];
  let list: Item[] = [];
  let words: Segment[] = [];
  let [isLast, last] = [false, start];
  const closeItem = (endsList: boolean, isLastNext: boolean): void => {
    if (words.length > 0) list.push({ words, isLast });
    words = [];
    isLast = isLastNext;
    if (!endsList) return;
    if (list.length > 1) lists.push(list);
    list = [];
  };
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    const between = at - last === 1 && text.charCodeAt(last) === BLANK ? "" : text.slice(last, at).trim();
    if (between !== "") closeItem(!JOINT.test(between), between !== ",");
    last = at + match[0].length;
    if (AND.test(match[0])) closeItem(false, true);
    else words.push({ start: at, end: last });
  }
  closeItem(true, false);
  return lists;
}

/** Before the first word of an item and behind the last: not part of a name. */
const SMALL =
  /^(?:a|an|the|of|to|in|on|at|for|with|by|from|as|is|are|be|can|will|while|our|your|their|its|this|that|these|those|such|like|etc|other|all|any|both|either|more|new|not|it|we|you|who|how|which|into|about|across|through|between|after|before|during|using|including|years['’]?|basic|advanced|modern|strong|good|experience|knowledge|understanding|skills|ability|proficient|responsible)$/i;
/** Behind the last: the item is named, and this says what of it. */
const OF_ITEM =
  /^(?:experience|skills|techniques|processes|tools|principles|practices|concepts|methodologies|frameworks|strategies|workflows|methods)$/i;
/** Stands for itself beside a name, or for anything: of 20 lists each in 10,100 ads, what it made with the shared word was meant in few. */
const BY_ITSELF =
  /^(?:ai|ml|ai\/ml|data|frameworks?|tool(?:s|ing)?|techniques?|systems?|services?|platforms?|solutions?|technolog(?:y|ies)|librar(?:y|ies)|workflows?|models?|pipelines?|process(?:es)?|standards?|best|practices?|methods?|methodolog(?:y|ies)|products?|applications?|environments?|teams?|projects?|principles?|concepts?|capabilities|infrastructure|engineering|management|operations|algorithms?|protocols?|features?|software|design|support|research|architectures?|performance|strategy|analysts?|architects?|scientists?|engineers?|managers?|developers?|administrators?|science|production|requirements|feedback|delivery|guidance|marketing|vendors?|recommendations|statistics|development|retention|early-stage|building|email)$/i;

/** Before the first word of an item: what is done with it, "Write unit and integration tests". */
const DONE_WITH =
  /^(?:writ(?:e|es|ing|ten)|perform(?:s|ing)?|execut(?:e|es|ing)|conduct(?:s|ing)?|implement(?:s|ing)?|maintain(?:s|ing)?|creat(?:e|es|ing)|run(?:s|ning)?|add(?:s|ing)?|automat(?:e|es|ed|ing)|comprehensive|robust|thorough)$/i;

/** Where names share their beginning or end, of an item so many words are its own. */
const OWN_WORDS = [2, 1];
const SHARED_WORDS = [3, 2, 1];

/** "Train, evaluate and deploy models": what the last name ends with belongs to those before. */
function sharingEnd(ad: Ad, list: readonly Item[]): Mention[] {
  const found: Mention[] = [];
  list.forEach(({ words, isLast }, at) => {
    if (!isLast || words.length < 2) return;
    for (let back = at - 1; back >= 0; back--) {
      const before = (list[back] as Item).words;
      const mention = maybeWithEnd(ad, before, words);
      if (mention !== null) found.push(mention);
      if (before.length > 2) break;
    }
  });
  return found;
}

function maybeWithEnd(ad: Ad, before: readonly Segment[], words: readonly Segment[]): Mention | null {
  for (const count of OWN_WORDS) {
    const own = before.slice(-count);
    const prior = before[before.length - count - 1];
    if (before.length < count || !areOwn(ad, own) || (prior !== undefined && !mayStandBefore(wordsOf(ad, [prior])))) continue;
    for (const from of [1, 2])
      for (const shared of SHARED_WORDS) {
        const end = words.slice(from, from + shared);
        if (end.length < shared || !isNamed(ad, words[0] as Segment, end.at(-1) as Segment)) continue;
        const mention = maybeIdea(ad, [...own, ...end]);
        if (mention !== null) return placed(mention, own);
      }
  }
  return null;
}

function mayStandBefore(word: string): boolean {
  return SMALL.test(word) || DONE_WITH.test(word);
}

/** Whether a name that is read begins with the first of the words, or before, and holds the last. */
function isNamed({ kept }: Ad, first: Segment, last: Segment): boolean {
  return kept.some((mention) => isIdea(mention) && mention.start <= first.start && last.end <= mention.end);
}

/** "Data cleaning, preparation and modelling": what the first name begins with belongs to those behind. */
function sharingBeginning(ad: Ad, list: readonly Item[]): Mention[] {
  const found: Mention[] = [];
  list.forEach(({ words }, at) => {
    const [first, last] = [words[0] as Segment, words.at(-1) as Segment];
    const name = ad.kept.find((mention) => isIdea(mention) && mention.end === last.end && mention.start >= first.start);
    const named = name === undefined ? [] : words.filter(({ start }) => start >= name.start);
    if (named.length < 2) return;
    for (let next = at + 1; next < list.length; next++) {
      const behind = (list[next] as Item).words;
      const mention = maybeWithBeginning(ad, named.slice(0, -1), behind);
      if (mention !== null) found.push(mention);
      if (behind.length > 2) break;
    }
  });
  return found;
}

function maybeWithBeginning(ad: Ad, beginning: readonly Segment[], behind: readonly Segment[]): Mention | null {
  for (const count of OWN_WORDS) {
    const own = behind.slice(0, count);
    const after = behind[count] === undefined ? "of" : wordsOf(ad, [behind[count]]);
    if (own.length < count || !areOwn(ad, own) || !(SMALL.test(after) || OF_ITEM.test(after))) continue;
    const mention = maybeIdea(ad, [...beginning, ...own]);
    if (mention !== null) return placed(mention, own);
  }
  return null;
}

function placed(mention: Mention, own: readonly Segment[]): Mention {
  return movedMention(mention, (own[0] as Segment).start, (own.at(-1) as Segment).end);
}

function areOwn(ad: Ad, own: readonly Segment[]): boolean {
  return own.every((word) => {
    const written = wordsOf(ad, [word]);
    return !SMALL.test(written) && !BY_ITSELF.test(written) && isFree(word, ad.kept);
  });
}

function wordsOf({ text }: Ad, words: readonly Segment[]): string {
  return words.map(({ start, end }) => text.slice(start, end)).join(" ");
}

/** The idea that all of the words name, whatever stands around them. */
function maybeIdea(ad: Ad, words: readonly Segment[]): Mention | null {
  const name = wordsOf(ad, words);
  const { count, values } = ad.taxonomy.matcher.scan(name);
  if (count !== 1 || values[0] !== 0 || values[1] !== name.length) return null;
  const [mention] = extractSkills(name, ad.taxonomy);
  return mention !== undefined && !mention.ambiguous && isIdea(mention) ? mention : null;
}
