import type { Deed } from "./deed.js";

export const OPERATIONS_AND_SECURITY: readonly Deed[] = [];
