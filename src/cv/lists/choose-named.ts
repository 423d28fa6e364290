import { fold } from "../../text/fold-words.js";
import { namesCertificate } from "../lexicon/certificate-words.js";
import { scoreInstitution } from "../lexicon/degree-words.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { type CvCell, type CvRow, cellStrand } from "../lines/cv-row.js";
import { lineWith } from "../lines/read-label.js";
import { joinStrands } from "../lines/strand.js";
import { READING } from "../thresholds.js";

/** Beside its name: that one has it. */
const HELD = /^(?:yes|held|valid|current|vorhanden|ja|gultig|oui|valable|si|vigente|valid[oa]|in possesso|aanwezig|sim)(?!\p{L})/u;
/** "Klassen B, C, CE": what a licence holds for. */
const CLASSES = /^(?:class(?:es)?|categor(?:y|ies|ies?|ias?|ie)|klassen?|categorieen|clases?|classi?|cat\.)\s/;

/** Which of two cells in a row names the certificate: "Forklift licence | held", "CISSP | ISC2 Institute", "Crane | Crane operator's certificate". */
export function chooseNamed({ cells }: CvRow): readonly CvCell[] {
  const [label, value, ...more] = cells;
  const [first, second] = [label?.lines[0], value?.lines[0]];
  if (label === undefined || value === undefined || more.length > 0 || first === undefined || second === undefined) return cells;
  const [name, said] = [cellStrand(label), cellStrand(value)];
  const folded = fold(said.text);
  if (HELD.test(folded)) return [label];
  if (namesCertificate(name.text) && CLASSES.test(folded)) return [{ lines: [lineWith(first, joinStrands([name, said]))] }];
  if (scoreInstitution(said.text) >= READING.institution || scoreOrganisation(said.text) >= READING.organisation) return [label];
  const within = foldedWords(name.text).some((word) => foldedWords(said.text).includes(word));
  return namesCertificate(said.text) && (within || !namesCertificate(name.text)) ? [value] : cells;
}

function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\d]{2,}/gu) ?? [];
}
