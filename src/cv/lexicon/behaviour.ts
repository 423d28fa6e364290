import { OWNING, ROTAS, SCHEDULED, TEACHING, tellsLeading, tellsResult } from "./deeds.js";
import { ANYONE, CLIENTS, COLLEAGUES, DECIDERS } from "./people.js";
import { either, says, type Tells } from "./tells.js";

const SOLVED = says(
  String.raw`reduc\w+|cut|resolv\w+|solv\w+|fix(?:ed|ing)|debug\w*|troubleshoot\w*|optimi[sz]\w+|improv\w+|rebuil\w+|redesign\w*|eliminat\w+|migrat\w+|turned (?:\w+ )?(?:round|around)|detect\w+|rewr\w+|replac\w+|rework\w*|halv\w+|fell|dropped|mov(?:ed|ing)`,
  `gelost|behoben|optimiert|verbessert|gesenkt|senkte|reduziert|eingespart|opgelost|verbeterd|verminderd|verlaagd`,
  String.raw`resolu\w*|optimise\w*|ameliore\w*|reduit\w*|diminue\w*|mejor\w+|optimiz\w+|reduj\w+|solucion\w+|detecc\w+`,
  String.raw`risol\w+|ridott\w+|migliorat\w+|ottimizz\w+|resolvi\w*|reduzi\w*|melhor\w+|otimiz\w+`,
);
/** What was not known before somebody looked: "found why two cells read low", "tracked down a mismatch". */
const FOUND_OUT = String.raw`(?:found|finds|notic\w+|spotted|discover\w+|uncover\w+|identif\w+|work\w* out|figur\w+ out|detecte|descubri|constate) (?:that|why|how|what|who|que|the (?:cause|source|reason|fault|error|leak)|(?:\S+ ){0,3}(?:mismatch\w*|discrepanc\w+|inconsisten\w+|errors?|faults?|leaks?|duplicates?))|track\w* down|trac(?:ed|ing) (?:\S+ ){0,4}(?:to|back)|pinpoint\w*|root[- ]caus\w+|explain\w* (?:\S+ ){0,5}why|(?:look|search|hunt)\w* for the (?:\S+ )?(?:causes?|reasons?|faults?|errors?)|got to the bottom|dug into|digging into|turned out (?:to be|that)|culprit|none missed since`;
/** Finding faults is solving problems, told with a figure or without. */
const FOUND_FAULTS = says(
  FOUND_OUT,
  String.raw`fault[- ]find\w*|root[- ]cause\w*|troubleshoot\w* (?:and|of|on)|investigat\w+ (?:\w+ ){0,2}(?:fail\w+|faults?|incidents?|issues?|errors?|outages?|complaints?|discrepanc\w+)`,
  String.raw`(?:resolv\w+|handl\w+) (?:\w+ ){0,3}(?:complaints?|incidents?|tickets?|escalations?|issues|problems)|turned (?:\w+ )?complaints`,
  String.raw`fehlersuche|fehleranalyse|fehlerbehebung|storungsbehebung|storungssuche|ursachenanalyse|reklamation\w*|beschwerdemanagement|klachtenafhandeling|storingen`,
  String.raw`depannage|resolution (?:d'|de |des )\w*(?:incidents?|problemes?|pannes?|litiges?)|resolucion de (?:\w+ )?(?:incidencias|problemas)|gestion de (?:incidencias|reclamaciones|reclamations)|averias`,
  `gestione (?:dei |delle )?(?:reclami|guasti|anomalie)|risoluzione (?:di |dei |delle )?(?:problemi|guasti|anomalie)|resolucao de (?:problemas|avarias|incidentes)|reclamacoes`,
);

