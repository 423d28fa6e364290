import { fold } from "../../text/fold-words.js";
import type { DateOrder } from "../dates/date-point.js";
import { datesOfLine, isDateLine } from "../dates/dates-of-line.js";
import { isLabel } from "../lexicon/labels.js";
import { isPartnership, scoreOrganisation } from "../lexicon/organisation-words.js";
import { scorePlace } from "../lexicon/place-words.js";
import { scoreTitle, stripGenderMark } from "../lexicon/title-words.js";
import type { CvLine } from "../lines/cv-line.js";
import type { CvRow } from "../lines/cv-row.js";
import { lineWith, maybeLabelledStrand } from "../lines/read-label.js";
import { joinStrands, type Strand } from "../lines/strand.js";
import type { RawPosition } from "../raw-cv.js";
import { READING } from "../thresholds.js";
import { type Assignment, assignParts, type Habit, NO_HABIT, type PartScores } from "./assign-parts.js";
import { assignToldParagraphs } from "./assign-told-paragraphs.js";
import type { Atom, FoundDate } from "./atom.js";
import { chooseDates } from "./choose-dates.js";
import { type Banner, type DateTests, findBanners } from "./find-banners.js";
import { findSpanningBanners } from "./find-spanning-banners.js";
import { foldAssignments } from "./fold-assignments.js";
import { inferKind } from "./infer-kind.js";
import { joinBody } from "./join-body.js";
import { readLabelledPositions } from "./labelled-entries.js";
import { liftPosts } from "./lift-posts.js";
import { lookKey } from "./look-key.js";
import { isProse } from "./row-look.js";
import { splitAtoms, splitAtWord } from "./split-atoms.js";
import { splitClients } from "./split-clients.js";
import { type EntryRows, splitEntries } from "./split-entries.js";

export interface Context {
  readonly order: DateOrder;
  readonly body: number | null;
}

interface Draft {
  readonly entry: EntryRows;
  /** What the parts were chosen from; null below an employer's own line, where no habit counts. */
  readonly names: readonly Atom[] | null;
  readonly parts: Assignment;
  readonly dates: readonly FoundDate[];
  readonly prose: readonly Strand[];
}

const SCORES: PartScores = { first: scoreTitlePart, second: scoreOrganisationPart };

export function readPositions(rows: readonly CvRow[], kind: RawPosition["kind"], context: Context): RawPosition[] {
  const posts = foldAssignments(rows, context.order);
  const labelled = readLabelledPositions(posts, kind, context.order);
  return [...assignToldParagraphs(labelled ?? readUnlabelled(posts.map(withoutTitleLabel), kind, context))];
}

/** "Cargo: Gerente" below the employer's line: the label says what the line is, the words are those of the post. */
function withoutTitleLabel(row: CvRow): CvRow {
  const [cell, ...cells] = row.cells;
  const [line, ...lines] = cell?.lines ?? [];
  if (line === undefined || cells.length > 0 || lines.length > 0 || line.bullet || line.text.includes("\t")) return row;
  const labelled = maybeLabelledStrand(line.strand);
  if (labelled === undefined || !isLabel(labelled.label.text, "title")) return row;
  return { cells: [{ lines: [lineWith(line, labelled.value)] }] };
}

function readUnlabelled(rows: readonly CvRow[], kind: RawPosition["kind"], context: Context): RawPosition[] {
  const { entries, banners: spanning } = findSpanningBanners(
    liftPosts(splitEntries(splitClients(rows, context.order), context.order, context.body), context.order),
    context.order,
  );
  const banners = findBanners(entries, dateTests(context.order)).map((banner, i) => spanning[i] ?? banner);
  const first = entries.map((entry, i) => draftEntry(entry, context, banners[i] ?? null));
  // Where roles stand below their employer's own line, an employer of one role stands above it too.
  const below = banners.some((banner) => banner !== null && banner.own > 0);
  const told = findHabit(first.filter(({ names }) => names !== null));
  const habit: Habit = below ? { order: "21", joint: "row", weight: 1 } : told;
  const drafts = habit.weight === 0 ? first : first.map((draft) => draftByHabit(draft, habit));
  const kept = mergeFragments(drafts);
  return settleTowns(
    shareEmployers(kept)
      .filter(({ parts }) => parts.second !== null || parts.first === null || !LEAVE.test(fold(parts.first.text)))
      .map((draft) => finish(draft, kind)),
  );
}

