import { readKnowledge } from "../src/io/knowledge/knowledge-files.js";
import { readBuiltInMarket } from "../src/io/market/built-in-market.js";
import { readDocument } from "../src/io/reader/read-document.js";
import type { Knowledge } from "../src/knowledge.js";
import type { Market } from "../src/market/market.js";
import { analyze, type Stages } from "../src/pipeline.js";
import { hashJson } from "../src/schema/canonical.js";
import type { Corrections } from "../src/schema/corrections.js";
import type { TextDocument } from "../src/schema/document.js";
import type { ReportOptions } from "../src/schema/options.js";

let knowledge: Knowledge | null = null;
export function sharedKnowledge(): Knowledge {
  knowledge ??= readKnowledge();
  return knowledge;
}

let market: Market | null = null;
/** Opened once: a role's postings are read and counted once for all the reports of a test file. */
export function builtInMarket(): Market {
  market ??= readBuiltInMarket();
  if (market === null) throw new Error("the built-in snapshot is missing: npm run market:builtin");
  return market;
}

export const OPTIONS: ReportOptions = {
  role: "ai-engineer",
  level: "senior",
  region: null,
  industry: null,
  weeks: 6,
  hours: 10,
  budget: null,
  languages: ["en"],
  start: null,
  daysOff: [],
  currency: null,
  asOf: "2026-11-20",
  depth: "standard",
  voice: "you",
  aim: "reach",
  prove: false,
  redact: false,
  sections: null,
};

export const EXAMPLES = {
  "maya-lindqvist": { file: "cv.pdf", role: "ai-engineer", level: "senior" },
  "tomas-ferreira": { file: "cv.docx", role: "data-engineer", level: null },
  "ines-okafor": { file: "resume.json", role: "data-analyst", level: null },
} as const;
export type ExampleName = keyof typeof EXAMPLES;

export async function exampleDocument(name: ExampleName): Promise<TextDocument> {
  return readDocument(`examples/${name}/${EXAMPLES[name].file}`, { isolate: false });
}

/** An example through the whole pipeline, with the built-in snapshot. */
export async function analyzeExample(
  name: ExampleName,
  changes: Partial<ReportOptions> = {},
  corrections: Corrections | null = null,
): Promise<Stages & { document: TextDocument }> {
  const document = await exampleDocument(name);
  const { role, level, file } = EXAMPLES[name];
  return { ...analyzeDocument(document, file, { ...OPTIONS, role, level, ...changes }, corrections), document };
}

export function analyzeDocument(
  document: TextDocument,
  file: string,
  options: ReportOptions,
  corrections: Corrections | null = null,
): Stages {
  const market = builtInMarket();
  return analyze(
    {
      document,
      corrections,
      options,
      market,
      inputs: {
        cv: { name: file, sha256: document.sha256 },
        corrections: corrections === null ? null : hashJson(corrections),
        snapshot: { name: market.index.name, hash: market.index.hash },
        ads: [],
        overlays: [],
      },
    },
    sharedKnowledge(),
  );
}