const PRESENTED = String.raw`present(?:ed|ing|ations?)|presents? (?:\S+ ){1,5}to(?! date)|speaker|spoke at|keynote|gave (?:a )?talks?|demos? (?:to|for)|prasentier\w+|vortrag\w*|prasentation\w*|(?<![-–—]\s?|\b(?:ad|al|il|el|la|le|del|nel) )presente[er]?s?|gepresenteerd|presentaties?|presentacion(?:es)?|presentar?on|presentado|presentazion[ei]|presentat[oaie]|apresent(?:a\w+|ei|ou)`;
const WROTE = String.raw`(?:wrote|writ(?:e|es|ing|ten)|draft(?:ed|s|ing)|author(?:ed|s|ing)) (?:[\w-]+ ){0,3}(?:documentation|docs|guides?|(?<!sql |bi |tableau |ssrs |crystal )reports?|proposals?|manuals?|articles?|runbooks?|(?<!stored )procedures|spec(?:s|ifications?)?|newsletters?|policies|papers?|posts|minutes|instructions|design (?:docs?|documents?)|rfcs?|handbooks?|briefs?|grants?)`;
const TO_WORDS = (most: number): string => String.raw`(?:\S+ ){0,${most}}`;
/** Words spoken to somebody the line names. */
const SPOKE = String.raw`(?:(?:stood|appear(?:ed|s)) (?:up )?(?:before|in front of)|talk(?:s|ed|ing)?|spoke|speak(?:s|ing)?|explain(?:s|ed|ing)?|present(?:s|ed|ing)?|advis(?:e|es|ed|ing)|counsel\w*|consult(?:s|ed|ing)?|brief(?:s|ed|ing)?|interview(?:s|ed|ing)?|demo(?:s|ed|ing|nstrat\w+)?|persuad\w+|convinc\w+|pitch(?:ed|es|ing)?|negotiat\w+|discuss\w*|sat|deal(?:s|t|ing)? with|liais\w+|agree(?:s|d|ing)? with|listen\w*|greet\w*|calm(?:ed|s|ing)|updat(?:e|es|ed|ing) (?:the )?|(?:calls?|meetings?|reviews?|workshops?|conferences?) with|chair(?! of )(?:s|ed|ing)?|walk(?:s|ed|ing)?|show(?:s|ed|ing)? (?:round|around)|present[oe]r?|expliqu\w+|explic\w+|erklar\w+|berat\w+|reunion\w*|riunion\w*|besprech\w+)`;
/** Who reports to a director has one; who reports findings to her tells them. */
const REPORTED = String.raw`(?:report(?:ed|ing)(?= (?!to |directly |back to )\S)|reports(?= (?:results|findings|progress|figures|numbers|status|back|(?:for|to) (?:the |our )?(?:${CLIENTS}|${DECIDERS}))))`;
/** "Meet clients every two weeks"; who meets their needs has not met them. */
const MET = String.raw`(?:meet|met|meeting) (?:with )?(?:\S+ )?(?:clients?|customers?|stakeholders?|users|families|parents|tenants|landlords|suppliers|kunden)(?!'| (?:needs?|requirements?|demands?|expectations?|deadlines?|standards?|specifications?|requests?|goals|targets|slas?|satisfaction|orders))`;
const AGREED = String.raw`agree[ds]? (?:\S+ ){1,7}with (?:\S+ )?(?:${ANYONE})`;
const SPOKE_TO = `${SPOKE} ${TO_WORDS(4)}(?:${ANYONE})`;
const BY_TELEPHONE = String.raw`(?:enquir\w+|queries|calls|orders|bookings|questions) ${TO_WORDS(4)}(?:by|over|on) (?:the )?(?:phone|telephone)|telephon\w+ (?:enquir\w+|calls|line)|(?:answer|tak|handl|mak)\w* ${TO_WORDS(4)}(?:calls(?! (?:a|per|each|every) (?:sec|min))|phones?|telephones?)|switchboard(?! (?:upgrad|install|wir|replac|panel|build)\w*)|centralino|(?<!\d |two |three |four |five |mobile |smart)phones,|on the (?:phone|telephone)|(?:phon(?:e|es|ed|ing)|rang|rings?|ringing|telephon(?:e|es|ed|ing)) ${TO_WORDS(5)}(?:wards?|doctors?|gps?|surger(?:y|ies)|clinics?|${ANYONE})`;
/** A workshop is held for people; one with a foreman repairs cars, and whoever attended one has listened. */
const WORKSHOPS = String.raw`(?:ran|runs?|running|held|led|leads?|gave|giving|facilitat\w+|organi[sz]\w+|moderat\w+|host\w+|deliver\w+|conduct\w+|requirements|discovery|design|user|client|customer|training|\d{1,3}) ${TO_WORDS(4)}workshops?(?! papers?)|(?<!(?:attend\w*|visited|joined|completed|car|repair) ${TO_WORDS(2)})workshops? (?:with|for|mit|fur|zu)|workshops (?:that )?i |workshops (?!manager|floor|foreman)[a-z]*(?:fuhrt|leitet)`;
const COMMUNICATED = says(
  PRESENTED,
  String.raw`train(?:ed|s|ing) ${TO_WORDS(2)}(?:${DECIDERS}|${CLIENTS})`,
  String.raw`persuad\w+|convinc(?:ed|ing)|writ(?:e|es|ing) up \S+|wrote up \S+|called? (?:\S+ )?back`,
  SPOKE_TO,
  MET,
  AGREED,
  BY_TELEPHONE,
  String.raw`conferences?(?! (?:papers?|track|proceedings))|${WORKSHOPS}|sessions? with|explain(?:ed|ing|s)|translat\w+ \w+ (?:requirements|needs|findings)|document(?:ed|ing)|published (?:\w+ ){0,3}(?:papers?|articles?|posts?|blog|findings|results|guides?|reports?)|reported (?:\w+ ){0,3}to (?:the )?(?:board|management|executives?|leadership|clients?|customers?|stakeholders|steering)|handed over`,
  String.raw`${WROTE}|prepar(?:ed|es|ing) (?:\w+ ){0,2}(?:documentation|guides?|reports|proposals?|manuals?)`,
  String.raw`(?:calls?|meetings?|reviews?|catch-ups|briefings?) with (?:[\w-]+ ){0,4}(?:customers?|clients?|users|stakeholders?|managers?|directors?|heads|leads|buyers|owners|teams?)|walk(?:ed|ing|s)? (?:\w+ ){1,3}through|(?:phone|telephone|chat) (?:and \w+ )?support|(?:morning|daily|shift|team|start-of-shift) (?:brief|briefing|huddle)s?|briefed|interview(?:ed|ing)`,
  String.raw`(?:assistenza|atencion|assistance|atendimento) (?:\w+ ){0,2}telefonic\w|(?:assistance|accueil) telephonique|telefonische\w* (?:kunden)?(?:beratung|betreuung|auskunft)|kundenberatung`,
  String.raw`(?:point of|day-to-day|first|main) contact for|liais(?:ed|es|ing|on) with|gather(?:ed|ing|s) (?:\w+ )?requirements|requirements gathering`,
  String.raw`vorgetragen|vorgestellt|anforderungsaufnahme|anforderungen (?:\w+ )?(?:aufgenommen|erhoben)|ansprechpartner\w*|berichterstattung|toelichting|aanspreekpunt|voorstellen geschreven`,
  String.raw`redige\w*|redaction (?:du|des|de|d'\w+)(?!\w)|relations? presse|(?:anim|facilit|organis|condui|men)\w* (?:\S+ ){0,3}ateliers?|ateliers? (?:avec|utilisateurs?|metiers?|de travail)|recueil des besoins|interlocut\w+|(?:reunion(?:s|es)?|reuniao|reunioes|riunion[ei]|besprechungen|termine|overleggen)(?: \w+)? (?:avec|con|com|mit|met)|(?:anim\w+|pilot\w+) (?:\S+ ){0,3}(?:revues?|reunions?|points?|comites?)|talleres|recogida de requisitos|toma de requisitos|redaccion de (?:\w+ )?(?:informes|manuales|propuestas)`,
  String.raw`raccolta (?:dei )?requisiti|redazione di (?:\w+ )?(?:relazioni|report|manuali)|punto di riferimento per|levantamento de requisitos|redacao de|relatorios para`,
);

