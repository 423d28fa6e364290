import { expect, test } from "vitest";
import { sliceMarket } from "../../src/market/slice.js";
import { buildSliceFromPostings } from "../../src/market/slice-from-postings.js";
import type { Posting } from "../../src/schema/posting.js";
import { small } from "../taxonomy/small-taxonomy.js";

const knowledge = { taxonomy: small, roles: {} };
const ad = (id: string, text: string): Posting => ({
  id,
  title: "Engineer",
  company: null,
  location: "Berlin, Germany",
  posted: null,
  text,
});
const ask = { role: "ai-engineer", level: null, region: null, industry: null } as const;

test("one posting is a market of one: counts, no interval, nothing said of demand", () => {
  const { index, shard } = buildSliceFromPostings([ad("1", "Requirements:\n- Python\n- PostgreSQL")], "ai-engineer", knowledge);
  const slice = sliceMarket(index, shard, ask);
  expect(slice.figures[slice.rung.n]?.value).toBe(1);
  expect(slice.rung).toMatchObject({ window: "*", enough: "too-few" });
  expect(slice.skills.find(({ id }) => id === "python")).toMatchObject({ required: 1, any: 1 });
  expect(slice.figures[slice.demand]).toMatchObject({ value: null, absent: "selected-sources-only" });
});

test("the same ad twice counts once, and the order of the files changes nothing", () => {
  const ads = [
    ad("1", "Requirements:\n- Python"),
    ad("2", "Requirements:\n- Kubernetes and MongoDB for many services"),
    ad("3", "Requirements:\n- Python"),
  ];
  const one = buildSliceFromPostings(ads, "ai-engineer", knowledge);
  const other = buildSliceFromPostings(ads.toReversed(), "ai-engineer", knowledge);
  expect(one.index.hash).toBe(other.index.hash);
  expect(one.shard.rows.reduce((sum, { count }) => sum + count, 0)).toBe(2);
});

test("contact details of an ad reach nothing that is kept", () => {
  const { index, shard } = buildSliceFromPostings(
    [ad("1", "Requirements:\n- Python\nWrite to someone@example.com")],
    "ai-engineer",
    knowledge,
  );
  expect(JSON.stringify([index, shard])).not.toContain("example.com");
});
