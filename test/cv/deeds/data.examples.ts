import type { Examples } from "./examples.js";

export const DATA: Examples = {};
