import type { SkillKind } from "../schema/skill.js";
import { isTechnologyKind } from "../taxonomy/forms.js";
import { CUES, type Cue, matchesIn, maybeMatch, mayMatch } from "../text/cues/cues.js";
import type { PostingZone } from "./zones/posting-zone.js";

/** What a sentence may say, and the bit that tells it. */
interface SaidCue {
  readonly cue: Cue;
  readonly bit: number;
}

let bits = 0;

function said(pattern: RegExp): SaidCue {
  return saidBy(CUES.cue(pattern));
}

function saidBy(cue: Cue): SaidCue {
  return { cue, bit: 1 << bits++ };
}

/** Sentences of offers and of law that stand outside their own sections. */
const OFFER = said(
  /\b(?:we(?:'ll| will)? (?:offer|provide you)|competitive (?:salary|compensation|pay|benefits|base)|benefits? (?:include|package|program)|401\s?\(?k|paid time off|parental leave|health insurance|medical, dental|wellness|equity refreshers|(?:learning|training) budget|team (?:lunches|events|building))\b/i,
);
const LAW = said(
  /\b(?:equal[- ](?:opportunity|employment)|regardless of|without regard to|discriminat\w+|protected (?:class|veteran|characteristic)\w*|(?:gender identity|gender expression|sexual orientation|genetic information|medical condition|political affiliation|marital status|national origin)(?=[,;]| or\b| and\b)|reasonable accommodation|(?:criminal|pass|passing|undergo|complete|completing|to|an?|satisfactory) (?:\w+ )?background checks?|background (?:checks? (?:is|are|will|may|must|for|in)|screening)|(?:arrest|conviction) records?|conditional offer|affirmative action|privacy (?:policy|notice)|certificate of sponsorship|(?:part|parts|stages?) of (?:the|our) (?:hiring|recruitment|application) process|unsolicited resumes|equality and diversity)\b/i,
);
/** "Send me a note with your GitHub, LinkedIn, resume": where the applicant is to be seen, not what the work needs. */
const APPLICATION = CUES.cue(
  /\b(?:e-?mail(?:ing)?|send(?:ing)?|include|share|submit|attach|drop|message|apply|provide|links? to)\b(?:[^.;!?]|\.(?=\w)){0,70}?\b(?:r[eé]sum[eé]s?(?![a-zß-öø-ɏ])|(?:cv|linked-?in|your (?:[\w-]+ ){0,2}(?:profiles?|portfolios?|github|gitlab))\b)/i,
);
/** So far behind the words, in characters, stand the other places. */
const APPLICATION_LETTERS = 50;
/** Who tells of the house, wherever it is asked: the words stand in every other line, and their places are listed for each who asks by a cue of its own. */
export const WE = CUES.cue(/\b(?:we|our|us)\b/i);
const SAYS_WE = saidBy(WE);
/** What an employer says of itself. */
const EMPLOYER = said(
  /\b(?:is|are) (?:an? |the )?(?:\w+[- ]){0,3}(?:company|leader|provider|startup|start-up|platform|firm|organi[sz]ation|team of|home to|agency|business|manufacturer|consultancy)\b|\b(?:founded|backed by|raised|headquartered|our mission|mission is|world's|worldwide|series [a-e]|customers in|employees|valued at|trusted by|has (?:created|built|developed|pioneered)|(?:is|are) (?:building|transforming|redefining|revolutioni[sz]ing|on a mission|changing the)|(?:helps?|empowers?) (?:millions|thousands|hundreds|companies|businesses|people|organi[sz]ations|teams|customers|brands|merchants|employees|consumers)|(?:provides|offers|delivers) (?:\w+[- ]){0,4}(?:services|solutions|software|products|platform|technology|loans|insurance))\b/i,
);
/** "Acme creates software for …": one who is named does something, and the reader is not spoken to. */
const NAMED_ACTS = said(
  /^\W*(?:\p{Lu}[\p{L}\d.&'-]* ){1,3}(?:(?:is|are) (?:building|making|creating|developing|bringing|using|helping)|creates|builds|develops|makes|designs|operates|offers|provides|delivers|helps|serves|enables|powers|connects|brings|combines|transforms|runs|speciali[sz]es)\b/u,
);
/** What it says of itself among duties too, where "we" and "our" tell of the work. */
const OWN_STORY = said(
  /\b(?:is|are) (?:an? |the |one of the )?(?:\w+[- ]){0,4}(?:company|leader|provider|startup|start-up|firm|manufacturer|consultancy)\b|\b(?:founded in|headquartered|our mission|valued at|trusted by|subsidiaries)\b|^\W*at [\w&.-]+(?: [\w&.-]+){0,2}, (?:we|our)\b/i,
);
/** What is said to or of the reader, even where the employer is named too. */
const READER = said(
  /\b(?:you|you'll|you're|your|candidates?|applicants?|looking for|seeking|searching for|hiring|recruiting|role|position|responsib\w+|require\w*|must|ideal\w*|(?<!\b(?:our (?:[\w-]+ ){0,2}|(?:customer|user|client|consumer|developer|shopping|digital) ))experience|join (?:us|our) (?:as|to)|we (?:need|want) (?!to)|someone who|stack|built with|written in|technolog\w+ (?:we|include)|wir suchen|du|dich|dein\w*|sie|vous|votre|recherch\w+|buscamos|busca|tu|cerchiamo|procuramos|zoeken|jij|jouw)\b/i,
);
const IN_USE = said(
  /\b(?:us(?:e|es|ing)|languages?|tools?|deploy\w*|leverag\w+|adopt\w*|experiment\w* with|(?:migrat|mov|transition|switch)ing to|written in|built (?:on|with|in)|runs? on|powered by|work(?:s|ing)? (?:on|with|in)|cod(?:e|ing)|backend|frontend|back-end|front-end|infrastructure|stacks? (?:includes?|consists|is|are))\b/i,
);
const ASKED_OF_READER = said(
  /\b(?:you|you'll|you're|your|look(?:ing|s)? for|seeking|candidates?|must|ideal\w*|require\w*|ability|someone|we need|strong|excellent|proven|who (?:is|are|can|thrives?|enjoys?|loves?)|wir suchen|du|dein\w*|hohes ma\u00df|ausgezeichnet\w*|kenntnisse|bereitschaft|vous|buscamos|cerchiamo|procuramos|zoeken)\b/i,
);
/** "Trusted by companies like", "leaders from", "integrated with major ERP systems, including": what follows are others' names, not tools of the work. */
const OTHERS = CUES.cue(
  /\b(?:(?:(?:[Tt]rusted|[Ll]oved|[Ff]unded|led|acquired)|(?:are|is|re|and) backed) by|[Bb]acking from|(?:[Cc]ustomers|[Cc]ompanies|brands|investors|partners|competitors|enterprises|startups|giants|leaders|names)(?: \w+){0,3}? (?:like|such as|including|include)|(?:leaders|alumni|veterans|founders|engineers|researchers|people|talent|builders|operators)(?: (?!with|who|areas)\w+){0,3}? (?:from|at|of)|[Tt]eams?(?: (?!with|who)\w+){0,3}? (?:from|at)|previously at|formerly (?:at|of)|worked at|(?:integrates?|integrated|integrations?) with (?:all |many |most )?(?:major|leading|popular|top)\b[^.;:]{0,40}?(?:like|such as|including))(?=[\s(:]+\p{Lu})/u,
);
/** Nothing but names and what joins them. Where one word ends another begins: parted at any capital, names in capitals would be parted in all ways. */
const NAMES_ONLY =
  /^[\s,(:]*(?:(?:\d*\p{Lu}[\p{L}\d.&'’-]*|\d+|and|or|&|the|of|as well as|other|others|major|online|shopping|carts|including|more|many)(?![\p{L}\d])[\s,(/]*)*$/u;
const DEGREE = CUES.cue(
  /\b(?:degrees?|academic (?:background|training)|bachelor\w*|master(?:'|’)?s|ph\.?d\.?|doctorate|diploma|b\.?sc|m\.?sc|b\.?s\.?|b\.?a\.?|m\.?s\.?|graduate|studium|abschluss|licence|laurea|grado|graduação|licenciatura|mestrado|máster|titulación|opleiding|diplôme|formação|formación universitaria|majors?(?= in\b)|majoring|field of study|related (?:field|discipline|subject))\b/i,
);
/** A word in lower case, and behind it the capital with which what is offered begins: "… desirable Our benefits". */
const LOST_STOP = /(?:\p{Ll}{2}|\p{Ll}\))(?<!\b(?:and|or|of|the|our|your|with|for|in|as))\s+(?:\p{Lu}|\p{Lu}\p{Ll}* \p{L})$/u;
const LOST_STOP_LETTERS = 24;

/** Before any heading, where stops are often lost, names of fields hardly fill more characters. */
const FIELDS = 160;
const NO_FIELD =
  /\b(?:experience|interest\w*|applying|working|building|knowledge|understanding|skills?|expertise|proficien\w+|years?|erfahrung\w*|kenntnisse|expérience|connaissance\w*|experiencia|conocimientos?|esperienza|conoscenz\w+|ervaring|kennis|experiência|conhecimentos?)\b/i;

/** Offers, law, names of others, teams of the house, the employer's own story, fields of study. */
export type Aside = "offer" | "law" | "others" | "team" | "employer" | "study";

/** A sentence, or its part within one line; asked once for each mention in it. */
export class Statement {
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  readonly #zone: PostingZone;
  readonly #employer: string;
  /** Of the cues by their bits: those asked so far, and those that stand here. */
  #asked = 0;
  #said = 0;
  #straight: string | null = null;

  /** `employer`: its name as it stands in sentences, "" where it is not known. */
  constructor(text: string, start: number, end: number, zone: PostingZone, employer: string) {
    this.start = start;
    this.end = end;
    this.#text = text;
    this.#zone = zone;
    this.#employer = employer;
  }

  /** Of what else it speaks than of what the work needs; null where of that. `at`, `end`: where the mention stands. */
  maybeAside(kind: SkillKind, at: number, end: number): Aside | null {
    if (this.#says(OFFER) && !this.#beginsBehind(OFFER, end)) return "offer";
    if (this.#says(LAW) && !this.#beginsBehind(LAW, end)) return "law";
    if (isTechnologyKind(kind) && isOfApplication(this.#text, this.start, this.end, at)) return "offer";
    if (isTechnologyKind(kind) && namesOthers(this.#text, this.start, at)) return "others";
    if (kind !== "soft" && namesTeam(this.#text, this.start, at, end)) return "team";
    const mayBeField = isIdea(kind) || kind === "domain";
    if (mayBeField && isFieldOfStudy(this.#text, this.start, at, this.#zone)) return "study";
    return this.#isOwnStory(kind) ? "employer" : null;
  }

  #isOwnStory(kind: SkillKind): boolean {
    const zone = this.#zone;
    if (zone === "company") return !this.#says(ASKED_OF_READER) && !this.#isInUse(kind);
    if (kind === "soft") return zone === "intro" && !this.#says(ASKED_OF_READER);
    if (zone !== "intro" && zone !== "duty") return false;
    const tellsOfHouse = zone === "intro" ? this.#says(SAYS_WE) || this.#says(EMPLOYER) : this.#says(OWN_STORY);
    const told = tellsOfHouse || this.#says(NAMED_ACTS) || (isIdea(kind) && this.#beginsWithEmployer());
    return told && !this.#says(READER) && !this.#isInUse(kind);
  }

  /** "Acme gathers and untangles marketing data": whatever its verb. */
  #beginsWithEmployer(): boolean {
    const name = this.#employer;
    if (name === "") return false;
    let at = this.start;
    while (at < this.end && NO_LETTER.test(this.#text.charAt(at))) at++;
    return this.#text.startsWith(name, at) && ACTS.test(this.#text.slice(at + name.length, at + name.length + ACTS_LETTERS));
  }

  /** "… Spark or SAS is desirable We offer an excellent package": a sentence of its own that lost the stop before it. */
  #beginsBehind({ cue }: SaidCue, end: number): boolean {
    const { index } = maybeMatch(this.#text, cue, this.start, this.end) ?? { index: 0 };
    const at = this.start + index;
    return at > end && LOST_STOP.test(this.#text.slice(Math.max(end, at - LOST_STOP_LETTERS), at + 1));
  }

  #isInUse(kind: SkillKind): boolean {
    return isTechnologyKind(kind) && this.#says(IN_USE);
  }

  #says({ cue, bit }: SaidCue): boolean {
    if ((this.#asked & bit) === 0) {
      this.#asked |= bit;
      // Few cues stand in a sentence: for the others nothing is made.
      if (mayMatch(this.#text, cue, this.start, this.end) && this.#matches(cue)) this.#said |= bit;
    }
    return (this.#said & bit) !== 0;
  }

  #matches(cue: Cue): boolean {
    this.#straight ??= this.#text.slice(this.start, this.end).replace(/’/g, "'");
    const straight = this.#straight;
    return matchesIn(this.#text, cue, this.start, this.end, () => straight);
  }
}

function isIdea(kind: SkillKind): boolean {
  return kind === "concept" || kind === "method";
}

const NO_LETTER = /[^\p{L}\p{N}]/u;
/** Behind the employer's name: what it does, or what is its own. */
const ACTS = /^(?:['’]s)? (?!(?:needs?|wants?|seeks?|expects?|hires?|asks?|and|or|in|at|for|with)\b)\p{Ll}{2}/u;
const ACTS_LETTERS = 12;

/** A company's name as its sentences begin with it: "Acme (acme.example), Inc." is "Acme". */
export function nameInSentences(company: string | null): string {
  return (company ?? "")
    .replace(/\s*\(.*$/, "")
    .replace(/,? (?:inc|llc|ltd|limited|gmbh|ag|se|corp|corporation|co|plc|sa|bv|nv)\.?$/i, "")
    .trim();
}

function isOfApplication(text: string, start: number, end: number, at: number): boolean {
  const found = maybeMatch(text, APPLICATION, start, end);
  if (found === null) return false;
  const from = start + found.index;
  return at >= from && at <= from + found[0].length + APPLICATION_LETTERS;
}

function namesOthers(text: string, start: number, at: number): boolean {
  const others = maybeMatch(text, OTHERS, start, at + 1);
  return others !== null && NAMES_ONLY.test(text.slice(start + others.index + others[0].length, at));
}

const TEAMS = CUES.cue(
  /\b(?:(?:teams|departments|functions|stakeholders|colleagues|partners|units|leaders)(?:\s\w+){0,2}?(?:\s(?:including|across|such as|like|from|in)\b|\s?\()|hiring across\b)/i,
);
const TEAM =
  /^(?:sales|marketing|finance|operations|customer (?:success|services?|support|care)|support|legal|hr|human resources|product(?: management)?|engineering|design|data science|it|procurement|logistics|security|compliance|analytics|supply chain|accounting|business development|growth|ux|qa|devops|recruiting|risk|manufacturing|quality)$/i;
/** "&" parts two words only with a blank beside it: "R&D" is one. */
const OTHER_TEAM = "(?!(?:and|or)\\b)[a-zß-öø-ɏ-]+(?:&[a-zß-öø-ɏ-]+)*";
const OTHER_TEAMS = new RegExp(
  String.raw`^[\s(:]*(?:(?:the|our|all)\s)?(?:${OTHER_TEAM}(?:\s${OTHER_TEAM})?(?:\s*(?:[,/]|&(?=\s|$)|\band\b|\bor\b)|\s+&(?=\S))\s*(?:and\s|or\s)?)*$`,
  "i",
);

/** "Reports for teams including operations, sales and finance": who they are, not what they ask. */
function namesTeam(text: string, start: number, at: number, end: number): boolean {
  const teams = maybeMatch(text, TEAMS, start, at);
  return teams !== null && TEAM.test(text.slice(at, end)) && OTHER_TEAMS.test(text.slice(start + teams.index + teams[0].length, at));
}

/** "Bachelor's degree in Computer Engineering, Electrical Engineering or …": what one studied is no skill. */
function isFieldOfStudy(text: string, start: number, end: number, zone: PostingZone): boolean {
  const degree = maybeMatch(text, DEGREE, start, end);
  if (degree === null) return false;
  const since = text.slice(start + degree.index, end);
  return (
    (zone !== "intro" || since.length <= FIELDS) &&
    /\b(?:in|of|with|from|en|em|im|der|des|como)\b|[:(]/i.test(since) &&
    !NO_FIELD.test(since)
  );
}
