import { CUES, maybeMatch } from "../text/cues/cues.js";
import type { Segment } from "../text/segment.js";

/** "We are looking for a highly organised, proactive …", "If you are a curious and …", "The right person will be …": the kind of person is asked for. */
const SOUGHT = CUES.cue(
  /\b(?:(?:(?<!\byou(?:['’]re| are) |\bare you )(?:looking|searching|recruiting) for|seeking|in search of|lookout for|(?:great|good|perfect|right) fit for)(?: (?:an?|our|some))?|(?:ideal|right|perfect|successful)(?: [\w-]+){1,4} (?:will|should|must|would) be(?! \w+ed\b)|(?:ideal|right|perfect) (?:person|candidate|engineer|developer|individual) is|(?:we|you)(?:['’]ll| will)? (?:value|need|want|hire|love) (?:people|engineers|developers|someone|individuals|teammates|colleagues) who(?:['’]re| are|['’]s| is)|someone (?:who(?:['’]s| is)(?! \w+ing\b)|with)|if you(?:'re|’re| are)(?! (?:interested|looking|ready|excited|passionate|unsure|unable|not|applying|already|still|keen|considering|in|on|at|the)\b)|(?<=^\W*)(?:are you (?:an?|highly|naturally)|you(?:'re|’re| are)(?! (?:\w+ing|interested|part|in|on|at|the)\b))|you(?:'ll|’ll| will| should| must) be(?! (?:\w+ing|\w+ed|responsible|part|given|able|key|the|in|on|at|our|one)\b))\b[^.;:?!]{0,90}$/i,
);
/** What is told of the person, not of what the person will do. */
const WHO_IS =
  /\bwho(?:['’]s|(?: \w+ly)? (?:is|are|has|have|loves?|likes?|enjoys?|thrives?|values?|cares?|brings?|possess(?:es)?|demonstrates?|takes?|works?))\b/gi;
/** "The right person will be": that much tells who, not what is done. */
const WHOM = /^(?:\w+ for|(?:ideal|right|perfect|successful)(?: [\w-]+){1,4}? (?:will|would) be)/i;
/** From there on it is about what the person will do or get. */
const SOUGHT_FOR = /\b(?:to|who|that|will|where|in order|for an?)\b/i;

/** "If you are energetic and like to work independently, this will be a great fit": what stands between the two is asked. */
const IF_YOU = CUES.cue(
  /\bif you(?:['’]re| are| love| like| enjoy| thrive| take pride| can| bring)\b(?! (?:interested|looking|seeking|ready|excited|unsure|unable|not|applying|already|still|considering|in|on|at|the)\b)[^.;!?]{0,200}$/i,
);
const YOU_FIT = CUES.cue(
  /^[^.;!?]{0,160}\b(?:hear from you|(?:great|good|perfect|right|ideal) (?:fit|match|place|role|opportunity|job|person)|(?:this|it)(?: \w+){1,5} for you|apply|join us|let['’]?s (?:talk|chat)|get in touch|reach out|fit (?:right )?in|(?:talk|speak|chat) (?:to|with) you|meet you|feel at home)\b/i,
);

/** "If you are passionate about trains, apply": whom the offer may please, not what is asked. */
const PLEASED = /^(?:passionate|enthusiastic about|curious (?:about|to))\b/i;
const PLEASED_LETTERS = 7;

/** Without one of these no person is sought. */
export const SOUGHT_PERSON = [SOUGHT, IF_YOU];

/** The words with which a person of this behaviour is sought; the clause begins at `from`, the line ends at `to`. */
export function maybeSoughtPerson(text: string, { start, end }: Segment, from: number, to: number): string | undefined {
  const sought = maybeMatch(text, SOUGHT, from, start)?.[0];
  const condition = maybeMatch(text, IF_YOU, from, start)?.[0];
  if (condition !== undefined && PLEASED.test(text.slice(start, end + PLEASED_LETTERS))) return undefined;
  if (sought !== undefined && !SOUGHT_FOR.test(sought.replace(WHOM, "").replace(WHO_IS, ""))) return opening(sought);
  return condition !== undefined && maybeMatch(text, YOU_FIT, end, to) !== null ? opening(condition) : undefined;
}

/** What stands in the report for the whole. */
export function opening(sought: string): string {
  return sought.trim().split(" ", 2).join(" ");
}
