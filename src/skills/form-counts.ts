// Written by tools/count-forms.ts from counts; reviewed, not edited. Sources: SkillSpan train (Zhang et al. 2022, MIT), shared postings (counts only).

/** Folded form: how often it stands in an annotated span of SkillSpan's train part, of how often it was found. */
export const ANNOTATED: Readonly<Record<string, readonly [number, number]>> = {};

/** Folded one-word name of a technology: how often it is capitalised in the shared postings, of how often it was found. */
export const CAPITALISED: Readonly<Record<string, readonly [number, number]>> = {};
