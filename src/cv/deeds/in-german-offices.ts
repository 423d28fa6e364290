import type { Deed } from "./deed.js";

const TEAM =
  "team|teams|mitarbeiter|mitarbeitern|mitarbeitende|mitarbeitenden|kollegen|azubis|auszubildende|auszubildenden|werkstudenten|praktikanten";

/** Leading, offices, shops, care and teaching. */
export const IN_GERMAN_OFFICES: readonly Deed[] = [
  {
    shows: ["project-management"],
    told: [
      "projekt|projekte|teilprojekt|*projekt|*projekte ... geleitet|gesteuert|verantwortet|gefuhrt|koordiniert",
      "leitung|steuerung|koordination|verantwortung .. projekt|projekte|projekten|projekts|teilprojekt*|*projekten|*projekts|*projektes",
    ],
  },
  {
    shows: ["budgeting"],
    told: [
      "budget|budgets|kostenplan|haushalt ... geplant|verantwortet|aufgestellt|uberwacht|verwaltet",
      "budgetplanung|budgetverantwortung|kostenplanung|haushaltsplanung",
    ],
  },
  {
    shows: ["requirements-engineering"],
    told: [
      "anforderungen|lastenheft|pflichtenheft ... aufgenommen|erhoben|abgestimmt|geschrieben|verfasst|ermittelt|formuliert",
      "aufnahme|erhebung|abstimmung|ermittlung .. anforderungen",
      "erstellung .. lastenheften|pflichtenheften|lastenheft|pflichtenheft|pflichtenhefte|lastenhefte",
    ],
  },
  {
    shows: ["quality-assurance"],
    told: [
      "qualitat|ware|chargen|bauteile|produktion ... gepruft|gesichert|freigegeben",
      "wareneingangsprufung|endprufung|qualitatsprufung|qualitatskontrolle|sichtprufung|prufplane|prufplan",
    ],
  },
  {
    shows: ["procurement"],
    told: [
      "einkauf|beschaffung|bestellung|bestellungen .. material|rohstoffe|rohstoffen|ersatzteile|ersatzteilen|waren|dienstleistungen|hardware|gerate|geraten|betriebsmittel*",
      "angebote ... eingeholt|verglichen|verhandelt",
    ],
  },
  {
    shows: ["bookkeeping"],
    told: [
      "kreditoren|debitoren|belege|rechnungen|bankbuchungen|kasse ... gebucht|kontiert|verbucht|abgestimmt",
      "kreditorenbuchhaltung|debitorenbuchhaltung|finanzbuchhaltung|kontierung|verbuchung|belegbuchung",
    ],
  },
  {
    shows: ["accounting"],
    told: ["monatsabschluss|monatsabschlusse|jahresabschluss|jahresabschlusse|quartalsabschluss*|umsatzsteuervoranmeldung*"],
  },
  {
    shows: ["payroll"],
    told: [
      "lohnabrechnung*|gehaltsabrechnung*|lohnbuchhaltung|entgeltabrechnung*|lohne|gehalter ... abgerechnet",
      "lohnabrechnung*|gehaltsabrechnung*|lohnbuchhaltung|entgeltabrechnung*",
    ],
  },
  {
    shows: ["scheduling"],
    told: [
      "dienstplan|dienstplane|schichtplan|schichtplane|einsatzplan|touren|termine ... geplant|erstellt|geschrieben|koordiniert|vergeben|gemacht",
      "dienstplanung|schichtplanung|einsatzplanung|tourenplanung|terminplanung|terminkoordination|personaleinsatzplanung",
    ],
  },
  {
    shows: ["customer-service"],
    told: [
      "kunden|gaste|gasten|patienten|mieter|reklamationen|kundenanfragen|anfragen ... betreut|beraten|bedient|beantwortet|bearbeitet",
      "betreuung|beratung|bedienung .. kunden|gasten|gaste|kundschaft|patienten|mietern",
      "kundenbetreuung|kundenberatung|kundendienst|reklamationsbearbeitung",
    ],
  },
  {
    shows: ["sales"],
    told: [
      "verkauf|vertrieb .. produkte|produkten|waren|geraten|gerate|dienstleistungen|versicherungen|fahrzeugen|an|von",
      "neukunden|auftrage|abschlusse ... gewonnen|akquiriert|gemacht|eingeholt",
      "kundenakquise|neukundenakquise|neukundengewinnung|verkaufsgesprache",
    ],
  },
  {
    shows: ["teaching"],
    told: [
      "ubungsgruppe|ubungsgruppen|seminar|seminare|vorlesung|vorlesungen|unterricht|kurse|tutorium|tutorien ... betreut|gehalten|geleitet|gegeben|gestaltet|unterrichtet",
      "betreuung|leitung|gestaltung .. ubungsgruppen|ubungen|seminaren|tutorien|unterricht|unterrichts|kursen",
      "unterrichtet|unterrichte|unterrichtete",
    ],
  },
  {
    shows: ["risk-management"],
    told: [
      "risiken ... bewertet|erfasst|verringert|uberwacht|gesteuert",
      "bewertung|erfassung|steuerung|uberwachung .. risiken",
      "gefahrdungsbeurteilung*|risikobewertung*|risikoanalyse*",
    ],
  },
  {
    shows: ["patient-care"],
    told: [
      "patienten|bewohner|bewohnerinnen|klienten ... gepflegt|versorgt|betreut",
      "grundpflege|behandlungspflege|wundversorgung|pflege|versorgung .. patienten|bewohner|bewohnern|intensivpatienten|verletzten",
      "grundpflege|behandlungspflege|wundversorgung|krankenpflege",
    ],
  },
  {
    shows: ["troubleshooting"],
    told: [
      "storung|storungen|fehlerursache|fehlerursachen|ausfalle|anlagenstillstande ... behoben|gesucht|gefunden|beseitigt|analysiert|eingegrenzt",
      "storungsbehebung|storungssuche|storungsbeseitigung|entstorung",
    ],
  },
  {
    shows: ["people-management"],
    told: [`${TEAM} ... gefuhrt|geleitet`, `fuhrung|leitung .. ${TEAM}|*teams`, "personalverantwortung|disziplinarische"],
  },
];
