import type { EDUCATION_LEVELS } from "../../schema/skill-kinds.js";
import { fold } from "../../text/fold-words.js";
import { remembered } from "../../text/remember.js";
import { isKnownCity } from "./place-words.js";

export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/** Degrees in seven languages, the highest first; the first that fits names the level. Folded text. */
const DEGREES: readonly (readonly [EducationLevel, RegExp])[] = [
  [
    "phd",
    /\b(?:ph\.?\s?d\.?|d\.?\s?phil|doctorate|doctoral|doctor of|promotion|dr\.\s?(?:rer|med|ing|phil|jur)|doktor|doctorat|doctorado|dottorato|doutorado|doutoramento|promotie|ed\.?d|j\.?d\b|m\.d\.|md\b|dnp|pharm\.?d|d\.?sc|(?:rn|mu|ju|ph|mv|th)dr\.?)(?!\p{L})/u,
  ],
  [
    "master",
    /(?<!\p{L})(?:master(?:'?s|\s?of|studium|abschluss)?|m\.?\s?sc|m\.?\s?a|m\.?\s?s|m\.?\s?eng|m\.?\s?b\.?\s?a|m\.?\s?ed|m\.?\s?phil|m\.?\s?tech|m\.?\s?f\.?\s?a|m\.?\s?p\.?\s?h|ll\.?\s?m|mres|msw|mca|mcom|m\.?\s?com|m\.?\s?e|mim|emba|diplom|dipl|magister|maestria|maitrise|engineering degree|engineer'?s degree|diplome d'ingenieur|mestrado|laurea magistrale|laurea specialistica|staatsexamen|pgce|pgde|dea|dess|ms|postgraduate|diplome d'ingenieur|ingenieur diplome|ingenieur civil|ingeniero|ingeniera|doctorandus|drs|(?:ing|mgr|mag|inz)\.(?=,|$| \p{L}))(?!\p{L})/u,
  ],
  [
    "bachelor",
    /(?<!\p{L})(?:bachelor(?:'?s|\s?of|studium|arbeit)?|bakkalaureat|b\.?\s?sc|b\.?\s?a|b\.?\s?s|b\.?\s?eng|b\.?\s?b\.?\s?a|b\.?\s?tech|b\.?\s?ed|b\.?\s?com|b\.?\s?f\.?\s?a|b\.?\s?m|b\.?\s?e|bsn|b\.?s\.?n|b\.?\s?arch|ll\.?\s?b|bca|bcs(?! (?:foundation|practitioner|professional|higher|intermediate|international|certificat|diploma|ecf|user))|mbbs|mbchb|mb chb|bmbs|mrcp|mrcs|frcp|frcs|bmus|beng|hbo|(?<!(?:driving|driver'?s?|uk|trade|operators?|pilot'?s?|personal|premises|practi[cs]ing|hgv|lgv|forklift|sia|supervisor) )licence|licenciatura|licenciado|licenciada|grado(?! (?:medio|superior))|graduado|graduada|laurea|bacharel|bacharelado|undergraduate|honou?rs degree|diplomatura|bachelier|inzynier|licencjat|bs|wo|bc\.(?=,|$| \p{L}))(?!\p{L})/u,
  ],
  [
    "vocational",
    /(?<!\p{L})(?:associate'?s?(?= (?:degree|of|in|diploma))|associate's|a\.?\s?a\.?\s?s|a\.?\s?s\.?|a\.a\.|ausbildung|berufsausbildung|lehre|umschulung|fachwirt|gepruft(?:e|er|es)|meister|techniker|apprenticeship|foundation degree|btec|hnd|hnc|nvq|city & guilds|diploma of|diploma in|diplome de|diplome d'etat|diplome universitaire|certificate in|certificate of|advanced diploma|vocational|kaufmann|kauffrau|fachinformatiker(?:in)?|fachkraft|gesellenbrief|gesellenprufung|facharbeiter|staatlich (?:gepruft|anerkannt)\w*|examinierte?r?|bts|dut|but\b|cap|bep|dcg|dscg|deug|titre professionnel|ciclo formativo|formacion profesional|fp (?:ii|superior|grado)|tecnico superior|grado (?:superior|medio)|tecnico en|mbo|its|qualifica professionale|curso tecnico|tecnico em|tecnologo|licensed practical|bootcamp|boot camp|immersive|nanodegree|executive education|certificate program|training program|apprentice)(?!\p{L})/u,
  ],
  [
    "school",
    /(?<!\p{L})(?:high school|secondary school|abitur|fachabitur|fachhochschulreife|hochschulreife|mittlere reife|realschul\w*|hauptschul\w*|matura|matur|gymnasium|baccalaureat|bac|brevet|bachillerato|eso|a-levels?|a levels?|as levels?|gcses?|o-levels?|leaving certificate|vwo|havo|vmbo|maturita|diploma di maturita|ensino medio|ensino secundario|12o ano|class (?:x|xii|10|12)|ssc|hsc|cbse|icse|intermediate|higher secondary|senior secondary|ged|international baccalaureate|ib diploma|school leaving|wassce|waec|neco|kcse|kcpe|gce|sslc|matric|matriculation|csec|higher national|national senior certificate)(?!\p{L})/u,
  ],
];

const WEAK_DEGREE =
  /(?<!\p{L})(?:degree|diploma|diplome|diplom\w*|certificate|program|programme|course of study|studium|studies|studiengang|title|titulo|titulacion|titolo|curso|course|major|minor|formation|lehrgang|weiterbildung|immersive|specialization|training|opleiding|corso|engineering|science|sciences|arts|management|administration|informatik|informatica|betriebswirtschaft\w*|wirtschaft\w*|maschinenbau|elektrotechnik|informatics|computer science|economics|law|design|nursing|psychology|mathematics)(?!\p{L})/u;

/** "Studium Elektrotechnik", "Études de droit": what was studied, whatever it ended with. */
const COURSE_OF =
  /^(?:(?:duales |berufsbegleitendes )?studium(?: der| des)?|studies (?:of|in)|etudes (?:de|d'|en)|estudios de|studie(?=\s)|studi (?:di|in))\s+\p{L}{3}/u;

export function isCourseOf(text: string): boolean {
  return COURSE_OF.test(fold(text));
}

/** "Goethe-Gymnasium Gera", "Städtische Realschule Ulm": a school with a name of its own. */
const SCHOOL_NAME = /\p{L}[ -](?:gymnasium|realschule|hauptschule|gesamtschule)(?:[ ,]+\p{L}|$)/u;
const SCHOOL_EXAM = /abitur|reife|abschluss|matur|zeugnis|diplom/;

/** 1 for a named degree, less for words that often stand in one. */
export const scoreDegree = remembered((text: string): number => {
  // "Gilde Opleidingen (diploma behaald)": that it was passed is no degree.
  const folded = fold(text).replace(/\s*\((?:diploma|certificaat|certificate) (?:behaald|obtained|awarded)\)/, "");
  if (folded.split(/\s+/).length > 24) return 0;
  // "Sample High School" is where, "High School Diploma" is what.
  if (
    /(?:high|secondary|grammar|middle|primary|elementary) school(?:\s?[,(–-].*)?$/.test(folded) &&
    folded.split(/\s+/).length >= 3 &&
    !/diploma|certificate|graduat|leaving/.test(folded)
  )
    return 0.3;
  if (SCHOOL_NAME.test(folded) && !SCHOOL_EXAM.test(folded)) return 0.3;
  if (inferEducationLevel(text) !== null) return 1;
  if (COURSE_OF.test(folded)) return 0.95;
  return WEAK_DEGREE.test(folded) ? 0.5 : 0.1;
});

export const inferEducationLevel = remembered((text: string): EducationLevel | null => {
  // Acronyms of two letters are degrees only in capitals: "MA", "BS", "AS", not "as" or "ma".
  const folded = fold(text);
  for (const [level, pattern] of DEGREES) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const bare = match[0].replace(/[^\p{L}]/gu, "");
    if (bare.length > 3 || bare === "bc" || text.length !== folded.length) return level;
    // "Boston, MA": behind a town the letters are those of its state.
    if (isKnownCity(/([^,|·•(\t–-]+),\s*$/u.exec(text.slice(0, match.index))?.[1] ?? "")) continue;
    const raw = text.slice(match.index, match.index + match[0].length).replace(/[^\p{L}]/gu, "");
    if (/^\p{Lu}/u.test(raw) && (raw.length === 1 || /\p{Lu}/u.test(raw.slice(1)) || /[a-z]{2}$/.test(raw))) return level;
  }
  return null;
});

const SCHOOL_WORDS =
  /(?<!\p{L})(?:tafe|university|universities|sixth form|college|school|institute|institut|institution|academy|akademie|polytechnic|politecnico|politecnica|politechnika|univ|uni|universitat|universite|universidad|universita|universidade|universiteit|hochschule|fachhochschule|berufsschule|berufskolleg|gymnasium|gesamtschule|realschule|schule|lycee|ecole|iut|insa|ensimag|hec|essec|faculte|faculty|facultad|faculdade|facolta|colegio|instituto|ies|centro|conservatory|conservatoire|seminary|tu|th|fh|eth|epfl|caltech|ihk|handwerkskammer|kolleg|liceo|istituto|scuola|escola|escuela|hogeschool|roc|lyceum|training center|training centre|campus|bootcamp|assembly|coursera|udacity|georgia tech|virginia tech|texas tech|oxford|cambridge|harvard|stanford|berkeley|ucla|imperial|lse|kth|iit|nit|bits|cfa|greta|afpa|cnam|k12)(?!\p{L})/u;
const SCHOOL_ENDING =
  /(?:universitat|hochschule|schule|kolleg|gymnasium|universiteit|hogeschool|akademie|lyzeum|college|lyceum|\p{L}\sopleidingen)(?!\p{L})/u;

/** In small letters they are other words ("mit" is German for "with"). */
const IN_CAPITALS =
  /(?<!\p{L})(?:MIT|HTWK|HTW|HAW|DHBW|HWR|RWTH|LMU|TUM|HTL|B?HAK|WU|JKU|ZHAW|FHNW|HSLU|UTC|UTT|CESI|UPM|UPC|UC3M|UNED|UOC|CIFP|ITIS|ITC|ITG|IPSIA|ISCTE|ISEL|ISEP|FEUP|IEFP|SENAI|SENAC|ETEC|FATEC|CTU|ČVUT|VUT|VŠB|VŠE|AGH|SGH|NTNU|DTU|SUPSI|BME|ELTE|USP|UNICAMP|NYU|SUNY|CUNY|RMIT|UCL|KCL|SOAS)(?!\p{L})/u;

/** 1 for a named place of learning. */
export const scoreInstitution = remembered((text: string): number => {
  const folded = fold(text);
  if (folded.split(/\s+/).length > 16) return 0;
  // "Geprüfter Bilanzbuchhalter (IHK)": who examined stands in brackets behind what was passed.
  const bare = folded.replace(/\s*\([^)]*\)$/, "");
  if (SCHOOL_WORDS.test(bare) || SCHOOL_ENDING.test(bare) || IN_CAPITALS.test(text)) return 1;
  return /^\p{Lu}/u.test(text.trim()) ? 0.3 : 0.1;
});
