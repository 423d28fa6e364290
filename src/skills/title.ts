import type { RoleSource } from "../schema/roles.js";
import type { Seniority } from "../schema/skill.js";

export interface TitleReading {
  /** Id of the role, null where no title of the data fits. */
  readonly role: string | null;
  /** Null where the title does not say. */
  readonly seniority: Seniority | null;
  /** The folded words that were compared, without those of seniority. */
  readonly words: readonly string[];
}

type Roles = Readonly<Record<string, RoleSource>>;

/** The role and the seniority a job title names; both by words alone. */
export function readTitle(title: string, roles: Roles): TitleReading {
  const folded = foldTitle(title);
  const words = roleWords(folded);
  return { role: findRole(words, joinWords(folded), indexOf(roles)), seniority: readSeniority(folded), words };
}

function foldTitle(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/\(?\b[mwfhdx]\s*\/\s*[mwfhdx](?:\s*\/\s*[mwfhdx])?\b\)?/g, " ")
    .replace(/[’']s\b/g, "s")
    .replace(/\s+/g, " ")
    .trim();
}

/** First rule that fits decides. Titles are short; a sentence ("lead a team of five") is no title. */
const SENIORITY: readonly (readonly [Seniority, RegExp])[] = [
  [
    "intern",
    /\b(?:intern|internship|trainee|praktikant(?:in)?|praktikum|pflichtpraktikum|werkstudent(?:in)?|working student|stagiaire|alternante?|apprenti[es]?|apprentice|apprenticeship|auszubildende[rn]?|azubi|becari[oa]|practicante|pasante|stagiair|tirocinante|stagista|estagiari[oa]|co-op student|placement student|summer analyst)\b/,
  ],
  [
    "director",
    /\b(?:director|vp|svp|evp|vice president|vice-president|president|chief|c[etofimd]o|cmo|cpo|cro|chro|cio|ciso|cdo|head of|geschaftsfuhrer(?:in)?|bereichsleiter(?:in)?|directeur|directrice|directora?|direttore|direttrice|diretora?|directeur general|founder|co-founder|cofounder|grunder(?:in)?|fondateur|fondatrice|fundadora?|fondatore|managing partner|owner|inhaber(?:in)?)\b/,
  ],
  [
    "manager",
    /\b(?:(?:engineering|development|software|data|science|it|qa|security|infrastructure|platform|operations|people|team|department|nurse|nursing|store|shop|restaurant|branch|general|hr|human resources|finance|research|design|plant|factory|warehouse|regional|area|district|site|unit|clinic|practice|hotel|kitchen|assistant|senior|shift|support|service|call cent(?:er|re)) managers?|abteilungsleiter(?:in)?|filialleiter(?:in)?|marktleiter(?:in)?|pflegedienstleit(?:er|erin|ung)|chef de service|jefe de|jefa de|responsable de (?:equipo|departamento|tienda)|capo reparto|gerente|head nurse|head teacher|headmaster|principal of|superintendent)\b/,
  ],
  [
    "lead",
    /(?:^|\b(?:tech|technical|team|squad|chapter|engineering|design|data|product|project|qa|test|practice|platform|security|devops|shift|research|analytics|ml|ai|frontend|backend|software|development|mobile) )leads?\b(?! (?:generation|gen|apron|ecg|time|a|an|the|and|our)\b)|^lead (?!a\b|an\b|the\b|our\b|generation\b|gen\b|apron)|\b(?:lead (?:(?:automation|design|systems?|test|cloud|solutions?|network|hardware|firmware|embedded|mechanical|electrical|process|project|application|applications) )?(?:engineer|developer|architect|designer|scientist|analyst|consultant|nurse|teacher|technician|data|software|platform|product|devops|security|qa|ml|machine|frontend|front-end|backend|back-end|full)|team leader|teamleiter(?:in)?|teamleitung|gruppenleiter(?:in)?|leitende[rn]?|schichtleiter(?:in)?|chef d'equipe|lider|leider|teamleider|charge nurse|stationsleitung|foreman|forewoman|vorarbeiter(?:in)?|supervisor|head chef|head (?:barista|waiter|gardener|coach)|caposquadra)\b/,
  ],
  [
    "staff",
    /\b(?:staff (?=\w)(?!nurse|accountant|assistant|writer|pharmacist|attorney|photographer|physician|therapist|member)|principal(?! (?:responsibilities|duties|of|investigator))|distinguished|chief architect)/,
  ],
  ["senior", /\b(?:senior|sr|snr|erfahrene[rn]?|experimente[e]?|confirme[e]?|iii|iv|expert(?:e|in)?|sous chef)\b/],
  [
    "junior",
    /\b(?:junior|jr|graduate|new grad|early career|entry[- ]level|berufseinsteiger(?:in)?|debutante?|trainee engineer|associate (?:engineer|developer|software|consultant|analyst|product|designer|data|architect|scientist))\b| i$/,
  ],
  [
    "mid",
    /\b(?:mid(?:dle)?[- ]?(?:level|weight|senior)?(?! ?-?market))\b(?=.*\b(?:engineer|developer|designer|analyst|scientist|consultant|programmer|manager|level|weight)\b)| ii$/,
  ],
];

export function readSeniority(folded: string): Seniority | null {
  const text = folded.replace(/\./g, " ").replace(/\s+/g, " ").trim();
  if (text.split(" ").length > 14) return null;
  if (/\bmid(?:dle)?\s*[/-]\s*(?:senior|sr)\b|\bmid to senior\b/.test(text)) return "mid";
  for (const [seniority, pattern] of SENIORITY) if (pattern.test(text)) return seniority;
  return null;
}

const DROPPED = new Set(
  "senior sr snr junior jr lead leading principal staff associate graduate mid middle level ii iii iv i v entry the a an und and of for in at to interim acting freelance part time full remote hybrid contract temporary experienced leitender leitende leitung".split(
    " ",
  ),
);
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\bfull[- ]?stack\b/g, "fullstack"],
  [/\bfront[- ]?end\b/g, "frontend"],
  [/\bback[- ]?end\b/g, "backend"],
  [/\bdev[- ]?ops\b/g, "devops"],
  [/\bmachine[- ]learning\b/g, "ml"],
  [/\bartificial intelligence\b/g, "ai"],
  [/\bquality assurance\b/g, "qa"],
  [/\buser experience\b/g, "ux"],
  [/\buser interface\b/g, "ui"],
  [/\bprogrammer\b/g, "developer"],
  // Verification and validation; a lone v is a Roman five.
  [/\bv\s?&\s?v\b/g, "verification validation"],
];

