import type { Engine } from "../../engine.js";
import type { Knowledge } from "../../knowledge.js";
import type { Market } from "../../market/market.js";
import { readKnowledge } from "../knowledge/knowledge-files.js";
import { readBuiltInMarket } from "../market/built-in-market.js";
import { readSnapshot } from "../market/snapshot-files.js";
import type { ReadDocumentOptions } from "../reader/read-document.js";
import { localEngine } from "./local-engine.js";

export interface EngineSettings extends ReadDocumentOptions {
  /** Data loaded before; default: those that ship. */
  readonly knowledge?: Knowledge;
  /** Path of a snapshot, or one that is open; default: the one built in. */
  readonly market?: string | Market | null;
}

/** The engine on this machine: the data that ship, the built-in postings, CVs read in child processes. */
export function openEngine({ knowledge, market, ...reading }: EngineSettings = {}): Engine {
  return localEngine(
    knowledge ?? readKnowledge(),
    market === undefined ? readBuiltInMarket() : typeof market === "string" ? readSnapshot(market) : market,
    reading,
  );
}
