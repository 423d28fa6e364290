import { type ComparedRole, type Comparison, compareRoles, type RoleTarget } from "../../compare/compare-roles.js";
import { byCloseness, listCounted, measureRole } from "../../compare/near-roles.js";
import { readProfile } from "../../engine.js";
import { openEngine } from "../../io/engine/open-engine.js";
import { checkWritable, inputName, readInput, writeOutputs } from "../../io/files.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { chooseMarket } from "../../io/market/current-market.js";
import { readCorrectionsFile } from "../../io/own/corrections-file.js";
import type { Knowledge } from "../../knowledge.js";
import { LIMITS } from "../../limits.js";
import type { Market } from "../../market/market.js";
import { parseRegion } from "../../market/parse-region.js";
import { drawRoles } from "../../render/chart/roles.js";
import type { Figure } from "../../schema/figure.js";
import { InputError } from "../../schema/input-error.js";
import type { Profile } from "../../schema/profile.js";
import { unknownRole } from "../../skills/search-roles.js";
import { readTitle } from "../../skills/title.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { maybeText, readDay } from "../options/read-option.js";
import { MARKET_OPTION } from "../options/report-options.js";
import { formatTable } from "../terminal/table.js";

const SHARED = 12;
const BAR = 30;
/** Of more, a table is no longer compared at a glance. */
const NEAR = 5;

export const command: CliCommand = {
  describe(sub) {
    sub
      .argument("<cv>", "the CV; - for standard input")
      .option("--roles <titles>", 'targets with commas: "AI engineer, Senior ML engineer, data engineer"')
      .option("--near", "the role of the latest position, and those of all counted roles whose postings the CV covers most")
      .option("--region <name>", "country or group; default: all postings")
      .option(...MARKET_OPTION)
      .option("--corrections <file>", "what the person says about the reading")
      .option("--as-of <day>", "YYYY-MM-DD (default: today)")
      .option("--out <folder>", "write compare.json and the chart compare.svg there")
      .option("--json", "as JSON")
      .addHelpText(
        "after",
        `
Example:
  groundwork compare my-cv.pdf --roles "AI engineer, ML engineer, data engineer"
`,
      );
  },

  async run([path = ""], raw, terminal) {
    if (raw.out !== undefined) checkWritable(String(raw.out));
    const knowledge = readKnowledge();
    const named = readTargets(raw, knowledge);
    const { market, note } = chooseMarket(
      raw.market,
      named.map(({ role }) => role),
    );
    if (note !== null) terminal.err(`${note}\n`);
    if (market === null) throw new InputError("role-without-data", "no postings are held.", { place: "--market" });
    const engine = openEngine({ knowledge, market });
    const profile = await readProfile(
      {
        cv: { name: inputName(path), bytes: readInput(path, LIMITS.documentBytes) },
        corrections: readCorrectionsFile(path, maybeText(raw.corrections)),
        asOf: readDay("--as-of", raw.asOf),
      },
      engine,
    );
    if (raw.near === true) terminal.err(`Measuring the CV against ${listCounted(market.index).length} counted roles …\n`);
    const near = raw.near === true ? listNear(profile, market, knowledge) : [];
    const region = readRegion(raw);
    const targets = mergeTargets(
      named,
      near.map((role) => ({ role, level: null, region })),
    );
    const comparison = compareRoles(profile, targets, market, knowledge);
    if (raw.out !== undefined) {
      const files = new Map([["compare.json", `${JSON.stringify(comparison, null, 2)}\n`]]);
      if (comparison.roles.length > 0) files.set("compare.svg", chartOf(comparison));
      writeOutputs(String(raw.out), files);
      terminal.err(`Written to ${String(raw.out)}: ${[...files.keys()].join(", ")}\n`);
    }
    terminal.out(
      raw.json === true ? `${JSON.stringify(comparison, null, 2)}\n` : formatComparison(comparison, knowledge, terminal.columns),
    );
    return EXIT.done;
  },
};

const readRegion = ({ region }: Record<string, unknown>): string | null => parseRegion(typeof region === "string" ? region : null);

function readTargets(raw: Record<string, unknown>, { roles }: Knowledge): RoleTarget[] {
  const region = readRegion(raw);
  const titles = typeof raw.roles === "string" ? raw.roles.split(",").map((title) => title.trim()) : [];
  if (titles.every((title) => title === "") && raw.near !== true)
    throw new InputError("bad-option", "name targets with --roles, or take those nearby with --near.", { place: "compare" });
  return titles.filter(Boolean).map((title): RoleTarget => {
    const read = readTitle(title, roles);
    const isId = Object.hasOwn(roles, title);
    const role = isId ? title : read.role;
    if (role === null) throw unknownRole(title, roles, "--roles");
    return { role, level: isId ? null : read.seniority, region };
  });
}

/** Each once, those that are named first. */
function mergeTargets(named: readonly RoleTarget[], near: readonly RoleTarget[]): RoleTarget[] {
  const others = near.filter(({ role }) => named.every((target) => target.role !== role));
  return [...new Map([...named, ...others].map((target) => [`${target.role}/${target.level ?? ""}`, target])).values()];
}

