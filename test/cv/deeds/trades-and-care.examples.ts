import type { Examples } from "./examples.js";

export const TRADES_AND_CARE: Examples = {};
