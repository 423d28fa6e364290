/** Words of deeds, folded, in seven languages: what a bullet tells beyond the skill it names. */

/** A change and a number: "cut latency by 42 %", "Kosten um 12 % gesenkt". */
const CHANGE =
  /\b(?:reduc\w+|cut|cuts|cutting|lower\w*|decreas\w+|increas\w+|improv\w+|grew|grow\w*|boost\w*|rais\w+|sav(?:ed|es|ing)|accelerat\w+|doubl\w+|tripl\w+|halv\w+|achiev\w+|exceed\w*|generat(?:ed|es|ing)|deliver(?:ed|s|ing)|scal(?:ed|es|ing)|shrank|shrunk|serv(?:ed|es|ing)|handl(?:ed|es|ing)|process(?:ed|es|ing)|adopted|won|recover(?:ed|ing)|recupera\w+|fell|falls|dropp\w+|rose|climbed|shr[aiu]nk\w*|(?<!\b(?:rang(?:e|ed|es|ing)|aged) )from\s+\S+\s+to|gesenkt|senkte|reduziert\w*|gesteigert|steigerte|steigerung|erhoh\w+|verkurz\w+|verbesser\w+|eingespart|einsparung|verdoppel\w+|reduit\w*|reduction|diminu\w+|augment\w+|amelior\w+|economis\w+|double|redu[cj]\w+|aument\w+|mejor\w+|ahorr\w+|increment\w+|verlaag\w*|verhoog\w*|verbeter\w*|bespaar\w*|ridott\w+|riduzion\w+|aumentat\w+|migliorat\w+|risparmi\w+|melhor\w+|economi\w+)(?!\w)/;
const AMOUNT =
  /\d[\d.,]*\s?(?:%|percent|prozent|pour cent|por ciento|procent|per cento|por cento|x\b|k\b|m\b|bn\b|million|mio|millionen|hours?|stunden|heures|horas|minutes?|minuten|ms\b|seconds?|days?|tage|weeks?|users?|customers?|kunden|clients?|requests?|transactions?|orders?|records?|events?|services?|teams?|patients?|students?|€|\$|£)|[$€£]\s?\d/;

/** "from hours to minutes", "von Tagen auf Minuten": a change told without a digit. */
const UNIT =
  "(?:seconds?|minutes?|hours?|days?|weeks?|months?|sekunden|minuten|stunden|tagen?|wochen|monaten?|secondes|heures|jours|semaines|mois|segundos|minutos|horas|dias|semanas|meses)";
const FROM_TO = new RegExp(
  String.raw`\b(?:from|von|de|van|da)\s+(?:\S+\s+){0,2}${UNIT}\s+(?:down\s+)?(?:to|auf|a|naar|para)\s+(?:\S+\s+){0,2}${UNIT}\b`,
);
const RATE =
  /\d[\d.,]*\s?[km]?\+?\s+\p{L}+\s+(?:per|a|pro|par|por|per)\s+(?:day|week|month|year|quarter|hour|minute|second|tag|woche|monat|jahr|jour|semaine|mois|an|dia|semana|mes|ano)(?!\w)/u;

/** "3x faster": a change told without a verb of change. */
const TIMES_FASTER =
  /\b\d+(?:[.,]\d+)?\s?(?:x|times|mal|fois|veces|keer|volte|vezes)\s+(?:as fast|faster|quicker|schneller|plus (?:rapide|vite)|mas rapid[oa]|sneller|piu (?:rapid[oa]|veloce)|mais rapid[oa])(?!\w)/;

const SHARE = /\d\s?(?:%|prozent|percent)/;

/** "3 days instead of 9". */
const INSTEAD = /\d[^.;]{0,15} (?:instead of|statt|au lieu de|en lugar de|en vez de|invece di|in plaats van) (?:\S+ )?\d/;

/** A change whose size is a word: "halved build times", "tickets fell by a third". */
const BY_WORD =
  /\b(?:halv(?:ed|es|ing)|halbiert\w*|doubl(?:ed|es|ing)|verdoppelt\w*|tripl(?:ed|es|ing)|by (?:a |one |two |three )?(?:half|thirds?|quarters?))(?!\w)/;

