import type { Segment } from "../../text/segment.js";
import { isItem } from "./item.js";
import type { PostingZone } from "./posting-zone.js";

const TASK =
  /^\W*(?:analy[sz]e|architect|assist|automate|build|champion|collaborate|communicate|conduct|contribute|coordinate|create|define|deliver|deploy|design|develop|document|drive|enable|ensure|establish|evaluate|facilitate|help|identify|implement|improve|integrate|lead|maintain|manage|mentor|monitor|optimi[sz]e|oversee|own|participate|partner|perform|plan|prepare|produce|provide|research|review|run|scale|support|take|test|track|train|translate|troubleshoot|work|write)(?:s|ing)?\b(?!.*\b(?:we|our culture|us)\b)/i;
const DEMAND =
  /^\W*(?:(?:minimum |at least |over |around )?(?:\d{1,2}|two|three|four|five|six|seven|eight|ten)(?:\s?[-–+]\s?\d{0,2}\+?)?\+? ?(?:\+ )?years|(?:\w+ )?experience (?:with|in|of|using|building|working|designing|developing|as|on|leading|managing)|(?:proven|strong|excellent|solid|deep|good|great|prior|previous|relevant|hands-on|working|practical|basic|advanced|demonstrated|extensive|expert|fluent|familiar|comfortable|proficien\w+|familiarity|knowledge|understanding|ability|expertise|exposure|background|bachelor\S*|master\S*|ph\.?d|degree|track record|passion|must|fluency|competen\w+|skilled|experienced|an? (?:strong|proven|solid|deep|bachelor|degree|passion|good)|you (?:have|are|know|love|enjoy|can)|you['’](?:ve|re))\b)/i;

/** So many items alike, and such a share of the list, tell what it is for. */
const ALIKE = 2;
const SHARE = 0.6;

/** For the first item of each list what its items are: tasks or demands on the reader; lists that do not tell are left out. */
export function listsOf(text: string, pieces: readonly Segment[]): ReadonlyMap<number, PostingZone> {
  const told = new Map<number, PostingZone>();
  for (let at = 0; at < pieces.length; ) {
    let past = at;
    let tasks = 0;
    let demands = 0;
    for (; past < pieces.length; past++) {
      const { start, end } = pieces[past] as Segment;
      // Two asterisks are bold type.
      if (!isItem(text.charCodeAt(start)) || text.startsWith("**", start)) break;
      const words = text.slice(start, Math.min(end, start + 160));
      if (DEMAND.test(words)) demands++;
      else if (TASK.test(words)) tasks++;
    }
    const least = Math.max(ALIKE, (past - at) * SHARE);
    if (demands >= least) told.set(at, "required");
    else if (tasks >= least) told.set(at, "duty");
    at = past + 1;
  }
  return told;
}

/** "In-person interview" says how one is chosen; what is asked may stand right below it. */
const CHOOSING = /\binterview$/i;

/** Principles are worded as tasks are. */
const OWN_WAYS = /value|culture|principle|believe|how we|mission/i;

/** Whether a list that stands apart from the heading of its zone is none of that zone's. */
export function mayHold(zone: PostingZone, told: PostingZone, under: string | null): boolean {
  if (told === "required" && zone === "legal") return under !== null && CHOOSING.test(under);
  if (told === "required") return zone === "intro" || zone === "company" || zone === "perks" || zone === "duty";
  return zone === "perks" || zone === "intro" || (zone === "company" && (under === null || !OWN_WAYS.test(under)));
}
