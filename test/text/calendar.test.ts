import fc from "fast-check";
import { expect, it } from "vitest";
import {
  calendarDay,
  dayNumber,
  daysInMonth,
  formatDay,
  formatMonth,
  maybeDay,
  maybeMonth,
  monthOf,
  monthOfDay,
  parseDay,
  weekday,
} from "../../src/text/calendar.js";

it("counts days as the civil calendar does", () => {
  expect(parseDay("1970-01-01")).toBe(0);
  expect(parseDay("2000-03-01")).toBe(11_017);
  expect(parseDay("2026-11-20")).toBe(20_777);
  expect(formatDay(parseDay("1969-12-31"))).toBe("1969-12-31");
  expect(weekday(parseDay("2026-11-20"))).toBe(5);
});

it("knows that 2000 and 2024 leap and that 1900 does not", () => {
  expect([daysInMonth(2000, 2), daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2023, 2)]).toEqual([29, 29, 28, 28]);
  expect(maybeDay("2023-02-29")).toBeUndefined();
  expect(maybeDay("2024-02-29")).toBeDefined();
});

it("takes no month or day that is none", () => {
  expect([maybeMonth("2020-13"), maybeMonth("2020"), maybeMonth("20-01"), maybeDay("2020-00-10"), maybeDay("2020-1-1")]).toEqual(
    Array(5).fill(undefined),
  );
  expect(() => parseDay("yesterday")).toThrow("not a calendar day");
});

it("formats what it parsed, for every day of four centuries", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 50_000 }), (days) => {
      const { year, month, day } = calendarDay(days);
      return dayNumber({ year, month, day }) === days && parseDay(formatDay(days)) === days && monthOfDay(days) === monthOf(year, month);
    }),
  );
});

it("orders months as numbers", () => {
  expect(monthOf(2021, 1) - monthOf(2020, 12)).toBe(1);
  expect(formatMonth(monthOf(2019, 12))).toBe("2019-12");
  expect(maybeMonth("2019-12")).toBe(monthOf(2019, 12));
});
