import type { Mention } from "../skills/mention.js";
import { movedMention } from "../skills/mention.js";

const COLLABORATION = "soft-collaboration";
const ACROSS_FUNCTIONS = { skill: "soft-cross-functional-collaboration", kind: "soft" } as const;
/** As far as those one works with are named. */
const REACH = 110;
const WITH =
  /^\s*(?:(?:ability|able|willingness) to\s+)?(?:(?:very|closely|directly|effectively|regularly|daily|actively|efficiently|skills)\s+|collaborat\w+\s+)*(?:with|between)\s+([^.;:!?•]+)/i;
/** Parts of an organisation, and the trades of those who work in them. */
const FUNCTIONS =
  /\b(?:product|design|engineering|marketing|sales|legal|compliance|regulatory|security|infrastructure|operations|finance|research|devops|it|qa|ux|ui|hr|back-?end|front-?end|mobile|platform|data science|analytics|customer success|support|business teams|commercial|(?:product|project|engineering|account|programme?) (?:managers?|owners?|leads?)|pms?|designers?|engineers|developers|analysts|data scientists|architects|researchers|producers|clinicians|departments?|functions|(?:various|other|multiple|different|diverse|internal|business|technical) teams|teams (?:across|within|throughout))\b/gi;
/** Says it outright. */
const ACROSS = /\b(?:cross|multi|inter)[- ]?(?:functional|department\w*|disciplin\w+|team)\b/i;
const ORGANISED = /\b(?:teams?|departments?|functions|groups|disciplines)\b/i;

/** "Collaborate with product and design teams" asks for work across functions; "with clients" and "in a team" for collaboration. */
export function joinedAcross(text: string, mention: Mention): Mention {
  if (mention.skill !== COLLABORATION) return mention;
  const others = WITH.exec(text.slice(mention.start, mention.end + REACH))?.[1];
  if (others === undefined) return mention;
  const named = new Set(others.toLowerCase().match(FUNCTIONS) ?? []).size;
  return ACROSS.test(others) || named > 1 || (named === 1 && ORGANISED.test(others))
    ? movedMention(mention, mention.start, mention.end, ACROSS_FUNCTIONS)
    : mention;
}
