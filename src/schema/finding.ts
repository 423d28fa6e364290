import { z } from "zod";
import { EvidenceId } from "./evidence.js";
import { FigureId } from "./figure.js";

/** What a sentence may be filled with. Nothing else is ever printed. */
export const Param: z.ZodType<Param> = z.lazy(() =>
  z.union([
    z.strictObject({ figure: FigureId }),
    /** an id of taxonomy, catalogue, roles, regions …: `skill:python`, `role:ai-engineer`, `resource:…`, `region:US`, `source:…` */
    z.strictObject({ name: z.string() }),
    /** the words of a quote evidence */
    z.strictObject({ quote: EvidenceId }),
    /** a numbered reference */
    z.strictObject({ ref: z.string() }),
    /** 1st, 2nd: a place in an order made by the report itself */
    z.strictObject({ ordinal: z.int().positive() }),
    /** a member of a closed list; its wording is in the phrases file */
    z.strictObject({ term: z.string() }),
    z.strictObject({ list: z.array(Param) }),
    /** a prose line of the catalogue (topics, briefs, checks, whys), quoted from it as data with its row as evidence */
    z.strictObject({ text: EvidenceId, field: z.string() }),
    z.strictObject({ row: z.record(z.string(), Param) }),
  ]),
);
export type Param =
  | { figure: string }
  | { name: string }
  | { quote: string }
  | { ref: string }
  | { ordinal: number }
  | { term: string }
  | { list: Param[] }
  | { text: string; field: string }
  | { row: Record<string, Param> };

/** One claim: a code, what fills it, what it rests on. Prose is added by the renderer alone. */
export const Finding = z.strictObject({
  id: z.string(),
  /** The claim: a key of finding-codes. */
  code: z.string(),
  params: z.record(z.string(), Param),
  evidence: z.array(z.string()).min(1),
});

export type Finding = z.infer<typeof Finding>;
