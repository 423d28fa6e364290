import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { OPTIONS } from "./knowledge.js";

type Labels = Record<string, Record<string, string>>;
const LABELS = parse(readFileSync("test/cv/grades.yml", "utf8")) as { samples: Labels; fixtures: Labels };

async function compare(path: string, labels: Record<string, string>): Promise<{ right: number; all: number; wrong: string[] }> {
  const profile = readCv(await parseDocument(new Uint8Array(readFileSync(path)), path), OPTIONS);
  const wrong: string[] = [];
  for (const [skill, label] of Object.entries(labels)) {
    const held = profile.skills.find((one) => one.id === skill);
    const read = held === undefined ? "none" : `${held.grade} ${held.level}`;
    if (read !== label) wrong.push(`${path.split("/").at(-1)} ${skill}: labelled ${label}, read ${read}`);
  }
  const all = Object.keys(labels).length;
  return { right: all - wrong.length, all, wrong };
}

async function agreement(files: Labels, pathOf: (id: string) => string): Promise<{ right: number; all: number; wrong: string[] }> {
  const sum = { right: 0, all: 0, wrong: [] as string[] };
  for (const [id, labels] of Object.entries(files)) {
    const { right, all, wrong } = await compare(pathOf(id), labels);
    sum.right += right;
    sum.all += all;
    sum.wrong.push(...wrong);
  }
  return sum;
}

it("grades and levels agree with the labels read by hand in nine of ten", async () => {
  const samples = await agreement(LABELS.samples, (id) => `test/cv/samples/${id.includes(".") ? id : `${id}.txt`}`);
  const fixtures = await agreement(LABELS.fixtures, (id) => `test/fixtures/cv/files/${id}`);
  for (const [name, { right, all, wrong }] of Object.entries({ samples, fixtures })) {
    console.log(`${name}: ${right} of ${all} grades and levels agree (${(right / all).toFixed(3)})\n${wrong.join("\n")}`);
    expect(right / all).toBeGreaterThanOrEqual(0.9);
  }
});
