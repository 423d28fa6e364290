import { isAscii } from "../text/fold.js";
import { withoutMarks } from "../text/fold-words.js";

export function foldTitle(title: string): string {
  return (isAscii(title) ? title : withoutMarks(title))
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/\(?\b[mwfhdx]\s*\/\s*[mwfhdx](?:\s*\/\s*[mwfhdx])?\b\)?/g, " ")
    .replace(/[’']s\b/g, "s")
    .replace(/\s+/g, " ")
    .trim();
}

const DROPPED = new Set(
  "senior sr snr junior jr lead leading principal staff associate graduate mid middle level ii iii iv i v the a an und and of for in at to interim acting freelance part time full remote hybrid contract temporary experienced leitender leitende leitung".split(
    " ",
  ),
);
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\bi\.t\.(?!\w)/g, "it"],
  // "Data entry" is a trade, "entry level" a level.
  [/\bentry[- ]level\b/g, " "],
  // An ad for several "Backend Engineers" asks for a backend engineer.
  [
    /\b(engineer|developer|programmer|scientist|analyst|manager|designer|architect|administrator|consultant|researcher|specialist|technician|tester|recruiter|writer|nurse|accountant|driver|worker|assistant|representative|executive|marketer|swe|sre|mle)(?:s|[\u2019']\s?s)(?!\w)/g,
    "$1",
  ],
  [/\bsw (?=engineer|developer|architect)/g, "software "],
  [/\bfull[- ]?stack\b/g, "fullstack"],
  [/\bfront[- ]?end\b/g, "frontend"],
  [/\bback[- ]?end\b/g, "backend"],
  [/\bdev[- ]?ops\b/g, "devops"],
  [/\bbusiness intelligence \(bi\)/g, "business intelligence"],
  [/\bmachine[- ]learning\b/g, "ml"],
  [/\bartificial intelligence\b/g, "ai"],
  // Spelled out it is of made goods where its people manage and inspect; what is tested is software.
  [
    /\bquality assurance\b(?! (?:managers?|officers?|inspectors?|technicians?|associates?|coordinators?|auditors?|supervisors?|directors?)\b)/g,
    "qa",
  ],
  // One word, so that "president" does not stand in it: banks have as many vice presidents as they have desks.
  [/\bvice[- ]president(?!e)/g, "vicepresident"],
  [/\buser experience\b/g, "ux"],
  [/\buser interface\b/g, "ui"],
  [/\bprogrammer\b/g, "developer"],
  // Verification and validation; a lone v is a Roman five.
  [/\bv\s?&\s?v\b/g, "verification validation"],
];

export function joinWords(folded: string): string {
  let text = folded;
  for (const [pattern, word] of JOINED) text = text.replace(pattern, word);
  return text;
}

export function splitWords(text: string): string[] {
  const kept = (text.match(/[\p{L}\p{N}+#]+/gu) ?? []).filter((word) => !DROPPED.has(word));
  return kept.length > 0 ? kept : (text.match(/[\p{L}\p{N}+#]+/gu) ?? []);
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
