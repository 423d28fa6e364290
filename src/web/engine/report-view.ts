import { composeDocument } from "../../render/compose.js";
import { collectNotes, type NoteLedger } from "../../render/notes.js";
import { CHECKLIST } from "../../render/phrases/en/checklist.js";
import { full, short } from "../../render/phrases/en/figures.js";
import { type PlanView, viewPlan } from "../../render/plan-view.js";
import { say } from "../../render/say.js";
import type { Block, DocumentSection, Segment, Sentence } from "../../render/tree.js";
import { listTasks } from "../../report/plan-tasks.js";
import type { EvidenceLedger } from "../../schema/evidence.js";
import { methodPage } from "../../schema/method-page.js";
import type { Report } from "../../schema/report.js";
import { glanceAt } from "./glance.js";
import type { GlanceItem, Note, PersonOverview, ReportView, RequirementView } from "./protocol.js";

/** A report as a page shows it: the same tree every format is written from, its notes, and the first screen. */
export function viewReport(report: Report): ReportView {
  const tree = composeDocument(report);
  const glance = glanceAt(report, tree.sections);
  return {
    id: report.id,
    code: report.code,
    person: report.profile.name?.text ?? null,
    role: report.options.role,
    roleName: report.names[`role:${report.options.role}`]?.text ?? report.options.role,
    level: report.options.level,
    asOf: report.options.asOf,
    command: report.command,
    title: tree.title,
    subtitle: tree.subtitle,
    glance: glance.map(slimItem),
    sections: tree.sections.map(slimSection),
    notes: viewNotes(
      [...tree.sections, sectionOf(glance.flatMap(({ value, detail }) => (detail === null ? [value] : [value, detail])))],
      report,
    ),
    requirements: listRequirements(report),
    hoursPerWeek: report.figures[report.plan?.hoursPerWeek ?? ""]?.value ?? 0,
    planRestsOn: restsOn(viewPlan(report)),
    tasks: listTasks(report, null),
  };
}

function restsOn(plan: PlanView | null): string | null {
  return plan === null || plan.older === 0 ? null : CHECKLIST.older(String(plan.older), String(plan.postings));
}

export function viewOverview(report: Report): PersonOverview {
  const { role, level } = report.options;
  const name = report.names[`role:${role}`]?.text ?? role;
  return {
    target: level === null ? name : `${name}, ${level}`,
    coverage: viewFigure(report, report.gap?.fit.coverage),
    planHours: viewFigure(report, report.plan?.total)?.words ?? null,
  };
}

function viewFigure(report: Report, id: string | undefined): PersonOverview["coverage"] {
  const figure = id === undefined ? undefined : report.figures[id];
  return figure === undefined ? null : { words: slim(say`${short(figure)}`), share: figure.value };
}

export function viewNotes(sections: readonly DocumentSection[], ledger: NoteLedger): Readonly<Record<string, Note>> {
  return Object.fromEntries(
    collectNotes(sections, ledger).map(({ id, lines }): [string, Note] => {
      const figure = ledger.figures[id];
      return [
        id,
        {
          lines: lines.map(slim),
          spans: spansOf(figure === undefined ? [id] : figure.evidence, ledger.evidence),
          method: figure === undefined ? null : methodPage(figure.method),
        },
      ];
    }),
  );
}

const MOST_SPANS = 12;

/** Where in the CV the evidence stands, through what it was worked out from. */
function spansOf(ids: readonly string[], evidence: EvidenceLedger): [number, number][] {
  const seen = new Set<string>();
  const spans: [number, number][] = [];
  const visit = (id: string): void => {
    const item = evidence[id];
    if (item === undefined || seen.has(id) || spans.length >= MOST_SPANS) return;
    seen.add(id);
    if (item.kind === "quote" && item.document === "cv") spans.push([item.start, item.end]);
    if (item.kind === "derived") for (const from of item.from) visit(from);
  };
  for (const id of ids) visit(id);
  return spans;
}

/** Sentences as a section, so that their figures get notes like those of the report. */
export function sectionOf(sentences: readonly Sentence[]): DocumentSection {
  return {
    id: "first-screen",
    depth: 1,
    heading: say``,
    blocks: sentences.map((sentence): Block => ({ kind: "paragraph", finding: "", sentence })),
  };
}

/** The figure itself stays in the worker: its note says all of it. */
export function slim(sentence: Sentence): Sentence {
  return { kind: "sentence", segments: sentence.segments.map(slimSegment) };
}

function slimSegment(segment: Segment): Segment {
  if (segment.kind !== "figure") return segment;
  const { figure: _figure, ...rest } = segment;
  return rest as Segment;
}

function slimItem(item: GlanceItem): GlanceItem {
  return { ...item, value: slim(item.value), detail: item.detail === null ? null : slim(item.detail) };
}

function slimSection(section: DocumentSection): DocumentSection {
  return { ...section, heading: slim(section.heading), blocks: section.blocks.map(slimBlock) };
}

function slimBlock(block: Block): Block {
  switch (block.kind) {
    case "paragraph":
      return { ...block, sentence: slim(block.sentence) };
    case "list":
      return { ...block, items: block.items.map((item) => ({ ...item, sentence: slim(item.sentence) })) };
    case "table":
      return { ...block, head: block.head.map(slim), rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(slim) })) };
    case "chart":
      return { ...block, title: slim(block.title), description: slim(block.description) };
  }
}

/** In the order in which gaps are worth closing, then what is met. */
function listRequirements(report: Report): RequirementView[] {
  if (report.gap === null) return [];
  const place = new Map(report.gap.priority.map((id, at) => [id, at]));
  return [...report.gap.requirements]
    .filter(({ market }) => market !== "rare")
    .sort((a, b) => (place.get(a.id) ?? place.size) - (place.get(b.id) ?? place.size))
    .map((requirement): RequirementView => {
      const figure = report.figures[requirement.required];
      if (figure === undefined) throw new Error(`no figure for ${requirement.id}`);
      return {
        id: requirement.id,
        skills: requirement.skills.map((id) => ({ id, name: report.names[`skill:${id}`]?.text ?? id })),
        verdict: requirement.verdict,
        stated: requirement.verdictStated,
        tier: requirement.tier,
        asked: requirement.asked,
        held: requirement.held,
        required: slim(say`${full(figure)}`),
        share: figure.value ?? 0,
      };
    });
}
