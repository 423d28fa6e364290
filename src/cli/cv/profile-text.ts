import { TERMS } from "../../render/phrases/en/terms.js";
import { byCodeUnit } from "../../schema/canonical.js";
import type { Field, Position, Profile } from "../../schema/profile.js";
import { formatCvNotice } from "./cv-notice.js";

/** What is implied comes last; the rest by name, as one looks for it. */
function shownFirst(a: Profile["skills"][number], b: Profile["skills"][number]): number {
  return Number(a.grade === "inferred") - Number(b.grade === "inferred") || byCodeUnit(a.name.toLowerCase(), b.name.toLowerCase());
}

/** A profile for a terminal: what was read, from where, how sure, what was not understood. */
export function formatProfile(profile: Profile): string {
  const lines: string[] = [];
  const add = (label: string, text: string): void => void lines.push(`${label.padEnd(14)}${text}`);
  const where: PlaceOf = (read) => formatPlace(profile, read);
  const field = (label: string, value: Field | null): void => add(label, value === null ? "–" : `${value.text}${where(value)}`);
  const { source } = profile;
  lines.push(
    `${source.name}: ${source.format}, ${source.pages} ${source.pages === 1 ? "page" : "pages"}, language ${source.language ?? "not recognised"}`,
    "",
  );
  field("Name", profile.name);
  field("E-mail", profile.email);
  field("Phone", profile.phone);
  field("Location", profile.location);
  field("Headline", profile.headline);
  for (const link of profile.links) field("Link", link);
  lines.push("", "Positions");
  for (const position of profile.positions) lines.push(...formatPosition(position, where));
  if (profile.positions.length === 0) lines.push("  none read");
  lines.push("", "Education");
  if (profile.education.length === 0) lines.push("  none read");
  for (const entry of profile.education)
    lines.push(
      `  ${entry.degree?.text ?? "–"} | ${entry.institution?.text ?? "–"} | ${entry.start ?? ""}${entry.start === null ? "" : " to "}${entry.end ?? ""}`,
    );
  lines.push("", "Skills (level 0-4, evidence, months, rule, first place)");
  if (profile.skills.length === 0) lines.push("  none read");
  lines.push(...formatSkills(profile.skills, where));
  if (profile.certifications.length > 0) lines.push("", "Certificates");
  for (const { text, id, pending, lapsed } of profile.certifications)
    lines.push(
      `  ${text.text}${pending === true ? " (still to come)" : lapsed === true ? " (lapsed)" : ""}${id === null ? "" : `  = ${id}`}${where(text)}`,
    );
  if (profile.languages.length > 0) lines.push("", "Languages");
  for (const { text, level } of profile.languages) lines.push(`  ${text.text}${level === null ? "" : `, ${level}`}${where(text)}`);
  lines.push(
    "",
    `Leadership ${profile.leadership.value} (${profile.leadership.rule}), architecture ${profile.architecture.value} (${profile.architecture.rule})`,
  );
  if (profile.notCounted !== undefined && profile.notCounted.length > 0) {
    lines.push("", "Named, but not counted as yours (--fix adds what is)");
    for (const entry of profile.notCounted) lines.push(`  ${entry.name}: ${TERMS[`not-counted:${entry.why}`] ?? entry.why}${where(entry)}`);
  }
  for (const hidden of profile.hidden) lines.push(`Left out: ${hidden.why} on page ${hidden.page}, ${hidden.characters} characters`);
  if (profile.notUnderstood.length > 0) {
    lines.push("", "Not understood");
    for (const id of profile.notUnderstood) {
      const evidence = profile.evidence[id];
      if (evidence?.kind === "quote") lines.push(`  line ${evidence.line ?? "?"}: ${evidence.text}`);
    }
  }
  for (const notice of profile.notices) lines.push(formatCvNotice(notice));
  return `${lines.join("\n")}\n`;
}

/** Where something was read, to stand behind it. */
type PlaceOf = (read: { readonly evidence: readonly string[] }) => string;

function formatPlace(profile: Profile, { evidence: ids }: Parameters<PlaceOf>[0]): string {
  const evidence = profile.evidence[ids[0] ?? ""];
  return evidence?.kind === "quote" && evidence.line !== undefined ? `  (page ${evidence.page ?? 1}, line ${evidence.line})` : "";
}

function formatPosition(position: Position, where: PlaceOf): string[] {
  const { title, organisation, start, end, role, seniority, field } = position;
  const months = position.months === null ? "" : `, ${position.months} months`;
  const flags = position.flags.length === 0 ? "" : `  [${position.flags.join(", ")}]`;
  const head = `  ${title?.text ?? "–"} | ${organisation?.text ?? "–"} | ${start ?? "?"} to ${end ?? "?"}${months}${flags}`;
  if (position.kind === "break") return [head, "    a break: shown, and counted nowhere"];
  return [
    head,
    `    read as ${role ?? "no known role"}, level ${seniority ?? "not stated"}, field ${field ?? "unknown"}${title === null ? "" : where(title)}`,
  ];
}

function formatSkills(skills: Profile["skills"], where: PlaceOf): string[] {
  const widest = skills.reduce((most, { name }) => Math.max(most, name.length), 0);
  return [...skills].sort(shownFirst).map((skill) => {
    const { name, level, grade, months, rule } = skill;
    return `  ${name.padEnd(widest)}  ${level}  ${grade.padEnd(11)} ${String(months ?? "").padStart(4)}  ${rule}${where(skill)}`;
  });
}
