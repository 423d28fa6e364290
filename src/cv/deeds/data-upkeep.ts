import type { Deed } from "./deed.js";

export const DATA_UPKEEP: readonly Deed[] = [
  {
    shows: ["dimensional-modeling"],
    told: [
      "fact .. dimension|dimensions .. table|model|sales|finance|orders|report|reporting|warehouse",
      "@make|model|conform .. fact_table|dimension_table|conformed_dimension|shared_dimensions",
      "dimension .. table|tables .. of|for|with .. customer|product|date|store|warehouse|sales",
    ],
  },
  {
    shows: ["data-warehousing"],
    told: [
      "@make|model|own|maintain|extend|run|lay_out|restructure .. =table|=tables|mart|=marts|view|schema|=schemas|dataset|=layer|=layers .. in|of|for|on|inside .. =warehouse|=warehouses|data_store",
      "load|feed|ingest|land|move|replicate|pipe|sync .. feed|file|table|data|event|record|log|extract|transaction|invoice|claim .. into|to .. warehouse",
      "@make|maintain|run|own .. reporting_database|analytics_database|analytical_database|central_database|reporting_store|reporting_layer for|of|with|that|from",
      "warehouse .. report|analyst|query|queries|dashboard|sql|etl|fact|bi|schema|analytics",
    ],
    unless: ["canteen|forklift|pallet|picking|truck|stock|inventory|goods|shift|racking"],
  },
  {
    shows: ["data-marts"],
    told: [
      "@make|model|maintain|own|extend|feed|document .. =mart|=marts .. for|of|in|on|with|that",
      "finance|sales|marketing|reporting|customer|risk|claims|hr|product|analytics =mart|=marts",
    ],
  },
  {
    shows: ["data-quality"],
    told: [
      "find|spot|catch|flag|trace|chase|track_down|uncover|surface|hunt|identify|investigate|resolve|report .. error|mistake|gap|discrepancy|inconsistency|anomaly|mismatch|duplicate .. in|of|within|across|between .. data|dataset|record|register|master|spreadsheet|entry|database|feed|sources|figures",
      "check|review|audit|inspect|monitor|verify|control|test|assess .. data|dataset|feed|master_data|database .. for|against|before|on .. accuracy|accurate|completeness|complete|consistency|error|gap|plausib*|duplicate|correct|missing|outlier|anomal*|freshness",
      "alert|warn|fail|stop|page|notify|block|reject|quarantine .. when|if|on .. data|table|feed|column|load|row|record|file .. late|missing|wrong|empty|drift|stale|null|break|bad|incomplete|malformed|invalid|arrive|change|drop",
      "accuracy|completeness|timeliness|plausibility .. of .. data|record|register|figure|database|dataset|master",
      "quarantine|reject|flag|isolate|route .. bad|invalid|malformed|suspicious|broken|incomplete .. row|record|message|file|data|event|reading",
      "check|test|watch .. load|feed|import|export|delivery|transfer .. =for .. missing|duplicate|empty|incomplete|=gaps .. store|row|record|file|day|value|field|order|customer|branch|site|sensor",
      "row_count|checksum|null_check|schema_check|sanity_check|range_check|plausibility_check|uniqueness_test|record_count .. on|for|of|after|before|per|each|every|against|in|to|between .. table|load|feed|data|file|column|run|source|target|dataset|import|ingest",
      "fix|improve|raise|restore|sort_out|repair .. data|data_issue|data_problem|data_error|data_gap .. at|in .. source",
      "plausibilisier*|plausibilitat* .. daten|messdaten|werte|datenbestand|eingaben|meldungen",
    ],
    unless: ["spelling_mistake"],
  },
  {
    shows: ["data-validation"],
    told: [
      "check|verify|double_check|cross_check|validate|compare|proof|spot_check .. figure|record|entry|data|return|spreadsheet|reading|extract|claim_data|coding|result|number|dataset|balances|import .. before|against|for .. submission|source|paper|ledger|system|report|entry|error|accuracy|original|register|publication|invoice|upload|schema|completeness|plausib*|consistency|release|chart|loading",
      "validate|check|verify|reject|enforce .. input|form|payload|upload|field|csv|file|request|json|entry|schema .. against|for|before|on|with .. schema|format|rule|range|type|server|submit|save|import|pydantic|zod|regex",
      "compare .. row_count|total|sum|checksum|number of|between|with|before|after .. source|old|legacy|target|new|system|migration|load",
      "double_entry|double_data_entry|double_keyed|second_entry .. data|form|survey|questionnaire|record",
      "required_field|drop_down_list|dropdown|input_mask|validation_rule .. in|to|for|so|on|of .. form|spreadsheet|crm|database|sheet|entry|record|app|object",
    ],
    unless: ["guest|badge|passenger|ticket"],
  },
  {
    shows: ["data-integrity"],
    told: [
      "keep|maintain|guarantee|safeguard .. accurate|complete|correct|in_sync|trustworthy|intact .. data|database|dataset|master_data|tables",
      "keep|maintain|guarantee .. data|database|dataset|master_data|tables|stock_data .. accurate|complete|consistent|correct|up_to_date|in_sync|error_free|intact",
      "audit_trail|tamper|checksum|foreign_key|constraint .. data|record|result|database|table|entry|file|tampering|change",
    ],
    unless: ["up_to_date_with_data", "date|consistent .. trend|technolog*|news"],
  },
  {
    shows: ["data-governance"],
    told: [
      "define|agree|set|write|establish|assign|clarify|settle|name|appoint|draw_up .. owner|steward|ownership|retention|access_rules|naming|responsibility|standards .. data|field|dataset|metric|table|master_data|column|register|each_table|every_table|domain",
      "who .. own|owns|see|access|change|edit|use|may|can|responsible .. data|dataset|table|field|records|which_data",
      "one|common|shared|agreed|single|standard|company_wide|harmonized definition|meaning|glossary .. of|for .. customer|revenue|metric|kpi|term|figure|measure|field|active|churn|indicator",
      "@make|maintain|introduce|enforce|set .. policy|rule|guideline|policies .. on|for|about|of|how .. data|dataset .. use|access|retention|sharing|owner|handling|classification|naming|stewardship",
      "classify|label|tag|mark|inventory .. data|dataset|table|column|field|document .. confidential|sensitive|personal|pii|restricted|sensitivity|retention",
      "data .. council|committee|board|steering|working_group|owner|steward .. chair|member|lead|meeting|set_up|found|coordinate|across",
    ],
  },
  {
    shows: ["data-lineage"],
    told: [
      "trace|track|show|document|follow|walk .. figure|number|field|column|report|table|metric|dataset .. back|from .. source|origin|upstream|raw|system|ledger",
      "where .. data|number|figure|field|column|metric|table|value .. come|comes|came|originate|originates|flow|flows|goes|derive|derived",
      "which .. report|dashboard|table|model .. depend|use|read|break|affect .. column|table|field|source|change|data|upstream",
    ],
  },
  {
    shows: ["data-catalog"],
    told: [
      "inventory|list|directory|register|catalog|catalogue|overview|index .. of|for .. dataset|table|data_source|data_asset|data_set|fields|data_holdings|data",
      "document|describe|catalog|inventory|list|index .. every|all|each|# .. table|dataset|column|data_source|data_set|field|data_asset",
      "find|discover|search|look_up .. dataset|table|data .. exist|exists|available|owner|owners|catalog|portal|description",
    ],
    unless: ["oven|restaurant", "stock|photo|dinner|guest"],
  },
  {
    shows: ["metadata-management"],
    told: [
      "tag|annotate|describe|label|catalog|catalogue|index|enrich .. dataset|file|asset|document|record|photo|photograph|image|recording|collection|table|archive .. with .. keyword|owner|description|metadata|subject|tag|author|taxonomy|vocabulary|date",
      "@make|maintain|introduce .. =tags|=keywords|vocabulary|thesaurus|naming_convention|tagging_scheme .. for|of|to|across .. dataset|file|asset|document|record|photo|image|collection|archive|library|content|articles|table|products|video|recording|archive's",
    ],
    unless: ["jar|food|bottle|sample"],
  },
  {
    shows: ["master-data-management"],
    told: [
      "keep|maintain|create|update|clean|enter|manage|set_up|administer|harmonize|look_after|change|review|block .. material|article|item|vendor|supplier|customer|product|part|equipment|asset|employee|debtor|creditor|bom =master|=masters|master_data|master_file|master_records|number|=numbers",
      "golden_record|one_record|single_record|single_id|one_id|unique_id for|of|per|each|every .. customer|product|patient|supplier|vendor|material|person|company|client|store",
      "=stammdaten|=artikelstammdaten|=kundenstammdaten|=lieferantenstammdaten|=materialstammdaten|=stammdatenpflege|=debitorenstammdaten|=personalstammdaten|=maestro .. =pflege|=gepflegt|=angelegt|=anlage|=verwaltet|=erfassung|=materiales|=proveedores|=sap|=erp|=pflegen",
      "=pflege|=anlage|=verwaltung .. =stammdaten|=artikelstammdaten|=kundenstammdaten|=lieferantenstammdaten|=materialstammdaten",
      "create|open|maintain|set_up|update|block|add .. supplier|vendor|customer|material|article|item|product|part .. in|into .. sap|erp|navision|dynamics|oracle|netsuite|sage|jde|d365",
    ],
    unless: ["invoice|order|shipment|ticket"],
  },
  {
    shows: ["reference-data"],
    told: [
      "maintain|keep|update|manage|own|publish|curate|version .. code_list|lookup_table|code_table|reference_table|currency_code|country_code|diagnosis_code|product_code|cost_centre_list|list_of_codes|code_set|holiday_calendar",
    ],
  },
  {
    shows: ["data-management"],
    told: [
      "look_after|manage|maintain|organize|curate|take_care_of|oversee|handle|administer .. =data|dataset|=database|data_set .. of|for|from|in .. study|studies|trial|survey|cohort|centre|member|patient|lab|research|registry|donor|experiment|sites|school|charity|museum|client",
      "file_structure|folder_structure|file_naming|naming_convention|data_plan|storage_plan .. for|of|with .. data|research|project|lab|study|files|results|experiment",
      "clean|store|file|order|document .. and archive|share|document|back_up|store .. data|dataset|measurement|recordings",
      "case_report_forms|crf|crfs|redcap|ecrf|queries_to_sites .. data|patient|trial|study|site|entry|enter|build|fill",
    ],
  },
  {
    shows: ["data-architecture"],
    told: [
      "decide|define|design|draw|lay_out|work_out|plan|set|map|shape|document|own .. how|where|which .. data .. flow|live|stored|move|shared|flows|kept|lives|moves|sits|structured|organized|travel",
      "design|define|draw|plan|lay_out|own|architect|shape|map|redesign .. data_platform|data_landscape|data_stack|data_model_landscape|data_hub|data_estate|analytics_platform|data_infrastructure",
      "choose|pick|select|evaluate .. database|warehouse|storage|data_store .. for|over|between|and .. platform|workload|service|product|event|analytics|scale|reporting|time_series",
    ],
  },
  {
    shows: ["data-products"],
    told: [
      "publish|offer|ship|provide|own|maintain|launch|sell|package|expose .. =dataset|=datasets|=feeds|data_api|data_feed|data_set|open_data .. to|for|used|that|with|consumed .. team|consumer|subscriber|client|customer|department|analyst|partner|public|researchers|developer",
      "dataset|feed|data_set|table|mart|data_model|data_service used|consumed|relied|read .. by .. team|department|analyst|consumer|product|service|partner|client|users|companies|researchers",
    ],
  },
  {
    shows: ["semantic-layer"],
    told: [
      "define|write|maintain|move|model|keep|own|specify .. metric|measure|kpi|revenue|indicators|calculations|business_rules|figures|definitions .. once|centrally|in_one_place|central|shared|reusable|same_everywhere|single_place|in_code",
      "same|consistent|identical|shared metric|number|figure|definition|measure|revenue across|in|everywhere|whichever .. dashboard|tool|report|team|notebook",
    ],
  },
  {
    shows: ["slowly-changing-dimensions"],
    told: [
      "keep|track|store|record|preserve|model .. history|old_values|past_values|earlier_values|versions .. customer|dimension|row|attribute|product|price|address|table|member .. valid_from|dimension|table|warehouse|snapshot|dates|row",
      "valid_from|type_2|type_two|effective_dates|effective_date|scd .. dimension|table|row|valid_to|history|customer|snapshot|record",
    ],
    unless: ["diabetes|diabetic"],
  },
  {
    shows: ["medallion-architecture"],
    told: [
      "bronze .. silver ... layer|table|zone|dataset|tables|lake|delta|data|notebooks|schema",
      "raw .. staging|cleaned|clean|curated|refined|silver .. mart|gold|curated|serving|reporting|presentation layer|zone|schema|tables|area|level|model",
    ],
    unless: ["medal|championship|olympics|league"],
  },
  {
    shows: ["data-profiling"],
    told: [
      "check|examine|measure|count|inspect|study|profile|assess|look_at|summarize .. distribution|null|missing|unique|outlier|cardinality|value_range|completeness .. column|field|table|source|feed|variable",
      "@make|write|run .. profile|profiles|profiling|summary_statistics .. of|on|for .. column|table|dataset|source|feed|data|variable",
      "get_to_know|profile|understand|assess|investigate .. new|source|unknown|client .. data|dataset|table|database .. before|prior .. load|model|migration|analysis|import|use|integrat*",
    ],
  },
  {
    shows: ["data-contracts"],
    told: [
      "agree|define|sign|write|negotiate|introduce|enforce|fix|version .. schema|format|interface|fields|contract .. with|between|for .. producer|publisher|source_team|upstream|data_team|supplier_team|sending_team|event_owner|producing",
      "producer|upstream|source team|teams|system|systems .. break|breaking|schema|contract|change .. schema|contract|notice|check|test|version|agree*",
    ],
    unless: ["wine|film|music|energy|milk|food"],
  },
  {
    shows: ["data-lifecycle-management"],
    told: [
      "delete|purge|archive|anonymize|erase|destroy|remove|expire|drop .. data|record|table|log|backup|row|account|file .. after|older|past|when|by .. # .. year|day|month|retention",
      "retention|deletion|archiving rule|schedule|policy|period|concept|job|jobs|rules|deadline .. for|of|in|on|to .. data|record|log|personal|table|backup|customer|mail|file|database|document",
      "loschkonzept|=aufbewahrungsfristen|=loschfristen",
    ],
  },
  {
    shows: ["data-archiving"],
    told: [
      "archive|offload|move|export .. old|closed|expired|historic*|inactive|cold .. data|row|table|log|email|mailbox|database|dataset|partition|measurement .. to|into|on|onto|in .. tape|glacier|archive|storage|cold|s3|server|disk|read_only|cheaper|repository",
      "archive|deposit .. research_data|dataset|data_set|measurement_data|raw_data|study_data|project_data",
    ],
  },
  {
    shows: ["data-observability"],
    told: [
      "alert|monitor|watch|warn|check|track|notice .. freshness|row_count|row_counts|volume|schema_change|late|stale|staleness|null_rate|drift .. table|feed|pipeline|load|data|dataset|source|column",
      "table|feed|pipeline|load|dataset|data .. late|stale|missing|empty|broken|delayed .. alert|page|slack|notify|warn|before .. user|analyst|someone|us|team|anyone|slack|customer|business|owner|report",
    ],
  },
  {
    shows: ["entity-resolution"],
    told: [
      "match|link|merge|dedupe|deduplicate|join|unify|resolve .. record|customer|patient|company|person|name|supplier|profile|account|identity|address|duplicates|author across|between|from|without|over .. source|system|register|database|list|file|spelling|dataset|device|datasets|fuzzy|shared_key|common_key|registries",
      "same|identical person|customer|company|patient|author|household|entity|address|supplier|user under|in|across|with|behind|despite .. different|several|various|many|two|spell*|misspell* .. name|spelling|system|account|number|record|address|database|list",
      "fuzzy|probabilistic|phonetic match|matching|matches|join|comparison|linkage .. of|on|for|between|to .. name|address|record|company|customer|patient|person|supplier|author",
    ],
  },
  {
    shows: ["single-source-of-truth"],
    told: [
      "replace|consolidate|merge|combine|unite|condense|fold|collapse|reduce|turn .. spreadsheet|workbook|excel_file|excel_sheet|excel|tracker|list|tracking_sheet|card_index .. into|with|by|to .. one|single|shared|central|common .. database|workbook|table|list|system|source|tool|dashboard|register|sheet|spreadsheet|tracker|place|dataset|view",
      "one|single|only|central|trusted version|set|source|place|list|home of|for|where|that .. truth|figure|number|data|stock_level|customer_data|every_number|everyone|all_teams",
    ],
    unless: ["clothes|outfit"],
  },
  {
    shows: ["data-strategy"],
    told: [
      "@make|set|define|own|draw_up|lead|present .. roadmap|vision|three_year_plan .. for|of .. data_platform|analytics|data_team|data_use|data_and_ai|data_function|reporting_landscape",
      "start|found|build|set_up|establish|grow|create .. data|analytics team|function|department|practice|office|competence_centre|unit .. from_scratch|from|zero|of|from_one|in|as|with",
    ],
    unless: ["collection|recovery|entry|capture|protection|migration|center"],
  },
  {
    shows: ["data-literacy"],
    told: [
      "@teach|help|enable .. staff|manager|team|colleague|department|employee|teacher|nurse|farmer|volunteer|user|sales|journalist|civil_servant .. read|use|understand|interpret|query|question|explore|trust .. data|figure|dashboard|chart|statistics|number|report|sql|metric",
      "course|workshop|training|clinic|lunch_and_learn|drop_in|session on|in|about|for .. data|chart|chart_reading|dashboard|statistics|reading_data|data_skills|sql|excel|figures .. staff|manager|team|colleague|department|employee|teacher|non_technical|beginner|analyst|journalists|volunteers",
    ],
    unless: ["students|pupils", "data_protection|privacy|annotation|security"],
  },
];