/** People and visits are scheduled by who plans them; a scheduled query runs by itself, and "an application for clinics: scheduling, billing" does it for others. */
export const SCHEDULED = String.raw`(?<!(?:application|app|platform|system|portal|software|module|product)s? [^.;]{0,60})schedul(?:ed|ing)(?! (?:sql|quer|jobs?|reports?|tasks?|runs?|batch|etl|pipelines?|builds?|backups?|refresh|exports?|extracts?|maintenance|products?|apps?|applications?|software|platforms?|systems?|modules?|features?|suites?|engines?|portals?|api|algorithms?)\w*)`;

/** A rota is planned by one and worked by many: "took part in the on-call rota". A tool may show one: "roster view". */
export const ROTAS = String.raw`(?<!(?:took|take|taking) part in (?:\S+ ){0,2}|(?:join\w*|participat\w+ in|member of|part of|on|in) (?:\S+ ){0,2}|on[- ]call )(?:rotas?|rosters?)(?! (?:views?|apps?|screens?|pages?|tools?|software|imports?|exports?|data|files?|e )|[,:]? one week| as an? )`;

export function tellsResult(folded: string): boolean {
  return tellsGain(folded) || SHARE.test(folded) || (CHANGE.test(folded) && (AMOUNT.test(folded) || RATE.test(folded)));
}

/** A share, a before and after, or a multiple: more than the size of what was worked on. */
export function tellsGain(folded: string): boolean {
  if (FROM_TO.test(folded) || TIMES_FASTER.test(folded) || BY_WORD.test(folded) || INSTEAD.test(folded)) return true;
  if (/\b(?:from|von|de|van|da)\s+[^.;]{0,20}\d[^.;]{0,20}\s(?:to|auf|a|naar|para)\s+[^.;]{0,12}\d/.test(folded)) return true;
  return (
    (CHANGE.test(folded) && SHARE.test(folded)) ||
    /(?:^|[\s(])[+−-]\d[\d.,]*\s?%|\b(?:up|down|over) (?:by )?\d[\d.,]*\s?(?:%|percent)/.test(folded)
  );
}

/** Verbs of leading in a sentence; nouns and devices ("12-lead ECG", "lead apron", "200 leads a month") are none. */
const LED =
  /(?:^|[\s,;(])(?:led|leading|leads?(?<!(?:who|which|that|them|one|he|she|they|now) leads?)(?=\s+(?:a|an|the|our|\d+|two|three|four|five|six|seven|eight|ten|cross|development|design|team|teams|mechanical|engineers|developers|architecture|migration|technical|all|its|weekly|monthly|daily)(?![a-z]))|spearhead\w*|headed|heading up|directed|directing|oversaw|oversees?|overseeing|supervis(?:ed?|es|ing)|chaired|captained|in charge of|(?:take|takes|took|taking) charge of|(?:run|runs|ran|running) (?:the |a |an )?(?:[a-z]+ ){0,2}(?:shift|floor|ward|kitchen|depot|crew),? (?:of |with )?(?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: [a-z]+){0,2} [a-z]+s(?![a-z]))(?:\d+|[a-z]+)|leitete|leitung|geleitet|fuhrte|gefuhrt|leite|koordinierte|verantwortete|dirige\w*|pilote(?!d)\w*|encadr\w+|anime(?: une| l)\w*|coordonn\w+|lider\w+|dirig\w+|coordinat(?:e|es|ed|ing)(?=(?: [a-z-]+){0,3} (?:teams?|staff|people|nurses|volunteers|crews?|colleagues|engineers|developers|\d+))|coordinates (?:a|the)|coordina(?!t)\w*|coordin(?:e|o)|geleid|leidde|aanstur\w+|guidat\w+|guida di|diretto|coordinat[oi]|coordinamento|coordination (?:de|du|des)|liderei|liderou|coordenei|coordena\w+)(?=[\s,;.)]|$)/;
