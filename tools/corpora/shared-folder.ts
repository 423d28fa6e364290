import { resolve } from "node:path";

/** Real postings and gold: they lie beside the repository, and nothing of them is copied into it. */
export const SHARED = resolve(process.env.GROUNDWORK_SHARED ?? "../shared");
