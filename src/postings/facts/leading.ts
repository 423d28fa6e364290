import { CUES, matchesIn, mayMatch, partsWith } from "../../text/cues/cues.js";
import type { ZonedLine } from "../zones/posting-zone.js";

const LEADERSHIP = CUES.cue(
  /\b(?:mentor(?:ing|s|ship)?\b(?! program)|coach(?:ing)? (?:junior|other|team|engineers|developers|and)|lead(?:ing)? (?:a |the |an? )?(?:small |cross-functional |growing )?(?:team|teams|engineers|developers|projects?|squad|group|technical|development|engineering|design|initiatives?)|team lead|tech(?:nical)? lead|people[- ]management|(?:motivate|train|develop|inspire)(?:,? and |, )(?:[a-z]+(?:,? and |, ))?(?:motivate|train|develop|inspire|manage|lead|coach) (?:the|your|a|our) (?:[a-z-]+ )?team(?!['’])|line management|manag(?:e|ing) (?:a |the )?(?:team|engineers|people|staff|direct reports)|direct reports|leadership (?:experience|skills|role|qualities|abilities)|technical leadership|supervis(?:e|ing|ion of)|hire and|grow (?:the|a) team|führungserfahrung|teamleitung|leitung|personalverantwortung|encadrement|management d['’]équipe|liderazgo|liderar|leidinggeven)\b/i,
);
const NOT_LEADERSHIP =
  /\b(?:(?:receiv(?:e|es|ing)|access to|assigned|career|plenty of|(?:(?:from|with|by) |learn(?:ing)? from )(?:an? |our |your )?(?:experienced|assigned|senior|dedicated|personal|expert)|(?:training|learning|programs?),) mentor(?:ing|s|ship)?|mentor(?:ing|ship) (?:from|by|opportunities|sessions)|mentor(?=, cadence)|lead generation|12-lead|lead apron|leading (?:company|provider|platform|edge|global|brand|the way|organization|firm|manufacturer)|market[- ]leading|industry[- ]leading|report(?:ing)? to|our leadership team|thought leadership)\b/i;
const ARCHITECTURE = CUES.cue(
  /\b(?:(?:software|system|solution|technical|cloud|data|enterprise|application|platform|distributed|service|backend|api)s? (?:architecture|architectural)|architect(?:ing)?\b(?! of record)|system design|design(?:ing)? (?:and (?:build|implement|develop)\w* )?(?:scalable|distributed|large[- ]scale|complex|robust|high[- ]performance)? ?(?:systems|architectures?|platforms?|services)|architectural (?:decisions|patterns|design)|architektur|arquitectura|technical design|own the (?:architecture|technical direction))\b/i,
);

const CONSIDERED = new Set(["required", "preferred", "duty", "intro"]);

export function asksLeadership(text: string, lines: readonly ZonedLine[]): boolean {
  return partsWith(text, lines, [LEADERSHIP]).some((line) => {
    if (!CONSIDERED.has(line.zone) || line.heading || !mayMatch(text, LEADERSHIP, line.start, line.end)) return false;
    const words = text.slice(line.start, line.end);
    return LEADERSHIP.pattern.test(words.replace(NOT_LEADERSHIP, " "));
  });
}

export function asksArchitecture(text: string, lines: readonly ZonedLine[]): boolean {
  return partsWith(text, lines, [ARCHITECTURE]).some(
    (line) => CONSIDERED.has(line.zone) && !line.heading && matchesIn(text, ARCHITECTURE, line.start, line.end),
  );
}
