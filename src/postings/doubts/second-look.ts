import type { Mention, RuleCode } from "../../skills/mention.js";
import { isTechnologyKind } from "../../taxonomy/forms.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import type { ZonedLine } from "../zones/posting-zone.js";
import { findDeeds } from "./deeds.js";
import { type DoubtedPlace, doubtFeatures, LineAround } from "./doubt-features.js";
import { weigh } from "./weigh.js";

/** A skill that no name in the ad gives for sure, and the places that may mean it. */
export interface Doubt {
  readonly skill: string;
  readonly mentions: readonly Mention[];
  readonly features: readonly number[];
}

export type Decide = (doubt: Doubt) => boolean;

export interface LookedAt {
  readonly text: string;
  readonly lines: readonly ZonedLine[];
  readonly lineAt: (offset: number) => ZonedLine | null;
  /** What counts already. */
  readonly kept: readonly Mention[];
  /** What the rules left out. */
  readonly doubted: readonly Doubted[];
}

export interface Doubted {
  readonly mention: Mention;
  readonly why: string;
}

/** Rules by which a name is left out and yet may be asked for; words that show another meaning hardly ever deceive. */
const DOUBTED: ReadonlySet<RuleCode> = new Set(["unproven", "job-title"]);

export function doubtedOf(named: readonly Mention[]): Doubted[] {
  const doubted: Doubted[] = [];
  for (const mention of named) if (DOUBTED.has(mention.rule)) doubted.push({ mention, why: mention.rule });
  return doubted;
}

/**
 * Ideas and behaviour that the rules leave out one by one are looked at once more by skill, with all of their places: what speaks for
 * them was learnt from labelled ads.
 */
export function lookAgain(ad: LookedAt, taxonomy: Taxonomy, decide?: Decide): Mention[] {
  const { text, lines, kept } = ad;
  const known = new Set<string>();
  for (const { skill } of kept) known.add(skill);
  const bySkill = new Map<string, DoubtedPlace[]>();
  const arounds = new Map<ZonedLine, LineAround>();
  const add = (mention: Mention, why: string): void => {
    if (known.has(mention.skill) || isTechnologyKind(mention.kind)) return;
    const line = ad.lineAt(mention.start);
    if (line === null) return;
    let around = arounds.get(line);
    if (around === undefined) arounds.set(line, (around = new LineAround(text, line, kept)));
    // "Integration" within integration tests is theirs.
    if (around.kept.some(({ start, end }) => start <= mention.start && mention.end <= end)) return;
    const place = { mention, line: around, why };
    const others = bySkill.get(mention.skill);
    if (others === undefined) bySkill.set(mention.skill, [place]);
    else others.push(place);
  };
  for (const { mention, why } of ad.doubted) add(mention, why);
  for (const { mention, why } of findDeeds(text, lines, taxonomy, known)) add(mention, why);
  const accepted: Mention[] = [];
  bySkill.forEach((places, skill) => {
    const features = doubtFeatures(text, places, known.size);
    const mentions = () => places.map(({ mention }) => mention);
    if (decide === undefined ? weigh(features) : decide({ skill, mentions: mentions(), features: [...features] }))
      accepted.push(...mentions());
  });
  return accepted.sort((a, b) => a.start - b.start);
}
