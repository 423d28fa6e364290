import { gunzipSync } from "node:zlib";

export function unpackShard(bytes: Uint8Array): string {
  return gunzipSync(bytes).toString("utf8");
}
