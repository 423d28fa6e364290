import { expect, it } from "vitest";
import { answerMatch } from "../../src/gap/match-answer.js";
import { matchUnlisted } from "../../src/gap/match-unlisted.js";
import type { PostingSkill } from "../../src/schema/posting.js";
import { read } from "../postings/knowledge.js";

const AD = "We make maps for hikers.\n\nRequirements\n- Python, Zorbtool and Quuxdb\n- Good communication\n\nNice to have\n- Java, Frobnik";

function verdicts(text: string, ad = AD): Record<string, string> {
  const facts = read(ad, { title: "Engineer", company: "Acme" });
  return Object.fromEntries(matchUnlisted(facts, { text, language: "en" }).map(({ name, verdict }) => [name, verdict]));
}

it("a tool that the taxonomy does not know is compared by its name, as a whole word, with the line that names it", () => {
  const cv = "Robin Invented\nSkills: Python, ZORBTOOL\n- Moved the Quuxdbs of others";
  expect(verdicts(cv)).toEqual({ Zorbtool: "met", Quuxdb: "none", Frobnik: "none" });
  const [first] = matchUnlisted(read(AD, { title: "Engineer", company: "Acme" }), { text: cv, language: "en" });
  expect(first).toMatchObject({ need: "required", kind: "tool", quotes: ["Skills: Python, ZORBTOOL"] });
});

it("what the CV denies is not shown, and a name shows no depth", () => {
  expect(verdicts("I have no Zorbtool experience")).toMatchObject({ Zorbtool: "none" });
  const deep = AD.replace("Python, Zorbtool", "Expert in Python, Zorbtool");
  expect(verdicts("Used Zorbtool daily", deep)).toMatchObject({ Zorbtool: "partly" });
});

it("other words that no name covers are shown by the same on the CV, and missing where it has none of them; between, they are named as not compared", () => {
  const facts = read(AD, { title: "Engineer", company: "Acme" });
  const words: PostingSkill = {
    id: "unlisted:glacier-mapping",
    name: "glacier mapping",
    kind: "concept",
    need: "required",
    level: 2,
    spans: [],
  } as const;
  const asked = { ...facts, skills: [...facts.skills, words] };
  const shown = matchUnlisted(asked, { text: "- Glacier mapping for two valleys", language: "en" });
  expect(shown.find(({ id }) => id === words.id)).toMatchObject({ verdict: "met", quotes: ["- Glacier mapping for two valleys"] });
  expect(answerMatch(null, asked, shown).notCompared).toEqual([]);
  const silent = matchUnlisted(asked, { text: "- Sold ice cream", language: "en" });
  expect(silent.find(({ id }) => id === words.id)).toMatchObject({ verdict: "none", quotes: [] });
  for (const near of [
    { text: "- Drew maps of glaciers", language: "en" },
    { text: "- Glacierology", language: "en" },
    { text: "- Paraglacierology", language: "en" },
    { text: "- Verkaufte Eis", language: "de" },
  ]) {
    const between = matchUnlisted(asked, near);
    expect(between.map(({ id }) => id)).not.toContain(words.id);
    expect(answerMatch(null, asked, between).notCompared).toEqual([{ words: "glacier mapping", need: "required", spans: [] }]);
  }
});
