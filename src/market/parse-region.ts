import { InputError } from "../schema/input-error.js";
import { COUNTRY_NAMES } from "../text/country-names.js";
import { foldKey } from "../text/fold.js";
import { REGION_GROUPS, WORLD } from "./regions.js";

/** What people call a group of countries, beside its code. */
const GROUP_NAMES: Readonly<Record<string, string>> = {
  eu: "EU-EEA",
  eea: "EU-EEA",
  europe: "EU-EEA",
  "european union": "EU-EEA",
};

/** "US", "us", "India", "Deutschland", "nordics", "Latin America": a country's code or a group of ours; null for the world. */
export function parseRegion(given: string | null): string | null {
  if (given === null || given.trim() === "") return null;
  const code = given
    .trim()
    .toUpperCase()
    .replace(/[\s_]+/g, "-");
  const name = foldKey(given.trim());
  if (name === WORLD || name === "worldwide") return null;
  if (code in REGION_GROUPS) return code;
  const country = Object.entries(COUNTRY_NAMES).find(([, names]) => names.includes(name))?.[0];
  const region = GROUP_NAMES[name] ?? country ?? (/^[A-Z]{2}$/.test(code) ? code : undefined);
  if (region !== undefined) return region;
  throw new InputError("bad-option", `region ${given}: no country or region we know.`, {
    option: "region",
    hint: `Give a country by name or by its code of two letters (IN, DE), or one of ${Object.keys(REGION_GROUPS).join(", ")}.`,
  });
}
