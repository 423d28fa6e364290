import type { HiddenText } from "../../schema/document.js";
import type { DraftLine } from "./draft.js";
import { lineText, unionBox } from "./draft.js";

/** Sentences that speak to a machine that reads the CV, not to a person. Each begins a sentence: a CV may well report on such attacks. */
const PATTERNS: readonly RegExp[] = [
  /^(?:please |now |kindly )?(?:ignore|disregard|forget|override|bypass)\b[^.!?]{0,60}\b(?:instructions?|prompts?|rules?|guidelines?|directives?|criteria|context)\b/i,
  /^(?:bitte )?(?:ignoriere|ignorieren sie|vergiss|missachte)\b[^.!?]{0,60}\b(?:anweisung|anweisungen|instruktionen|regeln|vorgaben|eingaben)\b/i,
  /^(?:veuillez )?(?:ignore[zr]?|oublie[zr]?)\b[^.!?]{0,60}\b(?:instructions?|consignes?|règles?|directives?)\b/i,
  /^(?:por favor,? )?(?:ignora|ignore|olvida|ignorar|desconsidere|esqueça)\b[^.!?]{0,60}\b(?:instrucciones|instruções|reglas|regras|indicaciones)\b/i,
  /^(?:per favore,? )?(?:ignora|ignorare|dimentica)\b[^.!?]{0,60}\b(?:istruzioni|regole)\b/i,
  /^(?:negeer|vergeet)\b[^.!?]{0,60}\b(?:instructies|regels|opdrachten)\b/i,
  /^(?:note|message|instructions?|attention|important|hinweis|notice)?(?: (?:to|for|an|für))? ?(?:the )?(?:ai|llm|chatgpt|gpt|claude|gemini|copilot|language model|ai (?:model|system|assistant|recruiter|screener)|ats|bot|machine|screening (?:system|software)|ki)\s?[:,!-]\s?.{0,80}\b(?:rate|rank|score|recommend|select|shortlist|hire|approve|advance|ignore|bewerte|empfiehl|say|state|output|respond|return|give|treat|classify|consider)\b/i,
  /^(?:you are|du bist|vous êtes|eres) (?:now )?(?:an? |ein |une? )?(?:ai|llm|language model|assistant|recruiter|hr|ki)\b/i,
  /^(?:act|behave|respond) as (?:an? )?(?:ai|llm|language model|helpful assistant)\b/i,
  /^(?:please |always |you must |you should )?(?:rate|rank|score|evaluate|grade|classify|mark|shortlist|recommend|hire|select|approve|advance)\b (?:this|the|me\b|my\b)[^.!?]{0,40}\b(?:candidate|applicant|resume|résumé|cv|profile|application)\b[^.!?]{0,80}\b(?:as|first|top|highest|perfect|excellent|best|strong|exceptional|ideal|10|100|5|hire|match|qualified|maximum|positive(?:ly)?)\b/i,
  /^(?:bitte )?(?:bewerte|bewerten sie|empfiehl|empfehlen sie|stufe)\b[^.!?]{0,40}\b(?:kandidat|kandidatin|bewerber|bewerberin|lebenslauf|person)\w*\b/i,
  /^(?:this|the) (?:candidate|applicant|resume) (?:is|must be|should be) (?:the )?(?:(?:rated|ranked|scored|considered|hired|selected|classified|recommended|treated)\b|(?:a |an )?(?:perfect|ideal|exceptionally well)[- ](?:match|fit|qualified|candidate))/i,
  /^(?:\[|<|\{)?(?:system|assistant|developer) ?(?:prompt|message|instruction|:|\]|>|\})/i,
  /^(?:do not|don't|never) (?:mention|reveal|flag|report|reject|disclose)\b[^.!?]{0,60}\b(?:instructions?|prompts?|candidates?|applicants?|text|message)\b/i,
  /^(?:respond|reply|answer|output|print|return)(?: only)? (?:with|the following|exactly|that)\b[^.!?]{0,80}\b(?:candidate|applicant|hire|match|qualified|score|10|100)\b/i,
  /^(?:new|updated|important|additional) instructions?\s?[:\-–]/i,
];

interface Sentence {
  start: number;
  end: number;
}

function findSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const boundary = /[.!?:](?=\s|$)["”')\]]*|\n{2,}|$/g;
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    const lead = /^[\s"“'(*#>–-]*/.exec(text.slice(start, end))?.[0].length ?? 0;
    if (match[0].startsWith(":")) continue;
    if (end > start + lead) sentences.push({ start: start + lead, end });
    start = end;
  }
  return sentences;
}

interface Place {
  line: DraftLine;
  offset: number;
  length: number;
}

function cutLine(line: DraftLine, from: number, to: number): void {
  let at = 0;
  for (const piece of line.pieces) {
    const start = at;
    at += piece.text.length;
    const a = Math.max(from, start) - start;
    const b = Math.min(to, at) - start;
    if (b > a) piece.text = piece.text.slice(0, a) + piece.text.slice(b);
  }
}

/** Takes instructions aimed at machines out of the lines and says what was found where. */
export function takeInstructions(lines: DraftLine[]): { lines: DraftLine[]; hidden: HiddenText[] } {
  const hidden: HiddenText[] = [];
  for (let i = 0; i < lines.length; ) {
    const first = lines[i];
    if (first === undefined) break;
    const places: Place[] = [];
    let text = "";
    let j = i;
    for (; j < lines.length; j++) {
      const line = lines[j];
      if (
        line === undefined ||
        line.block !== first.block ||
        line.column !== first.column ||
        line.page !== first.page ||
        (j > i && line.bullet)
      )
        break;
      const own = lineText(line);
      places.push({ line, offset: text.length, length: own.length });
      text += `${own}\n`;
    }
    hidden.push(...takeFrom(text.slice(0, -1), places, first.page));
    i = Math.max(j, i + 1);
  }
  return { lines: hidden.length === 0 ? lines : lines.filter((line) => lineText(line).trim() !== ""), hidden };
}

function takeFrom(text: string, places: Place[], page: number): HiddenText[] {
  // Cheap test first: nearly no CV holds any of these words in this company.
  if (
    !/ignor|disregard|forget|overrid|bypass|vergiss|missacht|oubli|olvida|desconsid|esque|dimentic|negeer|vergeet|candidat|applicant|bewerb|kandidat|resume|prompt|instruct|\b(?:ai|llm|gpt|chatgpt|bot|ats|ki|system|assistant)\b/i.test(
      text,
    )
  )
    return [];
  const found: HiddenText[] = [];
  const sentences = findSentences(text);
  const cuts: Sentence[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const flat = text.slice(sentence.start, sentence.end).replace(/\s+/g, " ");
    if (!PATTERNS.some((pattern) => pattern.test(flat))) continue;
    const before = cuts[cuts.length - 1];
    if (before !== undefined && index > 0 && sentences[index - 1]?.end === before.end) before.end = sentence.end;
    else cuts.push({ ...sentence });
  }
  for (const cut of cuts.reverse()) {
    let box: HiddenText["box"] = null;
    for (const { line, offset, length } of places) {
      const from = Math.max(cut.start, offset) - offset;
      const to = Math.min(cut.end, offset + length) - offset;
      if (to <= from) continue;
      box = unionBox(box, line.box);
      cutLine(line, from, to);
    }
    const excerpt = text.slice(cut.start, cut.end).replace(/\s+/g, " ").trim();
    found.unshift({ why: "instruction", page, box, characters: Math.max(1, excerpt.length), excerpt: excerpt.slice(0, 120) });
  }
  return found;
}
