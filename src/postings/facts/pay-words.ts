/** Currency by sign or code. A bare "$" is the US dollar only where the place does not say another. */
export const CURRENCY_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:us\$|usd(?:\s?\$)?|\$us)$/i, "USD"],
  [/^(?:c\$|ca\$|cad(?:\s?\$)?|cdn\$)$/i, "CAD"],
  [/^(?:a\$|au\$|aud(?:\s?\$)?)$/i, "AUD"],
  [/^(?:nz\$|nzd(?:\s?\$)?)$/i, "NZD"],
  [/^(?:s\$|sgd(?:\s?\$)?)$/i, "SGD"],
  [/^(?:hk\$|hkd(?:\s?\$)?)$/i, "HKD"],
  [/^(?:r\$|brl)$/i, "BRL"],
  [/^(?:mx\$|mxn)$/i, "MXN"],
  [/^(?:€|eur|euros?)$/i, "EUR"],
  [/^(?:£|gbp)$/i, "GBP"],
  [/^(?:chf|sfr\.?)$/i, "CHF"],
  [/^(?:₹|inr|rs\.?|rupees)$/i, "INR"],
  [/^(?:¥|jpy)$/i, "JPY"],
  [/^(?:pln|zł)$/i, "PLN"],
  [/^(?:sek)$/i, "SEK"],
  [/^(?:nok)$/i, "NOK"],
  [/^(?:dkk)$/i, "DKK"],
  [/^(?:czk|kč)$/i, "CZK"],
  [/^(?:huf)$/i, "HUF"],
  [/^(?:ron)$/i, "RON"],
  [/^(?:aed)$/i, "AED"],
  [/^(?:rm|myr)$/i, "MYR"],
  [/^(?:₪|ils|nis)$/i, "ILS"],
  [/^(?:zar)$/i, "ZAR"],
  [/^(?:rub|₽)$/i, "RUB"],
  [/^(?:uah|₴)$/i, "UAH"],
  [/^(?:krw|₩)$/i, "KRW"],
  [/^(?:\$)$/, "$"],
];

/** A country's own dollar. */
export const DOLLAR_OF: Readonly<Record<string, string>> = { CA: "CAD", AU: "AUD", NZ: "NZD", SG: "SGD", HK: "HKD" };

/** Where pay is told by the month, and from which amount it can only be a year's. */
export const PAID_MONTHLY: Readonly<Record<string, number>> = {
  PLN: 60_000,
  CZK: 300_000,
  RON: 60_000,
  MYR: 40_000,
  HUF: 4_000_000,
  UAH: 300_000,
  RUB: 1_000_000,
};
export const LEAST_MONTHLY = 1500;

const EURO = ["AT", "BE", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PT", "SI", "SK"];
const OTHERS: Readonly<Record<string, string>> = { US: "USD", GB: "GBP", CH: "CHF", ...DOLLAR_OF };

/** What is paid with where every country of an ad has the same money. */
export function homeCurrency(country: readonly string[]): string | null {
  const monies = new Set(country.map((code) => (EURO.includes(code) ? "EUR" : (OTHERS[code] ?? null))));
  return monies.size === 1 ? ([...monies][0] ?? null) : null;
}
