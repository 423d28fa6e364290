import type { Correction } from "../../../schema/corrections.js";
import type { Profile } from "../../../schema/profile.js";
import { askLine, type Prompts } from "./prompts.js";

const FIELDS = ["name", "email", "phone", "location", "headline"] as const;

export async function askField(prompts: Prompts, profile: Profile): Promise<Correction | null> {
  const field = await prompts.select<(typeof FIELDS)[number]>({
    message: "Which one?",
    options: FIELDS.map((value) => ({ value, label: value, hint: profile[value]?.text ?? "nothing was read" })),
  });
  if (prompts.isCancel(field)) return null;
  const value = await askLine(prompts, `The ${field} (empty: the CV has none)`, profile[field]?.text ?? "");
  return value === null ? null : { kind: "field", field, value: value === "" ? null : value };
}
