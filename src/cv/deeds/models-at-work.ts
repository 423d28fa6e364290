import type { Deed } from "./deed.js";

/** "Model" alone is of many trades: what is done with it settles which. */
const LEARNER = "model|classifier|neural_network|detector|predictor|recommender";
const NO_LEARNER = [
  "business|operating|data|pricing|delivery|care|service|staffing|role|revenue|3d|cad|bim|threat|semantic|dbt|governance model",
  "role_model|fashion",
];
const BUILT = "build|built|create|develop|write|code|program|ship|launch|prototype|implement|deploy|engineer|set_up";

/** Models put to use and kept well, and the research behind them. */
export const MODELS_AT_WORK: readonly Deed[] = [
  {
    shows: ["model-deployment"],
    told: [
      `put|bring|roll_out|take|get|push|release|launch|integrate|embed|=brought|move .. ${LEARNER} .. =into|=in|=to|=live|=behind|=onto .. production|live|app|api|endpoint|container|phone|device|website|daily_use|shop|clinic|product`,
      `wrap|package|expose|dockerize|containerize .. ${LEARNER} .. =in|=as|=behind|=with|=into|=through .. api|service|endpoint|container|package|image|library`,
      "move|convert|productionize|productionise|=turn|=turned|=turning .. notebook|research_code|prototype_model .. =into|=to .. service|api|production|job|package|pipeline",
    ],
    unless: NO_LEARNER,
  },
  {
    shows: ["model-serving"],
    told: [
      `${BUILT} .. api|endpoint|service .. return|serve|answer|give .. prediction|score|recommendation|inference`,
      "serve|expose|return .. prediction|inference|embedding|recommendation .. =to|=over|=through|=via|=in|=from|=at|=for|=with",
      "prediction|recommendation|inference .. =over|=through|=via|=behind .. api|rest|endpoint|http",
    ],
    unless: ["sports|betting prediction"],
  },
  {
    shows: ["model-monitoring"],
    told: [
      `watch|monitor|track|alert .. ${LEARNER}|prediction .. drift|decay|degrade|production|live|accuracy|shift`,
      `notice|detect|catch|alert|alarm|warn|=see|=saw .. when|=if .. accuracy|prediction|${LEARNER} .. drop|drift|=fall|=falls|=fell|degrade|shift|decay|worsen`,
      `dashboard|alert|alarm|check|report .. =for|=of|=on .. ${LEARNER}|prediction .. drift|accuracy|health|quality|input|performance|production`,
      "compare .. prediction .. =with|=to|=against .. actual|happened|outcome ... every|each|weekly|monthly|daily",
      "drift|calibration .. check|watch|monitor|track|measure|review .. each|every|weekly|monthly|daily|nightly|quarterly|alert|alarm",
      "check|watch|monitor|track|measure|plot|review .. calibration|drift|score_distribution|feature_distribution|psi|input_distribution",
    ],
    unless: NO_LEARNER,
  },
  {
    shows: ["model-retraining"],
    told: [
      `retrain|refit|recalibrate .. ${LEARNER}|network|forecast .. weekly|monthly|nightly|quarterly|yearly|every|each|automatically|regularly|when|new|fresh|season`,
      `schedule|automate|trigger .. retraining`,
    ],
    unless: ["retrain .. @staff"],
  },
  {
    shows: ["machine-learning-pipelines"],
    told: [
      `pipeline|workflow|dag|flow .. train|retrain|score .. ${LEARNER}|=and|nightly|weekly|deploy|register|publish`,
      `automate|schedule .. training|retraining|scoring .. =and|=of .. ${LEARNER}|evaluation|deployment|release`,
      "=from .. raw|labelling|ingestion .. =to .. prediction|deployed_model|trained_model|inference|model_in_production",
    ],
    unless: [...NO_LEARNER, "sales_pipeline|talent|recruitment|employee|staff"],
  },
  {
    shows: ["mlops"],
    told: [
      `automate .. training|retraining|deployment|release|testing|monitoring|rollout|rollback .. =of .. ${LEARNER}`,
      `version|register|catalogue|roll_back .. ${LEARNER} .. =and|=with|=so .. data|dataset|code|release|production|version|metric`,
      `release|promote|deploy .. ${LEARNER} .. automatically|pull_request|merge|commit|ci|pipeline|tests_pass`,
    ],
    unless: NO_LEARNER,
  },
  {
    shows: ["experiment-tracking"],
    told: [
      "log|track|record|keep .. every|each|all .. run|trial|training_run|experiment .. parameter|metric|seed|hyperparameter|commit|config|settings",
      "compare|log|track .. training_runs|model_runs .. =by|=with|=in|=on|=to|across",
    ],
  },
  {
    shows: ["reproducibility"],
    told: [
      "reproduce|replicate|re_run|rerun .. result|finding|figure|experiment|table|analysis .. =of|=from .. paper|study|publication|author|published",
      "fix|pin|record|log|store .. seed|package_version|library_version|environment .. =so|=to|=that .. rerun|repeat|reproduce|same|again",
      "anyone|others|colleagues|reviewers .. can|could|may .. rerun|re_run|repeat|reproduce .. analysis|result|figure|training|experiment|report|study",
      "code|split|data|dataset|notebook|script .. release|publish|share|deposit|ship .. =with .. seed|container|docker|environment|lock_file",
      "=so that .. all|every|the .. table|figure|result|number .. can|could .. be regenerated|rebuilt|reproduced|recreated|rerun",
      "fixed_seed|fixed_random_seed|seeded|pinned_environment|frozen_environment .. =and|=so|=for|=with|run|experiment|result",
    ],
    unless: ["bug|defect|crash|incident"],
  },
  {
    shows: ["machine-learning-engineering"],
    told: [
      "rewrite|port|harden|refactor|=turn|=turned|=turning .. notebook|research_code|data_scientist|prototype_model .. =into|=for|=to .. production|tested|package|service|library|module|api|job",
      `help|support|work_with|worked_with|join .. data_scientist|researcher .. put|bring|ship|deploy|get .. ${LEARNER}`,
    ],
  },
  {
    shows: ["machine-learning-research"],
    told: [
      "publish|present|author|co_author|write|submit|paper|article|poster|accept|reviewer|review|workshop ... neurips|icml|iclr|emnlp|naacl|cvpr|iccv|eccv|aaai|interspeech|icassp|miccai|aistats|recsys|sigkdd",
      "neurips|icml|iclr|emnlp|naacl|cvpr|iccv|eccv|aaai|interspeech|icassp|miccai|aistats|recsys .. paper|workshop|poster|reviewer|spotlight|oral|publication|#",
      "propose|invent|devise|introduce|design .. new|novel .. loss_function|network_architecture|attention|training_method|training_objective|neural|pooling|decoder|encoder",
    ],
  },
  {
    shows: ["explainable-ai"],
    told: [
      `show|explain|tell|=say .. =why|=how|which .. ${LEARNER}|prediction|score|algorithm .. decide|rate|predict|came|reject|flag|change|made|=high|=low|drive`,
      `which .. feature|variable|factor|input .. =drove|drive|=mattered|=matter|influence|=behind .. prediction|${LEARNER}|score|decision`,
      `reason|explanation .. =for|=of|=behind|=with|=to .. each|every|individual .. prediction|score`,
    ],
    unless: NO_LEARNER,
  },
  {
    shows: ["model-optimization"],
    told: [
      `@improve|raise|lift|increase|boost .. accuracy|precision|recall|f1|auc .. =of .. ${LEARNER}|forecast|network|prediction|classification|detection|recognition`,
      `@improve|raise|lift|increase|boost .. ${LEARNER}|forecast|network|detection|recognition|prediction .. accuracy|precision|recall|f1|auc`,
    ],
    unless: ["business|pricing|operating model", "recall .. product"],
  },
  {
    shows: ["inference-optimization"],
    told: [
      `@improve|@reduce .. inference|prediction|scoring|generation .. time|latency|speed|cost|memory|throughput`,
      `make|made|run|=runs .. ${LEARNER}|network|inference .. faster|quicker|smaller|lighter|cheaper`,
      `shrink|=shrank|=shrunk|compress|prune|squeeze|distil|distill .. ${LEARNER}|network|weight .. =to|=so|=by|=for|=from|=until|=into`,
      `@reduce .. latency|memory|size|footprint .. =of .. ${LEARNER}|inference|network_inference`,
      "batch .. inference|prediction|request|prompt .. gpu",
    ],
    unless: [...NO_LEARNER, "compress .. load|air|gas"],
  },
  {
    shows: ["edge-ai"],
    told: [
      `run|fit|ship|deploy|port|=brought .. ${LEARNER}|network|recognition|detection .. =on|=to|=onto|=inside .. phone|smartphone|microcontroller|raspberry_pi|edge|camera|watch|drone|jetson|tablet|arduino|mobile`,
      `${LEARNER}|network|recognition|detection .. run .. =on .. phone|smartphone|microcontroller|raspberry_pi|camera|watch|drone|jetson|tablet|device|arduino`,
    ],
    unless: NO_LEARNER,
  },
  {
    shows: ["distributed-training"],
    told: [
      "train .. across|=over|=on .. #|two|four|eight|sixteen|many|several|multiple .. gpus|nodes|machines|tpus|a100s|h100s|accelerators",
      "split|spread|scale|shard .. training|model .. =to|across|=over|=on|between .. gpus|nodes|machines|tpus|a100s|h100s",
    ],
    unless: ["training .. @staff"],
  },
  {
    shows: ["deep-learning"],
    told: [
      "train .. =on|across|=with .. gpu|gpus|tpus|a100|h100|v100",
      "network .. =with|=of .. layers|hidden_units|neurons|convolution",
      "train .. network .. =on|=to|=for|=with|=that|=which",
      "stack|add|freeze|=froze .. convolutional|dense|hidden|recurrent|attention layer",
    ],
    unless: ["train .. @staff .. network|=on", "railway|road|train_network|dealer|partner|sales network"],
  },
  {
    shows: ["reinforcement-learning"],
    told: [
      "teach|train .. agent|bot|program|computer|robot|network|=ai|policy .. play|walk|balance|win|trade|steer|navigate|drive|jump|stack",
      "learn .. =to .. play|walk|balance|steer|win .. =by|=from .. itself|trial|playing|reward|simulation",
      "reward .. =for|=of|=to .. agent|policy|robot_learning|learned_policy",
    ],
    unless: ["sales_agent|call_centre|driving_lesson|travel_agent"],
  },
  {
    shows: ["ensemble-methods"],
    told: [
      "combine|average|blend|stack|pool .. two|three|four|five|several|many|different|# .. models|classifiers|networks|forecasts|learners .. =into|=to|=for|=by|=and|=so",
    ],
    unless: ["business|data|pricing models"],
  },
  {
    shows: ["dimensionality-reduction"],
    told: [
      "reduce|compress|condense|boil_down|project .. variable|feature|dimension|question|gene|indicator .. =to|=into|=onto .. two|three|four|five|six|few|#|components|factors",
    ],
    unless: ["product_feature|app"],
  },
  {
    shows: ["predictive-maintenance"],
    told: [
      "predict|foresee|=foresaw|anticipate|forecast|warn .. machine|bearing|engine|motor|lift|pump|truck|turbine|boiler|train|compressor|battery|part|vehicle|elevator|escalator .. fail|break|failure|breakdown|wear|fault",
      "predict|foresee|=foresaw|anticipate|forecast|warn .. failure|breakdown|wear|fault .. =of|=in|=on|=from|=before .. machine|bearing|engine|motor|lift|pump|truck|turbine|boiler|compressor|battery|sensor|vibration|vehicle|elevator|asset",
    ],
  },
  {
    shows: ["survival-analysis"],
    told: [
      "predict|estimate|model|analyze .. how_long|time_until|time_to .. last|survive|stay|fail|failure|live|churn|death|relapse|cancel|default|remission|leave",
    ],
  },
  {
    shows: ["propensity-modeling"],
    told: [
      "predict|model|score|estimate .. who|which|likelihood|likely|probability .. buy|respond|subscribe|convert|purchase|donate|renew|upgrade|reply",
    ],
    unless: ["propensity"],
  },
  {
    shows: ["lead-scoring"],
    told: ["score|rank|rate|grade .. =leads|=lead|prospect|enquiry|=inquiries .. =by|=for|=on|=so|=to|=from|=with"],
    unless: ["team_lead|lead .. team"],
  },
  {
    shows: ["synthetic-data-generation"],
    told: [
      "generate|create|simulate|produce|render .. artificial|fake|synthetic|simulated|rendered|made_up .. data|record|image|patient|sample|transaction|example|scene|document ... train|training|model|learn|classifier|detector|network|privacy|share",
    ],
  },
  {
    shows: ["data-augmentation"],
    told: [
      "flip|rotate|crop|mirror|blur|distort|add_noise .. image|photo|recording|training|sample|audio ... training|robust|train|network|model|classifier|more_examples",
    ],
  },
  {
    shows: ["knowledge-graphs"],
    told: [
      "link|connect|store|model|represent|join .. entity|people|person|company|product|concept|supplier|gene|drug|author|place ... =in|=as|=into .. graph|triples|rdf",
      `${BUILT}|maintain .. graph =of .. entity|people|person|company|product|concept|supplier|gene|drug|author|place|relation|fact|skill`,
    ],
  },
  {
    shows: ["real-time-machine-learning"],
    told: [
      "score|predict|classify .. each|every|live|card|incoming .. payment|transaction|click|request|event|order|trade|visit .. within|under|=in|=as|before .. ms|milliseconds|real_time|seconds|second|happens|moment",
    ],
  },
  {
    shows: ["batch-inference"],
    told: [
      `score|predict .. # .. customer|account|record|policy|product|user|row|patient .. nightly|overnight|weekly|daily|monthly|every_night|each_night`,
      "nightly|overnight|weekly|daily|monthly|batch .. scoring|predictions .. =of|=for|job|run",
    ],
    unless: ["match|sports|exam scoring", "scoring .. match|game|exam|league"],
  },
  {
    shows: ["fraud-modeling"],
    told: [
      `${BUILT}|train .. model|algorithm|score|system|classifier|detector|rule .. fraud*|stolen|scam|fake_account|fake_reviews|money_laundering`,
      "model|algorithm|score|classifier .. =that|=which|=to .. flag|catch|detect|spot|stop .. fraud*|stolen|scam|fake",
    ],
  },
  {
    shows: ["algorithmic-fairness"],
    told: [
      "check|compare|measure|test|examine .. error|approval_rate|accuracy|model|score|prediction|algorithm .. across|between|=by|=for .. gender|race|ethnic|ethnicity|age_group|postcode|men|women|sex|skin|group|minority|language",
      "model|score|classifier|algorithm|prediction .. treat|against|worse|unfair|unfairly|disadvantage .. women|men|gender|race|skin|minority|minorities|age_group|disabled|immigrant",
    ],
    unless: ["business|pricing model"],
  },
];
