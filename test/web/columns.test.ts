import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/schema/canonical.js";
import { unpackColumns } from "../../src/web/engine/unpack-columns.js";
import { packColumns } from "../../tools/web/pack-columns.js";

const roundTrip = (value: unknown): string => canonicalJson(unpackColumns(packColumns(value)) as never);

describe("data as columns on the way to the page", () => {
  it("come back the same for any value without control characters", () => {
    const text = fc.string().map((value) => value.replace(/[\u001d\u001e]/g, ""));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        fc.constant(null),
        fc.boolean(),
        fc.integer(),
        text,
        fc.array(tie("tree"), { maxLength: 5 }),
        fc.dictionary(text, tie("tree"), { maxKeys: 5 }),
        // More names than a record has: a list of named things.
        fc.dictionary(text, tie("tree"), { minKeys: 42, maxKeys: 45, depthIdentifier: "named" }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => roundTrip(value) === canonicalJson(value as never)),
      { numRuns: 150, seed: 8 },
    );
  });

  it("come back the same for all that is shipped", () => {
    const shipped = [
      ...["taxonomy", "roles", "catalogue"].map((name) => readFileSync(`data/compiled/${name}.json`)),
      readFileSync("data/market/index.json"),
      ...readdirSync("data/market/roles").map((file) => gunzipSync(readFileSync(`data/market/roles/${file}`))),
    ];
    for (const bytes of shipped) {
      const value = JSON.parse(bytes.toString("utf8")) as never;
      expect(roundTrip(value) === canonicalJson(value)).toBe(true);
    }
  });
});
