import type { Catalogue } from "../catalogue/catalogue.js";
import { nameResource } from "../catalogue/name-resource.js";
import type { SourceProvenance } from "../schema/market.js";
import type { NameEntry } from "../schema/report.js";
import type { RoleSource } from "../schema/roles.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";

export interface NameSources {
  readonly taxonomy: Taxonomy;
  readonly roles: Readonly<Record<string, RoleSource>>;
  readonly catalogue: Catalogue;
  readonly sources: readonly SourceProvenance[];
  /** The CV's base name, and those of the postings given. */
  readonly files: Readonly<Record<string, string>>;
}

/** One display name for each id, wherever it is printed: a skill has one name. */
export function openNames(from: NameSources): (id: string) => NameEntry {
  const skillNamed = (id: string) => {
    const skill = from.taxonomy.skill(id);
    if (skill === undefined) throw new Error(`no skill ${id}`);
    return skill;
  };
  return (id) => {
    const cut = id.indexOf(":");
    const kind = id.slice(0, cut);
    const key = id.slice(cut + 1);
    switch (kind) {
      case "skill": {
        const { name, kind: of } = skillNamed(key);
        return { text: name, kind: of };
      }
      case "group": {
        const skills = key.split("|").map(skillNamed);
        return { text: skills.map(({ name }) => name).join(" / "), kind: skills[0]?.kind ?? kind };
      }
      case "role":
        return { text: from.roles[key]?.name ?? key, kind: "role" };
      case "resource": {
        const resource = from.catalogue.resource(key);
        if (resource === undefined) throw new Error(`no resource ${key}`);
        return {
          text: nameResource(resource),
          kind: "resource",
          url: resource.url,
          facts: { provider: resource.provider, price: resource.price, language: resource.language },
        };
      }
      case "certification": {
        const certification = from.catalogue.certification(key);
        if (certification !== undefined) {
          const code = certification.code === null || certification.name.includes(certification.code) ? "" : ` (${certification.code})`;
          return { text: `${certification.name}${code}`, kind: "certification", url: certification.url };
        }
        return { text: from.taxonomy.skill(key)?.name ?? key, kind: "certification" };
      }
      case "source": {
        const source = from.sources.find((candidate) => candidate.id === key);
        return { text: source?.name ?? key, kind: "source" };
      }
      case "file":
        return { text: from.files[key] ?? key, kind: "file" };
      case "currency":
      case "provider":
      case "region":
      case "lang":
        return { text: REGION_NAMES[key] ?? LANGUAGE_NAMES[key] ?? key, kind };
      default:
        throw new Error(`no names of kind ${kind}: ${id}`);
    }
  };
}

/** A country or a group of countries in words. */
export function nameRegion(id: string): string {
  return REGION_NAMES[id] ?? id;
}

/** A language in words. */
export function nameLanguage(code: string): string {
  return LANGUAGE_NAMES[code] ?? code;
}

const REGION_NAMES: Readonly<Record<string, string>> = {
  world: "worldwide",
  none: "no country stated",
  DACH: "Germany, Austria, Switzerland",
  "UK-IE": "United Kingdom and Ireland",
  NORDICS: "the Nordic countries",
  BENELUX: "Benelux",
  IBERIA: "Spain and Portugal",
  "EU-EEA": "EU and EEA",
  "NORTH-AMERICA": "North America",
  "LATIN-AMERICA": "Latin America",
  "SOUTH-ASIA": "South Asia",
  "EAST-ASIA": "East Asia",
  "SOUTHEAST-ASIA": "South-East Asia",
  OCEANIA: "Oceania",
  "MIDDLE-EAST": "the Middle East",
  AFRICA: "Africa",
  US: "United States",
  GB: "United Kingdom",
  DE: "Germany",
  FR: "France",
  ES: "Spain",
  NL: "Netherlands",
  IN: "India",
  CA: "Canada",
  CH: "Switzerland",
  AT: "Austria",
  IE: "Ireland",
  IT: "Italy",
  PT: "Portugal",
  PL: "Poland",
  SE: "Sweden",
  NO: "Norway",
  DK: "Denmark",
  FI: "Finland",
  BE: "Belgium",
  AU: "Australia",
  NZ: "New Zealand",
  SG: "Singapore",
  JP: "Japan",
  BR: "Brazil",
  MX: "Mexico",
  IL: "Israel",
  AE: "United Arab Emirates",
  CZ: "Czechia",
  RO: "Romania",
  UA: "Ukraine",
  AR: "Argentina",
  ZA: "South Africa",
  TR: "Türkiye",
  GR: "Greece",
  HU: "Hungary",
  EE: "Estonia",
  LT: "Lithuania",
  LV: "Latvia",
  BG: "Bulgaria",
  RS: "Serbia",
  CN: "China",
  HK: "Hong Kong",
  KR: "South Korea",
  VN: "Vietnam",
  PH: "Philippines",
  ID: "Indonesia",
  MY: "Malaysia",
  TH: "Thailand",
  PK: "Pakistan",
  NG: "Nigeria",
  KE: "Kenya",
  EG: "Egypt",
  CO: "Colombia",
  CL: "Chile",
  PE: "Peru",
  LU: "Luxembourg",
  CY: "Cyprus",
  MT: "Malta",
  HR: "Croatia",
  SI: "Slovenia",
  SK: "Slovakia",
  IS: "Iceland",
  TW: "Taiwan",
  SA: "Saudi Arabia",
  QA: "Qatar",
};

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: "English",
  de: "German",
  fr: "French",
  es: "Spanish",
  nl: "Dutch",
  it: "Italian",
  pt: "Portuguese",
  fi: "Finnish",
  sv: "Swedish",
  da: "Danish",
  no: "Norwegian",
  pl: "Polish",
  cs: "Czech",
  hu: "Hungarian",
  ro: "Romanian",
  tr: "Turkish",
  ko: "Korean",
  ja: "Japanese",
  zh: "Chinese",
  ru: "Russian",
  ar: "Arabic",
  he: "Hebrew",
  el: "Greek",
};
