import type { Desk } from "../io/desk.js";
import type { EnginePool } from "../io/engine/engine-pool.js";
import type { TextDocument } from "../schema/document.js";

/** What the tools work with. */
export interface ToolWays {
  readonly engine: Pick<EnginePool, "run">;
  readonly desk: Desk;
  readDocument(bytes: Uint8Array, name: string): Promise<TextDocument>;
  /** Files of the person's own folder; null over HTTP, where there are none. */
  readonly files: FolderFiles | null;
}

export interface FolderFiles {
  read(path: string): { readonly name: string; readonly bytes: Uint8Array };
  write(path: string, content: string | Uint8Array): string;
}
