import type { Finding, Param } from "../schema/finding.js";
import { type FINDING_SLOTS, type FindingCode, slotsOf } from "../schema/finding-codes.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { NameEntry, Section } from "../schema/report.js";

/** A prose line of the catalogue or of the report's own inputs, printed as data with its row as evidence. */
export interface DataText {
  readonly evidence: string;
  readonly field: string;
  readonly text: string;
}

interface ParamValues {
  figure: string;
  "figure?": string | null;
  figures: readonly string[];
  name: string;
  "name?": string | null;
  names: readonly string[];
  quote: string;
  "quote?": string | null;
  quotes: readonly string[];
  term: string;
  "term?": string | null;
  ordinal: number;
  text: DataText;
  texts: readonly DataText[];
  ref: string;
  citation: string;
}

export type ParamsOf<C extends FindingCode> = {
  readonly [K in keyof (typeof FINDING_SLOTS)[C]]: (typeof FINDING_SLOTS)[C][K] extends keyof ParamValues
    ? ParamValues[(typeof FINDING_SLOTS)[C][K]]
    : never;
};

export interface FindingWriter {
  /** Opens the heading that the next findings stand under. */
  section(id: string, depth: 1 | 2, names?: readonly string[]): void;
  /** Evidence defaults to the figures and quotations of the params; a claim without any must name what it rests on. */
  add<C extends FindingCode>(code: C, params: ParamsOf<C>, evidence?: readonly string[]): void;
  /** Headings without a claim are left out, and with them those that the reader did not ask for. */
  close(keep: (top: string) => boolean, says: (code: FindingCode) => boolean): { sections: Section[]; findings: Finding[] };
}

interface Params {
  useName(id: string): Param;
  toParam(kind: string, value: unknown): Param;
}

/** Values of slots to params: what they name and rest on is put down beside them. */
function openParams(
  ledger: LedgerWriter,
  nameOf: (id: string) => NameEntry,
  names: Map<string, NameEntry>,
  evidenceOf: Set<string>,
): Params {
  const useName = (id: string): Param => {
    if (!names.has(id)) names.set(id, nameOf(id));
    return { name: id };
  };
  const useText = ({ evidence, field, text }: DataText): Param => {
    evidenceOf.add(evidence);
    names.set(`${evidence}#${field}`, { text, kind: "text" });
    return { text: evidence, field };
  };
  const useFigure = (id: string): Param => {
    ledger.valueOf(id);
    evidenceOf.add(id);
    return { figure: id };
  };
  const useQuote = (id: string): Param => {
    evidenceOf.add(id);
    return { quote: id };
  };
  const toParam = (kind: string, value: unknown): Param => {
    const base = kind.replace("?", "");
    switch (base) {
      case "figure":
        return useFigure(value as string);
      case "figures":
        return { list: (value as string[]).map(useFigure) };
      case "name":
        return useName(value as string);
      case "names":
        return { list: (value as string[]).map(useName) };
      case "quote":
        return useQuote(value as string);
      case "quotes":
        return { list: (value as string[]).map(useQuote) };
      case "term":
        return { term: value as string };
      case "ordinal":
        return { ordinal: value as number };
      case "text":
        return useText(value as DataText);
      case "texts":
        return { list: (value as DataText[]).map(useText) };
      case "ref":
      case "citation":
        return { ref: value as string };
      default:
        throw new Error(`unknown slot kind ${kind}`);
    }
  };
  return { useName, toParam };
}

/** Sections that are kept, with the findings that are said in them; one of a lower rank without any is none. */
function keepSections(
  sections: readonly Section[],
  findings: readonly Finding[],
  keep: (top: string) => boolean,
  says: (code: FindingCode) => boolean,
): ReturnType<FindingWriter["close"]> {
  let top = "";
  const said = new Set(findings.filter(({ code }) => says(code as FindingCode)).map(({ id }) => id));
  const kept = sections
    .map((section) => ({ ...section, findings: section.findings.filter((id) => said.has(id)) }))
    .filter((section) => {
      if (section.depth === 1) top = section.id;
      return keep(top) && (section.depth === 1 || section.findings.length > 0);
    });
  const ids = new Set(kept.flatMap((section) => section.findings));
  return { sections: kept, findings: findings.filter(({ id }) => ids.has(id)) };
}

export function openFindings(ledger: LedgerWriter, nameOf: (id: string) => NameEntry, names: Map<string, NameEntry>): FindingWriter {
  const sections: Section[] = [];
  const findings: Finding[] = [];
  const used = new Map<string, number>();
  const evidenceOf = new Set<string>();

  const { useName, toParam } = openParams(ledger, nameOf, names, evidenceOf);
  return {
    section(id, depth, sectionNames = []) {
      for (const name of sectionNames) useName(name);
      sections.push({ id, depth, names: [...sectionNames], findings: [] });
    },
    add(code, params, evidence = []) {
      const section = sections.at(-1);
      if (section === undefined) throw new Error(`finding ${code} before the first heading`);
      evidenceOf.clear();
      const filled: Record<string, Param> = {};
      for (const [key, kind] of slotsOf(code)) {
        const value = (params as Record<string, unknown>)[key];
        if (value !== null && value !== undefined) filled[key] = toParam(kind, value);
      }
      const rests = [...new Set([...evidence, ...evidenceOf])];
      if (rests.length === 0) throw new Error(`finding ${code} rests on nothing`);
      const number = (used.get(code) ?? 0) + 1;
      used.set(code, number);
      const id = `${code}-${number}`;
      findings.push({ id, code, params: filled, evidence: rests });
      section.findings.push(id);
    },
    close: (keep, says) => keepSections(sections, findings, keep, says),
  };
}
