import { OWNING, TEACHING, tellsLeading, tellsResult } from "./deeds.js";
import { either, says, type Tells } from "./tells.js";

const SOLVED = says(
  String.raw`reduc\w+|cut|resolv\w+|solv\w+|fix(?:ed|ing)|debug\w*|troubleshoot\w*|optimi[sz]\w+|improv\w+|rebuil\w+|redesign\w*|eliminat\w+|migrat\w+|turned (?:\w+ )?(?:round|around)|detect\w+`,
  `gelost|behoben|optimiert|verbessert|gesenkt|senkte|reduziert|eingespart|opgelost|verbeterd|verminderd|verlaagd`,
  String.raw`resolu\w*|optimise\w*|ameliore\w*|reduit\w*|diminue\w*|mejor\w+|optimiz\w+|reduj\w+|solucion\w+|detecc\w+`,
  String.raw`risol\w+|ridott\w+|migliorat\w+|ottimizz\w+|resolvi\w*|reduzi\w*|melhor\w+|otimiz\w+`,
);
/** Finding faults is solving problems, told with a figure or without. */
const FOUND_FAULTS = says(
  String.raw`fault[- ]find\w*|root[- ]cause\w*|troubleshoot\w* (?:and|of|on)|investigat\w+ (?:\w+ ){0,2}(?:fail\w+|faults?|incidents?|issues?|errors?|outages?|complaints?|discrepanc\w+)`,
  String.raw`(?:resolv\w+|handl\w+) (?:\w+ ){0,3}(?:complaints?|incidents?|tickets?|escalations?|issues|problems)|turned (?:\w+ )?complaints`,
  String.raw`fehlersuche|fehleranalyse|fehlerbehebung|storungsbehebung|storungssuche|ursachenanalyse|reklamation\w*|beschwerdemanagement|klachtenafhandeling|storingen`,
  String.raw`depannage|resolution (?:d'|de |des )\w*(?:incidents?|problemes?|pannes?|litiges?)|resolucion de (?:\w+ )?(?:incidencias|problemas)|gestion de (?:incidencias|reclamaciones|reclamations)|averias`,
  `gestione (?:dei |delle )?(?:reclami|guasti|anomalie)|risoluzione (?:di |dei |delle )?(?:problemi|guasti|anomalie)|resolucao de (?:problemas|avarias|incidentes)|reclamacoes`,
);

const PRESENTED = String.raw`present(?:ed|ing|ations?)|speaker|spoke at|keynote|gave (?:a )?talks?|demos? (?:to|for)|prasentier\w+|vortrag\w*|prasentation\w*|presente[er]?s?|gepresenteerd|presentaties?|presentacion(?:es)?|presentar?on|presentado|presentazion[ei]|presentat[oaie]|apresent(?:a\w+|ei|ou)`;
const WROTE = String.raw`(?:wrote|writ(?:e|es|ing|ten)|draft(?:ed|s|ing)|author(?:ed|s|ing)) (?:[\w-]+ ){0,3}(?:documentation|docs|guides?|reports?|proposals?|manuals?|articles?|runbooks?|procedures|spec(?:s|ifications?)?|newsletters?|policies|papers?|posts|minutes|instructions|handbooks?|briefs?|grants?)`;
const COMMUNICATED = says(
  PRESENTED,
  String.raw`conferences?|workshops?|sessions? with|explain(?:ed|ing|s)|translat\w+ \w+ (?:requirements|needs|findings)|document(?:ed|ing)|published (?:\w+ ){0,3}(?:papers?|articles?|posts?|blog|findings|results|guides?|reports?)|reported (?:\w+ ){0,3}to (?:the )?(?:board|management|executives?|leadership|clients?|customers?|stakeholders|steering)|handed over`,
  String.raw`${WROTE}|prepar(?:ed|es|ing) (?:\w+ ){0,2}(?:documentation|guides?|reports|proposals?|manuals?)`,
  String.raw`(?:calls?|meetings?|reviews?|catch-ups|briefings?) with (?:[\w-]+ ){0,4}(?:customers?|clients?|users|stakeholders?|managers?|directors?|heads|leads|buyers|owners|teams?)|walk(?:ed|ing|s)? (?:\w+ ){1,3}through|(?:phone|telephone|chat) (?:and \w+ )?support|briefed|interview(?:ed|ing)`,
  String.raw`(?:assistenza|atencion|assistance|atendimento) (?:\w+ ){0,2}telefonic\w|(?:assistance|accueil) telephonique|telefonische\w* (?:kunden)?(?:beratung|betreuung|auskunft)|kundenberatung`,
  String.raw`(?:point of|day-to-day|first|main) contact for|liais(?:ed|es|ing|on) with|gather(?:ed|ing|s) (?:\w+ )?requirements|requirements gathering`,
  String.raw`vorgetragen|vorgestellt|anforderungsaufnahme|anforderungen (?:\w+ )?(?:aufgenommen|erhoben)|ansprechpartner\w*|berichterstattung|toelichting|aanspreekpunt|voorstellen geschreven`,
  String.raw`redige\w*|ateliers?|recueil des besoins|interlocut\w+|(?:reunion(?:s|es)?|reuniao|reunioes|riunion[ei]|besprechungen|termine|overleggen)(?: \w+)? (?:avec|con|com|mit|met)|(?:anim\w+|pilot\w+) (?:\S+ ){0,3}(?:revues?|reunions?|points?|comites?)|talleres|recogida de requisitos|toma de requisitos|redaccion de (?:\w+ )?(?:informes|manuales|propuestas)`,
  String.raw`raccolta (?:dei )?requisiti|redazione di (?:\w+ )?(?:relazioni|report|manuali)|punto di riferimento per|levantamento de requisitos|redacao de|relatorios para`,
);

