import { byCodeUnit } from "../../../schema/canonical.js";
import type { CountEvidence, Evidence } from "../../../schema/evidence.js";
import type { Figure } from "../../../schema/figure.js";
import { methodPage } from "../../../schema/method-page.js";
import { join, type Slot, say } from "../../say.js";
import type { Segment, Sentence } from "../../tree.js";
import { formatCalendarMonth, full } from "./figures.js";

type Data = Extract<Segment, { kind: "data" }>;

/** What a note may look up: names of ids, the number of a reference, other evidence. */
export interface NoteSources {
  name(id: string): string;
  evidence(id: string): Evidence | undefined;
  figure(id: string): Figure | undefined;
  reference(id: string): Extract<Segment, { kind: "ref" }> | null;
}

const data = (text: string | number): Data => ({ kind: "data", evidence: "", text: String(text) });

/** The small words of the page itself. */
export const PAGE_WORDS = {
  skip: "To the report",
  contents: "Contents",
  evidence: "Evidence",
  line: "CV, line",
  shown: "CV",
  boxed: "A box stands for a letter of the CV that the fonts of this PDF do not have; the HTML page and the Word file hold it.",
} as const;

/** `required:python|sql` in words. */
function filterWords(filter: string, { name }: NoteSources): Sentence {
  if (filter.startsWith("from:")) {
    const [sources = "", rest] = filter.slice("from:".length).split(";");
    const from = join(
      sources.split("+").map((source) => data(name(`source:${source}`))),
      say`, `,
      say` and `,
    );
    return rest === undefined ? say`come from ${from}` : say`come from ${from} and ${filterWords(rest, { name } as NoteSources)}`;
  }
  const cut = filter.indexOf(":");
  const kind = cut < 0 ? filter : filter.slice(0, cut);
  const argument = cut < 0 ? "" : filter.slice(cut + 1);
  const skills = (): Sentence =>
    join(
      argument.split("|").map((skill) => data(name(`skill:${skill}`))),
      say`, `,
      say` or `,
    );
  switch (kind) {
    case "required":
      return say`require ${skills()}`;
    case "preferred":
      return say`call ${skills()} a plus`;
    case "asked":
      return say`require ${skills()} or call it a plus`;
    case "any":
      return say`mention ${skills()}`;
    case "years":
      return say`name a minimum of years`;
    case "years<=":
      return say`name a minimum of at most ${data(argument)} years`;
    case "leadership":
      return say`ask for leadership`;
    case "architecture":
      return say`ask for architecture work`;
    case "pay":
      return say`state pay of the kind ${data(argument)}`;
    case "groups":
      return say`name something that can be learnt`;
    case "all":
      return say`were selected`;
    default:
      return say`match ${data(filter)}`;
  }
}

function levelWords(level: string): Sentence {
  return level === "*" ? say`all levels` : say`level ${data(level)}`;
}

const MONTHS_OF_YEAR = 12;
const WINDOW = /^(\d{4})-(\d{2})\.\.(\d{4})-(\d{2})$/;

/** Whole years are told as years: the one that runs has no December yet. */
function windowWords(window: string): Sentence {
  if (window === "*") return say`any month`;
  const months = WINDOW.exec(window)?.slice(1).map(Number);
  if (months === undefined) return say`${data(window)}`;
  const [year, month, lastYear, lastMonth] = months as [number, number, number, number];
  if (month === 1 && lastMonth === MONTHS_OF_YEAR) return year === lastYear ? say`${data(year)}` : say`${data(year)} to ${data(lastYear)}`;
  const named = (of: number, at: number): Data => data(formatCalendarMonth(of * MONTHS_OF_YEAR + at - 1));
  return say`${named(year, month)} to ${named(lastYear, lastMonth)}`;
}

function countWords(count: CountEvidence, sources: NoteSources): Sentence {
  const snapshot = sources.reference("snapshot");
  return say`${data(count.n)} of ${data(count.of)} postings ${filterWords(count.filter, sources)}. Counted for ${data(sources.name(`role:${count.role}`))}, ${levelWords(count.level)}, region ${data(sources.name(`region:${count.region}`))}, posted in ${windowWords(count.window)}${snapshot === null ? say`` : say` ${snapshot}`}.`;
}

