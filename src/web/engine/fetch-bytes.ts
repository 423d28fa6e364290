import { InputError } from "../../schema/input-error.js";

/** Bytes of a file of the app's own origin; the page's policy allows no other. */
export async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    // A dropped connection is asked once more.
    response = await fetchOnce(address).catch(() => fetchOnce(address));
  } catch (cause) {
    throw new InputError("not-fetched", "a data file of the app could not be loaded.", {
      hint: "You seem to be offline. Connect once; afterwards the app works without.",
      cause,
    });
  }
  if (!response.ok)
    throw new InputError("not-fetched", `a data file of the app is missing (${response.status}).`, { hint: "Load the page again." });
  return new Uint8Array(await response.arrayBuffer());
}

const fetchOnce = (address: string): Promise<Response> => fetch(address, { credentials: "omit" });