const FUNCTIONS = String.raw`research|data science|underwriting|police|health|housing|legal|tax|risk|claims|actuarial|editorial|planning|social (?:care|work)|product|design\w*|marketing|sales|support|customer success|quality|supply chain|scientists|business|operations|finance|accounting|legal|clinical|engineer\w*|developers|logistics|procurement|purchasing|warehouse|manufacturing|controlling|einkauf|vertrieb|verkauf|buchhaltung|logistik|fachbereich\w*|produktion|achats|ventes|comptabilite|logistique|produit|metiers?|ingenieurs?|compras|ventas|logistica|contabilidad|negocio|ingenier\w+|producto|vendite|acquisti|contabilita|magazzino|produzione|ingegner\w+|vendas|contabilidade|engenheir\w+|verkoop|inkoop|logistiek|financien`;
const WITH = "with|alongside|between|mit|zwischen|avec|entre|con|tra|com|met";
const ACROSS = new RegExp(
  String.raw`\b(?:cross[- ]functional|interdisciplin\w+|multidisciplin\w+|abteilungsubergreifend\w*|bereichsubergreifend\w*|transvers\w+|interfuncional\w*|interfunzional\w*)(?!\w)|\b(?:${WITH}) (?:the |den |dem |der |les |la |el |los |gli |i |os |as |het |de )?(?:${FUNCTIONS})(?:,| (?:and|teams?|groups?|departments?|managers?|stakeholders|und|et|y|e|en)(?!\w))`,
);

