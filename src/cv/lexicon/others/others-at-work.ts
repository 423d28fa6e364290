import { TRADES } from "../people.js";
import { withoutTheirTools } from "./tools-of-others.js";

/** What other people did with their own tools, told on one's own line, folded: neither the deed nor the tool is the writer's. */

/** Whoever is named so is never the writer: outside firms, other trades, those who attack. Pupils stay out: what they make was taught. */
const OUTSIDERS = String.raw`vendors?|suppliers?|contractors?|subcontractors?|consultants?|consultanc(?:y|ies)|agenc(?:y|ies)|bureaus?|integrators?|freelancers?|collaborators?|providers?|clients?|customers?|attackers?|hackers?|auditors?|${TRADES}|administrators?|colleagues?|partners?|parent company|head office|headquarters`;
const OUTSIDERS_ELSEWHERE = String.raw`dienstleister\w*|lieferanten?|agentur\w*|leveranciers?|prestataires?|fournisseurs?|proveedor(?:es)?|fornitor[ei]|fornecedor(?:es)?|kund(?:e|en|in|innen)|collega'?s|kolleg(?:e|en|in|innen)`;
/** Those one may belong to. */
const GROUPS = "teams?|groups?|departments?|division|squads?|desk";
/** "It now runs 85 checks" tells of a thing: folded, the office is told from it by its article alone. */
const OFFICES = "engineering|marketing|legal|finance|(?<=the )it|operations|hr|procurement|head office|headquarters";

/** What is done with tools: a verb that nobody writes of himself behind a noun. */
const DO =
  "(?:have |has |had |then |now |later |also |still |already )*(?:(?:re)?built|(?:re)?builds?|(?:re)?wrote|(?:re)?writes?|delivered|delivers?|developed|develops?|sets? up|moved|moves?|migrated|migrates?|replaced|introduced|installed|runs?|ran|uses?|used|trained|trains|tuned|deployed|deploys?|provided|provides?|maintained|maintains?|administered|administers?|made|created|creates?|designed|designs|implemented|implements?|fixed|fixes|ported|coded|integrated|demos?|negotiates?|brings?|lifts?|handled|handles?|operated|operates?|owned|owns?|supplied|hosts|hosted|automated|models?|modelled|wired|fits|fitted|looks? after|looked after|takes? care of|took care of|keeps?|kept|scans?|scanned)(?![a-z'-])";
/** "Marketing managed via HubSpot", "customers used by": the deed is the writer's after all. */
const NO_DEED = "(?! (?:via|through|by|with|using|per)(?![a-z]))";
const BEGINS = `(?:^|[.;:,] |(?<![a-z])(?:and|that|which|where|while|whereas|because|since|after|before|until|what|how|as) )`;
/** Up to where the writer's own deed begins: "..., I organise", "while I kept". */
const REST = String.raw`(?:(?!,? (?:(?:and|but|so|while|whereas) )?i )(?!\.(?: |$))[^;])*`;
/** The tool is the writer's own work that others put to use: "customers use the dashboard I built". */
const NOT_MADE_BY_ME = String.raw`(?![^.;]* (?:that |which )?(?:i|we) (?:re)?(?:built|wrote|made|designed|developed|created|set up|introduced|maintain|automated|configured|run|own)(?![a-z]))`;
const OF = `(?: (?:of|in|at|from|on) (?:a |an |the |our |my )?[a-z-]+(?: [a-z-]+)?)?`;
const DETERMINED = String.raw`(?:the|our|their|its|his|her|an?|some|other|another|one|two|three|four|five|six|\d+) (?:[a-z]+'s? )?`;
/** Neither a verb ("helped the developers move") nor what makes the writer one of them. */
const NO_VERB = String.raw`(?!of |first |only |sole |with |for |to |the |i |we |as |helps? |lets? |makes? |made |had |sees? |saw |[a-z]{2,}(?:ed|ing) )`;

