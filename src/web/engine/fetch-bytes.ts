import { InputError } from "../../schema/input-error.js";

/** Bytes of a file of the app's own origin; the page's policy allows no other. */
export async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  let answer: Answer;
  try {
    // A dropped connection is asked once more.
    answer = await fetchOnce(address).catch(() => fetchOnce(address));
  } catch (cause) {
    throw new InputError("not-fetched", "a data file of the app could not be loaded.", {
      hint: "You seem to be offline. Connect once; afterwards the app works without.",
      cause,
    });
  }
  if (answer.missing !== null)
    throw new InputError("not-fetched", `a data file of the app is missing (${answer.missing}).`, { hint: "Load the page again." });
  return answer.bytes;
}

interface Answer {
  /** The status of an answer that holds no file. */
  readonly missing: number | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A connection may drop in the middle of the file too. */
async function fetchOnce(address: string): Promise<Answer> {
  const response = await fetch(address, { credentials: "omit" });
  return { missing: response.ok ? null : response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
}
