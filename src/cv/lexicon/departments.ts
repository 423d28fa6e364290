import { fold } from "../../text/fold-words.js";
import { SPECIALISTS } from "./people.js";

/** Names of trades that are names of departments too. */
export const DEPARTMENTS: ReadonlySet<string> = new Set([
  ...["accounting", "business-operations", "customer-service", "customer-success", "domain-financial-services"],
  ...["human-resources-management", "information-technology"],
  ...["legal-practice", "logistics-management", "marketing-principles", "payroll", "procurement", "product-design", "product-management"],
  ...["quality-assurance", "sales", "software-engineering", "supply-chain-management", "technical-support"],
]);
const THE = "(?: (?:the|our|den|dem|der|die|les|la|le|el|los|gli|i|os|as|het|de|du|des))?";
const OTHERS = `(?: (?:[a-z-]+(?:, | and | & |/| und | et | y | e | en )){1,4}| )$`;
/** "with support and sales": whom one worked with. */
const WITH = new RegExp(
  `(?<![a-z])(?:with|between|alongside|across|(?:colleagues|people|staff|analysts|managers) (?:in|from)|mit|zwischen|avec|entre|con|tra|com|met)${THE}${OTHERS}`,
);
/** "for the marketing team": whom one worked for, where people follow; "responsible for sales" is work of one's own. */
const FOR = new RegExp(`(?<![a-z])(?:for|to|from|by|fur|pour|para|per|voor)${THE}${OTHERS}`);
const PEOPLE = /^ (?:teams?|departments?|colleagues|managers?|leads?|directors?|staff|people|reps?)\b/i;
const PHRASE_ENDS = /^ *(?:$|[\n,.;:)/&]|(?:and|und|et|y|e|en|or|on|to|who|in|at|about)\b)/i;
const REACH = 100;
/** "For the head of sales". */
const HEAD = /(?<![a-z])(?:heads?|directors?|vps?|chiefs?) of (?:the )?(?:[a-z]+ (?:and|&) )?$/;
/** "Sales rose 6 %": a figure of the firm's, whoever moved it. */
const MOVED = /^ (?:rose|fell|grew|went|climbed|dropped|(?:up|down|by|from) (?=\D{0,3}\d))/i;

/** "Finance now sees the figures at seven": who does something is a department. */
const DOES =
  /^(?: (?:now|still|also|then|can|could))? (?:sees?|asks?|asked|uses?|used|gets?|got|reads?|wants?|wanted|needs?|needed|trusts?|closes|relies|people)\b/i;

/** "Sit with the network engineers": a trade in the plural is other people's. */
const SPECIALISTS_NAMED = new RegExp(`(?:${SPECIALISTS})$`, "i");

const AUDITORS = /auditors?$/i;
/** "Wrote them with each product owner"; as a post of one's own it stands behind "as", or before what it is of. */
const OWNERS = /^product owners?$/i;
const OWN_POST = /\b(?:as|am|was|were|became|be) (?:an? |the )?(?:\S+ )?$/;
const OF_WHAT = /^ (?:of|for|in|at|on)\b|^[\s,.;]*$/i;
/** "Our backend lead": somebody else's post. */
const WHOSE = /(?<!\bas )(?<![a-z])(?:our|their|his|her) $/;
const POST = /^ (?:lead|engineer|developer|designer|manager|architect|analyst|scientist|director|administrator)\b/i;
/** "Reported it to the director and to internal audit": who was told. */
const TOLD = /\b(?:reported|told|informed|escalated) [^.;:]{0,60}\bto (?:(?!\b(?:on|about|of|for|with|in|how|that)\b)[^.;:,]){0,40}$/;

/** Whether a name stands for people, those of a department or of a trade, not for what the person does. */
export function isDepartment(text: string, skill: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (SPECIALISTS_NAMED.test(name)) return true;
  const before = fold(text.slice(Math.max(0, start - REACH), start).replace(/\s+/g, " "));
  const after = text.slice(end, end + 20);
  if (OWNERS.test(name) && !OWN_POST.test(before) && !OF_WHAT.test(after)) return true;
  if (AUDITORS.test(name) || (/ audit$/i.test(name) && TOLD.test(before)) || (WHOSE.test(before) && POST.test(after))) return true;
  if (!DEPARTMENTS.has(skill)) return false;
  if (HEAD.test(before) || DOES.test(after) || (skill === "sales" && MOVED.test(after))) return true;
  return (WITH.test(before) && (PEOPLE.test(after) || PHRASE_ENDS.test(after))) || (FOR.test(before) && PEOPLE.test(after));
}
