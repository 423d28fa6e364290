/**
 * Words by which work is told without the name of its method: "tests on every primary key", "kept the books of three firms". The weights
 * of behaviour neither know nor see these classes. Same notation as in words.ts.
 */
export const PLAIN_WORDS = {
  // Data brought somewhere, checked there, and let be read.
  extracted:
    "extract* load loads loaded loading pull pulls pulled fetch* ingest* bring brings brought move moves moved copy copies copied sync* import* transfer* carico caricamento estrazione prelievo preleva* extraccion carga cargar chargement alimentation laden ladt ubertrag* uberfuhr*",
  dataHome:
    "warehouse data_warehouse data_lake database databases postgres* bigquery snowflake redshift databricks clickhouse sql_server oracle mysql datenbank* base_de_donnees base_de_datos entrepot_de_donnees almacen_de_datos",
  recurring:
    "nightly every_night each_night hourly every_hour daily every_day each_day every_morning weekly notturn* ogni_notte ogni_giorno nachtlich* taglich chaque_nuit chaque_jour cada_noche cada_dia diari*",
  flows: "job jobs flow flows flussi pipelines script scripts feed feeds dag dags flux flujos",
  rowAlarm:
    "row-count* row_count row_counts record_counts freshness_and freshness_alert* freshness_check* null_check* bad_rows bad_records quarantin* schema_check* failed_rows rejected_rows",
  dataTest: "test tests tested check checks assertion assertions assert controles controlli prufungen pruefungen",
  tableKey:
    "primary_key primary_keys every_table each_table every_model each_model every_column each_column incoming_files incoming_data source_tables every_load each_load foreign_keys",
  oneMeaning:
    "one_definition single_definition same_definition shared_definition* agree_on_what agreed_on_what agreed_definition* common_definition* single_source_of einheitliche_definition* une_seule_definition una_sola_definicion una_sola_definizione",
  personal:
    "personal_data personally_identifiable pii pseudonym* anonymis* anonymiz* personenbezogen* donnees_personnelles datos_personales dati_personali",
  selfServe:
    "answer_their_own answers_their_own help_themselves pull_their_own build_their_own run_their_own without_asking_us without_asking_me without_an_analyst selbst_auswerten en_autonomie",
  selfService: "self-serve self-service",
  offered: "analytics analysis reporting reports report dashboard* data bi metric* chart* insight* warehouse",
  charts: "charts_of charts_for the_charts graphs_of graphs_for maps_of heat_map* heatmap* diagramme_fur graphiques grafici_di graficos_de",
  halfOfUsers:
    "half_of_the_visitors half_the_visitors half_of_the_users half_the_users half_of_the_customers half_of_customers half_of_users half_of_visitors half_the_traffic half_of_the_traffic",
  classifiedBy: "classified classify classifies classifying categoris* categoriz* klassifizier* classifie* clasific* classificat*",
  texts: "emails e-mails tickets documents reviews tweets comments contracts messages letters complaints articles texts mails posts notes",
  seen: "detect detected detects detecting recognis* recogniz* segment* spot spots localis* localiz* erkennung erkannt detection_de",
  pictures: "image images photo photos camera cameras x-ray x-rays scans video videos footage drone_images satellite_images bilder bildern",
  accuracy:
    "accuracy precision recall auc f1 mape rmse wape mae error_rate false_positive_rate held-out held_out genauigkeit precision_de exactitud accuratezza",

  prompts: "prompt prompts system_prompt* prompt_file* prompt_template*",
  forModels: "gpt* llm llms model models claude gemini chatbot assistant wrote changed changing change tuned versioned files long",
  labelledSet:
    "labelled_documents labeled_documents labelled_examples labeled_examples labelled_images labeled_images answer_pairs test_questions reference_answers scored_answers score_before",
  student: "student_model teacher_model quarter-size_student smaller_student knowledge_distill* distilled_the distilled_a",
  servedModel:
    "predictions_a predictions_per scores_a inference_requests shadow_deploy* shadow_mode service_behind served_the_model serves_the_model model_behind canary",
  trainingJob: "training_job* training_run* training_loop* trained_adapters retrained",
  prototype:
    "prototype prototypes proof_of_concept poc pocs mock-up mockup mockups first_version machbarkeitsstudie maquette prototipo prototipi",
  spreadOut:
    "distributed_joins distributed_engine distributed_store distributed_storage distributed_database distributed_queue distributed_cache distributed_transactions concurrent_writers optimistic_commits optimistic_concurrency conflict_detection two-phase_commit exactly-once",
  cleverWays:
    "hash_join* merge_join* bloom_filter* greedy_rule greedy_algorithm* sorted_index b-tree* b-trees skip_list* priority_queue* dynamic_programming graph_search hash_table* trie tries interval_tree*",
  program: "integer_program* linear_program* mixed-integer constraint_program* or-tools simplex column_generation",
  tryOut:
    "week_test week_trial test_of_three test_of_two test_of_four trial_of compared_three compared_two compared_four compared_five proof_of_value bake-off evaluated_three evaluated_two evaluated_four instead_of_building buy_versus build_or_buy make-or-buy",

  twice: "duplicate duplicates duplicated doppelte doublons duplicados doppioni",
  putTogether: "merged merge removed cleaned found corrected consolidated dedup* zusammengefuhrt fusionne fusionado",
  foundThat:
    "found_that showed_that shown_that worked_out_which found_which showed_which ho_mostrato gezeigt_dass montre_que mostrado_que demostre_que proved_that",
  effect:
    "estimated_the_effect effect_of_the effect_size* confidence_interval* significance_test* regression_of regressions statistically p-value* sample_size*",
  foretold:
    "predicted predict predicts predicting predictions_of forecast_of forecasts_of vorhersage_von previsione_di previsione_della prevision_de prevision_des",
  twoVersions: "two_versions both_versions two_variants version_a version_b",
  memoryUse:
    "memory_use memory_usage memory_footprint cpu_usage cpu_time throughput response_time response_times load_time load_times latency latencies build_time start-up_time",
  allSignals: "logs_metrics metrics_and_traces metrics_traces traces_and_logs logs_and_metrics logs_and_traces",
  staysUp:
    "uptime no_outage no_outages no_downtime zero_downtime zero-downtime without_downtime failover failovers two_data_centres two_data_centers hochverfugbar* haute_disponibilite alta_disponibilidad alta_disponibilita",

  // Programs joined, built, run and let go.
  coupled:
    "connected connect connects connecting integrated integrates integrating hooked linked links wired_up coupled collegat* raccorde* angebunden verbunden conecte conectado conectamos connecte",
  otherProgram:
    "ticket_system ticketing_system booking_system billing_system payment_system accounting_software accounting_system accounting_package erp crm sap salesforce hubspot core_system warehouse_system till_system hr_system lab_system legacy_system* existing_system* external_system* third-party_system* third-party_service* third-party_api* payment_provider* payment_gateway* gestionale warenwirtschaft* sistema_de sistema_di",
  outsideApis:
    "partner_apis partner_api third-party_apis external_apis vendor_apis supplier_apis public_apis carrier_apis bank_apis two_apis three_apis rest_apis_of",
  madeIt:
    "built build builds building developed develop develops developing designed design designing implemented implement implementing added wrote writing created creating exposed defined define entwickelt entwicklung_von developpe developpement desarroll* sviluppat* realizzat*",
  endpoints: "endpoint endpoints endpunkte schnittstellen_fur api_routes",
  payloads:
    "payloads payload request_and_response response_format* error_codes api_contract* versioning_of interface_contract* api_specification*",
  grewBy: "grew scaled grown expanded went_from scaling growing skaliert",
  machines:
    "nodes servers shards brokers replicas instances clusters requests tenants concurrent_users req rps tps knoten noeuds nodos nodi",
  reworked:
    "rewrote rewriting rewritten reworked refactored re-engineered optimised optimized tuned rebuilt redesigned uberarbeitet reecrit reescri* riscritt* ottimizzat*",
  slowQuery:
    "slow_query slow_queries slowest_queries slowest_query added_index added_indexes added_an_index added_the_index missing_index missing_indexes incremental_one incremental_load* incremental_model* materialised_view* materialized_view* query_plan query_plans execution_plan* explain_analyze langsame_abfragen requetes_lentes consultas_lentas",
  followed: "tracked traced tracking tracing narrowed pinned isolated bisected",
  faulty: "faulty fault leak bug cause dead failing race_condition deadlock misconfigur* bad_cable firmware packet_loss memory_leak",
  onCallDuty: "on_call on-call astreinte* reperibilita guardias_de rufbereitschaft",
  byTurns:
    "week weekend weekends nights night rota rotation 24/7 24x7 pager outage outages incidents one_in shared_by woche semaine semana settimana",
  keptRunning:
    "production_support prod_support live_support third-line_support 3rd-line_support third_line l3_support l2_support second-line_support support_of_production produktionsbetreuung betrieb_und",
  restored:
    "restored restoring restore_test* restore_drill* recovery_drill* recovery_test* failover_test* dr_test* dr_drill* rucksicherung* test_restores",
  copies:
    "backup backups nightly_copies nightly_copy daily_copy weekly_copy copies_of to_tape tape second_site off-site offsite snapshots sauvegarde* sicherung* datensicherung copias_de_seguridad",
  drill: "drill drills twice_a_year once_a_year every_quarter each_quarter every_year tested test exercise*",
  onMerge:
    "every_merge each_merge every_commit each_commit every_push each_push every_pull_request each_pull_request on_merge blocks_a_merge block_a_merge blocks_the_merge blocks_merges ci_check ci_checks ci_job ci_jobs",
  goesLive: "built builds tested tests released releases deployed deploys shipped ships runs blocks fails gate",
  releasePace:
    "releases_went release_a_week releases_a_week releases_a_day release_a_day deploys_a_day deploys_a_week deployments_a_day deployments_a_week deployments_per deploys_per releases_per release_every release_train rolled_out_to rolled_out_releases",
  beforeRelease: "before_every_release before_each_release before_a_release before_release every_release each_release",
  coverage:
    "test_coverage code_coverage coverage_went coverage_from coverage_gate coverage_to coverage_up branch_coverage line_coverage testabdeckung couverture_de_test* cobertura_de",
  devPapers:
    "api_pages api_docs api_documentation swagger_pages openapi_pages swagger runbook runbooks developer_guide* readme readmes integration_guide* betriebshandbuch*",
  putDown:
    "wrote write writes writing written prepared prepare prepares preparing maintain maintained maintains keep kept documented documenting redige verfasst escrib* redatt*",
  cloudPlace: "aws azure gcp google_cloud the_cloud cloud",
  offHall: "moved moving migrated migrating migration lifted umgezogen migriert migre migrado migrato",
  hosts:
    "servers workloads applications apps systems vms machines datacenter data_center data_centre own_hall on-premise on-prem on-premises server_room rechenzentrum serveurs servidores",
  spentLess:
    "a_month_less a_year_less less_a_month less_a_year less_on_the cheaper saved_us saving_us off_the_bill on_the_bill lower_bill bill_by bill_from kosten_gesenkt",
  weakness: "penetration_test* pen_test* pen-test* pentest* sql_injection xss csrf owasp vulnerabilit* security_findings security_review*",
  closedIt: "fix fixing fixed fixes closed closing remediat* patched resolv* behoben corrig*",
  whoMaySee:
    "role-wise role-based role_based access_rules access_rights access_rights permissions who_may_see who_can_see berechtigung* droits_d'acces permisos_de row-level",
  sharded:
    "sharded sharding quorum raft paxos consensus replicated_across nodes_with across_nodes over_24_nodes leader_election multi-region partition_tolerant eventual_consistency eventually_consistent",
  tendedDb: "patched backed_up tuned upgraded administered replicated vacuum* reindex*",
  dbs: "databases database oracle postgres* mysql sql_server mongodb db2",
  growth: "disk_growth storage_growth capacity capacity_plan* growth_of head-room headroom disk_usage",
  foreseen: "forecast forecasts forecasting predicted planned plan ordered sized sizing projected",
  solver:
    "route_solver solver solvers shortest-path shortest_path heuristic heuristics branch_and_bound mixed-integer simplex delivery_rounds giri_di_consegna tourenoptimierung vehicle_routing",
  tookStage:
    "gave_a_talk gave_talks give_talks gave_two_talks gave_three_talks gave_the_keynote gave_a_lightning_talk spoke speak speaking presented presenting panelist panellist invited_talk conference_talk conference_talks lightning_talk invited_speaker vortrag vortrage ponente charla relatore relatrice",
  stage:
    "conference conferences meetup meetups meet-up meet-ups user_group usergroup symposium barcamp summit congress pycon kubecon fosdem devoxx konferenz* fachtagung* tagung* kongress* conference_de congreso* convegno convegni",
  patches: "fix fixes patch patches bugfix* pull_request pull_requests",
  upstream: "merged_into merged_by landed_in upstream upstreamed",
} as const satisfies Readonly<Record<string, string>>;
