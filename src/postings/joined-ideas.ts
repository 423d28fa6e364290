import { extractSkills } from "../skills/find-mentions.js";
import { type Mention, movedMention } from "../skills/mention.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import type { Segment } from "../text/segment.js";
import { ListedItems } from "./listed-items.js";
import { isOfRole, type ZonedLine } from "./zones/posting-zone.js";

/** Of the line under way. */
const ITEMS = new ListedItems();

interface Ad {
  /** Of the line under way. */
  readonly kept: readonly Mention[];
  readonly found: Mention[];
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
    if (!isOfRole(line) || !holdsIdeaOfWords(line, kept, next)) continue;
    const ad: Ad = { kept: keptIn(line, kept, next), found, taxonomy };
    ITEMS.read(text, line);
    for (let from = 0, to = 0; from < ITEMS.count; from = to) {
      to = ITEMS.listEnd(from);
      shareEnd(ad, from, to);
      shareBeginning(ad, from, to);
    }
  }
  return found;
}

/** `from`: the first name of the line, or one behind it. */
function holdsIdeaOfWords({ end }: Segment, kept: readonly Mention[], from: number): boolean {
  for (let at = from; at < kept.length && (kept[at] as Mention).start < end; at++) if (isIdeaOfWords(kept[at] as Mention)) return true;
  return false;
}

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

function add({ kept, found }: Ad, mention: Mention): void {
  if (isFree(mention, kept) && isFree(mention, found)) found.push(mention);
}

/** "Train, evaluate and deploy models": what the last name ends with belongs to those before. */
function shareEnd(ad: Ad, from: number, to: number): void {
  for (let item = from + 1; item < to; item++) {
    const first = ITEMS.firstWord(item);
    if (!ITEMS.isLast(item) || ITEMS.size(item) < 2 || !isNamed(ad, first, first + 1)) continue;
    for (let before = item - 1; before >= from; before--) {
      const mention = maybeWithEnd(ad, before, item);
      if (mention !== null) add(ad, mention);
      if (ITEMS.size(before) > 2) break;
    }
  }
}

function maybeWithEnd(ad: Ad, before: number, item: number): Mention | null {
  const past = ITEMS.pastWord(before);
  const first = ITEMS.firstWord(item);
  for (const count of OWN_WORDS) {
    const own = past - count;
    const prior = own - ITEMS.firstWord(before);
    if (prior < 0 || !areOwn(ad, own, past) || (prior > 0 && !mayStandBefore(ITEMS.wordAt(own - 1)))) continue;
    for (const from of [first + 1, first + 2])
      for (const shared of SHARED_WORDS) {
        const end = from + shared;
        if (end > ITEMS.pastWord(item) || !isNamed(ad, first, end - 1)) continue;
        const mention = maybeIdea(ad, `${wordsOf(own, past)} ${wordsOf(from, end)}`);
        if (mention !== null) return placed(mention, own, past);
      }
  }
  return null;
}

function mayStandBefore(word: string): boolean {
  return SMALL.test(word) || DONE_WITH.test(word);
}

/** Whether a name that is read begins with the first of the words, or before, and holds the last. */
function isNamed({ kept }: Ad, first: number, last: number): boolean {
  const start = ITEMS.startOf(first);
  const end = ITEMS.endOf(last);
  return kept.some((mention) => isIdea(mention) && mention.start <= start && end <= mention.end);
}

/** "Data cleaning, preparation and modelling": what the first name begins with belongs to those behind. */
function shareBeginning(ad: Ad, from: number, to: number): void {
  for (let item = from; item < to - 1; item++) {
    const named = nameEnding(ad, item);
    const last = ITEMS.pastWord(item) - 1;
    if (named >= last) continue;
    for (let behind = item + 1; behind < to; behind++) {
      const mention = maybeWithBeginning(ad, wordsOf(named, last), behind);
      if (mention !== null) add(ad, mention);
      if (ITEMS.size(behind) > 2) break;
    }
  }
}

/** The first word of the name that an item ends with; the word behind the item where it ends with none. */
function nameEnding({ kept }: Ad, item: number): number {
  const past = ITEMS.pastWord(item);
  const start = ITEMS.startOf(ITEMS.firstWord(item));
  const end = ITEMS.endOf(past - 1);
  const name = kept.find((mention) => isIdea(mention) && mention.end === end && mention.start >= start);
  if (name === undefined) return past;
  let first = ITEMS.firstWord(item);
  while (first < past && ITEMS.startOf(first) < name.start) first++;
  return first;
}

function maybeWithBeginning(ad: Ad, beginning: string, behind: number): Mention | null {
  const own = ITEMS.firstWord(behind);
  for (const count of OWN_WORDS) {
    const past = own + count;
    const rest = ITEMS.pastWord(behind) - past;
    if (rest < 0 || !areOwn(ad, own, past) || (rest > 0 && !mayStandBehind(ITEMS.wordAt(past)))) continue;
    const mention = maybeIdea(ad, `${beginning} ${wordsOf(own, past)}`);
    if (mention !== null) return placed(mention, own, past);
  }
  return null;
}

function mayStandBehind(word: string): boolean {
  return SMALL.test(word) || OF_ITEM.test(word);
}

function placed(mention: Mention, own: number, past: number): Mention {
  return movedMention(mention, ITEMS.startOf(own), ITEMS.endOf(past - 1));
}

function areOwn(ad: Ad, from: number, past: number): boolean {
  for (let word = from; word < past; word++) {
    const written = ITEMS.wordAt(word);
    if (SMALL.test(written) || BY_ITSELF.test(written) || !isFree({ start: ITEMS.startOf(word), end: ITEMS.endOf(word) }, ad.kept))
      return false;
  }
  return true;
}

function wordsOf(from: number, past: number): string {
  let words = ITEMS.wordAt(from);
  for (let word = from + 1; word < past; word++) words += ` ${ITEMS.wordAt(word)}`;
  return words;
}

/** The idea that all of the words name, whatever stands around them. */
function maybeIdea(ad: Ad, name: string): Mention | null {
  const { count, values } = ad.taxonomy.matcher.scan(name);
  if (count !== 1 || values[0] !== 0 || values[1] !== name.length) return null;
  const [mention] = extractSkills(name, ad.taxonomy);
  return mention !== undefined && !mention.ambiguous && isIdea(mention) ? mention : null;
}
