/** Groups of countries of the ladder, in the order in which they are tried. ISO 3166-1 alpha-2. */
export const REGION_GROUPS: Readonly<Record<string, readonly string[]>> = {
  DACH: ["AT", "CH", "DE"],
  "UK-IE": ["GB", "IE"],
  NORDICS: ["DK", "FI", "IS", "NO", "SE"],
  BENELUX: ["BE", "LU", "NL"],
  IBERIA: ["ES", "PT"],
  "EU-EEA": [
    "AT",
    "BE",
    "BG",
    "CY",
    "CZ",
    "DE",
    "DK",
    "EE",
    "ES",
    "FI",
    "FR",
    "GR",
    "HR",
    "HU",
    "IE",
    "IS",
    "IT",
    "LI",
    "LT",
    "LU",
    "LV",
    "MT",
    "NL",
    "NO",
    "PL",
    "PT",
    "RO",
    "SE",
    "SI",
    "SK",
  ],
  "NORTH-AMERICA": ["CA", "US"],
  "LATIN-AMERICA": ["AR", "BO", "BR", "CL", "CO", "CR", "DO", "EC", "GT", "HN", "MX", "NI", "PA", "PE", "PY", "SV", "UY", "VE"],
  "SOUTH-ASIA": ["BD", "IN", "LK", "NP", "PK"],
  "EAST-ASIA": ["CN", "HK", "JP", "KR", "MO", "TW"],
  "SOUTHEAST-ASIA": ["ID", "MY", "PH", "SG", "TH", "VN"],
  OCEANIA: ["AU", "NZ"],
  "MIDDLE-EAST": ["AE", "BH", "IL", "JO", "KW", "LB", "OM", "QA", "SA", "TR"],
  AFRICA: ["DZ", "EG", "ET", "GH", "KE", "MA", "NG", "RW", "TN", "TZ", "UG", "ZA"],
};

export const WORLD = "world";

/** The smallest group that holds the country, if any. */
export function regionGroupOf(region: string): string | null {
  if (region in REGION_GROUPS) return null;
  for (const [group, countries] of Object.entries(REGION_GROUPS)) if (countries.includes(region)) return group;
  return null;
}

/** A posting open in several countries belongs to each of them. `rowRegion` is "US", "DE+FR" or null. */
export function isInRegion(rowRegion: string | null, region: string): boolean {
  if (region === WORLD) return true;
  if (rowRegion === null) return false;
  const wanted = REGION_GROUPS[region] ?? [region];
  return rowRegion.split("+").some((country) => wanted.includes(country));
}
