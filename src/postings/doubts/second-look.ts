import type { Mention } from "../../skills/mention.js";
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
  /** Names with other meanings, where nothing shows this one; what shows another, or is the employer's own story, is not looked at again. */
  readonly unproven: readonly Mention[];
  /** What only tells how a duty is done. */
  readonly hows: readonly Mention[];
}

/**
 * Ideas and behaviour that the rules leave out one by one are looked at once more by skill, with all of their places: what speaks for
 * them was learnt from labelled ads.
 */
export function lookAgain(ad: LookedAt, taxonomy: Taxonomy, decide: Decide = ({ features }) => weigh(features)): Mention[] {
  const { text, lines, kept } = ad;
  const known = new Set(kept.map(({ skill }) => skill));
  const bySkill = new Map<string, DoubtedPlace[]>();
  const arounds = new Map<ZonedLine, LineAround>();
  const add = (mention: Mention, why: string): void => {
    if (known.has(mention.skill) || isTechnologyKind(mention.kind)) return;
    const line = ad.lineAt(mention.start);
    if (line === null) return;
    let around = arounds.get(line);
    if (around === undefined) arounds.set(line, (around = new LineAround(text, line, kept)));
    const place = { mention, line: around, why };
    const others = bySkill.get(mention.skill);
    if (others === undefined) bySkill.set(mention.skill, [place]);
    else others.push(place);
  };
  for (const mention of ad.unproven) add(mention, "unproven");
  for (const mention of ad.hows) add(mention, "how");
  for (const { mention, why } of findDeeds(text, lines, taxonomy)) add(mention, why);
  const accepted: Mention[] = [];
  bySkill.forEach((places, skill) => {
    const mentions = places.map(({ mention }) => mention);
    if (decide({ skill, mentions, features: doubtFeatures(text, places, known.size) })) accepted.push(...mentions);
  });
  return accepted.sort((a, b) => a.start - b.start);
}
