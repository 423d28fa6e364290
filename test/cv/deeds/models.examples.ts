import type { Examples } from "./examples.js";

export const MODELS: Examples = {};
