import { basename, dirname, join } from "node:path";
import { addCorrection } from "../../../cv/add-correction.js";
import { type ReadCvOptions, readCv } from "../../../cv/read-cv.js";
import { readCorrectionsFile, writeCorrectionsFile } from "../../../io/own/corrections-file.js";
import type { Correction } from "../../../schema/corrections.js";
import type { TextDocument } from "../../../schema/document.js";
import { InputError } from "../../../schema/input-error.js";
import type { Profile } from "../../../schema/profile.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import type { Terminal } from "../../terminal/terminal.js";
import { formatProfile } from "../profile-text.js";
import { askField } from "./ask-field.js";
import { askPosition } from "./ask-position.js";
import { askSkill } from "./ask-skill.js";
import type { Prompts } from "./prompts.js";

export interface FixInput {
  readonly cv: string;
  readonly corrections: string | undefined;
  readonly document: TextDocument;
  readonly options: ReadCvOptions;
}

type Step = "positions" | "skills" | "fields" | "undo" | "show" | "save" | "leave";

/** A dialogue needs someone to answer. */
export function requireDialogue(): void {
  if (process.stdin.isTTY === true && process.stdout.isTTY === true) return;
  throw new InputError("bad-option", "--fix asks questions and needs a terminal.", {
    place: "--fix",
    hint: "Run it in a terminal, or write corrections.yml by hand: see docs/corrections.md.",
  });
}

/** Shows what was read, asks what is wrong, and writes corrections.yml: nothing is written before the person says so. */
export async function fixCv({ cv, corrections: named, document, options }: FixInput, terminal: Terminal): Promise<ExitCode> {
  const prompts = await import("@clack/prompts");
  // Who types a name in a list means no keys of an editor: "Cobh" would walk to another row.
  for (const key of "hjkl") prompts.settings.aliases.delete(key);
  const path = named ?? join(dirname(cv), "corrections.yml");
  const before = readCorrectionsFile(cv, named)?.corrections ?? [];
  let corrections: readonly Correction[] = before;
  const earlier: (readonly Correction[])[] = [];
  let profile = read(document, options, corrections);
  prompts.intro(`What was read in ${basename(cv)}`);
  terminal.out(formatProfile(profile));
  for (;;) {
    const step = await askStep(prompts, profile, earlier.length);
    if (step === "save") break;
    if (step === "leave") {
      prompts.cancel("Nothing was written.");
      return EXIT.interrupted;
    }
    if (step === "show") {
      terminal.out(formatProfile(profile));
      continue;
    }
    if (step === "undo") {
      corrections = earlier.pop() ?? before;
      profile = read(document, options, corrections);
      prompts.log.success("Taken back.");
      continue;
    }
    const said = await ask(step, prompts, profile, options);
    if (said === null) continue;
    earlier.push(corrections);
    corrections = addCorrection(corrections, said);
    profile = read(document, options, corrections);
    prompts.log.success(tellEffect(said, profile));
  }
  writeCorrectionsFile(path, corrections);
  prompts.outro(`${basename(path)} says ${corrections.length} ${corrections.length === 1 ? "thing" : "things"}; every later run reads it.`);
  return EXIT.done;
}

function read(document: TextDocument, options: ReadCvOptions, corrections: readonly Correction[]): Profile {
  return readCv(document, { ...options, corrections: { schema: "groundwork/corrections@1", corrections: [...corrections] } });
}

async function askStep(prompts: Prompts, profile: Profile, unsaved: number): Promise<Step> {
  const step = await prompts.select<Step>({
    message: unsaved > 0 ? `What else is wrong? (${unsaved} not saved)` : "What is wrong?",
    options: [
      { value: "positions", label: `Positions and dates (${profile.positions.length})` },
      { value: "skills", label: `Skills and levels (${profile.skills.length})` },
      { value: "fields", label: "Name, contact, headline" },
      ...(unsaved > 0 ? [{ value: "undo" as const, label: "Take the last answer back" }] : []),
      { value: "show", label: "Show again what was read" },
      { value: "save", label: "Save and end" },
      { value: "leave", label: "End without saving" },
    ],
  });
  return prompts.isCancel(step) ? "leave" : step;
}

function ask(
  step: "positions" | "skills" | "fields",
  prompts: Prompts,
  profile: Profile,
  options: ReadCvOptions,
): Promise<Correction | null> {
  if (step === "positions") return askPosition(prompts, profile);
  if (step === "skills") return askSkill(prompts, profile, options.taxonomy);
  return askField(prompts, profile);
}

/** A correction that changes nothing is worse than none: the person believes it did. */
function tellEffect(said: Correction, profile: Profile): string {
  const lost = profile.notices.filter((notice) => notice.code === "correction-not-found");
  if (lost.length > 0) return `Noted, but the CV names nothing like ${lost.map(({ actual }) => `“${actual ?? ""}”`).join(", ")}.`;
  return said.kind === "skill" && said.remove !== true ? "Noted: held as stated by you." : "Noted.";
}
