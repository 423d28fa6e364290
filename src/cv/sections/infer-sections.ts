import { isContactLine } from "../contact/read-contact.js";
import type { DateOrder } from "../dates/date-point.js";
import { type HintedKind, hintedHeading } from "../lexicon/heading-hints.js";
import { exactHeading } from "../lexicon/headings.js";
import { type CvRow, flattenRow, rowLines, rowText } from "../lines/cv-row.js";
import { EVIDENCE, READING } from "../thresholds.js";
import { isSetApart } from "./is-set-apart.js";
import { maybeListKind } from "./list-kind.js";
import { type Evidence, isRanged, SHOWN_KINDS, type ShownKind, weighRow } from "./row-evidence.js";
import type { Section } from "./section.js";
import { maybeTableKind } from "./table-kind.js";

type State = ShownKind | "own";

/** What no known heading covers is parted by what its rows hold: each row speaks for a kind, and a change of kind has a price, a low one at a blank. */
export function inferSections(sections: readonly Section[], order: DateOrder): Section[] {
  const known = new Set(sections.filter(({ rows }) => rows.length > 0).map(({ kind }) => kind));
  const missing = SHOWN_KINDS.filter((kind) => !known.has(kind));
  return sections.flatMap((section) => {
    if (!isUnnamed(section)) return [section];
    const table = maybeTableKind(section.rows);
    if (table !== undefined) return [{ ...section, kind: table }];
    const hint = hintOf(section);
    const rows = section.rows.flatMap((row) => (row.cells.length === 1 ? flattenRow(row) : [row]));
    const whole = section.kind === "other" ? wholeKind(rows, hint, known, order) : undefined;
    if (whole !== undefined) return [{ ...section, kind: whole }];
    const shown = SHOWN_KINDS.find((kind) => kind === hint) ?? null;
    const open = shown === null || missing.includes(shown) ? missing : [...missing, shown];
    return open.length > 0 ? part({ ...section, rows }, ["own", ...open], shown, order) : [section];
  });
}

/** What a section below an unknown heading is as a whole. */
function wholeKind(
  rows: readonly CvRow[],
  hint: HintedKind | null,
  known: ReadonlySet<string>,
  order: DateOrder,
): Section["kind"] | undefined {
  if (hint === "interests" || hint === "activities") return hint;
  // "So erreichen Sie mich": street, telephone and e-mail.
  if (
    (hint === null || rows.some((row) => /@/.test(rowText(row)))) &&
    rows.length <= READING.headLines &&
    rows.some((row) => isContactLine(rowText(row))) &&
    !rows.some((row) => isRanged(row, order))
  )
    return "contact";
  return maybeListKind(rows, hint, known, order);
}

/** Below these people go on without a heading. */
const MAY_HIDE: ReadonlySet<Section["kind"]> = new Set(["head", "summary", "contact", "personal"]);

function isUnnamed({ kind, heading }: Section): boolean {
  if (kind === "other") return heading === null || exactHeading(heading.text) === undefined;
  return MAY_HIDE.has(kind);
}

function hintOf({ kind, heading }: Section): HintedKind | null {
  if (kind !== "other" || heading === null) return null;
  // "Study & certs" begins with the studies.
  const parts = heading.text.split(/\s*[&/+,|]\s*|\s(?:and|und|et|y|e|en)\s/iu);
  const hints = parts.length > 1 ? parts.map(hintedHeading) : [];
  return hints.includes("certifications") && hints.includes("education") ? "education" : (hintedHeading(heading.text) ?? null);
}

function part(section: Section, states: readonly State[], hint: ShownKind | null, order: DateOrder): Section[] {
  const ranged = section.rows.map((row) => isRanged(row, order));
  const near = (at: number) => ranged.slice(Math.max(0, at - 1), at + 3).includes(true);
  const first = ranged.includes(true) ? ranged.indexOf(true) : section.rows.length;
  const dated = isSetApart(section.rows[first - 1]) && section.heading === null ? first - 1 : first;
  const weights = section.rows.map((row, at) => withStart(weighRow(row, order, near(at)), section, at, { hint, dated }));
  const path = cheapestPath(section.rows, weights, states, hint === null ? 0 : EVIDENCE.leaveHint);
  // Rows that say nothing stay what the heading and the rows beside them say.
  const own =
    (hint !== null && path.includes(hint) ? hint : section.kind === "other" ? (mostOf(path) ?? recurring(path)) : undefined) ??
    section.kind;
  const parts: { kind: Section["kind"]; heading: Section["heading"]; rows: CvRow[] }[] = [];
  section.rows.forEach((row, at) => {
    const state = path[at] ?? "own";
    const last = parts.at(-1);
    const kind = state === "own" ? (maybeGoesOn(section, last?.kind, row) ?? own) : state;
    if (last !== undefined && last.kind === kind) last.rows.push(row);
    else parts.push({ kind, heading: at === 0 || state === "own" ? section.heading : null, rows: [row] });
  });
  return parts.length === 0 ? [section] : parts;
}

