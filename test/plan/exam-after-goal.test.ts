import { describe, expect, it } from "vitest";
import { composeDocument, renderIcs, renderMarkdown } from "../../src/render/index.js";
import { analyzeExample } from "../examples.js";

const { report } = await analyzeExample("tomas-ferreira", { weeks: 12, hours: 15 });
const nameOf = (id: string): string => report.names[id]?.text ?? "";
const withExam = (report.plan?.goals ?? []).filter(({ certification }) => certification !== null);

describe("an exam", () => {
  it("stands in the calendar where its goal ends, and nowhere before", () => {
    expect(withExam.length).toBeGreaterThan(0);
    const events = renderIcs(report).replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1);
    for (const { skill, certification } of withExam) {
      const own = events.filter((event) => event.includes(`SUMMARY:${nameOf(`skill:${skill}`)} (`));
      const exam = nameOf(`certification:${certification}`).replaceAll(",", "\\,");
      expect(own.map((event) => event.includes(exam))).toEqual(own.map((_, at) => at === own.length - 1));
    }
  });

  it("is told with the hours that it takes beside its goal", () => {
    expect(renderMarkdown(composeDocument(report))).toMatch(/It comes after its goal, whose last week begins on .* for the exam alone/);
  });
});
