import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { Format } from "../io/report/format-names.js";

export const MEDIA_TYPES = {
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  html: "text/html; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ics: "text/calendar; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  jsonresume: "application/json",
} as const satisfies Record<Format, string>;

/** A report as a page carries its own style and nothing else. */
const REPORT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'";

export function answerJson(request: Request, value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return answerBytes(request, JSON.stringify(value), { "content-type": MEDIA_TYPES.json, ...headers }, status);
}

export function answerFile(request: Request, format: Format, content: string | Uint8Array): Response {
  return answerBytes(request, content, {
    "content-type": MEDIA_TYPES[format],
    // The name is ours: nothing a caller wrote reaches a header.
    "content-disposition": `${format === "html" ? "inline" : "attachment"}; filename="report.${format}"`,
    ...(format === "html" ? { "content-security-policy": REPORT_POLICY } : {}),
  });
}

/** Same bytes, same tag. What was made of a CV is stored nowhere on its way. */
function answerBytes(request: Request, content: string | Uint8Array, headers: Record<string, string>, status = 200): Response {
  const etag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;
  const all = { etag, "cache-control": request.method === "GET" ? "private, no-cache" : "no-store", ...headers };
  const wanted = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (request.method === "GET" && wanted?.includes(etag) === true) return new Response(null, { status: 304, headers: all });
  return new Response(typeof content === "string" ? content : new Uint8Array(content), { status, headers: all });
}

const LATE = Symbol("late");

/** A comment line where nothing else is sent for a while: what stands between (a proxy, a telephone) ends a connection that says nothing. */
export async function* keepAlive(events: AsyncIterable<string>, milliseconds: number): AsyncGenerator<string> {
  const from = events[Symbol.asyncIterator]();
  try {
    for (let next = from.next(); ; ) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<typeof LATE>((resolve) => {
        timer = setTimeout(() => resolve(LATE), milliseconds);
      });
      const told = await Promise.race([next, late]).finally(() => clearTimeout(timer));
      if (told === LATE) yield ": still waiting\n\n";
      else if (told.done === true) return;
      else {
        yield told.value;
        next = from.next();
      }
    }
  } finally {
    await from.return?.();
  }
}

/** Texts or bytes as they come; a slow reader is waited for. */
export function answerStream(type: string, parts: AsyncIterable<string | Uint8Array>): Response {
  const body = Readable.toWeb(Readable.from(parts, { objectMode: false })) as ReadableStream<Uint8Array>;
  return new Response(body, { headers: { "content-type": type, "cache-control": "no-store" } });
}
