import type { Deed } from "./deed.js";

export const TRADES_AND_CARE: readonly Deed[] = [];
