/** Management of people: that of products, projects, accounts and the like is a trade. */
const LEADING =
  /^(?![^,]{0,40}\bwith (?:[a-z]+ )?leadership)[^,]{0,40}\b(?:managing(?!,[^.;]{0,60}\b(?:datasets?|data|systems|software|databases|budgets|campaigns|projects|reports)\b)(?! (?:[\w/-]+ ){0,2}(?:software|projects?|products?|campaigns?|budgets?|data|databases?|storage|networks?|servers?|infrastructure|environments?|systems|content|portfolios?))|(?<=(?:^|\b(?:people|team|line|staff|personnel|engineering|senior|general|executive|of|in|and|or)) ?)management|lead(?:ing|ership)|supervis\w+|mentoring)\b(?! (?:[\w/-]+ ){0,2}(?:software|projects?|products?|campaigns?))/i;

const EXPERIENCE =
  "(?:experience|expertise|background|exp\\.?(?!\\w)|(?:berufs)?erfahrung|expérience|experiencia|(?:werk)?ervaring|esperienza|experiência)";
const BEGINS = new RegExp(`^(?:d['’])?${EXPERIENCE}\\b`, "i");
/** What is said of any years. */
const OF_ANY =
  "(?:professional|relevant|related|proven|hands[- ]on|practical|solid|direct|full[- ]time|work|working|industry|prior|previous|progressive|progressively responsible|commercial|demonstrated|overall|total|recent|equivalent|similar|paid|strong|extensive|real[- ]world|post[- ]?(?:graduate|qualification)|minimum|or more|applicable|einschlägige|relevante)";
/** Where the subject ends. */
const STOP =
  /[,;:()•–\n]|\s-\s|\.(?:\s|$)|\s(?:or (?:an? )?(?:master|ph\.?d|bachelor|equivalent|advanced)|preferred|required|needed|desired|min(?:imum)?|is|are|who|that|where|including|with (?:an? )?(?:strong|focus|emphasis|at least|proven)|und|and (?:an? )?(?:strong|proven|at least))\b/i;

const HEAD = new RegExp(
  `^(?:['’]s?|s(?=\\s))?\\s*\\+?(?:\\s*\\(s\\))?\\s*(?:(?:of|de|an?|or|d['’])\\s+)?(?:${OF_ANY}(?:\\s*(?:,|/|and|&)\\s*|\\s+))*`,
  "i",
);
const NAMED_BEHIND = new RegExp(
  `^(?:d['’])?${EXPERIENCE}\\s*(?:working\\s+)?(?:in|with|as|of|using|on|within|mit|als|en|avec|comme|con|come|com|met|dans|nell['’])\\s+(?!(?:lieu|addition|order|the following|following|any|one or more)\\b)(.+)`,
  "i",
);
const DONE_BEHIND = new RegExp(`^${EXPERIENCE}\\s+([a-zß-öø-ɏ]{3,}ing\\b.*)`, "i");
const NAMED_AHEAD = new RegExp(`^(.{2,60}?)\\s+${EXPERIENCE}\\b`, "i");
const AT_ONCE = /^(?:(?:working\s+)?(?:in|with|as|using|of|within)\s+)?(.+)/i;
const ARTICLE = /^(?:an?|the|our|der|die|das|den|dem|le|la|les|el|los|las|il|o|similar|comparable)\s+/i;
/** "Python: 3+ years", "Experience in Python (3+ years)" */
const LABEL =
  /(?:^|[,;.•\n]|\b(?:in|with|of)\s)\s*[-*]*\s*([a-zß-öø-ɏ\d][a-zß-öø-ɏ\d+#./ -]{0,30}?)\**\s*[:(]\s*(?:at least |minimum (?:of )?|min\.? )?$/i;
const OF_EXPERIENCE = new RegExp(`^.*${EXPERIENCE} (?:in|with|of) `, "i");
const NO_LABEL =
  /\b(?:experience|years|minimum|requirements?|required|must|record|level|senior|mid|junior|you|qualifications?|role|position)\b/i;
const LONGEST = 60;

/** What the years are of: leadership is told apart, since leading for years is not the whole of a working life. */
export function subjectOf(told: string, before: string): string {
  if (LEADING.test(told)) return "leadership";
  const clause = told.replace(/^(?:\(s\)|[\s)]+)/i, "");
  const stop = clause.search(STOP);
  const words = (stop < 0 ? clause : clause.slice(0, stop)).replace(HEAD, "").trim();
  const subject = maybeNamed(words) ?? maybeLabel(before) ?? "";
  const named = subject.replace(/\s+/g, " ").replace(ARTICLE, "").trim().toLowerCase();
  return shortened(named).replace(DANGLING, "") || "total";
}

function maybeNamed(words: string): string | undefined {
  if (BEGINS.test(words)) return (NAMED_BEHIND.exec(words) ?? DONE_BEHIND.exec(words))?.[1];
  return (NAMED_AHEAD.exec(words) ?? AT_ONCE.exec(words))?.[1];
}

function maybeLabel(before: string): string | undefined {
  const label = LABEL.exec(before)?.[1]?.replace(OF_EXPERIENCE, "");
  return label === undefined || NO_LABEL.test(label) ? undefined : label;
}

const DANGLING = /(?:\s+(?:in|and|or|with|of|from|the|to|an?|for|on|as|by))+$/;

/** Whole words only. */
function shortened(subject: string): string {
  return subject.length <= LONGEST ? subject : subject.slice(0, subject.lastIndexOf(" ", LONGEST));
}
