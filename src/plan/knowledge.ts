import type { Catalogue } from "../catalogue/catalogue.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";

export interface PlanKnowledge {
  readonly taxonomy: Taxonomy;
  readonly catalogue: Catalogue;
}
