import { dirname, join } from "node:path";
import { askModel } from "../../io/model/ask-model.js";
import { hostOf, parseModel } from "../../io/model/model-address.js";
import { writeSuggestions } from "../../io/own/corrections-file.js";
import { readSuggestions, SUGGEST_INSTRUCTIONS } from "../../model/suggest.js";
import type { TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import type { Profile } from "../../schema/profile.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import type { Terminal } from "../terminal/terminal.js";

/** Asks a model for words that name skills, and writes what holds beside the CV for the person to accept. */
export async function suggestSkills(
  path: string,
  spec: unknown,
  read: { readonly document: TextDocument; readonly profile: Profile },
  taxonomy: Taxonomy,
  terminal: Terminal,
): Promise<void> {
  if (typeof spec !== "string") throw new InputError("bad-option", "--suggest needs --model.", { place: "--suggest" });
  const address = parseModel(spec, process.env);
  terminal.err(`The whole text of this CV goes to ${address.model} at ${hostOf(address)}\n`);
  const answer = await askModel(address, SUGGEST_INSTRUCTIONS, read.document.text);
  if ("failure" in answer) {
    terminal.err(`The model gave no suggestions (${answer.failure}); nothing was written\n`);
    return;
  }
  const suggestions = readSuggestions(answer.text, read.document, read.profile, taxonomy);
  const file = join(dirname(path), "corrections.yml");
  if (suggestions.length > 0) writeSuggestions(file, suggestions);
  terminal.err(
    suggestions.length === 0
      ? "No suggestion holds: nothing was written\n"
      : `${suggestions.length} suggestions in corrections.yml; move those that are right under corrections\n`,
  );
}
