import type { Correction } from "../../../schema/corrections.js";
import { EndDate, PartialDate, type Position, type Profile } from "../../../schema/profile.js";
import { askBecause, askLine, type Prompts } from "./prompts.js";

type PositionCorrection = Extract<Correction, { kind: "position" }>;
type Part = "title" | "organisation" | "start" | "end";

const NEW = -1;

export async function askPosition(prompts: Prompts, profile: Profile): Promise<Correction | null> {
  const index = await prompts.select<number>({
    message: "Which position?",
    maxItems: 12,
    options: [
      ...profile.positions.map((position, value) => ({ value, label: nameOf(position), hint: spanOf(position) })),
      { value: NEW, label: "Add a position that is missing" },
    ],
  });
  if (prompts.isCancel(index)) return null;
  const position = profile.positions[index];
  return position === undefined ? addPosition(prompts) : changePosition(prompts, position);
}

function nameOf({ title, organisation }: Position): string {
  return [title?.text ?? "no title", organisation?.text ?? "no employer"].join(", ");
}

function spanOf({ start, end }: Position): string {
  return `${start ?? "?"} to ${end ?? "?"}`;
}

async function addPosition(prompts: Prompts): Promise<PositionCorrection | null> {
  const said: Partial<Record<Part, string>> = {};
  for (const part of ["title", "organisation", "start", "end"] as const) {
    const answer = await askPart(prompts, part, "");
    if (answer === null) return null;
    if (answer !== "") said[part] = answer;
  }
  const because = await askBecause(prompts);
  return because === null ? null : ({ kind: "position", ...said, ...because } as PositionCorrection);
}

async function changePosition(prompts: Prompts, position: Position): Promise<PositionCorrection | null> {
  const part = await prompts.select<Part | "remove">({
    message: `What is wrong with ${nameOf(position)}?`,
    options: [
      { value: "title", label: "The title" },
      { value: "organisation", label: "The employer" },
      { value: "start", label: "The beginning", hint: position.start ?? "nothing was read" },
      { value: "end", label: "The end", hint: position.end ?? "nothing was read" },
      { value: "remove", label: "It is no position of mine: remove it" },
    ],
  });
  if (prompts.isCancel(part)) return null;
  const match = {
    ...(position.title === null ? {} : { title: position.title.text }),
    ...(position.organisation === null ? {} : { organisation: position.organisation.text }),
  };
  if (part === "remove") return { kind: "position", match, remove: true };
  const held = part === "start" || part === "end" ? position[part] : position[part]?.text;
  const answer = await askPart(prompts, part, held ?? "");
  if (answer === null || ((part === "title" || part === "organisation") && answer === "")) return null;
  const because = await askBecause(prompts);
  return because === null ? null : ({ kind: "position", match, [part]: answer === "" ? null : answer, ...because } as PositionCorrection);
}

const QUESTIONS: Readonly<Record<Part, string>> = {
  title: "Its title",
  organisation: "The employer",
  start: "When it began (2021-03 or 2021; may stay empty)",
  end: "When it ended (2023-08, 2023 or present; may stay empty)",
};

function askPart(prompts: Prompts, part: Part, held: string): Promise<string | null> {
  const valid = part === "start" ? PartialDate : part === "end" ? EndDate : null;
  return askLine(prompts, QUESTIONS[part], held, (text) =>
    valid === null || text === "" || valid.safeParse(text).success
      ? undefined
      : `Write it as 2021-03 or 2021${part === "end" ? ", or present" : ""}.`,
  );
}
