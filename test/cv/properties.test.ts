import fc from "fast-check";
import { expect, it } from "vitest";
import type { Profile } from "../../src/schema/profile.js";
import { readText } from "./knowledge.js";

const HEAD = "Kim Invented\nkim.invented@example.com | Oslo, Norway\n\n";
const SECTIONS = [
  "Experience\nSoftware Engineer, Acme Inc.\nJan 2020 – Present\n- Built services in Python\n- Moved data to PostgreSQL, cutting cost by 20 %\n\nAnalyst, Beta Ltd\nJan 2017 – Dec 2019\n- Drew charts in Tableau\n",
  "Education\nBSc Physics, Sample University, 2013 – 2016\n",
  "Skills\nPython, Docker, Kafka\n",
  "Projects\nTracker | React\n- Built with Firebase\n",
  "Languages\nEnglish, German\n",
] as const;

const held = (profile: Profile) => profile.skills.map(({ id, grade, level, rule, months }) => ({ id, grade, level, rule, months }));

it("the order of sections changes nothing in the skills held", async () => {
  const expected = held(await readText(HEAD + SECTIONS.join("\n")));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...SECTIONS], { minLength: SECTIONS.length }), async (sections) => {
      expect(held(await readText(HEAD + sections.join("\n")))).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

const BULLETS = [
  "Built services in Python",
  "Moved data to PostgreSQL",
  "Drew charts in Tableau",
  "Ran Kubernetes on AWS",
  "Wrote Terraform",
  "Mentored two juniors",
  "Cut cost by 20 % with Redis",
];
const withBullets = (bullets: readonly string[]) =>
  `${HEAD}Experience\nSoftware Engineer, Acme Inc.\nJan 2020 – Present\n${bullets.map((bullet) => `- ${bullet}`).join("\n")}\n\nSkills\nPython, Docker\n`;

it("removing a bullet never adds a skill and never raises a level", async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(BULLETS, { minLength: 1 }), fc.nat(), async (bullets, pick) => {
      const without = bullets.filter((_, index) => index !== pick % bullets.length);
      const before = new Map((await readText(withBullets(bullets))).skills.map((skill) => [skill.id, skill.level]));
      for (const skill of (await readText(withBullets(without))).skills)
        expect(skill.level).toBeLessThanOrEqual(before.get(skill.id) ?? -1);
    }),
    { numRuns: 25 },
  );
});

it("any text at all is read without a throw, and every quote stands where it says", async () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      "Experience",
      "Skills",
      "Education",
      "2019 – 2020",
      "Engineer, Acme Inc.",
      "- Python",
      "Languages",
      "\t\t",
      "(((",
      "2020-13-45",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
      const profile = await readText(`x\n${lines.join("\n")}`);
      expect(profile.schema).toBe("groundwork/profile@1");
    }),
    { numRuns: 100 },
  );
});

it("the same text gives the same profile", async () => {
  const text = HEAD + SECTIONS.join("\n");
  expect(await readText(text)).toEqual(await readText(text));
});
