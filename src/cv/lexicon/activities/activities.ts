import { CLIENTS, CUSTOMERS } from "../people.js";
import { either, says, type Tells } from "../tells.js";
import { ACTIVITIES_OF_QUALITY } from "./of-quality.js";
import { ACTIVITIES_WITH_DATA } from "./with-data.js";
import { ACTIVITIES_WITH_MODELS } from "./with-models.js";

const WORDS = (most: number): string => String.raw`(?:\S+ ){0,${most}}`;
const MADE = String.raw`(?:buil[td]\w*|creat\w+|develop\w+|design\w+|implement\w+|introduc\w+|shipped|deliver\w+|wrote|writ\w+|rewr\w+)`;
const LESS = String.raw`(?:cut|cuts|cutting|reduc\w+|lower\w*|decreas\w+|halv\w+|slash\w+|sav(?:ed|es|ing)|trimm\w+|senk\w+|verkurz\w+|redui\w+|reduj\w+|redu[cz]i\w+|ridott\w+|verlaag\w*)`;
const BETTER = String.raw`(?:improv\w+|optimi[sz]\w+|speed\w*|sped|(?<!fine[- ])tun(?:ed|ing)|rewr\w+|accelerat\w+|optimier\w*|beschleunig\w*|verbesser\w*|amelior\w+|optimis\w+|mejor\w+|optimiza\w+|ottimizza\w+|otimiza\w+)`;

