import { byCodeUnit } from "../schema/canonical.js";
import type { MarketSlice, RequirementRow } from "../schema/market.js";
import type { Rates } from "../schema/rates.js";

/** How pay is brought into one currency; `factor` is null for a currency that has no rate. */
export interface Conversion {
  readonly to: string;
  readonly day: string;
  factor(currency: string): number | null;
}

export interface ChosenConversion {
  readonly convert: Conversion | null;
  readonly converted: MarketSlice["converted"];
}

/** Only where a currency is asked for, and only by the dated rates that are held; nothing is ever converted by itself. */
export function chooseConversion(rows: readonly RequirementRow[], to: string | null, rates: Rates | null): ChosenConversion {
  if (to === null) return { convert: null, converted: null };
  const unitsOf = (currency: string): number | undefined => (currency === rates?.base ? 1 : rates?.rates[currency]);
  const factor = (currency: string): number | null => {
    if (currency === to) return 1;
    const [from, wanted] = [unitsOf(currency), unitsOf(to)];
    return from === undefined || wanted === undefined ? null : wanted / from;
  };
  const others = [...new Set(rows.flatMap(({ pay }) => (pay === null || pay[2] === to ? [] : [pay[2]])))].sort(byCodeUnit);
  const day = rates?.day ?? "";
  return {
    convert: { to, day, factor },
    converted: {
      to,
      day,
      source: rates?.source ?? "",
      from: others.filter((currency) => factor(currency) !== null),
      without: others.filter((currency) => factor(currency) === null),
    },
  };
}