/** "Warehouse worker, Bielsko-Biała": what stands behind another post's employer is a town, and employs nobody. */
function settleTowns(positions: readonly RawPosition[]): RawPosition[] {
  const towns = new Set(
    positions.flatMap(({ organisation, place, remarks }) =>
      organisation === null ? [] : [place, ...remarks].flatMap((strand) => (strand === null ? [] : [fold(strand.text)])),
    ),
  );
  return positions.map((position) =>
    position.place === null && position.title !== null && position.organisation !== null && towns.has(fold(position.organisation.text))
      ? { ...position, organisation: null, place: position.organisation }
      : position,
  );
}

/** Time away from work is no work, and nobody's business. */
const LEAVE =
  /^(?:(?:full[- ]time|stay[- ]at[- ]home) (?:parent|carer|mother|father|mum|mom|dad)|familienzeit|hausfrau|elternzeit|mutterschutz|erziehungsurlaub|parental leave|maternity leave|paternity leave|family leave|sabbatical|career break|conge parental|conge maternite|conge sabbatique|baja maternal|excedencia|permiso de maternidad|zwangerschapsverlof|ouderschapsverlof|congedo parentale|maternita|licenca maternidade|licenca parental|arbeitssuchend|arbeitslos|arbeitssuche|pflegezeit)(?!\w)/;

function dateTests(order: DateOrder): DateTests {
  const isDated = (row: readonly CvLine[]) => row.some((line) => datesOfLine(line, order).length > 0);
  const isDateOnly = (row: readonly CvLine[]) => row.every((line) => isDateLine(line, order));
  return { isDated, isDateOnly };
}

/** Alone it says for whom one works, and what one does stands beside it; in brackets, on what terms: "Oyelaran IT (self-employed)". */
const OWN_MASTER =
  /^(?:self[- ]employed|freelance|freiberuflich|selbst(?:st)?andig|independant|auto-?entrepreneur|micro-?entrepreneur|autonomo|autonoma|por cuenta propia|zzp|zelfstandig|libera professione|in proprio|conta propria)$/;

function scoreTitlePart(text: string): number {
  if (OWN_MASTER.test(fold(text))) return 0.3;
  const bare = stripGenderMark(text).replace(/\s*\(([^()]*)\)$/, (whole, words: string) => (OWN_MASTER.test(fold(words)) ? "" : whole));
  // "80 lawyers" says how large the client is.
  if (/^\d+ \p{Ll}+s$/u.test(text)) return 0;
  const score = isPartnership(text) ? 0.3 : scoreTitle(bare);
  return scorePlace(text) >= 0.85 ? score * 0.4 : score;
}

function scoreOrganisationPart(text: string): number {
  if (OWN_MASTER.test(fold(text))) return 0.9;
  const score = scoreOrganisation(text);
  return scorePlace(text) >= 0.85 ? score * 0.5 : score;
}

function draftEntry(entry: EntryRows, context: Context, banner: Banner | null): Draft {
  if (banner !== null) return draftRole(entry, context, banner);
  const { atoms, dates, asides } = splitAtoms(entry.head, context.order);
  const prose = atoms.filter((atom) => isRemark(atom.strand.text) || isTold(atom));
  const names = atoms.filter((atom) => !prose.includes(atom));
  return { entry, names, parts: assignParts(names, SCORES, NO_HABIT), dates, prose: [...prose.map((atom) => atom.strand), ...asides] };
}

/** "Senior Hydrologist. Hydraulic models for two rivers": behind a full stop words written small tell of the post, and so does a clause. */
function isTold({ joint, strand: { text } }: Atom): boolean {
  if (joint === "comma" && /^(?:where|which|whose|wo|où|donde|dove|waar|onde)\s/u.test(text)) return true;
  return joint === "dot" && (text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).length >= 2 && scoreTitle(text) < READING.title;
}

