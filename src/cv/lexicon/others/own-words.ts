import { PerText } from "../../../text/per-text.js";
import { CLIENTS, DECIDERS, TRADES } from "../people.js";
import { withoutOthersWork } from "./others-at-work.js";

/** Other people's deeds on one's own line, folded: they show nothing of whoever writes it. */

/** Not the team: what it does, its member does too. */
const OTHER = `${CLIENTS}|${DECIDERS}|colleagues?|co-?workers?|${TRADES}|contractors?|suppliers?|vendors?|sisters?|dentists?|owners?|heads?|leads?|chefs?|partners?|subcontractors?|bureaus?|agenc(?:y|ies)|planners?|testers?|consultants?|boss(?:es)?|managers?|supervisors?|inspectors?|seniors?`;
const BEGINS = `(?:^|[.;:,] |(?<![a-z])(?:and|which|where|while|because|since|after|before|until|what|how) )`;
/** A finite verb: "plans", "trained", "is led"; in the plural one that nobody writes of himself behind a noun. */
const FINITE = `(?:(?:then|now|later|also|still|already|usually|only|who) )?(?:[a-z]{2,}(?:[^su]s|ed)|is|are|has|have|had|was|were|can|could|will|would|does|did|wrote|made|ran|led|took|got|gave|went|taught|built|held|kept|bought|sold|drew|plan|lead|run|own|use|decide|write|estimate)`;
/** "..., I organise": there the person's own begins again. */
const REST = `(?:(?!,? (?:(?:and|but|so) )?i )[^.;])*`;

/** "The ward sister plans the rota", "a data scientist then trained a model on them". */
const BY_SUBJECT = new RegExp(
  `${BEGINS}(?:the|our|my|an?(?= (?:[a-z'-]+ ){1,3}(?:then|now|later|also|still) )|some|other|another|most|each|every) (?:(?!of |first |only |sole )[a-z'-]+ ){0,2}(?:${OTHER})(?: (?:of|in) (?:the |our )?[a-z]+)? ${FINITE}(?![a-z'])${REST}`,
  "g",
);
/** "A data scientist built the model in Python": whose work that was, and with what. */
const BY_ANOTHER = new RegExp(
  `${BEGINS}an? (?:(?!of |first |only |sole )[a-z'-]+ ){0,2}(?:${OTHER}) (?!who )${FINITE}(?![a-z'])${REST}`,
  "g",
);
/** "Ofsted rated the school good": what inspectors find is the house's. */
const BY_INSPECTORS = new RegExp(
  `${BEGINS}(?:rated |graded |judged )?(?:ofsted|cqc|estyn|hmie|care inspectorate)(?: inspect(?:ors?|ion))? (?:rated|graded|judged|found|gave|awarded)(?![a-z])${REST}`,
  "g",
);
/** "Their planners send me forecasts", "sat in on the interviews", "shadowed two night shifts". */
const RECEIVED =
  /(?<![a-z])(?:sends?|sent|gives?|gave|hands?|handed) (?:me|us) [^.;,]*|(?:^|[.;:,] |(?<![a-z])and )(?:sat in on|shadowed) [^.;,]*/g;
/** "One of them now owns the integration"; that "three of whom were promoted" speaks for whoever taught them. */
const BY_THEM = new RegExp(
  `${BEGINS}(?:one|two|three|some|both|most|each) of (?:them|whom|those) (?!(?:were|was|got|are|have been|now) (?:now |since )?(?:promoted|hired|leads?|seniors?)(?![a-z]))${FINITE}(?![a-z'])${REST}`,
  "g",
);
/** "Mentor two engineers; one came from the support desk and now carries the pager". */
const BY_ONE = new RegExp(
  `(?<=(?<![a-z])(?:juniors|interns|apprentices|trainees|graduates|mentees|students|people|analysts|engineers|developers|colleagues|hires|starters)(?: [^.;]{0,40})?[;,] )(?:one|both|two|the (?:first|other|second)) (?:came|became|${FINITE})(?![a-z'])${REST}`,
  "g",
);
const PRODUCT =
  "apps?|applications?|platforms?|products?|tools?|systems?|software|compan(?:y|ies)|firms?|employers?|sites?|websites?|portals?|bots?";
