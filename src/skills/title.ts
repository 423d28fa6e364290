import { LIMITS } from "../limits.js";
import type { RoleSource } from "../schema/roles.js";
import type { Seniority } from "../schema/skill.js";
import { SENIORITIES } from "../schema/skill-kinds.js";
import { detached } from "../text/detached.js";
import { indexOf, type KnownTitle, type TitleIndex } from "./title-index.js";
import { foldTitle, joinWords, splitWords } from "./title-words.js";

export interface TitleReading {
  /** Id of the role, null where no title of the data fits. */
  readonly role: string | null;
  /** Null where the title does not say. */
  readonly seniority: Seniority | null;
  /** The folded words that were compared, without those of seniority. */
  readonly words: readonly string[];
}

type Roles = Readonly<Record<string, RoleSource>>;

/** Titles repeat from ad to ad: those read last, for each set of roles. */
const READ = new WeakMap<Roles, Map<string, TitleReading>>();

/** The role and the seniority a job title names; both by words alone. */
export function readTitle(title: string, roles: Roles): TitleReading {
  let read = READ.get(roles);
  if (read === undefined || read.size >= LIMITS.titlesRemembered) {
    read = new Map();
    READ.set(roles, read);
  }
  let reading = read.get(title);
  if (reading === undefined) {
    const own = detached(title);
    reading = readAnew(own, roles);
    read.set(own, reading);
  }
  return reading;
}

function readAnew(title: string, roles: Roles): TitleReading {
  const folded = foldTitle(title);
  const joined = joinWords(folded);
  const words = splitWords(joined);
  return { role: findRole(words, joined, indexOf(roles)), seniority: readSeniority(folded), words };
}

