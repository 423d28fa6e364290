import type { Finding, Param } from "../schema/finding.js";
import { type FindingCode, type SlotKind, slotsOf } from "../schema/finding-codes.js";
import { InputError } from "../schema/input-error.js";
import type { Report } from "../schema/report.js";
import type { Wording } from "../schema/wording.js";
import { chartsUnder } from "./chart/charts-under.js";
import { atLevel, EN, HEADINGS, personName, REWORDED, SAME_LINE, TERMS, TITLE } from "./phrases/en.js";
import { join, say } from "./say.js";
import { dropSilentColumns } from "./silent-columns.js";
import type { Shape, Voice } from "./slots.js";
import type { Block, DocumentSection, DocumentTree, Segment, Sentence } from "./tree.js";
import { applyWording } from "./wording/apply-wording.js";

/** The document, with a model's words where a wording is given and passes. */
export function composeWorded(report: Report, wording: Wording | null): DocumentTree {
  const tree = composeDocument(report);
  if (wording === null) return tree;
  if (wording.report !== report.id) throw new InputError("bad-data", "this wording belongs to another report.", { place: "wording.json" });
  const model = { kind: "data", evidence: "wording", text: wording.model } as const;
  const note = Object.keys(wording.sentences).length === 0 ? REWORDED.failed(model) : REWORDED.note(model);
  const own = report.findings.find(({ code }) => code === "method-models")?.id;
  const sections = applyWording(tree, wording).sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.kind === "paragraph" && block.finding === own ? { ...block, sentence: note } : block)),
  }));
  return { ...tree, sections };
}

const COMPOSED = new WeakMap<Report, DocumentTree>();

/** Report to headings and blocks. A report that nothing can change any more is composed once for all its formats. */
export function composeDocument(report: Report): DocumentTree {
  const tree = COMPOSED.get(report) ?? composeTree(report);
  if (Object.isFrozen(report)) COMPOSED.set(report, tree);
  return tree;
}

/** Everything printed comes from the ledger; the words come from the phrases. */
function composeTree(report: Report): DocumentTree {
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  const resolve = openResolver(report);
  const sections = report.sections.map((section): DocumentSection => {
    const heading = HEADINGS[section.id];
    if (heading === undefined) throw new Error(`no heading for section ${section.id}`);
    return {
      id:
        section.names.length === 0
          ? section.id
          : `${section.id}-${report.sections.filter(({ id }) => id === section.id).indexOf(section) + 1}`,
      depth: section.depth,
      heading: heading(section.names.map((name) => resolve.name(name))),
      blocks: [
        ...composeBlocks(
          section.findings.map((id) => {
            const finding = findings.get(id);
            if (finding === undefined) throw new Error(`section ${section.id} names finding ${id}, which the report does not hold`);
            return finding;
          }),
          resolve,
          report.options.voice,
        ),
        ...chartsUnder(section.id, report),
      ],
    };
  });
  const person = report.profile.name?.evidence[0];
  const { level } = report.options;
  const name = resolve.name(`role:${report.options.role}`);
  const role = level === null ? say`${name}` : atLevel(name, termOf(`level:${level}`));
  const named = person !== undefined && !report.options.redact;
  return {
    language: "en",
    title: named ? say`${personName(resolve.quote(person))}` : TITLE.title,
    subtitle: named ? say`${TITLE.title}: ${role}` : role,
    sections,
  };
}

interface Resolver {
  slot(kind: SlotKind, param: Param | undefined, place: string): unknown;
  name(id: string): Extract<Segment, { kind: "name" }>;
  quote(evidence: string): Extract<Segment, { kind: "quote" }>;
}

type Open<T, K extends keyof T> = T & { [P in K]: T[P] extends readonly (infer I)[] ? I[] : never };
type BlockOf<K extends Block["kind"]> = Extract<Block, { kind: K }>;
/** While it is composed, a block takes further rows or items. */
type Growing = BlockOf<"paragraph"> | Open<BlockOf<"list">, "items"> | Open<BlockOf<"table">, "rows">;

/** Neighbouring findings of one table, or of one kind of list, become one block. */
function composeBlocks(findings: readonly Finding[], resolve: Resolver, voice: Voice): Block[] {
  const blocks: Growing[] = [];
  let previous: string | null = null;
  let above: readonly Sentence[] = [];
  const kindOf = new Map<Block, string>();
  for (const finding of findings) {
    const code = finding.code as FindingCode;
    const shape = EN[code] as Shape<FindingCode> | undefined;
    if (shape === undefined) throw new Error(`no phrase for ${finding.code}`);
    // Which of all codes' slots these are is known by the code alone: the shape of the same code takes them.
    const slots = readSlots(finding, code, resolve) as never;
    const last = blocks.at(-1);
    if (shape.shape === "row") {
      const cells = shape.cells(slots, voice);
      const group = `${code} ${shape.group?.(slots) ?? ""}`;
      const head = shape.head(slots);
      if (last?.kind === "table" && previous === group) {
        last.rows.push({ finding: finding.id, cells: cells.map((cell, at) => pointUp(cell, above[at])) });
      } else {
        const table = {
          kind: "table" as const,
          head,
          rows: [{ finding: finding.id, cells }],
          numeric: shape.numeric ?? head.map(() => false),
        };
        kindOf.set(table, code);
        blocks.push(table);
      }
      previous = group;
      above = cells;
    } else {
      const said = shape.say(slots, voice);
      const item = { finding: finding.id, sentence: previous === code ? pointUp(said, above[0]) : said };
      const ordered = shape.shape === "numbered";
      if (shape.shape === "paragraph") blocks.push({ kind: "paragraph", ...item });
      else if (last?.kind === "list" && last.ordered === ordered) last.items.push(item);
      else blocks.push({ kind: "list", ordered, items: [item] });
      previous = code;
      above = [said];
    }
  }
  return dropSilentColumns(blocks, kindOf);
}