function draftByHabit(draft: Draft, habit: Habit): Draft {
  if (draft.names === null) return draft;
  const parts = assignParts(draft.names, SCORES, habit);
  if (habit.joint !== "at" || habit.order !== "12" || (parts.first !== null && parts.second !== null)) return { ...draft, parts };
  const names = draft.names.flatMap(splitAtWord);
  return names.length === draft.names.length + 1 ? { ...draft, names, parts: assignParts(names, SCORES, habit) } : { ...draft, parts };
}

/** A role below its employer's own line: all words of its head are the role's. */
function draftRole(entry: EntryRows, context: Context, banner: Banner): Draft {
  const { atoms, dates, asides } = splitAtoms(entry.head.slice(banner.own), context.order);
  const names = atoms.filter((atom) => !isRemark(atom.strand.text));
  const role = assignParts(names, { first: scoreTitlePart, second: () => -9 }, NO_HABIT);
  const employer = assignParts(splitAtoms(banner.rows, context.order).atoms, { first: () => -9, second: scoreOrganisationPart }, NO_HABIT);
  const parts = {
    ...role,
    second: employer.second,
    places: role.places.length > 0 ? role.places : employer.places,
    order: null,
    joint: null,
  };
  const prose = atoms.filter((atom) => isRemark(atom.strand.text)).map((atom) => atom.strand);
  return { entry, names: null, parts, dates, prose: [...prose, ...asides] };
}

/** A sentence behind the date, or a note on the kind of contract: no name. */
function isRemark(text: string): boolean {
  const folded = fold(text);
  if (
    /^(?:full[- ]time|part[- ]time|contract|permanent|temporary|internship|vollzeit|teilzeit|befristet|cdi|cdd|temps plein|temps partiel|seasonal|freelance contract|\d+ ?(?:%|h)|\d+ (?:yrs?|years?|mos?|months?).*|\d+ (?:days?|hours?|hrs?|tage|stunden|jours|heures) (?:a|per|pro|par|each|die|\/) ?(?:week|month|woche|monat|semaine|mois))$/.test(
      folded,
    )
  )
    return true;
  return text.split(/\s+/).length >= 5 && isProse(text) && scoreTitle(text) < READING.title;
}

