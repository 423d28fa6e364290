import type { SkillKind } from "../schema/skill.js";
import { isTechnologyKind } from "../taxonomy/forms.js";
import type { PostingZone } from "./zones/posting-zone.js";

/** Sentences of offers and of law that stand outside their own sections. */
const OFFER =
  /\b(?:we(?:'ll| will)? (?:offer|provide you)|competitive (?:salary|compensation|pay|benefits|base)|benefits? (?:include|package|program)|401\s?\(?k|paid time off|parental leave|health insurance|medical, dental|wellness|equity refreshers|(?:learning|training) budget|team (?:lunches|events|building))\b/i;
const LAW =
  /\b(?:equal[- ](?:opportunity|employment)|regardless of|without regard to|discriminat\w+|protected (?:class|veteran|characteristic)\w*|reasonable accommodation|background check|privacy (?:policy|notice)|certificate of sponsorship|(?:part|parts|stages?) of (?:the|our) (?:hiring|recruitment|application) process|unsolicited resumes|equality and diversity)\b/i;
/** What an employer says of itself. */
const EMPLOYER =
  /\b(?:we|we're|we've|our|us)\b|\b(?:is|are) (?:an? |the )?(?:\w+[- ]){0,3}(?:company|leader|provider|startup|start-up|platform|firm|organi[sz]ation|team of|home to|agency|business|manufacturer|consultancy)\b|\b(?:founded|backed by|raised|headquartered|our mission|mission is|world's|worldwide|series [a-e]|customers in|employees|valued at|trusted by)\b/i;
/** What is said to or of the reader, even where the employer is named too. */
const READER =
  /\b(?:you|you'll|you're|your|candidates?|applicants?|looking for|seeking|searching for|hiring|recruiting|role|position|responsib\w+|require\w*|must|ideal\w*|experience|join (?:us|our) (?:as|to)|stack|built with|written in|technolog\w+ (?:we|include)|wir suchen|du|dich|dein\w*|sie|vous|votre|recherch\w+|buscamos|busca|tu|cerchiamo|procuramos|zoeken|jij|jouw)\b/i;
const IN_USE =
  /\b(?:us(?:e|es|ing)|languages?|tools?|deploy\w*|leverag\w+|work(?:s|ing)? (?:on|with|in)|cod(?:e|ing)|backend|frontend|back-end|front-end|infrastructure)\b/i;
const ASKED_OF_READER =
  /\b(?:you|you'll|you're|your|looking for|seeking|candidates?|must|ideal\w*|require\w*|ability|strong|excellent|proven|who (?:is|are|can|thrives?|enjoys?|loves?)|wir suchen|du|dein\w*|vous|buscamos|cerchiamo|procuramos|zoeken)\b/i;
const DEGREE =
  /\b(?:degrees?|bachelor\w*|master(?:'|’)?s|ph\.?d\.?|doctorate|diploma|b\.?sc|m\.?sc|b\.?s\.?|b\.?a\.?|m\.?s\.?|graduate|studium|abschluss|licence|laurea|grado|graduação|majors?|field of study|related (?:field|discipline|subject))\b/i;
const NO_FIELD = /\b(?:experience|knowledge|understanding|skills?|expertise|proficien\w+|years?)\b/i;

/** Whether the sentence speaks of something else than what the work needs: offers, law, the employer itself, fields of study. */
export function isAside(sentence: string, kind: SkillKind, zone: PostingZone, before: string): boolean {
  const plain = sentence.replace(/’/g, "'");
  if (OFFER.test(plain) || LAW.test(plain)) return true;
  if (zone === "company") return kind !== "soft" && !ASKED_OF_READER.test(plain) && !(isTechnologyKind(kind) && IN_USE.test(plain));
  if (zone === "intro") {
    if (kind === "soft") return !ASKED_OF_READER.test(plain);
    return EMPLOYER.test(plain) && !READER.test(plain) && !(isTechnologyKind(kind) && IN_USE.test(plain));
  }
  return (kind === "concept" || kind === "method" || kind === "domain") && isFieldOfStudy(before);
}

/** "Bachelor's degree in Computer Engineering, Electrical Engineering or …": what one studied is no skill. */
function isFieldOfStudy(before: string): boolean {
  const at = before.search(DEGREE);
  return at >= 0 && /\b(?:in|of|with|from|:|\()\s*/i.test(before.slice(at)) && !NO_FIELD.test(before.slice(at));
}
