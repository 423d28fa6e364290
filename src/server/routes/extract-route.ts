import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { readLineBatches } from "../../io/postings/json-lines.js";
import { LIMITS } from "../../limits.js";
import { answerStream } from "../answers.js";
import { refuse } from "../problem.js";
import { defineRoute } from "../route.js";

/** Batches under way: the reader of the body waits for the writer of the answer. */
const AHEAD = 4;

export const extractRoute = defineRoute({
  method: "post",
  path: "/v1/extract",
  summary: "What postings ask for: JSON Lines in, JSON Lines out, in order and in constant memory",
  scope: "read",
  stream: "application/x-ndjson",
  answer: {
    status: 200,
    types: ["application/x-ndjson"],
    schema: "posting-facts",
    what: "one line a posting; a line that cannot be read gives its id and the error",
  },
  async run({ request }, { engine }) {
    if (request.body === null) return refuse(400, "bad-data", "there is no body.", "Send JSON Lines with id and text.", "body");
    const batches = readLineBatches(Readable.fromWeb(limitBytes(request.body) as NodeReadableStream), LIMITS.lineBytes);
    return answerStream("application/x-ndjson", extractBatches(batches, engine, request.signal));
  },
});

async function* extractBatches(
  batches: ReturnType<typeof readLineBatches>,
  engine: { run(task: "extract", input: { lines: readonly string[]; first: number }, options: { signal: AbortSignal }): Promise<string> },
  signal: AbortSignal,
): AsyncGenerator<string> {
  const pending: Promise<string>[] = [];
  for await (const { lines, first, tooLong } of batches) {
    for (const { line, bytes } of tooLong)
      pending.push(
        Promise.resolve(`${JSON.stringify({ id: null, error: `line ${line}: ${bytes} bytes, at most ${LIMITS.lineBytes} are read` })}\n`),
      );
    pending.push(engine.run("extract", { lines, first }, { signal }));
    while (pending.length >= AHEAD) yield await (pending.shift() as Promise<string>);
  }
  while (pending.length > 0) yield await (pending.shift() as Promise<string>);
}

function limitBytes(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  let bytes = 0;
  return body.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        bytes += chunk.length;
        if (bytes > LIMITS.streamBytes) controller.error(new Error("the stream is longer than one call may be"));
        else controller.enqueue(chunk);
      },
    }),
  );
}
