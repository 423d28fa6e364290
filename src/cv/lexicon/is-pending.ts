import { fold } from "../../text/fold-words.js";
import { beginsPending, namesNext, tellsPending } from "./pending-words.js";

const REACH = 120;
/** The next certificate of a line begins behind one of these; a bracket may hold some of its own. */
const NEXT = /^\)?(?:[^()\n,;|•.!?]|[.!?](?!\s+\p{Lu})|\([^()\n]*\))*/u;
const LAST = /(?:[^\n,;|•.!?]|[.!?](?!\s+\p{Lu}))*$/u;

/** "CKA (in progress)", "Preparing for the CKA". */
export function isPending(text: string, start: number, end: number): boolean {
  const before = LAST.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
  const rest = text.slice(end, end + REACH);
  const behind = NEXT.exec(rest)?.[0] ?? "";
  if (tellsPending(fold(before)) || tellsPending(fold(behind))) return true;
  const next = fold(rest.slice(behind.length + 1).split("\n")[0] ?? "");
  if (!beginsPending(next)) return false;
  // On the line below "In progress" is its own; "Studying for: RHCE" is of the next, and so is all that stands where dates lead.
  const stop = rest[behind.length] ?? "";
  if (!/[\n.!?]/u.test(stop)) return !namesNext(next);
  return !(OF_NEXT.test(next) || DATE_LINE.test(text.slice(Math.max(0, start - REACH), start)));
}

const OF_NEXT = /(?:\b(?:for|towards?|fur|auf|pour|para|per|voor|the)|:) \S/;
const DATE_LINE = /(?:^|\n)[\d./ –—-]{4,}\n[^\n]*$/u;
