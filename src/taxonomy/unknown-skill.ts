import { InputError } from "../schema/input-error.js";
import type { Taxonomy } from "./taxonomy.js";

const PLACE_LETTERS = 60;

/** No skill is called so; the one whose name is most like it was likely meant. */
export function unknownSkill(text: string, taxonomy: Taxonomy): InputError {
  const [likely] = taxonomy.search(text, 1);
  const meant = likely === undefined ? "." : `; did you mean ${likely.skill.id}?`;
  return new InputError("unknown-skill", `no skill is called so${meant}`, { place: text.slice(0, PLACE_LETTERS) });
}
