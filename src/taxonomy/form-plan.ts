import type { Token } from "./tokens.js";
import type { Variant } from "./variants.js";

/** The plan of a form whose variants must be worked out when it is read. */
export const WORKED_OUT = "";
export const SIMPLE = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+){0,4}$/;

/**
 * How the spellings of a form come from its letters, told once when the data are compiled: "0,1ia" is as written and with the first
 * two words in one, plurals that are more than an "s", and either ending. Forms with marks or accents have no plan.
 */
export function planOf(text: string, variants: readonly Variant[]): string {
  if (!SIMPLE.test(text)) return WORKED_OUT;
  const anyEnding = variants.some((variant) => variant.anyEnding);
  const open = new Set(variants.map(({ tokens, cased }) => `${cased ? "^" : ""}${spelled(tokens)}`));
  const places = (text.match(/[ -]/g) ?? []).length;
  const masks = Array.from({ length: 1 << places }, (_, mask) => mask).filter((mask) => open.delete(joinedText(text, mask).toLowerCase()));
  const inflected = masks.flatMap((mask) => inflectedText(joinedText(text, mask).toLowerCase()) ?? []);
  const inflects = open.size > 0 && inflected.some((one) => open.has(one));
  if (inflects && !inflected.every((one) => open.delete(one))) return WORKED_OUT;
  const camel = camelText(text);
  const parted = camel !== null && open.delete(`^${camel.toLowerCase()}`);
  if (open.size > 0 || masks[0] !== 0) return WORKED_OUT;
  return `${masks.join(",")}${inflects ? "i" : ""}${parted ? "c" : ""}${anyEnding ? "a" : ""}`;
}

export interface FormPlan {
  /** Which blanks are left out, a bit each. */
  readonly masks: readonly number[];
  readonly inflects: boolean;
  readonly parted: boolean;
  readonly anyEnding: boolean;
}

export function parsePlan(plan: string): FormPlan | null {
  if (plan === WORKED_OUT) return null;
  return {
    masks: plan.replace(/[a-z]/g, "").split(",").map(Number),
    inflects: plan.includes("i"),
    parted: plan.includes("c"),
    anyEnding: plan.includes("a"),
  };
}

function spelled(tokens: readonly Token[]): string {
  return tokens
    .map((token) => (token.kind === "word" ? token.text : token.kind === "separator" ? " " : String.fromCharCode(token.char)))
    .join("");
}

/** The text with single blanks, those of the mask left out. */
function joinedText(text: string, mask: number): string {
  let place = 0;
  return text.replace(/[ -]/g, () => ((mask >>> place++) & 1 ? "" : " "));
}

/** A plural or singular that is more than an "s". */
export function inflectedText(text: string): string | null {
  if (!/[syxh]$/i.test(text)) return null;
  if (/[^aeiou]ies$/i.test(text)) return `${text.slice(0, -3)}y`;
  if (/[^aeiou]y$/i.test(text)) return `${text.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/i.test(text) ? `${text}es` : null;
}

/** "JavaScript" as "Java Script". */
export function camelText(text: string): string | null {
  const at = /^[A-Z][a-z]+(?=[A-Z][A-Za-z]+$)/.exec(text)?.[0].length;
  return at === undefined ? null : `${text.slice(0, at)} ${text.slice(at)}`;
}
