import type { WhyNotCounted } from "../../../schema/profile.js";
import type { SkillKind } from "../../../schema/skill.js";
import { fold } from "../../../text/fold-words.js";
import { DEPARTMENTS } from "../departments.js";
import { SPECIALISTS } from "../people.js";

interface Named {
  readonly skill: string;
  readonly kind: SkillKind;
  readonly start: number;
  readonly end: number;
}

/** Signs of the line before and behind a name. */
const REACH = 90;

/** "They asked for GraphQL", "customers kept asking about React". */
const ASKED = /(?<![a-z])(?:(?:ask(?:ed|s|ing)?|call(?:ed|s)) (?:me |us )?(?:for|about)|demanded|insisted on)(?: (?:an?|the|more))? $/;

/** "A spreadsheet that should have been a database". */
const NEVER = /(?<![a-z])(?:should|could|might|ought to) have (?:been|used|had)(?: (?:an?|the))? $/;

/** "The iOS and Android leads had stopped talking", "with three backend developers", "the payroll bureaus": people, not what was done. */
const PEOPLE = new RegExp(
  String.raw`^(?:(?:,| and| &| or|\/) ?[A-Z][\w.+#-]*){0,3} (?:${SPECIALISTS}|clerks|officers|leads|vendors|suppliers|bureaus|agencies|contractors|colleagues|nurses|managers)(?![\w-])`,
);
/** "With physiotherapists and social workers": a trade named by those who have it. */
const NAMES_PEOPLE =
  /^(?:[a-z]+ )?(?:(?:social|care|support|youth|case|health) workers|[a-z]+(?:therapists|ologists)|nurses|midwives|doctors|solicitors)$/;
/** With whom one worked, or who a sentence is about; whoever leads, teaches or sets the standards of some knows their trade. */
const WITH_OR_ABOUT =
  /(?:(?<![a-z])(?:with|between|alongside) (?!other )[^.;:]{0,60}|(?:^|[.;:\n] ?)(?:the |our |some |other )?(?:[a-z]+(?:, | and | & ))?)$/;

/** "Leading their own features". */
const THEIR = /(?<![a-z])(?:their|his|her|its|your) $/;
/** "The finance team stopped keeping their own spreadsheet". */
const THEIR_OWN = /(?<![a-z])(?:their|his|her) own (?:[a-z-]+ )?$/;

/** "Patients on CRRT and after cardiac surgery": what befell those who were looked after. */
const BEFELL_PATIENTS =
  /(?<![a-z])(?:patients?|residents?|people|children|babies|animals|dogs|horses)(?![a-z])[^.;]{0,50}(?<![a-z])(?:after|following|post|awaiting|recovering from)[ -](?:[a-z-]+ )?$/;

/** "I did the search; Ana did the database (PostgreSQL)": a name behind a stop that ends no sentence, and what its bearer made. */
const BY_NAME =
  /[;,] (?:and |while |und |et )?(?!(?:I|We|Then|Also|Later|Both|This|That|It|They|Ich|Wir|Es|Das)\s)\p{Lu}\p{Ll}+ (?:did|built|wrote|made|took on|handled|designed|set up|coded|drew|baute|schrieb|machte) (?:(?!\bI\b)[^.;])*$/u;

/** "With the finance people", "for our finance department": a house has such people whatever its trade. */
const OFFICE_BEHIND = /^ (?:people|teams?|departments?|colleagues?|staff|directors?|managers?|leads?|side|users?)(?![a-z])/;

/** "The model came from a startup". */
const FROM = /\b(?:from|by|with|bought|for) (?:an?|the|another) (?:[a-z-]+ )?$/i;

/** "Churn unchanged": a figure that nobody moved. */
const UNMOVED = /^,? (?:was |were |stayed |remained |kept |held )?(?:unchanged|flat|the same|level|stable|steady)(?![a-z])/;

/** "Within budget", "on a tight budget": how a thing was done; a budget of a sum, or for a year, was kept. */
const BOUND =
  /(?<![a-z])(?:(?:with)?in|on|under|below|over|to|off|inside|despite|low|small)[ -](?:(?:an?|the|its|their|agreed|set|very|extremely|tight|limited|small|low|modest|strict|fixed|shoestring|minimal|reduced|restricted|given|approved|planned)[ -])*$|(?<![a-z])(?:tight|limited|shoestring|restricted) $/;
const OF_SUM = /^ (?:of|for) |^(?:s? (?:responsib|planning|plans|control|management|reports?|holder))/;

/** "Contrast and a component library in Figma": drawn, not programmed. */
const DRAWN = /^ (?:and [a-z]+ )?in (?:figma|sketch|adobe xd|xd|penpot|invision)(?![a-z])/;

/** "85 checks on every pull request", "per merge request": when something runs, and nobody's review. */
const AT_EACH = /(?<![a-z])(?:(?:on|at|for|with|before|after) (?:each|every|any|all)|per) $/;
const REQUEST = /^(?:pull|merge)[ -]requests?$|^prs?$/i;

