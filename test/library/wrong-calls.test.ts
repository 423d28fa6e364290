import { expect, it } from "vitest";
import { type AnalyzeRequest, analyze, type Engine, extract, type MatchRequest, match } from "../../src/browser.js";
import { openEngine } from "../../src/io/engine/open-engine.js";
import { InputError } from "../../src/schema/input-error.js";
import type { Posting } from "../../src/schema/posting.js";
import { sharedKnowledge } from "../examples.js";

const engine: Engine = openEngine({ knowledge: sharedKnowledge(), market: null, isolate: false });
const CV = { name: "cv.md", text: "# Ada Example\n\n## Skills\n\nPython, SQL\n" };

async function troubleOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => "none",
    (thrown: unknown) => thrown,
  );
  return error instanceof InputError ? `${error.code} ${error.place}: ${error.message} ${error.hint}` : String(error);
}

it("a program without types that gives no CV, or one in another shape, is told what to give", async () => {
  for (const cv of [undefined, null, "cv.pdf", { name: "cv.pdf", data: "x" }])
    expect(await troubleOf(analyze({ cv, role: "Data Analyst" } as unknown as AnalyzeRequest, engine))).toBe(
      "bad-data cv: no CV is given. Give {name, bytes}, {name, text} or {name, document}.",
    );
});

it("of a posting only the text is needed; what is left out is not known", async () => {
  const posting = { text: "Requirements:\n- Python and SQL\n" };
  const { requirements } = await match({ cv: CV, posting, asOf: "2026-11-20" }, engine);
  expect(requirements.map(({ id }) => id)).toEqual(["python", "sql"]);
  for await (const facts of extract([posting as Posting], engine)) expect(facts.skills.map(({ id }) => id)).toEqual(["python", "sql"]);
  expect(await troubleOf(match({ cv: CV, posting: {} as MatchRequest["posting"] }, engine))).toMatch(
    /^bad-data posting: a posting without a text\. Give an object with text and/,
  );
});
