import type { Deed } from "./deed.js";

/** "Model" alone is of many trades: what it does, or what is done to it, settles which. */
const LEARNER = "model|classifier|network|neural_network|algorithm|machine_learning";
const FIT = "@make|train|fit|teach|=fitted|ship|deploy|launch|prototype";
const TELL_APART = "classify|categorize|distinguish|tell_apart|recognize|recognise";
const OUTCOME =
  "churn|demand|sales|price|rent|default|failure|breakdown|fraud|cancellation|attendance|attrition|readmission|yield|consumption|delay|footfall|arrival|occupancy|risk|dropout|wait|waiting_time|conversion|return|weather";
const ODD = "unusual|odd|abnormal|suspicious|strange|atypical|irregular|anomalous|outlier|=anomalies|=anomaly";
const GOODS =
  "product|item|article|film|movie|song|music|book|recipe|video|course|playlist|content|restaurant|hotel|podcast|show|game|outfit";
const NO_LEARNER = ["business|operating|data|pricing|delivery|care|service|staffing|role|revenue|3d|cad|bim|threat model", "role_model"];

/** What is learned from data, and how. */
export const MODELS: readonly Deed[] = [
  {
    shows: ["predictive-modeling"],
    told: [
      `${FIT} .. ${LEARNER} ... predict|forecast|anticipate|foresee`,
      `${FIT} .. ${LEARNER} .. estimate|score .. ${OUTCOME}|likelihood|probability|chance|customer|applicant|patient`,
      "predict .. =which|=who|=whether|=when|how_many|how_much|how_long|how_likely",
      `predict .. ${OUTCOME} ... =from|=with|=using|=based`,
      `${LEARNER} =that|=which|=to predict|estimate|anticipate`,
      "score|rank .. customer|applicant|patient|policyholder|borrower|account|claim .. likelihood|likely|probability|chance|propensity",
      "estimate|compute|calculate|model .. probability|likelihood|chance .. churn|default|cancel|fail|failure|buy|purchase|leave|readmission|relapse|click|return|fraud",
    ],
    unless: NO_LEARNER,
  },
  {
    shows: ["classification-algorithms"],
    told: [
      `${FIT} .. ${LEARNER} ... ${TELL_APART}`,
      `${LEARNER} =that|=which|=to sort|separate|tell|label|classify|categorize|distinguish`,
      "train|build|develop|ship|improve|tune .. classifier",
      "train|teach .. computer|network|machine .. tell|separate|sort ... =from|=into|=apart",
    ],
    unless: NO_LEARNER,
  },
  {
    shows: ["machine-learning"],
    told: [
      "teach|train .. computer|machine|network .. =to|=how .. recognize|predict|tell|spot|detect|sort|read|play|see",
      "program|system|software|app|model|algorithm =that|=which .. learn .. =from|=what|=how|=to",
      "train|retrain|fit .. =on|=with .. # .. image|photo|example|record|transaction|recording|sentence|row|frame|scan|review|claim|label|sample",
      "learn|learning .. =from .. past|historical|labelled|labeled|previous .. data|order|sales|claim|example|case|decision|transaction|trip",
    ],
    unless: ["train .. @staff", "e_learning|online_learning|machine_operator", "=i|=we learned"],
  },
  {
    shows: ["model-development"],
    told: [
      `@make|train|prototype .. ${LEARNER} .. predict|detect|classify|recognize|segment|forecast|rank|spot`,
      "prototype|develop|iterate_on|experiment .. classifier|neural_network|regressor|detector",
    ],
    unless: NO_LEARNER,
  },
  {
    shows: ["model-training"],
    told: [
      "train|retrain|pretrain .. detector|encoder|decoder|regressor|tokenizer|checkpoint|autoencoder|transformer|embedding|random_forest|boosted_trees",
      "train|retrain .. model|network|classifier|=it ... =on|=with|=over .. data|image|photo|gpu|example|record|transaction|hour|corpus|scan",
      "train .. # .. =epochs|gpu|training_steps|billion_parameters",
      "train|retrain .. model|classifier|network .. weekly|nightly|monthly|overnight|scratch",
    ],
    unless: ["train .. @staff .. =on"],
  },
  {
    shows: ["model-evaluation"],
    told: [
      "held_out|hold_out|holdout|test_set|unseen .. data|set|sample|month|year|example|image|case|customer|=to|=for",
      `measure|report|track|compare|compute|improve .. precision|recall|f1|auc|rmse|mae|mape|roc|error_rate .. ${LEARNER}|detector|forecast|prediction|baseline`,
      `model|classifier|network|algorithm|detector|forecast|prediction ... precision_and_recall|recall|f1|auc|rmse|mae|mape|roc`,
      "compare|check|score|measure|test|validate|track .. forecast|prediction|predicted .. =against|=with|=to .. actual|reality|outcome|truth|baseline|happened|sales",
      "back_test|backtest .. model|forecast|prediction",
      `measure|check|test|compare .. accuracy|error .. =of .. ${LEARNER}|prediction|forecast|detector`,
      `@check|compare|benchmark .. # .. ${LEARNER} .. =on|=against|=for`,
      "beat|outperform .. baseline",
      "confusion_matrix|confusion_matrices",
    ],
    unless: NO_LEARNER,
  },
  {
    shows: ["model-selection"],
    told: [
      "compare|try|test|evaluate|benchmark .. model|algorithm|classifier|architecture ... choose|pick|select|=chose|=picked|=kept|settle",
      "choose|pick|select .. best|winning|right|smallest|simplest|cheapest .. model|algorithm|classifier|architecture .. =for|=by|=after|=from|=on|=that",
      "compare|try|benchmark .. two|three|four|five|six|several|different|various|# .. model|algorithm|classifier .. =on|=for|=against|=and|=with",
    ],
    unless: NO_LEARNER,
  },
  {
    shows: ["hyperparameter-tuning"],
    told: [
      "tune|sweep|=swept|search|vary|adjust .. learning_rate|tree_depth|batch_size|dropout|number_of_layers|number_of_trees|regularization|regularisation",
      "grid_search|random_search|parameter_sweep|parameter_search .. =over|=for|=of|=to|=with|=across|=on",
      "tune|optimize|sweep|search .. model|network|training|classifier .. parameter|setting",
    ],
  },
  {
    shows: ["feature-engineering"],
    told: [
      "derive|engineer|extract|compute|handcraft|hand_craft|calculate|construct|aggregate .. feature|predictor|covariate ... =from|=for|=such|=like|=into",
      "@make|add .. feature .. =from .. raw|log|transaction|sensor|clickstream|timestamp|event|reading|signal|purchase|history|text",
      "@make|derive|prepare|add|compute|calculate .. input|variable|predictor|signal|covariate .. =for|=into|=to .. model|classifier|forecast|network",
      "turn|convert|transform|aggregate|roll .. raw|log|timestamp|address|transaction|reading|click|event|text .. =into .. input|variable|predictor|feature|=signals",
      "lag|lagged|rolling|seasonal|time_based|calendar|hand_made .. feature|predictor|variable .. =for|=from|=to|=and|=into|=in",
      "feature|predictor|variable .. =for .. model|classifier|forecast .. =such|=like|=from",
    ],
    unless: ["feature .. release|ticket|roadmap|backlog|flag|request|app"],
  },
  {
    shows: ["feature-selection"],
    told: [
      "drop|remove|prune|discard|select|choose|pick|weed_out .. variable|predictor|covariate|feature .. model|importance|correlat*|collinear*|redundant|noise|predictive|information|variance",
      "reduce|cut|narrow|trim .. variable|predictor|covariate|model_inputs .. =from|=to #",
      "select|choose|pick|keep|find .. most|best|strongest .. predictor|predictive|informative .. feature|variable|=for|=of|=from",
    ],
  },
  {
    shows: ["training-data-preparation"],
    told: [
      "prepare|clean|build|assemble|curate|collect|gather|compile|dedupe|deduplicate|filter|balance .. training_data|training_set|training_examples|training_corpus|training_images|training_samples|training_dataset",
      "prepare|clean|build|assemble|curate|collect|gather|compile|create|dedupe|deduplicate|filter|balance .. dataset|corpus|image|example|text|recording|photo .. =to|=for|=used .. train|training|fine|finetuning|model",
      "split .. data|dataset|image|record .. train|training .. test|validation|holdout|hold_out",
    ],
    unless: ["trainee|training_course|staff_training"],
  },
  {
    shows: ["data-annotation"],
    told: [
      "label|annotate|hand_label|tag .. image|photo|photograph|picture|scan|frame|video|tweet|utterance|transcript|sentence|recording|clip|audio|x_ray|mri|conversation|dialogue|satellite ... =for|=by|=to|=with|=as|=in",
      "label|annotate|hand_label .. # .. image|photo|photograph|picture|scan|frame|video|tweet|utterance|transcript|sentence|recording|clip|record|example|document|review|comment|conversation|email|ticket",
      "draw|mark|place .. bounding_box|polygon|bounding|outline|keypoint .. =around|=on|=for|=of|=over",
      "write|draft|define|author .. labelling|labeling|annotation|annotator|labeller|labeler .. guideline|guide|rule|instruction|handbook|manual|scheme",
      "manage|lead|train|coordinate|supervise|brief|hire|recruit|review .. annotator|labeller|labeler|crowdworker|crowd_worker|labelling_team|annotation_team",
      "agreement .. between .. annotator|labeller|labeler|rater",
    ],
    unless: ["label printer|maker|machine", "blood|tissue|urine sample"],
  },
  {
    shows: ["anomaly-detection"],
    told: [
      `@make|train|deploy|set_up|ship .. model|system|script|tool|algorithm|alert|job|detector|monitor|check .. flag|detect|spot|catch|find|warn|=for|=on .. ${ODD}`,
      `model|system|script|tool|algorithm|alert|job|detector|program =that|=which|=to .. flag|detect|spot|catch|find .. ${ODD}`,
      `automatically .. flag|detect|spot|catch .. ${ODD}`,
      `flag|detect|spot|catch .. ${ODD} .. sensor_readings|reading|meter|=telemetry|time_series|network_traffic|=vibration`,
    ],
  },
  {
    shows: ["recommender-systems"],
    told: [
      `engine|system|model|algorithm|feature|app|service|script|program|website =that|=which|=to .. suggest|recommend .. ${GOODS}|=what|=which|=similar`,
      `build|train|ship|launch|implement|code|deploy|power|serve|improve|tune|rewrite .. ${GOODS}|job|friend|similar|personalized|personalised .. recommendation|suggestion`,
      `recommend|suggest .. ${GOODS} .. based_on|=from|=by|=using|=learned .. history|behaviour|behavior|click|rating|taste|purchase|basket|viewing|=similar`,
      "customers|people|users|readers|shoppers who .. also .. buy|bought|read|like|watch|=viewed",
      "@make|add|show|launch|ship .. similar_items|related_products|related_articles|similar_products|related_items|you_may_also_like|also_bought",
    ],
    unless: ["seo|google|organic"],
  },
  {
    shows: ["ranking-models"],
    told: [
      "rank|order|sort|reorder .. result|listing|candidate|feed|post|hit|offer|article .. =by .. relevance|click|likelihood|predicted|score|quality|probability|learned",
      "@improve|tune|train|learn .. ranking .. =of|=for|=in .. result|listing|search|feed|offer|product|ad",
      "model|algorithm =that|=which|=to .. rank|order|sort .. result|listing|candidate|feed|post|product|article|ad|lead",
    ],
    unless: ["google|seo|organic|keyword"],
  },
  {
    shows: ["personalization"],
    told: [
      "show|serve|tailor|adapt|customize|reorder|personalize|personalise|match .. home_page|homepage|feed|content|offer|email|newsletter|listing|result|recommendation|app|message .. =to|=for .. each|every|individual|=their|=its .. user|customer|visitor|reader|shopper|listener|taste|interest|history|behaviour|behavior|guest",
      "different .. page|feed|content|offer|email|message .. =to|=for .. each|every|different .. user|customer|visitor|segment|reader",
      "show|send|give|serve .. each|every .. user|customer|visitor|reader|shopper|listener .. =their|own|=what|=the|most .. offer|content|feed|page|recommendation|product|article|relevant",
    ],
  },
  {
    shows: ["cluster-analysis"],
    told: [
      "group|cluster|bucket|sort .. similar .. ticket|document|review|customer|user|article|image|product|household|patient|complaint|question|song|gene|store",
      "group|cluster|split|segment|bucket .. customer|user|shopper|patient|document|review|ticket|household|article|store|visitor|player|student|listener|gene|cell .. =by|=with|=using|=on .. similarity|behaviour|behavior|pattern|distance|algorithm",
      "find|discover|uncover .. natural|distinct|hidden|# .. groups|clusters .. =of|=among|=in|=within .. customer|user|patient|shopper|store|household|student|gene|cell|player|data",
    ],
    unless: ["kubernetes|server|node|database .. cluster"],
  },
  {
    shows: ["regression-analysis"],
    told: [
      "fit|=fitted .. line|curve|trend|equation|surface .. =to|=through .. data|point|reading|sales|price|measurement|result|observation",
      "estimate|model|predict .. house_price|rent|price|salary|yield|consumption|energy_use|delivery_time|travel_time|fare .. =from|=by|=using|=with .. size|age|location|feature|variable|data|weather|distance|history|attribute|temperature|listing",
      "regress .. =on|=against",
      "model|estimate|quantify .. =how .. price|weather|temperature|income|age|advertising|spend .. affect|drive|influence|shape|depend",
      "model|estimate|quantify .. effect|influence|relationship .. price|weather|temperature|income|age|advertising|spend|promotion .. =on|=and .. sales|demand|yield|consumption|rent|outcome|conversion",
    ],
  },
];
