import { expect, test } from "vitest";
import { readPosted } from "../../../src/postings/source/posted-day.js";
import { formatDay, formatMonth, parseDay } from "../../../src/text/calendar.js";

const day = (words: string, collected = "2026-03-10"): string | null => {
  const { day: found } = readPosted(words, parseDay(collected));
  return found === null ? null : formatDay(found);
};

test("every wording of a date that our files hold is read", () => {
  expect(day("2026-02-03")).toBe("2026-02-03");
  expect(day("2026-02-04T16:50:15-05:00")).toBe("2026-02-04");
  expect(day("2025/09/09")).toBe("2025-09-09");
  expect(day("1767377545")).toBe("2026-01-02");
  expect(day("April 6, 2026")).toBe("2026-04-06");
  expect(day("6 April 2026")).toBe("2026-04-06");
  expect(day("06.04.2026")).toBe("2026-04-06");
});

test("what is relative counts from the day of collection", () => {
  expect(day("3 days ago")).toBe("2026-03-07");
  expect(day("1 week ago")).toBe("2026-03-03");
  expect(day("21 hours ago")).toBe("2026-03-10");
  expect(day("a month ago")).toBe("2026-02-08");
  expect(day("Yesterday")).toBe("2026-03-09");
});

test("a date that no calendar has, and words that are none, are no date", () => {
  for (const words of ["2026-02-30", "soon", "", "31.02.2026", "13/13/2026"]) expect(day(words)).toBeNull();
  expect(readPosted("3 days ago", null).day).toBeNull();
});

test("a month without a day stays a month", () => {
  const { day: none, month } = readPosted("2020-12", null);
  expect(none).toBeNull();
  expect(formatMonth(month as number)).toBe("2020-12");
});
