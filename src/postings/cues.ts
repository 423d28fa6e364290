import { CueBook } from "../text/cues.js";

/** The cues of reading a posting; a CV has no use for them. */
export const POSTING_CUES = new CueBook();