const ARCHITECTED = String.raw`architect(?:ed|ing)|architect of (?:the|our|an?)|(?:reference|target) architecture of|(?:design\w*|defin\w+|own\w+|led|lead\w*|shap\w+) ${WORDS(4)}(?<!security )architectures?|architektur ${WORDS(2)}(?:entworfen|definiert|verantwortet)`;
const FAST = String.raw`(?:latenc\w+|(?<!incident )response times?|load(?:ing)? times?|page loads?|throughput|run ?times?|rendering|query times?|training times?|build times?|deploy times?|p9\d|memory footprint|(?:application|system|query|database|api|site|web|page|app|model|code|backend|server) performance|laufzeit\w*|antwortzeit\w*|ladezeit\w*|temps de (?:reponse|chargement|traitement)|tiempos? de (?:respuesta|carga)|tempi di (?:risposta|caricamento))`;
/** A number that is large for anyone: millions of calls, a hundred thousand users, or a rate a second. */
const MILLIONS = String.raw`\d[\d.,]*\s?(?:m|mn|mm|b|bn|million|billion|millionen|millions|millones|milioni|milhoes)\+?`;
const MANY_CALLS = says(
  String.raw`${MILLIONS} ${WORDS(2)}(?:requests?|events?|messages?|transactions?|calls|quer(?:y|ies)|jobs|anfragen)|\d[\d.,]*\s?k?\+? ${WORDS(1)}(?:requests|events|messages|transactions|queries|calls) (?:per|a|each|every) sec\w*`,
);
/** Tables of millions of rows are much data; a load comes by the day or is handled. */
const RATE_OR_LOAD = says(
  String.raw`(?:per|a|each|every|an) (?:sec\w*|min\w*|hour|day|night|week|month)|daily|hourly|monthly|nightly|events/\w+|requests/\w+|(?:handl|process|serv|ingest|rout|deliver|sustain|support|scor)\w*`,
);
/** A product has millions of customers whoever works on it; who serves or scales for them is told by a verb. */
const MANY_USERS = String.raw`(?:${MILLIONS}|[1-9]\d{2}(?:\s?k|[.,]\d{3})\+?) ${WORDS(2)}(?:users?|customers|devices|nutzer\w*|utilisateurs|usuarios|utenti)`;
const SERVES = String.raw`(?:serv(?:e|es|ed|ing)|support(?:s|ed|ing)?|handl(?:e|es|ed|ing)|scal(?:e|es|ed|ing)|${MADE}|deploy\w*|runs?|ran|operat\w+|architect\w*|engineer\w*|own(?:s|ed)?)`;
const FOR_MANY = says(`${SERVES} (?:\\S+ ){0,12}${MANY_USERS}`);
/** A share that is no availability: "inventory accuracy from 94.1% to 99.6%". */
const OF_SOMETHING_ELSE = String.raw`(?<!(?:accura\w+|precision|recall|yield|purity|rate|promis\w+) ${WORDS(4)})`;
const RUNS_ON = String.raw`${OF_SOMETHING_ELSE}99[.,]\d+\s?%(?! (?:accura\w+|precision|recall|confidence|sensitivity|specificity|on-time|of|f1|auc))|uptime|fault[- ]toleran\w+|zero[- ]downtime|failover|high(?:ly)? availab\w+|mttr|sev-?\d|${LESS} ${WORDS(4)}(?:incidents|outages|downtime)|replica sets?|availability groups?|\S*verfugbarkeitsgruppen|hochverfugbar\w*|ausfallzeit\w*|haute disponibilite|alta disponibilidad|alta disponibilita`;
const DATA_CHECKED = String.raw`validat\w+ ${WORDS(3)}(?:data|values|records|scripts?|rules|entries)|data (?:checks|validation|tests)|check\w* ${WORDS(3)}(?:missing|duplicates?|inconsisten\w+)|datenprufung\w*|validierung der daten|(?:validacion|validation|validazione|validacao) ${WORDS(6)}(?:datos|donnees|dati|dados)`;
const TALKED_TO_CLIENTS = String.raw`(?:talk\w*|spoke|listen\w*|advis\w+|assist\w*|serv(?:ed|ing)(?! ${MILLIONS}| \d[\d.,]*\s?k)|help\w*|look\w* after|calm(?:ed|s|ing)|sat in on|atencion a) ${WORDS(3)}(?:${CUSTOMERS})|(?:welcom\w+|greet\w*|accoglienza|accueil des?) ${WORDS(3)}(?:${CLIENTS})|(?:tak|answer|handl|deal)\w* ${WORDS(3)}(?:enquir\w+|queries|calls(?! (?:a|per|each|every) (?:sec|min))|orders|escalations|bookings)|(?:phone|chat|telephone|second-line|first-line) (?:and \w+ )?support|customer feedback|(?:guest|customer|client) (?:scores?|satisfaction|retention|renewals?)|(?:handl|resolv|deal|answer|settl|respond|manag|log|process|tak|turn|reduc|investigat)\w* ${WORDS(4)}complaints?|(?:enquir\w+|inquir\w+|queries|calls|orders|requests|returns|refunds|feedback|service) ?(?:and|&|,) complaints?|kundenzufriedenheit|satisfaction client\w*`;
const PROCESS = String.raw`streamlin\w+|(?:improv|optimi[sz]|redesign|reengineer|simplif|standardi[sz])\w* ${WORDS(3)}(?:process\w*|workflows?|procedures?)|paperless|${LESS} ${WORDS(5)}(?:manual|turnaround|lead time|cycle time|processing time|waste|hours)|proze(?:ss|ß)\w* ${WORDS(2)}(?:optimiert|verbessert)|prozessoptimierung|amelioration (?:continue|des processus)|mejora de (?:los )?procesos|miglioramento dei processi`;
const DOCUMENTS = String.raw`(?:wrote|writing|written|author\w+|maintain\w+|creat\w+|prepar\w+|updat\w+) ${WORDS(4)}(?:docs|documentation|guides?|manuals?|runbooks?|(?<!ansible )playbooks?|(?<!stored )procedures|specifications|articles|templates?)|(?:keep|kept) ${WORDS(3)}(?:docs|documentation|runbooks?|(?<!stored )procedures)`;
const BUILT = String.raw`\S*(?:apis?|architekturs?|architectures?|systems?|systeme|services?|pipelines?|code|codebase|models?|modelle?|schemas?|schnittstellen?|interfaces?|data ?(?:sets?|flows?|sources?|dictionar\w+|lineage)|datenflusse?|datenquellen|databases?|metrics|metriken|infrastructure|infrastruktur|deployments?|configurations?|designs?|decisions|tests?|testing|methods?|methodology|procedures|process(?:es)?|prozesse?|workflows?|features?|releases?|networks?|netzwerke?|requirements|anforderungen|tools?|librar(?:y|ies)|experiments?|software|components?|endpoints?|bugs|defects)`;

