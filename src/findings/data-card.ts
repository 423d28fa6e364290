import { monthsOf } from "../market/select.js";
import { countRead } from "../schema/count-read.js";
import { monthOfDay, parseDay } from "../text/calendar.js";
import { type Compared, postingsHeld, type ReportContext, tally } from "./report-context.js";

const SOURCES_NAMED = 3;

/** What the report rests on, above everything else. */
export function writeDataCard(context: ReportContext): void {
  const { write, options, profile, compared } = context;
  write.section("card", 1);
  if (compared === null || compared.counted.n === 0) {
    write.add("card-no-postings", { role: `role:${options.role}`, n: postingsHeld(context, options.role) });
  } else {
    writePostings(context, compared);
  }
  const { pages, positions, skills, lines } = countRead(profile);
  write.add("card-cv", {
    pages: tally(context, "pages", pages),
    positions: tally(context, "positions", positions),
    skills: tally(context, "skills", skills),
    notUnderstood: tally(context, "lines-not-understood", lines, profile.notUnderstood),
  });
}

function writePostings(context: ReportContext, compared: Compared): void {
  const { write, ledger } = context;
  const { market, counted } = compared;
  const months = counted.rows.flatMap(({ month }) => (month === null ? [] : [month])).sort((a, b) => a - b);
  const [from, to] = monthsOf(market.rung) ?? [null, null];
  const first = months[0] ?? from;
  const last = months.at(-1) ?? to;
  const dataset = ledger.dataset("snapshot", market.snapshot);
  const month = (value: number): string => ledger.figure({ value, unit: "month", decimals: 0, method: "window", evidence: [dataset] });
  const sources = sourcesByName(context, compared);
  if (first === null || last === null || context.own) {
    write.add("card-own-postings", { n: market.rung.n, role: `role:${market.role}` });
  } else {
    write.add("card-postings", {
      n: market.rung.n,
      role: `role:${market.role}`,
      level: levelTerm(market.rung.levels),
      region: `region:${market.rung.region}`,
      first: month(first),
      last: month(last),
      sources: sources.slice(0, SOURCES_NAMED).map((id) => `source:${id}`),
      further: sources.length > SOURCES_NAMED ? tally(context, "further-sources", sources.length - SOURCES_NAMED, [market.rung.n]) : null,
    });
    const old = compared.older;
    if (old !== null) write.add("card-older", { ...old });
    const age = Math.max(0, monthOfDay(parseDay(context.options.asOf)) - last);
    write.add("card-age", {
      months: ledger.figure({
        value: age,
        unit: "months",
        decimals: 0,
        method: "age",
        evidence: [ledger.derived("age", { last, asOf: context.options.asOf })],
      }),
    });
  }
  const pay = market.pay[0];
  if (pay !== undefined && pay.kind !== "table" && counted.intervals && market.rung.older === undefined)
    write.add("card-pay", { disclosed: pay.disclosed });
  write.add("card-enough", { n: market.rung.n, enough: `enough:${market.rung.enough}` });
}

/** One site read at two times has one name, which stands once. */
function sourcesByName({ index }: ReportContext, { market }: Compared): string[] {
  const nameOf = (id: string): string => index?.sources.find((source) => source.id === id)?.name ?? id;
  const named = new Map(market.sources.toReversed().map(({ id }) => [nameOf(id), id]));
  return market.sources.flatMap(({ id }) => (named.get(nameOf(id)) === id ? [id] : []));
}

/** One level by its name, several by the widest word that is true. */
export function levelTerm(levels: readonly string[]): string {
  return levels.length === 1 ? `level:${levels[0]}` : "level:any";
}
