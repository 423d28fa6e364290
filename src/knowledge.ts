import type { Catalogue } from "./catalogue/catalogue.js";
import type { FindUnlisted } from "./postings/unlisted.js";
import type { Rates } from "./schema/rates.js";
import type { RoleSource } from "./schema/roles.js";
import type { SpanModel } from "./skills/spans/span-model.js";
import type { Taxonomy } from "./taxonomy/taxonomy.js";

/** A folder of one's own, laid over the data that ship. */
export interface Overlay {
  readonly kind: "taxonomy" | "roles" | "catalogue";
  /** Of what its files hold. */
  readonly sha256: string;
}

/** Data as code, loaded once: what the engine knows besides its inputs. */
export interface Knowledge {
  readonly taxonomy: Taxonomy;
  readonly roles: Readonly<Record<string, RoleSource>>;
  readonly catalogue: Catalogue;
  /** What pay is converted by where a currency is asked for; without it nothing is converted. */
  readonly rates: Rates | null;
  /** What of it does not ship. */
  readonly overlays?: readonly Overlay[];
  /** The labeller of single statements, for `extract`. */
  readonly spans?: () => SpanModel;
  /** What ads ask for in words that no name covers, for `extract` and `match`. */
  readonly findUnlisted?: FindUnlisted;
}