/** Closeness is asked of all roles, not of the neighbours of one: what somebody did may lie closer to another trade than their title. */
function listNear(profile: Profile, market: Market, knowledge: Knowledge): string[] {
  const measured = listCounted(market.index).flatMap((role) => {
    const shard = market.shard(role);
    return shard === null ? [] : [measureRole(profile, market.index, shard, knowledge)];
  });
  const current = profile.current?.role ?? null;
  const isHeld = measured.some(({ role }) => role === current);
  const closest = measured.sort(byCloseness).map(({ role }) => role);
  return [...new Set([...(current !== null && isHeld ? [current] : []), ...closest.slice(0, NEAR)])];
}

const labelOf = ({ name, level }: ComparedRole): string => (level === null ? name : `${name}, ${level}`);

const percent = ({ value }: Figure): string => (value === null ? "–" : `${Math.round(value * 100)} %`);

function chartOf({ roles }: Comparison): string {
  return drawRoles(
    roles.map((role) => ({ name: labelOf(role), coverage: role.coverage.value ?? 0, reach: role.reach.value ?? 0 })),
    { title: "Coverage and reach of each target", coverage: "coverage", reach: "postings within reach" },
  );
}

function formatComparison({ roles, shared, withoutData }: Comparison, knowledge: Knowledge, room?: number): string {
  const lines = formatTable(
    ["target", "ads", "coverage", "in reach", "gap, h", "pay, median", "per 1,000", "years asked", "shown"],
    roles.map(cellsOf),
    [false, true, true, true, true, true, true, true, true],
    room,
  ).split("\n");
  lines.push("", "Coverage █ and share within reach ░");
  const longest = Math.max(0, ...roles.map((role) => labelOf(role).length));
  for (const role of roles) {
    const { coverage, reach } = role;
    const draw = (share: number | null, ink: string): string => ink.repeat(Math.round((share ?? 0) * BAR));
    lines.push(`${labelOf(role).padEnd(longest)} ${draw(coverage.value, "█")} ${percent(coverage)}`);
    lines.push(`${"".padEnd(longest)} ${draw(reach.value, "░")} ${percent(reach)}`);
  }
  if (shared.length > 0) {
    lines.push("", "Missing for several of these targets:");
    const roleNames = new Map(roles.map(({ role, name }) => [role, name]));
    for (const { name, hours, roles: serves } of shared.slice(0, SHARED))
      lines.push(`  ${name}${hours === null ? "" : `, ${hours} h`}: ${serves.map((role) => roleNames.get(role) ?? role).join(", ")}`);
  } else if (roles.length > 1) lines.push("", "No missing skill serves more than one of these targets.");
  if (withoutData.length > 0)
    lines.push("", `Too few postings are held of: ${withoutData.map((role) => knowledge.roles[role]?.name ?? role).join(", ")}.`);
  if (roles.length === 0) lines.splice(0, 4, "There is nothing to compare.", "", NAME_TARGETS);
  if (roles.length > 0) lines.push("", ...legendOf(roles));
  lines.push("", "Meeting a list is not an invitation.");
  return `${lines.join("\n")}\n`;
}

const NAME_TARGETS =
  'Name targets that postings are held of: --roles "Data analyst, Business analyst"; groundwork roles search lists them.';

/** What the columns count; a mark only where it stands in the table. */
function legendOf(roles: readonly ComparedRole[]): string[] {
  const marked = (is: boolean, words: string): string[] => (is ? [words] : []);
  return [
    ...roles
      .filter(({ older }) => older > 0)
      .map((role) => `*: too few recent postings; ${role.older} of the ${role.n} for ${labelOf(role)} are older and may be out of date.`),
    "in reach: postings with at least three fifths of their learnable requirements met.",
    "gap: hours to level 2 of all that is missing and can be learnt from the catalogue.",
    ...marked(
      roles.some(({ withoutHours }) => withoutHours > 0),
      "+: more is missing that is not learnt from a course or not in the catalogue.",
    ),
    "per 1,000: postings for the target, at any level, among a thousand in sources selected by nothing. Years: the median asked, and those the CV shows.",
    ...marked(
      roles.some(({ pay, demand, yearsAsked }) => pay === null || demand.value === null || yearsAsked.value === null),
      "–: too few postings say.",
    ),
  ];
}

function cellsOf(role: ComparedRole): string[] {
  const { n, older, coverage, reach, hours, withoutHours, pay, demand, yearsAsked, yearsShown } = role;
  return [
    labelOf(role),
    older === 0 ? String(n) : `${n}*`,
    percent(coverage),
    `${reach.n ?? 0} of ${reach.of ?? 0}`,
    withoutHours === 0 ? String(hours) : `${hours}+`,
    pay === null ? "–" : `${pay.currency} ${Math.round((pay.median.value ?? 0) / 1000)}k`,
    demand.value === null ? "–" : String(Math.round(demand.value * 1000)),
    yearsAsked.value === null ? "–" : String(yearsAsked.value),
    String(yearsShown),
  ];
}
