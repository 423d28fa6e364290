import type pg from "pg";

/** Where no memory is given to gather rows in, it begins with so much. */
const LEAST_BYTES = 1 << 20;

/** The parts of the driver that hand on what COPY sends. */
interface Connection {
  query(text: string): void;
}

/**
 * A query's answer in COPY's binary form, not looked into, in the memory given, or in more where it does not fit. Rows are taken from the driver
 * as they come: what its streams leave behind on the way had the engine look through all its objects every 2,000 postings.
 */
export function copyOut(client: pg.PoolClient, query: string, memory = new ArrayBuffer(0)): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const answer = openAnswer(Buffer.from(memory));
    client.query({
      submit: (connection: Connection) => connection.query(`copy (${query}) to stdout with (format binary)`),
      handleCopyData: ({ chunk }: { readonly chunk: Buffer }) => answer.add(chunk),
      handleCommandComplete: () => {},
      handleReadyForQuery: () => resolve(answer.end()),
      handleError: reject,
    } as unknown as pg.Submittable);
  });
}

function openAnswer(bytes: Buffer<ArrayBuffer>): { add(row: Buffer): void; end(): Buffer<ArrayBuffer> } {
  let used = 0;
  return {
    add(row) {
      if (used + row.length > bytes.length) {
        const larger = Buffer.from(new ArrayBuffer(Math.max(LEAST_BYTES, 2 * bytes.length, used + row.length)));
        bytes.copy(larger, 0, 0, used);
        bytes = larger;
      }
      used += row.copy(bytes, used);
    },
    end: () => bytes.subarray(0, used),
  };
}
