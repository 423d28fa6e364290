import type { Deed } from "./deed.js";

/** How code is kept: changed, read, found faulty, made fast, shared. */
export const SOFTWARE_CRAFT: readonly Deed[] = [
  {
    shows: ["refactoring"],
    told: [
      "clean_up|untangle|split|break_up|break|tidy|rework .. monolith|module|codebase|legacy_code|class|function|old_code",
      "restructure|reorganize|simplify|decouple|rewrite|disentangle .. code|codebase|spaghetti|modules|legacy_code",
      "remove|merge|extract|pull_out|replace .. duplicate|duplicated|copied|copy_pasted|repeated .. code|function|logic|class|query",
      "replace|cut|shorten .. # .. =lines .. =code",
    ],
    unless: ["classes .. children|pupils|students", "code .. conduct"],
  },
  {
    shows: ["technical-debt"],
    told: [
      "pay_down|pay_off|work_off|retire|delete|remove|clear .. code_debt|dead_code|unused_code|obsolete_code|deprecated_code|old_hacks|workarounds_in_the_code",
      "upgrade|retire|replace|remove .. deprecated|unsupported|outdated|end_of_life .. library|libraries|framework|dependency|runtime|package",
    ],
  },
  {
    shows: ["code-review"],
    told: [
      "read|comment|check|approve|go_over|look_over|look_through .. colleague|other|each_other|junior|peer|developer|apprentice|everyone .. code|patch|commit|pull_request|diff|merge_request",
      "approve|comment_on|read .. pull_request|merge_request|patches|code_change|diffs",
      "every|each|no .. change|commit|patch|merge .. read|review|second_pair|second_developer|approve",
      "review .. # .. change|changes|diff|merge|=pr|=prs|patch|commits .. =a|=per|each|every",
      "read|check|look_at|look_over|go_through|review .. other|another|each_other .. change|changes|diff|code|merge .. before",
      "review .. team|colleague|junior|other|contributor change|code|patch|diff|query|queries|script",
    ],
    unless: ["code .. conduct|ethics|dress"],
  },
  {
    shows: ["pair-programming"],
    told: [
      "=pair|=paired|=pairing .. =with .. developer|engineer|programmer|junior|graduate|tester",
      "program|code|work .. side_by_side|one_keyboard|same_keyboard .. developer|engineer|programmer|junior|colleague",
    ],
  },
  {
    shows: ["version-control"],
    told: [
      "open|raise|submit|merge|land|squash|approve|send .. pull_request|merge_request",
      "resolve|fix|sort_out|solve|handle .. merge_conflict",
      "keep|put|track|store|bring|place|check .. code|script|source|configuration|notebook|changes|drawings .. =in|=into|=under|=to .. repository|repo|revision_control|source_control",
      "work|develop|commit .. feature_branch|own_branch|release_branch|short_branch",
      "split|convert|move|merge .. =repos|repository|source_history|commit_history .. =into|=to|=from",
    ],
    unless: ["records|document|data|museum .. repository"],
  },
  {
    shows: ["monorepo"],
    told: ["merge|move|combine|bring|consolidate|join .. =repos|=repositories .. =into|=in|=to .. one|single"],
  },
  {
    shows: ["open-source-development"],
    told: [
      "contribute|submit|send|upstream|land|merge|get .. patch|fix|bugfix|pull_request|driver|translation .. =upstream|kernel|debian|linux|mozilla|apache|wikimedia|project_on_github",
      "=upstreamed|=upstreaming .. patch|fix|bugfix|change|driver|support",
      "contributor|committer|maintainer|contributed|contribute .. =to|=of|=on .. library|kernel|compiler|package|public_project|linux|debian",
      "publish|release|maintain .. package|library|crate|gem|plugin|tool|code .. =on|=to .. github|npm|pypi|packagist|cran|nuget|conda_forge|gitlab",
      "# .. github_star|stars_on_github|weekly_downloads|downloads_on_npm|downloads_on_pypi",
    ],
  },
  {
    shows: ["clean-code", "maintainability"],
    told: [
      "make .. code|codebase|module|program .. easier|easy|simpler|cheaper|possible .. =maintain|=change|=read|=extend|=understand|=test",
      "write|keep|turn|leave .. readable|tidy|well_structured|well_tested|well_commented|self_explanatory|easily_tested .. code|functions|modules|programs",
      "code|program|module|script .. next|another|other|new .. developer|engineer|programmer .. change|extend|understand|read|maintain|follow",
    ],
  },
  {
    shows: ["code-quality"],
    told: [
      "set|introduce|agree|enforce|write|establish|define .. naming|formatting|style|lint|quality .. rule|convention|guideline|standard|gate .. code|repo|developer|repository|engineers|pull_request",
      "raise|lift|bring|increase|improve .. unit_test_coverage|code_coverage|test_coverage",
      "static_analyzer|static_checker|type_checker|formatter .. every|each|build|commit|merge|code",
    ],
  },
  {
    shows: ["engineering-best-practices"],
    told: [
      "introduce|establish|bring|spread|roll_out|bring_in|start .. code_review|version_control|unit_test|automated_test|linting|pair_programming|pull_request .. team|developer|group|lab|department|company|scientist|analyst|colleagues",
      "teach|show|coach .. developer|engineer|scientist|analyst|researcher|programmer .. version_control|unit_test|code_review|clean_code|refactoring|testing|git",
    ],
  },
  {
    shows: ["technical-leadership"],
    told: [
      "=lead|=led|=leading|=headed .. developers|engineers|programmers|development_team|dev_team|software_team",
      "make|take|own .. technical_decision|engineering_decision|design_decision|architecture_decision|final_say .. team|project|product|service|platform|system",
    ],
    unless: [
      "=lead|=leading|=led .. =for .. engineers|developers|programmers",
      "sales|support|civil|mechanical|process|test|field|electrical|design|site|structural .. engineers",
      "property|land|real_estate .. developers",
    ],
  },
  {
    shows: ["debugging"],
    told: [
      "chase|hunt|trace|pin_down|isolate|reproduce|corner|nail|find|solve|analyze .. =bug|=bugs|crash|memory_leak|deadlock|hang|segfault|stack_overflow|glitch|null_pointer|off_by_one",
      "squash|close|patch|repair|solve|fix .. =bug|=bugs|software_crash|segfault|memory_leak|glitch|null_pointer|software_error|software_fault",
      "step .. =through .. code|program|function|assembly|instructions",
      "read|analyze|study|dig .. core_dump|stack_trace|heap_dump|crash_dump|thread_dump|crash_report|minidump",
      "work_out|find_out|figure_out|find|explain .. why .. app|program|software|service|server|build|code|import|page|query .. crash|fail|hang|freeze|slow|break|stop",
    ],
    unless: ["car|vehicle|road|traffic|market|bed .. crash|bug"],
  },
  {
    shows: ["performance-optimization"],
    told: [
      "make|get .. page|app|query|job|build|import|export|program|code|script|service|batch|endpoint|simulation|calculation|website .. faster|quicker|snappier|fast",
      "cut|bring|reduce|drop|shorten|take|lower|speed|get .. job|build|query|queries|page_load|batch|calculation|startup|boot|render|endpoint|compile|sync|nightly_run|overnight_run|simulation|algorithm|script .. =from .. # .. =to .. #",
      "=profiled|=profiling .. code|service|app|application|hot_path|memory|cpu|loop|allocation|renderer|program|kernel|function|solver|backend",
      "find|fix|remove|resolve|eliminate|hunt|clear|rewrite .. performance_bottleneck|slow_query|slow_page|slow_endpoint|n+1|hot_path|hot_loop|performance_regression|performance_problem",
      "@reduce .. memory_use|memory_usage|memory_consumption|ram_use|cpu_load|cpu_usage|cpu_time|memory_footprint|garbage_collection|gc_pause|allocation",
      "query|queries|import|export|page|job|build|program|script|simulation|calculation .. run|load|finish|take|answer|return .. # .. times|second|minute|ms .. instead|faster|rather",
      "=schneller|=beschleunigung .. =abfragen|=ladezeiten|=importe|=programm",
      "shuffle|query|join|index|jvm|gc|garbage_collector|heap|cache|kernel|spark|database|sql|compiler|memory|cluster|partition =tuning .. =and|=for|custom|bill|cost|faster|from|#",
      "get|bring|take|cut|reduce|shorten .. night_report|nightly_report|overnight_report|load|page|query|queries|job|build|run|batch|pipeline|screen|search|export|import|startup|lookup|endpoint|test_suite|latency|load_time .. =from ... =second|=seconds|=minute|=minutes|=hour|=hours|=ms|=s|=h ... =to ... =second|=seconds|=minute|=minutes|=hours|=ms|=s|=h",
      "page|query|job|build|batch|pipeline|lookup|lookups|scan|scans|latency|startup ... # =s|=ms|=min|=minutes|=seconds|=hours =to # .. =s|=ms|=min|=minutes|=seconds",
    ],
    unless: ["sales|team|business|staff|employee|school .. performance_problem|performance_bottleneck"],
  },
  {
    shows: ["memory-management"],
    told: [
      "fix|find|hunt|remove|stop|trace|plug|track|eliminate .. memory_leak|dangling_pointer|use_after_free|buffer_overflow|double_free|heap_corruption|memory_fragmentation",
      "write|implement|build|replace|tune .. memory_allocator|garbage_collector|memory_pool|arena_allocator|heap_allocator|object_pool",
    ],
  },
  {
    shows: ["caching"],
    told: [
      "keep|hold|store|remember|reuse .. hot|frequent|recent|computed|repeated|popular .. result|answer|page|lookup|rows|query|response .. =in|=instead .. memory|redis|memcached|recomputing",
      "put|add|introduce|place|build .. =cache .. =before|=front|=between|=for|=in|=to|=that|=layer|=of",
    ],
    unless: ["weapons|geo|food .. =cache"],
  },
  {
    shows: ["scripting"],
    told: [
      "write|build|create|develop|code|maintain|knock_together .. =script|=scripts .. =that|=which|=to|=for|=so|=in",
      "=scripted|=scripting .. backup|deployment|import|install|cleanup|report|export|migration|set_up|setup|rename|conversion|patch|check|provisioning|build|upload",
      "write|code .. small|little|short .. program|tool|macro .. =that|=which|=to|=for",
      "write|build|record|create|develop|program .. excel_macro|vba_macro|word_macro|=macros",
      "automate|replace|rename|convert|move|sort .. =by|=with|=through|=using .. =script|=scripts",
      "entwick*|erstell*|programmier*|schr* .. =skripte|=skripts|=skript|=makros|=makro",
      "=ecriture|=redaction|=realisation|=creation|=desarrollo|=creacion|=automatisation .. =scripts|=macros",
    ],
    unless: [
      "call|phone|video|film|sales|podcast|radio|play|voice|actor|story|theatre|tv|interview|movie|demo|moderator|stage|dialogue .. =script|=scripts",
      "=script|=scripts .. film|theatre|play|episode|scene|video|tv|radio|podcast",
    ],
  },
  {
    shows: ["developer-experience"],
    told: [
      "cut|reduce|shorten|halve|speed_up|improve|bring .. build_time|compile_time|local_setup|dev_environment|developer_setup|setup_time_for_developers|test_run|ci_time|local_build|incremental_build",
      "one_command|single_command|one_click .. set_up|setup|start|build|environment|developer",
      "@make|maintain .. starter|scaffold|service_template|project_template|golden_path|boilerplate|cookiecutter .. service|project|repo|team|developer",
      "@make|@improve|own .. tool|tooling|build|environment|workflow .. =for|=our|other .. developer|engineers|programmers|engineering_team",
    ],
    unless: ["real_estate|property|sales .. developer|engineers"],
  },
  {
    shows: ["dependency-management"],
    told: [
      "keep|update|upgrade|pin|audit|bump|patch|watch|scan .. =dependencies|third_party_library|outdated_library|npm_package|vulnerable_library|library_version|vulnerable_package",
    ],
    unless: ["project|task|team|delivery|schedule .. =dependencies"],
  },
  {
    shows: ["build-automation"],
    told: [
      "maintain|speed_up|fix|automate|own|port|@make .. build_script|makefile|nightly_build|build_tooling|release_script|build_server|packaging_script",
      "maintain|speed_up|fix|automate|own|port .. build_system|build_process",
    ],
    unless: ["build_process .. house|construction"],
  },
  {
    shows: ["feature-flags"],
    told: [
      "switch|turn|toggle|hide|release|ship|roll .. feature|function|change .. =behind .. flag|switch|toggle",
      "switch|turn|toggle .. feature .. =on|=off .. deploy|release|customer|redeploy",
    ],
  },
  {
    shows: ["software-maintenance"],
    told: [
      "keep|look_after|maintain|patch|support|extend|care_for .. old|existing|inherited|in_house|ageing|aging|legacy|bespoke|custom .. software|program|codebase|code|desktop_application|software_package",
      "take_over|inherit|adopt|pick_up .. codebase|code_base|source_code|undocumented_code|abandoned_code|code_of",
      "fix|correct|repair .. =bug|=bugs|error .. =and .. extend|add|change|small_feature|improvement .. software|program|app|application|module|system",
      "=wartung|=pflege|=weiterentwicklung .. =software|=anwendung|=anwendungen|=programme|=fachanwendungen",
      "=maintenance|=mantenimiento|=manutenzione .. =applicative|=logiciels|=aplicaciones|=logiciel|=applicazioni",
    ],
  },
  {
    shows: ["legacy-modernization", "code-migration"],
    told: [
      "rewrite|port|modernize|rebuild|convert|reimplement .. old|legacy|mainframe|year_old|ageing|aging|unsupported|foxpro|cobol|delphi|visual_basic .. system|application|app|program|software|tool|codebase|code|backend|module|site",
      "replace|retire|phase_out .. old|legacy|mainframe|year_old|ageing|aging|unsupported|foxpro|delphi|visual_basic .. software|application|program|app|codebase|backend|desktop_tool",
      "port|convert|translate|upgrade|rewrite|migrate .. code|codebase|script|application|app|program|library|module|component|frontend .. =from .. =to|=into",
    ],
    unless: ["cloud|aws|azure|gcp|premise|prem|premises|data_center|data_centre|hosting|cluster", "codes .. icd"],
  },
];