const NOT_LED =
  /(?:\d+[- ]lead\b|\b(?:an?|the|of|market|world|industry|globally|[a-z]+'s?) leading\b|\b(?:self-|semi-|un)?supervised (?:[a-z-]+ )?(?:learning|models?|fine-?tuning|classif\w+|training|methods?|algorithms?|ml)|\bdirected (?:acyclic|graphs?)|\blead (?:apron|time|times|generation|gen|scoring|qualification|management system|nurturing|sheet|paint|acid)|\bleading (?:to|roles?|edge|indicators?|cause)|\bhours of supervised|\b(?:multi-agent|agent|motor|hand-eye) coordinat\w+|\bleads? (?:from|into|through|generated|qualified|per)|\b(?:auf|of|with|from|for|und|to) led\b|\bled (?:to|by|display|light|screen|lighting|lamp|matrix|strip)|\b(?:\d[\d.,]*[km+]?|two|three|four|five|six|seven|eight|nine|ten|for|of|with|more|new|generat(?:ed|es|ing)|inbound|outbound|warm|cold|pacing|b2b) leads\b|\bsales leads|\bmarketing leads|\bqualified leads|\bencadr\w+ (?:de |d'|des )(?:\w+ )?(?:alternant|stagiaire|apprenti|etudiant))/g;

export function tellsLeading(folded: string): boolean {
  return LED.test(folded.replace(NOT_LED, " "));
}