const TOGETHER = String.raw`collaborat\w+|cooperat(?:e|es|ed|ing|ion)|work(?:ed|s|ing)? (?:closely|directly|hand in hand|side by side|in pairs) with|work(?:ed|s|ing)? with ${TO_WORDS(3)}(?:${CLIENTS}|${DECIDERS}|stakeholders?|partners?|${FUNCTIONS})(?! (?:data|systems?|tools?|software|files|records))|together with|pair(?:ed|ing) with|partner(?:ed|ing) with|zusammenarbeit|zusammen mit|gemeinsam mit|abstimmung mit|in absprache|samenwerk\w+|samen met|overleg met|collabor[ae]\w*|en equipe avec|avec l'equipe|avec les equipes|colabor\w+|junto (?:con|a|com)|trabajo con|trabalho com|insieme (?:a|con)|in team con`;

/** What was done with others by the words for it: "with the product owner", "for the design team". */
const WITH_COLLEAGUES = String.raw`(?<!(?:connect|interface|integrate)(?:s|d|ed|ing)? )(?:with|alongside|jointly with) (?!\d{2,} )(?:the |our |my |their |a |an |two |three |\d+ )?(?:[^\s;]+ ){0,2}(?:(?:${COLLEAGUES})(?! calls)|(?:product|process|business) owners?)|(?:\d+|two|three|four|five|six|seven|eight|small)[- ]person (?:\S+ )?team`;

/** "Weekly design meeting with the research group". */
const MET_REGULARLY = String.raw`(?:daily|weekly|fortnightly|biweekly|monthly|quarterly|regular) (?:\S+ ){0,2}(?:meetings?|calls?|sessions?|syncs?|reviews?) with`;

const DETAIL = says(
  String.raw`(?:found|notic\w+|spotted|track\w* down|detect\w+|correct\w+) (?:\S+ ){0,6}(?:mismatch\w*|discrepanc\w+|inconsisten\w+|rounding|rounded|duplicates?|errors?)|inspect(?:ed|s|ing) \S+|no (?:late|errors?|defects)|error[- ]free|(?:zero|without) (?:errors?|defects)|(?:log|report|record)\w* (?:\S+ ){0,2}(?:defects|bugs) |test cases|acceptance criteria|double[- ]check\w*|check(?:ed|s|ing)? (?!in |out )(?:\S+ ){1,5}against|proof-?read\w*|three-way match\w*|in order before|(?:safety|compliance|rent|identity|background|design|stock) checks`,
  String.raw`detailed (?:\w+ )?(?:drawings|specifications|documentation|reports?)|quality (?:control|assurance|checks?)|charting errors|data validation|validation checks?|proofread\w*|stock ?tak\w+|review(?:ed|s|ing)? (?:\w+ ){0,4}(?:working papers|accounts|disclosures|notes|drawings|contracts)`,
  String.raw`datenprufung\w*|qualitatskontroll\w*|qualitatsprufung\w*|qualitatssicherung|rechnungsprufung|kwaliteitscontrole\w*`,
  String.raw`controles? (?:de la )?qualite|verification des|control de (?:la )?calidad|validacion (?:\w+ )?de|controllo (?:di |della )?qualita|verifica (?:dei|delle|di)|controlo de qualidade|controle de qualidade|validacao (?:\w+ )?d\w+`,
);