function roleWords(folded: string): string[] {
  return splitWords(joinWords(folded));
}

function joinWords(folded: string): string {
  let text = folded;
  for (const [pattern, word] of JOINED) text = text.replace(pattern, word);
  return text;
}

function splitWords(text: string): string[] {
  const kept = (text.match(/[\p{L}\p{N}+#]+/gu) ?? []).filter((word) => !DROPPED.has(word));
  return kept.length > 0 ? kept : (text.match(/[\p{L}\p{N}+#]+/gu) ?? []);
}

interface KnownTitle {
  readonly role: string;
  readonly words: readonly string[];
  /** The title as written where leaving out words of seniority left a single word of it: "level designer" is no designer. */
  readonly whole: string | null;
  readonly weak: boolean;
}

type TitleIndex = ReadonlyMap<string, readonly KnownTitle[]>;
const INDEXES = new WeakMap<Roles, TitleIndex>();

/** Known titles by their first word. */
function indexOf(roles: Roles): TitleIndex {
  const known = INDEXES.get(roles);
  if (known !== undefined) return known;
  const index = new Map<string, KnownTitle[]>();
  for (const id of Object.keys(roles).sort((a, b) => (a < b ? -1 : 1))) {
    const role = roles[id];
    if (role === undefined) continue;
    const strong = [role.name, ...role.titles, ...Object.values(role.titlesOther ?? {}).flat()];
    for (const title of strong) for (const known of wordsOfTitle(title)) addTitle(index, { role: id, ...known, weak: false });
    for (const title of role.weak ?? []) for (const known of wordsOfTitle(title)) addTitle(index, { role: id, ...known, weak: true });
  }
  INDEXES.set(roles, index);
  return index;
}

/** "{backend,java} {developer,engineer}" stands for the four titles: the data are written as people think of them. */
export function expandTitle(title: string): string[] {
  const open = title.indexOf("{");
  if (open < 0) return [title];
  const close = title.indexOf("}", open);
  if (close < 0) throw new Error(`an open brace in the title ${title}`);
  return title
    .slice(open + 1, close)
    .split(",")
    .flatMap((part) => expandTitle(title.slice(0, open) + part.trim() + title.slice(close + 1)));
}

/** Folded before its braces are opened: once a line of the data, not once a title. */
function wordsOfTitle(title: string): Pick<KnownTitle, "words" | "whole">[] {
  return expandTitle(joinWords(foldTitle(title))).map((whole) => {
    const words = splitWords(whole);
    return { words, whole: words.length === 1 && words[0] !== whole ? whole : null };
  });
}

function addTitle(index: Map<string, KnownTitle[]>, title: KnownTitle): void {
  const first = title.words[0];
  if (first === undefined) return;
  const list = index.get(first);
  if (list === undefined) index.set(first, [title]);
  else list.push(title);
}

const SWAPS: readonly (readonly [string, string])[] = [
  ["developer", "engineer"],
  ["engineer", "developer"],
  ["specialist", "engineer"],
];

function findRole(words: readonly string[], whole: string, index: TitleIndex): string | null {
  const direct = bestMatch(words, whole, index);
  if (direct !== null) return direct;
  for (const [from, to] of SWAPS) {
    if (!words.includes(from)) continue;
    const swapped = bestMatch(
      words.map((word) => (word === from ? to : word)),
      whole,
      index,
    );
    if (swapped !== null) return swapped;
  }
  return null;
}

/** The longest known title inside the words; sure ones before weak ones, those at an end before those in the middle. */
function bestMatch(words: readonly string[], whole: string, index: TitleIndex): string | null {
  let best: { role: string; score: number } | null = null;
  words.forEach((word, at) => {
    for (const known of index.get(word) ?? []) {
      const { length } = known.words;
      if (known.whole !== null && !whole.includes(known.whole)) continue;
      if (!known.words.every((other, i) => words[at + i] === other)) continue;
      const all = length === words.length;
      const atEnd = at + length === words.length || at === 0;
      const score = length * 2 + (all ? 3 : 0) + (atEnd ? 1 : 0) - (known.weak ? 4 : 0);
      if (best === null || score > best.score || (score === best.score && known.role < best.role)) best = { role: known.role, score };
    }
  });
  return (best as { role: string; score: number } | null)?.role ?? null;
}
