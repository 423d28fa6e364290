import { CLIENTS, COLLEAGUES } from "../people.js";

/** What the people one serves have and use, told on one's own line, folded: whoever taught, sold to or built for them has not used it. */

/** Whom a thing is made for or brought to, beside clients. */
const SERVED = String.raw`${CLIENTS}|children|kids|people|citizens?|farmers?|growers?|merchants?|retailers?|traders?|sellers?|dealers?|brokers?|publishers?|couriers?|clerks?|shops?|stores?|schools?|hospitals?|clinics?|practices|compan(?:y|ies)|firms?|businesses|organi[sz]ations`;
const USE =
  "(?:use[sd]?|using|(?:run|ran|work(?:ed)?|play(?:ed)?|build|built|live[sd]?|trade[sd]?|rel(?:y|ied)) (?:in|on|with)|sell|sold|run|ran|own(?:ed)?|wear|wore|embed(?:ded)?|install(?:ed)?)";
/** Where stops are missing no sentence is longer, in characters. */
const SENTENCE_REACH = 500;
/** To the end of the list that stands there: "who use Hive, Nest and Tado". */
const LIST = String.raw`[^.;,()]*(?:, [^\s.;,()]+(?=,| and | or ))*(?:,? (?:and|or) [^\s.;,()]+(?= ?$| ?[.;,()]))?`;
/** Who supports or leads them works with it: "supported users who run Windows"; of customers and pupils it takes more than support. */
const OUTSIDE =
  "customers|clients|pupils|students|learners|children|kids|merchants|retailers|shops|stores|sellers|traders|dealers|farmers|growers|patients|parents|guests|tenants|companies|firms|businesses";
const DOES_WITH =
  "troubleshoot|debug|technical support|(?:first|second|third|1st|2nd|3rd)[ -]line|help ?desk|administ|migrat|manag|lead|led |one of|some of";
const BY_TRADE = String.raw`(?<!(?:${DOES_WITH})[^.;]{0,40})(?<!support[^.;]{0,40}(?!(?:${OUTSIDE}) ))`;

/** "Taught children who use Scratch", "answered merchants who sold in their PHP shop"; of colleagues it may be the writer's as well. */
const WHO_USE = new RegExp(
  String.raw`${BY_TRADE}(?<![a-z])(?!(?:${COLLEAGUES}) )(?:[a-z-]+s|children|people|women|men) who (?:still |mostly |also |already |all |only )?${USE}(?![a-z])${LIST}`,
  "g",
);
/** "Served shops running Magento"; "customers using Zendesk" may be served by means of it. */
const RUNNING = new RegExp(
  String.raw`${BY_TRADE}(?<!(?:help|assist|advis|guid|mov|consult|train|teach|taught|onboard|host)[^.;]{0,40})(?<![a-z])(?:${SERVED}) (?:still )?(?:running|working (?:in|with)|trading on|selling (?:in|on|through))(?! out )(?![a-z])${LIST}`,
  "g",
);
/** "The customers' analysts, who worked in Tableau". */
const THEIR_PEOPLE = new RegExp(
  String.raw`(?<![a-z])(?:customers?'s?|clients?'s?|their) [a-z-]+,? who (?:still |mostly |also |all )?${USE}(?![a-z])${LIST}`,
  "g",
);
/** "The SDK our clients embed in their Swift apps", "a widget that shops put on their PHP sites"; who helps them move there does it with them. */
const IN_THEIRS = new RegExp(
  String.raw`(?<=(?<!(?:help|assist|support|advis|guid|migrat|mov|consult|train|with )[^.;,]{0,40})(?<![a-z])(?:${SERVED}) (?:who |that |can |could |now |then )?[a-z]+ (?:[^\s.;,()]+ ){0,5}?)(?:in|on|from|inside|into|with) their ${LIST}`,
  "g",
);
/** What they use was taught: "pupils use Python". */
const LEARNERS = "(?:pupils?|students?|learners?|children|kids|schuler|kinder|eleves|alumnos|alunni|leerlingen)";
const THEIR_USE = String.raw`(?:the |our |most |many |some )?(?:[a-z-]+ )?(?!${LEARNERS} )(?:${SERVED}) (?:use|used|embed|embedded|consult|consulted|play|played)(?![a-z])`;
/** "Farmers use a Flutter app", not one that is the writer's own work. Whose it is is looked for last, and not far: asked first, it would be sought through the whole line behind every colon. */
const THEY_USE = new RegExp(String.raw`(?:^|[.;:] )(?=${THEIR_USE})(?![^.;]{0,${SENTENCE_REACH}} (?:i|we) [a-z])${THEIR_USE}${LIST}`, "g");
const MADE = "(?:wrote|built|made|developed|delivered|supplied|maintains?|owns?)";
const GROUP = "(?:teams?|groups?|departments?|squads?|vendors?|suppliers?|agenc(?:y|ies)|contractors?|freelancers?|colleagues?|partners?)";
/** "A Flutter app our mobile team wrote; I supply the model": with what is theirs where the writer's part is set against it. */
const MADE_BY_OTHERS = new RegExp(
  String.raw`(?<![a-z])(?:an?|the) [^.;,]{0,40} (?:that |which )?(?:(?:their|another|the|an?|some) (?:[a-z-]+ ){0,2}${GROUP} ${MADE}(?![a-z])|our (?:[a-z-]+ ){1,2}${GROUP} ${MADE}(?![a-z])(?=[^.]*[;,.]? (?:and |but |while )?i [a-z])|(?:our |the |an? )(?:partner|vendor|client|customer|supplier|agency|outside|external)s?(?:'s|')? (?!i )[a-z-]+ ${MADE}(?![a-z]))[^.;,()]*`,
  "g",
);
/** "Their backend team wrote Scala". */
const THEIR_TEAM = new RegExp(
  String.raw`(?:^|[.;:,] |(?<![a-z])(?:and|but|while|where|that|which) )(?:their|his|her|the (?:client|customer|partner|vendor)'?s?'?) (?:[a-z-]+ ){0,2}(?:${GROUP}|engineers|developers|analysts|people) (?:now |then |later |also |still )?(?:${MADE}|use[sd]?|r[ua]ns?|writes?|works? (?:in|with|on)|builds?|develops?)(?![a-z])[^.;,()]*`,
  "g",
);