const ANALYSED = says(
  FOUND_OUT,
  String.raw`compar(?:ed|es|ing) (?:\S+ ){0,4}(?:against|with|to)|trend (?:tests?|analys\w+)|broke(?:n)? down (?:\S+ ){0,3}(?:by|into)|variances?|evaluat\w+ (?:\S+ ){0,3}(?:models?|options|vendors|results|risks?|impact)|benchmark\w*|(?:conversion|retention|churn) (?:\S+ ){0,4}from \d`,
  String.raw`analy[sz](?:ed|ing|es|ed?)|(?<!(?:static|static code) )analysis|a\/b test\w*|hypothes[ie]s|statistical|root[- ]causes?|forecast\w*|modell?ed|finite element|simulation\w*|fault[- ]find\w*|(?<!explain\w* (?:\S+ ){0,2})diagnos(?!tics?(?![a-z]))\w+|(?:detect|identif)\w+ (?:\w+ ){0,3}(?:duplicates?|trends?|patterns?|anomal\w+|discrepanc\w+|bottlenecks?)`,
  String.raw`analysier\w*|auswertung\w*|ausgewertet|fehleranalyse|fehlersuche|vorhersage\w*|prognose\w*|geanalyseerd|analyses?`,
  String.raw`analise[rs]?|analizz\w+|analiz\w+|analisi\w?|analisad\w+|previs(?:ion|ioni|oes|ions)|testes? a\/b|tests a\/b|deteccion de|estadistic\w+ de`,
);

/** "On-time delivery" is a figure of the firm's; to deliver on time is a deed. */
const ON_TIME = String.raw`on time(?! (?:delivery|up|rose|fell|from|performance|rate))|(?:deliver\w*|complet\w*|finish\w*|ship\w*|filed|paid|submitted) ${TO_WORDS(5)}on-time`;

const ORGANISED = says(
  String.raw`organi[sz](?:ed|ing|es)|coordinat(?:ed|es|ing)|plan(?:s|ned|ning)? (?:\S+ ){0,3}(?:tasks|shifts|breaks|visits|events?|routes|production|workload|rehearsals|trips|travel)|${SCHEDULED}|kept schedules|(?:shift|staff|volunteer|work|production|class|course) schedules?|${ROTAS}|diary management|manage projects|managed (?:\w+ ){0,2}projects`,
  String.raw`organisier\w*|koordinier\w*|koordination|dienstplan\w*|einsatzplanung|terminplanung|projektleitung|planning van|georganiseerd|gecoordineerd`,
  String.raw`organisation (?:de|des|du|d')|coordination (?:de|des|du|d')|planification|coordinacion (?:de|del)|organizacion (?:de|del)|planificacion|organizzazione (?:di|del|dei)|coordinamento|pianificazione|gestione (?:degli )?appuntamenti|organizacao d\w+|coordenacao d\w+|planeamento|planejamento`,
);

const UNDER_PRESSURE = says(
  String.raw`emergenc(?:y|ies)|(?<!defect |bug |issue |ticket |backlog |alert )triage(?! (?:of )?(?:meetings?|bugs?|defects?|tickets?|issues?))|on[- ]call|incident response|respond\w* to (?:\w+ )?incidents?|(?:met|meet|meeting|tight) (?:\w+ )?deadlines?|no late|(?:during|through(?:out)?|over|manag\w+|handl\w+) (?:the |our )?peak (?:season|period|hours?)|filing peak|high[- ]volume`,
  String.raw`notaufnahme|notfall\w*|rettungsdienst|bereitschaftsdienst|rufbereitschaft|spoed\w*|urgences?|astreintes?|urgencias|guardias|pronto soccorso|reperibilita|urgencia`,
);

