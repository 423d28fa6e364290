import { LIMITS } from "../limits.js";
import type { Notice } from "../schema/notice.js";
import type { Posting, PostingFacts } from "../schema/posting.js";
import type { RoleSource } from "../schema/roles.js";
import type { SpanModel } from "../skills/spans/span-model.js";
import { readTitle, type TitleReading } from "../skills/title.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { detectLanguage, READ_LANGUAGES } from "../text/language.js";
import { readDegree } from "./facts/degree.js";
import { asksArchitecture, asksLeadership } from "./facts/leading.js";
import { readPay } from "./facts/pay.js";
import { readPlace } from "./facts/place.js";
import { seniorityInText } from "./facts/seniority.js";
import { readWorkplace } from "./facts/workplace.js";
import { readYears } from "./facts/years.js";
import { maskMarkup } from "./mask-markup.js";
import { readSkills } from "./posting-skills.js";
import { titleOf, titlesInText } from "./posting-title.js";
import { unwrapLines } from "./zones/join-wrapped.js";
import { zoneLines } from "./zones/zone-lines.js";

export interface PostingKnowledge {
  readonly taxonomy: Taxonomy;
  readonly roles: Readonly<Record<string, RoleSource>>;
  /** The labeller of single statements, opened when the first one comes; without it they are read by names alone. */
  readonly spans?: () => SpanModel;
}

/** Version of this reader: it stands beside stored facts, so that only what changed is read again. */
export const READER_VERSION = "6";

/** Titles stand at the head of an ad; further down colleagues and other openings are named. */
const TITLES_WITHIN = 3000;

/** Which role an ad is for, on which level and where: what decides whether it is counted at all, for a fifth of the work. */
export interface PostingHead extends Pick<PostingFacts, "role" | "seniority" | "country" | "city"> {
  /** Title and text in one piece, markup blanked out. */
  readonly text: string;
  readonly named: string;
  readonly notices: readonly Notice[];
}

export function readPostingHead(posting: Posting, knowledge: PostingKnowledge): PostingHead {
  const notices: Notice[] = [];
  const title = posting.title ?? "";
  // Joined by the array, the text lies in one piece; a template leaves two, and every look at a letter asks which.
  const whole = [title, posting.text].join("\n");
  if (whole.length > LIMITS.postingCharacters)
    notices.push({
      code: "posting-cut",
      stage: "postings",
      severity: "warning",
      actual: String(whole.length),
      expected: String(LIMITS.postingCharacters),
    });
  const text = unwrapLines(maskMarkup(whole.slice(0, LIMITS.postingCharacters)), title.length);
  const named = titleOf(posting, text.slice(title.length + 1));
  const { role, seniority } = readNamed(named, posting, text, knowledge);
  const { country, city } = readPlace(posting.location, text);
  return { text, named, role, seniority: seniorityInText(posting.title, text, title.length + 1, seniority), country, city, notices };
}

/** Everything a posting asks for. Spans are offsets into title + "\n" + text as given. */
export function readPosting(posting: Posting, knowledge: PostingKnowledge, head = readPostingHead(posting, knowledge)): PostingFacts {
  const { text, named, role, seniority, country, city } = head;
  const notices = [...head.notices];
  const after = (posting.title ?? "").length;
  const language = detectLanguage(text) ?? "en";
  if (!(READ_LANGUAGES as readonly string[]).includes(language))
    notices.push({ code: "language-not-read", stage: "postings", severity: "unread", actual: language });
  const lines = zoneLines(text).filter((line) => line.start >= after);
  const years = readYears(text, lines);
  return {
    id: posting.id,
    language,
    role,
    seniority,
    yearsMin: years.min,
    years: years.years,
    degree: readDegree(text, lines),
    remote: readWorkplace(named, posting.location ?? "", text),
    country,
    city,
    salary: readPay(text, country),
    leadership: asksLeadership(text, lines),
    architecture: asksArchitecture(text, lines),
    skills: readSkills(text, after, lines, posting, knowledge.taxonomy, language, knowledge.spans).filter(
      ({ id }) => id !== FIELD || role === null || !knowledge.roles[role]?.definitional?.includes(id),
    ),
    notices,
  };
}

/** The ad of an AI engineer says "AI" throughout: there the word names the role, and what is asked for are the skills it names besides. */
const FIELD = "artificial-intelligence";

/** By the title; an ad without one is of the one role that its text names, and of none where it names several. */
function readNamed(named: string, posting: Posting, text: string, { roles }: PostingKnowledge): TitleReading {
  const reading = readTitle(named, roles);
  if (reading.role !== null || (posting.title ?? "").trim() !== "") return reading;
  const found = titlesInText(text, TITLES_WITHIN)
    .map((title) => readTitle(title, roles))
    .filter(({ role }) => role !== null);
  const [first] = found;
  return first === undefined || found.some(({ role }) => role !== first.role) ? reading : { ...first, seniority: reading.seniority };
}