/** Things run on a tool because somebody made them so. */
const THINGS =
  "services?|systems?|apps?|applications?|pipelines?|products?|platforms?|sites?|clusters?|servers?|tools?|jobs?|tests?|models?|teams?";
/** "Our hauliers run Visma; I wrote the exchange". */
const BESIDE_ME = new RegExp(
  String.raw`(?:^|[.;:] )(?:our|their) (?!(?:[a-z-]+ )?(?:${THINGS}) )(?:[a-z-]+ ){1,2}?(?:use|used|run|ran|write|wrote|work(?:ed)? (?:in|with)|swear by)(?! on )(?![a-z])[^;]*(?=; (?:and |but )?i [a-z])`,
  "g",
);

const THEY = String.raw`(?:kund(?:en|innen)|mandant(?:en|innen)|nutzer(?:innen)?|anwender(?:innen)?|schuler(?:innen)?|kinder(?:n)?|clients|utilisateurs|eleves|clientes|usuarios|alumnos|clienti|utenti|alunni|klanten|gebruikers|leerlingen|stationen|filialen|betriebe|praxen|schulen|firmen|unternehmen|vereine|kliniken|entreprises|magasins|ecoles|empresas|tiendas|aziende|negozi|bedrijven|winkels)`;
/** "Kunden, die SAP einsetzen", "clients qui utilisent Sage", "clientes que usan Odoo". */
const WHO_USE_ELSEWHERE = new RegExp(
  String.raw`(?<![a-z])${THEY},? (?:die|qui|que|che) (?:(?:utilisent|emploient|usan|utilizan|usano|utilizzano|usam|utilizam|gebruiken)(?![a-z])${LIST}|[^.;]{0,80}?(?<![a-z])(?:einsetzen|nutzen|verwenden|benutzen|betreiben|gebruiken)(?![a-z]))`,
  "g",
);
/** "Nos clients consultent les tableaux dans Power BI", "unsere Kunden nutzen SAP". */
const THEY_USE_ELSEWHERE = new RegExp(
  String.raw`(?:^|[.;:] )(?:unsere|die|nos|les|nuestros|los|i nostri|i|gli|os nossos|os|onze|de) (?!${LEARNERS})${THEY} (?:nutzen|verwenden|benutzen|utilisent|emploient|consultent|usan|utilizan|consultan|usano|utilizzano|consultano|usam|utilizam|gebruiken)(?![a-z])${LIST}`,
  "g",
);

const ALL: readonly RegExp[] = [
  WHO_USE,
  RUNNING,
  THEIR_PEOPLE,
  IN_THEIRS,
  THEY_USE,
  MADE_BY_OTHERS,
  THEIR_TEAM,
  BESIDE_ME,
  WHO_USE_ELSEWHERE,
  THEY_USE_ELSEWHERE,
];

/** The words of a folded line without the tools that others have. */
export function withoutTheirTools(folded: string): string {
  return ALL.reduce((words, theirs) => words.replace(theirs, " "), folded);
}
