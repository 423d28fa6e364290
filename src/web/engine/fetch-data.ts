import addresses from "virtual:data-files";
import { fetchBytes } from "./fetch-bytes.js";
import { unpack } from "./unpack.js";
import { unpackColumns } from "./unpack-columns.js";

/** A data file of the app by its name. Its address carries a hash of its content, so it is fetched once and kept by the browser. */
export async function fetchData<T>(origin: string, name: string): Promise<T> {
  return unpackColumns(new TextDecoder().decode(await fetchUnpacked(origin, name))) as T;
}

/** Its bytes, unpacked; a host may already have unpacked what it serves. */
export async function fetchUnpacked(origin: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = addresses[name];
  if (address === undefined) throw new Error(`the app has no data file ${name}`);
  const bytes = await fetchBytes(`${origin}/${address}`);
  return unpack(bytes);
}
