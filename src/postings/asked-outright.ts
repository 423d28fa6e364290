import type { Mention } from "../skills/mention.js";
import { CUES, matchesIn, maybeMatch } from "../text/cues/cues.js";
import type { Clause } from "./line-reader.js";
import { maybeSoughtPerson, opening, SOUGHT_PERSON } from "./sought-person.js";
import type { PostingZone, ZonedLine } from "./zones/posting-zone.js";

/** Outside a requirements list only a demand on the reader asks; a duty that says "build" does not. What looks back looks ahead first: it is tried wherever any of these may begin. */
const ASKING = [
  // Looked back from: what any letters may begin would be tried at every letter.
  /(?=k)(?<=\b[a-zß-öø-ɏ]*)kenntnisse/,
  /\b(?:must have|must (?:also )?(?:possess|hold|demonstrate|understand|know|exhibit))/,
  /\b(?:must|should|needs? to|have to) (?:also )?be (?:able|self-[a-zß-öø-ɏ]+|(?:comfortable|confident|skilled|experienced|well[- ]versed|adept|competent|knowledgeable|proficient|fluent|familiar|capable)|an?|highly|willing)/,
  /\b(?=(?:is|are) )(?<!\b(?:where|when|if|as|that|which)\b[^.;,]{0,40})(?:is|are) (?:also )?(?:an? (?:absolute |hard |firm )?(?:must|requirement)|mandatory|(?:essential|critical|crucial|vital|important|key)(?= (?:to|for|in) th(?:is|e) (?:role|position|job)|\W*$|, as\b)|required|needed)/,
  /\b(?:role|position|job|work) (?:[\w-]+ ){0,4}requires|\b(?:role|position|job) (?:[\w-]+ ){0,3}(?:demands|calls for|spans|covers)|\brequired to (?:have|possess|hold|demonstrate)|\brequired:|\brequires? (?:an? )?(?:very )?(?:exceptional|strong|excellent|good|solid|proven|deep|outstanding|extensive|advanced|high (?:level|degree))\b(?! (?:business )?(?:engagement|collaboration|focus|coordination))/,
  /(?<=^\W*)(?:have|has|possess(?:es)?|holds?) [^.;,]{0,40}\b(?:knowledge|understanding|skills|proficiency|experience|ability|licen[cs]e|track record|degree|certificat[a-z]+)/,
  /\b(?:experience|expertise|knowledge|background|skills?) (?:[\w/+#-]+ ){0,3}required/,
  /\byou (?:have|bring)|\byou(?:['’]ll| will) (?:also )?bring|(?=you )(?<=^\W*|[,;] |\b(?:if|and|that|means|ideally) )you (?:also |already |really |truly )?(?:know|understand|possess)|\byou['’]ve (?:\w+ )?(?:worked|built|used|shipped|written|led|deployed|designed|developed|managed)/,
  /\byou should (?:also )?(?:have|know|understand)/,
  /(?<=^\W*)(?:excellent|strong|solid|exceptional|outstanding|very good|great|superior) (?:[\w/,&()-]+ ){1,8}skills|(?=expertise)(?<=^\W*(?:[\w+#./]+ ){1,3})expertise(?=\W*$)/,
  /(?<=^\W*)(?:do you have|are you (?:an?|highly|naturally)|(?:familiarity|comfort) with|(?:familiar|comfortable|skilled|experienced) (?:with|in)|understanding of|ability to)/,
  /\b(?:you['’]ll|will) need (?:to (?:have|be|know|possess|demonstrate|understand)|(?:an? |some |the )?(?:strong|excellent|solid|good|valid|proven|deep|experience|knowledge|understanding|expertise|ability))/,
  /\b(?:candidates?|applicants?|person|individual|hires?|they|incumbent|(?:post|job)[- ]?holder) (?:will|should|must|would) (?:also )?(?:possess|demonstrate|exhibit|understand|know|have(?! (?:the|access|responsibility|an? opportunity)))/,
  /\b(?:expected|expect you) to (?:have|know|understand|possess|be (?:familiar|proficient|comfortable))|\bexpected that (?:you|this person|candidates?) (?:have|has|knows?|understands?)/,
  /\b(?:looking (?:\w+ )?(?:for|to (?:hire|add|bring on|recruit|appoint))|seeking|we look for|(?:ideal|perfect|right|great|good) for|suits?) .{0,60}(?:with|who)/,
  /\bwe (?:need|want|require) (?:an? |some )?(?:someone|people|person|candidates?|engineers?|developers?|experience|strong|solid)/,
  /\b(?:great|good|perfect) fit if|\bif you(?:['’]re| are) an? (?:[\w/+#.-]+ ){1,5}(?:with|who|comfortable|passionate)|\b(?=expertise in)(?<!\b(?:gain|build|develop|acquire|deepen|expand) (?:\w+[- ]){0,3})expertise in|\bproficien(?:t|cy)|\byears?['’]? (?:of )?(?:[\w-]+ ){0,3}?(?:experience|professional)/,
  /\bfluen(?:t|cy) in|\bfamiliar(?:ity)? with|\bcomfort(?:able)? (?:with|in|using|working)|\bwell[- ]versed in|\bsomeone (?:equally |very |really |truly |highly )?(?:comfortable|experienced|skilled|familiar|fluent|confident|strong|good|great|expert) (?:with|in|at)|\bskilled (?:in|with|at)/,
  /\b(?:erfahrung(?:en)? (?:mit|in|als)|expertise mit|hohes maß an|gutes verständnis|(?:du|sie) (?:hast|haben|bringst|bringen|kennst|kennen|verfügst|verfügen|beherrschst|beherrschen)|sicher(?:er)? (?:im )?umgang|vertraut mit)/,
  /\b(?:vous (?:avez|maîtrisez|connaissez|disposez|possédez)|tu (?:as|maîtrises|connais)|maîtrise d[eu]s?|bonnes? connaissances?|connaissances? (?:de|en)|expérience (?:en|avec|dans|sur|de))/,
  /\b(?:experiencia (?:en|con|de)|conocimientos? (?:de|en)|dominio de|manejo de|ervaring met|kennis van|je hebt|esperienza|conoscenza|experiência|conhecimento)/,
];
/** Not where the work gives it or others have it: "gain hands-on experience with", "founders who have deep experience in". */
const HELD = [
  /(?:(?<!\b(?:user|customer|client|developer|employee|guest|patient|candidate|learning|shopping) )experience (?:with|in|of|[a-z]+ing)|experienced (?:with|in)|background in)/,
  /(?:strong|solid|good|sound|deep|excellent|proven|thorough|firm|basic|working|some|prior|previous|practical|relevant|extensive|demonstrated) (?:[\w/+#.-]+ )?(?:knowledge(?! (?:base|shar|transfer|manage))|experience|background|skills|understanding|grasp|command|expertise|track record)/,
  /(?:knowledge (?:of|in)|understanding of)/,
];
const NOT_GAINED =
  /(?<!\b(?:get|gain|gaining|getting|receive|build|building|develop|developing|maintain|offers?|provides?|gives?|acquire|deepen|expand) (?:\w+[- ]){0,3}|\b(?:founders?|colleagues|team(?:mates)?|veterans|executives) (?:who|that) (?:\w+ ){0,2})\b/;

const oneOf = (patterns: readonly RegExp[]): string => `(?:${patterns.map(({ source }) => source).join("|")})`;
const OUTRIGHT = CUES.cue(new RegExp(`(?:${oneOf(ASKING)}|(?=${oneOf(HELD)})${NOT_GAINED.source}${oneOf(HELD)})(?![a-zß-öø-ɏ])`, "i"));

/** Duties name experience and knowledge too; there it takes more. */
const ASKS_AMONG_DUTIES =
  /\b(?:must|require[ds]?|requirement|mandatory|needed|(?<=^\W*)(?:excellent|exceptional|outstanding|very good|great|superior) (?:[\w/,&()-]+ ){1,8}skills|(?=expertise)(?<=^\W*(?:[\w+#./]+ ){1,3})expertise(?=\W*$)|\bsomeone (?:equally |very |really |truly |highly )?(?:comfortable|experienced|skilled|familiar|fluent|confident|strong|good|great|expert)|(?:looking|seeking|searching) (?:for )?[^.;]{0,60}\b(?:with (?:an?|strong|solid|good|excellent|proven|deep|experience|expertise|hands-on|\d)|who (?:\w+ )?(?:likes?|loves?|enjoys?|thrives?|ha(?:s|ve)|knows?|understands?|possess(?:es)?|brings?|(?:(?:is|are) (?:\w+ )?(?:passionate|excited|enthusiastic) about)))\b|(?:role|position|job) (?:[\w-]+ ){0,3}(?:demands|calls for)\b|(?:will|['’]ll) need|we (?:need|want)|you (?:have|should|know|understand|possess)|you['’]ve|(?:candidates?|applicants?|person|individual|they|incumbent|(?:post|job)[- ]?holder) (?:will|should|must|would)|you(?:['’]ll| will) (?:also )?bring|expected|do you have|are you|(?=experience )(?<!\b(?:get|gain|gaining|getting|receive|offers?|provides?|gives?) (?:\w+[- ]){0,3}|\b(?:user|customer|client|developer|employee|guest|patient|candidate|learning|shopping) )experience (?:with|in)|background in|expertise in|proficien(?:t|cy)|(?<=^\W*)(?:(?:have|has|possess(?:es)?|holds?)|(?:familiarity|comfort) with|(?:familiar|comfortable|skilled|experienced) (?:with|in)|(?:(?:demonstrated|proven|prior|previous|practical|extensive|deep|relevant|in-depth) )?(?:experience|understanding)|ability to)|years|strong|solid|knowledge of|kenntnisse|erfahrung|(?:du|sie) (?:hast|haben|bringst|bringen|verfügst|verfügen)|vous (?:avez|maîtrisez)|maîtrise|experiencia|conocimientos)\b/i;

/** "Our team has deep experience in …" */
const OWN_TEAM =
  /^\W*(?:[\w'’,-]+ ){0,4}?(?:our|founding|(?:the|this) (?:[\w-]+ )?(?:team|company)|founders?|we (?:have|are|bring)|founded|led by|come from)\b/i;
const ADDRESSES =
  /\b(?:you|your|you['’]\w+|looking|seeking|searching|candidates?|applicants?|someone|hiring|recruiting|join|must|requires?|required|ideal\w*|need)\b/i;

/** A longer clause is several that lost their stops: there only so many letters before a name and behind it tell about it. */
const LONG = 400;
const NEAR = 120;

/** "Go required, Rust a plus" */
const NAMED_REQUIRED = /\p{Lu}[\p{L}\d+#.]* required(?=\s*[,;)]|\s*$)/u;

export function asksOutright(text: string, { start, zone }: ZonedLine, clause: Clause, mention: Mention): boolean {
  const from = start + clause.start;
  const { length } = clause.words;
  if (length <= LONG) return (clause.outright ??= isNamedRequired(zone, clause) || asks(text, zone, from, clause.words));
  if (isNamedRequired(zone, clause)) return true;
  const near = Math.max(0, mention.start - from - LONG);
  return asks(text, zone, from + near, clause.words.slice(near, mention.end - from + NEAR));
}

function isNamedRequired(zone: PostingZone, { words }: Clause): boolean {
  return zone === "intro" && words.includes(" required") && NAMED_REQUIRED.test(words);
}

function asks(text: string, zone: PostingZone, from: number, words: string): boolean {
  return (
    matchesIn(text, OUTRIGHT, from, from + words.length, () => words) &&
    (zone === "intro" ? !OWN_TEAM.test(words) || ADDRESSES.test(words) : ASKS_AMONG_DUTIES.test(words))
  );
}

/** "We are hiring a full-stack engineer": the trade that is sought is asked for. */
const SOUGHT_AS = CUES.cue(
  /\b(?:looking (?:for|to (?:hire|add|bring on|recruit|appoint))|searching for|seeking|(?:hiring|recruiting)(?: for)?|if you(?:['’]re| are) an?)(?: (?!(?:to|with|who|for|in|on|at)\b)[a-zß-öø-ɏ(),/&’'+#-]+){0,5} ?$/i,
);
/** "Looking for a Senior Engineer, Data (Python, Kafka) to …": what stands in brackets behind the trade is the trade's. */
const SOUGHT_WITH = CUES.cue(
  /\b(?:looking for|seeking|searching for|hiring|recruiting)\b[^.;:()]{0,70}\b(?:engineer|developer|programmer|scientist|analyst)s?\b[^.;:()]{0,20}\([^()]{0,40}$/i,
);
/** Without one of these nothing is asked for outright but by a name right before "required". */
export const ASKING_CUES = [OUTRIGHT, ...SOUGHT_PERSON, SOUGHT_AS, SOUGHT_WITH];
const TRADE = /^[\w ,/&().+#-]{0,28}\b(?:engineer|developer|programmer|dev|coder|hacker)s?\b/i;
const TRADE_LETTERS = 45;

/** The words with which the kind of person, or the trade, is sought. */
export function maybeSought(text: string, mention: Mention, from: number, to: number): string | undefined {
  const { kind, start, end } = mention;
  if (kind === "soft") return maybeSoughtPerson(text, mention, from, to);
  const within = maybeMatch(text, SOUGHT_WITH, from, start);
  if (within !== null) return opening(within[0]);
  const sought = maybeMatch(text, SOUGHT_AS, from, start)?.[0];
  return sought !== undefined && TRADE.test(text.slice(end, end + TRADE_LETTERS)) ? opening(sought) : undefined;
}
