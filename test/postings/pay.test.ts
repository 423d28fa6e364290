import { describe, expect, it } from "vitest";
import { read } from "./knowledge.js";

const pay = (text: string, location = "") => {
  const { salary } = read(text, { title: "Clerk", location });
  return salary && [salary.min, salary.max, salary.currency, salary.period];
};

describe("pay by the week and the day", () => {
  it.each([
    ["Rate: from minimum £530/wk, plus holiday pay", [530, null, "GBP", "week"]],
    ["The base salary range is between $3000 and $4500 weekly.", [3000, 4500, "USD", "week"]],
    ["Gehalt: 900 € pro Woche", [900, 900, "EUR", "week"]],
    ["Salaire : 600 € par semaine", [600, 600, "EUR", "week"]],
    ["Salario: 600 euros a la semana", [600, 600, "EUR", "week"]],
    ["TJM : 450€ - 550€", [450, 550, "EUR", "day"]],
    ["Pay: $45-55/hour, 40 hours per week", [45, 55, "USD", "hour"]],
    ["Salary: € 3.600 for 40 uur per week", [3600, 3600, "EUR", "month"]],
    ["Freelance, 7-40hrs/week. $100 USD per interview", null],
    ["Pay: $3,000 bi-weekly", null],
  ])("is read: %s", (text, expected) => {
    expect(pay(text)).toEqual(expected);
  });
});

describe("single amounts", () => {
  it.each([
    ["Compensation: 110k+", [110_000, null, "USD", "year"]],
    ["Harbour Shoes\n- Up to £65K\n- Free shoes", [null, 65_000, "GBP", "year"]],
    ["Oakland, CA$100,000-$120,000 a year", [100_000, 120_000, "USD", "year"]],
    ["Salary: CA$100,000-120,000 a year", [100_000, 120_000, "CAD", "year"]],
    ["Fertility HRA (up to $10,000 per year)", null],
    ["Works with donors who each give $10,000 or more per year", null],
    ["$100k+ depending on experience", [100_000, null, "USD", "year"]],
    ["Clerk | £80k (negotiable) | Bergen", [80_000, 80_000, "GBP", "year"]],
    ["Shoe Engineer – Remote – €100,000\nJoin us.", [100_000, 100_000, "EUR", "year"]],
    ["Shoe Engineer – Remote – €100,000\nJoin us.\nSalary: Up to €100,000", [null, 100_000, "EUR", "year"]],
    ["£32k pro rata (24 hours)", [32_000, 32_000, "GBP", "year"]],
    ["AUD $120,000 + super", [120_000, 120_000, "AUD", "year"]],
    ["<p>Salary range</p><p>$120,000</p><p>$150,000</p>", [120_000, 150_000, "USD", "year"]],
    ["We offer a competitive salary, 401k, and shoes", null],
    ["Compensation team serving 200k users", null],
  ])("are pay where they are called so or stand alone: %s", (text, expected) => {
    expect(pay(text, "New York, NY")).toEqual(expected);
  });
});

describe("pay in the forms of other tongues", () => {
  it.each([
    ["Bruttojahresgehalt ab 65.000 Euro", [65_000, null, "EUR", "year"]],
    ["Jahresbruttogehalt von mindestens € 52.000,-", [52_000, null, "EUR", "year"]],
    ["Vergütung: 65-80 T€", [65_000, 80_000, "EUR", "year"]],
    ["Lohn: CHF 95'000.- bis 115'000.-", [95_000, 115_000, "CHF", "year"]],
    ["Rémunération entre 45 000 et 55 000 € brut par an", [45_000, 55_000, "EUR", "year"]],
    ["Fixe : 50k€ + variable", [50_000, 50_000, "EUR", "year"]],
    ["Monthly salary:\nFrom 2600 - 4130 EUR gross", [2600, 4130, "EUR", "month"]],
    ["Compensation and Benefits\n- 150K - 190K annual compensation", [150_000, 190_000, "USD", "year"]],
  ])("is read: %s", (text, expected) => {
    expect(pay(text, text.startsWith("Comp") ? "Boston, MA" : "")).toEqual(expected);
  });
});

describe("money that is not paid to whom an ad seeks", () => {
  it.each([
    "Clients save $50,000 a year with our shoes",
    "Problems that companies pay $100K+ to solve",
    "We charge $3000 per day.",
    "Startups pay $10K–$50K for a shoe",
    "The deal size is $20,000 - $50,000",
    "Grants from $100,000 to $250,000",
    "We sell shoes.\nSimilar jobs\nShoe Engineer\nHarbour Shoes\n$60,000.00\n            -\n            $80,000.00\n",
  ])("is no pay: %s", (text) => {
    expect(pay(text)).toBeNull();
  });
});

describe("the kind of pay", () => {
  it.each([
    ["The estimated base salary range for this role is $120,000 - $150,000", "base", 150_000],
    ["Salary: $93K-$145K (Glassdoor est.)", "estimate", 145_000],
    ["Base salary $150,000, OTE $300,000", "base", 150_000],
    ["£25000 basic salary, on target earnings of £42000 per year", "base", 25_000],
    ["Total compensation ranging from £75k–£200k (base salary + equity)", "total", 200_000],
    ["A total compensation package with a base salary of $220,000 - $296,000", "base", 296_000],
  ])("is told by its own words: %s", (text, kind, max) => {
    expect(read(text, { title: "Clerk" }).salary).toMatchObject({ kind, max });
  });
});
