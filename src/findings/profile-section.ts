import type { HeldSkill, Position } from "../schema/profile.js";
import { TECHNOLOGY_KINDS } from "../schema/skill-kinds.js";
import { maybeMonth } from "../text/calendar.js";
import { writeNotCounted } from "./not-counted.js";
import { firstQuote, lineStart, type ReportContext, rowsShown, skillNames, strengthsOf, tally } from "./report-context.js";
import { writeSoft } from "./soft-skills.js";

const PUBLICATIONS = 10;

export function writeProfile(context: ReportContext): void {
  context.write.section("profile", 1);
  writeExperience(context);
  writeStrengths(context);
  writeSkills(context);
  writeImplied(context);
  writeDomains(context);
  writeNotCounted(context);
  writeLeadership(context);
  writeEducation(context);
}

function writeExperience(context: ReportContext): void {
  const { write, profile, ledger } = context;
  write.section("experience", 2);
  if (profile.positions.length === 0) return write.add("nothing-read", { section: "section:positions", n: tally(context, "positions", 0) });
  const apart = profile.positions.filter(({ id, months }) => months !== null && !profile.experience.counted.includes(id)).length;
  write.add("experience-total", {
    total: profile.experience.total,
    positions: tally(context, "dated-positions", profile.experience.counted.length),
    apart: apart === 0 ? null : tally(context, "positions-apart", apart),
  });
  const field = context.roles[context.options.role]?.field;
  if (context.compared !== null && field !== undefined)
    write.add("experience-relevant", { relevant: context.compared.gap.years.relevant, field: `field:${field}` });
  for (const position of profile.positions) {
    write.add(
      "position",
      {
        title: position.title?.evidence[0] ?? null,
        organisation: context.options.redact ? null : (position.organisation?.evidence[0] ?? null),
        start: dateFigure(context, position.start, position),
        end: position.end === "present" ? null : dateFigure(context, position.end, position),
        present: position.end === "present" ? "present" : null,
        months:
          position.months === null
            ? null
            : ledger.figure({
                value: position.months,
                unit: "months",
                decimals: 0,
                method: "position-months",
                evidence: [...position.dates],
              }),
        seniority: position.seniority === null ? null : `level:${position.seniority}`,
      },
      [...position.dates, ...(position.title?.evidence ?? []), ...(position.organisation?.evidence ?? [])],
    );
  }
  const [only, ...further] = profile.experience.byField;
  if (only !== undefined && further.length === 0) write.add("field-only", { field: `field:${only.field}`, months: only.months });
  else for (const { field: of, months } of profile.experience.byField) write.add("field-share", { field: `field:${of}`, months });
  writeProjects(context);
}

function writeProjects(context: ReportContext): void {
  const { write, profile } = context;
  for (const project of profile.projects) {
    const title = project.title?.evidence[0];
    if (title === undefined) continue;
    write.add("project", {
      title,
      start: dateFigure(context, project.start, project),
      end: project.end === "present" ? null : dateFigure(context, project.end, project),
      present: project.end === "present" ? "present" : null,
    });
  }
}

/** A date as precise as the page: a year alone is printed as its January only in figures, so it is left out of the table's month. */
function dateFigure(context: ReportContext, date: string | null, position: Position): string | null {
  if (date === null) return null;
  const month = maybeMonth(date);
  const evidence = position.dates.length > 0 ? [...position.dates] : [...(position.title?.evidence ?? [])];
  if (month !== undefined) return context.ledger.figure({ value: month, unit: "month", decimals: 0, method: "cv-date", evidence });
  return context.ledger.figure({ value: Number(date), unit: "score", decimals: 0, method: "cv-year", evidence });
}

function writeStrengths(context: ReportContext): void {
  const { write, compared } = context;
  if (compared === null) return;
  write.section("strengths", 2);
  const strengths = strengthsOf(context, compared);
  for (const requirement of strengths) {
    write.add(
      "strength",
      {
        skills: skillNames(requirement.skills),
        by: `skill:${requirement.by ?? requirement.skills[0]}`,
        line: firstQuote(context, requirement.evidence),
        required: requirement.required,
      },
      requirement.evidence,
    );
  }
  if (strengths.length === 0) write.add("no-strengths", { n: compared.gap.counts.met });
}

function writeSkills(context: ReportContext): void {
  const { write, profile, ledger } = context;
  const lineOrder = ({ evidence }: HeldSkill): number => lineStart(context, evidence);
  const technical = new Set<string>([...TECHNOLOGY_KINDS, "method", "concept"]);
  write.section("skills", 2);
  const shown = ownSkills(context)
    .filter(({ kind }) => technical.has(kind))
    .sort((a, b) => facetOrder(a) - facetOrder(b) || b.level - a.level || lineOrder(a) - lineOrder(b) || (a.name < b.name ? -1 : 1));
  if (shown.length > 0) write.add("level-scale", { n: tally(context, "technical-skills", shown.length) });
  for (const skill of shown) {
    write.add(
      "skill",
      {
        skill: `skill:${skill.id}`,
        facet: `facet:${skill.kind}`,
        level: ledger.figure({ value: skill.level, unit: "level", decimals: 0, method: skill.rule, evidence: skill.evidence }),
        grade: `grade:${skill.grade}`,
        months:
          skill.months === null || skill.months === 0
            ? null
            : ledger.figure({ value: skill.months, unit: "months", decimals: 0, method: "skill-months", evidence: skill.evidence }),
        line: firstQuote(context, skill.evidence),
      },
      skill.evidence,
    );
  }
  if (shown.length === 0) write.add("nothing-read", { section: "section:skills", n: tally(context, "technical-skills", 0) });
  if (profile.claimedNotShown.length > 0)
    write.add(
      "claimed-not-shown",
      { skills: profile.claimedNotShown.map((id) => `skill:${id}`) },
      evidenceOfSkills(profile.skills, profile.claimedNotShown),
    );
  if (profile.shownNotListed.length > 0)
    write.add(
      "shown-not-listed",
      { skills: profile.shownNotListed.map((id) => `skill:${id}`) },
      evidenceOfSkills(profile.skills, profile.shownNotListed),
    );
}

