import type { Position, Profile } from "../../schema/profile.js";
import { fold } from "../../text/fold-words.js";
import { MANAGING, OWNING, TEACHING, TEAM_SIZE, tellsLeading } from "../lexicon/deeds.js";
import { evidenceTelling } from "./cite.js";

type Ordinal = Profile["leadership"];

/** More quotes than a reader will check prove nothing more. */
const MOST_QUOTES = 6;

/** 0 none found, 1 mentoring or ownership, 2 led a team or project, 3 managed people; the highest rule that fires, with its lines. */
export function computeLeadership(positions: readonly Position[], projects: readonly Position[]): Ordinal {
  const found = new Map<number, { rule: string; evidence: string[] }>();
  const note = (value: number, rule: string, evidence: readonly string[]) => {
    const known = found.get(value);
    if (known === undefined) found.set(value, { rule, evidence: [...evidence] });
    else known.evidence.push(...evidence);
  };
  for (const position of [...positions, ...projects]) {
    const title = titleRule(position);
    if (title !== null && position.title !== null) note(title.value, title.rule, position.title.evidence);
    for (const bullet of position.bullets) {
      // Whoever recruits by trade hires for others.
      const ruleOf = (words: string) => lineRule(fold(words).replace(position.role === "recruiter" ? HIRED : NOTHING, ""));
      const line = ruleOf(bullet.text);
      if (line !== null)
        note(
          line.value,
          line.rule,
          evidenceTelling(bullet, (sentence) => ruleOf(sentence)?.rule === line.rule),
        );
    }
  }
  const value = Math.max(0, ...found.keys());
  const best = found.get(value);
  return best === undefined
    ? { value: 0, rule: "leadership-0-none-found", evidence: [] }
    : { value, rule: best.rule, evidence: [...new Set(best.evidence)].slice(0, MOST_QUOTES) };
}

const HIRED = /\b(?:hired|hiring|recruited|recruiting)\b/g;
const NOTHING = /(?!)/;

function titleRule(position: Position): { value: number; rule: string } | null {
  if (position.kind === "project") return null;
  if (position.seniority === "manager" || position.seniority === "director") return { value: 3, rule: "leadership-3-title" };
  return position.seniority === "lead" ? { value: 2, rule: "leadership-2-title" } : null;
}

function lineRule(folded: string): { value: number; rule: string } | null {
  const leads = tellsLeading(folded);
  const size = TEAM_SIZE.test(folded);
  if (MANAGING.test(folded)) return { value: 3, rule: "leadership-3-managed-people" };
  if (leads && size) return { value: 2, rule: "leadership-2-led-team" };
  if (
    /\b(?:charge nurse|schichtleitung|stationsleitung|r[au]n(?:s|ning)? (?:a|the) (?:team|brigade|crew)|r[au]n(?:s|ning)? (?:shifts|teams|crews) of \w+|scaled (?:the |engineering |an? )?(?:\w+ )?team)(?!\w)/.test(
      folded,
    )
  )
    return { value: 2, rule: "leadership-2-led-team" };
  if (leads) return { value: 2, rule: "leadership-2-led-work" };
  if (TEACHING.test(folded)) return { value: 1, rule: "leadership-1-mentoring" };
  return OWNING.test(folded) ? { value: 1, rule: "leadership-1-ownership" } : null;
}