/** Names of trades that are also what software and reports are about. */
const OBJECTS: ReadonlySet<string> = new Set([
  ...DEPARTMENTS,
  ...["accounts-payable", "accounts-receivable", "bank-reconciliation", "bookkeeping", "event-management", "invoicing", "reconciliation"],
  ...["mail-handling", "roofing", "scheduling", "talent-acquisition", "teaching"],
]);
const THINGS =
  "apps?|applications?|software|roadmaps?|backlogs?|tools?|sites?|websites?|platforms?|portals?|products?|bots?|suites?|dashboards?|reports?|models?|forecasts?|quer(?:y|ies)|views|streams?|pipelines?|services?|modules?|features|integrations?";
/** "An application used by clinics: scheduling, billing", "forecasts for lumber and roofing"; "our HR platform (payroll, scheduling)". */
const THING_BEFORE = new RegExp(
  String.raw`(?<![a-z])(?:${THINGS})(?![a-z])[^.;:]{0,40}(?:(?<![a-z])for|(?<=(?:roadmaps?|backlogs?) )of|:) (?:the )?(?:[a-z-]+(?:, | and |, and | & )){0,3}$|(?<![a-z])(?:apps?|applications?|software|platforms?|products?|suites?) \((?:[a-z-]+(?:, | and |, and | & )){0,3}$`,
);
/** "A scheduling and payroll suite", "sales charts", "after the payroll error". */
const THING_BEHIND =
  /^(?:(?:,| and| &|\/) ?[a-z-]+)? (?:suites?|portals?|apps?|applications?|modules?|products?|charts?|dashboards?|errors?|outages?|bots?|stands?|booths?|posters?|banners?|brochures?|flyers?)(?![a-z])/;

/** "Light stemmers for Kannada and Tamil"; an interpreter or teacher for them speaks them. */
const FOR_LANGUAGES = /(?<!(?:interpret|translat|teach|tutor|lesson|course|speaker)\w* )(?<![a-z])for (?:[a-z]+(?:, | and |, and )){0,3}$/;

/** "Told the client that the payment integration would slip": what was said of it, not that it was done. */
const TOLD_OF =
  /(?<![a-z])(?:told|said|warned|announced|informed|heard) [^.;]{0,60}(?<![a-z])that (?:the|our|their|its|his|her) (?:[a-z-]+ )?$/;
const BEFELL = /^ (?:would|will|was|were|is|are|had|has|could|might)(?![a-z])/;

/** Of a thesis the title: its subject was studied, its words are no behaviour. */
const THESIS =
  /(?<![a-z])(?:thesis|dissertation|(?:abschluss|master|bachelor|diplom)arbeit|memoire|tesis|tesi|scriptie)(?![a-z])[^.;\n]{0,80}$/;

/**
 * Whether a line names what somebody else does, has or wants, by the words beside the name: one rule for all names. A domain is shown by
 * whomever one works for, and a certificate by its name alone.
 */
export function maybeNotOwn(text: string, { skill, kind, start, end }: Named): WhyNotCounted | null {
  if (skill === "domain-financial-services" && /^finance$/i.test(text.slice(start, end)) && OFFICE_BEHIND.test(text.slice(end, end + 20)))
    return "of-other-people";
  if (kind === "domain" || kind === "certification") return null;
  if (
    skill === "entrepreneurship" &&
    /^start-?ups?$/i.test(text.slice(start, end)) &&
    FROM.test(text.slice(Math.max(0, start - 30), start))
  )
    return "of-other-people";
  if (BY_NAME.test(text.slice(Math.max(0, start - REACH), start).replace(/\s+/g, " "))) return "done-by-others";
  const lines = fold(text.slice(Math.max(0, start - REACH), start).replace(/[^\S\n]+/g, " "));
  const before = lines.replace(/\n/g, " ");
  const after = text.slice(end, end + REACH).replace(/\s+/g, " ");
  if (ASKED.test(before)) return "asked-by-others";
  if (NEVER.test(before)) return "never-was";
  if (PEOPLE.test(after) && WITH_OR_ABOUT.test(lines)) return "of-other-people";
  if (NAMES_PEOPLE.test(fold(text.slice(start, end))) && WITH_OR_ABOUT.test(lines)) return "of-other-people";
  if (/^own /i.test(text.slice(start, end)) && THEIR.test(before)) return "of-other-people";
  if (THEIR_OWN.test(before) || BEFELL_PATIENTS.test(before)) return "of-other-people";
  if (skill === "code-review" && REQUEST.test(text.slice(start, end)) && AT_EACH.test(before)) return "written-about";
  if (UNMOVED.test(fold(after))) return "written-about";
  if (skill === "component-based-development" && DRAWN.test(fold(after))) return "made-for";
  if (skill === "budgeting" && BOUND.test(before) && !OF_SUM.test(fold(after))) return "written-about";
  if (OBJECTS.has(skill) && (THING_BEFORE.test(before) || THING_BEHIND.test(fold(after)))) return "made-for";
  if (kind === "natural-language" && FOR_LANGUAGES.test(before)) return "made-for";
  if (TOLD_OF.test(before) && BEFELL.test(after)) return "written-about";
  return kind === "soft" && THESIS.test(before) ? "written-about" : null;
}
