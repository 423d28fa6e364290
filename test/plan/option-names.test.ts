import { expect, it } from "vitest";
import { parseOptions } from "../../src/report/parse-options.js";
import { INPUT_ERRORS, InputError } from "../../src/schema/input-error.js";
import { sharedKnowledge } from "../examples.js";

const WRONG: Record<string, unknown> = {
  role: "",
  level: "wizard",
  region: "Atlantis",
  weeks: 0,
  hours: 0,
  weekdayHours: [1],
  budget: -1,
  languages: "english",
  start: "today",
  daysOff: ["never"],
  currency: "euro",
  asOf: "2026-02-30",
  depth: "deep",
  voice: "we",
  aim: "high",
  sections: ["gaps"],
};

it.each(Object.keys(WRONG))("what is wrong with %s is told by the field's own name, without a word of the command line", (option) => {
  const wrong = (): unknown =>
    parseOptions({ role: "Data Engineer", [option]: WRONG[option] }, { roles: sharedKnowledge().roles, today: "2026-11-20" });
  expect(wrong).toThrow(InputError);
  try {
    wrong();
  } catch (error) {
    const { message, hint, place } = error as InputError;
    expect([place, message.startsWith(option)]).toEqual([option, true]);
    expect(`${message} ${hint}`).not.toMatch(/--|groundwork /);
  }
});

it("no next step that every door takes over is one of the command line", () => {
  for (const { hint } of Object.values(INPUT_ERRORS)) expect(hint).not.toMatch(/(?:^|\s)--[a-z]|`groundwork |--help/);
});
