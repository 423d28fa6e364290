import type { Candidate } from "./candidate.js";

/** Words that turn to the person, where what stands around is about the work or the house. */
const OF_A_PERSON =
  /\b(?:seeking|looking for|in search of|you are|you['’]re|someone|candidates?|individuals?|person|ideal|must|should be|ability to|demonstrates?)\b/i;
/** "Reliable, adaptable systems", "a dynamic, fast-paced environment": the list tells of a thing. */
const OF_A_THING =
  /^ (?:[\w-]+ ){0,2}(?:environments?|settings?|cultures?|atmosphere|workplace|world|market|solutions?|systems?|services?|software|platforms?|products?|pipelines?|models?|teams?|data|code|tools?|applications?|infrastructure|architectures?|experiences?|needs|requirements|records|to (?:real|new|different|changing))\b/i;

/** "Reliable, curious and kind": what else a word may mean, among traits that have no other meaning it is one, if a person is told by them. */
export function maybeTrait(one: Candidate, list: readonly Candidate[]): Candidate | undefined {
  if (!isTrait(one) || !tellsPerson(one)) return undefined;
  const sure = list.find((other) => other.verdict?.rule === "plain" && isTrait(other));
  const last = list[list.length - 1] as Candidate;
  return sure === undefined || OF_A_THING.test(last.tail) ? undefined : sure;
}

function isTrait({ traits: { kind } }: Candidate): boolean {
  return kind === "soft";
}

function tellsPerson({ zone, left }: Candidate): boolean {
  return zone === "requirement" || zone === "preferred" || zone === "prose" || (zone === "duty" && OF_A_PERSON.test(left));
}
