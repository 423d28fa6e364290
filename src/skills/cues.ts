import { CueBook } from "../text/cues.js";

/** The cues of reading skills in any text, a CV's or a posting's. */
export const SKILL_CUES = new CueBook();
