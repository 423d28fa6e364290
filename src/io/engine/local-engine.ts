import type { Engine } from "../../engine.js";
import type { Knowledge } from "../../knowledge.js";
import type { Market } from "../../market/market.js";
import { today } from "../clock.js";
import { type ReadDocumentOptions, readDocumentBytes } from "../reader/read-document.js";

/** The engine on this machine over data that are open already: this machine's day, CVs read in child processes. */
export function localEngine(knowledge: Knowledge, market: Market | null, reading: ReadDocumentOptions): Engine {
  return { knowledge, market, today, readDocument: (bytes, name) => readDocumentBytes(bytes, name, reading) };
}
