/**
 * Calendar arithmetic on whole numbers. A month is year * 12 + (month - 1), a day counts from 1970-01-01; both are units of the figure
 * ledger. Nothing here knows the clock or the time zone of a machine.
 */

import { calendarDay, dayNumber } from "../schema/civil-day.js";

export { calendarDay, dayNumber };

const ISO_MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const ISO_DAY = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function monthOf(year: number, month: number): number {
  return year * 12 + (month - 1);
}

export function yearOfMonth(month: number): number {
  return Math.floor(month / 12);
}

/** 1..12 */
function monthInYear(month: number): number {
  return (month % 12) + 1;
}

export function formatMonth(month: number): string {
  return `${padded(yearOfMonth(month), 4)}-${padded(monthInYear(month), 2)}`;
}

/** `YYYY-MM` to a month number; anything else is not a month. */
export function maybeMonth(text: string): number | undefined {
  const match = ISO_MONTH.exec(text);
  return match === null ? undefined : monthOf(Number(match[1]), Number(match[2]));
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** `YYYY-MM-DD` to days since 1970-01-01; a day that no calendar has is none. */
export function maybeDay(text: string): number | undefined {
  const match = ISO_DAY.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day < 1 || day > daysInMonth(year, month) ? undefined : dayNumber({ year, month, day });
}

/** Throws on what is no day: for values that a schema has already checked. */
export function parseDay(text: string): number {
  const day = maybeDay(text);
  if (day === undefined) throw new Error(`not a calendar day: ${text}`);
  return day;
}

export function formatDay(days: number): string {
  const { year, month, day } = calendarDay(days);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** 1 Monday .. 7 Sunday. */
export function weekday(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** The month a day lies in. */
export function monthOfDay(days: number): number {
  const { year, month } = calendarDay(days);
  return monthOf(year, month);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
