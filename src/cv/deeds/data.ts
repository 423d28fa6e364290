import type { Deed } from "./deed.js";

export const DATA: readonly Deed[] = [];
