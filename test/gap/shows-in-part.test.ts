import { expect, it } from "vitest";
import { SHOWN_TOGETHER } from "../../src/gap/shown-together.js";
import { SHOWS_IN_PART } from "../../src/gap/shows-in-part.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const { taxonomy } = readKnowledge();
const pairs = [...SHOWS_IN_PART].flatMap(([part, wholes]) => wholes.map((whole) => [part, whole] as const));

it("what answers in part goes by the ids that skills have now", () => {
  const together = SHOWN_TOGETHER.flatMap(([whole, parts]) => [whole, ...parts.flat()]);
  const ids = [...pairs.flat(), ...together];
  expect(ids.filter((id) => taxonomy.skill(id)?.id !== id)).toEqual([]);
});

it("what shows the whole by being narrower does not stand among what shows a part of it", () => {
  expect(pairs.filter(([part, whole]) => taxonomy.ancestors(part).includes(whole))).toEqual([]);
});
