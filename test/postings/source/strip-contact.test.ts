import { expect, test } from "vitest";
import { stripContact } from "../../../src/postings/source/strip-contact.js";

test("e-mail addresses go, however they are written", () => {
  for (const address of [
    "jobs@example.com",
    "jobs [at] example [dot] com",
    "jobs (at) example.com",
    "jobs at example dot com",
    "first.last+hn@mail.example.co.uk",
    "jobs&#64;example.com",
  ]) {
    expect(stripContact(`Write to ${address} today`)).toBe("Write to [e-mail] today");
  }
});

test("telephone numbers go", () => {
  for (const phone of ["+1 415 555 0132", "(415) 555-0132", "415-555-0132", "+49 (0)30 1234 5678", "+44 20 7946 0958"])
    expect(stripContact(`Call ${phone}.`)).toBe("Call [phone].");
});

test("pay, years and versions stay", () => {
  for (const kept of [
    "$120,000 - $150,000 a year",
    "120-150k",
    "2011-2019",
    "Python 3.11",
    "24/7",
    "$150.000 to 180.000",
    "ISO 27001",
    "100-200-300 employees",
    "€80.000",
  ])
    expect(stripContact(kept)).toBe(kept);
});

test("a long text of at signs is done with at once", () => {
  const started = performance.now();
  stripContact("@".repeat(50_000) + "a".repeat(100_000));
  expect(performance.now() - started).toBeLessThan(2000);
});