/** Below a post on a page without headings stands no head: what is not an address belongs to the post. */
function maybeGoesOn({ kind }: Section, above: Section["kind"] | undefined, row: CvRow): Section["kind"] | undefined {
  return kind === "head" && above !== "head" && !isContactLine(rowText(row)) ? above : undefined;
}

/** What most rows of a section below an unknown heading are, the others are as well. */
function mostOf(path: readonly State[]): ShownKind | undefined {
  return SHOWN_KINDS.find((kind) => path.filter((state) => state === kind).length >= Math.max(2, path.length * 0.6));
}

/** One kind that comes again between rows that say nothing: employers nobody knows above their posts. */
function recurring(path: readonly State[]): ShownKind | undefined {
  const [kind, ...others] = SHOWN_KINDS.filter((shown) => path.includes(shown));
  const runs = path.filter((state, at) => state === kind && path[at - 1] !== kind).length;
  return others.length === 0 && runs >= 2 && (kind === "experience" || kind === "education") ? kind : undefined;
}

/** Name, headline and town. */
const LEAD_ROWS = 3;

/**
 * The first rows of a head are name and headline, the first of a summary its text; a heading's hint counts where its section begins. A
 * line with its years ends a head, however near below the name.
 */
function withStart(
  weight: Evidence,
  { kind, rows }: Section,
  at: number,
  { hint, dated }: { readonly hint: ShownKind | null; readonly dated: number },
): Evidence {
  if (hint !== null) return at === 0 ? { ...weight, [hint]: weight[hint] + EVIDENCE.hint } : weight;
  const leads =
    (kind === "head" && (at < Math.min(dated, LEAD_ROWS) || isAboveContact(rows, at))) ||
    (kind === "summary" && at === 0 && !(isSetApart(rows[0]) && dated <= 2));
  return leads ? { ...weight, own: weight.own + EVIDENCE.lead } : weight;
}

/** Name and address stand above telephone and e-mail, whatever stands above them. */
function isAboveContact(rows: readonly CvRow[], at: number): boolean {
  return at < READING.headLines && rows.slice(at, at + 3).some((row) => isContactLine(rowText(row)));
}

/** The sequence of states with the most evidence less the price of its changes. */
function cheapestPath(rows: readonly CvRow[], weights: readonly Evidence[], states: readonly State[], more: number): State[] {
  let sums = states.map((state) => (state === "own" ? 0 : -EVIDENCE.change));
  const from: number[][] = [];
  weights.forEach((weight, at) => {
    const price = more + (isApart(rows[at - 1], rows[at]) ? EVIDENCE.changeAtBlank : EVIDENCE.change);
    const best = states.map((_, to): Step => (at === 0 ? [to, sums[to] ?? 0] : bestBefore(sums, to, price)));
    from.push(best.map(([origin]) => origin));
    sums = best.map(([, sum], to) => sum + weight[states[to] ?? "own"]);
  });
  let at = sums.indexOf(Math.max(...sums));
  const path: State[] = [];
  for (let i = weights.length - 1; i >= 0; i--) {
    path.unshift(states[at] ?? "own");
    at = from[i]?.[at] ?? 0;
  }
  return path;
}

/** The state before and the sum so far. */
type Step = readonly [number, number];

/** Among equals the latest change: what says nothing stays with what stands above it. */
function bestBefore(sums: readonly number[], to: number, price: number): Step {
  let best: Step = [to, sums[to] ?? 0];
  sums.forEach((sum, origin) => {
    if (origin !== to && sum - price >= best[1]) best = [origin, sum - price];
  });
  return best;
}

/** A blank wider than a line, or a block of its own. */
function isApart(above: CvRow | undefined, row: CvRow | undefined): boolean {
  const [first, second] = [above === undefined ? undefined : rowLines(above).at(-1), row === undefined ? undefined : rowLines(row)[0]];
  if (first === undefined || second === undefined) return true;
  if (first.bottom === null || second.top === null) return first.block !== second.block;
  return first.page !== second.page || first.column !== second.column || second.top - first.bottom > (first.size ?? 10) * 0.7;
}