/** "The app teaches children fractions": what a product does for people, or a firm for its customers, is no skill of its maker. */
const BY_PRODUCT = new RegExp(
  `(?:^|[.;:,] )(?:the|our|this|its|an?) (?:[a-z-]+ ){0,2}(?:${PRODUCT}) (?:that |which )?(?:lets?|helps?|teach(?:es)?|trains?|coach(?:es)?|sells?|runs sales|forecasts?|schedules?|plans?|books?|negotiates?|advises?)(?![a-z])${REST}`,
  "g",
);
const DONE =
  "done|documented|led|run|handled|managed|planned|written|owned|organi[sz]ed|coordinated|supervised|headed|directed|chaired|taught|trained|mentored|coached|drawn|bought|negotiated";
const NO_PERSON = String.raw`(?! (?:me|myself|hand|example|default|design|means|using|\d)(?![a-z]))`;
/** "Payroll is done by a bureau", "Banking software, run by another team", "Trained by the vendor". */
const BY_OTHERS = new RegExp(
  `(?:^|[.;:,] )[^.;:,]*(?<![a-z])(?:is|are|was|were|been|gets?|got) (?:[a-z]+ )?(?:${DONE})(?: [a-z]+){0,2} by${NO_PERSON}${REST}|(?:^|, )(?:${DONE}) by${NO_PERSON}${REST}|(?:^|[.;:,] )(?:[a-z]+ ){1,2}by an? (?:outside|external) ${REST}`,
  "g",
);
/** "The models that other people's dashboards read", "a service that explains forecasts to staff". */
const OF_OTHERS =
  /(?<![a-z])other people's [a-z]+|(?<![a-z])(?:services?|apps?|tools?|bots?|sites?|pages?|systems?|platforms?|programs?|extensions?) (?:that|which) (?:explains?|teach(?:es)?|greets?|reminds?|advises?|schedules?|presents?|coach(?:es)?) [^.;]*/g;

/** "Attended a workshop on negotiation": who listened has not done it yet. */
const ATTENDED = new RegExp(
  `(?:^|[.;:,] |(?<![a-z])and )(?:attended|visited|took part in|participated in|sat through) (?:[a-z0-9-]+ ){0,3}(?:workshops?|courses?|seminars?|trainings?|lectures?|talks?) (?:on|in|about|by)(?![a-z])${REST}`,
  "g",
);

const OF_OTHERS_ALL: readonly RegExp[] = [
  BY_SUBJECT,
  BY_ANOTHER,
  BY_INSPECTORS,
  BY_THEM,
  BY_ONE,
  BY_PRODUCT,
  BY_OTHERS,
  OF_OTHERS,
  ATTENDED,
  RECEIVED,
];

/** The words of a folded line that tell of the person's own work. */
export function ownWords(folded: string): string {
  return OWN_WORDS.of(folded);
}
/** Every name on a line asks about the line, and a CV may be one line. */
const OWN_WORDS = new PerText((folded) => OF_OTHERS_ALL.reduce((words, others) => words.replace(others, " "), withoutOthersWork(folded)));

/** "Extracts for their Tableau team": whoever delivers to one that works with a tool is none of it. */
const THEIR_TEAM = /(?<![a-z])(?:to|for|with) their (?:[^\s.;,()]+ ){1,3}?(?:teams?|departments?|squads?)(?![a-z])/g;

/** The words of a folded line without what others did: their tools were not at hand. */
export function withoutAnother(folded: string): string {
  return WITHOUT_ANOTHER.of(folded);
}
const WITHOUT_ANOTHER = new PerText((folded) => withoutOthersWork(folded).replace(BY_ANOTHER, " ").replace(THEIR_TEAM, " "));
