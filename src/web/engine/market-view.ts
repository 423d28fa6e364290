import { nameRegion, openNames } from "../../findings/names.js";
import { countedRowsOf } from "../../gap/compute-gap.js";
import { listRequirements } from "../../gap/requirement-list.js";
import type { Knowledge } from "../../knowledge.js";
import { shareFigure } from "../../market/count-figure.js";
import { sliceMarket } from "../../market/slice.js";
import type { NoteLedger } from "../../render/notes.js";
import { bare, formatCalendarMonth, full, short } from "../../render/phrases/en/figures.js";
import { TERMS } from "../../render/phrases/en/terms.js";
import { say } from "../../render/say.js";
import type { Sentence } from "../../render/tree.js";
import { InputError } from "../../schema/input-error.js";
import { openLedger } from "../../schema/ledger.js";
import type { MarketSlice } from "../../schema/market.js";
import type { NameEntry } from "../../schema/report.js";
import { Seniority } from "../../schema/skill.js";
import type { GlanceItem, MarketAsk, MarketView } from "./protocol.js";
import { sectionOf, slim, slimItem, viewNotes } from "./report-view.js";
import type { WebMarket } from "./web-market.js";

const GROUPS_SHOWN = 40;
const MIX_SHOWN = 6;
const THEN_SHOWN = 12;