const SERVED_CLIENTS = says(
  String.raw`(?:${CLIENTS}|\d+) (?:\S+ ){0,3}(?:come|came|coming) back to|repeat (?:business|customers?|clients?|orders)|(?:client|customer|contract|account)? ?renewal rate|retain\w* (?:\S+ ){0,3}(?:clients?|customers?|accounts|members)|(?:regular|key|largest|biggest) (?:accounts|customers|clients)`,
  String.raw`(?:contact for|relations?(?:hips?)? with|account manag\w+ (?:of|for)|look(?:ed|ing)? after) (?:\w+ ){0,3}(?:clients?|customers?|accounts|members)|client relationships?|kundenbetreuung|betreuung von \w*kunden|klantrelaties|relations? clients?|suivi (?:de la |des )?client\w*|atencion al cliente|relacion con (?:los )?clientes|gestione (?:dei )?client[ei]|relacionamento com (?:os )?clientes`,
);

/** Behaviour that shows a soft skill or a way of working that lines tell in verbs: the deed is the evidence, an adjective is none. */
/** Teaching that is told as such: whoever mentored two juniors gave no training. */
const TRAINED = says(
  String.raw`train(?:ed|ing|s)|taught|teach(?:es|ing)?|tutor(?:ed|ing)|instruct(?:ed|ing|s)|lectured|workshops?|onboard(?:ed|ing)|einarbeitung|eingearbeitet|geschult|schulung\w*|unterricht\w*|ausgebildet|form(?:e|ation)|formacion|capacitacion|formazione|opgeleid|inwerken|treinamento|formacao`,
);

