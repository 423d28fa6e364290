import { says, type Tells } from "./tells.js";

/** What a degree is in, folded, in seven languages: whoever took it has the foundations of the field. */
export const FIELDS_OF_STUDY: readonly (readonly [skills: readonly string[], tells: Tells])[] = [
  [
    ["computer-science"],
    says(
      "comput(?:er|ing) (?:science|engineering)s?|computing|software engineering|informatik|informatique|(?:ingenieria )?informatica|informatyka|ciencias? d[ae] (?:la )?computaca?o|ciencias? de la computacion|informatietechnologie",
    ),
  ],
  [["mathematics"], says("(?:applied |pure )?math(?:ematic)?s|mathematik|mathematiques|matematicas?|matematyka|wiskunde")],
  [["statistics"], says("statistics|statistik|statistiques?|estadistica|statistica|estatistica|biostatistics")],
  [["data-science"], says("data science|sciences? des donnees|ciencia de datos|ciencia de dados|scienza dei dati")],
  [["economics"], says(String.raw`economics|volkswirtschaft\w*|economie|economia|econometrics|ekonomia`)],
  [["physics"], says("physics|physik|physique|fisica|natuurkunde")],
  [["electrical-engineering"], says("electrical (?:and electronics? )?engineering|elektrotechnik|genie electrique|ingenieria electrica")],
  [["mechanical-engineering"], says("mechanical engineering|maschinenbau|genie mecanique|ingenieria mecanica|ingegneria meccanica")],
];
