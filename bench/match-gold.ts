// Scores verdicts of CVs against postings on the hand-made gold, or on labels of the same form (MATCH_GOLD); `--errors` lists the wrong ones.
import { join } from "node:path";
import { readKnowledge } from "../src/io/knowledge/knowledge-files.js";
import { scoreMatch } from "../test/gap/score-match.js";
import { SHARED } from "../tools/corpora/shared-folder.js";

const gold = join(SHARED, "gold");
const labels = process.env.MATCH_GOLD ?? join(gold, "match/gold.json");
process.stdout.write(await scoreMatch(gold, labels, readKnowledge(), ...process.argv.slice(2)));
