import { LIMITS } from "../../limits.js";
import type { TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import { inputName, readInput } from "../files.js";
import { readByOcr } from "./ocr.js";
import { ReaderPool } from "./reader-pool.js";

export interface ReadDocumentOptions {
  /** In a child process with limits and without network (the default), or in this process: only for files of one's own making. */
  readonly isolate?: boolean;
  /** A pool to read in; without one a child is started for this file and ended after it. */
  readonly pool?: ReaderPool;
  /** Read scans by tesseract where it is installed. */
  readonly ocr?: boolean;
}

async function parse(bytes: Uint8Array, name: string, options: ReadDocumentOptions): Promise<TextDocument> {
  if (options.isolate === false) {
    const [{ parseDocument }, { nodePlatform }] = await Promise.all([
      import("../../cv/document/parse-document.js"),
      import("./node-platform.js"),
    ]);
    return parseDocument(bytes, name, nodePlatform());
  }
  if (options.pool !== undefined) return options.pool.read(bytes, name);
  const pool = new ReaderPool(1);
  try {
    return await pool.read(bytes, name);
  } finally {
    pool.close();
  }
}

/** A CV file as a text with its places; every way in which it can be unusable is an InputError. */
export async function readDocument(path: string, options: ReadDocumentOptions = {}): Promise<TextDocument> {
  const bytes = readInput(path, LIMITS.documentBytes);
  return readDocumentBytes(bytes, inputName(path), options);
}

/** The same for bytes that came over HTTP or MCP. */
export async function readDocumentBytes(bytes: Uint8Array, name: string, options: ReadDocumentOptions = {}): Promise<TextDocument> {
  try {
    return await parse(bytes, name, options);
  } catch (error) {
    if (options.ocr === true && error instanceof InputError && error.code === "no-text") return readByOcr(bytes, name);
    throw error;
  }
}
