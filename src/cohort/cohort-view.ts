import type { CohortView } from "../render/format/cohort-html.js";
import type { Cohort } from "../schema/cohort.js";
import { listHeatMapRows } from "./heat-map-rows.js";
import { COHORT_THRESHOLDS } from "./thresholds.js";
import { chooseTopics } from "./topics.js";

/** A cohort as its page shows it. */
export function viewCohort({ entries }: Cohort): CohortView {
  return {
    people: entries.map(({ person, folder, result, trouble }) => ({
      name: person.name || person.file,
      role: result === null ? person.role : `${result.roleName}${result.level === null ? "" : `, ${result.level}`}`,
      folder: result === null ? null : folder,
      postings: result?.postings ?? null,
      coverage: result?.coverage ?? null,
      hours: result?.hours ?? null,
      goals: result?.goals.slice(0, 3) ?? [],
      trouble: trouble?.message ?? null,
    })),
    topics: chooseTopics(entries),
    skills: listHeatMapRows(entries).slice(0, COHORT_THRESHOLDS.skillsShown),
  };
}
