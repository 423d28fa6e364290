import type { TextDocument } from "../../schema/document.js";
import type { SkillKind } from "../../schema/skill.js";
import { fold } from "../../text/fold-words.js";
import { isLapsed } from "../lexicon/is-lapsed.js";
import { isPending } from "../lexicon/is-pending.js";
import { tellsPending } from "../lexicon/pending-words.js";

const EXPERT = "expert(?:e|en|ise|o|a)?|mastery|authority";
const ADVANCED = String.raw`advanced|strong|fluent|proficient|solid|deep|excellent|sehr gut\w*|fortgeschritten\w*|versiert|avance\w*|courant|avanzad\w+|avanzat\w+|avancad\w+|gevorderd`;
/** "Advanced in SQL, PHP and JavaScript": what is claimed holds on to the end of the clause. */
const BEFORE = new RegExp(
  String.raw`\b(?:(?<expert>${EXPERT})|(?:${ADVANCED}))\b(?: \p{L}+){0,2}? ?(?:in|at|with|of|knowledge|skills?|background|en|mit|di|em)?:? [^.;:|()•]*$`,
  "u",
);
/** "SQL (advanced)", "Python - expert". */
const BEHIND = new RegExp(String.raw`^ ?[(:–—-] ?(?:(?<expert>${EXPERT})|(?:${ADVANCED}))\b`, "u");
/** What is only begun: said right before the name ("notions de Node.js"), behind it ("Docker (Grundkenntnisse)") or as the label of the list. */
const BASIC = String.raw`basics?|beginner|elementary|novice|notions|debutant\w*|bases|grundkenntnisse|grundlagen|anfanger\w*|basico|basica|nociones|principiante|nozioni|nocoes|basiskennis`;
const BASIC_BEFORE = new RegExp(
  String.raw`(?:^|[,;:|•(]|\b(?:and|with|use)) ?(?:some|a little|a bit of|a first look at|first steps (?:in|with)|erste schritte (?:in|mit)|premiers pas (?:en|avec)|primeros pasos (?:en|con)|un peu de|un poco de|etwas)(?: (?:knowledge|experience|understanding|exposure)(?: (?:of|in|with|to))?)? ?$|(?<!visual )\b(?:${BASIC})(?: (?:knowledge|understanding|skills?))?(?: (?:in|of|with|de|d'|di|en|em|van|der|des))? ?$|(?:^|[,;:|•(]) ?(?:introduction|intro|einfuhrung|initiation|introduccion|introduzione|introducao|inleiding) (?:to|in|a|al|alla|an|ao|tot|op) ?(?:[^.;:|()•,]*(?:,| and| &) )?$|\bworking (?:my |our )?(?:way )?through (?:an?|the) [^.;:|()•]*$|^[^\p{L}]*(?:${BASIC})(?: \p{L}+){0,2}: [^.;:|()•]*$`,
  "u",
);
/** "C++ (school)": what is known from lessons alone. */
const SCHOOLED = String.raw`(?:from |at |in |aus dem |aus der )?(?:school|high school|university|uni|college|coursework|course|class|studies|academic|schule|studium|universitat|hochschule|fac|universite|universita|universidad|facultad|carrera)`;
const BASIC_BEHIND = new RegExp(
  String.raw`^ ?[(:–—-] ?(?:${BASIC}|learning)\b|^ ?\(${SCHOOLED}(?: (?:only|project|projects|level))?\)|^ (?:basics|fundamentals)(?! of)\b|^ from (?:one|a|the|my) (?:module|course|semester|lecture|seminar|class)\b|^ (?:so far|next)(?=[.,;]|$)`,
  "u",
);
const REACH = 120;

/** "Reading for the AWS data engineer exam", "Foundation Certificate in Business Analysis, exam in March": what will be examined is being learnt. */
const PAPER = /\b(?:exam(?:ination|en)?s?|certificat\w*|zertifi\w*|prufung\w*|certificazion\w*|esame|exame)(?!\p{L})/u;
/** "Not used it at work", "produktiv noch nicht eingesetzt": by the person's own word it was but learnt. */
const UNUSED =
  /\b(?:(?:not|never|n't) (?:yet )?(?:used|applied)(?: it| them)?(?: (?:yet|in anger|at work|professionally|in production|on the job))|(?:not|never)(?: yet)? (?:used|applied)(?: it)? (?=\)|$)|not yet used|no use (?:at work|so far|yet|in production)|no (?:commercial|production|professional) (?:use|experience)|(?:noch )?nicht (?:produktiv |beruflich )?eingesetzt|nicht (?:beruflich|produktiv)|pas encore (?:utilise|mis en pratique|pratique)\w*|jamais utilise\w*|(?:aun|todavia) no (?:usado|aplicado)|non ancora usat[oa]|nog niet gebruikt)/u;
/** In a list of names only a bracket right behind one is of it. */
const OWN_BRACKET = /^ ?\([^()\n]*\)/u;

interface Named {
  readonly where: "list" | "position" | "project" | "prose" | "certification";
  readonly kind: SkillKind;
  readonly start: number;
  readonly end: number;
  readonly owner: string | null;
}

/** The level that a list or a summary claims for a skill in its own words. */
export function maybeClaim({ text }: TextDocument, { where, kind, start, end, owner }: Named): 1 | 3 | 4 | undefined {
  if (kind === "certification") return isPending(text, start, end) || isLapsed(text, start, end) ? 1 : undefined;
  if (owner !== null || kind === "soft") return undefined;
  const line =
    text
      .slice(Math.max(0, start - REACH), start)
      .split("\n")
      .at(-1) ?? "";
  const [before, behind] = [fold(line), fold(text.slice(end, end + 20))];
  if (BASIC_BEHIND.test(behind) || BASIC_BEFORE.test(before)) return 1;
  if (isYetToBeUsed(text, where, start, end)) return 1;
  const claim = BEHIND.exec(behind) ?? BEFORE.exec(before);
  if (claim === null) return undefined;
  return claim.groups?.expert === undefined ? 3 : 4;
}

/** Lines of running text are read to their ends: a study and what becomes of it stand in one. */
function isYetToBeUsed(text: string, where: Named["where"], start: number, end: number): boolean {
  const rest = text.slice(end, end + REACH);
  if (where === "list") return UNUSED.test(fold(OWN_BRACKET.exec(rest)?.[0] ?? ""));
  const before = /(?:[^\n.!?]|\.(?!\s))*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
  const line = fold(`${before}${text.slice(start, end)}${/^(?:[^\n.!?]|\.(?!\s))*/u.exec(rest)?.[0] ?? ""}`);
  return UNUSED.test(line) || (PAPER.test(line) && tellsPending(line));
}
