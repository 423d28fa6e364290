import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { detectLanguage } from "../../src/text/language.js";

function answers(file: string): { right: number; wrong: string[]; of: number } {
  const texts = parse(readFileSync(join(import.meta.dirname, file), "utf8")) as Record<string, string[]>;
  const told = Object.entries(texts).flatMap(([language, lines]) => lines.map((line) => ({ language, line, found: detectLanguage(line) })));
  return {
    right: told.filter(({ language, found }) => found === language).length,
    wrong: told.filter(({ language, found }) => found !== null && found !== language).map(({ line }) => line),
    of: told.length,
  };
}

describe("the language of a text", () => {
  it("is told from one line in seven languages", () => {
    const { right, wrong, of } = answers("short-texts.yml");
    expect(wrong).toEqual([]);
    expect(right / of).toBeGreaterThanOrEqual(0.98);
  });

  it("is left open where a few words do not tell, never guessed wrong", () => {
    const { right, wrong, of } = answers("unseen-short-texts.yml");
    expect(wrong).toEqual([]);
    expect(right / of).toBeGreaterThanOrEqual(0.75);
  });

  it("is named by its script, and nothing of names alone", () => {
    expect(detectLanguage("소프트웨어 개발자를 찾습니다")).toBe("ko");
    expect(detectLanguage("Ищем разработчика")).toBe("ru");
    expect(detectLanguage("Python, SQL, Kubernetes")).toBeNull();
    expect(detectLanguage("")).toBeNull();
  });
});
