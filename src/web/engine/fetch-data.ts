import addresses from "virtual:data-files";
import { fetchBytes } from "./fetch-bytes.js";

/** A data file of the app by its name. Its address carries a hash of its content, so it is fetched once and kept by the browser. */
export async function fetchData<T>(origin: string, name: string): Promise<T> {
  const address = addresses[name];
  if (address === undefined) throw new Error(`the app has no data file ${name}`);
  const bytes = await fetchBytes(`${origin}/${address}`);
  // A host may already have unpacked what it serves.
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = packed ? await unpackText(bytes) : new TextDecoder().decode(bytes);
  return JSON.parse(text) as T;
}

function unpackText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}
