import type { Examples } from "./examples.js";

export const IN_GERMAN: Examples = {
  "data-analysis": {
    yes: ["Messdaten aus drei Versuchen mit Python ausgewertet", "Auswertung der Verkaufszahlen je Filiale"],
    no: ["Stammdaten der Lieferanten gepflegt"],
  },
  "data-cleaning": {
    yes: ["Ausreißer markiert und Lücken gefüllt", "Kundendaten vor dem Umzug bereinigt", "Bereinigung von Datensätzen"],
    no: ["Halle gereinigt und Lücken im Regal gefüllt, Fußboden gewischt", "Bereinigung des Geländes"],
  },
  "data-ingestion": {
    yes: ["Werte der Sensoren jede Minute in eine PostgreSQL-Datenbank übernommen", "Einlesen der Messdaten in die Datenbank"],
    no: ["Paletten geladen"],
  },
  "data-collection": { yes: ["Daten von 400 Haushalten erhoben", "Erfassung der Messwerte am Prüfstand"], no: ["Spenden gesammelt"] },
  "data-migration": { yes: ["Stammdaten ins neue System überführt", "Migration der Kundendaten"], no: ["Patienten ins Zimmer überführt"] },
  "data-validation": { yes: ["Eingaben auf Plausibilität geprüft", "Plausibilitätsprüfung der Meldungen"], no: ["Ware geprüft"] },
  reporting: {
    yes: ["Wöchentliche Auswertung für die Werkleitung", "Berichte für den Vorstand erstellt", "Monatsberichte der Abteilung"],
    no: ["Wöchentliche Besprechung mit dem Team"],
  },
  dashboards: { yes: ["Dashboard für die Schichtleiter gebaut"], no: ["Armaturenbrett eingebaut"] },
  "data-visualization": { yes: ["Diagramme für die Leitung erstellt"], no: ["Plakate erstellt"] },
  "regression-analysis": {
    yes: ["Mit einem Regressionsmodell gezeigt, dass die Feuchte zwei Drittel erklärt"],
    no: ["Regressionstests geschrieben"],
  },
  "statistical-modeling": { yes: ["Regressionsanalyse der Ausfälle"], no: ["Modellbahn gebaut"] },
  statistics: { yes: ["Fehlerrechnung für alle Messreihen", "Statistische Auswertung der Fragebögen"], no: ["Fehlersuche an Maschinen"] },
  "bayesian-statistics": { yes: ["Bayes'sche Anpassung mit MCMC"], no: ["Anpassung der Maschinen"] },
  "predictive-modeling": {
    yes: ["Prognosemodell für Ausfälle", "Modell zur Vorhersage der Ausschussquote"],
    no: ["Modell des Gebäudes gebaut"],
  },
  forecasting: { yes: ["Absatzprognose für 40 Artikel erstellt", "Erstellung der Umsatzprognosen"], no: ["Wetterprognose gelesen"] },
  simulation: {
    yes: ["Simulationen in C++ beschleunigt", "Strömungen simuliert"],
    no: ["Patienten bei der Simulation einer Übung beobachtet"],
  },
  "distributed-computing": {
    yes: ["Auswertung auf dem Rechencluster verteilt", "Berechnung über 20 Knoten parallelisiert"],
    no: ["Flugblätter verteilt"],
  },
  "academic-research": {
    yes: ["Zwei Publikationen als Erstautor", "12 Publikationen", "Vier Veröffentlichungen"],
    no: ["Veröffentlichung der Speisekarte"],
  },
  "machine-learning": { yes: ["Netz zur Erkennung von Rissen trainiert", "Training von Modellen"], no: ["Mannschaft trainiert"] },
  "model-training": {
    yes: ["Modell jede Woche neu trainiert", "Training des Netzes auf 4 Karten; Training von Modellen"],
    no: ["Hunde trainiert"],
  },
  "model-evaluation": { yes: ["Drei Modelle an zurückgehaltenen Daten verglichen", "Vergleich der Modelle"], no: ["Preise verglichen"] },
  "image-processing": { yes: ["Aufnahmen der Kamera segmentiert", "Bildauswertung im Labor"], no: ["Fotos gemacht"] },
  programming: {
    yes: ["Programme für die Kasse geschrieben", "Programmierung einer Anwendung für die Ausgabe"],
    no: ["Programm für das Sommerfest gestaltet"],
  },
  "software-development": {
    yes: ["Software für Prüfstände entwickelt", "Weiterentwicklung der Lagersoftware"],
    no: ["Rezepte entwickelt"],
  },
  scripting: { yes: ["Skripte zum Abgleich der Listen geschrieben", "Entwicklung von Makros"], no: ["Drehbuch geschrieben"] },
  "backend-development": {
    yes: ["Dienste für die Abrechnung entwickelt", "Entwicklung von Schnittstellen"],
    no: ["Reinigungsdienste geleistet"],
  },
  apis: { yes: ["Schnittstelle zum Versand gebaut", "Anbindung der Schnittstellen"], no: ["Schnittstelle zwischen Einkauf und Werk"] },
  "systems-integration": { yes: ["Onlineshop und Kasse angebunden", "Anbindung der Vorsysteme"], no: ["Schiff angebunden am Kai"] },
  "frontend-development": {
    yes: ["Eingabemasken für die Annahme gebaut", "Entwicklung der Weboberfläche: Programmierung der Oberflächen"],
    no: ["Oberflächen lackiert"],
  },
  "web-development": { yes: ["Website des Vereins gebaut", "Pflege der Webseite"], no: ["Website des Lieferanten besucht"] },
  automation: { yes: ["Abrechnung automatisiert", "Automatisierung von Prüfabläufen"], no: ["Automaten befüllt"] },
  "process-improvement": {
    yes: ["Abläufe in der Annahme vereinfacht", "Optimierung der Lagerprozesse"],
    no: ["Prozess vor Gericht beobachtet"],
  },
  "performance-optimization": {
    yes: ["Laufzeit der Berichte halbiert", "Verkürzung der Ladezeiten", "Berechnungen um die Hälfte beschleunigt"],
    no: ["Lieferzeit verkürzt", "Berechnungen mit FEM, Masse des Rahmens um 9 % gesenkt"],
  },
  "software-testing": {
    yes: ["Testfälle für die neue Kasse geschrieben", "Durchführung von Abnahmetests"],
    no: ["Schnelltests an Besuchern"],
  },
  "test-automation": { yes: ["Regressionstests automatisiert", "Automatisierung der Tests"], no: ["Bestellungen automatisiert"] },
  debugging: { yes: ["Fehler in der Software gesucht und behoben", "Fehlersuche im Code"], no: ["Fehler an der Maschine behoben"] },
  "code-review": { yes: ["Code der Kollegen gegengelesen", "Durchsicht von Änderungen am Code"], no: ["Verträge gegengelesen"] },
  "legacy-modernization": {
    yes: ["Altsystem durch drei Dienste abgelöst", "Ablösung des Altsystems"],
    no: ["Kollegen in der Schicht abgelöst"],
  },
  "software-deployment": {
    yes: ["Rollout der Software in 40 Filialen", "Neue Versionen jede Woche ausgeliefert"],
    no: ["Pakete ausgeliefert"],
  },
  "technical-documentation": {
    yes: ["Betriebshandbuch für die Anlage geschrieben", "Erstellung technischer Unterlagen"],
    no: ["Gedichte geschrieben"],
  },
  monitoring: { yes: ["Überwachung der Server", "Dienste rund um die Uhr überwacht"], no: ["Bauarbeiten überwacht"] },
  "system-administration": { yes: ["Linux-Server eingerichtet", "Wartung der Arbeitsplätze und Server"], no: ["Konten verwaltet"] },
  "network-administration": {
    yes: ["WLAN in drei Häusern eingerichtet", "Betreuung des Netzwerks: Betrieb der Switches"],
    no: ["Netzwerk von Partnern gepflegt"],
  },
  "technical-support": {
    yes: ["Kollegen bei Problemen mit Druckern geholfen: Nutzer unterstützt bei Problemen", "Anwenderbetreuung für 200 Plätze"],
    no: ["Kollegen beim Umzug geholfen"],
  },
  "backup-and-recovery": {
    yes: ["Datensicherung eingerichtet und jeden Monat geprobt", "Prüfung der Wiederherstellung"],
    no: ["Baustelle eingerichtet"],
  },
  "data-privacy": { yes: ["Löschkonzept erstellt", "Datenschutzbeauftragte des Hauses"], no: ["Daten gelöscht"] },
  "project-management": {
    yes: ["Projekt mit sechs Beteiligten geleitet", "Leitung des Teilprojekts Umzug"],
    no: ["In Projekten mitgearbeitet"],
  },
  budgeting: { yes: ["Budget von 200.000 Euro verantwortet", "Budgetplanung der Abteilung"], no: ["Mit kleinem Geld gereist"] },
  "requirements-engineering": {
    yes: ["Anforderungen mit den Fachbereichen abgestimmt", "Aufnahme der Anforderungen", "Erstellung von Pflichtenheften"],
    no: ["Anforderungen der Norm erfüllt"],
  },
  "quality-assurance": { yes: ["Bauteile nach Zeichnung geprüft", "Wareneingangsprüfung"], no: ["Fahrkarten geprüft"] },
  procurement: { yes: ["Einkauf von Ersatzteilen", "Angebote eingeholt und verglichen"], no: ["Einkauf für die Familie"] },
  bookkeeping: { yes: ["Rechnungen kontiert und gebucht", "Kreditorenbuchhaltung"], no: ["Reisen gebucht"] },
  accounting: { yes: ["Vorbereitung der Monatsabschlüsse"], no: ["Schulabschluss"] },
  payroll: { yes: ["Löhne für 80 Leute abgerechnet", "Lohnabrechnung für 80 Leute"], no: ["Lohn verhandelt"] },
  scheduling: { yes: ["Dienstpläne für 30 Kräfte geschrieben", "Tourenplanung"], no: ["Baupläne gelesen"] },
  "customer-service": { yes: ["Kunden am Telefon beraten", "Betreuung von Gästen", "Kundenberatung"], no: ["Kunden gewonnen"] },
  sales: { yes: ["Verkauf von Fahrzeugen", "Neukunden gewonnen", "Kundenakquise"], no: ["Verkaufsräume gestrichen"] },
  teaching: {
    yes: ["Übungsgruppen mit 25 Studierenden betreut", "Gestaltung des Unterrichts", "Erwachsene in Deutsch unterrichtet"],
    no: ["Kinder betreut"],
  },
  "risk-management": {
    yes: ["Risiken bewertet und gesteuert", "Bewertung der Risiken", "Gefährdungsbeurteilung für das Lager"],
    no: ["Risiko gescheut"],
  },
  "patient-care": { yes: ["Bewohner gepflegt und begleitet", "Versorgung von Patienten", "Grundpflege"], no: ["Grünanlagen gepflegt"] },
  troubleshooting: { yes: ["Störungen an Förderbändern behoben", "Störungssuche"], no: ["Lärm gestört"] },
  "people-management": {
    yes: ["Team von acht Leuten geführt", "Leitung eines Teams", "Personalverantwortung für zwölf"],
    no: ["Protokoll geführt"],
  },
};