/** A line of the CV is quoted once where several rows or items in a row rest on it; what is short reads better than a pointer to it. */
function pointUp(sentence: Sentence, above: Sentence | undefined): Sentence {
  const { segments } = sentence;
  const at = segments.findIndex(
    (segment) =>
      segment.kind === "quote" &&
      segment.text.length > SHORT_QUOTE &&
      above?.segments.some((other) => other.kind === "quote" && other.evidence === segment.evidence) === true,
  );
  if (at < 0) return sentence;
  // The marks of the quotation go with it.
  const unmarked = segments.map((segment, place): Segment => {
    if (segment.kind !== "text") return segment;
    const text = place === at - 1 ? segment.text.replace(/“$/, "") : place === at + 1 ? segment.text.replace(/^”/, "") : segment.text;
    return { ...segment, text };
  });
  return { kind: "sentence", segments: [...unmarked.slice(0, at), ...SAME_LINE.segments, ...unmarked.slice(at + 1)] };
}

const SHORT_QUOTE = 30;

function readSlots(finding: Finding, code: FindingCode, resolve: Resolver): Record<string, unknown> {
  const slots: Record<string, unknown> = {};
  for (const [key, kind] of slotsOf(code)) slots[key] = resolve.slot(kind, finding.params[key], `${finding.id} ${key}`);
  return slots;
}

function openResolver(report: Report): Resolver {
  const name: Resolver["name"] = (id) => {
    const entry = report.names[id];
    if (entry === undefined) throw new Error(`the report holds no name for ${id}`);
    return { kind: "name", id, text: entry.text, url: entry.url ?? null };
  };
  const quote: Resolver["quote"] = (id) => {
    const evidence = report.evidence[id];
    if (evidence?.kind !== "quote" && evidence?.kind !== "stated") throw new Error(`evidence ${id} is no quotation`);
    return { kind: "quote", evidence: id, text: evidence.text === null ? "…" : oneLine(evidence.text) };
  };
  const figure = (id: string) => {
    const held = report.figures[id];
    if (held === undefined) throw new Error(`the report holds no figure ${id}`);
    return held;
  };
  const data = (param: { text: string; field: string }): Segment => {
    const entry = report.names[`${param.text}#${param.field}`];
    if (entry === undefined) throw new Error(`the report holds no text for ${param.text}#${param.field}`);
    return { kind: "data", evidence: param.text, text: entry.text };
  };
  const one = (param: Param, place: string): unknown => {
    if ("figure" in param) return figure(param.figure);
    if ("name" in param) return name(param.name);
    if ("quote" in param) return quote(param.quote);
    if ("term" in param) return termOf(param.term);
    if ("text" in param) return data(param);
    if ("ordinal" in param) return { kind: "ordinal", value: param.ordinal, text: formatOrdinal(param.ordinal) };
    if ("ref" in param) return readReference(report, param.ref);
    if ("list" in param) return param.list.map((item) => one(item, place));
    throw new Error(`no slot for ${place}`);
  };
  return {
    name,
    quote,
    slot(kind, param, place) {
      if (param === undefined) {
        if (kind.endsWith("?")) return null;
        throw new Error(`finding ${place}: the slot is empty`);
      }
      if (kind === "quote?" && "quote" in param && isLeftOut(report, param.quote)) return null;
      if (kind === "citation" && "ref" in param) return citation(report, param.ref);
      return one(param, place);
    },
  };
}

/** Facts of a reference in the order in which they are read; a report read back from its file has them by the alphabet. */
const REFERENCE_FACTS = ["name", "sha256", "address", "licence", "hash", "window", "region", "n", "built", "selectedBy"];

/** A reference prints as the facts that name it, each with its label. */
function readReference(report: Report, id: string): Sentence {
  const reference = citation(report, id);
  const { kind, params } = report.references.find((candidate) => candidate.id === id) as Report["references"][number];
  const unknown = Object.keys(params).find((key) => !REFERENCE_FACTS.includes(key));
  if (unknown !== undefined) throw new Error(`no place for ${unknown} in a reference`);
  const facts = REFERENCE_FACTS.map((key) => [key, params[key] ?? null] as const).flatMap(([key, value]): Sentence[] =>
    value === null ? [] : [say`${termOf(`reference:${key}`)}${{ kind: "data", evidence: `${id}#${key}`, text: value }}`],
  );
  return say`${reference} ${termOf(`reference-kind:${kind}`)}${join(facts, say`; `, say`; `)}`;
}

function citation(report: Report, id: string): Extract<Segment, { kind: "ref" }> {
  const reference = report.references.find((candidate) => candidate.id === id);
  if (reference === undefined) throw new Error(`the report holds no reference ${id}`);
  return { kind: "ref", id, number: reference.number };
}

function termOf(id: string): Sentence {
  const words = TERMS[id];
  if (words === undefined) throw new Error(`no words for ${id}`);
  return { kind: "sentence", segments: [{ kind: "text", text: words }] };
}

function formatOrdinal(value: number): string {
  const words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
  return words[value - 1] ?? `${value}th`;
}

/** Where names and words of the CV are left out for sharing, an empty quotation says nothing. */
function isLeftOut({ evidence }: Report, id: string): boolean {
  const item = evidence[id];
  return (item?.kind === "quote" || item?.kind === "stated") && item.text === null;
}

/** A quotation keeps its words; line breaks of the page are none of them. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
