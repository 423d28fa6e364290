import { createMcpHandler } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { Desk, type Desks } from "../io/desk.js";
import { createMcp } from "./create-mcp.js";
import { openFolder } from "./folder-files.js";
import type { ToolWays } from "./ways.js";

/** Over standard input and output: one session, one desk, the person's own folder. */
export function serveMcpOverStdio(ways: Omit<ToolWays, "desk" | "files">, folder: string): ReturnType<typeof serveStdio> {
  const desk = new Desk();
  const files = openFolder(folder);
  return serveStdio(() => createMcp({ ...ways, desk, files }));
}

/** Over HTTP: a desk a caller, no files. */
export function openMcpHandler(
  ways: Omit<ToolWays, "desk" | "files">,
  desks: Desks,
): (request: Request, caller: string) => Promise<Response> {
  return (request, caller) => {
    const desk = desks.of(caller);
    return createMcpHandler(() => createMcp({ ...ways, desk, files: null })).fetch(request);
  };
}