/** The words before whom one brings on board are captured for speed alone: V8 writes a repeated group out round by round unless it captures. */
export const TEACHING =
  /\b(?:mentor(?:ed|ing|s|iert\w*)?|precept(?:ors? (?:to|for|of)|ed|ing)|pair(?:ed|ing|s)? (?:\w+ )?with (?:the |our |my |a )?(?:two |three |\d )?(?:juniors?|newcomers?|interns?|apprentices?|trainees?|new (?:starters|hires|joiners))|coach(?:ed|ing|te)?|taught(?! (?:me|us|myself)\b)|(?<!(?:for|before|into) |moving into )teach(?:es|ing)?|train(?:ed|ing|s(?! for))? (?:of |for (?=new|the|all|our|staff)|the (?!(?:[\w-]+ ){0,4}(?:models?|networks?|classifiers?|detectors?|encoders?|llms?|agents?))|new |junior|staff|colleagues|team|nurses|engineers|users|employees|(?:\w+ ){1,3}(?:staff|engineers|nurses|interns|colleagues|users|people|graduates|juniors|starters|hires|joiners|employees|apprentices|trainees|students|volunteers|members|developers|analysts|technicians|managers|receptionists))|onboard(?:ed|ing)(?= (?:and \w+ )?(?:of )?(the |our |all |new |junior |\d+ |two |three |four |five |six |several ){0,3}(?:joiners?|hires?|colleagues?|staff|employees?|engineers?|developers?|nurses?|analysts?|designers?|interns?|starters?|juniors?|team|members?|people|apprentices?|trainees?|freelancers?|contractors?|teachers?|consultants?|agents?|associates?)(?!\w))|tutored|tutoring|instruct(?:ed|ing|s)|lectured|(?:look(?:ed|ing|s)? after|supervis\w+|guid(?:ed|ing)) (?:\w+ ){0,2}(?:apprentices?|trainees?|juniors?|interns?|graduates)|apoyo a (?:\w+ ){0,3}junior(?:es|s)?|\w+anleitung|(?<!(?:attended|visited|joined|completed) (?:an? |the |\d+ |two |three |several )?)workshops? (?:for|on)|gave (?:talks|workshops|training)|einarbeitung|eingearbeitet|geschult|schulung\w*|unterricht\w*|ausgebildet|anleitung|angeleitet|ausbildung von|betreuung (?:von |der )(?:\w+ )?(?:azubis|auszubildende\w*|praktikant\w*|studierenden|werkstudent\w*)|form(?:e|ation) (?:de|des|du|aux|d')\s?\w+|tutorat|encadrement (?:de |d')(?:\w+ )?(?:alternant|stagiaire|apprenti|etudiant)\w*|accompagnement (?:de |d'|des )(?:\w+ ){0,2}(?:stagiaires?|juniors?|apprentis?|alternants?|equipes?|collegues?)|fachliche fuhrung|wochentliche ubung|tutor (?:fur|in)|formacion (?:de|del|a)|forme\b|tutorizacion|tutori[ae] (?:de|a|di)|mentori[ae]|capacitacion|begeleid\w*|opgeleid|inwerken|formazione (?:di|del|dei)|affiancamento|formatore|treinamento|formacao (?:de|da|dos))\b/;

export const OWNING =
  /\b(?:(?<!(?:who|that|which) )own(?:ed|s|ing|ership)|responsible for|sole (?:developer|engineer|designer)|verantwortlich(?:er|e)? fur|gesamtverantwortung|eigenverantwortlich\w*|responsable de|en charge de|responsabilite|responsable del|encargad[oa] de|a cargo de|verantwoordelijk voor|responsabile (?:di|del|della)|responsavel (?:por|pel[ao]))(?!\w)/;

/** People who answer to the person. */
export const MANAGING =
  /\b(?:manag(?:ed|es|ing|e)\s+(?:(?:a|the|an)\s+)?(?:(?:\w|-)+\s+){0,4}?(?:team|teams|staff|people|engineers|developers|employees|nurses|analysts|designers|direct reports|reports|technicians|workers|brigade|crew)|direct reports?|line manage\w*|people management|(?<!(?:we|they|was|were|being|been|company) )(?:hired|hiring|recruited) (?:and |of )?(?:\w+ ){0,3}(?:engineers|developers|people|staff|team|nurses|analysts|designers)|performance reviews|disziplinarisch\w*|personalverantwortung|mitarbeiterfuhrung|(?:fuhrung|fuhren) (?:von|der) (?:bis zu |rund |ca\.? |etwa )?(?:\d+|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf)|(?:fuhre|fuhrte|leite|leitete) (?:fachlich und disziplinarisch )?(?:\d+|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn) (?:\w+ )?\w*(?:administrator|entwickler|mitarbeite|kolleg|techniker|ingenieur|analyst|leute|person|pflege)\w*|fuhrung (?:eines|des) (?:\S+ )?teams|direccion de (?:un )?equipo|gestao de \d+|coordinamento di (?:\d+|due|tre|quattro|cinque|sei|otto|dieci) person\w+|aanstur\w+ van (?:\d+|twee|drie|vier|vijf|zes|acht|tien) |management de \d+|\d+ mitarbeiter\w* (?:gefuhrt|fuhren)|management d'une equipe|encadrement (?:de|d'une)(?! (?:\w+ )?(?:alternant|stagiaire|apprenti|etudiant))|manager d'une equipe|personas a (?:mi |su )?cargo|gestion de (?:un )?equipo|equipo de \d+ personas|leidinggev\w+|gestione (?:di|del) (?:un )?(?:team|personale)|gestao de (?:equipa|equipe|pessoas))\b/;

/** A group led at work: "team of 8", "a brigade of seven", "6 nurses a shift". */
export const TEAM_SIZE =
  /\b(?:team|brigade|crew|shift|squad|group|staff|equipe|equipo|gruppe|ploeg|squadra|equipa|mannschaft|engineers?|developers?|nurses?|people|mitarbeiter\w*|personen|personnes|personas)\s+(?:of|von|de|van|di|with)\s+(?:up to |bis zu |over |about )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|six|sept|huit|dix|dos|tres|cuatro|cinco|seis|siete|ocho|diez)|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ](?:person|people|member|engineer|developer|nurse|strong|man|kopfig\w*)(?!\w)|\b\d+\s+(?:nurses|staff|people|engineers|developers|mitarbeiter\w*|pflegekrafte|personnes|personas|employees|technicians|analysts|designers|cooks)(?!\w)/;