export function evidenceWords(evidence: Evidence, sources: NoteSources): Sentence {
  switch (evidence.kind) {
    case "quote": {
      const place = say`${evidence.page === undefined ? say`` : say`, page ${data(evidence.page)}`}${evidence.line === undefined ? say`` : say`, line ${data(evidence.line)}`}`;
      return say`“${data((evidence.text ?? "…").replace(/\s+/g, " ").trim())}”: the CV${place} ${sources.reference("cv") ?? say``}`;
    }
    case "count":
      return countWords(evidence, sources);
    case "dataset":
      return say`Data row ${data(evidence.row)} of ${data(evidence.dataset)}.`;
    case "stated":
      return say`Stated by the person: “${data(evidence.text ?? "…")}”.`;
    case "derived":
      return say`Worked out from ${derivedInputs(evidence.inputs, sources)}.`;
  }
}

const INPUTS_SHOWN = 6;
const LONGEST_INPUT = 40;
/** What tells nobody anything here: hashes, days as numbers, and the result itself. */
const UNTOLD: ReadonlySet<string> = new Set(["snapshot", "start", "last", "value"]);
const WHO_BY: Readonly<Record<string, string>> = {
  shown: "what the CV shows",
  stated: "what the CV shows and what was stated",
  plan: "what is held after the plan",
};

function derivedInputs(inputs: Readonly<Record<string, unknown>>, sources: NoteSources): Slot {
  // A report read from its file has its keys in order; one that was just made has not.
  const facts = Object.entries(inputs)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([key, value]) =>
      (typeof value === "string" || typeof value === "number") && !UNTOLD.has(key) ? [[key, value] as const] : [],
    )
    .slice(0, INPUTS_SHOWN)
    .map(([key, value]) => inputWords(key, String(value), sources));
  return facts.length === 0 ? say`the evidence named beside it` : join(facts, say`; `, say`; `);
}

function inputWords(key: string, value: string, sources: NoteSources): Sentence {
  const figure = sources.figure(value);
  if (figure !== undefined) return say`${data(key)} ${full(figure)}`;
  const short = data(value.slice(0, LONGEST_INPUT));
  switch (key) {
    case "by":
      return say`${data(WHO_BY[value] ?? value)}`;
    case "level":
      return levelWords(value);
    case "role":
      return say`role ${data(sources.name(`role:${value}`))}`;
    case "region":
      return say`region ${data(sources.name(`region:${value}`))}`;
    case "window":
      return say`postings of ${windowWords(value)}`;
    case "skill":
    case "from":
    case "requirement":
      return say`${data(key)} ${data(sources.name(`skill:${value}`))}`;
    case "asked":
    case "held":
      return say`level ${data(key)} ${short}`;
    case "weeks":
      return say`${short} weeks`;
    case "hours":
    case "hoursPerWeek":
      return say`${short} hours a week`;
    default:
      return value === "*" ? say`any ${data(key)}` : say`${data(key)} ${short}`;
  }
}

/** The number with everything n supports. */
export function figureWords(figure: Figure): Sentence {
  return say`${full(figure)}.`;
}

/** The same in a list of notes: how a formula is printed is told once, with the first. */
export function listedFormulaWords(method: string, isFirst: boolean): Sentence {
  const page = methodPage(method);
  const rule = page === method ? say`` : say`, rule ${data(method)}`;
  const named = say`Formula: ${data(page)}${rule}`;
  return isFirst
    ? say`${named}; in a terminal, ${data(`groundwork explain method:${page}`)} prints it, and likewise each formula that the other notes name.`
    : say`${named}.`;
}

/** How a number was worked out, where the page that says it cannot be opened: by name, and with the command that prints it. */
export function formulaWords(method: string): Sentence {
  const page = methodPage(method);
  const name = data(page.replaceAll("-", " "));
  const rule = page === method ? say`` : say`, rule ${data(method)}`;
  return say`Formula: ${name}${rule}; in a terminal, ${data(`groundwork explain method:${page}`)} prints it.`;
}
