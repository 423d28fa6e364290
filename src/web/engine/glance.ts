import { bare, full, short } from "../../render/phrases/en/figures.js";
import { span } from "../../render/phrases/en/words.js";
import { nothing, say } from "../../render/say.js";
import type { DocumentSection, Segment, Sentence } from "../../render/tree.js";
import type { Figure } from "../../schema/figure.js";
import type { Report } from "../../schema/report.js";
import type { GlanceItem } from "./protocol.js";

const HIDDEN_SHOWN = 4;

/** The first screen: what a person wants to know before reading on, each number with its evidence. */
export function glanceAt(report: Report, sections: readonly DocumentSection[]): GlanceItem[] {
  const { gap } = report;
  const next = nextStep(sections);
  if (gap === null) return next === null ? [] : [{ label: "Next step", value: next, detail: null }];
  const figure = (id: string): Figure => {
    const held = report.figures[id];
    if (held === undefined) throw new Error(`the report holds no figure ${id}`);
    return held;
  };
  const coverage = figure(gap.fit.coverage);
  const reach = figure(gap.fit.at60);
  const counts = { met: figure(gap.counts.met), partly: figure(gap.counts.partly), missing: figure(gap.counts.notEvidenced) };
  const years = figure(gap.years.median);
  const hidden = namesOf(report, gap.surface);
  return [
    ...olderItem(report, figure),
    {
      label: "Coverage",
      value: bigValue(coverage),
      detail: isTold(coverage)
        ? say`of what these postings ask for, weighted by how often: ${full(coverage)}`
        : say`${short(coverage)} to tell how much of what they ask for is shown`,
    },
    {
      label: "Within reach",
      value: bigValue(reach),
      detail: isTold(reach)
        ? say`${full(reach)}, with three fifths of the learnable skills met`
        : say`${short(reach)} that ask for what can be learnt`,
    },
    {
      label: "Requirements shown",
      value: say`${bare(counts.met)}`,
      detail: say`${bare(counts.partly)} partly, ${bare(counts.missing)} without evidence${hidden === null ? nothing : say`; hidden in the text: ${hidden}`}`,
    },
    {
      label: "Years asked",
      value: bigValue(years),
      detail: say`${isTold(years) ? say`median` : say`${short(years)} for a median`}; the CV shows ${short(figure(gap.years.relevant))} in the field, ${short(figure(gap.years.shown))} in all`,
    },
    ...payItem(report, figure),
    ...(next === null ? [] : [{ label: "Next step", value: next, detail: null }]),
  ];
}

const isTold = ({ value }: Figure): boolean => value !== null;

/** Why there is no number is no number: a dash stands large, the reason below it. */
const bigValue = (figure: Figure): Sentence => (isTold(figure) ? say`${short(figure)}` : say`–`);

/** Before any number that rests on them. */
function olderItem({ findings }: Report, figure: (id: string) => Figure): GlanceItem[] {
  const params = findings.find(({ code }) => code === "card-older")?.params;
  const at = (name: string): Figure | null => {
    const param = params?.[name];
    return param !== undefined && "figure" in param ? figure(param.figure) : null;
  };
  const [older, first, last] = [at("older"), at("first"), at("last")];
  if (older === null || first === null || last === null) return [];
  return [
    { label: "Older postings", value: say`${short(older)}`, detail: say`from ${span(first, last)}: what they ask may be out of date` },
  ];
}

function payItem(report: Report, figure: (id: string) => Figure): GlanceItem[] {
  const pay = report.market?.pay.find(({ p50 }) => report.figures[p50]?.value !== null && report.figures[p50] !== undefined);
  // A place left empty among the others looks as if something failed to load.
  if (pay === undefined) return [{ label: "Pay", value: say`–`, detail: say`too few pays are held for a median` }];
  const last = report.findings.find(({ code }) => code === "card-postings")?.params.last;
  const until = last !== undefined && "figure" in last ? say`, the newest of ${short(figure(last.figure))}` : nothing;
  return [
    {
      label: "Pay",
      value: say`${short(figure(pay.p50))}`,
      detail: say`median a year; quartiles ${short(figure(pay.p25))} and ${short(figure(pay.p75))}; disclosed in ${full(figure(pay.disclosed))}${until}`,
    },
  ];
}

function namesOf(report: Report, surface: readonly { readonly skill: string }[]): Sentence | null {
  const names = [...new Set(surface.map(({ skill }) => skill))].slice(0, HIDDEN_SHOWN);
  if (names.length === 0) return null;
  return names.reduce<Sentence>((sentence, id, at) => {
    const segment: Segment = { kind: "name", id: `skill:${id}`, text: report.names[`skill:${id}`]?.text ?? id, url: null };
    return at === 0 ? say`${segment}` : say`${sentence}, ${segment}`;
  }, nothing);
}

/** The first of the recommendations, as the report words it. */
function nextStep(sections: readonly DocumentSection[]): Sentence | null {
  const blocks = sections.find(({ id }) => id === "recommendations")?.blocks ?? [];
  for (const block of blocks) {
    if (block.kind === "list") return block.items[0]?.sentence ?? null;
    if (block.kind === "paragraph") return block.sentence;
  }
  return null;
}
