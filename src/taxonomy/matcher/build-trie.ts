import { camelText, type FormPlan, inflectedText } from "../form-plan.js";
import { type Spelling, withoutAccents } from "../spellings.js";
import { DASH } from "../tokens.js";
import { TrieBuilder } from "./trie-builder.js";
import { ANY_ENDING, CAPITALISED, PROOF_CHAIN, ROOT, SENSITIVE } from "./trie-layout.js";
import { markHash, type TrieTables } from "./trie-tables.js";
import { letterOf, WordHash } from "./word-hash.js";

const LETTER_S = 0x73;
const word = new WordHash();

/** The forms a trie is built of. */
export interface TrieForms {
  readonly length: number;
  textAt(number: number): string;
  /** How its spellings come from its letters, or all of them. */
  spellingAt(number: number): FormPlan | readonly Spelling[];
  isCaseSensitive(number: number): boolean;
}

export function buildTrie(forms: TrieForms): TrieTables {
  const trie = new TrieBuilder();
  for (let number = 0; number < forms.length; number++) {
    const spelling = forms.spellingAt(number);
    const flags = forms.isCaseSensitive(number) ? SENSITIVE : 0;
    if ("masks" in spelling) addPlanned(trie, number, forms.textAt(number), spelling, flags);
    else for (const one of spelling) addSpelled(trie, number, one, flags);
  }
  return trie.close();
}

function addPlanned(trie: TrieBuilder, form: number, text: string, plan: FormPlan, flags: number): void {
  const all = flags | (plan.anyEnding ? ANY_ENDING : 0);
  const other = plan.inflects ? inflectedText(text) : null;
  for (const mask of plan.masks) {
    addSpelling(trie, form, text, mask, all);
    if (other !== null) addSpelling(trie, form, other, mask, all);
  }
  if (plan.parted) addSpelling(trie, form, camelText(text) as string, 0, all | CAPITALISED);
}

function addSpelled(trie: TrieBuilder, form: number, { text, cased, anyEnding }: Spelling, flags: number): void {
  const all = flags | (cased ? CAPITALISED : 0) | (anyEnding ? ANY_ENDING : 0);
  addSpelling(trie, form, text, 0, all);
  const plain = withoutAccents(text);
  if (plain !== null) addSpelling(trie, form, plain, 0, all);
}

/** Letters, blanks or hyphens and marks in one pass: each word's hashes, without its last "s". `joined`: the blanks left out, a bit each. */
function addSpelling(trie: TrieBuilder, form: number, text: string, joined: number, flags: number): void {
  const lead = letterOf(text.charCodeAt(0)) === 0 ? text.charCodeAt(0) : 0;
  let node = ROOT;
  let apart = 0;
  let endings = 0;
  let places = joined;
  let proof = 0;
  for (let i = lead === 0 ? 0 : 1; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 0x20;
    const letter = letterOf(c);
    if (letter > 0) {
      word.add(letter);
      continue;
    }
    const separates = c === 0x20 || c === 0x2d;
    if (separates) {
      const isJoined = (places & 1) === 1 && i < text.length;
      places >>>= 1;
      if (isJoined) continue;
    }
    if (word.length > 0) {
      const plural = word.length > 1 && (text.charCodeAt(i - 1) | 0x20) === LETTER_S ? 1 : 0;
      word.close(plural);
      proof = (Math.imul(proof, PROOF_CHAIN) + word.proof) | 0;
      node = trie.child(node, word.hash, proof, apart);
      endings = (endings << 1) | plural;
      apart = 0;
    }
    if (!separates) node = trie.marked(node, markHash(c < 0x80 ? c : DASH), proof, apart);
    apart = separates ? 1 : 0;
  }
  trie.endAt(node, form, flags, endings, lead);
}
