import { fold } from "../../text/fold-words.js";
import { inferEducationLevel, isCourseOf, scoreDegree, scoreInstitution } from "../lexicon/degree-words.js";
import { joinStrands } from "../lines/strand.js";
import { READING } from "../thresholds.js";
import type { Atom } from "./atom.js";

/** "Abschluss Dipl.-Ing.": what a study ended with. */
const AWARD = /^(?:abschluss|degree|awarded|final degree|titre|titolo|titulo|titel|graad|grau)(?!\w)/;

/** The parts of a study in the order in which they belong together. */
export function settleStudyAtoms(atoms: readonly Atom[]): Atom[] {
  return joinSubjects(moveAward(atoms));
}

/** "Studium Informatik, RWTH Aachen, Abschluss M.Sc.": the award belongs to the study, the school stands between them. */
function moveAward(atoms: readonly Atom[]): readonly Atom[] {
  const study = atoms.findIndex(({ strand }) => isCourseOf(strand.text));
  const award = atoms.find(({ strand }, i) => i > study && AWARD.test(fold(strand.text)));
  if (study < 0 || award === undefined) return atoms;
  const others = atoms.filter((atom) => atom !== award);
  return [...others.slice(0, study + 1), { ...award, joint: "comma" }, ...others.slice(study + 1)];
}

/** "A-levels: Maths, Physics, Welsh – Tree School": the subjects behind the colon are those of the exam. */
function joinSubjects(atoms: readonly Atom[]): Atom[] {
  const settled: Atom[] = [];
  let exam = false;
  for (const atom of atoms) {
    const last = settled.at(-1);
    exam = exam
      ? atom.joint === "comma"
      : atom.joint === "colon" && last !== undefined && inferEducationLevel(last.strand.text) === "school";
    // "Executive Education: Leading Organizations": behind a degree the colon has its subject.
    const subject = atom.joint === "colon" && last !== undefined && inferEducationLevel(last.strand.text) !== null;
    if (exam && scoreInstitution(atom.strand.text) >= READING.institution) exam = false;
    // "Licence comptabilité, contrôle, audit": subjects that go on in small letters.
    const listed =
      atom.joint === "comma" && /^\p{Ll}/u.test(atom.strand.text) && last !== undefined && scoreDegree(last.strand.text) >= READING.degree;
    // "Bc., Informatics, …": a degree in letters takes the field behind the comma.
    const field =
      atom.joint === "comma" &&
      settled.length === 1 &&
      last !== undefined &&
      isBareDegree(last.strand.text) &&
      scoreDegree(atom.strand.text) === 0.5;
    const joins = (exam || subject || listed || field) && scoreInstitution(atom.strand.text) < READING.institution;
    if (!joins || last === undefined) settled.push(atom);
    else settled[settled.length - 1] = { ...last, strand: joinStrands([last.strand, atom.strand], atom.joint === "colon" ? ": " : ", ") };
  }
  return settled;
}

function isBareDegree(text: string): boolean {
  return /^[\p{L}.]{2,6}(?: \([\p{L}.]{2,6}\))?$/u.test(text) && scoreDegree(text) >= READING.degree;
}