/** The order and the sign between the fields that most entries of the section show, where the words alone decide. */
function findHabit(drafts: readonly Draft[]): Habit {
  const votes = new Map<string, number>();
  const orders = { "12": 0, "21": 0 };
  let all = 0;
  for (const { parts } of drafts) {
    if (parts.order === null || parts.first === null) continue;
    const weight = scoreTitlePart(parts.first.text) >= READING.title ? 1 : 0.3;
    all += weight;
    orders[parts.order] += weight;
    const key = `${parts.order}/${parts.joint}`;
    votes.set(key, (votes.get(key) ?? 0) + weight);
  }
  if (all < 0.9) return NO_HABIT;
  const order = orders["12"] >= orders["21"] ? "12" : "21";
  const best = [...votes].filter(([key]) => key.startsWith(order)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  const joint = (best?.[0].split("/")[1] ?? null) as Habit["joint"];
  return { order, joint, weight: orders[order] / all };
}

/** Heads without a date among dated ones: names of their own where they carry a title and an organisation, else words of the body above. */
function mergeFragments(drafts: readonly Draft[]): Draft[] {
  const dated = drafts.filter((draft) => draft.dates.length > 0).length;
  if (dated === 0) return drafts.filter((draft) => isNamed(draft, READING.title));
  const kept: Draft[] = [];
  drafts.forEach((draft, index) => {
    const last = kept.at(-1);
    const next = drafts[index + 1];
    const told = last !== undefined && tellsOfClient(draft);
    if (draft.dates.length > 0 && !told) kept.push(draft);
    else if (isBanner(draft, next)) kept.push(draft);
    else if (!told && isNamed(draft, READING.title) && draft.parts.second !== null && looksAlike(draft, drafts)) kept.push(draft);
    else if (last !== undefined)
      kept[kept.length - 1] = {
        ...last,
        entry: { head: last.entry.head, body: [...last.entry.body, ...draft.entry.head.flat(), ...draft.entry.body] },
      };
  });
  return kept;
}

/** "Rail operator (2017 – 2020). Ticketing moved from mainframe to Azure in nine steps": a client of the post above, and what was done there. */
function tellsOfClient({ parts, entry }: Draft): boolean {
  const small = parts.second?.text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0;
  return entry.head.length === 1 && small >= 5 && scoreOrganisationPart(parts.second?.text ?? "") < READING.organisation;
}

function isNamed(draft: Draft, from: number): boolean {
  return draft.parts.first !== null && scoreTitlePart(draft.parts.first.text) >= from;
}

/** An employer above several roles: a name and no body, a dated role next. */
function isBanner(draft: Draft, next: Draft | undefined): boolean {
  return (
    draft.entry.body.every((line) => !line.bullet) &&
    draft.entry.body.length <= 2 &&
    !isNamed(draft, READING.title) &&
    next !== undefined &&
    next.dates.length > 0 &&
    next.parts.second === null
  );
}

function looksAlike(draft: Draft, drafts: readonly Draft[]): boolean {
  const look = headLook(draft);
  return drafts.some((other) => other.dates.length > 0 && headLook(other) === look);
}

function headLook(draft: Draft): string {
  const line = draft.entry.head[0]?.[0];
  return line === undefined ? "" : lookKey(line);
}

/** Roles under one employer take its name; the employer's own line is no position. */
function shareEmployers(drafts: readonly Draft[]): Draft[] {
  const shared: Draft[] = [];
  let employer: { strand: Strand; look: string | null; places: Assignment["places"]; span: Draft["dates"] } | null = null;
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    const { parts } = draft;
    const onlyEmployer = parts.first === null || (scoreTitlePart(parts.first.text) < 0.5 && parts.second === null);
    if (
      onlyEmployer &&
      draft.entry.body.every((line) => !line.bullet) &&
      next !== undefined &&
      next.parts.second === null &&
      isNamed(next, READING.title)
    ) {
      const strand = parts.second ?? parts.first;
      if (strand !== null) {
        // On a line of its own it heads all roles below, however they look.
        const alone = drafts[index + 2]?.parts.second !== null;
        employer = { strand, look: null, places: parts.places, span: alone ? draft.dates.filter(({ single }) => !single) : [] };
        return;
      }
    }
    if (parts.second === null && employer !== null && parts.first !== null && headLook(draft) !== employer.look) {
      // "Engineer, then Engineer II (2018)" under an employer of 2016 to 2020: the year is that of a promotion.
      const promoted = employer.span.length > 0 && draft.dates.every(({ single }) => single);
      shared.push({
        ...draft,
        dates: promoted ? employer.span : draft.dates,
        parts: { ...parts, second: employer.strand, places: parts.places.length > 0 ? parts.places : employer.places },
      });
      return;
    }
    const named = parts.order === "21" && parts.joint === "row" && parts.second !== null;
    employer = named && parts.second !== null ? { strand: parts.second, look: headLook(draft), places: parts.places, span: [] } : null;
    shared.push(draft);
  });
  return shared;
}

/** "Porter – various, Cardiff", "Officer, same place": whom one worked for is not said. */
const NO_NAME =
  /^(?:various|several|different|diverse|verschiedene|divers(?:es)?|varios|varias|diversos)$|^(?:the )?same (?:place|employer|company|office|firm|organi[sz]ation|trust|hospital|ward|school|shop|site|team)$/u;

function finish(draft: Draft, kind: RawPosition["kind"]): RawPosition {
  const { parts } = draft;
  const bullets = [...draft.prose, ...joinBody(draft.entry.body as readonly CvLine[])];
  const places = parts.places.map((atom) => atom.strand);
  return {
    kind: inferKind(kind, parts.first?.text ?? "", parts.second?.text ?? ""),
    title: parts.first,
    organisation: parts.second === null || NO_NAME.test(fold(parts.second.text)) ? null : parts.second,
    place: places.length === 0 ? null : joinStrands(places.slice(0, 1)),
    dates: chooseDates(draft.dates),
    bullets,
    remarks: parts.others.map((atom) => atom.strand),
  };
}
