import type { Engine } from "../engine.js";
import type { Knowledge, Market } from "../knowledge.js";
import { today } from "./clock.js";
import { readKnowledge } from "./knowledge-files.js";
import { type ReadDocumentOptions, readDocumentBytes } from "./reader/read-document.js";
import { readBuiltInMarket, readSnapshot } from "./snapshot-files.js";

export interface EngineSettings extends ReadDocumentOptions {
  /** Data loaded before; default: those that ship. */
  readonly knowledge?: Knowledge;
  /** Path of a snapshot, or one that is open; default: the one built in. */
  readonly market?: string | Market | null;
}

/** The engine on this machine: the data that ship, the built-in postings, CVs read in child processes. */
export function openEngine({ knowledge, market, ...reading }: EngineSettings = {}): Engine {
  return {
    knowledge: knowledge ?? readKnowledge(),
    market: market === undefined ? readBuiltInMarket() : typeof market === "string" ? readSnapshot(market) : market,
    today,
    readDocument: (bytes, name) => readDocumentBytes(bytes, name, reading),
  };
}
