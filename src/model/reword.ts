import { composeDocument } from "../render/compose.js";
import { listWordable, type Wordable } from "../render/wording/apply-wording.js";
import { maybeRefusal } from "../render/wording/check-template.js";
import { hashJson } from "../schema/canonical.js";
import type { Report } from "../schema/report.js";
import type { Wording } from "../schema/wording.js";
import { extractSkills } from "../skills/find-mentions.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";

/** What a model is given: sentences without a figure, a name or a word of the CV. */
export interface WordingRequest {
  readonly instructions: string;
  readonly sentences: readonly Wordable[];
}

const INSTRUCTIONS = `You reword sentences of a report so that they read more naturally. Rules, each checked by code:
Answer with one JSON object and nothing else; its keys are the ids given, its values the reworded sentences.
{1}, {2} and so on stand for figures, names and quotations: keep each exactly once and in the same order.
Change no meaning. Keep every "not", "no", "only", "without", "required" and the like.
Add no number, no number word, no name, no skill, no product, no praise or blame, no promise, no gender.
Write plain English. Leave a sentence as it is if it reads well.`;

export function writeRequest(report: Report): WordingRequest {
  return { instructions: INSTRUCTIONS, sentences: listWordable(composeDocument(report)) };
}

export type ModelAnswer = { readonly text: string } | { readonly failure: NonNullable<Wording["failure"]> };

/** A model's answer to a wording: what passes every check, and why the rest does not. Nothing of it can change a fact. */
export function readAnswer(
  report: Report,
  request: WordingRequest,
  answer: ModelAnswer,
  meta: { readonly model: string; readonly time: string },
  taxonomy: Taxonomy,
): Wording {
  const wording = { schema: "groundwork/wording@1" as const, report: report.id, ...meta, prompt: hashJson(request) };
  const none = (failure: NonNullable<Wording["failure"]>): Wording => ({ ...wording, sentences: {}, refused: {}, failure });
  if ("failure" in answer) return none(answer.failure);
  const given = maybeObject(answer.text);
  if (given === undefined) return none("unreadable");
  const sentences: Record<string, string> = {};
  const refused: Wording["refused"] = {};
  for (const { finding, template } of request.sentences) {
    const text = given[finding];
    if (typeof text !== "string") refused[finding] = "not-returned";
    else if (text.trim() !== template.trim()) {
      const refusal = maybeRefusal(text, template) ?? (addsSkill(text, template, taxonomy) ? "new-name" : null);
      if (refusal === null) sentences[finding] = text;
      else refused[finding] = refusal;
    }
  }
  return { ...wording, sentences, refused, failure: null };
}

function addsSkill(text: string, template: string, taxonomy: Taxonomy): boolean {
  const named = (words: string) => extractSkills(words, taxonomy).map(({ skill }) => skill);
  const held = new Set(named(template));
  return named(text).some((skill) => !held.has(skill));
}

/** Models wrap JSON in prose and fences; the outermost braces are what they meant. */
function maybeObject(text: string): Record<string, unknown> | undefined {
  const [from, to] = [text.indexOf("{"), text.lastIndexOf("}")];
  if (from < 0 || to < from) return undefined;
  try {
    const value: unknown = JSON.parse(text.slice(from, to + 1));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