const TUNED_QUERIES = says(
  String.raw`(?:${BETTER}|${LESS}|batch\w*|slow\w*) ${WORDS(4)}(?:quer(?:y|ies)|sql|stored procedures|abfragen|requetes|consultas)|query (?:optimi[sz]ation|tuning|batching)|abfragen ${WORDS(3)}(?:optimiert|beschleunigt)`,
);
const CACHED = /\b(?:cach\w+|query batching)\b/;

/** Work that is plainly described under another name: what was done is the evidence, the name of the activity need not stand there. */
export const ACTIVITIES: readonly (readonly [skills: readonly string[], tells: Tells])[] = [
  [
    ["ci-cd"],
    says(
      String.raw`ci pipelines?|parallel ci|ci (?:in|on|with|runs?|and) \S+|(?:release|deployment|build) pipelines?|(?:deploy\w*|build\w*|test\w*|ship\w*|runs?|releas\w+) ${WORDS(3)}(?:on|at|with|after|to)? ?(?:every|each) (?:merge|commit|push|pull request)|despliegue ${WORDS(3)}en cada (?:fusion|commit)|deploiement ${WORDS(3)}a chaque (?:fusion|commit)|workflow that tests`,
    ),
  ],
  [
    ["prototyping"],
    says(String.raw`prototyp(?:ed|ing|es)|proofs? of concept|first (?:version|demo) ${WORDS(4)}in ${WORDS(1)}(?:hours|days|weeks|a week)`),
  ],
  [
    ["database-design"],
    says(
      String.raw`(?:(?:re-?)?design\w*|model\w*|defin\w+|normali[sz]\w+) ${WORDS(3)}(?:schemas?|tables)|schema design|schema ${WORDS(3)}entworfen`,
    ),
  ],
  [
    ["software-deployment"],
    says(
      String.raw`deploy(?:ed|ing|s)|deploy times?|roll(?:ed|ing) out ${WORDS(5)}(?:services?|releases?|versions?|features?|software|systems?|platforms?|tools?|updates?|servers?|clusters?|laptops|devices|endpoints?|windows|kubernetes|apps?|applications?|sites|stores|teams)|shipped ${WORDS(4)}to production|ausgerollt|deploye\w*|desplegad\w+|desplieg\w+`,
    ),
  ],
  [["performance-optimization"], says(`(?:${LESS}|${BETTER}) ${WORDS(6)}${FAST}`)],
  [["query-optimization", "database-performance-tuning"], TUNED_QUERIES],
  // A cache spares the database queries and rewrites none.
  [["sql-performance-tuning"], (folded) => TUNED_QUERIES(folded) && !CACHED.test(folded)],
  [
    ["database-replication"],
    says(String.raw`read replicas?|replica sets?|streaming replication|always[- ]?on \S+|\S*verfugbarkeitsgruppen`),
  ],
  [
    ["backup-and-recovery", "disaster-recovery"],
    says(
      String.raw`(?:restor\w+|recovery|failover) (?:tests?|drills?|exercises?|plans?|procedures?)|(?:test\w*|drill\w*) ${WORDS(3)}(?:backups?|restores?|recovery)|\w*wiederherstellung\w*|(?:sicherungs|backup)[- ]?konzept\w*|tests? de (?:restauration|restauracion)|plan de (?:reprise|recuperacion)`,
    ),
  ],
  [
    ["database-security"],
    says(
      String.raw`(?:secur|harden|encrypt|mask|audit)\w* ${WORDS(4)}databases?|database ${WORDS(2)}(?:roles|permissions|access|encryption)|(?:rechte|berechtigungs)konzept\w*|verschlusselung ${WORDS(2)}\w*(?:daten|datenbank)\w*`,
    ),
  ],
  [
    ["scalability", "large-scale-systems"],
    either(
      MANY_CALLS,
      FOR_MANY,
      says(`scal(?:ed|ing) ${WORDS(4)}(?:platform|systems?|services?|pipelines?|infrastructure|backend|clusters?|product)`),
    ),
  ],
  [["high-throughput-systems"], (folded) => MANY_CALLS(folded) && RATE_OR_LOAD(folded)],
  [
    ["big-data"],
    says(
      String.raw`\d[\d.,]*\s?(?:tb|pb|terabytes|petabytes)\+? ${WORDS(2)}(?:data|datasets|logs|events|readings|daily|per|a day|a month|am tag|par jour|al dia)(?!\w)|(?:[1-9]\d{2}[\d.,]*\s?(?:m|million)|\d[\d.,]*\s?(?:bn|billion))\+? ${WORDS(2)}(?:records|rows|documents|transactions|events|images)`,
    ),
  ],
  [["reliability", "high-availability"], says(RUNS_ON)],
  [
    ["incident-management"],
    says(
      String.raw`on[- ]call|incident[- ]respons\w+|(?:led|handl\w+|coordinat\w+) ${WORDS(3)}incidents?|(?:production|sev-?\d) incidents?|post-?mortems?|mttr|runbooks?|rufbereitschaft|astreintes?`,
    ),
  ],
  [
    ["incident-response"],
    says(
      String.raw`(?:security|phishing|malware|ransomware|intrusion|breach) ${WORDS(2)}(?:incidents?|responses?)|respon\w+ to ${WORDS(4)}(?:phishing|malware|ransomware|intrusions?|breach\w*|attacks?)`,
    ),
  ],
  [["on-call"], says("on[- ]call (?:rotations?|runbooks?|load|practice)|rufbereitschaft|astreintes?")],
  [
    ["documentation"],
    says(
      String.raw`document(?:ed|ing) ${WORDS(3)}\S+|${DOCUMENTS}`,
      String.raw`dokumentier\w+|redig\w+ ${WORDS(2)}(?:documentation|procedures|manuels)|redact\w+ ${WORDS(2)}(?:documentacion|manuales)`,
    ),
  ],
  // A nurse documents too: technical is what is written about something that was built.
  [
    ["technical-documentation"],
    says(
      DOCUMENTS,
      String.raw`document(?:ed|ing) ${WORDS(5)}${BUILT}|${BUILT} ${WORDS(4)}(?:documented|dokumentier\w+)|dokumentier\w+ ${WORDS(4)}${BUILT}`,
      String.raw`redig\w+ ${WORDS(2)}(?:documentation|manuels)|redact\w+ ${WORDS(2)}(?:documentacion|manuales)`,
    ),
  ],
  [
    ["requirements-engineering", "requirements-translation"],
    says(
      String.raw`gather\w* ${WORDS(3)}requirements|acceptance criteria|(?:from|into|writ\w*|wrote) user stories|clarif\w+ ${WORDS(4)}need\w*|requirements (?:gathering|analysis|elicitation|workshops?)|translat\w+ ${WORDS(3)}(?:requirements|needs)`,
    ),
  ],
  [["software-architecture"], says(ARCHITECTED)],
  [
    ["system-design"],
    says(
      ARCHITECTED,
      String.raw`designed (?:and \w+ )?(?:an? |the )?${WORDS(4)}(?:systems?|services?|platforms?|pipelines?|librar(?:y|ies)|apis?|backends?|engines?|registry|limiter)`,
    ),
  ],
  [
    ["data-driven-decision-making"],
    says(String.raw`(?:guid|inform|driv|drove|support|shap)\w* ${WORDS(3)}(?:decisions?|strateg(?:y|ies)|roadmap)|decision support`),
  ],
  [
    ["project-management"],
    says(
      String.raw`(?:manag(?:e|es|ed|ing)|coordinat\w+|direct(?:s|ed|ing)?|runs?|ran|running|leads?|led|leading) ${WORDS(3)}(?<!own )(?:projects?|programmes?|programs)(?! managers?)|plan(?:s|ned|ning)? ${WORDS(3)}(?:tasks|milestones)|project (?:lead|leadership|coordination)`,
      String.raw`projektleitung|projektverantwortung|pilotage (?:de|du|des) projets?|gestion de projets?|gestion de proyectos|gestione (?:di |dei )?progett\w+|gestao de projet\w+`,
    ),
  ],
  [
    ["data-migration"],
    says(
      String.raw`migrat\w+ ${WORDS(4)}(?:data|databases?|datastore|data ?warehouses?|warehouse|records|schemas?|entrepot|datenbank\w*)|datenmigration|migration (?:de |des )(?:donnees|l'entrepot)`,
    ),
  ],
  [["data-validation", "data-quality"], says(DATA_CHECKED)],
  [
    ["test-automation"],
    says(
      String.raw`(?:workflows?|pipelines?|ci) ${WORDS(2)}(?:tests|runs ${WORDS(2)}tests)|automat\w+ ${WORDS(3)}(?:tests?|suites?|regression|testing)|(?:regression|end-to-end|e2e|integration|ui) suites?|test automation`,
    ),
  ],
  [
    ["software-testing"],
    says(
      String.raw`(?:${MADE}|ran|perform\w+|execut\w+|maintain\w+) ${WORDS(3)}(?<!(?:a\/b|penetration|pen|usability|blood|skin|stress|breath) )(?:tests|test cases|test suites?|test plans|(?:regression|end-to-end|e2e|integration) suites?)|tested and debugged|contract testing`,
    ),
  ],
  [
    ["model-serving", "model-deployment"],
    says(
      String.raw`serv(?:e|ed|es|ing) ${WORDS(4)}models?|models? ${WORDS(3)}(?:served|(?:in|to|into) production)|(?:deploy|ship|releas)\w* ${WORDS(4)}models?`,
      "served (?:by|with|through|via|from|behind|over) (?:fastapi|flask|triton|torchserve|bentoml|seldon|kserve|vllm|ray serve|sagemaker|vertex|an? (?:rest )?api)",
    ),
  ],
  [
    ["model-evaluation"],
    says(
      String.raw`(?:golden|evaluation|eval|benchmark) (?:sets?|harness\w*|suites?|datasets?)|evaluat\w+ ${WORDS(3)}(?:models?|classifiers?)|evaluat\w+ ${WORDS(2)}(?:on|against) ${WORDS(2)}(?:questions|prompts|examples|answers|test set|holdout)|(?:accuracy|precision|recall|f1|auc) ${WORDS(3)}\d`,
    ),
  ],
  [
    ["microservices"],
    says(
      String.raw`monolith\w* ${WORDS(5)}(?:services?|dienste|servicios)|(?:split|broke|decompos\w+|carv\w+|extract\w+|aufteilung|zerlegung) ${WORDS(5)}(?:services|dienste)`,
    ),
  ],
  [
    ["agile"],
    says(
      `sprints?|(?:daily|scrum|ran|run|running|led|facilitat\\w+|held|attend\\w*) (?:the |our )?(?:daily |team )?stand-?ups?|retrospectives?|backlog (?:grooming|refinement)`,
    ),
  ],
  [
    ["financial-planning-and-analysis"],
    says(
      String.raw`(?:annual|yearly|quarterly|departmental) budgets?|rolling forecasts?|budgets? (?:and|&|und|et|y|e) ${WORDS(3)}(?:forecasts?|previsions?|previsiones|previsioni)|(?:budget|forecast|actuals?)[- ](?:to|vs\.?|versus|against) ?(?:budget|actuals?|forecast)|budget annuel|presupuesto anual|budget annuale|previsions? (?:glissantes?|budgetaires?|financieres?|de tresorerie)|ecarts? budget\S*|controle de gestion|control de gestion|controllo di gestione|plan-ist-\w+|soll-ist-\w+|jahresbudget\w*|rollierend\w* (?:forecast|planung)\w*`,
    ),
  ],
  [["forecasting"], says("forecast(?:s|ed|ing)?|prognosen?|previsions? (?:glissantes?|de ventes?|budgetaires?)|previsiones|previsioni")],
  [["cost-accounting"], says(String.raw`costing|standard costs?|cost[- ]cent(?:re|er)s?|kostenstellen\w*|kostenrechnung`)],
  [
    ["month-end-close"],
    says(String.raw`month[- ]end|monatsabschl\w+|(?:cloture|arrete) mensuel\w*|cierres? mensual\w*|chiusur\w+ mensil\w+|fecho mensal`),
  ],
  [
    ["credit-control"],
    says(
      String.raw`overdue (?:customers|accounts|invoices|payments|debts?)|debtor days|aged debt\w*|mahnwesen|relances? clients?|gestion de cobros|recupero crediti`,
    ),
  ],
  [
    ["reconciliation"],
    says(
      String.raw`reconcil\w+(?<!(?:roadmaps?|backlogs?) (?:of|for) [^.;]{0,60}reconcil\w+)|rapprochements?|kontenabstimmung\w*|conciliaci\w+|riconciliazion\w+`,
    ),
  ],
  [
    ["sales"],
    says(
      String.raw`(?:exceed|beat|hit|met|achiev|surpass)\w* ${WORDS(4)}(?:quotas?|sales (?:targets?|goals?))|clos(?:ed|ing) ${WORDS(4)}(?:deals?|contracts?|accounts|sales)|(?:umsatz|verkaufs)ziele?|objectifs? (?:de vente|commerciaux)|objetivos de ventas?`,
    ),
  ],
  [
    ["talent-acquisition"],
    says(
      String.raw`(?:hired|recruited|interviewed) ${WORDS(4)}(?:candidates|engineers|developers|staff|people|analysts|nurses|colleagues|team)|(?:recruit|hir)\w* (?:and|&) (?:train|onboard|coach)\w*`,
    ),
  ],
  [
    ["accounts-payable"],
    says(
      String.raw`(?:supplier|vendor|purchase) (?:invoices|ledger|statements)|three-way match\w*|(?:process|match|approv|post|pa)\w* ${WORDS(4)}invoices|kreditoren\w*|eingangsrechnungen|factures? fournisseurs?|facturas de proveedores|fatture (?:passive|fornitori)`,
    ),
  ],
  [
    ["multi-agent-systems"],
    says(String.raw`(?:\d+|two|three|four|five|six|several|multiple) (?:\S+ )?agents (?:shar|collaborat|coordinat|hand|delegat)\w+`),
  ],
  [
    ["domain-manufacturing"],
    says(
      String.raw`(?<!data |software |testing )factor(?:y|ies)|(?:production|packing|bottling|assembly|filling) lines?|shop ?floor ${WORDS(12)}(?:yields?|machin\w+|plants?|production|operators)|(?:from|in) manufacturing|fertigung\w*|produktionslinie\w*|plants? (?:board|managers?|floor|finance)|(?:lineas?|linee|linhas?) de? ?produ\w+|lignes? de production|usines?`,
    ),
  ],
  [
    ["user-research"],
    says(
      String.raw`(?:customer|user) (?:interviews?|studies|tests?)|usability (?:tests?|studies|sessions)|interview\w* ${WORDS(3)}(?:users|customers)|nutzer(?:interviews?|tests?)|(?:entretiens|tests) utilisateurs?|entrevistas con (?:usuarios|clientes)`,
    ),
  ],
  [
    ["experimentation"],
    says(
      `(?:onboarding|pricing|price|growth|product|conversion|checkout|landing page|feature|retention) (?:experiments?|tests?)|(?:split|a/b|multivariate)[- ]tests?`,
    ),
  ],
  [
    ["debugging"],
    says(
      String.raw`debug\w*|bug ?fix\w*|track\w* down|found why|fix(?:ed|ing) ${WORDS(3)}(?:bugs?|defects?|crashes)`,
      String.raw`(?:trac(?:ed|ing)|found|hunt\w*|fix\w*|reproduc\w+|isolat\w+) ${WORDS(3)}(?:deadlocks?|race conditions?|memory leaks?|heisenbugs?|segfaults?|stack traces?)`,
    ),
  ],
  [
    ["low-latency-systems"],
    says(
      String.raw`p9\d(?:\.\d)? ${WORDS(6)}\d[\d.,]* ?(?:ms|milliseconds?|microseconds?)|\d[\d.,]* ?(?:ms|milliseconds?|microseconds?) ${WORDS(2)}(?:p9\d|at the 9\dth|response|latency|per request|tail)`,
    ),
  ],
  [["canary-releases"], says(String.raw`canary|(?:to|for) \d+ ?% of (?:the |our )?(?:users|customers|traffic|requests|calls) first`)],
  [
    ["multi-tenancy"],
    says(
      String.raw`multi-?tenan\w+|tenant isolation|(?:per|each|every)[- ](?:tenant|customer|client|seller|merchant) ${WORDS(3)}(?:own|separate|isolated) ${WORDS(2)}(?:schemas?|databases?|indexe?s?|indices|keys|quotas?|clusters?|namespaces?)`,
      String.raw`(?:one|single|shared|same) (?:cluster|instance|platform|database|deployment|code ?base) ${WORDS(2)}(?:serv\w+|hosts?|for) ${WORDS(2)}(?:sellers|tenants|customers|clients|companies|brands|merchants|schools|hospitals|organi[sz]ations)`,
    ),
  ],
  [["data-lake"], says("(?:hadoop|hdfs|s3|adls|azure|aws|gcs|raw|bronze|parquet|iceberg) (?:data )?lakes?")],
  [
    ["records-management"],
    says(
      String.raw`(?:wr[io]te?s?|written|writing|fill\w*|enter\w*) ${WORDS(4)}(?:in|into|up|out) ${WORDS(2)}(?:log ?book|log(?! (?:the|all|every|any|each|bugs|defects|faults)(?!\w))|register|patient notes?|care (?:plans?|notes)|charts?|incident (?:book|log|report))`,
      String.raw`(?:keep|keeps|kept|keeping|maintain\w*|updat\w+) ${WORDS(3)}(?:records|registers?|log ?books?|case (?:files|notes)|personnel files)`,
    ),
  ],
  [
    ["troubleshooting"],
    says(
      String.raw`troubleshoot\w*|diagnos(?:ed|ing|es)|fault[- ]find\w*|debug\w*|root[- ]cause\w*|track\w* down|pinpoint\w*|found (?:why|the (?:cause|source|fault|leak))|(?:look|search|hunt)\w* for the (?:\S+ )?(?:causes?|reasons?|faults?|errors?)|trac(?:ed|ing) ${WORDS(5)}(?:to|back)|resolv\w+ ${WORDS(3)}(?:issues|incidents|faults|tickets|problems)`,
      `fehlersuche|fehleranalyse|fehlerbehebung|storungsbehebung|storungssuche|depannage|averias|guasti|storingen`,
    ),
  ],
  [["process-improvement", "continuous-improvement"], says(PROCESS)],
  [
    ["budgeting"],
    says(
      String.raw`(?<!error )budgets? (?:of|up to|over)|(?:manag|own|control|oversaw|prepar|plann)\w* ${WORDS(3)}budgets?|budgetverantwortung|budgetplanung`,
    ),
  ],
  [["cost-management"], says(String.raw`${LESS} ${WORDS(4)}(?:costs?|spend\w*|expens\w+)|kosten ${WORDS(3)}(?:gesenkt|reduziert)`)],
  [
    ["cloud-cost-optimization", "finops"],
    says(String.raw`${LESS} ${WORDS(3)}(?:cloud|infrastructure|aws|azure|gcp|compute|warehouse) ${WORDS(2)}(?:costs?|spend\w*)`),
  ],
  // "Dashboards that the buyers use to decide": others do.
  [
    ["soft-decision-making"],
    says(
      String.raw`decid(?:e|ed|ing)(?<!(?:(?:that|which|what) (?:\S+ ){1,4}uses?|help(?:s|ed|ing)?|lets?|letting|so that) (?:\S+ ){0,4}decid\w+)|(?<=^|[.;] )decides|entschied\w*|(?<=^|[.;,] |and )signed off`,
    ),
  ],
  [["soft-customer-focus", "customer-service"], says(TALKED_TO_CLIENTS)],
  [
    ["soft-product-thinking"],
    says(
      String.raw`decid\w+ ${WORDS(4)}what to build|(?:talk\w*|spoke) ${WORDS(2)}(?:customers?|users?) (?=(?:\S+ ){0,6}(?:before|to (?:find|learn|understand|see|hear)|what they (?:need|want|use|do|miss)))|user (?:research|interviews|feedback)|product decisions`,
    ),
  ],
  [["soft-innovation"], says("patents?|pioneer(?:ed|ing)|invent(?:ed|ing)|hackathons?")],
  [["apis", "api-design"], says(`${MADE} ${WORDS(4)}apis?`)],
  [
    ["data-pipelines"],
    says(
      "(?:events?|ingestion|streaming|analytics|features?|etl|elt|data|event-sourcing|event-driven|telemetry|batch|processing) (?:data )?pipelines?",
    ),
  ],
  [
    ["stream-processing"],
    says(`stream(?:ing)? ${WORDS(1)}(?:pipelines?|architectures?|platforms?)|event pipelines?|real[- ]time ${WORDS(2)}pipelines?`),
  ],
  [["event-driven-architecture"], says("event[- ](?:driven|sourc\\w+)")],
  [
    ["data-integration"],
    says(
      String.raw`(?:aggregat|integrat|consolidat|combin|merg|unif)\w* ${WORDS(4)}(?:sources|datasets|telemetry|feeds|data)|daten ${WORDS(3)}(?:zusammengefuhrt|ubernommen)`,
    ),
  ],
  [
    ["data-collection"],
    says(
      String.raw`(?:collect|gather|scrap|crawl|webscrap)\w* ${WORDS(4)}(?:data|datasets?|urls?|sites|samples|records)|data collect(?:ors?|ion)|url collection|web ?scrap\w+`,
    ),
  ],
  [["data-visualization"], says(`visuali[sz](?:ed|es|ing|e)|charted|(?:${MADE}|made) ${WORDS(2)}(?:charts|graphs|plots)|diagramme`)],
  // The thing alone says what it is for, and nothing of how anybody thinks.
  [["dashboards"], says("dashboards?|tableaux? de bord|cuadros? de mando")],
  [
    ["data-analysis"],
    says(
      String.raw`analy[sz](?:ed|ing|es) ${WORDS(5)}(?:data|users?|metrics|engagement|trends|behaviou?rs?|usage|results|figures|sales|logs)|datenanalyse\w*|auswertung \S+daten|analyse (?:de|des) donnees|analisis de datos|analisi dei dati`,
    ),
  ],
  [
    ["reporting"],
    says(
      String.raw`(?:monthly|weekly|daily|quarterly|annual|management|regular) (?:\w+ )?reports?|(?:monthly|weekly) pack|(?:produc|prepar|deliver|automat)\w* ${WORDS(3)}(?<!(?:technical|engineering|scientific|intelligence|laboratory|lab|inspection|incident|site|test) )reports?|reports? (?:to|for) (?:the )?(?:management|board|leadership|executives)`,
    ),
  ],
  [
    ["machine-learning", "model-training"],
    says(
      `train(?:ed|ing) ${WORDS(4)}(?:classifiers?|models?|networks?)|(?:buil[td]|develop(?:ed|s|ing)?) ${WORDS(4)}(?:classifiers?|models?) that (?:tells?|predicts?|flags?|estimates?|detects?|scores?|ranks?|recogni[sz]es|classif\\w+)|(?:modell?ed|modell?ing|(?<![a-z] )models?) (?:who|whether|how (?:many|much|likely|long))`,
    ),
  ],
  [
    ["predictive-analytics", "predictive-modeling"],
    says(
      String.raw`predict(?:ed|ing|ive|ion|s)? ${WORDS(3)}(?:models?|analytics|risks?|churn|demand|failures?)|(?:buil[td]\w*|develop\w+|creat\w+|train\w+|design\w+|fit\w*) (?:\S+ ){0,4}forecast\w* (?:\S+ )?models?|forecast\w* ${WORDS(6)}(?:with|using|by|in) ${WORDS(2)}(?:python|prophet|s?arimax?|xgboost|lightgbm|catboost|lstms?|regressions?|neural networks?|machine learning|models?)|(?:churn|demand|risk|sales) prediction|(?:train\w+|buil[td]\w*|develop\w+) ${WORDS(4)}(?:classifiers?|scoring models?|risk models?)`,
    ),
  ],
  [
    ["cross-team-coordination", "soft-team-leadership"],
    says(String.raw`coordinat\w+ ${WORDS(4)}(?:teams|departments)|coordinacion de equipos`),
  ],
  // Whose shifts one plans one leads; they are one team.
  [
    ["soft-team-leadership"],
    says(
      String.raw`coordinat\w+ ${WORDS(4)}staff|coordinacion de (?:turnos|personal)|dienstplan\w*|gestion des plannings|(?:rotas?|rosters?|briefings?|shifts) ${WORDS(4)}for ${WORDS(2)}(?:staff|team|receptionists|nurses|cooks|people|colleagues)`,
    ),
  ],
  [
    ["people-management"],
    says(
      String.raw`direct reports?|line manag\w+|(?:manag\w*|supervis\w*|runs?|ran|running) (?:a |the )?(?:(?!by )\S+ ){0,3}(?:team|staff|brigade|crew|workers|employees|nurses|technicians|officers|assistants|advisers|colleagues)`,
    ),
  ],
  ...ACTIVITIES_OF_QUALITY,
  ...ACTIVITIES_WITH_DATA,
  ...ACTIVITIES_WITH_MODELS,
];
