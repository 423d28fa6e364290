import { type Mention, movedMention } from "../skills/mention.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { isBlank } from "../text/blank.js";

/**
 * "AWS Bedrock" names the provider too, as "AWS" and "Bedrock" apart would, and so does "AWS data services" of many; "Azure Functions" by its own
 * name does not.
 */
export function maybeProviderIn(text: string, mention: Mention, taxonomy: Taxonomy): Mention | undefined {
  const { start, end } = mention;
  const isOne = mention.kind === "service";
  // Behind the provider's name stands more of the mention: one word names none.
  if ((!isOne && mention.kind !== "concept") || !holdsBlank(text, start, end)) return undefined;
  const platforms = platformsOf(mention.skill, taxonomy);
  if (platforms.length === 0) return undefined;
  const service = taxonomy.skill(mention.skill);
  for (const id of platforms) {
    const provider = taxonomy.skill(id);
    if (provider === undefined) continue;
    const words = text.slice(start, end).toLowerCase().replace(/\s/g, " ");
    // An id is a short name, which may be ambiguous and so no alias ("GCP").
    const named = [provider.name, id, ...provider.aliases].find((name) => words.startsWith(`${name.toLowerCase()} `));
    if (named === undefined || (isOne && service?.name.toLowerCase().startsWith(`${named.toLowerCase()} `))) continue;
    return movedMention(mention, start, start + named.length, { skill: id, kind: provider.kind });
  }
  return undefined;
}

/** Of each skill the broader ones that are platforms: the same skills are named in all ads, and most have none. */
const PLATFORMS = new WeakMap<Taxonomy, Map<string, readonly string[]>>();

function platformsOf(skill: string, taxonomy: Taxonomy): readonly string[] {
  let known = PLATFORMS.get(taxonomy);
  if (known === undefined) {
    known = new Map();
    PLATFORMS.set(taxonomy, known);
  }
  let platforms = known.get(skill);
  if (platforms === undefined) {
    platforms = taxonomy.skill(skill)?.broader.filter((id) => taxonomy.kindOf(id) === "platform") ?? [];
    known.set(skill, platforms);
  }
  return platforms;
}

function holdsBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isBlank(text.charCodeAt(at))) return true;
  return false;
}
