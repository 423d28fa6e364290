import type { Examples } from "./examples.js";

export const PRODUCT_AND_PEOPLE: Examples = {};
