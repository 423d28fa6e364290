import type { Deed } from "./deed.js";

export const MODELS: readonly Deed[] = [];
