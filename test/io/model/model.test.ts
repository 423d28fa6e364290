import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askModel } from "../../../src/io/model/ask-model.js";
import { parseModel } from "../../../src/io/model/model-address.js";
import { rewordReport } from "../../../src/io/model/reword-report.js";
import { readSuggestions } from "../../../src/model/suggest.js";
import { composeWorded } from "../../../src/render/compose.js";
import { TEXT_FORMATS } from "../../../src/render/index.js";
import type { Report } from "../../../src/schema/report.js";
import type { Wording } from "../../../src/schema/wording.js";
import { sharedKnowledge } from "../../examples.js";
import { analyzePerson, personDocument } from "../../people.js";

type Rewrite = (sentence: string) => string;

/** What each server does to a sentence; the slots are kept unless it says otherwise. */
const BEHAVIOURS: Record<string, Rewrite> = {
  honest: (text) =>
    text.replace("This report compares", "The report compares").replace("By the model this takes", "By the model, this takes"),
  inventing: (text) => `${text} That is 42 % more.`,
  "inventing in words": (text) => text.replace(/\.$/, ", in nine of ten cases."),
  flattering: (text) => text.replace(/\.$/, ", an excellent result."),
  promising: (text) => text.replace(/\.$/, ", and the job is guaranteed."),
  "in another script": (text) => `${text} 你好`,
  contradicting: (text) =>
    text
      .replace(/\bis\b/, "is not")
      .replace(/\btakes\b/, "never takes")
      .replace(/^Learn/, "Do not learn"),
  "naming a skill": (text) => text.replace(/\.$/, ", for example with Kubernetes."),
  "naming a provider": (text) => text.replace(/\.$/, ", say at Coursera."),
  gendering: (text) => text.replace(/\.$/, ", as he knows."),
  "swapping figures": (text) => text.replace("{1}", "{x}").replace("{2}", "{1}").replace("{x}", "{2}"),
  "losing a slot": (text) => text.replace("{1}", "it"),
  "writing markup": (text) => `<b>${text}</b>`,
};

let behaviour: Rewrite | "stall" | "refuse" | "prose" = (text) => text;
let asked = "";
let server: Server;
let base = "";

/** Speaks as Ollama does at /api/chat, as OpenAI does at /v1/chat/completions, and as Anthropic does at /v1/messages. */
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = await readBody(request);
    asked = body;
    if (behaviour === "stall") return;
    if (behaviour === "refuse")
      return void response.writeHead(429, { "content-type": "application/json" }).end('{"error":{"message":"no"}}');
    const { messages } = JSON.parse(body) as { messages: { role: string; content: string | { text: string }[] }[] };
    const content = messages.at(-1)?.content ?? "";
    const prompt = typeof content === "string" ? content : content.map(({ text }) => text).join("");
    const text = behaviour === "prose" ? "I would rather not." : `Here you are:\n${JSON.stringify(reworded(prompt, behaviour))}`;
    response.writeHead(200, { "content-type": "application/json" });
    if (request.url?.endsWith("/messages"))
      response.end(
        JSON.stringify({
          type: "message",
          id: "m",
          model: "m",
          role: "assistant",
          content: [{ type: "text", text }],
          stop_reason: "end_turn",
          usage: { input_tokens: 1, output_tokens: 1 },
        }),
      );
    else if (request.url === "/api/chat")
      response.end(JSON.stringify({ model: "m", message: { role: "assistant", content: text }, done: true, done_reason: "stop" }));
    else
      response.end(
        JSON.stringify({ id: "c", choices: [{ index: 0, message: { role: "assistant", content: text }, finish_reason: "stop" }] }),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.closeAllConnections());

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function reworded(prompt: string, rewrite: Rewrite): unknown {
  return Object.fromEntries(
    Object.entries(JSON.parse(prompt) as Record<string, { sentence: string }>).map(([id, { sentence }]) => [id, rewrite(sentence)]),
  );
}

const local = () => parseModel(`ollama:small`, { OLLAMA_HOST: base });

