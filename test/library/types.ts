/** Type tests: this file is compiled by `npm run types`, never run. */
import type { AnalyzeRequest, Engine, Match, Stages } from "../../src/index.js";
import { analyze, type extract, match, type openEngine } from "../../src/index.js";
import type { PostingFacts } from "../../src/schema/posting.js";
import type { Report } from "../../src/schema/report.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T => true as T;

const cv = { name: "cv.md", text: "" };
const posting = { id: "1", title: null, company: null, location: null, posted: null, text: "" };

holds<Same<ReturnType<typeof analyze>, Promise<Stages>>>();
holds<Same<Stages["report"], Report>>();
holds<Same<ReturnType<typeof match>, Promise<Match>>>();
holds<Same<ReturnType<typeof extract>, AsyncGenerator<PostingFacts>>>();
holds<Same<ReturnType<typeof openEngine>, Engine>>();

void analyze({ cv, role: "Data Engineer" });
void analyze({ cv: { name: "cv.pdf", bytes: new Uint8Array() }, role: "Data Engineer", level: "senior", weeks: 6, corrections: null });
void match({ cv, posting });
// @ts-expect-error: a target is needed
void analyze({ cv });
// @ts-expect-error: a level is one of the ladder's
void analyze({ cv, role: "Data Engineer", level: "wizard" });
// @ts-expect-error: a CV is bytes, text or a document
void analyze({ cv: { name: "cv.pdf" }, role: "Data Engineer" });
void match({ cv, posting: { text: "" } });
// @ts-expect-error: a posting has a text
void match({ cv, posting: { title: "Data Engineer" } });
// @ts-expect-error: requests are read only
((request: AnalyzeRequest) => (request.cv = cv))({ cv, role: "Data Engineer" });