/** First rule that fits decides. Titles are short; a sentence ("lead a team of five") is no title. */
const SENIORITY: readonly (readonly [Seniority, RegExp])[] = [
  [
    "intern",
    /\b(?:intern|internship|praktikant(?:in)?|praktikum|pflichtpraktikum|werkstudent(?:in)?|working student|stagiaire|alternante?|apprenti[es]?|auszubildende[rn]?|azubi|becari[oa]|practicante|pasante|stagiair|tirocinante|stagista|estagiari[oa]|co-op|placement student|summer (?:analyst|associate)|apprentice|apprenticeship)(?!\w)/,
  ],
  [
    "director",
    /\b(?:director|vp|svp|evp|vice president|vice-president|president|chief|c[etofimd]o|cmo|cpo|cro|chro|cio|ciso|cdo|head of|geschaftsfuhrer(?:in)?|bereichsleiter(?:in)?|directeur|directrice|directora?|direttore|direttrice|diretora?|directeur general|founder|co-founder|cofounder|grunder(?:in)?|fondateur|fondatrice|fundadora?|fondatore|managing partner|(?<!product |process |system |data |service )owner|inhaber(?:in)?)(?!\w)/,
  ],
  [
    "manager",
    /\b(?:(?:engineering|development|software|data|science|it|qa|security|infrastructure|platform|operations|people|team|department|nurse|nursing|store|shop|restaurant|branch|general|hr|human resources|finance|research|design|plant|factory|warehouse|regional|area|district|site|unit|clinic|practice|hotel|kitchen|assistant|senior|sr|shift|support|service|tax|accounts|accounts payable|accounting|audit|compliance|quality|quality assurance|office|facilities|legal|payroll|procurement|purchasing|maintenance|production|logistics|supply chain|laboratory|lab|call cent(?:er|re)) managers?|(?<!(?:senior|sr) )(?:front office|analytics|events?) managers?|^(?:(?:senior|sr|assistant|associate|group) )?manager(?=(?:,| -| of) (?!(?:\w+ )?(?:product|project|program|programme|account|brand|content|partner|customer|case)s?\b))|abteilungsleiter(?:in)?|filialleiter(?:in)?|marktleiter(?:in)?|pflegedienstleit(?:er|erin|ung)|chef de service|jefe de|jefa de|responsable de (?:equipo|departamento|tienda)|capo reparto|gerente|head nurse|head teacher|headmaster|principal of|superintendent)(?!\w)/,
  ],
  [
    "lead",
    // Captured for speed alone: V8 compiles the alternatives behind an optional group again and again unless it captures.
    /(?:^|\b(?:tech|technical|team|squad|chapter|engineering|design|data|product|project|qa|test|practice|platform|security|devops|shift|research|analytics|ml|ai|frontend|backend|software|development|mobile) )leads?\b(?! (?:generation|gen(?! ai)|apron|ecg|time|a|an|the|and|our)(?!\w))|^(?:(?:senior|sr) )?lead (?!a\b|an\b|the\b|our\b|generation\b|gen\b(?! ai)|apron)|\b(?:lead (?:(automation|design|systems?|test|cloud|solutions?|network|hardware|firmware|embedded|mechanical|electrical|process|project|application|applications) )?(?:engineer|developer|architect|designer|scientist|analyst|consultant|nurse|teacher|technician|data|software|platform|product|devops|security|qa|ml|machine|frontend|front-end|backend|back-end|full)|team leader|teamleiter(?:in)?|teamleitung|gruppenleiter(?:in)?|leitende[rn]?|schichtleiter(?:in)?|chef d'equipe|lider|leider|teamleider|charge nurse|stationsleitung|foreman|forewoman|vorarbeiter(?:in)?|supervisor|head chef|head (?:barista|waiter|gardener|coach)|caposquadra)(?!\w)|[a-z] leads?(?=$| ?[(,|\u2013]| -)/,
  ],
  [
    "staff",
    /\b(?:staff (?=\w)(?!nurse|accountant|assistant|writer|pharmacist|attorney|photographer|physician|therapist|member)|principal(?! (?:responsibilities|duties|of|investigator))|distinguished|chief architect)|\(staff\)/,
  ],
  [
    "senior",
    /\b(?:senior|sr|snr|erfahrene[rn]?|experimente[e]?|confirme[e]?|iii|iv|smts|expert(?:e|in)?|sous chef)(?!\w)|(?:engineer|developer|scientist|analyst|programmer|technician|administrator)s? 3(?=$|\s*[(,:|\u2013-])/,
  ],
  [
    "junior",
    /\b(?:junior|jr|graduates?|new grads?|early careers?|entry ?-? ?level|college hire|berufseinsteiger(?:in)?|debutante?|trainee|traineeship|freshers?|20\d\d grads?|(?<=^)associate(?= ?[-,\u2013])|associate (?:engineer|developer|software|consultant|analyst|product|designer|data|architect|scientist)|(?<=^)associate (?:(?!director|manager|principal|partner)[^ ]+ ){1,4}(?:engineer|developer|scientist|analyst))(?!\w)|, associate$| (?:i$|1(?=$|\s*[(,:|\u2013-]))|(?:engineer|developer|scientist|analyst|programmer|technician|administrator|assistant|associate|specialist|consultant|researcher|designer|coordinator)s? [i1](?=\s*[(,:|/\u2013-])/,
  ],
  [
    "mid",
    /\b(?:mid(?:dle)?[- ]?(?:level|weight|senior)?(?! ?-?market))\b(?=.*\b(?:engineer|developer|designer|analyst|scientist|consultant|programmer|manager|level|weight)(?!\w))| mid$| ii(?=$|\s*[(,:|/–-])|(?:engineer|developer|scientist|analyst|programmer|technician|administrator)s? 2(?=$|\s*[(,:|/–-])/,
  ],
];

export function readSeniority(folded: string): Seniority | null {
  const text = folded
    .replace(/\([^()]{24,}\)/g, " ")
    .replace(/\./g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (text.split(" ").length > 14) return null;
  if (/\bmid(?:dle)?\s*[/-]\s*(?:senior|sr)(?!\w)|\bmid to senior\b/.test(text)) return "mid";
  const graded = text.replace(GRADE, "");
  const own = graded === text ? null : levelIn(graded);
  if (own !== null) return own;
  const parts = text.includes("/") ? text.split("/").map(levelIn) : [];
  return lowest(parts.flatMap((level) => level ?? [])) ?? levelIn(text);
}

/** "Lead Engineer, Senior Vice President": what banks grade so directs nobody. */
const GRADE = /(?:,| [-\u2013]) ?(?:(?:senior|assistant|executive) )?(?:vice president|[sa]?vp)$/;

function levelIn(text: string): Seniority | null {
  for (const [seniority, pattern] of SENIORITY) if (pattern.test(text)) return seniority;
  return null;
}

/** "Senior/Staff Data Engineer" seeks either: the lower one is enough. */
function lowest(levels: readonly Seniority[]): Seniority | null {
  return levels.length < 2 ? null : (SENIORITIES.find((level) => levels.includes(level)) ?? null);
}

const SWAPS: readonly (readonly [string, string])[] = [
  ["developer", "engineer"],
  ["engineer", "developer"],
  ["specialist", "engineer"],
];

function findRole(words: readonly string[], whole: string, index: TitleIndex): string | null {
  const ends = partEnds(words, whole);
  const fields = !worksInField(words);
  const direct = bestMatch(
    findTitles(words, whole, index).filter(({ known }) => fields || !known.weak),
    words.length,
    ends,
  );
  if (direct !== null) return direct;
  for (const [from, to] of SWAPS) {
    if (!words.includes(from)) continue;
    const swapped = words.map((word) => (word === from ? to : word));
    // One word alone says too little to stand for another: a bare "engineer" is no developer. Nor does the end of a specialist's title:
    // a "document control specialist" is no control engineer.
    const found = findTitles(swapped, whole, index).filter(
      ({ known, start }) =>
        known.words.length > 1 && (fields || !known.weak) && (from !== "specialist" || start === 0 || ends.includes(start)),
    );
    const match = bestMatch(found, words.length, ends);
    if (match !== null) return match;
  }
  return null;
}

interface FoundTitle {
  readonly known: KnownTitle;
  readonly start: number;
  readonly end: number;
}

/** A field beside one of these is only where they work: "Scientist, Product Development", "Lecturer in Business Analytics". */
const TRADES_IN_ANY_FIELD: ReadonlySet<string> = new Set(
  "scientist coordinator lecturer faculty marketer marketing communications accountant accounting editor linguist officer".split(" "),
);
/** Whoever builds is of the field: "Front-end Marketing Developer". */
const BUILDERS: ReadonlySet<string> = new Set(["engineer", "developer"]);

function worksInField(words: readonly string[]): boolean {
  return words.some((word) => TRADES_IN_ANY_FIELD.has(word)) && !words.some((word) => BUILDERS.has(word));
}

/** Every known title inside the words. */
function findTitles(words: readonly string[], whole: string, index: TitleIndex): FoundTitle[] {
  const found: FoundTitle[] = [];
  words.forEach((word, start) => {
    const next = words[start + 1];
    for (const titles of next === undefined ? [index.single(word)] : [index.single(word), index.pair(word, next)])
      for (const known of titles) if (fits(known, words, start, whole)) found.push({ known, start, end: start + known.words.length });
  });
  return found;
}

function fits({ words: own, whole, alone }: KnownTitle, words: readonly string[], start: number, title: string): boolean {
  if (alone && own.length !== words.length) return false;
  return (whole === null || title.includes(whole)) && own.every((word, i) => words[start + i] === word);
}

/** Where a comma, bracket or dash stands: "Product Designer, Developer AI" is three words and two. */
function partEnds(words: readonly string[], whole: string): number[] {
  const ends: number[] = [];
  let count = 0;
  for (const part of whole.split(/[,;:|()[\]]|\s[-\u2013\u2014]|[-\u2013\u2014]\s/)) {
    count += splitWords(part).filter((word) => words.includes(word)).length;
    ends.push(count);
  }
  return ends;
}

/** The longest title; sure ones before weak ones, those at an end before those in the middle, then the first. */
function bestMatch(found: readonly FoundTitle[], size: number, ends: readonly number[]): string | null {
  const crosses = ({ start, end }: FoundTitle) => ends.some((at) => start < at && at < end);
  const heads = found.filter((title) => !title.known.weak && title.known.words.length > 1 && !crosses(title));
  const firstPart = ends.find((at) => at > 0) ?? size;
  const named = heads.some(({ end }) => end <= firstPart);
  let best: (FoundTitle & { readonly score: number }) | null = null;
  for (const title of found) {
    const { known, start, end } = title;
    // What stands before the first comma is the trade, the rest is where: "Product Manager, AI Developer Tools".
    if (named && start >= firstPart) continue;
    // And what begins inside a title and runs on past its comma is none: "ML Engineer, Agentic AI" is no "engineer, agentic AI".
    if (crosses(title) && heads.some((head) => head.start < start && start < head.end)) continue;
    const all = end - start === size;
    const atEnd = end === size || start === 0;
    const score = known.words.length * 2 + (all ? 3 : 0) + (atEnd ? 1 : 0) - (known.weak ? 4 : 0);
    const before = best !== null && (score < best.score || (score === best.score && !isBefore(title, best)));
    if (!before) best = { ...title, score };
  }
  return best?.known.role ?? null;
}

function isBefore(a: FoundTitle, b: FoundTitle): boolean {
  return a.start < b.start || (a.start === b.start && a.known.role < b.known.role);
}
