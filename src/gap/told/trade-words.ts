/**
 * Words by which the work of offices, firms and trades is told without its name: rules kept, firms steered, books closed, people led. The
 * weights of behaviour neither know nor see these classes. Same notation as in words.ts.
 */
export const TRADE_WORDS = {
  // Rules and those who watch over them.
  watchdog:
    "regulator regulators regulator's ombudsman inspectorate statutory annual_return prohibition_notice* enforcement_notice* fire_risk licence_conditions compliance_check* compliance_file* compliance_register* aufsichtsbehorde* autorite_de_controle organismo_regulador",
  underLaw: "under_the",
  lawAct: "act regulations ordinance directive gesetz verordnung loi ley legge decreto",
  auditedIt: "audited audits_of auditing_of audit_of audits_for gepruft_wurden",
  twoHands:
    "two_signatures four-eyes four_eyes segregation_of_duties control_test* control_tests journal-entry_test* journal_entry_test* second_signature dual_approval tests_of_controls kontrolltests",
  hazard:
    "fire_doors fire_door evacuation* working_at_height emergency_lighting hot_work manual_handling lockout dry_risers asbestos fire_drill* fire_drills confined_space* accident_rate accidents",
  flagged: "flagged suspicious sar sars bsa_officer sanctions_list* sanctions_screening alerts_on transaction_monitoring",
  payIns: "transactions wires wire cash transfers payments accounts members customers",

  // Firms outside.
  outsideFirms:
    "outside_firms outside_firm external_firms external_firm service_providers service_provider contractors contractor vendors vendor suppliers supplier agencies agency hosting_provider subcontractors dienstleister* prestataires proveedores fornitori lieferanten",
  steered:
    "deal_with deals_with dealt_with dealing_with manage manages managed managing steer* chose changed renegotiat* hold_back held_back performance response_times monthly_meeting quarterly_review* meeting_with meetings_with reviewed_their scorecard* sla slas gesteuert pilotage_des gestione_dei gestion_de",
  newTerms: "renegotiat* nachverhandelt renegoci* rinegozi* nachverhandlung",
  contracts:
    "contract contracts agreement agreements lease leases vertrag vertrage contrat contrats contrato contratos contratti contratto terms",
  bids: "bid bids tender tenders quotes quotations offers angebote appel_d'offres appels_d'offres ofertas licitacion* gare_d'appalto preventivi rfp rfps rfq rfqs",
  weighed:
    "chose compared compare spec specification wrote evaluated selected shortlisted scored among obtained requested eingeholt vergleich*",

  // Sold, kept, served.
  wonDeal: "won signed closed brought_in landed acquired gewonnen gagne conquis* ganado acquisit*",
  newClients:
    "new_accounts new_clients new_customers new_contracts deals contracts_worth accounts_worth neukunden nouveaux_clients nuevos_clientes nuovi_clienti",
  keptClient: "renewed renewals renewal looked_after look_after retained retention account_plan* account_review*",
  clients: "clients accounts client customers kunden clienti clientes",
  onboarded: "onboarded onboarding onboard trained_new_clients checked_in go-lives adoption",
  pieces:
    "article articles blog_post blog_posts blog newsletter newsletters posts press_release* columns captions scripts_for beitrage billets",
  wroteIt: "wrote write writes writing written published edited edit edits post posted produced verfasst redige escrib* scritt*",
  typedIn:
    "enter entering entered enters key keyed keying capture capturing captured recorded update updating updated erfass* saisie saisi inserimento",
  intoSystem:
    "database databases system systems spreadsheet spreadsheets excel sap crm erp register ledger records certificates invoices orders_into forms datenbank",
  polled: "survey surveys questionnaire* households respondents poll polls interviews_with umfrage* enquete* encuesta* sondaggi*",
  gathered: "phoned collected gathered ran designed carried_out conducted sent surveyed visited number_of",

  // Books and money.
  books:
    "kept_the_books keep_the_books books_of_the books_for year_end year-end double_entry nominal_ledger general_ledger purchase_ledger sales_ledger trial_balance buchhaltung comptabilite contabilita contabilidad",
  monthClosed:
    "closed_the_month month_end month-end monthly_close month_close close_the_month close_the_books closed_the_books monatsabschluss* cloture_mensuelle cierre_mensual chiusura_mensile",
  bankPaper:
    "bank_statement bank_statements ledger ledgers settlement_file settlement_files till_totals bank_accounts control_account* suspense_account* kontoauszug*",
  againstEach: "matched match matching matches reconcil* agreed compared tie tied ticked abgeglichen rapproche* conciliac*",
  yearAccounts:
    "yearly_accounts annual_accounts statutory_accounts year-end_accounts year_end_accounts financial_statements limited_companies jahresabschluss* bilans bilan_annuel cuentas_anuales bilancio bilanci management_accounts",
  moneyTerms:
    "net_interest_margin interest_margin cash_flow cash_flows balance_sheet balance_sheets valuation valuations ratios gross_margin profit_and_loss loan_book earnings working_capital cash_position variance variances ebitda",
  weighedUp: "compared compare comparison analysed analyzed analysis read assess* reviewed model modelled wrote rebuilt explained",
  moneyModel:
    "three-statement three_statement dcf cash-flow_model cash_flow_model valuation_model financial_model financial_models lbo_model",
  wages: "wages salaries payslips pay_run pay_runs lohn lohne gehalter lohnabrechnung* bulletins_de_paie nominas buste_paga paye",
  paidOut: "paid pay ran run runs calculated prepared processed number",
  taxPapers:
    "tax_returns tax_return vat_returns vat_return tax_computations corporation_tax self-assessment self_assessment tax_filings steuererklarung* declarations_fiscales declaraciones_de_impuestos dichiarazioni_dei_redditi",

  // Goods, plans, people.
  batches: "batch batches lot lots parts weld welds drawing drawings tolerance tolerances finished_goods samples incoming_goods chargen",
  gathering:
    "conference conferences trade_fair trade_fairs open_day hackathon hackathons summer_school fundraiser fundraisers concert concerts tournament tournaments kongress messe messen colloque salon congreso congresso",
  arranged: "organis* organiz* planned ran arranged hosted coordinated durchgefuhrt",
  shiftPlan:
    "shift_plan shift_plans shift_schedule* staff_rota duty_rota work_plan production_schedule* weekly_plan wochenplanung planning_hebdomadaire",
  lorries: "lorries lorry trucks deliveries vans tours drops loads lkw camions camiones camion mezzi_di consegne",
  routed: "planned plan routed dispatch* scheduled optimis* optimiz* disponiert organise ottimizzaz*",
  raw: "raw weeks_of_stock stock_levels safety_stock reorder components goods_from suppliers_in lead_times materials_from",
  ordered: "ordered order orders ordering bought purchasing kept planned",
  teamOf: "team_of crew_of shift_of squad_of brigade_of group_of_engineers team_von equipe_de equipo_de squadra_di team_di",
  ledThem: "lead leads led leading ran run manage managed managing head headed supervis* leitung leite diriges dirige coordino",
  taughtThem: "taught teach teaching tutored tutor tutoring lectured unterrichtet enseigne ensenado insegn*",
  class:
    "students pupils groups_of classes class seminar course courses undergraduates schuler studierende eleves etudiants alumnos studenti",
  thesis: "thesis dissertation senior_essay bachelorarbeit masterarbeit abschlussarbeit memoire_de tesi tesis final_year_project",
  readPapers: "read_and_summed reviewed_the_literature literature papers_on studies_on systematic_review",
  moveOf:
    "ran_the_move led_the_move move_of relocation rollout roll-out introduction migration opening_of refurbishment umzug einfuhrung deploiement implantacion",
  tookLead: "ran run led lead managed coordinated planned delivered organised oversaw geleitet pilote liderado guidato",
  offOld: "off_paper from_paper off_spreadsheets off_excel paper_to from_excel from_spreadsheets paper_charts papier weg_von",
  us: "us staff nurses team colleagues drivers everyone people crew users office offices department shops",
  whatAsked:
    "what_they_asked asked_for_into into_tickets into_user_stories into_specifications into_requirements turned_what turned_their raccolta_requisiti raccolta_dei_requisiti agree_what agree_on_what agreed_what chiedo_che wrote_down_what",
  whatToBuild: "what_to_build what_gets_built what_we_build kept_the_backlog own_the_backlog the_backlog product_roadmap the_roadmap",
  colleaguesHelped: "helped helping help supported supporting support answered",
  officeGear: "laptop laptops printer printers password passwords phones wifi wi-fi vpn outlook accounts logins drucker",

  slides: "slides slide_deck slide_decks presentation presentations deck decks charts_for folien prasentation* presentaciones",

  fees: "fee fees turnover margins margin profitability fee_income billable time_recovered revenue_target* honorar*",
  agreedOn: "agree agreed report reported reporting own owned responsible set priced quoted",
  workings: "computations workings returns_before calculations figures_before reconciliations their_work",
  lookedOver: "review reviewed reviews reviewing signed_off second-check checked",
  shipsOften:
    "shipped_weekly ship_weekly ships_weekly weekly_releases daily_releases release_a_week releases_a_week shipped_daily ship_daily",

  drewUp: "drew_up draw_up drafted drafting renewed amended extended negotiated",
  yearPlan:
    "yearly_spending annual_budget yearly_budget cost_centres cost_centers off_plan next_year's_plan budget_plan* budget_of budgets_of jahresbudget budget_annuel presupuesto_anual",
  worth: "worth a_year in_revenue in_sales umsatz chiffre_d'affaires",
  soldIt: "sold sell selling vendu vendido venduto verkauft",
  newMarket: "new_market new_markets first_customers first_clients first_twelve_customers opened_the_market market_entry neue_markte",
  adverts: "adverts ads leaflets flyers campaign campaigns kampagne kampagnen campagne campagnes campana campanas campagna",
  ranThem: "ran run planned plan designed managed launched set_up led booked geplant lance lanzado gestito",
  followers: "followers abonnenten follower abonnes seguidores",
  mailing: "newsletter newsletters mailing mailings mailing_list",
  searchPlace: "first_page_of organic_traffic search_ranking* search_rankings organic_search page_one_of",
  applicants: "applications candidates applicants cvs bewerbungen candidatures",
  filled: "read filled shortlisted interviewed screened invited hired gesichtet",
  yearlyTalks:
    "yearly_talks appraisals appraisal performance_review performance_reviews annual_reviews mitarbeitergesprache entretiens_annuels",
  unpaid: "unpaid_invoices overdue_invoices open_invoices unpaid_bills late_payers outstanding_debts debtors offene_posten impayes",
  authored: "first_author second_author co-author co-authored co-author_of peer-reviewed erstautor* premier_auteur",
  keptInformed:
    "kept_informed informed_each informed_every keep_informed updated_each updated_every update_the updates_to reported_to report_to",

  // Steps of one's own, told plainly.
  ownStep:
    "i_moved_us i_set_up i_started on_my_proposal my_proposal on_my_suggestion my_suggestion nobody_asked nobody_had_asked su_mia_proposta a_mi_propuesta sur_ma_proposition auf_meinen_vorschlag because_nobody instead_of_waiting wrote_to_the",
  taughtOneself:
    "teaching_myself taught_myself learning_by_myself learned_by_myself taught_it_to_myself mir_selbst_beigebracht apprise_seul imparato_da_solo self-study",
  tookApart:
    "took_apart to_learn_how to_see_how to_see_whether to_find_out to_understand_how to_understand_why wanted_to_know out_of_curiosity aus_neugier par_curiosite for_the_fun",
  neverLate:
    "none_late none_overdue none_has_been never_late zero_overdue all_on_time every_one_on_time none_missed no_deadline_missed not_one_late never_missed till_i_have until_it_is until_i_have",
  besideStudy:
    "in_term beside_my_studies beside_full-time while_studying alongside_my_degree alongside_my_studies neben_dem_studium parallelement_a_mes hrs/week during_term",
  actionList: "action_list action_log tracker checklist checklists with_a_name_and filing_system card_index with_a_date to-do",
  atOnce:
    "at_the_same_time at_once rush_hour the_rush several_projects two_projects three_projects saturday_rush peak_hours gleichzeitig en_meme_temps a_la_vez",
  rankedBy:
    "by_damage by_risk by_impact by_urgency by_value ranked_by triaged triaging most_urgent which_first what_comes_first nach_dringlichkeit par_priorite",
  spokeUp: "argued_against argued_that pushed_back challenged questioned_the questioned_whether disagreed refused_to_sign said_no",
  jointly:
    "together_with jointly_with gemeinsam_mit zusammen_mit insieme_a insieme_al insieme_con con_il_responsabile con_la_responsabile en_collaboration avec_l'equipe avec_les_equipes junto_con con_el_equipo affianco affiancamento",
  longPlan:
    "three-year_plan five-year_plan two-year_plan three-year_roadmap long-term_plan strategy_for strategy_paper mehrjahresplan plan_a_trois",
  fromNothing:
    "from_nothing from_zero there_was_no no_specification no_documentation greenfield first_data_hire first_hire first_engineer first_designer first_analyst sole sole_engineer sole_developer only_engineer only_developer only_analyst only_designer von_null",
} as const satisfies Readonly<Record<string, string>>;
