import type { Form } from "./form.js";
import { camelText, type FormPlan, inflectedText, withoutAccents } from "./form-plan.js";
import { ANY_ENDING, CAPITALISED, FormTrie, ROOT, SENSITIVE } from "./form-trie.js";
import { variantsOfForm } from "./forms.js";
import type { Token } from "./tokens.js";
import type { Variant } from "./variants.js";
import { LETTERS, PRIME } from "./word-reader.js";

/** The forms a trie is built of. */
export interface TrieForms {
  readonly length: number;
  readonly texts: readonly string[];
  planAt(number: number): FormPlan | null;
  isCaseSensitive(number: number): boolean;
  kindAt(number: number): string;
  at(number: number): Form;
}

export function buildTrie(forms: TrieForms): FormTrie {
  const trie = new FormTrie((number) => forms.texts[number] as string);
  for (let number = 0; number < forms.length; number++) {
    const plan = forms.planAt(number);
    const flags = forms.isCaseSensitive(number) ? SENSITIVE : 0;
    if (plan === null) addVariants(trie, number, variantsOfForm(forms.at(number), forms.kindAt(number)), flags);
    else addPlanned(trie, number, forms.texts[number] as string, plan, flags);
  }
  return trie.close();
}

function addPlanned(trie: FormTrie, form: number, text: string, plan: FormPlan, flags: number): void {
  const all = flags | (plan.anyEnding ? ANY_ENDING : 0);
  const other = plan.inflects ? inflectedText(text) : null;
  for (const mask of plan.masks) {
    addWords(trie, form, text, mask, all);
    if (other !== null) addWords(trie, form, other, mask, all);
  }
  if (plan.parted) addWords(trie, form, camelText(text) as string, 0, all | CAPITALISED);
}

/** Letters, digits and single blanks or hyphens in one pass: each word's hash, and that without its last "s". */
function addWords(trie: FormTrie, form: number, text: string, mask: number, flags: number): void {
  let node = ROOT;
  let endings = 0;
  let places = mask;
  let hash = 0;
  let proof = 0;
  let power = 1;
  let length = 0;
  let stemHash = 0;
  let stemProof = 0;
  let stemPower = 1;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 0x20;
    if (c === 0x20 || c === 0x2d) {
      const joined = places & 1;
      places >>>= 1;
      if (joined === 1 && i < text.length) continue;
      const last = text.charCodeAt(i - 1);
      const plural = length > 1 && (last === 0x73 || last === 0x53) ? 1 : 0;
      const apart = node === ROOT ? 0 : 1;
      node =
        plural === 1 ? trie.childOfHash(node, stemHash, stemProof, stemPower, apart) : trie.childOfHash(node, hash, proof, power, apart);
      endings = (endings << 1) | plural;
      hash = 0;
      proof = 0;
      power = 1;
      length = 0;
      continue;
    }
    const letter = LETTERS[c] as number;
    stemHash = hash;
    stemProof = proof;
    stemPower = power;
    hash = Math.imul(hash ^ letter, PRIME);
    proof = (Math.imul(proof, 33) + letter) | 0;
    power = Math.imul(power, 33);
    length++;
  }
  trie.endAt(node, form, flags, endings, 0);
}

function addVariants(trie: FormTrie, form: number, variants: readonly Variant[], flags: number): void {
  for (const { tokens, cased, anyEnding } of variants) {
    const all = flags | (cased ? CAPITALISED : 0) | (anyEnding ? ANY_ENDING : 0);
    addTokens(trie, form, tokens, all);
    const plain = withoutAccents(tokens);
    if (plain !== null) addTokens(trie, form, plain, all);
  }
}

function addTokens(trie: FormTrie, form: number, tokens: readonly Token[], flags: number): void {
  const first = tokens[0];
  const lead = first?.kind === "mark" ? first.char : 0;
  const rest = lead > 0 ? tokens.slice(1) : tokens;
  if (rest[0]?.kind !== "word") return;
  let node = ROOT;
  let apart = 0;
  let endings = 0;
  for (const token of rest) {
    if (token.kind === "separator") {
      apart = 1;
      continue;
    }
    if (token.kind === "word") {
      node = trie.childOfWord(node, token.text, apart);
      endings = (endings << 1) | (token.text.length > 1 && token.text.endsWith("s") ? 1 : 0);
    } else node = trie.child(node, trie.mark(token.char), apart);
    apart = 0;
  }
  trie.endAt(node, form, flags, endings, lead);
}
