import { expect, it } from "vitest";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { tooFewPostings } from "../../src/market/too-few.js";

it("a title that names no role is answered with the one that was likely meant, on every door", () => {
  const { roles } = readKnowledge();
  const say = (role: string): string => tooFewPostings(role, { place: "role" }, roles).message;
  expect(say("Data Enginer")).toBe("we hold too few postings for Data Enginer; did you mean Data engineer?");
  expect(say("data-engineer")).toBe("we hold too few postings for data-engineer.");
  expect(say("Zzxqv")).toBe("we hold too few postings for Zzxqv.");
});