const FUNCTIONS = String.raw`product|design\w*|marketing|sales|support|customer success|quality|supply chain|scientists|business|operations|finance|accounting|legal|clinical|engineer\w*|developers|logistics|procurement|purchasing|warehouse|manufacturing|controlling|einkauf|vertrieb|verkauf|buchhaltung|logistik|fachbereich\w*|produktion|achats|ventes|comptabilite|logistique|produit|metiers?|ingenieurs?|compras|ventas|logistica|contabilidad|negocio|ingenier\w+|producto|vendite|acquisti|contabilita|magazzino|produzione|ingegner\w+|vendas|contabilidade|engenheir\w+|verkoop|inkoop|logistiek|financien`;
const WITH = "with|alongside|between|mit|zwischen|avec|entre|con|tra|com|met";
const ACROSS = new RegExp(
  String.raw`\b(?:cross[- ]functional|interdisciplin\w+|multidisciplin\w+|abteilungsubergreifend\w*|bereichsubergreifend\w*|transvers\w+|interfuncional\w*|interfunzional\w*)(?!\w)|\b(?:${WITH}) (?:the |den |dem |der |les |la |el |los |gli |i |os |as |het |de )?(?:${FUNCTIONS})(?:,| (?:and|teams?|managers?|stakeholders|und|et|y|e|en)(?!\w))`,
);

const TOGETHER = String.raw`collaborat\w+|cooperat\w+|work(?:ed|s)? (?:closely )?with|working with|together with|pair(?:ed|ing) with|partner(?:ed|ing) with|zusammenarbeit|zusammen mit|gemeinsam mit|abstimmung mit|in absprache|samenwerk\w+|samen met|overleg met|collabor[ae]\w*|en equipe avec|avec l'equipe|avec les equipes|colabor\w+|junto (?:con|a|com)|trabajo con|trabalho com|insieme (?:a|con)|in team con`;

const DETAIL = says(
  String.raw`detailed (?:\w+ )?(?:drawings|specifications|documentation|reports?)|code reviews?|quality (?:control|assurance|checks?)|charting errors|data validation|validation checks?|proofread\w*|stock ?tak\w+|review(?:ed|s|ing)? (?:\w+ ){0,4}(?:working papers|accounts|disclosures|notes|drawings|contracts)`,
  String.raw`datenprufung\w*|qualitatskontroll\w*|qualitatsprufung\w*|qualitatssicherung|rechnungsprufung|kwaliteitscontrole\w*`,
  String.raw`controles? (?:de la )?qualite|verification des|control de (?:la )?calidad|validacion (?:\w+ )?de|controllo (?:di |della )?qualita|verifica (?:dei|delle|di)|controlo de qualidade|controle de qualidade|validacao (?:\w+ )?d\w+`,
);

const ANALYSED = says(
  String.raw`analy[sz](?:ed|ing|is|es|ed?)|a\/b test\w*|hypothes[ie]s|statistical|root[- ]causes?|forecast\w*|modell?ed|finite element|simulation\w*|fault[- ]find\w*|diagnos\w+|(?:detect|identif)\w+ (?:\w+ ){0,3}(?:duplicates?|trends?|patterns?|anomal\w+|discrepanc\w+|bottlenecks?)`,
  String.raw`analysier\w*|auswertung\w*|ausgewertet|fehleranalyse|fehlersuche|vorhersage\w*|prognose\w*|geanalyseerd|analyses?`,
  String.raw`analise[rs]?|analizz\w+|analiz\w+|analisi\w?|analisad\w+|previs(?:ion|ioni|oes|ions)|testes? a\/b|tests a\/b|deteccion de|estadistic\w+ de`,
);

