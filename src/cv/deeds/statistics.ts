import type { Deed } from "./deed.js";

export const STATISTICS: readonly Deed[] = [
  {
    shows: ["statistical-analysis"],
    told: [
      "calculate|compute|estimate|report|work_out .. confidence_interval|standard_deviation|standard_error|p_value|effect_size|odds_ratio|hazard_ratio|=quantiles|margin_of_error|coefficient",
      "test|check|examine .. whether|if|that|for .. difference|effect|change|result|relationship|association .. significant|significance|chance|random|noise",
      "run|fit|apply|use|perform .. statistical|significance|linear|logistic|mixed|multilevel|cox .. test|model|regressions|models .. in|on|with|to|for|of .. data|result|survey|trial|sample|r|study|python|patients|stata",
      "statist* .. auswertung|ausgewertet|auswertungen|analysiert|test|tests|modellierung|evaluation|auswerten",
      "write .. =sas|spss|stata|=r .. program|script|code|syntax .. for|to|that .. table|analysis|analyses|listing|trial|study|figures|survey",
    ],
  },
  {
    shows: ["hypothesis-testing"],
    told: [
      "significance .. test|tests|testing|tested|level|tested_for",
      "test|check|prove|confirm|refute|reject .. =hypothesis|=hypotheses|null_hypothesis|assumption .. with|on|in|using|through|about|from|by|that .. data|experiment|sample|survey|trial|measurements|statistics|users|customers",
      "p_value|t_test|chi_square|chi_squared|mann_whitney|wilcoxon|fisher's_exact|kruskal_wallis|z_test",
      "whether|if|that .. difference|effect|change|uplift|gain|result .. significant|due_to_chance|by_chance|real|noise|random",
    ],
    unless: ["drug_significance|art_significance"],
  },
  {
    shows: ["a-b-testing"],
    told: [
      "half|some|# .. of .. user|customer|visitor|shop|store|traffic|reader|recipient|donor .. saw|get|see|receive|show|given .. new|other|old|version|variant|letter|page|price|one",
      "test|try|compare|trial|pit .. two|three|four|several|different|# .. version|variant|layout|subject_line|headline|landing_page|creative|design|button|wording|copy .. of|on|for|in|with|against|and|to .. mail|page|newsletter|ad|email|button|checkout|campaign|user|click|open|conversion|shop|form|landing|visitor|traffic|advert|site|donor",
      "test|compare|measure|run .. against|versus|with control|holdout|baseline|control_group|the_old_page|old_version|a_control_group|a_holdout .. user|customer|conversion|click|traffic|campaign|uplift|email|sales|page|feature|visitor|store|revenue",
      "split|divide|randomize|randomly_assign|bucket|allocate .. traffic|user|visitor|customer|audience|recipients|mailing_list|sessions|players .. between|into|to|across|over .. version|variant|group|arm|test|control|treatment|old|page|experience",
      "winner|winning variant|version|layout|creative|headline|page|subject|design",
    ],
    unless: ["software_version|python_version|clinical|patient|mice"],
  },
  {
    shows: ["experimentation"],
    told: [
      "run|plan|conduct|carry_out|set_up|execute|lead|organize|perform .. field_trial|field_experiment|controlled_test|price_test|pricing_test|live_test .. with|of|on|in|across|for",
      "pilot|trial|test|try_out|try .. in .. # .. store|branch|region|shop|market|school|site|restaurant|clinic|hotel|country|city|village|depot before|then|and .. roll|rollout|chain|all|expand|launch|national|others|rest",
      "measure|test|prove .. uplift|lift|incremental|incrementality .. of|from|by|per|through .. campaign|feature|change|promotion|discount|offer|experiment|launch|mail|model|ad",
    ],
    unless: ["lift|elevator|forklift"],
  },
  {
    shows: ["experimental-design"],
    told: [
      "control_group|holdout_group|control_arm|treatment_group|placebo .. design|set_up|plan|compare|choose|study|trial|against|with|and|form|randomi*",
      "@make|plan|use|form|compare|define|choose|run .. control_group|holdout_group|control_arm|treatment_group|placebo|crossover_trial|factorial|latin_square|block_design|double_blind",
      "calculate|compute|work_out|estimate|determine|choose .. sample_size|statistical_power|minimum_detectable|power_analysis|sample_sizes|number_of_animals",
      "plan|design|vary|optimize|screen .. =experiments|=experiment|test_series|trial_plan|test_plan|factors|parameters|conditions .. factor|variable|replicat*|condition|response|systematically|one_at_a_time|randomi*|levels|matrix",
      "randomize|randomise|randomly_assign|allocate_at_random .. patient|participant|village|school|user|plot|subject|animal|household|customer|store|class|group|volunteers",
    ],
    unless: ["windows"],
  },
  {
    shows: ["statistical-modeling"],
    told: [
      "fit|estimate|specify|calibrate|develop .. distribution|curve|regression|linear|mixed|hierarchical|multilevel|logistic|poisson|survival|growth_curve|glm|gam|additive|bayesian|state_space|copula|latent|markov|hidden to|on|of|for|with|in|model|models",
      "model|estimate|explain|predict .. as|with|by|using|from function|linear|logistic|regression|covariates|predictors|random_effects|mixed|poisson|weather_and|explanatory",
      "risk|scoring|pricing|loss|mortality|survival|churn|credit|propensity|dose_response|population model|models|score|scorecards .. in|on|with|for|of|using|based .. r|data|sas|claim|customer|loan|patient|portfolio|history|python|policy|policies",
    ],
    unless: ["box|board|kitchen|wardrobe"],
  },
  {
    shows: ["time-series-analysis"],
    told: [
      "decompose|analyze|study|model|smooth|detrend|remove|detect|handle|account .. seasonality|seasonal|autocorrelation|trend_and_season|moving_average|change_point|change_points|cyclical|seasonal_pattern|seasonal_effects|weekday_effects",
      "analyze|study|model|evaluate|examine|mine|plot .. hourly|daily|minute|weekly|monthly|years_of|decades_of|high_frequency|tick .. reading|price|measurement|series|load|sensor|demand|returns|rainfall|temperature|prices|observations|rates",
      "sensor|meter|price|demand|ecg|eeg|vibration|temperature|telemetry|accelerometer signal|series|curve|trace|readings|history .. analyze|model|filter|detect|segment|forecast|anomal*|pattern|frequency|spectr*|smooth",
    ],
    unless: ["photos"],
  },
  {
    shows: ["time-series-forecasting"],
    told: [
      "forecast|predict|project .. hourly|daily|weekly|monthly|day_ahead|intraday|quarterly|half_hourly|next_day|next_week|next_month .. demand|sale|load|volume|consumption|price|call|arrival|order|generation|revenue|footfall|inflow|occupancy|traffic|cash|wind|solar|inventory|visits|admissions",
      "forecast|predict|project .. demand|sale|load|consumption|price|call|arrival|traffic|footfall|revenue|stock .. by|per|from .. hour|day|week|month|weekday|past|history|historic*|years|season*",
    ],
  },
  {
    shows: ["probability-theory"],
    told: [
      "calculate|estimate|compute|work_out|model|derive|assess .. probability|likelihood|odds|risk_of_ruin|expected_value|chances of|that|for|from|in",
      "probability|risk|odds .. distribution|calculation|tree|density|of_failure|of_default .. calculate|derive|estimate|model|from|fit|compute",
    ],
  },
  {
    shows: ["bayesian-statistics"],
    told: [
      "posterior|credible_interval|mcmc|conjugate_prior|hierarchical_prior|informative_prior|gibbs_sampling|gibbs_sampler",
      "prior|=priors .. posterior|likelihood|update|belief|elicit|expert",
    ],
    unless: ["dental|teeth|surgery|muscle"],
  },
  {
    shows: ["simulation"],
    told: [
      "simulate .. queue|traffic|flow|demand|patient|process|arrival|load|plasma|fluid|market|crowd|scenario|network|customer|factory|warehouse|line|trade|portfolio|orbit|circuit|robot|supply|failure|epidemic|spread|passenger|behavior|behaviour|growth|evacuation|sensor|vehicle|energy|particles|structure|weather|population|election|season|price",
      "@make|run|program .. =simulation|=simulations|simulator|digital_twin|virtual_model|virtual_test|agent_based of|for|to|in|that|with",
      "virtual|computer|numerical|mathematical|agent_based model .. of|for .. plant|factory|process|traffic|supply|population|forest|river|machine|building|market|disease|city|engine|patient",
    ],
    unless: ["emergency_simulation|patient_simulator|simulated_patients|roleplay|role_play|flight_simulator|exam"],
  },
  {
    shows: ["scenario-analysis"],
    told: [
      "what_if scenario|analysis|calculation|model|question|tool|case|planning|simulation",
      "@make|run|model|compare|calculate|present|simulate|work_out .. scenario|=scenarios .. for|of|on|with|to|in .. price|budget|plan|demand|cost|investment|energy|revenue|board|growth|rate|staff|climate|market|sales|capacity|liquidity|cash",
      "best .. worst case|cases",
    ],
    unless: ["user_scenario|test_scenario|training_scenario|exercise|use_case"],
  },
  {
    shows: ["optimization"],
    told: [
      "find|compute|work_out|calculate|determine|search|assign|allocate|choose .. best|cheapest|shortest|optimal|fastest|minimum|lowest_cost|optimum .. route|plan|mix|schedule|assignment|allocation|roster|packing|layout|path|location|tour|parameters|portfolio|order_quantity|order_size|placement|timetable|sequence",
      "minimize|minimise|maximize|maximise .. subject_to|constraint|objective|given|while .. cost|distance|waste|profit|energy|capacity|demand|time|risk|constraint|limits|function",
      "solver|gurobi|mixed_integer|integer_program|heuristic|genetic_algorithm|simulated_annealing|tabu_search|branch_and_bound|column_generation .. for|to|that|of|which|in .. schedule|route|plan|assign|roster|allocation|cut|pack|timetable|production|blend|vehicle|crew|shift|capacity|inventory|loading",
      "@make .. planner|optimizer|optimiser|solver|scheduler|algorithm .. route|roster|crew|vehicle|delivery|production|cutting|timetable|shift|loading|packing|tour|slot|inventory|fleet|nurses|trains|portfolio .. cut*|save|sav*|shorter|fewer|cost|constraint|minimi*|optimal|reduc*",
    ],
    unless: ["beach|travel_blog"],
  },
  {
    shows: ["operations-research"],
    told: [
      "vehicle|truck|van|delivery|crew|tour|fleet|nurse|shift|bus|train|airline|production|staff|timetable routing|scheduling|rostering|optimization|optimisation .. solver|algorithm|model|heuristic|integer|gurobi|constraint|linear_program|programming|metaheuristic",
      "formulate|model .. as|with|using .. integer|linear|mixed_integer|network_flow|assignment_problem|knapsack|travelling_salesman|constraint_program|set_cover",
      "queueing|queuing theory|model|analysis|simulation",
      "facility|depot|hub location|placement .. model|optimi*|cost|distance|solve|study|demand",
    ],
    unless: ["social_network|network_engineer|ip_network"],
  },
  {
    shows: ["price-optimization"],
    told: [
      "price|demand elasticity|elasticities|sensitivity|response|curve",
      "set|adjust|change|tune|raise|optimize|update .. =prices|=price|fares|rates|markdown|markdowns|discounts .. by|with|from|according|to|based|using .. demand|elasticity|competitor|margin|stock_level|algorithm|data|occupancy|model|season",
      "dynamic|algorithmic|automatic|demand_based price|pricing|prices|markdown|repricing",
    ],
    unless: ["menu_printing"],
  },
  {
    shows: ["mathematical-modeling"],
    told: [
      "derive|formulate|set_up|write_down|develop|solve .. =equations|=equation|formula|=formulas|=formulae .. for|of|to|that|describing|describe .. describe|predict|heat|flow|growth|motion|spread|load|demand|cost|force|reaction|dynamics|transport|population|wear|risk|price|pressure|diffusion",
      "describe|express|model .. by|with|as|using|through differential_equation|differential_equations|=equations|equation|formula|formulas|dynamical_system|markov_chain|game_theoretic|transfer_function",
    ],
  },
  {
    shows: ["numerical-methods"],
    told: [
      "solve .. equation|system|pde|ode|differential|integral|problem numerical*|iterative*|finite*|discreti*",
      "numerical* .. solve|integrate|scheme|solver|solution|differentiation|integration .. equation|system|pde|ode|problem|model|flow|wave|motion|orbit",
      "@make .. solver .. for|of|in .. equation|pde|ode|flow|heat|wave|linear_systems|sparse|fluid|poisson|transport|diffusion|maxwell|schrodinger",
      "finite_difference|finite_volume|finite_element|runge_kutta|newton_raphson|multigrid|conjugate_gradient|spectral_method",
    ],
  },
  {
    shows: ["linear-algebra"],
    told: [
      "matrix|matrices|eigenvalue|eigenvector|vector_space .. multiply|multiplication|invert|inversion|decompos*|factori*|solve|implement|compute|sparse|compress*|derive",
      "implement|compute|solve|derive|write|accelerate|invert|parallelize|optimize .. matrix|=matrices|eigenvalue|eigenvector|singular_value|least_squares|linear_systems|linear_system|cholesky|=svd",
    ],
    unless: [
      "responsibility_matrix|risk_matrix|traceability_matrix|skills_matrix|confusion_matrix|decision_matrix|test_matrix|raci|org_matrix|compliance_matrix|coverage_matrix|color_matrix|matrix_organization",
    ],
  },
  {
    shows: ["graph-theory"],
    told: [
      "shortest_path|shortest_paths|spanning_tree|breadth_first|depth_first|max_flow|graph_coloring|topological_sort|pagerank|community_detection|graph_traversal .. in|of|on|for|over|through|to|with|algorithm|search|between|across",
      "model|represent|treat|map|view .. as|into .. graph|nodes|a_graph|directed_graph|nodes_and_edges|weighted_graph",
    ],
    unless: ["knowledge"],
  },
  {
    shows: ["scientific-writing"],
    told: [
      "write|publish|author|coauthor|co_author|submit|draft|revise|present|co_write .. paper|=papers|manuscript|journal_article|research_article|preprint|conference_paper|book_chapter|peer_reviewed|scientific_article|dissertation|doctoral_thesis|phd_thesis|master_thesis|bachelor_thesis|thesis|review_article|scholarly .. on|in|about|at|with|for|from|of|to|accepted|cited|as",
      "published|appeared|accepted|publication .. in|at|by .. journal|nature|ieee|acm|springer|elsevier|lancet|plos|proceedings|neurips|icml|cvpr|conference|arxiv|acl|emnlp|kdd|iclr|review|science",
      "# .. paper|papers|publication|publications|article|articles .. in|at|on|first_author|journal|journals|peer|peer_reviewed|cited|citations|h_index|conference|scopus",
      "first|lead|corresponding|senior author .. of|on|in",
      "=veroffentlichung|=veroffentlichungen|=publikation|=publikationen|=fachartikel|=publications|=publicaciones|=pubblicazioni|=dissertation|=doktorarbeit .. =fachzeitschrift|=fachzeitschriften|=zur|=uber|=revue|=revues|=revistas|=zu|=thema|=sur|=internationalen|=scientifiques|=doctorat|=in",
    ],
    unless: [
      "newspaper|wallpaper|exam_paper|exam_papers|white_paper|waste_paper|magazine|fashion|blog|paper_machine|position_paper|promotional|marketing",
    ],
  },
  {
    shows: ["research-methodology"],
    told: [
      "design|plan|set_up|develop|devise .. =study|=studies|field_study|longitudinal|cohort_study|interview_study|case_study|diary_study|pilot_study|user_study .. of|on|with|into|to|about|among|for .. #",
      "formulate|define|develop|refine|frame .. research_question|research_questions|=hypotheses|study_aims|study_question|research_problem|research_proposal|research_plan",
      "interview_guide|study_protocol|coding_scheme|research_protocol|ethics_approval|ethics_committee|informed_consent|research_plan|observation_protocol|codebook .. write|draft|develop|obtain|design|for|of|from|submit|prepare",
      "code|transcribe|analyze .. interviews|transcripts|focus_group|field_notes|open_answers|free_text_answers .. theme|thematic*|category|categories|codes|nvivo|maxqda|grounded|inductive*",
      "@make|write|draft|submit|obtain .. interview_guide|study_protocol|coding_scheme|research_protocol|ethics_approval|observation_protocol",
    ],
    unless: ["job_interviews"],
  },
  {
    shows: ["quantitative-research"],
    told: [
      "survey|questionnaire|poll|panel .. of|with|among|to .. # .. respondent|people|customer|household|participant|employee|student|resident|user|patient|farm|company|voter|teacher|firm|member|nurse",
      "survey|poll|question .. # .. respondent|people|customer|household|participant|employee|student|resident|user|patient|farmer|voter|teacher|firm|company|adult|consumer",
      "analyze|evaluate|weight|code .. survey|questionnaire|census|poll|panel .. data|result|response|answers|wave|returns",
    ],
    unless: ["land|site_survey|roof|building_survey|topograph*|boundary"],
  },
  {
    shows: ["survey-design"],
    told: [
      "@make|word|pretest|draft|draw_up|prepare|translate|phrase|program .. questionnaire|=surveys|=survey|=poll|survey_questions|feedback_form|opinion_poll|=fragebogen|=questionnaires|=encuesta|=encuestas .. for|on|of|about|to|with|in|among|and|fur|sur|sobre|zu",
      "pretest|pilot .. questionnaire|survey|item|question|scale",
    ],
    unless: ["land_survey|site_survey|topograph*|building|drone|roof|survey_tool_software"],
  },
  {
    shows: ["sampling-methods"],
    told: [
      "draw|select|take|pick|choose|compose|weight|stratify .. random|representative|stratified|weighted|quota|cluster .. sample|panel|subset|respondents|households|files|audit",
      "sample .. every|random*|representative|stratified|per_batch .. # .. household|invoice|file|record|account|part|unit|transaction|respondent|claim",
    ],
  },
  {
    shows: ["causal-inference"],
    told: [
      "estimate|isolate|identify|quantify|establish|measure|evaluate .. causal|causal_effect|treatment_effect|counterfactual|average_treatment",
      "estimate|isolate|quantify .. effect|impact .. of .. policy|campaign|programme|program|intervention|promotion|price|discount|reform|treatment|training|minimum_wage|tax|law|subsidy|change|feature|scheme .. on",
      "compare .. treated|matched|before_and_after|treatment .. with|and|to|against .. control|untreated|comparison|similar|after|group",
      "natural_experiment|difference_in_difference|synthetic_control|instrumental_variable|regression_discontinuity|propensity_score",
    ],
  },
  {
    shows: ["correlation-analysis"],
    told: [
      "correlate .. with|to|between|and|against .. =outcome|=outcomes|sales|weather|score|yield|performance|temperature|price|income|grades|absence|demand|mortality|satisfaction|revenue|conversion|attendance|failures|usage",
      "relationship|correlation|association|link|connection .. between .. and .. analyze|study|examine|measure|find|show|quantify",
      "analyze|study|examine|measure|find|show|quantify|investigate|explore .. relationship|correlation|association|link .. between",
    ],
    unless: ["public_relations|customer_relationship|database_link"],
  },
  {
    shows: ["epidemiology"],
    told: [
      "trace|track|investigate|monitor|contain|map|model|study .. outbreak|infection|=incidence|prevalence|disease_spread|epidemic|contacts_of|disease|case_numbers .. of|in|across|among|among_children|to|and|from|by|with",
      "incidence|prevalence|mortality|risk_factor|case_control|cohort .. of|in|for|study|rate|rates .. cancer|disease|infection|diabetes|asthma|population|death|birth|stroke|malaria|illness",
    ],
    unless: ["malware|ransomware|phishing|security"],
  },
  {
    shows: ["biostatistics"],
    told: [
      "analyze|calculate|evaluate|estimate|model|program|compute .. trial|patient|clinical|cohort|registry|genetic .. endpoint|statist*|survival|kaplan_meier|hazard|odds_ratio|dose|efficacy|outcomes|biomarker",
      "kaplan_meier|hazard_ratio|survival_curve|survival_analysis|interim_analysis|statistical_analysis_plan|tlf|tlfs|tables_listings",
    ],
  },
  {
    shows: ["meta-analysis"],
    told: [
      "pool|combine|synthesize|summarize .. study|studies|=trials .. result|effect|estimate|forest_plot|random_effects|evidence|review",
    ],
  },
  {
    shows: ["statistical-process-control"],
    told: [
      "control_chart|control_charts|control_limit|control_limits|=cpk|process_capability|out_of_control|x_bar|capability_study|capability_studies|capability_index|gauge_r",
    ],
  },
  {
    shows: ["quantitative-finance"],
    told: [
      "price|value|model|hedge .. option|=derivatives|=swaps|bond|structured_product|credit_default|exotics|futures with|using|in|by|for|under|and",
      "backtest|simulate|code|develop|build|research .. trading|investment|portfolio|momentum|arbitrage|hedging|market_making .. strategy|strategies|signal|model|bot|algorithm|rule",
      "trading|arbitrage|crypto|market_making bot|algorithm|strategy|signal|strategies",
    ],
    unless: ["menu_options|stock_options_plan"],
  },
];
