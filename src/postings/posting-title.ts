import type { Posting } from "../schema/posting.js";

const HEADING = /^\s*#\s+(.{3,120})$/m;
const ROLE_WORD =
  /\b(?:engineer|developer|scientist|analyst|manager|designer|architect|lead|director|administrator|consultant|specialist|nurse|programmer|researcher|intern|devops|sre|cto|head of|founding|entwickler|ingenieur|développeur|desarrollador|recruiter|writer|product owner)\w*/i;

/** The title as given; else the Markdown heading, or the part of a board's first line that names a role. */
export function titleOf(posting: Posting, text: string): string {
  if (posting.title !== null && posting.title.trim() !== "") return posting.title;
  const heading = HEADING.exec(text.slice(0, 2000))?.[1];
  if (heading !== undefined) return heading.replace(/[*_]/g, "").split(/\s[—–|]\s| @ /)[0] ?? heading;
  const first = /[^\n]+/.exec(text)?.[0] ?? "";
  const parts = first.split(/\s*\|\s*/);
  if (parts.length >= 3) {
    // Several roles in one ad: all of them are looked at, the lowest level stands.
    const named = parts.slice(1).filter((part) => ROLE_WORD.test(part) && part.length < 120);
    if (named.length > 0) return named.join(", ");
  }
  const short = first.slice(0, 140);
  return ROLE_WORD.test(short) && first.length <= 140 ? short : "";
}
