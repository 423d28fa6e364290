import type { ResourceSource } from "../schema/catalogue.js";

/** Words that every provider's pages are called by. */
const ANYBODYS = new Set(
  "a an and basic basics docs documentation example examples for get getting guide guides handbook intro introduction learn learning overview quick quickstart start started the to tutorial tutorials user".split(
    " ",
  ),
);

/** "Quickstart" is of anybody until it is said whose; every other title stands as it is. */
export function nameResource({ title, provider }: Pick<ResourceSource, "title" | "provider">): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => ANYBODYS.has(word)) ? `${title} (${provider})` : title;
}
