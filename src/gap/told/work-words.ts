import { PLAIN_WORDS } from "./plain-words.js";
import { TRADE_WORDS } from "./trade-words.js";

/**
 * Words by which methods are told and behaviour is not: the weights of behaviour neither know nor see these classes. Same notation as in
 * words.ts.
 */
export const WORK_WORDS = {
  // What changed for the better, and how it was before.
  workLoad:
    "on-call_load release releases alert alerts calls complaint complaints ticket tickets invoices devices doses falls missed_doses false_positives false_alarms errors error mistakes wrong returns scrap waste claim claims close closing handover hand-over hand-offs onboarding reconciliation queue backlog waiting turnaround resolution no-shows escalations rework bill reklamationen beschwerden fehler anrufe erreurs reclamations plaintes errores quejas errori reclami",
  longTime:
    "hours days weeks minutes stunden tagen tage wochen minuten heures jours semaines horas dias semanas minutos giorni settimane ore minuti",
  briefTime: "seconds second sec secs s ms minutes minute min mins sekunden secondes segundos secondi",
  thenNow:
    "now previously formerly before_it_was used_to_be used_to_take earlier jetzt heute fruher zuvor aujourd'hui auparavant maintenant ahora actualmente adesso prima_era",
  steadOf: "instead_of rather_than not statt au_lieu_de en_lugar_de en_vez_de invece_di in_plaats_van",
  usedTo: "used_to_take which_used_to qui_prenait que_llevaba che_richiedeva",
  rhythm:
    "yearly quarterly monthly fortnightly weekly daily monatlich wochentlich taglich mensuel hebdomadaire quotidien mensual semanal diario",
  backFrom: "from von de da",
  upTo: "to auf a",
  handsOff:
    "without_a_person without_human without_manual without_anyone_logging without_being_opened ohne_manuell* sans_intervention sin_intervencion senza_intervento",
  automated: "automated automate automates automating automatisiert* automatisation automatise* automatizad* automatizz*",
  chore:
    "triage report reports reporting process processes playbook playbooks response scanning invoice invoices invoicing provisioning reconciliation reminders approvals emails backup backups rota checks onboarding berichte rechnungen prozesse rapports factures informes facturas procesos processi fatture",
  built:
    "wrote write writes written built build builds made programmed created replaced developed geschrieben programmiert entwickelt gebaut erstellt ecrit developpe cree escrito desarroll* creado scritto sviluppato",
  script:
    "python_script* shell_script* bash_script* powershell_script* perl_script* python_job* scripts_that script_that jobs_that job_that macro macros vba mail_merge cron task_scheduler task_planner makro makros",

  // Finding out.
  whyFound:
    "understand_why learn_why learned_why learnt_why find_out_why found_out_why see_why saw_why worked_out_why work_out_why the_cause_was the_fault_was the_cause_turned turned_out_that it_turned_out verstehen_warum herausgefunden_warum comprendre_pourquoi compris_pourquoi entender_por_que capire_perche",
  tracedTo: "traced_to traced_it traced_the traced_back tracked_it tracked_the pinned_it zuruckverfolgt",
  fault:
    "froze frozen broke broken breakdown breakdowns fault faults bug bugs outage outages leak leaks failure failures fails crash crashes crashed deadlock* hangs memory_leak storung* ausfall ausfalle panne pannes avaria averia averias guasti",
  repaired:
    "fixed fix fixes restored repaired mended cured recovered put_right brought_back got_back got_it_back behoben repariert wiederhergestellt repare corrige resuelto reparado riparato",
  postMortem: "post-mortem* postmortem* blameless_review* incident_review*",

  // People watched at what they do.
  watched:
    "watching watched observing observed shadowed shadowing sat_beside sit_beside sat_next_to sat_with rode_with click_through talked_with talked_to spoke_with beobachtet hospitiert observe_les observado",
  testUsers:
    "customers clients users patients nurses doctors clinicians teachers pupils students inspectors drivers farmers operators caseworkers clerks accountants adjusters pickers passengers bakers buyers editors readers residents members waiting_rooms nutzer* anwender* kunden fahrer utilisateurs conducteurs usuarios conductores utenti",
  betaGroup: "beta_group beta_groups beta_testers customer_council user_council user_panel",

  // Data moved, joined, checked.
  moved: "moved moving move_of umzug umgezogen migriert* uberfuhr* migre* migrad* migrat* carried_over ported",
  dataStore:
    "database databases postgres* oracle mysql sql_server mongodb mainframe records donors_from old_cms* data_fields fields_from mail_servers mailserver* aurora warehouse data_warehouse* old_system datenbank* altsystem base_de_donnees base_de_datos tb",
  toNew: "to into nach zu auf vers off out",
  fields: "data_fields fields_between fields_from_the field_mapping",
  mapped: "mapping mapped map maps",
  linked:
    "integrated integrating connect connected connecting interfaces interface hooked_up linked angebunden anbindung schnittstelle schnittstellen raccorde* interconnex* integrado integre conectad* integrato collegat*",
  otherSystem:
    "suppliers systems apis sdks providers erp crm sap payment processors gateways third-party companies lab_system billing_system endpoints fournisseurs systemes lieferanten systeme systemen proveedores sistemas sistemi fornitori",
  loaded:
    "load loads loaded loading bring brings brought pull pulls pulled fetch fetches fetched picks_up pick_up laden ladt holt charge charger cargar caricare",
  sources: "systems sources sites apis suppliers registers databases feeds files sftp rest_apis quellen quellsystem* fuentes fonti",
  matched:
    "compared compare compares comparing checks checked check match matched reconcil* abgeglichen abgleich verglichen comparad* confrontat*",
  differ:
    "difference differences differed discrepanc* line_by_line row_by_row field_by_field against_paper against_a_schema by_sample totals unterschiede ecarts diferencias differenze",

  // Models.
  evalSet:
    "evaluation_set evaluation_sets eval_set eval_sets test_set test_sets labelled_set hand-labelled hand-labeled labelled_questions marked_questions golden_set gold_set held-out hold-out_set mape wape auc miou rmse f1 f1-score kappa confusion_matrix precision_and_recall perplexity backtest* back-test* validation_set human_evaluation",
  drift: "drift",
  watchedOver: "watch watches monitor monitors monitored monitoring alert alerts retrain* tracked uberwach* surveill*",
  trialled:
    "pairwise_preference preference_tests store_tests ran_the_test ran_a_test ran_tests_of shadow_mode shadow_releases two-week_trial week_trial month_trial controlled_trial controlled_store controlled_tests feldversuch* essai_controle",
  languageModel:
    "a_language_model language_models sprachmodell* modele_de_langage modeles_de_langage modelo_de_lenguaje modello_linguistico",

  // What runs, and how much of it.
  traffic:
    "events event requests rows row records transactions messages queries payments orders readings documents ereignisse anfragen zeilen transaktionen evenements requetes lignes eventos filas solicitudes transacciones eventi righe",
  perTime:
    "a_day per_day daily a_second per_second a_minute per_minute an_hour per_hour a_month per_month a_week per_week am_tag pro_tag pro_sekunde pro_stunde par_jour par_seconde al_dia por_segundo por_dia al_giorno al_secondo",
  liveUsers: "downloads installs active_users daily_users monthly_users",
  inUse: "in_operation in_live_use with_the_pager the_pager",
  pager: "with_the_pager the_pager take_turns_with_the_pager night_duty bereitschaftsdienst bereitschaft_alle pikettdienst",
  apiLinks:
    "soap_interface* rest_interface* hl7_interface* edi_interface* third-party_api* internal_apis external_apis payment_providers my_endpoints our_own_endpoints carrier_interfaces",
  manyLinks: "interfaces apis schnittstellen webhooks connectors connecteurs conectores",
  checks: "checks tests testfalle",
  nightRun: "every_night each_night run_in run_whenever runs_on run_on",
  profiler: "profiler profiled_first profiled_it flame_graph* query_plans",
  useIt: "use nutzen utilisent usan usano",
  smallerServices: "smaller_services",
  splitUp: "split splitting broke_up carved decomposed aufgeteilt zerlegt decoupe dividido suddiviso",
  services: "services microservices smaller_ones all-in-one modules dienste monolith* servicios servizi",
  onChange:
    "on_every_pull_request on_each_pull_request on_every_commit on_each_commit on_every_push on_every_merge in_ci in_our_ci the_ci build_server through_our_build whenever_somebody_changes whenever_someone_changes bei_jedem_commit a_chaque_commit en_cada_commit",
  sprints:
    "two-week_sprints two-week_rounds in_two-week two-week_iterations fortnightly_sprints weekly_sprints one-week_sprints three-week_sprints zweiwochige* sprints_de",
  interfaceFor: "interface_that http_interface interface_through rest_interface_for api_that api_for apis_for endpoints_for endpoints_that",
  slowThing:
    "report query queries load page cold-start cold_start start-up startup first_load frame_time build job run import export search screen abfrage bericht ladezeit requete rapport consulta informe pagina carga ricerca",
  speeded:
    "cut cutting cuts knocked brought shaved took reduced went minus down from fell dropped halved reducing reduces saved saving lowered improved gesenkt reduziert verkurzt reduit ramene reducido bajado ridotto",

  // Wishes written down, work led, papers.
  requirements:
    "collected_requirements gathered_requirements gather_requirements wrote_the_requirements wrote_requirements document_requirements documented_requirements requirements_on_site requirements_with find_out_what_they turn_what_they turned_what_they what_they_want what_they_ask write_the_stories wrote_the_stories acceptance_criteria agree_what anforderungen_aufgenommen anforderungen_mit anforderungsaufnahme recueil_des_besoins recueilli_les_besoins recogida_de_requisitos toma_de_requisitos raccolta_dei_requisiti",
  undertaking:
    "project projects programme rollout roll-out introduction migration relocation projekt projekte einfuhrung umzug projet projets deploiement proyecto proyectos progetto progetti",
  tookOn:
    "led ran managed took_over delivered coordinated planned geleitet gefuhrt koordiniert pilote dirige coordonne dirigi coordine liderado guidato coordinato",
  writtenUp:
    "release_notes betriebshandbuch* a_page generated_docs wiki_pages model_card* data_card* guideline guidelines it_up deployment_documents data_dictionary dictionnaire_des_indicateurs",
  recorded: "write wrote writes written prepared maintain* geschrieben gepflegt redige redaction escrito scritto",
  userHelp:
    "help_for_users helping_users anwenderbetreuung benutzerbetreuung assistance_aux_utilisateurs aide_aux_utilisateurs assistenza_agli_utenti",
  secondReader:
    "2-person_review two-person_review reviewed_what goes_through_a_merge goes_through_a_pull review_most_pull review_all_pull second_reader second_reviewer somebody_who_did_not someone_who_did_not another_pair_of_eyes second_pair_of_eyes",
  techLead: "technical_lead_for technical_lead_of tech_lead_for tech_lead_of lead_developer_of lead_engineer_for technische_leitung",
} as const satisfies Readonly<Record<string, string>>;

const UNSEEN: ReadonlySet<string> = new Set([...Object.keys({ ...WORK_WORDS, ...PLAIN_WORDS, ...TRADE_WORDS }), "huge"]);

/** What the weights of behaviour were not taught with. */
export function tellsWorkAlone(mark: string): boolean {
  return UNSEEN.has(mark);
}
