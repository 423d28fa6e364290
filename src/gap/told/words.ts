import { FIELD_WORDS } from "./field-words.js";
import { PLAIN_WORDS } from "./plain-words.js";
import { TRADE_WORDS } from "./trade-words.js";
import { WORK_WORDS } from "./work-words.js";

/**
 * Words of work, folded, in the languages CVs are written in. A star ends a stem, a low line joins the words of a phrase. A word that
 * means another thing among software ("checkout", "calls", "users", "events") is left out: what is lost by it is less than what is
 * credited by mistake.
 */
export const WORDS = {
  // Whom the work is done for, with and under.
  served:
    "customers clients guests patients visitors residents tenants landlords callers parents pupils students passengers pensioners shoppers families relatives applicants donors citizens carers homeowners farmers children couples kunden gaste gasten patienten bewohner eltern familles clientes pacientes huespedes pasajeros familias clienti ospiti pazienti members owners buyers fans neighbours strangers newcomers readers subscribers shareholders mieter mitglieder schuler besucher membres usagers adherents socios vecinos vicini soci",
  colleague:
    "colleague* team chef nurse* doctor* dentist* engineers developers designer* analysts testers scientists drivers cooks crew technicians teachers therapist* kollegen kolleginnen arzten pflegekraften equipe* collegues companeros equipo colleghi squadra",
  department:
    "sales marketing finance operations ops it_department it_team r_and_d legal compliance purchasing procurement hr accounts controlling einkauf vertrieb lager produktion fertigung achats ventes compras ventas almacen acquisti vendite magazzino depot_managers department_heads heads_of_department",
  decider:
    "director directors board head_office governors executives sponsor sponsors council committee auditor auditors inspector* regulator* investors cfo ceo cto coo cio vp vice_president executive_team leadership_team management_team senior_management foreman plant_manager* project_managers department_heads branch_managers geschaftsfuhrung geschaftsleitung niederlassungsleit* abteilungsleit* vorstand direction directeur* direccion gerente* direzione partners stakeholder* ministers trustees deans branch_heads heads_of headteacher* principal principals stadtrat kunden-_und",
  partner:
    "vendor vendors supplier* subcontractor* contractors insurers hauliers lieferant* fournisseur* prestataire* proveedor* fornitor*",
  learner:
    "newcomer* new_starter* starters joiners new_guys new_people new_staff new_employees new_members new_recruits new_nurses new_drivers new_agents new_teachers trainee* graduates juniors interns new_hires student_nurses new_colleagues temps azubi* auszubildende* praktikant* werkstudent* neue_kolleg* stagiaire* apprenti* alternant* saisonnier* becarios practicantes aprendices tirocinanti apprendisti",
  staff:
    "people assistants staff men women cooks chefs receptionists nurses engineers developers casuals drivers operatives technicians waiters servers carers cleaners porters fitters clerks agents analysts officers volunteers brigade personnes receptionnistes salaries mitarbeiter mitarbeitern mitarbeitende* kollegen pflegekraften personas empleados camareros persone addetti aushilfen leute helpers interpreters stewards guards labourers bricklayers electricians plumbers vendeurs serveurs ouvriers obreros vendedores operai commessi group team squad department",

  // Speaking, serving, teaching.
  spoke:
    "spoke speak talked talk told tell rang ring rings phoned answer answered answering explain* presented presenting brief briefs briefed briefing advise advised advising asked discuss* sat sit sits chatted texted emailed greet* listen* counsel* wrote_to gezeigt besprochen bespreche berate beraten telefonier* explique* reponds repondre rappelle presente atendi atendemos explico spiego spiegato rispondo tells telling ask asks asking inform informed pitched demoed demonstrated chaired announced announcements called_back persuad* convinc* erklar* vorgestellt prasentiert*",
  phone:
    "phone_calls inbound_calls incoming_calls calls_and_chats calls_and_emails emails_and_calls calls_from phone_and telephone switchboard_operator the_switchboard hotline live_chat helpline voicemail on_the_phone over_the_phone the_phone appels_par anrufe telefonzentrale llamadas_de standard_telephonique centralino",
  listened: "listened listens listening listen hear_out heard_out ecoute zugehort zuhore escucho ascolto",
  attended:
    "help helped helping helps serve served set_up explain* answer* rang ring phoned greet* welcom* seated book booked advise advised advising sold put_right looked_after look_after assist assisted betreut betreue berate beraten empfangen bedient beantwort* rappelle accueil* conseille* renseign* atend* asesor* accogl* consigli*",
  counter:
    "front_desk front_of_house reception hatch shop_counter the_counter at_the_counter the_tills helpdesk help_desk service_desk empfang theke schalter comptoir guichet mostrador recepcion accueil",
  angry:
    "angry rage upset tears unhappy furious complain* aggressive distressed grieving bereaved anxious frightened mecontents colere plaintes reclamations verargert* beschwerden unzufrieden* trauernd* enfadados quejas arrabbiat* shouting abusive nervous worried drunk nervos* verangstigt* inquiets inquiete nerviosos agitati",
  calmed:
    "calm* reassur* comfort* put_it_right put_right sat_down with_an_answer listen* de-escalat* sorted apolog* resolv* settl* won_back beruhig* ecoute rassur* rappelle tranquiliz*",
  feuded: "dispute* adjudication feud quarrel* conflict* grievance* stopped_speaking litige* streit* konflikt* conflit*",
  settled: "settl* talked_down sat mediat* agreed resolv* solved smooth geschlichtet gelost regle* risolt*",
  taught:
    "train trained training taught teach showed shown coach* mentor* paired tutor* precept* rode_with rides_with ride_along* showed_the_ropes beside_me next_to_me induct* onboard* introduce buddy with_me formee formes forme encadr* geschult schulung* eingearbeitet einarbeitung angeleitet anleitung ausgebildet ensene formando formato affianc*",
  grew: "promoted passed became still_here stayed shipped on_their_own now_doing now_runs qualified befordert ubernommen promu* embauch*",
  wrote:
    "wrote write writes writing written typed draft* prepared prepare authored produced published redig* verfasst geschrieben erstellt redact* escrit* scritto redatto put_together",
  papers:
    "newsletter* minutes letter letters notes guide guides handbook* manuals how-to how-tos instructions documentation procedures sop sops leaflet* brd frd specifications proposals articles faq playbook* protokoll* handbuch* anleitung* courriers comptes_rendus compte_rendu notices informes manuales actas relazioni verbali runbook runbooks wiki release_notes white_paper* blog_post* press_release* post-mortem* postmortem* design_doc* rfc rfcs adr adrs tender tenders speeches handout* memo memos brochure*",
  ownPapers:
    "how-to how-tos handbook handbuch working_instructions design_notes care_plans lesson_plans brd frd user_guide* handover_notes",

  // Care, trouble, help.
  exact:
    "to_the_penny to_the_pound to_the_cent to_the_minute line_by_line ligne_par_ligne zeile_fur_zeile word_for_word double-check* double_check* checked_twice counted_twice twice_against no_errors zero_errors error-free without_a_mistake no_mistakes proofread* proof-read* first_time_right right_first_time sans_erreur fehlerfrei sin_errores senza_errori cross-check* balanced_to_the balanced_the to_the_gram to_the_millimetre on_the_millimetre row_by_row second_pair_of_eyes four_eyes four-eyes vier-augen* peer-checked not_one_returned not_one_wrong never_wrong balanced_for has_balanced",
  checked:
    "check checked checking checks verif* inspected counted counts reconcil* geprufte* gepruft pruf* abgestimmt controle* revis* controllat* proofed reread re-read",
  records:
    "record records forms invoices account accounts ledger details stock label labels doses prescriptions charts drawings timesheets payslips bookings belege rechnungen unterlagen dossiers factures etiquettes facturas fatture medication certificates registers measurements entries postings ledgers coding specimens",
  trouble:
    "froze frozen broke broken breakdown* went_wrong power_cut fault faults bug bugs outage* leak leaks failures stuck jammed late discrepanc* mismatch* shortage* is_down was_down storung* ausfall* panne* avarie* averia* guasti refuses hangs hung dropped_off fell_over gave_up lost_keys missing_parts crash* complaint stalled overdue arrears rejected_parts scrap bottleneck* backlog* blocked flooded delays deadlock* stau verspatung* ruckstand* retards retard arrieres atrasos ritardi",
  mended:
    "fixed fix found solved sorted put_right repaired mended rebuilt worked_out had_them_back got_them_back tracked_down traced cured corrected restored killed behoben gelost bereinigt korrigiert repariert corrige* resolu* repare* solucion* arregl* risolt* patched_up replaced_the rerouted reprinted rewired unblocked got_back got_it_back won_back brought_back recover* stopped eliminat* down_by down_from down_to halved cleared caught_up defused talked_down abgebaut wiederhergestellt resorbe* resuelto",
  oldWay:
    "paper paper-based spreadsheets workbooks copy-and-paste copy_and_paste manual_* by_hand manually duplicate double_keying double_entry copying retyping needless papierlisten sur_papier a_mano",
  ended:
    "replaced replacing replaces ended got_rid killed removed scrapped abolished moved turned became abgelost abgeschafft ersetzt remplace* supprime* sustitui* elimin* sostituit*",
  byItself: "by_itself on_its_own untouched von_selbst tout_seul",

  // Leading.
  led: "run runs ran lead led leads under_me manage manages managed supervis* briefing briefed brief rota rotas one_to_ones one-to-ones appraisals in_charge leite leitete leitung gefuhrt fuhre dirige* encadr* planning_de coordino turni_di eingewiesen eingeteilt angeleitet foreman deputised deputising encargado answer_to_me deputy my_team my_crew second_in_command head heads heading headed leiter_einer responsable_d",
  leading:
    "report_to_me reports_to_me one_to_ones one-to-ones run_the_floor ran_the_floor run_the_shift ran_the_shift run_the_kitchen ran_the_kitchen morning_huddle shift_handover_meeting daily_briefing answer_to_me answers_to_me answered_to_me reported_to_me under_me",
  spurred: "huddle morale team_spirit motivated still_here",
  hired:
    "hired hiring interviews interviewed recruited picked eingestellt einstellung bewerbungsgesprach* recrute* entretiens_d'embauche selecci* selezion*",
  hires: "candidates temps starters applicants assistants carers staff saisonniers bewerber*",

  // Plans, time and pressure.
  diary: "diary diaries calendar calendars appointments agenda_de termine terminplan* terminkalender rendez-vous citas appuntamenti",
  plan: "rota rotas roster* schedule schedules booked bookings appointments timetable* load_board itinerar* run_sheet dienstplan* schichtplan* einsatzplan* tourenplan* planning_de cuadrante* turni rendez-vous holiday_chart holiday_rota staff_planner room_bookings seating_plan wochenplan* urlaubsplan* eingeteilt einteilung plannings agendas weekly_hours shifts_for into_one_system holiday_cover meetings_a_week running_order",
  onTime:
    "on_time by_the_deadline deadlines cut-off by_working_day same_day same_evening next_day_delivery punktlich fristgerecht termingerecht dans_les_delais en_plazo nei_tempi deadline ahead_of_plan ahead_of_schedule ahead_of_time in_time_for by_noon by_friday by_monday every_deadline within_the_hour within_a_day within_an_hour within_24 within_48 avant_la_date antes_del_plazo",
  pressed:
    "covers rush power_cut breakdowns christmas black_friday emergencies saturday_nights night_shifts stosszeiten notfall* coup_de_feu urgences urgencias emergenze couverts cubiertos coperti deadline deadlines midnight storm flood ambulance* short-staffed understaffed on_leave peak_season sold_out full_house blue-light resuscitat* live_on_air live_broadcast minutes_before hours_before at_short_notice last_minute last-minute kurzfristig unter_zeitdruck sous_pression contra_reloj emergency",
  heads:
    "covers patients guests customers orders calls tickets parcels drops passengers appels anrufe patienten couverts cubiertos coperti weddings",
  aLot: "a_day a_night a_week a_shift an_hour per_day per_shift per_hour each_day am_tag pro_tag par_jour al_dia por_dia al_giorno at_lunch last_summer",
  steppedIn:
    "stepped_in step_in stand_in stood_in filled_in_for fill_in_for cover_for covered_for swapped_shifts split_shifts eingesprungen einspringen remplacements filled_in_when stepping_in took_over_when redeployed jumped_in cover_saturdays cover_sundays cover_weekends covered_weekends weekend_shifts saturdays_included weekends_included helped_out_in helped_out_on weekends_too nights_and_weekends maternity_leave* maternity_cover sickness_cover elternzeitvertretung",

  // Own steps.
  began:
    "suggested proposed off_my_own_bat unprompted volunteered own_initiative in_my_own_time noticed_that auf_eigene_initiative vorgeschlagen propose_et propuse iniciativa_propia started_a started_the began_a my_idea came_up_with pushed_for instituted founded_the founded_a set_up_the_first introduced_the_first initiiert ins_leben_gerufen initie puse_en_marcha ideato promosso",
  alone:
    "on_my_own by_myself single-handed* unsupervised worked_alone alone_with alone_at alone_in alone_on alone_from alone_for alone_behind nachts_allein seule sola_en in_autonomia sole_charge nur_ich only_engineer only_developer only_designer only_analyst only_person first_engineer first_designer first_analyst one-person one-man one-woman lone sole_person mondays_on",
  owned: "took_over from_start_to the_one_who i_own i_run from_idea_to von_anfang_bis",
  chose:
    "decided decide chose picked_the picked_a picked_an picked_our picked_one entschied* choisi decidi decidido deciso scelto turned_down ruled_out stop_the_release stop_the_line stop_the_run opted_for",
  learned:
    "taught_myself teaching_myself teach_myself taught_herself taught_himself self-taught learned_it_in learned_on_the_job learnt_on_the_job evening_classes night_school distance_learning fernstudium abendschule cours_du_soir autodidact* autodidaktisch read_up online_course* coursera udemy in_my_spare_time in_my_own_time evening_course* reading_group paper_hour paper_club journal_club book_club reading_circle lesekreis im_selbststudium berufsbegleitend sur_mon_temps_libre cours_en_ligne por_mi_cuenta en_mi_tiempo_libre",
  faithful: "perfect_attendance never_missed never_late full_attendance jamais_absent",
  secret:
    "confidential* personnel_files personal_files medical_records patient_records case_files disciplinary payslips vertraulich* personalakten schweigepflicht confidentiel* confidencial* riservat*",
  keys: "cashed_up cash_up keyholder key_holder lock_up locked_up petty_cash kassenabschluss",

  // Money and figures.
  money:
    "margin margins profit profits revenue turnover takings gross_profit food_cost costs savings rebates marge chiffre_d'affaires umsatz* rohertrag kosten gewinn ventas margen fatturato costi",
  cost: "cost costs bill spend expenses waste overtime kosten ausgaben couts depenses gastos costes costi spese",
  fell: "down fell dropped cut reduced reducing lower* saved halved trimmed gesenkt reduziert eingespart baisse* reduit* bajado ahorr* ridott*",
  rose: "over_plan over_target above_target grew raised tripled won increased gestiegen gesteigert verdoppelt passee augmente* double* subido aument* cresciut*",
  sold: "sales takings upsell* upsold deals bar_takings verkauf* vente ventes vendite ventas",
  target: "targets quota quotas kpis over_plan over_target conversion_rate footfall ziele objectifs objetivos obiettivi",
  period:
    "each_month every_month monthly each_week every_week weekly every_monday every_friday quarterly fortnightly jeden_monat monatlich* wochentlich* chaque_mois chaque_semaine mensuel* cada_mes mensual* ogni_mese mensil* daily each_quarter every_quarter each_day every_day every_morning taglich quartalsweise trimestriel* chaque_trimestre trimestral* diari*",
  figures:
    "figures numbers charts report reports flash pack statistics scorecard* one_page auswertung* berichte kennzahlen chiffres tableaux_de_bord indicateurs cifras informes indicadores",
  read: "why what_moved against_budget worked_out work_out compared compare explained looks_wrong look_off found_that warum pourquoi porque",

  // Rules, safety, goods.
  rules:
    "soc_2 iso_9001 iso_27001 iso_13485 gdpr dsgvo rgpd hipaa haccp gmp gcp gxp brc brcgs cqc ofsted hmrc fca sox mifid coshh osha dot_files licensing_act building_regulations datenschutz frc bafin fda ema mdr pci_dss pci-dss basel sarbanes ferpa ccpa ada_compliance wcag",
  passed: "passed no_findings no_critical unannounced in_date signed_off brought_through bestanden ohne_beanstandung conforme*",
  audit: "audit audits audited audite inspected inspection* auditor auditors",
  safety:
    "fire_warden fire_marshal accident_book risk_assessments first_aider ppe coshh toolbox_talk* permit_to_work method_statements lone_working near_misses arbeitssicherheit unfallverhutung ersthelfer* brandschutzhelfer* registre_de_securite exercices_incendie prevencion_de_riesgos antincendio",
  sampled: "swabs metal_detection first-off_checks reject_rate in-process_checks stichproben* prelevements",
  drew: "drew draw mapped visio swimlane* bpmn as-is aufgezeichnet logigramme* diagramas",
  process: "process processes steps as-is to-be workflow handover one_page ablauf* prozess* processus procesos processi",
  tried: "tried test tested testing getestet recette* probado",
  goLive: "go-live before_launch acceptance uat abnahme end_users",
  needs: "what_they_do what_they_need what_people_need brd frd user_stories lastenheft pflichtenheft cahier_des_charges",
  stock: "stock stocktake* stock-take* slow_movers bestande inventur* lagerbestand inventaire* existencias inventario giacenz*",
  bought: "ordering order_from commande_des bestellungen commandes pedidos enquiries prices purchase purchasing",
  display: "window_display* our_window shelves planogram* merchandis* schaufenster* vitrine* escaparate*",
  cash: "the_till tills cash_up cashed_up cash_drawer the_drawer took_payments card_machine kassenabschluss encaiss* caja",
  event:
    "weddings wedding galas christmas_party summer_party office_party staff_party away_day away_days open_day open_days festival festivals exhibitions fairs corporate_events hochzeiten veranstaltungen mariages seminaires bodas eventos matrimoni banquets banqueting",
  staged: "took_over ran run plan planned organis* organiz* coordinat* set_up staged hosted catered on_site durchgefuhrt",
  menu: "menu menus speisekarte carte_du recipes dishes",
  made: "wrote write designed design created developed planned composed entworfen concu* cree* disen* creado ideat*",
  device:
    "laptops computers printers tablets email teams software tills rechner drucker ordinateurs docking_station* printer phones mailbox* vpn outlook wi-fi wifi scanner scanners projector* chromebooks macbooks desktops workstation* imprimante* ordinateur impresora* ordenadores",

  // Ways of working with systems.
  incidents: "incident incidents mttr",
  nightly: "nightly overnight nachtlich*",
  loads: "load loads export exports import imports job jobs batch batches run runs",
  causes: "fixing_causes fixed_causes for_the_causes their_causes the_real_cause the_underlying_cause",
  firstLine: "first_contact_for first_point_of_contact first_line_for first_line_of",
  piloted: "piloted prototyped",
  handled:
    "ticket tickets p1 p2 p3 severity outage outages sla slas root_cause post-mortem* postmortem* queries logs on-call on_call pager runbook rolled_back",
  interviewed: "interviews interviewed interviewing",
  studied: "usability diary participants survey surveys focus_groups moderated research",
  models:
    "model models notebook notebooks modele modeles modell modelle modelo modelos classifier classifiers ranker recommender detector assistant chatbot bert",
  toProduction:
    "to_production into_production in_production en_production in_produktion en_produccion behind_fastapi behind_an_api served_by served_from goes_live went_live in_use used_by live_since im_einsatz produktiv_seit utilise_par usado_por",
  segmented: "segmented segmenting segmentierung segmentation_de segmentacion_de",
  audience: "customers accounts users members subscribers clients kunden clientele clientela clientes",
  alarm: "alert alerts alarm alarms page_me pages_me alarmier* alertes alertas allarmi",
  cleaned: "cleaned cleaning threw_out outliers bereinigt nettoye* limpieza weeded_out dedup* removed_duplicates de-dupl*",
  dataNoun:
    "readings rows columns records feeds clips samples dataset* stammdaten datensatze donnees datos dati duplicate duplicates addresses kundendaten adressen",
  schema:
    "star_schema sternschema fact_tables dimension_tables etoile estrella source_model dimensional_model data_vault warehouse_model logical_model conceptual_model er_diagram* entity-relationship",
  masked: "masked encrypted least_privilege mfa pen_tests row-level_security zeilenebene verschlusselt*",
  signIn: "single_sign-on sso openid_connect oidc saml",
  pushed: "push pushes merge merges commit",
  live: "tests_run in_production times_a_day every_release it's_live",
  lake: "data_lake lakehouse one_lake",
  faster:
    "nightly run query queries load page build builds job jobs settlement import batch latency time_to_interactive response_time response_times start-up startup abfrage* requete* consulta* picture image inference checkout first_paint render* boot endpoint* p95 p99 training_time pipeline pipelines",
  shrank:
    "cut got brought reduced speeded from down_from gesenkt verkurzt ramene* halved slashed trimmed shortened reduziert halbiert reduit* divise* redujo reducido",
  tuned:
    "partition* index indexes indexed indices cache cached caching parallel* vectori* batched materiali* rewr* tensorrt quanti* half_precision batching memoi* profiled profiling lazy-load*",
  unit: "hours minutes seconds minute second min mins sec secs s ms hour days stunden minuten sekunden heures secondes horas segundos ore secondi",
  bargained:
    "negotiated negotiate negotiating bargain* better_terms better_price talked_down haggl* verhandel* nachverhandelt negocie* negocia* negoziat*",
  won: "persuad* convinced won_over talked_into uberzeugt convaincu* convenci* convinto",
  feedback:
    "guest_ratings guest_scores review_scores come_back came_back nps tripadvisor trustpilot note_des_clients bewertungen stammgaste habitues resenas recensioni regulars",
  bond: "regulars key_accounts long-standing ask_for_me asked_for_me asks_for_me by_recommendation their_recommendation recommended_me recommended_us word_of_mouth ring_me_first call_me_first renewals renewed stammkunden clienti_abituali won_back repeat_customers repeat_clients repeat_orders",
  lifted: "heavy_lifting heavy_loads unload* lorries on_my_feet handball",

  // Whom one meets, and what is told by numbers of them.
  people:
    "lawyers editors managers buyers planners teachers doctors physicians surgeons clinicians nurses pupils students parents people everyone everybody locals donors owners sellers dealers merchants farmers drivers pilots officers scientists researchers handlers adjusters brokers traders bankers underwriters accountants controllers auditors architects designers engineers developers marketers salespeople reps shopkeepers operators workers colleagues staff volunteers judges heads leads teams chefs bakers builders residents members users readers viewers investors journalists consultants partners solicitors clerks agents dispatchers curators librarians landlords tenants patients families visitors apprentices trainees interns juniors graduates kollegen mitarbeiter* fachbereich* lehrer anwalten arzten techniciens medecins enseignants equipes utilisateurs conducteurs agriculteurs medicos profesores abogados ingenieros usuarios medici insegnanti avvocati",
  tells:
    "told talked talk spoke explain* showed show demonstrated presented presenting demoed briefed pitched interviewed asked advised convinced persuaded chaired erkl* zeigte gezeigt vorgestellt prasentiert* expliqu* presente montre* explico explica* presento mostrado spiegato presentato",
  meeting:
    "meeting meetings session sessions workshop workshops catch-up catch-ups round_table roundtable* call_with calls_with demo demos reviews interviews sit_down sat_down besprechung* termin_mit runde_mit jour_fixe atelier* reunion* point_hebdomadaire comite* talleres riunion* afternoon morning lunch breakfast_with ride-along* site_visits",
  with: "with mit avec con com",
  workedWith: "worked_with work_with works_with working_with closely_with together_with sat_with",
  dealt: "deal_with deals_with dealt_with dealing_with handled handle handles handling",
  wonBack: "won_back win_back winning_back brought_back got_back came_back come_back",
  hostingCost:
    "cloud_bill cloud_cost* cloud_spend hosting_cost* hosting_bill warehouse_cost* gpu_bill gpu_cost* aws_bill aws_cost* azure_bill compute_cost* infrastructure_cost* snowflake_cost*",
  designPapers: "design_proposal* design_doc* design_note* rfc rfcs architecture_decision*",
  oddSigns: "early_signs failing outliers unusual suspicious abnormal irregular*",
  grouped: "cluster clusters clustered clustering",
  dataChecks: "data_quality_checks data_quality_tests data_quality_monitoring data_quality_alerts data_quality_rules freshness_checks",
  testedAndWritten:
    "tests_and_documentation tested_and_documented documented_and_tested documentation_and_tests coding_standards coding_guidelines",
  contacts:
    "calls tickets cases queries enquiries emails e-mails chats walk-ins members guests visitors customers clients people patients passengers shoppers tenants anrufe mails anfragen kunden gaste patienten appels demandes llamadas clientes consultas pacientes chiamate richieste clienti",
  technical:
    "model models assistant pipeline* dashboard* data figures result results findings architecture api software app system systems algorithm* numbers limits forecast* experiment* prototype* tool tools modell* daten ergebniss* zahlen resultats donnees chiffres resultados datos cifras risultati dati",
  risen:
    "promoted_since been_promoted were_promoted since_promoted both_promoted hired_since both_hired grew_to now_run now_lead moved_up made_permanent befordert ubernommen promus embauches ascendidos promossi",
  risers:
    "people assistants staff engineers developers analysts designers scientists nurses cooks technicians juniors interns trainees apprentices graduates colleagues agents clerks drivers teachers kollegen mitarbeiter azubis personnes stagiaires personas persone",
  slips:
    "wrong error errors mistake mistakes typos mismatches discrepancies returned forgotten fehler reklamationen erreur* errores errori overpayments underpayments overcharg* double_billing",
  noneOf: "not_one none no zero never nobody keine kein aucun* jamais sans ningun* nunca nessun* mai without ohne",
  ownRate:
    "repeat_rate reject_rate rejection_rate rework_rate return_rate scrap_rate complaint_rate reklamationsquote ausschussquote taux_de_rebut tasa_de_rechazo",
  kept: "keep keeps kept maintain maintains maintained fuhre gefuhrt pflege gepflegt tiens tenue llevo manage manages managed gefuhrten",
  lists:
    "list lists register registers inventory logbook checklist checklists index files liste listen verzeichnis registre registres registro registros inventories asset_register laptop_register device_list",
  bugs: "bug bugs defect defects",
  again: "re-ran rerun re-run reran retest* re-test*",
  scenarios: "scenarios scenario cases tests suite suites scripts",
  typed: "typed keyed key_in transcribed digitised digitized eingegeben erfasst saisie saisi tecleado mecanografiado",
  chased: "chase chased chases chasing",
  compared:
    "compare compared compares comparing reconcile reconciled cross-check* row_by_row abgleich* abgeglichen rapproche* conciliad* confronto",
  tables: "tables table loads load warehouse ledger counts totals tabellen quellsystem* tablas",
  scores: "scores score accuracy drift predictions outputs",
  code: "code notebook notebooks pull_request* merge_request* commits",
  reread: "read_by second_person second_pair four_eyes four-eyes",
  fieldMap: "map_source mapped_source source_fields field_mapping* mapped_fields map_fields mapping_of_fields",
  shipped: "shipped launched released rolled_out brought_to_market took_to_market from_idea_to lancie* lance_* lanzado lanzamiento",
  feature: "feature features product products app apps module modules produkt* fonctionnalite* producto* prodotto",
  learnt: "learned learnt learn picked_up mastered gelernt erlernt appris aprendi* imparato",
  span: "week weeks weekend month months days fortnight evenings nights woche wochen monat* abende semaine* mois semana* noches mes meses settiman* mesi",
  pulled: "pull pulls pulled fetch fetches gather* collect* scrape* scraping fetched zusammengefuhrt abgerufen recupere* recolecta*",
  places: "systems sources sites apis feeds sensors spreadsheets registers databases quellen fuentes fonti",
  joined: "joined merged into_one combined reshaped converted unified flattened aggregated transformed",
  ahead:
    "predict predicts predicted predicting forecast forecasts forecasted forecasting vorhersage* prognose* prevoir prevision* prediccion* prever",
  several:
    "calendars accounts sites shops clients projects properties branches partners directors kalender projekte standorte filialen agendas dossiers chantiers proyectos tiendas",
  tended:
    "look_after looks_after looked_after handle handles handled run runs ran manage managed juggl* kept keep betreue betreut gere* llevo gestiono",
  sketched:
    "sketch sketches sketched illustrated illustrations storyboard* slogans composed choreograph* murals logo logos moodboard* entwurfe entwarf croquis maquettes bocetos bozzetti",
  calendars: "calendar calendars diaries kalender* agendas agende",
  others:
    "editors managers buyers lawyers teachers doctors physicians clinicians nurses planners actuaries marketers salespeople underwriters handlers adjusters accountants controllers officers operators fachbereich* scientists solicitors curators researchers journalists medecins enseignants medicos profesores abogados avvocati",
  foresees: "predict predicts predicted predicting vorhersag* predit predire predice predecir prevede",
  remote: "time_zones timezones distributed_team remote_team remotely zeitzonen fuseaux_horaires husos_horarios",
  shared:
    "brown_bag* brown-bag* lunch_and_learn* lunch-and-learn* tech_talk* knowledge_base paper_hour paper_club journal_club reading_group guild wissensdatenbank base_de_connaissances base_de_conocimiento*",
  engineers:
    "engineers developers programmers data_scientists analysts entwickler* developpeurs ingenieurs desarrolladores ingenieros sviluppatori ingegneri",
  foundOut:
    "found_out found_why found_that found_it found_the traced_it traced_the traced_a worked_out root_cause* root-cause* questioned herausgefunden ursache_war compris_pourquoi descubri",
  unclear:
    "undocumented without_documentation no_documentation no_specification vague_requirements unclear_requirements changing_requirements first_engineer first_hire first_developer first_analyst first_designer first_data founding_engineer",
  blank: "from_scratch greenfield blank_page von_null de_zero desde_cero da_zero auf_der_grunen",
  governed:
    "data_catalog* data_owners data_ownership access_rules retention_rules business_glossary datenkatalog* catalogue_de_donnees catalogo_de_datos",
  controlled:
    "control_group control_groups random_half randomly_assigned assigned_at_random holdout hold-out_group test_group randomi* split_test* kontrollgruppe groupe_temoin grupo_de_control",
  statistical:
    "bayesian hypothesis significance anova confidence_interval* survival_analysis p-value* mixed_models logistic_regression linear_regression time_series regression_in regressions zeitreihen* regressionsanalyse* series_temporelles series_temporales",
  compressed: "tensorrt quanti* half_precision distill* pruned pruning onnx kv_cache int8 fp16",
  underBudget: "under_budget within_budget below_budget on_budget im_budget dans_le_budget dentro_del_presupuesto",
  worked:
    "timesheets appointments cases requests orders invoices letters notes returns applications claims files calls tickets deliveries bookings visits inspections lessons patients rooms meals covers repairs payslips permits enquiries viewings interviews termine rechnungen bestellungen anfragen dossiers factures commandes citas facturas pedidos fatture ordini",
  perWeek:
    "a_day per_day each_day a_week per_week each_week every_week a_month per_month each_month a_shift per_shift a_year am_tag pro_tag pro_woche im_monat par_jour par_semaine par_mois al_dia por_semana al_mes al_giorno alla_settimana",
  lates: "late delay delays overdue missed complaint complaints verspatung* unfall* retard* accident* retraso* ritard*",
  spotted: "spotted noticed uncovered caught aufgefallen entdeckt remarque detecte detecto notato",
  oddity:
    "overpayments duplicates double wrong missing mismatch* gap gaps pattern fraud anomal* shifted error errors mistake mistakes leak leaks fehler doppelt* erreur* doublons errores duplicados errori",
  mlFeatures:
    "click_features user_features customer_features features_from features_out derived_features lag_features text_features feature_set feature_sets feature_table*",
  lectured:
    "lectured lecture lectures course courses ran_training ran_the_training gave_training gave_the_training held_training held_the_training delivered_training delivered_the_training seminar* lehrgang* schulung* cours_de formation_de curso_de",
  software:
    "service services app apps application api apis system systems platform model models pipeline* library tool tools tooling portal website pages dashboard* flow assistant chatbot store anwendung plattform modell* systeme modele* plataforma modelo*",
  soothed: "calm* reassur* comfort* consol* beruhig* getrostet rassur* tranquiliz* rassicur*",
  tongues:
    "in_two_languages in_three_languages in_four_languages in_five_languages in_both_languages half_of_them_in in_english_and in_zwei_sprachen in_drei_sprachen in_vier_sprachen en_deux_langues en_trois_langues en_dos_idiomas en_tres_idiomas in_due_lingue in_tre_lingue",
  noted: "write_down writes_down wrote_down note_down noted_down take_down notiere aufgeschrieben anote",

  ...FIELD_WORDS,
  ...WORK_WORDS,
  ...PLAIN_WORDS,
  ...TRADE_WORDS,
} as const satisfies Readonly<Record<string, string>>;

export type WordClass = keyof typeof WORDS;
