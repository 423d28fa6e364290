import type { Deed } from "./deed.js";

/** Programs tried out before others have to use them. "Test" alone is said in every trade: what was tested settles it. */
export const SOFTWARE_TESTING: readonly Deed[] = [
  {
    shows: ["software-testing"],
    told: [
      "click|work|step|go .. =through .. app|screen|web_form|release|build|website|software|checkout|portal .. =before|=after|=looking|=every|=each|=until",
      "try|try_out|test|prove|check .. app|release|build|new_feature|software|website|new_version|screen|game|bugfix|patch|update .. =before .. release|go_live|launch|ship|went|publish|customer|user|rollout|=it|=they",
      "test .. software|app|website|web_app|web_shop|portal|firmware|application|new_version|new_release .. =for|=on|=and|=with|=of|=in|=against",
      "find|report|log|file .. =bug|=bugs .. =before|=during|=in .. release|app|game|software|website|version|launch|customer|beta",
      "=testen|=test|=tests|=pruefung .. =software|=anwendungen|=anwendung|=fachanwendung|=logiciel|=logiciels|=aplicaciones|=aplicacion|=applicazioni",
    ],
    unless: ["soil|blood|water|material|drug|patient|concrete|penetration|a_b .. =test|=tests|=testing", "emi|emc|sox|oxley .. test"],
  },
  {
    shows: ["software-quality-assurance"],
    told: [
      "sign_off|gate|approve|clear|release .. release|build|app_version|software_version|new_version|sprint .. =after|=once|=before|=for|=when .. test|check|go_live|production|customer|release|store",
      "keep|stop|catch|hold .. =bug|=bugs|defect|fault .. =reaching|reach|=before .. customer|user|production|release|live|store",
      "last|final .. check|test|look .. =before .. release|build|version|go_live",
    ],
    unless: ["weld|part|garment|batch|product|casting|board .. fault|defect", "press_release|balance|medicine|invoice"],
  },
  {
    shows: ["test-automation"],
    told: [
      "replace|turn|convert|move|rewrite|cut .. manual|hand|clicked|clicking|paper .. test|check|regression|testing .. script|automat*|code|suite|nightly",
      "write|build|create|maintain|code|program .. tests|checks|suite .. =that|=which .. run|fire|start|execute .. =every|=each|=at|=on|itself|themselves|nightly|automatically",
      "run .. test|suite|check .. nightly|automatically|every_night|every_commit|each_commit|every_merge|every_push|each_build|every_build",
      "script|program|record .. browser_click|click|test_step|ui_check|smoke_check|login_test",
      "=automatisierung|=automatisierte|=automatisation|=automatizacion|=automazione .. =tests|=testfalle|=pruebas|=testing|=test|=testfallen",
    ],
  },
  {
    shows: ["unit-testing"],
    told: [
      "write|add|require .. test|tests .. =for|=of .. each|every|single|all .. function|class|module|method|routine|component|helper",
      "cover .. function|module|class|code|logic|calculation|library|rules|core .. =with|=by .. test|tests",
      "test .. function|class|method|module|routine .. isolation|own|alone|separately|one_by_one",
    ],
  },
  {
    shows: ["test-coverage"],
    told: [
      "unit_test_coverage|code_coverage|test_coverage .. =from|=to|above|over|=of|=up .. #",
      "raise|lift|increase|bring|take|push|get .. coverage .. =from .. # .. =to .. # .. test|tests|code|module|suite",
      "# .. code|branches|lines|modules .. covered_by_tests|under_test",
    ],
  },
  {
    shows: ["test-driven-development"],
    told: [
      "write|code|put .. test|tests .. =first|before_the_code|before_code|before_any_code|before_the_implementation|before_writing",
      "failing_test .. =first|=before|=every|=each|=for|then",
      "=no|=never|every .. code|fix|line|function .. =without|=begins|=starts|start .. failing_test|test_first",
    ],
  },
  {
    shows: ["behavior-driven-development"],
    told: [
      "write|agree|turn .. examples|scenarios|acceptance_criteria .. plain_language|plain_english|given_when|business_language .. test|run|automat*|check|developer|tester",
      "examples|scenarios|criteria .. given_when_then",
      "given_when_then .. scenario|test|step|criteria|format",
    ],
  },
  {
    shows: ["integration-testing"],
    told: [
      "test|check|verify|prove .. services|modules|components|interfaces|subsystems .. =together|each_other|one_another|real_database|real_queue|in_concert",
      "write|build|add|run .. test|tests .. =against .. real|actual|live .. database|queue|service|api|container|broker|backend",
      "test|check|verify .. interface|interfaces|handover|data_exchange|data_flow .. =between .. systems|modules|services|applications|software",
    ],
  },
  {
    shows: ["end-to-end-testing"],
    told: [
      "test|check|drive|play|run|walk .. whole|entire|complete|full .. order_flow|user_journey|customer_journey|checkout|booking_flow|order_process|purchase|user_flow|booking_process .. =from|browser|test|staging|=before|=every|=after|=in",
      "test|check|click .. =from .. login|basket|order|sign_up|search|registration|cart .. =to .. payment|invoice|checkout|receipt|delivery|confirmation",
    ],
    unless: ["machine_model|train"],
  },
  {
    shows: ["regression-testing"],
    told: [
      "rerun|repeat|run|run_again|execute .. test|tests|check|checks|suite|test_cases .. =after|=before|=on|=with|=for|=at .. every|each .. change|release|build|fix|update|commit|version|merge|deploy|sprint|patch",
      "make_sure|ensure|check|verify|confirm .. fix|change|update|patch|release .. break|broke|harm|damage .. =nothing|=existing|else|old|other",
    ],
  },
  {
    shows: ["performance-testing"],
    told: [
      "simulate|generate|fire|throw|replay|model .. # .. concurrent|simultaneous|virtual|parallel .. user|request|order|connection|visitor|session|call|order",
      "simulate|fire|throw|replay|run .. peak|black_friday|production|heavy|holiday .. traffic|load .. =at|=against|=on|=to|=before|=through",
      "find|measure|see|establish|determine|work_out .. how_many|how_much .. user|request|load|traffic|order|connection .. break|handle|fail|slow|take|stand|cope|hold",
      "load_test|stress_test|soak_test|load_tested .. api|service|site|platform|system|server|backend|checkout|endpoint|app|database|website|before|portal",
    ],
    unless: ["heart|cardiac|treadmill|patient|material|structure|bridge"],
  },
  {
    shows: ["test-case-design"],
    told: [
      "derive|write|turn|design|develop|draft .. test|tests|test_scenario|checks|test_condition|test_step .. =from .. requirement|user_story|spec|specification|acceptance|use_case|story",
      "turn|translate|convert|break .. requirement|user_story|spec|specification|acceptance_criterion .. =into .. test|tests|checks|test_steps|test_cases",
    ],
  },
  {
    shows: ["test-planning"],
    told: [
      "decide|plan|agree|define|set|lay_down|estimate .. what|how|which|who|order .. =to .. test .. software|release|system|app|=before|=when|first|feature",
      "plan|schedule|organize|coordinate|prepare .. test_cycle|test_phase|test_round|test_campaign|test_effort|test_weeks",
      "=testkonzept|=testplanung|=teststrategie .. =fur|=erstellt|=erstellung|=und",
    ],
  },
  {
    shows: ["acceptance-testing"],
    told: [
      "customer|user|clerk|business|department|key_user|branch|client .. try_out|test|sign_off|accept|check .. new_release|new_system|new_version|new_software|software|application|app|portal .. =before|=with|go_live|launch",
      "@lead|support|prepare|accompany|plan .. acceptance_test|user_test|uat .. =of|=for|=with|=by|=before|=in",
      "test|check|try|accept .. new_system|new_software|new_version|new_erp|new_release .. =for|=with .. department|user|business|office|colleague|finance",
      "=abnahmetests|=abnahmetest|=abnahme|=recette .. =software|=fachabteilung|=anwendung|=fonctionnelle|=utilisateurs|=utilisateur|=applications",
    ],
  },
  {
    shows: ["manual-testing"],
    told: [
      "test|check|click .. app|software|release|screen|website|build|portal|shop|feature|application .. by_hand|manually",
      "by_hand|manually .. test|check .. app|software|release|screen|website|build|portal|feature|application",
      "click .. =through .. every|each|all|app|screen|website|release",
    ],
  },
  {
    shows: ["exploratory-testing"],
    told: [
      "try|tried|love|look_for .. break .. app|software|game|release|build|website|product|feature|system",
      "test|explore .. without_script|off_script|without_a_script|unscripted",
    ],
    unless: ["into .. system|app|software"],
  },
  {
    shows: ["api-testing"],
    told: [
      "=test|=tests|=testing|check|verify|exercise|assert .. api|endpoint|status_code|json_response|api_response|rest_call|web_service|payload",
      "write|build|add|automate .. checks|tests .. =for|=of|=against .. api|endpoint|web_service|interface_calls",
    ],
    unless: [
      "vulnerability|driven .. api",
      "test .. driven",
      "perform .. security|vulnerability",
      "penetration|hypothesis|a_b .. test|testing",
      "clinical|primary|secondary .. endpoint",
      "develop|design|build|implement|write|create .. =and .. test .. api",
    ],
  },
  {
    shows: ["mocking"],
    told: [
      "fake|stub|mock|simulate|stand_in .. api|service|server|payment|provider|backend|dependency|sensor|hardware|gateway|bank .. =for|=in|=so|=to|=during .. test|testing|tests|developer",
      "write|build|create .. fake|stub|mock|dummy .. api|service|server|backend|gateway|sensor|implementations|responses",
    ],
  },
  {
    shows: ["cross-browser-compatibility"],
    told: [
      "look|work|run|behave|render|display .. same|right|properly|well|correctly|alike .. =in|=across .. browser|chrome|firefox|safari|internet_explorer",
      "test|check|try|fix|support .. =in|=on|=across|=for|=between .. browser|chrome|firefox|safari|internet_explorer|old_browsers",
      "browser|internet_explorer|safari|firefox .. quirk|fix|bug|difference|layout_bug",
    ],
  },
  {
    shows: ["mobile-testing"],
    told: [
      "test|check|try|play .. =on .. phone|handset|tablet|iphone|android_device|real_device|smartphone|mobile_device",
      "test|check|try .. phone_app|mobile_app|courier_app|iphone_app|android_app|tablet_app",
    ],
    unless: ["interview|answer|advise|call"],
  },
  {
    shows: ["compatibility-testing"],
    told: [
      "test|check|try|verify|certify .. =on|=with|=across|=against .. # .. device|phone|browser|handset|console|operating_system|printer|version|configuration|platform",
    ],
  },
  {
    shows: ["game-testing"],
    told: ["play|test|playtest .. game|level|build|console .. =bug|=bugs|glitch|exploit|crash|release|balance|certification"],
    unless: ["sports|ball"],
  },
  {
    shows: ["accessibility-testing"],
    told: [
      "test|check|audit|try .. app|site|page|website|screen|portal|form|flow|component .. =with|=using|=for|=by .. screen_reader|voiceover|keyboard_only|blind|disabled|assistive|low_vision|contrast",
    ],
  },
  {
    shows: ["test-data-management"],
    told: [
      "prepare|generate|mask|anonymize|refresh|supply .. test_data|dummy_data|test_account|test_record|test_customers|synthetic_customers|data_for_testing",
    ],
    unless: ["lab|laboratory|wind_tunnel|engine"],
  },
  {
    shows: ["test-environment-management"],
    told: [
      "@make|@run|reset|refresh|keep|rebuild|provision .. test_environment|staging_environment|staging_server|test_server|device_lab|staging_system",
    ],
  },
  {
    shows: ["test-reporting"],
    told: [
      "report|summarize|present|send|write_up|publish .. test_result .. release|sprint|developer|software|go_live|steering",
      "report|summarize|present|send|publish .. pass_rate|test_progress|open_bug|open_defect|failed_test|test_status|defect_trend|test_summary",
    ],
    unless: ["laboratory|lab|blood|soil|patient|material|covid|concrete|doctor"],
  },
  {
    shows: ["defect-management"],
    told: [
      "write|file|log|describe|raise|record .. =bug|=bugs|defect|software_fault .. =with|=so|=including .. step|screenshot|log|video|developer|reproduce",
      "sort|rank|prioritize|assign|chase|follow|track|triage|collect .. =bug|=bugs|defect|bug_report .. =with|=until|=to|=by|=for|=from .. developer|fix|severity|close|engineer|release|user|tester|supplier",
    ],
  },
  {
    shows: ["hardware-test-engineering"],
    told: [
      "@make|wire|assemble|own|qualify .. test_rig|test_bench|test_fixture|test_jig|test_stand|bed_of_nails|burn_in|end_of_line_tester|functional_tester|test_station",
    ],
  },
];
