import type { Deed } from "./deed.js";

export const BUSINESS: readonly Deed[] = [];
