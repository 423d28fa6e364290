import { matchesOf } from "../text/matches.js";
import { PREFERRED_CUE } from "./need-cues.js";

const CUES = new RegExp(PREFERRED_CUE.source, "gi");
/** "Ideally Rust" prefers what comes after it; "Rust is a plus" what came before. */
const LEADING =
  /^(?:ideally|preferably|exposure to|great if|even better|nice[- ]to[- ]haves?|bonus(?: points)?|optional|good to have|extra credit|idealerweise|vorzugsweise|gerne auch|idéalement|idealmente|bij voorkeur|preferibilmente|preferible)/i;
const DEMANDED =
  /\b(?:required|requires?|must|mandatory|essential|minimum|erforderlich|zwingend|obligatoire|obligatorio|vereist|obrigatório)\b/i;

/** The words that make what stands from `start` to `end` in the clause preferred only, if any cover it. */
export function maybePreference(clause: string, start: number, end: number): string | undefined {
  if (!PREFERRED_CUE.test(clause)) return undefined;
  for (const match of matchesOf(CUES, clause)) {
    const words = match[0];
    const from = match.index;
    if (covers(clause, { words, from, to: from + words.length }, start, end)) return words;
  }
  return undefined;
}

/** Where breaks are lost no stop ends what a leading cue covers; it reaches so far, in characters. */
const LEADS = 160;

function covers(clause: string, cue: { words: string; from: number; to: number }, start: number, end: number): boolean {
  const leads = LEADING.test(cue.words) && /[\p{L}\p{N}]/u.test(clause.slice(cue.to));
  if (start >= cue.to) return (leads && start - cue.to <= LEADS) || !/[,.;]/.test(clause.slice(cue.to, start));
  return leads ? end > cue.from : !DEMANDED.test(clause.slice(end, cue.from)) && !/:\s*\p{L}/u.test(clause.slice(end, cue.from));
}