describe("a model may reword, and nothing else", () => {
  let report: Report;
  const lines: string[] = [];
  const ask = (): Promise<Wording> => rewordReport(report, local(), sharedKnowledge().taxonomy, (line) => lines.push(line));
  beforeAll(async () => {
    report = (await analyzePerson("priya-raghunathan")).report;
  });

  it("its words stand, marked, in every document, and the report keeps its bytes", async () => {
    behaviour = BEHAVIOURS.honest as Rewrite;
    const wording = await ask();
    expect(Object.keys(wording.sentences).length).toBeGreaterThan(0);
    expect(wording.refused).toEqual({});
    for (const render of Object.values(TEXT_FORMATS)) {
      const text = render(report, wording);
      expect(text).toContain("The report compares");
      expect(text).toContain("(reworded)");
      expect(text).not.toContain("No model counted, claimed or worded anything");
    }
    expect(TEXT_FORMATS.md(report)).not.toContain("(reworded)");
  });

  it("it never sees a figure, a name or a line of the CV, and one line says what goes where", async () => {
    behaviour = BEHAVIOURS.honest as Rewrite;
    lines.length = 0;
    await ask();
    expect(asked).not.toMatch(/Priya|Maple|Backend|Java|102|Amazon/);
    expect(lines[0]).toMatch(/^\d+ sentences with their figures and names taken out, no CV text, go to small at 127\.0\.0\.1/);
  });

  it.each(Object.keys(BEHAVIOURS).filter((name) => name !== "honest"))("a server %s gets nothing through", async (name) => {
    behaviour = BEHAVIOURS[name] as Rewrite;
    const wording = await ask();
    const own = TEXT_FORMATS.txt(report).replace(/\s+/g, " ");
    // Where it changed nothing there was nothing to refuse; the only words left are our own.
    expect(wording.sentences).toEqual({});
    expect(Object.keys(wording.refused).length).toBeGreaterThan(0);
    const made = TEXT_FORMATS.txt(report, wording).replace(/\s+/g, " ");
    expect(made.slice(0, made.indexOf("The model small"))).toBe(own.slice(0, made.indexOf("The model small")));
  });

  it.each(["stall", "refuse", "prose"] as const)(
    "a server that answers with %s leaves the report as it was, and that is said",
    async (how) => {
      behaviour = how;
      const request = await askModel(local(), "", '{"a":{"sentence":"b"}}', { seconds: how === "stall" ? 0.3 : 20 });
      if (how !== "prose") expect(request).toEqual({ failure: how === "stall" ? "too-slow" : "refused" });
      if (how === "stall") return;
      const wording = await ask();
      expect(wording.failure).toBe(how === "refuse" ? "refused" : "unreadable");
      expect(TEXT_FORMATS.md(report, wording)).toContain("every word is ours");
    },
  );

  it("no server at all is said too", async () => {
    const nowhere = parseModel("http://127.0.0.1:1/v1#small", {});
    expect(await askModel(nowhere, "", "x", { seconds: 5 })).toEqual({ failure: "no-answer" });
  });

  it("speaks to OpenAI and Anthropic in their own protocols", async () => {
    behaviour = BEHAVIOURS.honest as Rewrite;
    for (const [spec, environment] of [
      ["openai:m", { OPENAI_API_KEY: "k", OPENAI_BASE_URL: `http://${base}/v1` }],
      ["anthropic:m", { ANTHROPIC_API_KEY: "k", ANTHROPIC_BASE_URL: `http://${base}/v1` }],
    ] as const) {
      const wording = await rewordReport(report, parseModel(spec, environment), sharedKnowledge().taxonomy, () => {});
      expect(wording.failure, spec).toBeNull();
      expect(Object.keys(wording.sentences).length, spec).toBeGreaterThan(0);
    }
  });

  it("a wording.json that was tampered with says nothing that we did not", async () => {
    behaviour = BEHAVIOURS.honest as Rewrite;
    const wording = await ask();
    const forged = {
      ...wording,
      sentences: Object.fromEntries(Object.keys(wording.sentences).map((id) => [id, "All 99 postings want you."])),
    };
    expect(TEXT_FORMATS.md(report, forged)).not.toContain("want you");
    expect(() => composeWorded(report, { ...wording, report: "another" })).toThrow(/another report/);
  });

  it("what leaves this machine is known from the address alone", () => {
    expect(parseModel("ollama:x", {}).local).toBe(true);
    expect(parseModel("http://[::1]:8080/v1#x", {}).local).toBe(true);
    expect(parseModel("openai:x", { OPENAI_API_KEY: "k" }).local).toBe(false);
    expect(parseModel("https://models.example.com/v1#x", {}).local).toBe(false);
    expect(parseModel("ollama:x", { OLLAMA_HOST: "10.0.0.5:11434" }).local).toBe(false);
    expect(() => parseModel("openai:x", {})).toThrow(/key/);
    expect(() => parseModel("gpt", {})).toThrow(/--model/);
  });
});

describe("suggestions of a model", () => {
  it("are verbatim words of the CV that name a skill the reading did not have", async () => {
    const document = await personDocument("dana-whitfield");
    const { profile } = await analyzePerson("dana-whitfield");
    const without = { ...profile, skills: profile.skills.filter(({ id }) => id !== "terraform") };
    const answer = JSON.stringify(["Terraform", "Rust", "Kafka", "whiteboard"]);
    expect(readSuggestions(`Sure: ${answer}`, document, without, sharedKnowledge().taxonomy)).toEqual([
      { skill: "terraform", quote: "Terraform" },
    ]);
    expect(readSuggestions("none", document, without, sharedKnowledge().taxonomy)).toEqual([]);
  });
});
