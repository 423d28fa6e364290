import { ANALYTICS } from "./analytics.js";
import { ASSISTANTS } from "./assistants.js";
import { BEHAVIOUR_AT_WORK } from "./behaviour-at-work.js";
import { BUSINESS } from "./business.js";
import { DATA } from "./data.js";
import { DATA_UPKEEP } from "./data-upkeep.js";
import type { Deed } from "./deed.js";
import { FIRM_AND_RULES } from "./firm-and-rules.js";
import { GOODS_AND_TRADES } from "./goods-and-trades.js";
import { IN_FRENCH } from "./in-french.js";
import { IN_GERMAN } from "./in-german.js";
import { IN_GERMAN_OFFICES } from "./in-german-offices.js";
import { IN_SPANISH } from "./in-spanish.js";
import { LABORATORY_AND_MAPS } from "./laboratory-and-maps.js";
import { LANGUAGE_MODELS } from "./language-models.js";
import { MODELS } from "./models.js";
import { MODELS_AT_WORK } from "./models-at-work.js";
import { OPERATIONS_AND_SECURITY } from "./operations-and-security.js";
import { PEOPLE_AND_METHODS } from "./people-and-methods.js";
import { PRODUCT_AND_PEOPLE } from "./product-and-people.js";
import { SALES_AND_OFFICE } from "./sales-and-office.js";
import { SECURITY_AND_PRIVACY } from "./security-and-privacy.js";
import { SEEING_AND_MOVING } from "./seeing-and-moving.js";
import { SOFTWARE } from "./software.js";
import { SOFTWARE_CRAFT } from "./software-craft.js";
import { SOFTWARE_SYSTEMS } from "./software-systems.js";
import { SOFTWARE_TESTING } from "./software-testing.js";
import { STATISTICS } from "./statistics.js";
import { STEPS_OF_ONES_OWN } from "./steps-of-ones-own.js";
import { SYSTEMS_AND_SUPPORT } from "./systems-and-support.js";
import { TABLES_AND_FILES } from "./tables-and-files.js";
import { TRADES_AND_CARE } from "./trades-and-care.js";

export const DEEDS: readonly Deed[] = [
  ...SOFTWARE,
  ...SOFTWARE_CRAFT,
  ...TABLES_AND_FILES,
  ...SOFTWARE_SYSTEMS,
  ...SOFTWARE_TESTING,
  ...DATA,
  ...DATA_UPKEEP,
  ...ANALYTICS,
  ...STATISTICS,
  ...LABORATORY_AND_MAPS,
  ...MODELS,
  ...LANGUAGE_MODELS,
  ...ASSISTANTS,
  ...MODELS_AT_WORK,
  ...SEEING_AND_MOVING,
  ...OPERATIONS_AND_SECURITY,
  ...SYSTEMS_AND_SUPPORT,
  ...SECURITY_AND_PRIVACY,
  ...PRODUCT_AND_PEOPLE,
  ...PEOPLE_AND_METHODS,
  ...BUSINESS,
  ...SALES_AND_OFFICE,
  ...TRADES_AND_CARE,
  ...GOODS_AND_TRADES,
  ...FIRM_AND_RULES,
  ...BEHAVIOUR_AT_WORK,
  ...STEPS_OF_ONES_OWN,
];

/** By language; rows of several may show the same skill. */
export const DEEDS_BY_LANGUAGE: Readonly<Record<string, readonly Deed[]>> = {
  en: DEEDS,
  de: [...IN_GERMAN, ...IN_GERMAN_OFFICES],
  fr: IN_FRENCH,
  es: IN_SPANISH,
};
