import { InputError } from "../schema/input-error.js";
import type { Posting } from "../schema/posting.js";

/** A posting from a program: what it leaves out is not known, but without a text there is nothing to read. */
export function fillPosting(given: { readonly [Field in keyof Posting]?: Posting[Field] | undefined } | undefined): Posting {
  if (typeof given?.text !== "string")
    throw new InputError("bad-data", "a posting without a text.", {
      place: "posting",
      hint: "Give an object with text and, where known, id, title, company, location and posted.",
    });
  return {
    ...given,
    id: given.id ?? "",
    title: given.title ?? null,
    company: given.company ?? null,
    location: given.location ?? null,
    posted: given.posted ?? null,
    text: given.text,
  };
}
