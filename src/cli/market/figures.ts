import { wilsonInterval } from "../../market/statistics/wilson-interval.js";

/** "61 of 300 (20 %)" */
export function formatShare(n: number, of: number): string {
  return of === 0 ? "-" : `${n} of ${of} (${Math.round((100 * n) / of)} %)`;
}

/** "61 of 300 (20 %, 16-25)", the range where the share of all such postings lies in 95 of 100 samples */
export function formatShareBetween(n: number, of: number): string {
  if (of === 0) return "-";
  const [low, high] = wilsonInterval(n, of).map((share) => Math.round(100 * share));
  return `${n} of ${of} (${Math.round((100 * n) / of)} %, ${low}-${high})`;
}

/** 141250 → "141,250" */
export function formatAmount(value: number | null): string {
  if (value === null) return "-";
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
