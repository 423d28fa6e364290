import type { Examples } from "./examples.js";

export const BUSINESS: Examples = {};
