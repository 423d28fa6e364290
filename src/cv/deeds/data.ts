import type { Deed } from "./deed.js";

export const DATA: readonly Deed[] = [
  {
    shows: ["etl"],
    told: [
      "load|ingest|import|feed|bring|pull|upload .. feed|file|table|extract|export|data|order|log|invoice|transaction|claim|reading|sales .. into .. warehouse|data_lake|lakehouse|datamart|data_mart|staging|reporting_database|reporting_tables|analytics_database",
      "pull|extract|fetch|take|collect|read .. from .. clean|convert|transform|reshape|standardize|join .. and load|write|store|save|insert|push|land",
      "nightly|overnight|daily|hourly|weekly load|loads|import|imports|feed|feeds .. of|from|into .. table|warehouse|sales|order|till|supplier|system|stores|source|ledger|shop|customer",
      "script|job|program|process|routine|macro that load|import|pull|copy|fetch|extract|collect|download ... into|to .. database|warehouse|table|sheet|spreadsheet|bigquery|postgres|server",
      "move|copy|transfer|replicate .. from .. production|source|operational|erp|crm|transactional .. to|into .. warehouse|reporting|analytics|data_lake",
    ],
    unless: ["load|loading|loaded truck|van|pallet|lorry|container|goods|vehicle"],
  },
  {
    shows: ["data-pipelines"],
    told: [
      "move|carry|bring|copy|ship|sync .. data|record|event|log .. between|from .. to|into .. automatically|daily|nightly|hourly|every|each|on_schedule",
      "data .. flow|flows|flowing .. from .. to|into|through .. warehouse|lake|dashboard|report|table|database|model|analyst",
      "automate .. data .. refresh|update|load|flow|feed|transfer|delivery|import",
      "@make|@run .. =jobs|=flows|=dags that .. load|move|clean|refresh|feed|transform|aggregate|copy",
      "repair|fix|restart|rerun|monitor|watch|debug .. failed|failing|broken|nightly|late .. loads|feeds|dags|data_loads|data_jobs|data_feeds",
    ],
  },
  {
    shows: ["data-transformation"],
    told: [
      "turn|convert|transform|reshape|restructure|flatten|reformat|unnest|translate .. raw|messy|nested|unstructured|semi_structured .. into|to .. table|format|dataset|row|column|model|structure|spreadsheet",
      "convert|transform|reshape|flatten|parse|reformat .. json|xml|csv|edi|log|logs|excel|spreadsheet|fixed_width|text_file .. into|to .. table|format|dataset|row|column|csv|json|xml|parquet|database|schema|record",
      "join|merge|pivot|unpivot|filter|reshape|aggregate .. =tables|dataset|dataframe|data_frame|worksheets|data_set .. for|into|to .. analysis|report|reporting|model|dashboard|training|finance|import",
      "bring|put .. data|file|feed|list .. into .. same|common|uniform|one|standard|single format|shape|structure|schema",
      "write|build|maintain|develop|own .. sql .. transform|transformation|view|model that|for|behind|feeding .. report|dashboard|analyst|mart|metric",
    ],
  },
  {
    shows: ["data-processing"],
    told: [
      "process|crunch|parse|handle|ingest .. # .. row|record|event|log|reading|csv|measurement|log_line|data_point|datapoint|tweet|gigabyte",
      "parse|crunch|read|decode .. log|csv|xml|json|binary|telemetry|log_file|sensor|csv_file|dump|export .. file|data|message|to|into|and|for|with",
      "crunch .. number|data|figures|statistics",
      "process .. raw|sensor|satellite|seismic|survey|census|genomic|telemetry|measurement|lidar|clickstream|spectra|experimental .. data|signal|reading|image|result|reads",
      "split|run|spread|distribute|parallelize .. data|dataset|processing|computation|batch .. across|over|on .. =cores|=machines|=workers|=nodes|cluster|=gpus|=executors",
    ],
  },
  {
    shows: ["data-integration"],
    told: [
      "synchronize|sync|exchange|share .. data|record|order|stock|customer|product|price|contact|inventory .. between|with .. system|shop|crm|erp|database|platform|app|site|warehouse|marketplace|store",
      "bring|pull|join|tie|stitch|draw .. together|up .. data|figure|number|information|record|feed .. from",
      "bring|pull|join|tie|stitch|blend|combine|merge|consolidate|link|unite .. data|figure|number|record|feed .. from .. different|several|multiple|separate|many|various|three|four|five|six|seven|eight|nine|ten|twelve|#|all .. system|source|department|branch|database|provider|site|spreadsheet|country|subsidiary|vendor|register|team",
      "link|match|join .. dataset|register|data_set|file|records|data .. with|to .. dataset|register|data_set|weather|census|hospital|records",
      "=single|=one|=common|=unified|=360 view|picture|profile .. of|for|on .. customer|client|patient|citizen|member|stock|user|guest|product",
      "connect .. erp|crm|pos|till|shop|booking|sensor|payment|inventory system|data|platform .. to|with .. erp|crm|warehouse|database|accounting|data|ledger|shop",
    ],
  },
  {
    shows: ["data-ingestion"],
    told: [
      "ingest|onboard|land|take_in .. feed|data_source|file|event|log|dataset|record|stream|telemetry|data_set|api|source|message|document|table",
      "bring|land|load|stream|write|feed|send|push|pour .. raw|event|feed|log|file|reading|data|telemetry|click .. into .. lake|data_platform|data_warehouse|lakehouse|bucket|bigquery|redshift|data_hub",
      "connect|hook|wire|plug .. new|#|external|third_party|dozens|additional data_source|feed|source|api|sources|data_feeds .. into|to .. platform|warehouse|lake|pipeline|hub|model",
      "@make|maintain .. connector|loader|collector|importer|crawler for|that|to|from .. api|source|feed|data|partner|file|vendor|logs|tables",
    ],
  },
  {
    shows: ["data-extraction"],
    told: [
      "pull|extract|export|fetch|download|retrieve|query .. data|record|figure|customer_list|number|transaction|report|result|metric|statistic .. from|out_of .. database|system|erp|crm|sap|table|warehouse|register|source|api|server|platform|portal|website|software|tool|backend|log",
      "read|lift|extract|pull|capture|parse|get|scrape|grab .. from|out_of .. pdf|scan|invoice|form|image|scanned|html|web_page|website|webpage|receipt|contract|email|annual_report|medical_record|patient_record|chart|filing",
      "@make .. script|tool|bot|program|scraper|parser|macro .. extract|pull|scrape|download|fetch|export|read|harvest .. data|price|record|listing|figure|table|article|product|job|text|file",
      "abstract .. data|variable .. from .. record|chart|paper|study|article",
    ],
  },
  {
    shows: ["data-cleaning"],
    told: [
      "remove|merge|eliminate|delete|find|weed_out|purge|strip|drop|detect|resolve .. =duplicates|=dupes|double_entries|duplicate_record|duplicate_row|duplicate_entry|duplicate_contact|duplicate_customer|duplicate_patient|duplicate_account|duplicate_data",
      "fix|correct|repair|fill|resolve|handle|impute|remove|treat|replace|sort_out|amend .. missing|wrong|inconsistent|invalid|bad|faulty|incorrect|misspelled|outdated|erroneous|dirty .. value|record|data|entry|address|row|field|code|readings|spelling|postcode",
      "standardize|harmonize|normalize|unify|homogenize .. name|address|field|format|unit|product_data|code|spelling|date|identifier|label|supplier_data|column .. across|in|of|for|from|and|between",
      "tidy|scrub|wash|sort_out|clean_up|clean|cleanse|sanitize .. spreadsheet|mailing_list|database|crm|dataset|contact|master_file|data_set|sensor_readings|survey_responses|responses|transcript|ocr_output|master_data|address",
      "remove|filter|drop|flag|exclude|handle|discard .. outlier|noise|artefact|artifact|implausible|corrupt from|in|and|of|before|using .. data|dataset|reading|signal|record|missing|measurement|series|row|recording",
      "=bereinigt|=bereinigung|=dublettenbereinigung .. =stammdaten|=adressen|=dubletten|=kundendaten|=adressdaten|=artikeldaten|=messdaten",
      "clean .. year|month|week of .. log|reading|record|data|survey|transaction|measurement|bill|export|ticket",
      "clean|tidy|tidy_up|clean_up|straighten_out .. sensor|gps|meter|weather|web|server|machine|till|billing|hr|student|member|census|archive log|reading|record|data|entry|list|table|sheet",
      "drop|filter_out|throw_out|throw_away|discard|exclude|weed_out .. sensor|reading|row|entry|response|event|record|session .. =that|=which|=with .. stuck|broken|wrong|impossible|bot|empty|half|missing|zero|implausible|obviously|clock",
    ],
  },
  {
    shows: ["data-migration"],
    told: [
      "move|transfer|carry_over|carry|port|import|convert|switch|bring|shift|take .. record|data|customer|patient|ledger|member|database|history|archive|booking|invoice|account|table|file|document|catalog .. to|into|onto|over .. =new .. system|database|software|erp|crm|platform|warehouse|schema|server|cms|site",
      "move|transfer|carry|import|convert|bring|shift|take .. from .. spreadsheet|excel|access|paper|legacy|mainframe|old_system|filemaker|card .. to|into|onto .. database|system|crm|erp|sap|salesforce|warehouse|software|platform|postgres|postgresql|mysql|sharepoint|digital",
      "switch|changeover|cutover|change .. from|to .. =new .. erp|crm|ledger|booking_system|practice_software|accounting_software|payroll_system|database ... data|record|balance|history|mapping",
      "=datenubernahme|=datenubernahmen|=altdatenubernahme|=altdaten .. =system|=neue|=neues|=neuen|=sap|=erp|=aus|=in",
      "reprise|=reprises de|des =donnees",
      "move|shift|take|bring|port|get|copy .. table|event|record|data|database|warehouse|pipeline|ledger|log|archive|=terabytes|=tb|=pb|=gb|row|workload|report|customer|tenant .. =off ... =to|=into|=onto",
      "convert|move|bring|migrate .. # .. bank|school|client|customer|branch|practice|hospital|site|firm|council|member .. from|off .. legacy|old|previous|former|=their .. system|ledger|software|platform|database|spreadsheet|program",
      "rewrite|port|reload|load .. old|legacy .. data|ledger|record|table|database|archive .. to|into|onto .. =new",
    ],
    unless: ["move|transfer|shift|take|bring .. patient|customer|guest .. ward|theatre|bed|hospital|room"],
  },
  {
    shows: ["big-data"],
    told: [
      "# tb|terabyte|pb|petabyte of|per|daily|a|warehouse|lake|lakehouse|in|hadoop|cluster|spark",
      "terabyte|petabyte of|per|daily|a|scale",
      "billion|=billions .. row|event|record|reading|transaction|message|data_point|impression|document|click|log|datapoint",
      "hundreds_of_millions|hundred_million of|=rows|=events|=records|=transactions",
    ],
  },
  {
    shows: ["batch-processing"],
    told: [
      "nightly|overnight|end_of_day|month_end|hourly batch|job|load|import|export|feed|sync|script|batch_jobs",
      "run|start|process|execute|compute|refresh|calculate|recompute .. job|script|load|report|scoring|billing|import|export|table|data|file .. every_night|overnight|nightly|each_night|in_batches|after_midnight",
      "in_batches|in_bulk .. file|record|row|document|image|import|data|message|api|insert",
    ],
    unless: ["job_interview"],
  },
  {
    shows: ["job-scheduling"],
    told: [
      "schedule|trigger .. script|query|refresh|data_load|backup|export|import|extract|scrape|dag|batch_job|nightly_job|jobs_to_run|data_refresh .. daily|nightly|weekly|hourly|every|each|overnight|at|run|on",
      "nightly|overnight|hourly script|jobs|batch|cron|batches",
      "script|job|program|bot|macro|query|report that|which run|runs|starts|wakes .. every|each|daily|nightly|hourly|automatically",
      "cron .. job|script|entry|backup|report|rotate|export",
    ],
  },
  {
    shows: ["workflow-orchestration"],
    told: [
      "chain|orchestrate|sequence|coordinate|trigger|wire .. job|step|load|dag|batch|script|transformation|data_flow|pipeline|notebooks .. together|in_order|with|dependenc*|retry|retries|after|across|via|using|so",
      "job|step|load|dag|task|run .. depend*|dependencies|dependency .. retry|retries|alert|restart|backfill|order|schedule",
      "orchestrate .. job|pipeline|etl|load|training|batch|data|dag|task|steps",
      "replace .. cron .. with|by .. scheduler|workflow|dag|dags|orchestrat*",
    ],
  },
  {
    shows: ["change-data-capture"],
    told: [
      "capture|stream|pick_up|replicate|read|propagate|copy|load|sync|process .. =changes|deltas|delta|changed_rows|changed_records|binlog|binlogs|change_events|changelog .. from|of|in|to|into .. database|table|source|oracle|mysql|postgres*|sql_server|mongodb|production|db2|warehouse|erp|lake|postgresql",
      "load|copy|sync|transfer|export|fetch|import|extract|process .. only|just|solely .. changed|new|modified|updated|delta .. row|record|data|order|file|customer",
      "binlog|redo_log|write_ahead_log|logical_replication|wal .. stream|event|kafka|consumer|replicate|read|table|into|to|tail|ship",
    ],
    unless: ["git|branch"],
  },
  {
    shows: ["data-aggregation"],
    told: [
      "aggregate|roll_up|sum_up|total|summarize .. data|event|log|sale|order|reading|transaction|figure|trip|click|metric|cost|result|score|stat .. by|per|to|into|at|across .. day|week|month|hour|minute|region|store|customer|product|country|district|branch|site|level|quarter|daily|hourly|department|team|user|segment",
      "compute|calculate|build|maintain|produce .. daily|hourly|monthly|weekly|per_customer|per_user|per_store =totals|=averages|=sums|=aggregates|=rollups|=summaries|=counts",
    ],
  },
  {
    shows: ["data-backfilling"],
    told: [
      "reload|reprocess|recompute|rerun|refill|backfill|recalculate|replay|re_ran|restate .. historical|history|past|old|archived|missing|years|months|entire|full|# .. data|load|event|day|month|year|partition|record|history|table|dates|figures",
    ],
  },
  {
    shows: ["source-to-target-mapping"],
    told: [
      "map .. field|column|attribute|table|data|code|code_list|account|segment .. to|onto|into|against|between .. field|column|schema|target|format|system|import|standard|model|table|template|structure|fhir|hl7|erp|crm|chart_of_accounts|ours|new|our",
      "decide|document|specify|define|describe|write_down .. which|where|how .. field|column|attribute .. go|goes|map|maps|become|becomes|land|lands|come|comes",
    ],
    unless: ["map .. field|column .. drone|farm|hedge|harvest"],
  },
  {
    shows: ["reverse-etl"],
    told: [
      "push|send|sync|write|feed|export|return|activate .. segment|score|audience|prediction|warehouse|propensity|lead_score|model_output .. back|into|to .. crm|salesforce|hubspot|ad_platform|marketing_tool|braze|call_centre|sales_tool|ads|email_tool|advert*|source|operational",
    ],
  },
  {
    shows: ["analytics-engineering"],
    told: [
      "@make|maintain|own|provide|publish .. clean|trusted|tested|reusable|documented|curated|reporting|analytics_ready|modelled|modeled .. table|dataset|data_set|mart|data_model|layer for|that|used|which|so .. analyst|report|reporting|dashboard|bi|self_service|analytics|business_user|data_scientist",
      "turn|model|transform|shape .. raw|source|event .. table|data|log|event .. into .. model|table|dataset|mart .. analyst|report|reporting|dashboard|business|metric|analytics",
      "write|add|run|build|maintain .. =tests .. on|for|to .. table|data_model|column|dbt|metrics|data_models|marts|transformations",
    ],
    unless: ["canteen|furniture|wood|oak"],
  },
  {
    shows: ["structured-data"],
    told: [
      "turn|convert|transform|structure|extract|code|parse .. free_text|=pdfs|=pdf|=scans|=emails|handwritten|clinical_notes|doctor_letters|contracts|transcripts|web_pages|log_lines|unstructured .. into|to|as .. row|table|field|record|database|json|spreadsheet|dataset|structured|data|column|codes",
      "work|analyze|process|combine|join|handle|index|parse|query .. text .. image|images|audio|video .. table|tables|tabular|structured|records|log|logs|sensor|data",
    ],
  },
  {
    shows: ["data-lake"],
    told: [
      "raw|all|archived|historic*|event|clickstream|sensor|source .. data|event|file|log|reading|table|dump .. in|to|into|on s3|bucket|buckets|object_storage|blob_storage|adls|gcs|hdfs|minio",
      "land|drop|store|keep|write|collect .. file|data|event|log|extract|export .. landing|raw|bronze zone|layer|area|bucket|container",
      "central|shared|company_wide store|storage|repository|pool .. of|for .. raw|all|research|source|structured|log|company .. data|file|log|dataset|event",
    ],
  },
  {
    shows: ["data-storage"],
    told: [
      "store|persist|save|archive|keep .. data|reading|record|result|log|measurement|event|session|state|order|metric|trade|note|score .. in|to|into|on .. database|s3|bucket|sqlite|postgres|postgresql|mysql|mongodb|redis|influxdb|parquet|hdf5|bigquery|dynamodb|firestore|local_storage|object_storage|cassandra|blob_storage|mariadb|elasticsearch",
      "@make .. storage .. layer|engine|format|system|backend for|that|of|with|to|on",
    ],
  },
  {
    shows: ["database-administration"],
    told: [
      "look_after|patch|upgrade|back_up|administer|administrate|maintain|install|operate|run|host|monitor|babysit|oversee|configure .. =database|=databases|mysql|postgres|postgresql|=oracle|sql_server|mariadb|mongodb|db2|=datenbank|=datenbanken|=server .. cluster|instance|server|database|backup|replica|backups|patches|users|permissions|performance|tablespaces|logins|uptime|tuning",
      "create|add|manage|grant|revoke|assign .. user|account|role|permission|right|login|access|privilege .. in|on|for|of|to .. database|mysql|postgres|postgresql|oracle|sql_server|warehouse|schema|snowflake",
      "restore|recover|back_up|backup|clone .. production|mysql|postgres|postgresql|oracle|sql_server|mongodb|lost|crashed|customer|corrupted .. database|databases|tables",
      "database|db backup|restore|patch|upgrade|maintenance|user|housekeeping",
    ],
  },
  {
    shows: ["database-design"],
    told: [
      "lay_out|plan|draw|work_out|create|build|set_up|define|devise|draw_up|develop|come_up_with .. database|table|schema|data_model|entity .. relation|relations|foreign_key|foreign_keys|primary_keys|constraint|entities|normalized|normal_form|er_diagram|erd|relationship|indexes|keys",
      "plan|devise|lay_out|work_out|architect|sketch|draw|create|set_up|invent .. database schema|structure|layout|model|tables",
      "create|set_up|build|develop|make|program .. database .. for|to|of .. store|keep|track|manage|record|member|booking|stock|patient|inventory|order|sample|equipment|customer|client|donor|loans|animals|parts|all|results|our|a",
      "@make .. access|filemaker|mysql|sqlite|postgres|postgresql database .. for|to|of|with",
    ],
  },
  {
    shows: ["database-development"],
    told: [
      "write|build|develop|maintain|create|program|code .. sql|database|oracle|pl_sql|sql_server|postgres|postgresql|db2|t_sql|mysql .. view|function|trigger|package|procedure|routine|materialized_view|user_defined_function",
      "move|put|push .. logic|rule|calculation|computation|validation .. into|to|in .. database|stored_procedure|views|sql",
    ],
  },
  {
    shows: ["query-optimization"],
    told: [
      "add|create|introduce|rebuild|drop|tune|build|put .. index|indexes|indices|partition|partitions .. on|to|for|so|which|cut*|and|speed* .. query|table|database|lookup|search|slow|column|report|postgres|mysql|sql",
      "read|study|analyze|inspect|check|examine|compare .. execution_plan|query_plan|explain_plan",
      "query|lookup|sql|report_query|search_query .. from # .. to|down_to .. #",
      "n+1 query|problem|select|bug|issue|call|database",
      "index .. column|table|database|postgres|mysql|sql_server .. faster|speed|seconds|slow|milliseconds|performance",
      "slow|long_running|heavy|expensive|costly|inefficient|hanging|deadlocking query|statement|stored_procedure|procedures|joins|sql|report_query",
    ],
    unless: ["elasticsearch|library_catalog"],
  },
  {
    shows: ["database-indexing"],
    told: [
      "add|create|introduce|rebuild|tune|maintain|drop|define .. index|indexes|indices|indexing .. on|to|for|in|of .. table|database|column|query|postgres|mysql|sql|collection|mongodb|postgresql|lookup",
      "missing|unused|composite|covering|partial|clustered|secondary|b_tree|gin index|indexes|indices",
    ],
    unless: ["book"],
  },
  {
    shows: ["database-partitioning"],
    told: [
      "partition|split|shard|divide .. table|database|fact_table|order_table|event_table|index|collection .. by|per|into|across|over .. month|day|date|tenant|region|year|range|hash|customer|key|monthly|daily|country|#",
      "monthly|daily|range|hash|time|date|yearly|list =partitions|=partitioning",
    ],
    unless: ["auction|furniture"],
  },
  {
    shows: ["database-querying"],
    told: [
      "write|build|develop|create|run|prepare|compose|craft|execute|author|tune|debug .. query|queries",
      "look_up|pull|extract|filter|get|retrieve|select .. from .. database|register|warehouse|records_system|catalogue_system|sap|data_warehouse|sql .. for|to|by|using|with|when|and",
      "answer|look_up|find .. question|request|number|figure .. with|in|using|from|by .. sql|query|queries|database",
    ],
    unless: ["query_letter", "answer|handle|resolve|respond .. customer|guest|client query|queries"],
  },
  {
    shows: ["sql-window-functions"],
    told: [
      "running_total|moving_average|rank|row_number|lag|cumulative_sum|sessions .. sql|query|queries|postgres|bigquery|snowflake|partition_by|redshift",
      "sql|query|queries|postgres|bigquery|snowflake|redshift .. running_total|running_totals|moving_average|row_number|over_partition|cumulative_sum|rankings|sessionization|sessionize",
    ],
  },
  {
    shows: ["full-text-search"],
    told: [
      "search|searching .. in|inside|within|over|across|through|for|of|on .. text|document|article|transcript|contract|pdf|manuscript|archive|book|paper|letter|product_descriptions|catalog|recipes .. with|by|typo*|stem*|fuzzy|synonym*|relevan*|rank*|index|highlight*",
      "@make .. search .. for|over|across|of|in|on|through .. document|catalog|article|product|archive|library|recipe|site|shop|listing|knowledge_base|intranet|webshop|content|text|pdf|messages",
      "@make .. search_box|search_bar|search_page|search_engine|search_index|search_function|site_search|search_feature",
      "search|autocomplete .. typo*|stem*|fuzzy|synonym*|relevan*|autocomplete|autosuggest|facet*|ranking|highlight*",
    ],
    unless: ["job_search|executive_search|search_committee|engine_optimization|seo|search_ads", "research"],
  },
];
