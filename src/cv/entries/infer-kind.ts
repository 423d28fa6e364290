import { fold } from "../../text/fold-words.js";
import type { RawPosition } from "../raw-cv.js";

const INTERN =
  /\b(?:intern|internship|trainee|praktik\w*|pflichtpraktikum|werkstudent\w*|stagiaire|stage|alternan\w*|apprenti\w*|becari[oa]|practicante|practicas|pasante|stagiair\w*|tirocin\w*|stagista|estagi\w*|co-op|working student|placement student|summer analyst)(?!\w)/u;
const FREELANCE =
  /\b(?:freelance\w*|self-employed|self employed|freiberuf\w*|selbst(?:st)?andig\w*|independant|autonomo|autonoma|zzp\w*|libero professionista|independent consultant|contractor)(?!\w)/u;

/** Who plans the work of volunteers is paid for it. */
const VOLUNTEER =
  /^(?:volunteer(?! (?:and |& )?(?:\S+ )?(?:coordinator|manager|officer|recruit\w*|lead|leader|supervisor|director|administrator)(?!\w))|voluntary|honorary|ehrenamtlich\w*|freiwillig\w*|benevole|volontari[oa]|voluntari[oa]|vrijwillig\w*)(?!\w)/;

/** Internships and freelance work among employment, by the words of the title. */
export function inferKind(kind: RawPosition["kind"], title: string, organisation: string): RawPosition["kind"] {
  if (kind !== "employment") return kind;
  const words = fold(`${title} | ${organisation}`);
  if (INTERN.test(fold(title))) return "internship";
  if (VOLUNTEER.test(fold(title))) return "volunteering";
  return FREELANCE.test(words) ? "freelance" : "employment";
}
