import type pg from "pg";

/** What rows are gathered in. */
const BLOCK_BYTES = 1 << 19;

/** The parts of the driver that hand on what COPY sends. */
interface Connection {
  query(text: string): void;
}

/**
 * A query's answer in COPY's binary form, not looked into, in memory of its own. Rows are taken from the driver as they come: what its streams
 * leave behind on the way had the engine look through all its objects every 2,000 postings.
 */
export function copyOut(client: pg.PoolClient, query: string): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const answer = openAnswer();
    client.query({
      submit: (connection: Connection) => connection.query(`copy (${query}) to stdout with (format binary)`),
      handleCopyData: ({ chunk }: { readonly chunk: Buffer }) => answer.add(chunk),
      handleCommandComplete: () => {},
      handleReadyForQuery: () => resolve(answer.end()),
      handleError: reject,
    } as unknown as pg.Submittable);
  });
}

function openAnswer(): { add(row: Buffer): void; end(): Buffer<ArrayBuffer> } {
  const blocks: Buffer[] = [];
  let open = Buffer.alloc(0);
  let used = 0;
  const close = (): void => void blocks.push(open.subarray(0, used));
  return {
    add(row) {
      if (used + row.length > open.length) {
        close();
        open = Buffer.allocUnsafeSlow(Math.max(BLOCK_BYTES, row.length));
        used = 0;
      }
      used += row.copy(open, used);
    },
    end() {
      close();
      const whole = Buffer.allocUnsafeSlow(blocks.reduce((sum, { length }) => sum + length, 0)) as Buffer<ArrayBuffer>;
      let at = 0;
      for (const block of blocks) at += block.copy(whole, at);
      return whole;
    },
  };
}