/** "Our vendor delivered the integration in C#", "the developers write their services in Go"; "solution engineers demo the integrations". */
const BY_OUTSIDERS = new RegExp(
  `${BEGINS}${NOT_MADE_BY_ME}(?:${DETERMINED}(?:${NO_VERB}[a-z'-]+ ){0,2}(?:${OUTSIDERS}|partner ${GROUPS}|leads?|heads?|boss)${OF} ${DO}|(?:${NO_VERB}[a-z'-]+ ){0,2}(?:${OUTSIDERS}|partner ${GROUPS})${OF} ${DO}${NO_DEED})${REST}`,
  "g",
);
/** "A service that customers use": of what was made it tells who is served. */
const SERVED = /^ ?(?:that|which|what|how) (?:[a-z'-]+ ){1,4}?use[sd]?(?![a-z])/;
/** "Der Dienstleister lieferte das CMS", "de leverancier bouwde de koppelingen". */
const BY_OUTSIDERS_ELSEWHERE = new RegExp(
  String.raw`(?:^|[.;:,] )(?:der|die|das|unsere?|de|het|onze|le|la|les|un|une|notre|el|los|nuestro|il|i|o|os) (?:${OUTSIDERS_ELSEWHERE}) [a-z]+(?:te|ten|de|den|a|e|o|ont|aron|eron|ono|aram)(?![a-z])(?:(?!, (?:ich|ik|j'|je|yo|io|eu) )[^.;]|\.(?! ))*`,
  "g",
);
/** People of whom one may do something; of apps and projects "one of them used Kafka" is said too. */
const PEOPLE_BEFORE = String.raw`(?<=(?<![a-z])(?:students?|juniors?|interns?|apprentices?|trainees?|graduates?|mentees?|pupils|people|analysts|engineers|developers|colleagues|hires|(?:werk)?student[a-z]*|studierenden?|praktikant[a-z]*|azubis?|auszubildenden?|mitarbeite[a-z]*|kolleg[a-z]+)(?![a-z])[^.]{0,60}[;,] (?:and |und )?)`;
/** "Trained two juniors; one of them built a model in Python". */
const BY_SOME = new RegExp(`${PEOPLE_BEFORE}${NOT_MADE_BY_ME}(?:one|two|three|some|both|most|each) of (?:them|whom) ${DO}${REST}`, "g");
/** "Zwei Werkstudenten eingearbeitet; einer von ihnen baute ein Modell in Python". */
const BY_SOME_ELSEWHERE = new RegExp(
  String.raw`${PEOPLE_BEFORE}(?:eine[rs]?|zwei|drei|beide|einige) von (?:ihnen|denen) (?!wurden? )[a-z]+(?:te|ten|[^i]t)(?![a-z])(?:(?!, ich )[^.;]|\.(?! ))*`,
  "g",
);
/** "Marketing runs HubSpot", "head office runs SAP". */
const BY_OFFICE = new RegExp(`(?:^|[;:] |\\. )${NOT_MADE_BY_ME}(?:the )?(?:${OFFICES}) ${DO}${NO_DEED}${REST}`, "g");
/** A team may be the writer's own: it is another's where his part is set against it. */
const BY_GROUP = new RegExp(
  `(?:${BEGINS}${NOT_MADE_BY_ME}(?:the|another) (?:[a-z'-]+ ){0,3}(?:${GROUPS})(?: of [a-z0-9]+)? ${DO}${NO_DEED}${REST}(?=(?:,| while| whereas|;)(?: but| and)? i [a-z]))|(?:(?:^|[,;] |(?<![a-z])and )(?:while|whereas) (?:the|another) (?:[a-z'-]+ ){0,3}(?:${GROUPS})(?: of [a-z0-9]+)? ${DO}${REST})`,
  "g",
);
const BY_GROUP_ELSEWHERE =
  /(?:^|[.;:,] )(?:das|het) [a-z-]*team [a-z]+(?:te|ten|de|den)(?![a-z])(?:(?!, (?:ich|ik) )[^.;]|\.(?! ))*(?=[,;] (?:ich|ik) )/g;
/** "Worked with a Python team who trained the model", "shadowed them as they tuned it". */
const WITH_GROUP = new RegExp(
  `(?<= (?:with|alongside) (?:an?|the|another) )(?:\\S+ ){1,3}(?:${GROUPS}) (?:who|that|which) ${DO}${REST}`,
  "g",
);
const SHADOWED = new RegExp(`(?:^|[.;:,] |(?<![a-z])and )shadowed ${REST}`, "g");
const MADE =
  "(?:re)?built|(?:re)?written|developed|delivered|administered|managed|run|maintained|fitted|installed|evaluated|implemented|set up|hosted|operated|provided|chosen";
const THEM = `(?:(?:an?|the|our|another|other|outside|external|partner) )+(?:[a-z'-]+ ){0,2}(?:${OUTSIDERS}|${GROUPS})(?![a-z])|partner (?:${OUTSIDERS})`;
/** "Oracle databases were administered by the vendor": all of it; "a platform run by the analytics group on Spark": from there on. */
const BY_THEM = new RegExp(
  `${BEGINS}(?:(?! (?:that|which|while|and|i) )[^.;:,])*? (?:is|are|was|were|been) (?:[a-z]+ )?(?:${MADE}) by (?:${THEM})${REST}|(?<![a-z])(?:${MADE}) by (?:${THEM})${REST}`,
  "g",
);
/** Who keeps a thing going for others to use. */
const KEEP =
  "(?:runs?|ran|maintains?|maintained|operates?|operated|hosts?|hosted|administers?|owns?|owned|looks? after|looked after|takes? care of)(?![a-z])";
const THE_GROUP = String.raw`(?:the|our|another|their) (?:[a-z'-]+ ){0,3}(?:${OUTSIDERS}|${GROUPS})`;
/** "Airflow on Kubernetes, which the platform team runs for us": what it stands on; "pipelines that the data team maintains (Airflow)": what is behind. */
const KEPT_FOR_US = new RegExp(
  String.raw`(?: (?:on|under|behind) [^.;:,()]{1,40})?, which ${THE_GROUP} ${KEEP}[^.;,]*|(?:(?<![a-z])(?:that|which) |(?<=(?<!let|help|make|see)s ))${THE_GROUP} ${KEEP}[^.;,]*(?:, [^\s.;,()]+(?=,|\)))*`,
  "g",
);
/** "Des chaînes que l'équipe technique entretient (Airflow, dbt)", "Cluster, die das Plattformteam betreibt". */
const KEPT_ELSEWHERE =
  /(?<![a-z])que (?:l'equipe|notre equipe|une autre equipe|la dsi|le service|les collegues)(?: [a-z-]+){0,2} (?:entretien(?:t|nent)|gere(?:nt)?|maintien(?:t|nent)|exploite(?:nt)?|administre(?:nt)?|heberge(?:nt)?)(?![a-z])[^.;]*|(?:,|(?<![a-z])(?:auf|in) [^.;:,]{1,40},) (?:die|den|das) (?:das|die|der|ein|unser)[a-z]* [a-z-]*(?:team|abteilung|kolleg(?:e|en|in|innen)|dienstleister)(?: [a-z-]+){0,2} (?:betreibt|betreiben|betreut|betreuen|pflegt|pflegen|wartet|warten|verwaltet|verwalten)(?![a-z])[^.;]*/g;
/** "Die Regeln hat der Dienstleister gesetzt, ich habe sie abgenommen". */
const DONE_ELSEWHERE = new RegExp(
  String.raw`(?:^|[.;:,] )[^.;:,]*(?<![a-z])(?:hat|haben|hatte|hatten|macht|machen|betreut|betreibt|pflegt) (?:der|die|das|ein|eine|unser[a-z]*) (?:${OUTSIDERS_ELSEWHERE})(?![a-z])(?:(?!, (?:ich|wir) )[^.;])*`,
  "g",
);
/** "NSX was the network team's". */
const THEIRS =
  /(?:^|[.;:,] )(?:(?! i )[^.;:,])*? (?:is|are|was|were) (?:the|our|another|their) (?:[a-z-]+ ){1,3}?[a-z]+'s?(?=$|[.;,])|(?:^|[.;:,] )[^.;:,]*(?<![a-z])(?:stays?|stayed|lies|lay|remains?|remained) with (?:the|our|another|their) (?:[a-z-]+ ){1,3}?(?:teams?|groups?|departments?|vendors?|suppliers?|partners?|contractors?|colleagues|bureau)(?![a-z])/g;
/** "Payments are handled by Adyen". */
const HANDLED_BY =
  /(?:^|[.;:] )[^.;:,]*(?<![a-z])(?:is|are|was|were) (?:handled|looked after|taken care of|processed|provided) by (?!me(?![a-z])|us(?![a-z])|my |our |an? (?:[a-z]+ )?(?:i|we) |hand |means|using)[^.;,]*/g;

const ALL: readonly RegExp[] = [
  ...[KEPT_FOR_US, KEPT_ELSEWHERE, DONE_ELSEWHERE],
  ...[BY_GROUP, BY_GROUP_ELSEWHERE, BY_OUTSIDERS, BY_OUTSIDERS_ELSEWHERE, BY_SOME, BY_SOME_ELSEWHERE],
  ...[BY_OFFICE, SHADOWED, BY_THEM, HANDLED_BY, THEIRS],
];

/** The words of a folded line without what others did with their tools. */
export function withoutOthersWork(folded: string): string {
  return ALL.reduce(
    (words, others) => words.replace(others, (told) => (SERVED.test(told) ? told : " ")),
    withoutTheirTools(folded.replace(WITH_GROUP, "team")),
  );
}
