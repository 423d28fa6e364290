import type { Deed } from "./deed.js";

export const PRODUCT_AND_PEOPLE: readonly Deed[] = [];
