import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPosting } from "../../src/postings/read-posting.js";
import { readConll } from "../../tools/corpora/conll.js";
import { SHARED } from "../../tools/corpora/shared-folder.js";
import { knowledge, read } from "./knowledge.js";

const folder = join(SHARED, "gold", "skillspan");
const STATEMENT = "Knowledge of Zorbtool and SQL";

describe("a single statement", () => {
  it("shows a tool nobody listed, marked as unlisted, on its exact words", () => {
    const found = read(STATEMENT).skills.find(({ name }) => name === "Zorbtool");
    expect(found?.id).toBe("unlisted:zorbtool");
    expect(found?.spans.map(([start, end]) => `\n${STATEMENT}`.slice(start, end))).toEqual(["Zorbtool"]);
  });

  it("keeps the technology that the taxonomy names", () => {
    expect(read(STATEMENT).skills.map(({ name }) => name)).toEqual(expect.arrayContaining(["SQL"]));
  });

  it("is read by names alone without the labeller, and so is a whole posting with it", () => {
    const { taxonomy, roles } = knowledge;
    const posting = { id: "p", title: null, company: null, location: null, posted: null, text: STATEMENT };
    expect(readPosting(posting, { taxonomy, roles }).skills.map(({ id }) => id)).not.toContain("unlisted:zorbtool");
    const whole = { ...posting, title: "Engineer", text: `Requirements:\n- ${STATEMENT}\n- Team spirit` };
    expect(readPosting(whole, { ...knowledge, findUnlisted: undefined }).skills.map(({ id }) => id)).not.toContain("unlisted:zorbtool");
  });

  it("that is the name of a job by itself asks for nothing", () => {
    expect(read("Senior Linux Developer (Ethernet)").skills).toEqual([]);
    expect(read("Experience as a Linux developer").skills.map(({ name }) => name)).toContain("Linux");
  });

  it.skipIf(!existsSync(folder))(
    "of SkillSpan's dev part is labelled no worse than before (skipped where the shared folder is absent)",
    () => {
      const f1 = (set: string) => {
        let [right, got, gold] = [0, 0, 0];
        for (const sentence of readConll(join(folder, `skillspan_${set}_dev.conll`))) {
          const spans = new Set(
            read(sentence.text)
              .skills.filter(({ kind }) => kind !== "soft")
              .flatMap((skill) => skill.spans.map(([start, end]) => String(sentence.tokensOf(start - 1, end - 1)))),
          );
          right += sentence.knowledge.filter((span) => spans.has(String(span))).length;
          got += spans.size;
          gold += sentence.knowledge.length;
        }
        return (2 * right) / (got + gold);
      };
      expect(f1("tech")).toBeGreaterThanOrEqual(0.625);
      expect(f1("house")).toBeGreaterThanOrEqual(0.41);
    },
  );
});
