import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSnapshot } from "../../src/io/market/snapshot-files.js";
import { yearlyMidpoint } from "../../src/market/pay.js";
import { selectRows } from "../../src/market/select.js";
import { sliceMarket } from "../../src/market/slice.js";
import { quantileSorted } from "../../src/market/statistics/quantile.js";
import type { RoleShard } from "../../src/schema/market.js";

const folder = join(import.meta.dirname, "..", "..", "data", "market");
const ROLES = ["ai-engineer", "data-engineer", "backend-engineer"];
let temporary = "";
let connection: DuckDBConnection;

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), "gw-sql-"));
  connection = await (await DuckDBInstance.create(":memory:")).connect();
});
afterAll(() => {
  connection.closeSync();
  rmSync(temporary, { recursive: true, force: true });
});

async function load(shard: RoleShard): Promise<void> {
  const rows: string[] = [];
  const asked: string[] = [];
  shard.rows.forEach((row, id) => {
    const { groups, ...rest } = row;
    rows.push(
      JSON.stringify({
        id,
        ...rest,
        pay_min: row.pay?.[0] ?? null,
        pay_max: row.pay?.[1] ?? null,
        currency: row.pay?.[2] ?? null,
        period: row.pay?.[3] ?? null,
        kind: row.pay?.[4] ?? null,
        pay: undefined,
      }),
    );
    for (const group of groups)
      for (const skill of group.slice(2)) asked.push(JSON.stringify({ id, need: group[0], skill: shard.skills[skill] }));
  });
  writeFileSync(join(temporary, "rows.json"), rows.join("\n"));
  writeFileSync(join(temporary, "asked.json"), asked.join("\n"));
  for (const name of ["rows", "asked"])
    await connection.run(
      `create or replace table ${name} as select * from read_json('${join(temporary, `${name}.json`)}', format='newline_delimited', sample_size=-1)`,
    );
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

const market = existsSync(join(folder, "index.json")) ? readSnapshot(folder) : null;

for (const role of ROLES) {
  const shard = market?.shard(role) ?? null;
  test.skipIf(market === null || shard === null)(`${role}: counts of skills agree with SQL written by hand`, async () => {
    if (market === null || shard === null) return;
    await load(shard);
    const slice = sliceMarket(market.index, shard, { role, level: null, region: "US", industry: null });
    const [first, last] = market.index.windows.present as [number, number];
    expect(slice.rung.name).toBe("exact");
    const found = await query(`
      with chosen as (select * from rows where month between ${first} and ${last} and list_contains(string_split(region, '+'), 'US')),
           strongest as (select a.id, a.skill, max(a.need) as need from asked a group by 1, 2)
      select s.skill, sum(case when s.need = 2 then c.count else 0 end)::int as required,
             sum(case when s.need = 1 then c.count else 0 end)::int as preferred, sum(c.count)::int as any_need
      from strongest s join chosen c using (id) group by 1 order by 4 desc, 1`);
    expect(found.map(({ skill, required, preferred, any_need }) => ({ id: skill, required, preferred, any: any_need }))).toEqual(
      slice.skills,
    );
    const [total] = await query(
      `select sum(count)::int as n from rows where month between ${first} and ${last} and list_contains(string_split(region, '+'), 'US')`,
    );
    expect(slice.figures[slice.rung.n]?.value).toBe(total?.n);
  });

  test.skipIf(market === null || shard === null)(`${role}: quantiles of pay agree with SQL written by hand`, async () => {
    if (market === null || shard === null) return;
    await load(shard);
    const [first, last] = market.index.windows.present as [number, number];
    const [row] = await query(`
      select count(*)::int as n, quantile_cont(middle, 0.25) as p25, quantile_cont(middle, 0.5) as p50, quantile_cont(middle, 0.75) as p75
      from (select unnest(range(count)) as copy, (pay_min + pay_max) / 2 * case period when 'year' then 1 when 'month' then 12 when 'day' then 260 when 'hour' then 2080 end as middle
            from rows where currency = 'USD' and kind = 'base' and month between ${first} and ${last}) where middle is not null`);
    const values = selectRows(shard, { role, level: "*", region: "world", window: `${windowText(first)}..${windowText(last)}` })
      .filter(({ pay }) => pay !== null && pay[2] === "USD" && pay[4] === "base")
      .flatMap(({ pay, count }) => {
        const middle = pay === null ? null : yearlyMidpoint(pay);
        return middle === null ? [] : Array.from({ length: count }, () => middle);
      })
      .sort((a, b) => a - b);
    expect(values.length).toBe(row?.n);
    for (const [name, share] of [
      ["p25", 0.25],
      ["p50", 0.5],
      ["p75", 0.75],
    ] as const)
      if (values.length > 0) expect(quantileSorted(values, share)).toBeCloseTo(Number(row?.[name]), 6);
  });
}

function windowText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
