import { foldWords } from "../../text/fold-words.js";
import { remembered } from "../../text/remember.js";
import type { SectionKind } from "./headings.js";

export type HintedKind = Extract<
  SectionKind,
  "experience" | "education" | "skills" | "languages" | "certifications" | "interests" | "activities"
>;

/** Words of a heading nobody has listed that say what may stand below it: "Where I studied", "Das kann ich", "Papers on the wall". */
const HINTS: readonly (readonly [HintedKind, RegExp])[] = [
  [
    "interests",
    /\b(?:hobb\w*|leisure|free time|spare time|freizeit|away from|when not|off duty|loisirs|tempo libero|ocio|vrije tijd)(?!\w)/,
  ],
  [
    "languages",
    /\b(?:speaks?|spoken|tongues?|sprech\w*|sprach\w*|langu\w*|lingu\w*|hablo|parle|parlo|talen|falo|spreek|spreken|jezyk\w*)(?!\w)/,
  ],
  [
    "certifications",
    /\b(?:certs?|certif\w*|zertif\w*|licen[cs]\w*|licencia\w*|papers?|papieren|papiere|scheine|tickets?|nachweis\w*|credencial\w*|credenciais|stamps?|registr\w*|cursuss\w*|titoli|titres|iscrizion\w*|iscritt\w*|albo|patentin\w*|badges?|cards|carne[ts]?|carnes|lehrgang\w*|inductions?|brevet\w*|cedulas?|regist(?:ros?|ries)|bevoegdhe\w*|training received|short courses|formations? courtes?|attest\w*|habilit\w*|acredit\w*|accredit\w*|credentials?|brevets?|permits?|exams?|awards passed|membership\w*)(?!\w)/,
  ],
  ["activities", /\b(?:boards?|civic|clubs?|community|volunteer\w*)(?!\w)/],
  ["experience", /\b(?:positions?|appointments?|posts|employ(?:ed|ment)|jobs?|paid work)(?!\w)/],
  [
    "education",
    /\b(?:stud\w*|school\w*|learn\w*|educat\w*|academic\w*|schul\w*|ausbildung\w*|bildung\w*|estud\w*|etud\w*|edukac\w*|wyksztalcen\w*|aprend\w*|appris|appren\w*|gelernt|geleerd|leerde|imparato|formation\w*|degrees?|college|universit\w*|have passed|knowledge gained|diplom\w*|ecole|lycee|bancs|scol\w*|cursus|opgeleid|scholing|formati|formato|formata|formazion\w*|formado|formei|formacion\w*|formacao)(?!\w)/,
  ],
  [
    "skills",
    /\b(?:(?:good|handy|strong) (?:at|with|in)|sterk in|reach for|maitris\w*|knows?|knowledge|kennis|conosc\w*|conhec\w*|conoc\w*|gear|apps?|systems?|programm[ai]s?|programas?|usare|uso|usar|utilizz\w*|capac\w*|da bien|tool\w*|kit|can do|able|kann ich|ich kann|ik kan|beheers\w*|domino|dominio|manejo|se hacer|so fare|sei fazer|skills?|tools?|herramientas?|strumenti|outils?|gereedschap|computing|tech|technical|stack|software|logiciels?|umiejetnosci\w*|bring|use|strengths?|werkzeug\w*|expertise|savoir|sais faire)(?!\w)/,
  ],
  [
    "experience",
    /\b(?:work|worked|working|career|trade history|loopbaan|trayecto\w*|roles?|service|beruf\w*|stationen|laufbahn|verlauf|karriere|mein weg|trabaj\w*|travail\w*|lavor\w*|what i (?:do|did|have done)|gearbeitet|ich gemacht|gewerkt|deed|gedaan|fait|fatto|hice|hecho|passei|practice|history|story|employers?|arbeitgeber\w*|werkgevers?|employeurs?|empleador\w*|empresas|oficios?|desempen\w*|tra(?:j|i)e(?:c)?tor\w*|doswiadczeni\w*|journey|parcours|recorrido)(?!\w)/,
  ],
];

export const hintedHeading = remembered((text: string): HintedKind | undefined => {
  const words = foldWords(text);
  return HINTS.find(([, pattern]) => pattern.test(words))?.[0];
});

const OWN_WORDS =
  /^(?:what|where|things|how|who|why|was|wo|wie|ich|womit|que|quoi|qui|ou|ce que|je|lo que|donde|quien|con que|wat|waar|ik|cosa|dove|che cosa|come|o que|onde|por onde|quem)(?!\w)|\b(?:i|my|me|ich|mein\w*|je|j|mon|mes|mi|mis|ik|mijn|mio|miei|meu|meus|minhas)(?!\w)/;

/** "What I have passed", "Mon histoire": a heading that speaks of the person, as no employer's name does. */
export const speaksOfPerson = remembered((text: string): boolean => {
  const words = foldWords(text);
  return words.includes(" ") && OWN_WORDS.test(words);
});