/** One role as its postings have it, without any CV; every share with the count behind it. */
export function viewMarket(ask: MarketAsk, market: WebMarket, knowledge: Knowledge): MarketView {
  const role = knowledge.roles[ask.role];
  if (role === undefined) throw new InputError("unknown-role", `no role ${ask.role}.`, { hint: "Choose one from the list." });
  const shard = market.shard(ask.role);
  if (shard === null)
    throw new InputError("role-without-data", `we hold too few postings for ${role.name}.`, { hint: "Choose another role from the list." });
  const level = ask.level === null ? null : Seniority.parse(ask.level);
  const slice = sliceMarket(market.index, shard, { role: ask.role, level, region: ask.region, industry: null });
  const counted = countedRowsOf(slice);
  const ledger = openLedger();
  ledger.absorb(slice);
  const share = (filter: string): Sentence => say`${full(ledger.figureOf(shareFigure(ledger, counted, filter)))}`;
  const figure = (id: string) => ledger.figureOf(id);
  const tiers = new Map(listRequirements(slice, counted.n).listed.map(({ group, market: tier }) => [group.id, tier]));
  const skillName = (id: string): string => knowledge.taxonomy.skill(id)?.name ?? id;
  const groups = slice.groups
    .filter(({ id }) => tiers.has(id))
    .map((group) => {
      const filter = group.skills.join("|");
      return {
        id: group.id,
        name: group.skills.map(skillName).join(" or "),
        market: tiers.get(group.id) ?? "rare",
        required: group.required / counted.n,
        preferred: group.preferred / counted.n,
        any: group.any / counted.n,
        sentence: share(`required:${filter}`),
        plus: share(`preferred:${filter}`),
      };
    })
    .sort((a, b) => b.required + b.preferred / 2 - (a.required + a.preferred / 2) || (a.id < b.id ? -1 : 1))
    .slice(0, GROUPS_SHOWN);
  const facts: GlanceItem[] = [
    {
      label: "Years asked",
      value: say`${short(figure(slice.years.p50))}`,
      detail: say`median; stated in ${full(figure(slice.years.stated))}`,
    },
    { label: "Leadership", value: say`${short(figure(slice.leadership))}`, detail: say`${full(figure(slice.leadership))}` },
    { label: "Architecture", value: say`${short(figure(slice.architecture))}`, detail: say`${full(figure(slice.architecture))}` },
  ];
  const pay = slice.pay
    .filter(({ p50 }) => figure(p50).value !== null)
    .map((row) => ({
      label: `${row.currency} ${TERMS[`pay:${row.kind}`] ?? row.kind}, ${nameRegion(row.region)}`,
      quartiles: say`${short(figure(row.p25))} · ${short(figure(row.p50))} · ${short(figure(row.p75))}`,
      disclosed: say`${full(figure(row.disclosed))}`,
    }));
  const thenNow = slice.trends.slice(0, THEN_SHOWN).map((trend) => ({
    skill: skillName(trend.skill),
    earlier: say`${short(figure(trend.earlier))}`,
    now: say`${short(figure(trend.now))}`,
    verdict: trend.verdict,
  }));
  const mix = (label: string, figures: Readonly<Record<string, string>>, words: (key: string) => string) => ({
    label,
    rows: Object.entries(figures)
      .filter(([, id]) => (figure(id).n ?? 0) > 0)
      .map(([key, id]) => ({ name: words(key), share: say`${full(figure(id))}` })),
  });
  const mixes = [
    mix("Level", slice.seniority, (key) => (key === "none" ? "not stated" : (TERMS[`level:${key}`] ?? key))),
    mix("Place of work", slice.remote, (key) => (key === "none" ? "not stated" : key)),
    mix("Degree", slice.degree, (key) => (key === "none" ? "not stated" : (TERMS[`degree:${key}`] ?? key))),
    {
      label: "Country",
      rows: slice.regions
        .slice(0, MIX_SHOWN)
        .map(({ region, n }) => ({ name: nameRegion(region), share: say`${bare(figure(n))} postings` })),
    },
  ];
  const nameOf = openNames({ ...knowledge, sources: market.index.sources, files: {} });
  const sentences = [
    ...groups.flatMap(({ sentence, plus }) => [sentence, plus]),
    ...pay.flatMap(({ quartiles, disclosed }) => [quartiles, disclosed]),
    ...thenNow.flatMap(({ earlier, now }) => [earlier, now]),
    ...mixes.flatMap(({ rows }) => rows.map(({ share: row }) => row)),
  ];
  const { evidence, figures } = ledger.close();
  const notes = viewNotes(
    [sectionOf([...facts, ...sentences.map((value) => ({ label: "", value, detail: null }))])],
    { evidence, references: [], names: namesFor(nameOf, slice, knowledge) },
    figures,
  );
  return {
    role: ask.role,
    name: role.name,
    rung: slice.rung.name === "exact" ? "" : (TERMS[`rung:${slice.rung.name}`] ?? ""),
    n: counted.n,
    place: nameRegion(slice.rung.region),
    months: newestOf(slice),
    enough: TERMS[`enough:${slice.rung.enough}`] ?? slice.rung.enough,
    groups: groups.map(({ sentence, plus, ...group }) => ({ ...group, sentence: slim(sentence), plus: slim(plus) })),
    facts: facts.map(slimItem),
    pay: pay.map((row) => ({ ...row, quartiles: slim(row.quartiles), disclosed: slim(row.disclosed) })),
    thenNow: thenNow.map((row) => ({ ...row, earlier: slim(row.earlier), now: slim(row.now) })),
    mixes: mixes.map(({ label, rows }) => ({ label, rows: rows.map((row) => ({ ...row, share: slim(row.share) })) })),
    sources: slice.sources.map(({ id, n }) => {
      const source = market.index.sources.find((candidate) => candidate.id === id);
      return {
        name: source?.name ?? id,
        licence: source?.licence ?? "",
        window: source === undefined ? "" : source.window.join(" to "),
        n: figure(n).value ?? 0,
      };
    }),
    notes,
  };
}

function newestOf({ rows }: MarketSlice): string {
  const newest = rows.reduce<number | null>((most, { month }) => (month === null ? most : Math.max(most ?? month, month)), null);
  return newest === null ? "undated" : `newest of ${formatCalendarMonth(newest)}`;
}

/** Notes speak of skills, roles, places and sources by name. */
function namesFor(nameOf: (id: string) => NameEntry, slice: MarketSlice, knowledge: Knowledge): NoteLedger["names"] {
  const ids = [
    ...slice.skills.filter(({ id }) => knowledge.taxonomy.skill(id) !== undefined).map(({ id }) => `skill:${id}`),
    `role:${slice.role}`,
    `region:${slice.rung.region}`,
    ...slice.sources.map(({ id }) => `source:${id}`),
  ];
  return Object.fromEntries(ids.map((id) => [id, nameOf(id)]));
}
