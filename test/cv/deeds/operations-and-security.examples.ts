import type { Examples } from "./examples.js";

export const OPERATIONS_AND_SECURITY: Examples = {};
