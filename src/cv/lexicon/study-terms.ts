import { fold } from "../../text/fold-words.js";

const SPAN =
  /^(?:about |approx\.? |ca\.? )?\d+(?:[.,]\d+)?[ -]?(?:weeks?|months?|hours?|hrs?|days?|semesters?|terms?|credits?|ects|wochen|monate|stunden|tage|semaines|mois|heures|jours|semanas|meses|horas|settimane|mesi|ore|weken|maanden|uur|dagen)(?![\p{L}\d])(?: \p{L}+(?:-\p{L}+)?){0,3}$/u;
const MODE =
  /^(?:(?:part|full)[ -]time|evenings?|evening (?:classes|course)|extramural|external|on campus|remote|online|distance learning|in person|berufsbegleitend|vollzeit|teilzeit|fernstudium|abendschule|a distance|en ligne|a distancia|en linea)$/;
const GRADE =
  /^(?:(?:with |avec |mit )?(?:distinction|high distinction|merit|credit|pass|(?:first|second|third)[ -]class(?: hono(?:u)?rs)?|(?:upper|lower) second(?: class)?|2[:.][12]|auszeichnung|mention (?:tres )?bien|mention assez bien)|level \d|niveau \d)$/;

const bare = (text: string): string => fold(text).replace(/^[\s(]+|[\s).]+$/g, "");

/** How long and in which way somebody studied: "26 weeks part-time", "extramural". */
export function isStudyMode(text: string): boolean {
  const words = bare(text);
  return SPAN.test(words) || MODE.test(words);
}

/** How well: "distinction", "level 4". */
export function isGrade(text: string): boolean {
  return GRADE.test(bare(text));
}
