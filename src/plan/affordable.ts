import type { Certification, Resource } from "../catalogue/catalogue.js";
import type { ReportOptions } from "../schema/options.js";

/** What the person's wishes leave of the catalogue: languages, and money where they named a sum. */
export type LearningLimits = Readonly<Pick<ReportOptions, "budget" | "currency">> & { readonly languages: readonly string[] };

const COSTS_NOTHING: ReadonlySet<Resource["price"]> = new Set(["free", "free-audit"]);
/** What a budget is counted in where no currency is named. */
const USUAL_CURRENCY = "USD";

/** With a budget only what is known to cost nothing: the catalogue holds no prices of courses, and an unknown price is not spent. */
export function isOpenTo(resource: Resource, { languages, budget }: LearningLimits): boolean {
  return languages.includes(resource.language) && (budget === null || COSTS_NOTHING.has(resource.price));
}

/** Exams in the plan's order while the budget lasts; one whose price is unknown, or in another currency, is not counted on. */
export function openPurse({ budget, currency }: LearningLimits): (certification: Certification) => boolean {
  let left = budget ?? 0;
  const bought = new Set<string>();
  return ({ id, price }) => {
    if (budget === null || bought.has(id)) return true;
    if (price === null || price.currency !== (currency ?? USUAL_CURRENCY) || price.amount > left) return false;
    left -= price.amount;
    bought.add(id);
    return true;
  };
}
