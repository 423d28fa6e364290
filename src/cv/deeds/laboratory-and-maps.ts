import type { Deed } from "./deed.js";

export const LABORATORY_AND_MAPS: readonly Deed[] = [
  {
    shows: ["event-streaming"],
    told: [
      "publish|emit|consume|stream|produce|push|subscribe .. domain_event|order_event|event|change_event|business_event|user_event|usage_event .. to|from|into|through|over|on|for|between .. topic|broker|bus|stream|queue|service|services|consumer|consumers|downstream|cluster|log|warehouse|lake",
      "# .. event|message .. through|over|in|via|on|across .. topic|topics|broker|stream|streams|bus|partitions",
      "stream|event_stream .. of|from|for .. order|payment|click|transaction|sensor|trade|telemetry|event|message|tick|vehicle|device|location|readings .. into|to|for|feed|process|consume|between|publish",
    ],
    unless: ["livestream|concert|video_stream|wedding|social_event|charity|sports"],
  },
  {
    shows: ["real-time-data-processing"],
    told: [
      "process|analyze|score|enrich|aggregate|handle|filter|ingest|correlate|transform .. event|message|reading|transaction|log|tick|sensor|click|payment|telemetry|trade|data|signal .. in_real_time|in_near_real_time|within_seconds|within_milliseconds|as_they_arrive|as_they_happen|as_they_come|on_the_fly|per_second|a_second|in_flight",
      "live|real_time feed|stream|position|location|sensor|price|vehicle|telemetry|ticker|odds|market_data|event|readings .. process|show|map|alert|display|compute|update|aggregate|ingest|from|of|for",
      "alert|detect|flag|block|warn|update|recompute|recalculate .. in_real_time|within_seconds|within_milliseconds|as_they_happen|as_it_happens|the_moment|second_by_second",
    ],
    unless: ["livestream|chat_with|football"],
  },
  {
    shows: ["stream-processing"],
    told: [
      "window|join|enrich|aggregate|deduplicate|filter|count|sessionize|transform .. stream|event_stream|event|message|clickstream|telemetry|kafka|topics|ticks .. on_the_fly|continuous*|window|windows|real_time|per_minute|per_second|state|late|flink|in_flight|watermark*",
      "tumbling|sliding|session|event_time window|windows|watermark|processing",
      "consumer|processor|operator|worker .. reads|read|joins|join|enrich|aggregate|transform .. stream|topic|event_stream",
    ],
  },
  {
    shows: ["publish-subscribe"],
    told: [
      "publish .. subscribe|subscriber|subscribers|subscription .. event|message|topic|service|services|update|channel|client",
      "subscribe .. to topic|topics|event|events|message|messages|channel|channels|feed|updates",
    ],
    unless: ["newsletter|magazine|newspaper|youtube"],
  },
  {
    shows: ["geospatial-analysis"],
    told: [
      "map|plot|geocode|locate .. address|location|coordinate|parcel|postcode|incident|household|crime|outage|tree|case|accident|species|customer|sites|stop|sighting|flood|complaint .. on|onto|by|across|with|to|in .. map|district|maps|postcode|ward|neighbourhood|neighborhood|grid|street|qgis|layer|area|city|region",
      "calculate|analyze|compute|measure|work_out|compare .. distance|catchment|nearest|radius|drive_time|travel_time|walking_distance|line_of_sight|slope|flood|watershed|land_use|isochrone .. to|of|from|by|for|around|between|with|in",
      "overlay|=overlaid|layer|join|intersect|combine .. map|layer|boundary|boundaries|parcel|polygon|census|soil|flood|raster|zoning",
      "where .. to|should|best open|place|build|plant|locate .. store|branch|charger|clinic|mast|station|school|turbine|kiosk|shop|depot|tree .. map|distance|catchment|population",
    ],
    unless: ["roadmap|career|site_map|process_map|mind_map|stakeholder|field_mapping|journey"],
  },
  {
    shows: ["gis"],
    told: [
      "digitize|draw|edit|georeference|maintain|update|produce|trace .. map|parcel|boundary|boundaries|layer|polygon|cadastr*|contour|utility_lines|zoning|footpath|land_use .. in|on|from|for|of|with|as .. layer|map|plan|database|aerial|satellite|city|municipal*|county|council|field|parcel|cadastr*|survey|park",
      "record|survey|collect|log|capture|pick_up .. location|tree|manhole|asset|pipe|hydrant|plot|path|habitat|sign|boundary|pole with|by|using|on|in .. gps|handheld|tablet|tachymeter|total_station|rtk|coordinates",
      "map_layer|map_layers|vector_layer|raster_layer|base_map|basemap|shapefiles|map_server .. build|prepare|publish|maintain|edit|style|serve|for|of|with|in",
    ],
    unless: ["google_maps_directions|image_layer|game"],
  },
  {
    shows: ["cartography"],
    told: [
      "draw|make|design|produce|create|prepare|compile|publish .. =map|=maps|atlas|street_plan .. of|for|showing|with|on|in .. park|city|county|hiking|trail|region|soil|district|country|historic*|tourist|election|route|area|coast|town|forest|municipal*|cycling|rail|transit|nature",
    ],
    unless: ["roadmap|process|mind|site_map|journey|stakeholder|value_stream|concept|game|story|heat_map|knowledge"],
  },
  {
    shows: ["geocoding"],
    told: [
      "turn|convert|match|resolve|translate|assign|link .. address|postcode|place_name|street_name .. into|to|with|and .. coordinate|coordinates|latitude|longitude|geolocation|lat|point|points|location_codes|grid",
      "latitude|longitude|coordinates .. of|for|from|to .. address|postcode|place|site|shop|customer|street|property",
    ],
  },
  {
    shows: ["remote-sensing"],
    told: [
      "classify|analyze|detect|measure|process|map|segment|compare|monitor|interpret|stitch|rectify|correct .. satellite|aerial|drone|sentinel|landsat|multispectral|hyperspectral|radar|uav|airborne|orthophoto|insar .. image|imagery|photo|data|scene|mosaic|footage|survey|orthophoto",
      "map|detect|monitor|measure|classify|estimate .. crop|forest|ice|flood|erosion|deforestation|vegetation|land_cover|burnt|snow|urban|coast|biomass from|with|on|using|in|by .. satellite|aerial|drone|space|orbit|sentinel|landsat|orthophoto|infrared|radar",
    ],
    unless: ["satellite_tv|satellite_dish|antenna|wedding"],
  },
  {
    shows: ["laboratory-techniques"],
    told: [
      "pipette|centrifuge|titrate|autoclave|dilute|aliquot|lyse|homogenize|incubate|stain .. sample|buffer|solution|reagent|plate|media|medium|blood|tissue|slide|extract|culture|acid|cell|serum|standards|bacteria|urine",
      "prepare|make_up|weigh|mix .. buffer|reagent|culture_medium|culture_media|agar|stock_solution|standard_solution|gel|slides|test_samples|lab_samples",
      "run|carry_out|perform|conduct .. assay|titration|gels|bench_tests|lab_tests|laboratory_tests|wet_tests|dilution|dna_extraction|chemical_tests .. on|of|for|in|with|to|from|daily",
      "operate|calibrate|run|maintain .. centrifuge|spectrophotometer|autoclave|fume_hood|microscope|incubator|chromatograph|=balances|ph_meter|titrator .. lab|laboratory|sample|daily|calibrat*|analysis|and",
    ],
    unless: ["hair|wood|paint|make_up_artist|eggs|restaurant|lens"],
  },
  {
    shows: ["analytical-chemistry"],
    told: [
      "measure|determine|analyze|test|quantify|detect|assay .. water|soil|food|sample|wine|milk|air|oil|feed|drug|steel|alloy|tablet|fuel|sludge .. for|of|in|by|on .. metal|nitrate|residue|purity|pesticide|impurity|lead_content|fat_content|alcohol|trace|sulphur|sulfur|concentration|contaminant|ph|acidity|sugar|chlorine|moisture|protein|composition|allergens",
      "develop|validate|transfer|set_up .. method .. hplc|gc|chromatograph*|spectroscop*|spectromet*|titration|impurity|impurities|assay|dissolution|residue",
    ],
    unless: ["software|password"],
  },
  {
    shows: ["cell-culture"],
    told: [
      "grow|culture|passage|feed|split|thaw|maintain|expand|seed|harvest|freeze|transfect .. cell|cell_line|fibroblast|neuron|stem_cell|tissue_culture|hek|hela|macrophage|keratinocytes|lymphocytes|organoid .. in|for|of|with|from|under|lines|culture|flask|plate|bioreactor|sterile|weekly|daily|and",
    ],
    unless: ["battery|fuel|solar|spreadsheet|prison|excel|sales"],
  },
  {
    shows: ["molecular-biology"],
    told: [
      "extract|isolate|purify|amplify|clone|sequence|quantify|transform .. =dna|=rna|plasmid|=genes|mrna|genomic_dna|amplicon|nucleic_acid from|of|by|with|in|into|for|and|using",
      "@make|clone|order|test .. primer|primers|plasmid|knockouts|guide_rnas|viral_vector .. for|of|in|with|and|to",
      "ligat*|transfect*|electroporat* .. plasmid|cell|vector|bacteria|yeast|construct|e_coli",
    ],
    unless: ["graphic|illustrat*|painting|company_dna|brand|make_up"],
  },
  {
    shows: ["microbiology"],
    told: [
      "plate|count|grow|swab|incubate|culture|identify|isolate|test .. colony|colonies|bacteria|germ|germs|yeast|mould|salmonella|listeria|fungi|pathogen|e_coli|coliform|bacterial|strain|microb* .. in|on|from|of|for|by|with|after|and|culture|count",
    ],
    unless: ["coral|penal|bakery"],
  },
  {
    shows: ["assay-development"],
    told: [
      "@make|validate|establish|optimize|miniaturize .. =assay|=assays|immunoassay|bioassay|screening_test|test_kit .. for|of|to|in|with|that",
    ],
    unless: ["code"],
  },
  {
    shows: ["clinical-research"],
    told: [
      "enrol|enroll|recruit|consent|screen|follow .. patient|participant|volunteer|subject|donor .. into|for|in|to|of .. study|trial|studies|cohort|phase",
      "coordinate|run|monitor|conduct|support|manage|assist .. clinical_trial|drug_trial|patient_study|clinical_study|trial_sites|study_visits|investigator",
      "site|monitoring|study visit|visits .. trial|study|source_data|crf|investigator|protocol",
    ],
  },
  {
    shows: ["laboratory-notebooks"],
    told: [
      "record|document|log|write|note|keep .. result|experiment|procedure|batch|observation|protocol|measurement .. in|of|into .. lab_book|lab_journal|laboratory_journal|laboratory_book|laborbuch|cahier_de_laboratoire|lab_diary|bench_book",
    ],
  },
];