const ORGANISED = says(
  String.raw`organi[sz](?:ed|ing|es)|coordinat(?:ed|es|ing)|schedul(?:ed|es|ing)|rotas?|rosters?|on-time|diary management|manage projects|managed (?:\w+ ){0,2}projects`,
  String.raw`organisier\w*|koordinier\w*|koordination|dienstplan\w*|einsatzplanung|terminplanung|projektleitung|planning van|georganiseerd|gecoordineerd`,
  String.raw`organisation (?:de|des|du|d')|coordination (?:de|des|du|d')|planification|coordinacion (?:de|del)|organizacion (?:de|del)|planificacion|organizzazione (?:di|del|dei)|coordinamento|pianificazione|gestione (?:degli )?appuntamenti|organizacao d\w+|coordenacao d\w+|planeamento|planejamento`,
);

const UNDER_PRESSURE = says(
  String.raw`emergenc(?:y|ies)|triage|on[- ]call|incident response|respond\w* to (?:\w+ )?incidents?|(?:met|meet|meeting|tight) (?:\w+ )?deadlines?|no late|peak (?:season|period|hours?)|filing peak|night shifts?|high[- ]volume`,
  String.raw`notaufnahme|notfall\w*|rettungsdienst|bereitschaftsdienst|rufbereitschaft|spoed\w*|urgences?|astreintes?|urgencias|guardias|pronto soccorso|reperibilita|turni di notte|urgencia`,
);

const SERVED_CLIENTS = says(
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
  [["soft-presentation"], says(PRESENTED)],
  [["soft-written-communication"], says(WROTE)],
  [
    ["soft-technical-communication"],
    says(
      String.raw`walk(?:ed|ing|s)? (?:\w+ ){1,3}through|(?:${PRESENTED}|explain(?:ed|ing|s)|expliqu\w+|erklart\w*|spiega\w+|explic\w+) (?:\S+ ){0,6}(?:to|to the|aux?|an|a los|a la|ai|alla|aos|a) (?:\S+ )?(?:clients?|customers?|executives?|buyers|managers|board|management|stakeholders?|non-technical|direction|geschaftsfuhrung|leitung|direccion|clientes|clienti|direzione|administracao|users|business)`,
    ),
  ],
  [["soft-cross-functional-collaboration"], (folded) => ACROSS.test(folded)],
  [["soft-collaboration"], says(TOGETHER)],
  [["soft-teamwork"], says(TOGETHER, `team of|in a team|im team|equipe|equipo|squadra|equipa`)],
  [["soft-analytical-thinking"], ANALYSED],
  [["soft-organizational-skills"], ORGANISED],
  [["soft-work-under-pressure", "soft-composure"], UNDER_PRESSURE],
  [
    ["soft-multitasking"],
    says(
      String.raw`(?:several|multiple|parallel|concurrent) (?:\w+ )?(?:projects|clients|sites|jobs)|simultaneous\w*|in parallel|gleichzeitig|en parallele|en paralelo|in parallelo|em paralelo`,
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
      String.raw`open[- ]sourced? (?:[\w-]+ ){0,2}(?:librar\w+|tool\w*|projects?|frameworks?|packages?|plugins?|contribut\w+|maintain\w+)|(?:contribut\w+|maintain\w*) (?:[\w-]+ ){0,3}open[- ]source|open[- ]sourced`,
    ),
  ],
  [["soft-research-skills"], says(String.raw`published|co-?authored|peer[- ]reviewed|(?:conducted|carried out|led) (?:\w+ ){0,2}research`)],
  [["soft-mentoring"], (folded) => TEACHING.test(folded)],
  [["soft-training-others"], (folded) => TEACHING.test(folded) && TRAINED(folded)],
  [["soft-leadership"], tellsLeading],
  [["soft-ownership"], (folded) => OWNING.test(folded)],
  [["soft-stakeholder-management"], says("stakeholders?")],
  [["soft-negotiation"], says(String.raw`negotiat\w+|verhandl\w+`)],
  [["soft-attention-to-detail"], DETAIL],
  [
    ["soft-independence"],
    says(
      String.raw`sole (?:developer|engineer|designer)|from concept (?:to|through)|independently|eigenverantwortlich\w*|selbststandig|zelfstandig|en autonomie|in autonomia|de forma autonoma`,
    ),
  ],
];
