export type HeldRule = "shown" | "told" | "listed" | "narrower" | "self-stated" | "nearby" | "stated" | "inferred" | "none";

/** What the CV shows of one skill, through whatever it names. */
export interface HeldLevel {
  readonly level: number;
  readonly rule: HeldRule;
  /** The skill on the CV that carries it. */
  readonly by: string | null;
  readonly evidence: readonly string[];
  /** Only implied, but by what was at work for years: nobody learns it from a course, and no line names it. */
  readonly practised?: boolean;
}
