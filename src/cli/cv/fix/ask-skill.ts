import type { Correction } from "../../../schema/corrections.js";
import type { Profile } from "../../../schema/profile.js";
import type { Taxonomy } from "../../../taxonomy/taxonomy.js";
import { askBecause, askLine, type Prompts } from "./prompts.js";

const NEW = "";
const LEVELS = [
  { value: 1, label: "1  named, hardly used" },
  { value: 2, label: "2  used in a project, or for less than a year" },
  { value: 3, label: "3  used for a year or more" },
  { value: 4, label: "4  three years or more, and led, taught or certified in it" },
  { value: 0, label: "I do not have it: remove it" },
];

export async function askSkill(prompts: Prompts, profile: Profile, taxonomy: Taxonomy): Promise<Correction | null> {
  const chosen = await prompts.autocomplete<string>({
    message: "Which skill? (type to search)",
    maxItems: 12,
    options: [
      { value: NEW, label: "Add a skill that is missing" },
      ...profile.skills.map(({ id, name, level, grade }) => ({ value: id, label: name, hint: `level ${level}, ${grade}` })),
      ...(profile.notCounted ?? []).map(({ id, name }) => ({ value: id, label: name, hint: "named, but not counted as yours" })),
    ],
  });
  if (prompts.isCancel(chosen)) return null;
  const skill = chosen === NEW ? await askNewSkill(prompts, taxonomy) : chosen;
  if (skill === null) return null;
  const held = profile.skills.find(({ id }) => id === skill);
  const level = await prompts.select<number>({
    message: `How well do you know ${taxonomy.skill(skill)?.name ?? skill}?`,
    options: held === undefined ? LEVELS.slice(0, -1) : LEVELS,
    initialValue: held?.level ?? 2,
  });
  if (prompts.isCancel(level)) return null;
  if (level === 0) return { kind: "skill", skill, remove: true };
  const because = await askBecause(prompts);
  return because === null ? null : { kind: "skill", skill, level, ...because };
}

async function askNewSkill(prompts: Prompts, taxonomy: Taxonomy): Promise<string | null> {
  const find = (text: string) => taxonomy.skill(text) ?? taxonomy.named(text);
  const name = await askLine(prompts, "Its name", "", (text) =>
    find(text) === undefined ? "No skill of this name is known: see `groundwork skills search`." : undefined,
  );
  return name === null ? null : (find(name)?.id ?? null);
}
