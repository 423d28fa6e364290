import { expect, test } from "vitest";
import { read } from "./knowledge.js";

const years = (line: string) => read(`Requirements\n- ${line}\n- Clear writing`, { title: "Tailor" });

test.each([
  ["3-5 years of experience in data engineering", 3, "data engineering"],
  ["At least two years of experience with Python", 2, "python"],
  ["5+ years in Java or Kotlin", 5, "java or kotlin"],
  ["2+ years of AWS or GCP experience", 2, "aws or gcp"],
  ["7+ years of professional software development experience", 7, "software development"],
  ["5 years of hands-on experience building data pipelines", 5, "building data pipelines"],
  ["5+ years’ experience in product management", 5, "product management"],
  ["5+ years of experience", 5, "total"],
  ["4+ years of relevant industry experience, and clear writing", 4, "total"],
  ["4+ years of experience or Master's degree and shoes", 4, "total"],
  ["48 months' related experience in lieu of a degree", 4, "total"],
  ["1+ year(s) of experience with Terraform", 1, "terraform"],
  ["Experience in Python (3+ years)", 3, "python"],
  ["SQL: 2+ years", 2, "sql"],
  ["Proven track record (5+ years) in B2B sales", 5, "b2b sales"],
  ["Mindestens 3 Jahre Berufserfahrung in der Softwareentwicklung", 3, "softwareentwicklung"],
  ["Au moins 3 ans d'expérience en développement web", 3, "développement web"],
  ["3+ years managing, analyzing and reporting on large datasets", 3, "managing"],
])("years name what they are of in the ad's words: %s", (line, min, of) => {
  const { yearsMin, years: told } = years(line);
  expect([yearsMin, told[0]?.of]).toEqual([min, of]);
});

test("years of one role among several lines each keep their own subject", () => {
  expect(years("3+ years Python, 2+ years SQL").years.map(({ min, of }) => [min, of])).toEqual([
    [3, "python"],
    [2, "sql"],
  ]);
});

test("what lies between two numbers begins at the first", () => {
  expect(years("Between 3 and 5 years of experience").yearsMin).toBe(3);
  expect(years("Zwischen 2 und 4 Jahre Erfahrung").yearsMin).toBe(2);
});

test("how long a contract runs or a licence is held asks for no experience", () => {
  expect(years("Duration: 6+ months & extendable").yearsMin).toBeNull();
  expect(years("Contract duration: 6+ MonthsLocation: Bergen, where you design shoes").yearsMin).toBeNull();
  expect(years("Valid driving licence held for 2 years").yearsMin).toBeNull();
});

test.each([
  "Acme is 14 years strong but works at the pace of a start-up.",
  "Headquartered in Bergen, Acme is an organization with more than 30 years of experience. We deliver comfort.",
  "Our founder and CEO has 20 years experience in the shoe industry.",
  "We made it simple for people who've been working on paper for 20 years.",
  "With 20 years of focused research, Acme is on a path to better shoes.",
  "Grazie ad oltre 20 anni di esperienza e 500 dipendenti la nostra azienda cresce.",
])("what an employer, its people or its customers have behind them asks for no years: %s", (told) => {
  expect(read(`About us\n${told}\nRequirements\n- You sew shoes`, { title: "Tailor" }).yearsMin).toBeNull();
});

test("many years are asked all the same where somebody is looked for", () => {
  expect(read("We are looking for a founder-minded tailor with 15 years of experience.", { title: "Tailor" }).yearsMin).toBe(15);
  expect(years("12+ years of professional experience").yearsMin).toBe(12);
});

test("the span within which years must lie is none of them", () => {
  expect(years("Five years of sewing experience within the last ten years").yearsMin).toBe(5);
  expect(years("No convictions within the previous 5 years").yearsMin).toBeNull();
  expect(years("Driver's license with at least 3 years of driving experience").yearsMin).toBe(3);
});

test("an employer that speaks of itself right before a number tells its own years; of one far ahead the number is asked", () => {
  const told = (line: string) => read(`${line}\n\nRequirements\n- Clear writing`, { title: "Tailor" }).years.map(({ min }) => min);
  expect(told("We bring 6 years of experience with coats.")).toEqual([]);
  expect(told("We sew coats for sailors and their dogs, and bring 6 years of experience with coats.")).toEqual([]);
  expect(told("We sew coats for sailors, their dogs and whoever else is cold, with 6 years of experience with coats.")).toEqual([6]);
});
