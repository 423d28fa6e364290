import { expect, it } from "vitest";
import { readWrittenLanguage } from "../../src/gap/written-language.js";
import { readText } from "../cv/knowledge.js";

it("the language a CV is written in is shown by its lines, unless a list says how well it is spoken", async () => {
  const profile = await readText(
    "Robin Invented\n\nExperience\nSoftware Engineer, Acme Inc.\nJan 2020 – Dec 2021\n- Wrote and maintained the services that all of our customers depend on\n",
  );
  expect(readWrittenLanguage(profile)).toEqual([{ skill: "lang-en", level: 3, evidence: profile.positions[0]?.bullets[0]?.evidence }]);
  const listed = { id: "lang-en", level: "B1", text: { text: "English", evidence: ["e"] } };
  expect(readWrittenLanguage({ ...profile, languages: [listed] })).toEqual([]);
});
