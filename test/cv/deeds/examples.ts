import { ANALYTICS } from "./analytics.examples.js";
import { ASSISTANTS } from "./assistants.examples.js";
import { BEHAVIOUR_AT_WORK } from "./behaviour-at-work.examples.js";
import { BUSINESS } from "./business.examples.js";
import { DATA } from "./data.examples.js";
import { DATA_UPKEEP } from "./data-upkeep.examples.js";
import { FIRM_AND_RULES } from "./firm-and-rules.examples.js";
import { GOODS_AND_TRADES } from "./goods-and-trades.examples.js";
import { LABORATORY_AND_MAPS } from "./laboratory-and-maps.examples.js";
import { LANGUAGE_MODELS } from "./language-models.examples.js";
import { MODELS } from "./models.examples.js";
import { MODELS_AT_WORK } from "./models-at-work.examples.js";
import { OPERATIONS_AND_SECURITY } from "./operations-and-security.examples.js";
import { PEOPLE_AND_METHODS } from "./people-and-methods.examples.js";
import { PRODUCT_AND_PEOPLE } from "./product-and-people.examples.js";
import { SALES_AND_OFFICE } from "./sales-and-office.examples.js";
import { SECURITY_AND_PRIVACY } from "./security-and-privacy.examples.js";
import { SEEING_AND_MOVING } from "./seeing-and-moving.examples.js";
import { SOFTWARE } from "./software.examples.js";
import { SOFTWARE_CRAFT } from "./software-craft.examples.js";
import { SOFTWARE_SYSTEMS } from "./software-systems.examples.js";
import { SOFTWARE_TESTING } from "./software-testing.examples.js";
import { STATISTICS } from "./statistics.examples.js";
import { STEPS_OF_ONES_OWN } from "./steps-of-ones-own.examples.js";
import { SYSTEMS_AND_SUPPORT } from "./systems-and-support.examples.js";
import { TABLES_AND_FILES } from "./tables-and-files.examples.js";
import { TRADES_AND_CARE } from "./trades-and-care.examples.js";

/** Lines of invented people, by the skill: what shows it, and what only looks so. */
export type Examples = Readonly<Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }>>;

export const EXAMPLES: Examples = {
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
};