/** Skills of one premise are told in one sentence. */
function writeImplied(context: ReportContext): void {
  const { write, profile } = context;
  write.section("implicit", 2);
  const inferred = profile.skills.filter(({ grade }) => grade === "inferred");
  const premises = new Map<string, HeldSkill[]>();
  for (const skill of inferred) {
    const key = skill.from.join();
    premises.set(key, [...(premises.get(key) ?? []), skill]);
  }
  for (const skills of premises.values()) {
    const [first] = skills as [HeldSkill];
    write.add(
      "implicit-skill",
      { skills: skillNames(skills.map(({ id }) => id)), from: skillNames(first.from), line: firstQuote(context, first.evidence) },
      skills.flatMap(({ evidence }) => evidence),
    );
  }
  if (inferred.length === 0) write.add("nothing-read", { section: "section:implicit", n: tally(context, "implied-skills", 0) });
}

function writeDomains(context: ReportContext): void {
  const { write } = context;
  const own = ownSkills(context);
  write.section("domains", 2);
  const domains = own.filter(({ kind }) => kind === "domain");
  for (const skill of domains)
    write.add("domain", { skill: `skill:${skill.id}`, line: firstQuote(context, skill.evidence) }, skill.evidence);
  if (domains.length === 0) write.add("no-domains", { n: tally(context, "domains", 0) });
  writeSoft(context, own);
}

function ownSkills({ profile }: ReportContext): HeldSkill[] {
  return profile.skills.filter(({ grade }) => grade !== "inferred");
}

const FACETS = ["language", "framework", "library", "database", "platform", "service", "tool", "protocol", "method", "concept"];

function facetOrder(skill: HeldSkill): number {
  return FACETS.indexOf(skill.kind);
}

function evidenceOfSkills(skills: readonly HeldSkill[], ids: readonly string[]): string[] {
  return skills.filter(({ id }) => ids.includes(id)).flatMap(({ evidence }) => evidence.slice(0, 1));
}

function writeLeadership(context: ReportContext): void {
  const { write, profile, ledger } = context;
  write.section("leadership-architecture", 2);
  for (const kind of ["leadership", "architecture"] as const) {
    const { value, evidence, rule } = profile[kind];
    // Neither shown nor asked for: the market section says so, and there is nothing to add.
    if (value === 0 && isAskedByNone(context, kind)) continue;
    const rests = evidence.length > 0 ? evidence : [ledger.derived("ordinal", { kind, rule })];
    write.add(kind, { ordinal: `${kind}:${value}`, line: firstQuote(context, evidence) }, rests);
  }
}

function isAskedByNone({ compared, ledger }: ReportContext, kind: "leadership" | "architecture"): boolean {
  return compared !== null && ledger.figureOf(compared.market[kind]).n === 0;
}

function writeEducation(context: ReportContext): void {
  const { write, profile, ledger } = context;
  write.section("education", 2);
  for (const entry of profile.education) {
    const evidence = [...(entry.degree?.evidence ?? []), ...(entry.institution?.evidence ?? [])];
    if (evidence.length === 0) continue;
    const month = entry.end === null || entry.end === "present" ? undefined : maybeMonth(entry.end);
    const end =
      entry.end === null || entry.end === "present"
        ? null
        : month !== undefined
          ? ledger.figure({ value: month, unit: "month", decimals: 0, method: "cv-date", evidence })
          : ledger.figure({ value: Number(entry.end), unit: "score", decimals: 0, method: "cv-year", evidence });
    write.add(
      "education",
      {
        degree: entry.degree?.evidence[0] ?? null,
        institution: context.options.redact ? null : (entry.institution?.evidence[0] ?? null),
        end,
      },
      evidence,
    );
  }
  if (profile.education.length === 0) write.add("nothing-read", { section: "section:education", n: tally(context, "education", 0) });
  writeCertificates(context);
  for (const { text, id } of profile.languages) {
    const quote = text.evidence[0];
    if (quote !== undefined) write.add("language", { text: quote, language: id === null ? null : `skill:${id}` });
  }
  for (const { evidence } of profile.publications.slice(0, rowsShown(context, PUBLICATIONS)))
    if (evidence[0] !== undefined) write.add("publication", { text: evidence[0] });
  for (const { evidence } of context.options.redact ? [] : profile.links)
    if (evidence[0] !== undefined) write.add("link", { text: evidence[0] });
}

/** "ACCA" behind the name and "ACCA member" below are one certificate; what is still to come is said to be that. */
function writeCertificates({ write, profile }: ReportContext): void {
  const isAgain = (at: number): boolean => {
    const { text, id } = profile.certifications[at] as (typeof profile.certifications)[number];
    return profile.certifications
      .slice(0, at)
      .some((other) => id !== null && other.id === id && (other.text.text.includes(text.text) || text.text.includes(other.text.text)));
  };
  for (const [at, { text, id, pending, lapsed }] of profile.certifications.entries()) {
    const quote = text.evidence[0];
    if (quote === undefined || isAgain(at)) continue;
    write.add(pending === true ? "certificate-pending" : lapsed === true ? "certificate-lapsed" : "certificate", {
      text: quote,
      certification: id === null ? null : `certification:${id}`,
    });
  }
}
