import type { ExperienceField } from "../../schema/profile.js";
import type { RoleSource } from "../../schema/roles.js";
import { fold } from "../../text/fold-words.js";

/** Words of titles that name a field where no role of the data fits; the first that fits decides. */
const FIELD_WORDS: readonly (readonly [ExperienceField, RegExp])[] = [
  ["ai", /\b(?:machine learning|ml|ai|artificial intelligence|deep learning|nlp|computer vision|llm|mlops|prompt)(?!\w)|\bki-/],
  ["security", /\b(?:security|cyber\w*|penetration|threat|soc analyst|ciso|infosec)(?!\w)|sicherheit(?:singenieur|sanalyst)/],
  ["data", /\b(?:data|analytics|bi|business intelligence|statistician|daten\w*|donnees|datos|dati|dados|etl|reporting analyst)(?!\w)/],
  [
    "infrastructure",
    /\b(?:devops|sre|site reliability|cloud|infrastructure|systems? administrator|sysadmin|network|platform engineer|systemadministrator\w*|netzwerk\w*)(?!\w)/,
  ],
  [
    "it-support",
    /\b(?:help ?desk|service ?desk|it support|desktop support|support (?:engineer|technician)|it technician|technical support)(?!\w)/,
  ],
  [
    "software",
    /\b(?:software|developer|programmer|entwickler\w*|softwareentwickl\w*|developpeur|developpeuse|desarrollador\w*|sviluppat\w*|desenvolvedor\w*|ontwikkelaar|frontend|front-end|backend|back-end|full[- ]?stack|web|mobile|ios|android|qa|test automation|cto|programador\w*|informatiker\w*|embedded|firmware)(?!\w)|entwickler/,
  ],
  ["product", /\b(?:product (?:manager|owner|lead|director|analyst)|scrum master|produktmanager\w*|chef de produit)(?!\w)/],
  [
    "design",
    /\b(?:designer\w*|ux|ui|graphi\w+|illustrat\w+|animator|art director|gestalter\w*|mediengestalt\w*|produktdesign\w*|disenador\w*|vormgever|grafic[oa])(?!\w)|designer/,
  ],
  [
    "health",
    /\b(?:nurse|nursing|physician|doctor|medical|clinical|pharmac\w*|therapist|paramedic|caregiver|care assistant|healthcare|dental|dentist|midwife|radiograph\w*|infirmi\w+|aide-soignant\w*|medecin|enfermer\w+|medic[oa]|infermier\w+|verpleegkundige|verzorgende|patient|surgeon|ecg|phlebotomist|hygienist)(?!\w)|pfleg|krankenschwester|arzt|arztin|therapeut/,
  ],
  [
    "education",
    /\b(?:teacher|teaching|lecturer|professor\w*|instructor|tutor|educat\w+|enseignant\w*|formateur|formatrice|docent\w*|profesora?|maestr[oa]|insegnante|docente|leraar|dozent\w*|erzieher\w*)(?!\w)|lehrer/,
  ],
  [
    "legal",
    /\b(?:lawyer|attorney|paralegal|solicitor|legal|barrister|jurist\w*|avocat\w*|abogad\w+|avvocat\w+|advogad\w+|notary|compliance)(?!\w)|anwalt/,
  ],
  [
    "people",
    /\b(?:hr|human resources|recruit\w*|talent|people (?:partner|operations)|personal(?:referent|leiter|sachbearbeiter)\w*|rrhh|payroll)(?!\w)/,
  ],
  [
    "finance",
    /\b(?:accountant|accounting|accounts? (?:payable|receivable)|audit\w*|finance|financial|controller\w*|treasur\w*|bookkeep\w*|tax|actuary|banker|banking|investment|comptable|aide-comptable|contable|contabile|ragionier\w*|contador\w*|contabilista|boekhouder|credit|underwriter|trader|teller|bilanz\w*)(?!\w)|buchhalt|steuer/,
  ],
  [
    "sales",
    /\b(?:sales|account (?:executive|manager)|business development|vertrieb\w*|commercial\w*|vendeu\w+|vendedor\w*|venditor\w*|verkoper|key account|inside sales|comercial|retail|cashier|store|shop|merchandis\w+)(?!\w)|verkauf/,
  ],
  [
    "marketing",
    /\b(?:marketing|seo|sem|content|social media|brand|communications?|copywriter|public relations|pr|journalist\w*|editor|redakteur\w*|communicatie|editorial|growth)(?!\w)/,
  ],
  [
    "logistics",
    /\b(?:logisti\w+|supply chain|warehouse|lager\w*|driver|courier|fahrer\w*|chauffeur|inventory|procurement|purchas\w*|buyer|einkauf\w*|dispatcher|magazinier|magazziniere|repartidor|shipping|demand plan\w*|fulfil?lment|conductor|disponent\w*|forklift)(?!\w)/,
  ],
  [
    "hospitality",
    /\b(?:chef|cook|kitchen|barista|bartender|waiter|waitress|hotel|restaurant|housekeep\w*|receptionist at hotel|pastry|patissi\w+|baker|koch|kochin|kellner\w*|cuisini\w+|serveu\w+|camarer\w+|cociner\w+|cameriere|cuoco|sommelier|event\w*|catering|concierge|kok|host|hostess|steward\w*)(?!\w)/,
  ],
  [
    "trades",
    /\b(?:electrician|plumber|carpenter|welder|mechanic|machinist|fitter|technician|maintenance|construction|builder|painter|roofer|hvac|elektriker\w*|mechatroniker\w*|schlosser|monteur|schreiner|electricien|plombier|menuisier|soudeur|electricista|fontanero|elettricista|meccanico|eletricista|installateur|journeyman|foreman|operator)(?!\w)|mechaniker|elektroniker/,
  ],
  [
    "engineering",
    /\b(?:engineer\w*|ingenieur\w*|ingenier\w+|ingegner\w+|engenheir\w+|surveyor|cad|draft\w*|konstrukteur\w*|civil|mechanical|electrical|signalling|quality|qualite|qualitat\w*|technicien|architect|architekt\w*)(?!\w)|ingenieur/,
  ],
  [
    "science",
    /\b(?:research\w*|scientist|laborator\w*|lab|chemist|biolog\w+|physicist|postdoc\w*|wissenschaft\w*|chercheu\w+|investigador\w*|ricercat\w+|onderzoeker|doctoral|phd)(?!\w)/,
  ],
  [
    "management",
    /\b(?:ceo|coo|president|managing director|general manager|geschaftsfuhr\w*|director|founder|executive|project manager|projektleiter\w*|chef de projet|program manager|operations manager|consultant|berater\w*|business analyst|manager)(?!\w)/,
  ],
  [
    "administration",
    /\b(?:administrat\w+|assistant|assistent\w*|secretar\w+|clerk|office|receptionist|sachbearbeit\w*|sekretar\w*|empfang|coordinator|coordinat\w+)(?!\w)/,
  ],
];

/** Words of work on models that learn, folded. */
const ON_MODELS =
  /\b(?:machine learning|deep learning|neural net\w*|transformers?|language models?|llms?|pytorch|tensorflow|jax|fine-?tun\w+|retrieval[- ]augmented|reinforcement learning|computer vision|nlp|maschinelle\w* lernen|apprentissage (?:automatique|profond)|aprendizaje automatico)(?!\w)/;
/** One line may name a tool; two tell what the work is about. */
const LINES_ON_MODELS = 2;

/** A research assistant is one of any science by title: the lines say which. */
export function narrowField(field: ExperienceField, role: string | null, lines: readonly string[]): ExperienceField {
  if (field !== "science" || role !== null) return field;
  return lines.filter((line) => ON_MODELS.test(fold(line))).length >= LINES_ON_MODELS ? "ai" : field;
}

/** The field of a role of the data, else what the words of the title say. */
export function inferField(title: string, role: string | null, roles: Readonly<Record<string, RoleSource>>): ExperienceField {
  const known = role === null ? undefined : roles[role];
  if (known !== undefined) return known.field;
  const folded = fold(title);
  for (const [field, pattern] of FIELD_WORDS) if (pattern.test(folded)) return field;
  return "other";
}
