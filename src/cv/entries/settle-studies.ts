import { fold } from "../../text/fold-words.js";
import { inferEducationLevel, isCourseOf, scoreDegree, scoreInstitution } from "../lexicon/degree-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import type { RawCv, RawPosition } from "../raw-cv.js";
import { READING } from "../thresholds.js";

type Entries = Pick<RawCv, "positions" | "projects" | "education">;

/** Studies that stand among the posts, "PhD Physics, University of …" or "Studium Maschinenbau, Universität …", are studies; "PhD student" is a post. */
export function settleStudies({ positions, projects, education }: Entries): Entries {
  const studies = positions.filter(isStudy);
  if (studies.length === 0) return { positions, projects, education };
  return {
    positions: positions.filter((position) => !studies.includes(position)),
    projects,
    education: [
      ...education,
      ...studies.map(({ title, organisation, dates, remarks }) => ({
        degree: title,
        institution: organisation,
        dates,
        level: title === null ? null : inferEducationLevel(title.text),
        remarks,
      })),
    ],
  };
}

function isStudy({ kind, title, organisation, bullets }: RawPosition): boolean {
  // With duties below it a doctorate was work.
  if (kind !== "employment" || bullets.length > 0 || title === null || organisation === null) return false;
  const named = DEGREE.test(fold(title.text)) && scoreDegree(title.text) >= READING.degree;
  if ((!named && !isCourseOf(title.text)) || scoreTitle(title.text) >= READING.title) return false;
  return scoreInstitution(organisation.text) >= READING.institution;
}

/** Only what begins with its degree: "MSc programme lead" is a post. */
const DEGREE =
  /^(?:ph\.? ?d|doctorate|doctor of|master|m\.? ?sc|m\.? ?eng|mba|m\.? ?a\.? |bachelor|b\.? ?sc|b\.? ?eng|b\.? ?a\.? |diplom|magister|staatsexamen|licence|licenciatura|grado en|laurea|doctorat|promotion)(?![a-z])/;
