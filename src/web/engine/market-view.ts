import { nameRegion, openNames } from "../../findings/names.js";
import { listRequirements } from "../../gap/requirement-list.js";
import type { Knowledge } from "../../knowledge.js";
import { shareFigure } from "../../market/count-figure.js";
import type { CountedRows } from "../../market/counted-rows.js";
import { countedRowsOf } from "../../market/counted-rows.js";
import type { Market } from "../../market/market.js";
import { areMeant } from "../../market/own-source.js";
import { parseRegion } from "../../market/parse-region.js";
import { sliceMarket } from "../../market/slice.js";
import { tooFewPostings } from "../../market/too-few.js";
import type { NoteLedger } from "../../render/notes.js";
import { bare, formatCalendarMonth, full, short } from "../../render/phrases/en/figures.js";
import { TERMS } from "../../render/phrases/en/terms.js";
import { say } from "../../render/say.js";
import type { Sentence } from "../../render/tree.js";
import { checkChoice } from "../../report/check-option.js";
import { InputError } from "../../schema/input-error.js";
import { type LedgerWriter, openLedger } from "../../schema/ledger.js";
import type { MarketSlice, RoleShard, SnapshotIndex } from "../../schema/market.js";
import type { Posting } from "../../schema/posting.js";
import { SENIORITIES } from "../../schema/skill-kinds.js";
import { readTitle } from "../../skills/title.js";
import { orList } from "../../text/or-list.js";
import type { MarketAsk, MarketView, Note } from "./protocol.js";
import { sectionOf, slim, viewNotes } from "./report-view.js";

const GROUPS_SHOWN = 40;
const MIX_SHOWN = 6;
const THEN_SHOWN = 12;

/** A slice with its ledger, and every sentence that was said of it: each of their figures gets a note. */
interface Telling {
  readonly slice: MarketSlice;
  readonly counted: CountedRows;
  readonly ledger: LedgerWriter;
  readonly told: Sentence[];
  readonly knowledge: Knowledge;
}

/** One role as its postings have it, without any CV; every share with the count behind it. */
export function viewMarket(ask: MarketAsk, market: Market, knowledge: Knowledge): MarketView {
  const role = knowledge.roles[ask.role];
  if (role === undefined) throw new InputError("unknown-role", `no role is called “${ask.role}”.`);
  const shard = market.shard(ask.role);
  if (shard === null) throw tooFewPostings(role.name, {});
  return viewShard(ask, { index: market.index, shard, name: role.name }, knowledge);
}

const OWN_NAME = "Your own postings";

/** Postings somebody brings, taken together: all of them count, whatever their titles say. */
export async function viewOwnMarket(postings: readonly Posting[], knowledge: Knowledge): Promise<MarketView> {
  const { openOwnMarket } = await import("../../market/own-market.js");
  const role = readTitle(postings[0]?.text.split("\n", 1)[0] ?? "", knowledge.roles).role ?? "own";
  const market = openOwnMarket(postings, role, knowledge);
  const shard = market.shard(role);
  if (shard === null) throw new Error("own postings without a shard");
  return viewShard({ role, level: null, region: null }, { index: market.index, shard, name: OWN_NAME }, knowledge);
}

interface Held {
  readonly index: SnapshotIndex;
  readonly shard: RoleShard;
  readonly name: string;
}

function viewShard(ask: MarketAsk, { index, shard, name }: Held, knowledge: Knowledge): MarketView {
  const level = ask.level === null ? null : checkChoice("level", ask.level, SENIORITIES);
  const slice = sliceMarket(index, shard, { role: ask.role, level, region: parseRegion(ask.region), industry: null });
  const ledger = openLedger();
  ledger.absorb(slice);
  const telling: Telling = { slice, counted: countedRowsOf(slice), ledger, told: [], knowledge };
  return {
    role: ask.role,
    name,
    rung: slice.rung.name === "exact" ? "" : (TERMS[`rung:${slice.rung.name}`] ?? ""),
    n: telling.counted.n,
    place: nameRegion(slice.rung.region),
    months: `${newestOf(slice)}${olderOf(slice, index)}`,
    enough: TERMS[`enough:${slice.rung.enough}`] ?? slice.rung.enough,
    groups: viewGroups(telling),
    facts: viewFacts(telling),
    pay: viewPay(telling),
    thenNow: viewThenNow(telling),
    mixes: viewMixes(telling),
    sources: viewSources(telling, index),
    // Last: notes are made of what was told above.
    notes: collectTold(telling, index),
  };
}

function tell({ told }: Telling, sentence: Sentence): Sentence {
  told.push(sentence);
  return slim(sentence);
}

const skillName = ({ taxonomy }: Knowledge, id: string): string => taxonomy.skill(id)?.name ?? id;

