import type { Deed } from "./deed.js";

/** What is done stands behind what it is done to ("Messdaten ausgewertet") or before it ("Auswertung von Messdaten"). */
const MADE =
  "gebaut|geschrieben|entwickelt|programmiert|umgesetzt|erstellt|entworfen|aufgebaut|eingefuhrt|eingerichtet|implementiert|realisiert";
const MAKING =
  "entwicklung|programmierung|umsetzung|erstellung|aufbau|implementierung|entwurf|konzeption|einfuhrung|entwickle|programmiere|baue|schreibe|entwickelte|programmierte|baute|schrieb";
const DATA = "*daten|*messwerte|messwerte|daten|zahlen|kennzahlen|*zahlen|stichproben|*protokolle|umfragen";
const EVALUATED = "ausgewertet|analysiert|untersucht|aufbereitet_und_ausgewertet|ausgezahlt|verglichen";
const EVALUATING = "auswertung|auswertungen|analyse|analysen|auswerten|analysieren|untersuchung|werte|wertete|analysiere|analysierte";
const PROGRAM =
  "programm|programme|skript|skripte|script|scripts|software|werkzeug|werkzeuge|tool|tools|anwendung|anwendungen|applikation|applikationen";

export const IN_GERMAN: readonly Deed[] = [
  { shows: ["data-analysis"], told: [`${DATA} ... ${EVALUATED}`, `${EVALUATING} .. ${DATA}`] },
  {
    shows: ["data-cleaning"],
    told: [
      "ausreisser|dubletten|doppelte_eintrage|fehlwerte|unplausible ... markiert|entfernt|bereinigt|gefullt|erganzt|aussortiert|korrigiert",
      "*daten|daten|stammdaten ... bereinigt|gesaubert|bereinige|bereinigte",
      "bereinigung|bereinigen .. *daten|daten|datensatzen|datensatze",
    ],
  },
  {
    shows: ["data-ingestion"],
    told: [
      "*daten|werte|messwerte|dateien|lieferungen ... *datenbank|warehouse|lake ... ubernommen|eingelesen|geladen|importiert|eingespielt|uberfuhrt",
      "einlesen|import|ubernahme|laden .. *daten|werte|dateien .. *datenbank|warehouse|lake",
    ],
  },
  {
    shows: ["data-collection"],
    told: ["*daten|daten|messwerte|antworten ... erhoben|gesammelt|erfasst", "erhebung|erfassung|sammlung .. *daten|daten|messwerte"],
  },
  {
    shows: ["data-migration"],
    told: [
      "*daten|datenbestand|bestande|stammdaten ... migriert|uberfuhrt|umgezogen|uberspielt",
      "migration|uberfuhrung|umzug|ubernahme .. *daten|datenbestande|altdaten|stammdaten|datenbank|datenbanken",
    ],
  },
  {
    shows: ["data-validation"],
    told: [
      "*daten|daten|eingaben|importe ... plausibilisiert|gepruft|validiert|abgeglichen",
      "plausibilitatsprufung|plausibilitatsprufungen|datenprufung|plausibilisierung",
    ],
  },
  {
    shows: ["reporting"],
    told: [
      "wochentliche|monatliche|tagliche|quartalsweise|wochentlicher|monatlicher|taglicher .. auswertung|auswertungen|bericht|berichte|bericht|report|reports",
      "*berichte|berichte|reports ... erstellt|aufgesetzt|automatisiert|geliefert|vorgelegt|verschickt",
      "monatsberichte|wochenberichte|quartalsberichte|monatsbericht|wochenbericht|quartalsbericht|berichtswesen",
    ],
  },
  {
    shows: ["dashboards", "data-visualization"],
    told: ["dashboard|dashboards|kennzahlentafel|schaubilder|diagramme ... gebaut|erstellt|entwickelt|aufgesetzt|eingerichtet|gepflegt"],
  },
  {
    shows: ["regression-analysis", "statistical-modeling"],
    told: ["regressionsmodell*|regressionsmodelle|regressionsanalyse*|*regressionsmodell"],
  },
  {
    shows: ["statistics"],
    told: [
      "fehlerrechnung|signifikanztest*|hypothesentest*|varianzanalyse*|stichprobenplan*|konfidenzintervall*|statistische|statistisch .. auswertung|auswertungen|ausgewertet|analyse|analysen|tests|verfahren",
      "fehlerrechnung|signifikanztest*|hypothesentest*|varianzanalyse*",
    ],
  },
  {
    shows: ["bayesian-statistics"],
    told: [
      "bayes'sche|bayessche|bayesianische|bayesscher|bayes'scher|bayes .. anpassung|modelle|modell|schatzung|verfahren|auswertung|inferenz|analyse",
    ],
  },
  {
    shows: ["predictive-modeling"],
    told: [
      "prognosemodell*|vorhersagemodell*|*prognosemodell|*vorhersagemodell",
      "modell|modelle .. vorhersage|prognose|vorhersagt|vorhersagen",
    ],
  },
  {
    shows: ["forecasting"],
    told: [
      "*prognose|*prognosen|absatzplanung|bedarfsplanung|hochrechnung .. erstellt|berechnet|verbessert|entwickelt|verantwortet|aufgebaut",
      "erstellung|berechnung .. *prognose|*prognosen|prognosen|hochrechnungen",
    ],
  },
  { shows: ["simulation"], told: ["simulation|simulationen|simulationsmodell* .. in|mit|von|zur|fur", "simuliert|simulierte"] },
  {
    shows: ["distributed-computing"],
    told: [
      "rechencluster|rechenclustern|rechnerverbund .. verteilt|parallelisiert|gerechnet|ausgefuhrt",
      "auf|uber .. rechencluster|knoten .. verteilt|parallelisiert",
    ],
  },
  {
    shows: ["academic-research"],
    told: [
      "veroffentlichungen|publikationen|fachartikel|veroffentlichung|publikation .. journal|journals|konferenz|konferenzen|zeitschrift|zeitschriften|vortrage|begutachtet*|autor|als",
      "# veroffentlichungen|publikationen|fachartikel|aufsatze",
      "vier|drei|zwei|funf|sechs|sieben|mehrere .. veroffentlichungen|publikationen|fachartikel",
    ],
  },
  {
    shows: ["machine-learning"],
    told: [
      "modell|modelle|klassifikator|netz ... trainiert|angelernt",
      "training|trainieren .. modell|modelle|modellen|netz|netzen|netze|klassifikatoren",
    ],
  },
  {
    shows: ["model-training"],
    told: ["modell|modelle|klassifikator|netz ... trainiert|nachtrainiert|angelernt", "training .. modells|modellen|netzen|netzes"],
  },
  {
    shows: ["model-evaluation"],
    told: [
      "modell|modelle|vorhersagen|klassifikator ... verglichen|bewertet|evaluiert|gemessen",
      "vergleich|bewertung|evaluation|evaluierung .. modelle|modellen|modells|klassifikatoren",
    ],
  },
  {
    shows: ["image-processing"],
    told: [
      "bilder|aufnahmen|fotos|scans ... segmentiert|gefiltert|erkannt|klassifiziert|ausgewertet",
      "bildverarbeitung|bildauswertung|bildanalyse",
    ],
  },
  {
    shows: ["programming"],
    told: [
      `${PROGRAM} ... programmiert|geschrieben|entwickelt`,
      `programmierung|entwicklung|programmiere|schreibe|schrieb|programmierte .. ${PROGRAM}|*anwendung|*anwendungen|*programme`,
    ],
  },
  {
    shows: ["software-development"],
    told: [
      `${PROGRAM}|*anwendung|*anwendungen|*software|plattform|app|apps|modul|module ... programmiert|entwickelt|gebaut|weiterentwickelt|umgesetzt`,
      `entwicklung|weiterentwicklung|programmierung|entwickle|entwickelte .. ${PROGRAM}|*anwendung|*anwendungen|*software|plattform|app|apps|modulen|module`,
    ],
  },
  {
    shows: ["scripting"],
    told: [
      `skript|skripte|skripten|kleine_programme|makros|makro ... ${MADE}|automatisiert|gepflegt`,
      `${MAKING} .. skript|skripten|skripte|makros`,
    ],
  },
  {
    shows: ["backend-development"],
    told: [
      `schnittstelle|schnittstellen|dienst|dienste|server|microservice|microservices|endpunkte|serverseite|backend ... ${MADE}|betreut|gewartet`,
      `${MAKING} .. schnittstellen|diensten|dienste|endpunkte|endpunkten|backends|serveranwendung*|serverseite`,
    ],
  },
  {
    shows: ["apis"],
    told: [
      `schnittstelle|schnittstellen|endpunkte ... ${MADE}|angebunden|dokumentiert`,
      `${MAKING}|anbindung .. schnittstelle|schnittstellen|endpunkte|endpunkten`,
    ],
  },
  {
    shows: ["systems-integration"],
    told: [
      "system|systeme|*system|*systeme|shop|erp|crm|kasse ... angebunden|verbunden|gekoppelt|integriert",
      "anbindung|kopplung|integration .. system|systeme|systemen|*systeme|*systemen|*system|shops|erp|crm",
    ],
  },
  {
    shows: ["frontend-development"],
    told: [
      `oberflache|oberflachen|benutzeroberflache|weboberflache|masken|bildschirmmasken|eingabemasken ... ${MADE}|erneuert`,
      `${MAKING} .. oberflache|oberflachen|benutzeroberflachen|weboberflachen|masken|eingabemasken`,
    ],
  },
  {
    shows: ["web-development"],
    told: [
      `webseite|webseiten|website|websites|webshop|onlineshop|internetauftritt|webanwendung|webanwendungen|webportal|portal ... ${MADE}|gepflegt|betreut|neu_gestaltet`,
      `${MAKING}|pflege|betreuung .. webseite|webseiten|website|websites|webshops|onlineshops|internetauftritts|webanwendung|webanwendungen|webportals`,
    ],
  },
  {
    shows: ["automation"],
    told: [
      "automatisiert|automatisierte|automatisiere",
      "automatisierung .. ablaufe|ablaufen|prozesse|prozessen|berichten|berichte|auswertungen|aufgaben|tests|*prozesse|*prozessen|*ablaufe|*ablaufen",
    ],
  },
  {
    shows: ["process-improvement"],
    told: [
      "ablauf|ablaufe|prozess|prozesse|*prozess|*prozesse|*ablaufe ... verbessert|vereinfacht|verschlankt|optimiert|neu_geordnet|gestrafft|umgestellt",
      "verbesserung|optimierung|vereinfachung|verschlankung .. ablaufe|ablaufen|prozesse|prozessen|*prozesse|*prozessen|*ablaufe|*ablaufen",
    ],
  },
  {
    shows: ["performance-optimization"],
    told: [
      "laufzeit|laufzeiten|ladezeit|ladezeiten|antwortzeit|antwortzeiten|rechenzeit|rechenzeiten ... beschleunigt|halbiert|verkurzt|gesenkt|verringert",
      "simulation|simulationen|abfragen|berechnung|berechnungen|jobs|code ... beschleunigt",
      "beschleunigung|verkurzung .. laufzeit|laufzeiten|ladezeiten|rechenzeit|abfragen|berechnungen|simulationen",
    ],
  },
  {
    shows: ["software-testing"],
    told: [
      "testfalle|testfall|testplane|komponententests|modultests|regressionstests ... geschrieben|erstellt|entworfen|durchgefuhrt|ausgefuhrt|gepflegt",
      "erstellung|durchfuhrung|entwurf .. testfallen|testfalle|softwaretests|tests|regressionstests|abnahmetests",
    ],
  },
  {
    shows: ["test-automation"],
    told: ["tests|testfalle|regressionstests ... automatisiert", "automatisierung .. tests|testfallen|testfalle"],
  },
  {
    shows: ["debugging"],
    told: [
      "fehler|fehlern ... software|code|programm|quelltext|anwendung ... behoben|gesucht|gefunden|beseitigt",
      "fehlersuche|fehlerbehebung|fehleranalyse .. software|code|programm|programmen|anwendung|anwendungen|quelltext|produktion",
    ],
  },
  {
    shows: ["code-review"],
    told: [
      "code|quelltext|anderungen|merge_requests|pull_requests ... durchgesehen|gegengelesen|begutachtet|gepruft",
      "durchsicht|begutachtung|gegenlesen .. code|quelltexten|quelltext|anderungen",
    ],
  },
  {
    shows: ["legacy-modernization"],
    told: [
      "altsystem|altsysteme|altanwendung|bestandssystem ... abgelost|modernisiert|ersetzt|neu_gebaut|umgebaut",
      "ablosung|modernisierung .. altsystem|altsystems|altsysteme|altanwendung|altanwendungen|bestandssystems",
    ],
  },
  {
    shows: ["software-deployment"],
    told: [
      "ausrollen|ausrollung|rollout|auslieferung .. software|anwendung|anwendungen|versionen|dienste|diensten|releases|arbeitsplatze*",
      "software|version|versionen|release|releases|dienste ... ausgeliefert|ausgerollt|bereitgestellt",
    ],
  },
  {
    shows: ["technical-documentation"],
    told: [
      "handbuch|handbucher|betriebshandbuch|betriebsanleitung|betriebsanleitungen|bedienungsanleitung|bedienungsanleitungen|dokumentation ... geschrieben|verfasst|erstellt|gepflegt",
      "erstellung|pflege|verfassen .. technischer|technischen|handbuch*|betriebshandbuch*|betriebsanleitungen|bedienungsanleitungen",
    ],
  },
  {
    shows: ["monitoring"],
    told: [
      "uberwachung .. server|servern|dienste|diensten|anwendungen|systeme|systemen|infrastruktur|netz|netzes|anlagen",
      "server|dienste|anwendungen|systeme|anlagen ... uberwacht",
    ],
  },
  {
    shows: ["system-administration"],
    told: [
      "server|servern|linux|windows|arbeitsplatze|rechner|clients|*server|*servern ... administriert|gewartet|eingerichtet|betreut|aufgesetzt",
      "administration|wartung|einrichtung|betreuung|betrieb .. server|servern|serverlandschaft|linux|windows|arbeitsplatze*|rechner|rechnern|systemlandschaft",
    ],
  },
  {
    shows: ["network-administration"],
    told: [
      "netzwerk|netz|firmennetz|switches|router|wlan ... eingerichtet|betreut|administriert|aufgebaut|gewartet",
      "administration|einrichtung|betreuung|aufbau|betrieb .. netzwerk|netzwerks|netzwerke|netzwerken|firmennetz*|wlan|router|switches",
    ],
  },
  {
    shows: ["technical-support"],
    told: [
      "anwender|anwendern|nutzer|nutzern|benutzer|benutzern|kollegen ... unterstutzt|geholfen|betreut .. rechner*|druckern|software|edv|it|passwort*|problemen",
      "anwenderbetreuung|benutzerbetreuung|anwendersupport|nutzerbetreuung|it_support|benutzersupport",
    ],
  },
  {
    shows: ["backup-and-recovery"],
    told: [
      "datensicherung|datensicherungen|sicherungen|wiederherstellung ... eingerichtet|getestet|geprobt|uberwacht|betreut|umgesetzt",
      "einrichtung|test|prufung|uberwachung .. datensicherung|datensicherungen|wiederherstellung",
    ],
  },
  {
    shows: ["data-privacy"],
    told: [
      "datenschutz*|verarbeitungsverzeichnis|auftragsverarbeitung*|auskunftsersuchen|loschkonzept* .. erstellt|umgesetzt|gepruft|gepflegt|bearbeitet|eingefuhrt|geschult|folgenabschatzung*",
      "datenschutzbeauftragte*|datenschutzkoordinator*|datenschutzfolgenabschatzung*",
    ],
  },
];
