import type { DropReason, SourceFields } from "./source-preset.js";

const HIRING = /^(.{2,80}?) hiring (.{3,120}?) in (.{2,80}?) \| LinkedIn$/m;
const field = (name: string): RegExp => new RegExp(`^(?:\\*\\*)?${name}:(?:\\*\\*)?[ \\t]*(.+?)[ \\t]*$`, "mi");
const TITLE = field("(?:Job )?Title");
const COMPANY = field("Company");
const PLACE = field("Location");
const POSTED = field("(?:Date )?Posted");
const HEADING = /^# (.{3,120}?) (?:—|–|@) (.{2,60})$/m;
/** Files named by day, employer and title: the collector's words where the ad names neither. */
const FILE_NAME = /^\d{4}-\d\d-\d\d_([a-z0-9-]+)_([a-z0-9-]+)$/;
/** The page's own menus, up to where the ad begins. */
const CHROME = /LinkedIn respects your privacy[\s\S]{0,6000}?(?=\n(?:Report this job|Show more|About the job|See who |Apply|Save)\b)/;

/** Ads kept as Markdown: the facts stand in bold lines, or in a saved page's title. */
export function refineMarkdownBoard(fields: SourceFields): SourceFields | DropReason {
  const text = fields.text ?? "";
  const hiring = HIRING.exec(text.slice(0, 2000));
  const heading = HEADING.exec(text.slice(0, 2000));
  const [, employer, named] = FILE_NAME.exec(fields.id ?? "")?.map((part) => part.replaceAll("-", " ")) ?? [];
  const value = (pattern: RegExp): string | null => pattern.exec(text.slice(0, 4000))?.[1] ?? null;
  return {
    ...fields,
    title: hiring?.[2] ?? value(TITLE) ?? heading?.[1] ?? fields.title ?? named ?? null,
    company: hiring?.[1] ?? value(COMPANY) ?? heading?.[2] ?? fields.company ?? employer ?? null,
    location: hiring?.[3] ?? value(PLACE) ?? fields.location,
    posted: value(POSTED) ?? fields.posted,
    text: text.replace(CHROME, "\n"),
  };
}
