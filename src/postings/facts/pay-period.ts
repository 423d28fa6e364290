import type { PostingFacts } from "../../schema/posting.js";
import { firstClause, lastClause } from "./pay-clauses.js";
import { LEAST_MONTHLY, PAID_MONTHLY } from "./pay-words.js";

type Period = NonNullable<PostingFacts["salary"]>["period"];

const PERIODS: readonly (readonly [Period, RegExp])[] = [
  [
    "hour",
    /(?:\/\s?(?:hrs?|hours?|h|std)(?![a-z])|\b(?:per|an|a|each) (?:(?:contact|working) )?hour(?!ly)|\bhourly\b(?! equivalent)|\bhr\b|pro stunde|stundenlohn|de l['’]heure|por hora|per uur|(?:^|(?<=\d))\s?p\/?h(?![oyd])|\bph\b)/i,
  ],
  [
    "day",
    /(?:\/\s?day(?![a-z])|\b(?:per|a) day(?!time)|\bdaily rate\b|\bday rate\b|tagessatz|\btjm\b|taux journalier|tarif jour|par jour|por día|per dag|\bp\/?d\b)/i,
  ],
  [
    "week",
    /(?<!(?:\d ?|(?:\b|\d)(?:hours?|hrs?|h|days?|times?|uur|uren|stunden|heures|horas|ore)[ -]?))(?:\/\s?(?:wk|week|woche|semaine|semana)(?![a-zß-öø-ɏ])|\b(?:per|a|each) week(?!end|ly)\b|\b(?<!\b(?:bi|semi)[- ])weekly\b|pro woche|wöchentlich|wochenlohn|par semaine|hebdomadaires?|(?:a la|por) semana|semanal(?:es)?\b|a settimana|\bp\/?w\b)/i,
  ],
  [
    "month",
    /(?:\/\s?(?:mo|month|monat|mois|mes|mês|mese|maand)(?![a-z])|\b(?:per|a) month(?!ly)|\bmonthly\b|im monat|pro monat|monatlich|par mois|mensuels?|mensil[ei]|monats(?:gehalt|lohn|brutto)|\bp\/m\b|al mes|mensuales?|per maand|al mese|por mês|netto?\/month)/i,
  ],
  [
    "year",
    /(?:\/\s?(?:yr|year|annum|jahr|an|año)(?![a-zß-öø-ɏ])|\b(?:per|a) (?:year|annum)(?!ly)|\bannual(?:ly)?\b|\byearly\b|\bp\.?\s?a\.?(?=[\s,.)]|$)|pro jahr|im jahr|jährlich|brutto ?\/? ?jahr|jahresgehalt|par an|annuels?|al año|anuales?|per jaar|all'anno|por ano|\blpa\b|\bctc\b|\bote\b|\bsalary\b|\bbase\b)/i,
  ],
];

const EURO_PAY =
  /\b(?:salary|salaris|salaire|rémunération|salario|salário|sueldo|retribución|retribuzione|stipendio|gehalt|vergütung|lohn|loon|bruto|brutto|brut|lordo)\b[^.;\n]{0,40}$/i;

export function periodOf(after: string, before: string, value: number, currency: string): { period: Period; stated: boolean } {
  const close = firstClause(after).slice(0, 30);
  const lead = lastClause(before).slice(-50);
  const stated = (words: string) => PERIODS.find(([period, pattern]) => pattern.test(words) && plausible(value, period, currency))?.[0];
  const behind = stated(close);
  if (behind !== undefined) return { period: behind, stated: true };
  const ahead = stated(lead);
  if (ahead !== undefined && ahead !== "year") return { period: ahead, stated: true };
  const monthly = PAID_MONTHLY[currency];
  if (monthly !== undefined) {
    if (value >= monthly) return { period: "year", stated: false };
    return { period: value >= LEAST_MONTHLY ? "month" : null, stated: false };
  }
  // Euros of a month's size, told as pay: "salaris tussen € 3.200 en € 4.500".
  if (currency === "EUR" && value >= LEAST_MONTHLY && value < 10_000 && EURO_PAY.test(lead)) return { period: "month", stated: false };
  if (value >= 20_000 || (value >= 10_000 && ahead === "year")) return { period: "year", stated: false };
  return { period: null, stated: false };
}

export function plausible(value: number, period: Period, currency: string): boolean {
  const weak = ["JPY", "HUF", "KRW", "INR", "RUB"].includes(currency);
  if (period === "hour") return value >= 5 && value <= (weak ? 20_000 : 1000);
  if (period === "day") return value >= 50 && value <= (weak ? 200_000 : 5000);
  if (period === "week") return value >= 100 && value <= (weak ? 1_000_000 : 15_000);
  if (period === "month") return value >= 300 && value <= (weak ? 5_000_000 : 60_000);
  return value >= 10_000 && value <= (weak ? 200_000_000 : 3_000_000);
}