/** Requirements in the order in which they weigh: required, and half for a plus. */
function viewGroups(telling: Telling): MarketView["groups"] {
  const { slice, counted, ledger, knowledge } = telling;
  const tiers = new Map(listRequirements(slice, counted.n, areMeant(slice)).listed.map(({ group, market }) => [group.id, market]));
  const weight = ({ required, preferred }: MarketSlice["groups"][number]): number => required + preferred / 2;
  return slice.groups
    .filter(({ id }) => tiers.has(id))
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
    .slice(0, GROUPS_SHOWN)
    .map((group) => ({
      id: group.id,
      name: orList(group.skills.map((id) => skillName(knowledge, id))),
      required: group.required / counted.n,
      preferred: group.preferred / counted.n,
      sentence: tell(telling, say`${full(ledger.figureOf(shareFigure(ledger, counted, `required:${group.skills.join("|")}`)))}`),
    }));
}

function viewFacts(telling: Telling): MarketView["facts"] {
  const { slice, ledger } = telling;
  const shareOf = (id: string): Sentence => tell(telling, say`${full(ledger.figureOf(id))}`);
  const years = say`${short(ledger.figureOf(slice.years.p50))}, median; stated in ${full(ledger.figureOf(slice.years.stated))}`;
  return [
    { label: "Years asked", words: tell(telling, years) },
    { label: "Leadership", words: shareOf(slice.leadership) },
    { label: "Architecture", words: shareOf(slice.architecture) },
  ];
}

function viewPay(telling: Telling): MarketView["pay"] {
  const figure = (id: string) => telling.ledger.figureOf(id);
  return telling.slice.pay
    .filter(({ p50 }) => figure(p50).value !== null)
    .map((row) => ({
      label: `${row.currency} ${TERMS[`pay:${row.kind}`] ?? row.kind}, ${nameRegion(row.region)}`,
      quartiles: tell(telling, say`${short(figure(row.p25))} · ${short(figure(row.p50))} · ${short(figure(row.p75))}`),
      // Of a table of salaries there are no postings to be a share of.
      disclosed: tell(
        telling,
        figure(row.disclosed).of === null ? say`${full(figure(row.disclosed))} salaries` : say`${full(figure(row.disclosed))}`,
      ),
    }));
}

function viewThenNow(telling: Telling): MarketView["thenNow"] {
  const { slice, ledger, knowledge } = telling;
  return slice.trends.slice(0, THEN_SHOWN).map((trend) => ({
    skill: skillName(knowledge, trend.skill),
    earlier: tell(telling, say`${short(ledger.figureOf(trend.earlier))}`),
    now: tell(telling, say`${short(ledger.figureOf(trend.now))}`),
  }));
}

function viewMixes(telling: Telling): MarketView["mixes"] {
  const { slice, ledger } = telling;
  const figure = (id: string) => ledger.figureOf(id);
  const mix = (label: string, figures: Readonly<Record<string, string>>, terms: string) => ({
    label,
    rows: Object.entries(figures)
      .filter(([, id]) => (figure(id).n ?? 0) > 0)
      .map(([key, id]) => ({
        name: key === "none" ? "not stated" : (TERMS[`${terms}:${key}`] ?? key),
        share: tell(telling, say`${full(figure(id))}`),
      })),
  });
  const countries = slice.regions.slice(0, MIX_SHOWN).map(({ region, n }) => ({
    name: nameRegion(region),
    share: tell(telling, figure(n).value === 1 ? say`${bare(figure(n))} posting` : say`${bare(figure(n))} postings`),
  }));
  return [
    mix("Level", slice.seniority, "level"),
    mix("Place of work", slice.remote, "remote"),
    mix("Degree", slice.degree, "degree"),
    { label: "Country", rows: countries },
  ];
}

function viewSources({ slice, ledger }: Telling, index: SnapshotIndex): MarketView["sources"] {
  return slice.sources.map(({ id, n }) => {
    const source = index.sources.find((candidate) => candidate.id === id);
    return {
      name: source?.name ?? id,
      licence: source?.licence ?? "",
      window: source?.window.join(" to ") ?? "",
      n: ledger.figureOf(n).value ?? 0,
    };
  });
}

function newestOf({ rows }: MarketSlice): string {
  const newest = rows.reduce<number | null>((most, { month }) => (month === null ? most : Math.max(most ?? month, month)), null);
  return newest === null ? "undated" : `newest of ${formatCalendarMonth(newest)}`;
}

/** Where too few are of now, how many are not. */
function olderOf({ rung, figures }: MarketSlice, { windows }: SnapshotIndex): string {
  const older = rung.older === undefined ? null : figures[rung.older];
  if (older === null || older === undefined || windows.present === null) return "";
  return `, ${short(older).text} of them from before ${formatCalendarMonth(windows.present[0])} and perhaps out of date`;
}

function collectTold({ slice, ledger, told, knowledge }: Telling, index: SnapshotIndex): Readonly<Record<string, Note>> {
  const { evidence, figures } = ledger.close();
  const nameOf = openNames({ ...knowledge, sources: index.sources, files: {} });
  const ids = [
    ...slice.skills.filter(({ id }) => knowledge.taxonomy.skill(id) !== undefined).map(({ id }) => `skill:${id}`),
    `role:${slice.role}`,
    `region:${slice.rung.region}`,
    ...slice.sources.map(({ id }) => `source:${id}`),
  ];
  const names: NoteLedger["names"] = Object.fromEntries(ids.map((id) => [id, nameOf(id)]));
  return viewNotes([sectionOf(told)], { evidence, figures, references: [], names });
}