export const BEHAVIOUR: readonly (readonly [skills: readonly string[], tells: Tells])[] = [
  [["soft-problem-solving"], either((folded) => SOLVED(folded) && tellsResult(folded), FOUND_FAULTS)],
  [["soft-communication"], COMMUNICATED],
  [["soft-verbal-communication"], says(PRESENTED, SPOKE_TO, MET, BY_TELEPHONE)],
  [["soft-presentation"], says(PRESENTED, String.raw`walk(?:ed|ing|s)? (?:the )?(?:${DECIDERS}|${CLIENTS}) (?:\S+ ){0,4}through`)],
  [
    ["soft-written-communication"],
    says(WROTE, String.raw`(?:wrote|writ(?:e|es|ing|ten)|draft(?:ed|s|ing)) (?:\S+ ){0,4}(?:articles?|templates?|notes|letters)`),
  ],
  [
    ["soft-technical-communication"],
    says(
      String.raw`walk(?:ed|ing|s)? (?:\w+ ){1,3}through|(?:${PRESENTED}|explain(?:ed|ing|s)|${REPORTED}|expliqu\w+|erklart\w*|spiega\w+|explic\w+) (?:\S+ ){0,6}(?:to|to the|aux?|an|a los|a la|ai|alla|aos|a) (?:\S+ )?(?:clients?|customers?|executives?|buyers|managers|board|management|stakeholders?|non-technical|direction|geschaftsfuhrung|leitung|direccion|clientes|clienti|direzione|administracao|users|business)`,
      String.raw`(?:(?:explain|demo|walk|translat)\w*|${REPORTED}) ${TO_WORDS(5)}(?:to|for|through|with) ${TO_WORDS(3)}(?:${CLIENTS}|${DECIDERS}|all hands|sales|marketing|hr|finance)`,
      String.raw`(?:wrote|writ(?:e|es|ing|ten)) (?:[\w-]+ ){0,3}(?:design (?:docs?|documents?|proposals?)|rfcs?|architecture decision records?|adrs?)`,
    ),
  ],
  [["soft-cross-functional-collaboration"], (folded) => ACROSS.test(folded)],
  [["soft-collaboration"], says(TOGETHER, WITH_COLLEAGUES, MET_REGULARLY)],
  [["soft-teamwork"], says(TOGETHER, WITH_COLLEAGUES, `team of|in a team|im team|equipe|equipo|squadra|equipa`)],
  [["soft-analytical-thinking"], ANALYSED],
  [["soft-organizational-skills"], ORGANISED],
  [["soft-work-under-pressure", "soft-composure"], UNDER_PRESSURE],
  [
    ["soft-multitasking"],
    says(
      String.raw`(?:several|multiple|parallel|concurrent) (?:\w+ )?(?:projects|clients|sites|jobs)|simultaneous\w*|in parallel|gleichzeitig|en parallele|en paralelo|in parallelo|em paralelo`,
      String.raw`(?:requests?|enquiries|tickets|queries) (?:\S+ ){0,3}from (?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\S+ )?(?:departments|teams|functions)|\w+, \w+,? and \w+)`,
    ),
  ],
  [["soft-client-relationships", "soft-relationship-building"], SERVED_CLIENTS],
  [["automation"], says(String.raw`automat(?:ed|ing|izado\w*|ise\w*)|automatisiert\w*`)],
  [
    ["systems-integration"],
    says(
      String.raw`(?:integrat\w+|connect(?:ed|ing|s)?) (?:\w+ ){0,4}(?:with|to|into) (?:\w+ ){0,2}(?:third[- ]party|vendors?|partners?|external|legacy|erp|crm)`,
    ),
  ],
  [
    ["open-source-development"],
    says(
      String.raw`open[- ]sourced? (?:[\w-]+ ){0,2}(?:librar\w+|tool\w*|projects?|frameworks?|packages?|plugins?|contribut\w+|maintain\w+)|(?:contribut\w+|maintain\w*) (?:[\w-]+ ){0,3}open[- ]source|open[- ]sourced|(?:put|published|released) (?:\S+ ){0,4}on github|\d[\d.,]*k? (?:github )?stars (?:on github)?`,
    ),
  ],
  [
    ["soft-research-skills"],
    says(
      String.raw`publish(?:ed|es|ing) (?:\S+ ){0,5}(?:papers?|research|articles?|stud(?:y|ies)|findings|thesis|theses|journals?|proceedings|(?:19|20)\d\d)|co-?authored|peer[- ]reviewed|(?:conducted|carried out|led) (?:\w+ ){0,2}research`,
    ),
  ],
  [["soft-mentoring"], (folded) => TEACHING.test(folded)],
  [["soft-training-others"], (folded) => TEACHING.test(folded) && TRAINED(folded)],
  [
    ["soft-initiative"],
    says(
      String.raw`introduced (?:an?|the|our|new|regular|weekly|monthly|daily|automat\w+|data|code|unit|quality|[a-z]+ (?:checks|tests|reviews|meetings)) \S+`,
    ),
  ],
  [["soft-leadership"], tellsLeading],
  [
    ["soft-ownership"],
    either(
      (folded) => OWNING.test(folded),
      says(
        String.raw`own (?:the|our|all|an?|\d+) \S+|from (?:idea|concept|scratch|design|first sketch) (?:\S+ ){0,2}(?:to|through) \S+|took over \S+|on my own initiative`,
      ),
    ),
  ],
  [
    ["soft-willingness-to-learn", "soft-continuous-learning"],
    says(
      String.raw`learn(?:ed|t) (?:\S+ ){1,4}(?:in|within) (?:an?|one|two|three|four|six|\d+|my first) (?:\S+ )?(?:days?|weeks?|weekends?|months?)|taught myself`,
    ),
  ],
  [
    ["soft-stakeholder-management"],
    says(
      "stakeholders?",
      String.raw`(?:forecasts?|budgets?|plans?|priorities|targets|scope|dates|roadmaps?) (?:\S+ ){0,2}with (?:the |our )?(?:heads of|directors|department heads|board|executives|cfo|ceo|cto|coo)`,
      String.raw`(?:agree\w*|align\w*|negotiat\w+|reviews?|workshops?|meetings?|calls?|decid\w+|defin\w+|clarif\w+|revue\w*|reunion\w*|besprechung\w*|ateliers|deal\w*|round) (?:\S+ ){0,5}(?:with|avec|con|mit|com) (?:\S+ ){0,2}(?:${DECIDERS})`,
    ),
  ],
  [["soft-negotiation"], says(String.raw`negotiat\w+|verhandl\w+|agreed (?:\S+ ){0,2}(?:prices?|terms|lets|offers?|contracts?|rates?)`)],
  [
    ["soft-influencing"],
    says(
      String.raw`persuad\w+|convinc(?:ed|ing)|won (?:over|support)|got (?:it|them|the \S+) (?:redesigned|changed|fixed|approved|funded)|uberzeugt\w*|convaincu`,
    ),
  ],
  [
    ["soft-conflict-resolution", "soft-interpersonal-skills"],
    says(
      String.raw`de-?escalat\w+|mediat(?:ed|ing) (?:\S+ ){0,2}(?:between|disputes?|conflicts?)|calm(?:ed|ing) (?:\S+ ){0,3}(?:${CLIENTS}|ones|people)|sat (?:\S+ ){0,3}down|(?:complaints?|disputes?|conflicts?|grievances?) (?:\S+ ){0,2}(?:round|around|resolved|settled)|(?:resolv|handl|settl)\w* (?:\S+ ){0,3}(?:complaints?|disputes?|conflicts?|grievances?)`,
    ),
  ],
  [
    ["soft-business-acumen"],
    says(
      String.raw`with business (?:teams?|units?|stakeholders|users|owners)|business (?:needs|goals|requirements|questions) (?:in)?to|margins?(?! (?:reports?|notes?))|p&l|profitab\w+|(?:set|own|chang|review|negotiat|defin|design|redesign|adjust|optimi|analy|advis|decid|introduc|test)\w* (?:\S+ ){0,4}pricing|pricing (?:strateg\w+|decisions?|changes?|experiments?|tests?|team to)|business cases?|lost money|(?:grew|increas\w+|rais\w+|new|recurring) (?:\S+ ){0,2}revenues?|chiffre d'affaires|marge|umsatz(?!steuer)\w*|conversion (?:\S+ )?from`,
    ),
  ],
  [["soft-prioritization"], says("prioriti[sz](?:ed|es|ing)|triag(?:ed|es|ing)|backlog (?:grooming|refinement|ordering)")],
  [
    ["soft-time-management"],
    says(
      String.raw`(?:met|meet|meeting|by|before|for) (?:\S+ ){0,3}deadlines?|${ON_TIME}|no late|within (?:\S+ ){1,2}(?:working |business )?days|ahead of (?:schedule|plan|time|the deadline|deadline)`,
    ),
  ],
  [
    ["soft-results-orientation"],
    says(
      String.raw`(?:targets?|quotas?|goals?) (?:\S+ )?(?:beaten|exceeded|surpassed)|(?:beat|exceed|surpass|outperform)\w* (?:\S+ ){0,4}(?:targets?|quotas?|goals?|plan)|\d+ ?% (?:of|over|above) (?:quota|target)|best in (?:the )?(?:branch|region|team)`,
    ),
  ],
  [
    ["soft-strategic-thinking"],
    says(
      String.raw`(?:defin|shap|set|develop|led|wrote|writ|own)\w* (?:\S+ ){0,4}(?:strategy|strategies|roadmap|(?<!(?:computer|machine) )vision)`,
    ),
  ],
  [["soft-attention-to-detail"], DETAIL],
  [
    ["soft-independence"],
    says(
      String.raw`sole (?!traders?|proprietor|source|supplier|aim|purpose)\w+|single[- ]handed\w*|on my own|by myself|\w+ myself|from concept (?:to|through)|independently|eigenverantwortlich\w*|selbststandig|zelfstandig|en autonomie|in autonomia|de forma autonoma`,
    ),
  ],
];
