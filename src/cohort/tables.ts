import type { Cohort, CohortEntry } from "../schema/cohort.js";
import { formatCsv } from "./csv.js";
import { listHeatMapRows, type SkillAcross } from "./heat-map-rows.js";
import { hideSmall, shareOf } from "./hide-small.js";
import type { SyllabusReading } from "./syllabus.js";
import { chooseTopics } from "./topics.js";

/** One row a person, in the order of people.csv. Nothing here orders people. */
export function formatCohortTable({ entries }: Cohort): string {
  const head = [
    "file",
    "name",
    "role",
    "level",
    "region",
    "state",
    "postings",
    "coverage",
    "within reach (60 %)",
    "hours planned",
    "goals",
    "report",
  ];
  return formatCsv([
    head,
    ...entries.map(({ person, result, trouble, folder }) => [
      person.file,
      person.name,
      result?.roleName ?? person.role,
      result?.level ?? person.level,
      person.region,
      trouble === null ? (result?.code ?? "") : trouble.code,
      result?.postings ?? null,
      result?.coverage ?? null,
      result?.within60 ?? null,
      result?.hours ?? null,
      result?.goals.join("; ") ?? "",
      result === null ? "" : `${folder}/report.html`,
    ]),
  ]);
}

const WORDS = { met: "met", partly: "partly", "not-evidenced": "not shown" } as const;

export function formatHeatMap({ entries }: Cohort): string {
  return formatCsv([
    ["skill", ...entries.map(({ person }) => person.name || person.file)],
    ...listHeatMapRows(entries).map(({ name, verdicts }) => [name, ...verdicts.map((verdict) => (verdict === null ? "" : WORDS[verdict]))]),
  ]);
}

export function formatTopics({ entries }: Cohort): string {
  return formatCsv([
    ["topic", "people lifted", "of", "mean rise of coverage"],
    ...chooseTopics(entries).map(({ name, lifted, of, meanGain }) => [name, lifted, of, meanGain]),
  ]);
}

export function formatFailed(entries: readonly CohortEntry[]): string {
  return formatCsv([
    ["file", "code", "what", "what to do"],
    ...entries
      .filter(({ trouble }) => trouble !== null)
      .map(({ person, trouble }) => [person.file, trouble?.code ?? "", trouble?.message ?? "", trouble?.hint ?? ""]),
  ]);
}

export function formatSyllabus({ taught, leftOut }: SyllabusReading): string {
  return formatCsv([
    ["skill", "taught", "people whose postings ask for it", "of", "mean share of postings"],
    ...taught.map(({ name, people, of, share }) => [name, people === 0 ? "without being asked" : "and asked", people, of, share]),
    ...leftOut.map(({ name, people, of, share }) => [name, "left out", people, of, share]),
  ]);
}

/** Shares only; what fewer than five people share is hidden. */
export function formatShares({ entries }: Cohort): string {
  const rows = listHeatMapRows(entries).map((skill) => [skill.name, ...sharesOf(skill)]);
  return formatCsv([["skill", "people asked for it", "share met", "share partly", "share not shown"], ...rows]);
}

function sharesOf({ verdicts }: SkillAcross): (string | number)[] {
  const asked = verdicts.filter((verdict) => verdict !== null).length;
  const counts = (["met", "partly", "not-evidenced"] as const).map((wanted) => verdicts.filter((verdict) => verdict === wanted).length);
  if (hideSmall(asked, asked) === null) return ["hidden", "hidden", "hidden", "hidden"];
  // One hidden cell could be worked out from the others: then all three are.
  if (counts.some((count) => hideSmall(count, asked) === null)) return [asked, "hidden", "hidden", "hidden"];
  return [asked, ...counts.map((count) => shareOf(count, asked))];
}

export function formatTopicShares({ entries }: Cohort): string {
  const rows = chooseTopics(entries).map(({ name, lifted, of }) => [name, hideSmall(lifted, of) === null ? "hidden" : shareOf(lifted, of)]);
  return formatCsv([["topic", "share of people lifted"], ...rows]);
}
