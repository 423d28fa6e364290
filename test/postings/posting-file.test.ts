import { describe, expect, it } from "vitest";
import { parsePostingFile } from "../../src/postings/parse-posting-file.js";

const TEXT = "We ask for Python and SQL, three years with either, and an eye for data that others will read.";
const read = (text: string, name: string) =>
  parsePostingFile(new TextEncoder().encode(text), name, () => {
    throw new Error("no reader of documents is needed");
  });

describe("a file of postings", () => {
  it("is a list where it is JSON, JSON Lines or CSV, whatever its columns are called", async () => {
    const rows = [
      { title: "Data Engineer", description: TEXT },
      { title: "Analyst", description: `${TEXT} Excel.` },
    ];
    const forms = {
      "jobs.json": JSON.stringify(rows),
      "jobs.jsonl": rows.map((row) => JSON.stringify(row)).join("\n"),
      "jobs.csv": ["Job Title,Job Description", ...rows.map(({ title, description }) => `${title},"${description}"`)].join("\n"),
    };
    for (const [name, text] of Object.entries(forms)) {
      const { postings, leftOut } = await read(text, name);
      expect(
        postings.map(({ id, title, text }) => ({ id, title, text })),
        name,
      ).toEqual(rows.map(({ title, description }, at) => ({ id: `${name} ${at + 1}`, title, text: description })));
      expect(leftOut).toBe(0);
    }
  });

  it("says how many rows of a list are no posting, and refuses a list without any text", async () => {
    const { postings, leftOut } = await read(`{"title":"A","text":"${TEXT}"}\n{"title":"B","text":""}\nnot JSON`, "jobs.jsonl");
    expect([postings.length, leftOut]).toEqual([1, 2]);
    for (const [text, name] of [
      ["[]", "jobs.json"],
      ["title,text\n", "jobs.csv"],
      ["\n", "jobs.jsonl"],
    ] as const)
      await expect(read(text, name), name).rejects.toMatchObject({
        code: "no-text",
        message: "this list holds no posting.",
        hint: "Each posting is a row with the words of an ad.",
      });
    await expect(read(" \n", "ad.txt")).rejects.toMatchObject({ code: "no-text", hint: expect.stringContaining("paste the words") });
    await expect(read("name,age\nAda,36", "people.csv")).rejects.toMatchObject({ code: "bad-data", place: "people.csv" });
  });

  it("is one posting where it is JSON with a text, or plain text", async () => {
    expect((await read(JSON.stringify({ title: "Data Engineer", text: TEXT }, null, 1), "ad.json")).postings).toMatchObject([
      { id: "ad.json", title: "Data Engineer", text: TEXT },
    ]);
    expect((await read(TEXT, "ad.txt")).postings).toMatchObject([{ id: "ad.txt", title: null, text: TEXT }]);
  });

  it("is read as Windows wrote it, and refused where it is no text", async () => {
    const bytes = (content: Uint8Array) => parsePostingFile(content, "ad.txt", () => Promise.reject(new Error("no document")));
    expect((await bytes(Buffer.from(`\ufeff${TEXT}`, "utf16le"))).postings).toMatchObject([{ text: TEXT }]);
    expect((await bytes(Buffer.from("Caf\u00e9: caf\u00e9 gesucht", "latin1"))).postings).toMatchObject([{ text: "Café: café gesucht" }]);
    await expect(bytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).rejects.toMatchObject({
      code: "not-readable",
      place: "ad.txt",
    });
  });
});
