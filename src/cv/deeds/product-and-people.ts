import type { Deed } from "./deed.js";

/** Projects, products, design: told by what was planned, agreed, drawn and tried out. */
export const PRODUCT_AND_PEOPLE: readonly Deed[] = [
  {
    shows: ["project-management"],
    told: [
      "bring|deliver|complete|finish|launch .. project|programme|rollout|refurbishment|relocation .. on_time|within_budget|on_budget|under_budget|on_schedule|ahead_of_schedule",
      "=ran|=led|=managed|=planned|=coordinated|=organised|=organized .. relocation|office_move|refurbishment|renovation|store_opening|shop_opening|expansion|rollout|fit_out",
      "kept|keep .. project|build|work|trades .. on_schedule|on_track|to_schedule|on_budget|to_budget|within_budget",
      "@make|keep|update|own|prepare|draw_up .. project_plan|work_plan|work_breakdown|project_schedule|gantt|project_timeline",
      "see|take .. project .. from_start_to_finish|from_start_to|start_to_finish|from_idea_to|from_kick_off_to|through_to_completion",
    ],
  },
  {
    shows: ["requirements-engineering", "requirements-translation"],
    told: [
      "find_out|learn|ask|understand|establish|work_out|clarify .. what|which .. user|customer|client|staff|department|team|nurse|teacher|clerk|driver|business|ward|store .. need|want|require|miss|expect",
      "turn|translate|convert|distil .. wish|need|request|idea|question|problem|process|demand|rule .. into .. specification|spec|requirement|story|ticket|task|backlog|feature|design|brief",
      "interview|ask|sit_down_with|meet|meet_with|talk_to|speak_to|shadow|consult .. user|client|customer|department|staff|stakeholder|nurse|clerk|team|manager .. understand|find_out|learn|establish|define|work_out|agree .. need|want|requirement|wish|problem|how_they_work",
      "agree|define|settle|clarify|work_out|pin_down .. with .. client|customer|department|user|stakeholder|business|sponsor .. what .. need|want|build|must|should|scope",
      "write|draft|draw_up|prepare|author .. functional_specification|requirement_document|requirements_specification|business_requirement|=lastenheft|=pflichtenheft|cahier_des_charges|=brd|system_specification|specification_of_requirements",
      "collect|capture|gather|record|take_down|elicit .. need|wish|requirement|expectation|request|specification .. of|from|with .. user|client|customer|department|stakeholder|business|store|ward|team",
      "workshop|interview|session|meeting|=sat|=sit|talk .. =with ... =to find_out|understand|learn|work_out .. what|which|how .. =they|need|really|decide|want",
      "turn|translate|write|rewrite|boil .. wish|need|complaint|request|answer|grumble|ask .. =into|=up|=down .. list|story|stories|requirement|rule|spec|specification|ticket",
    ],
  },
  {
    shows: ["automation"],
    told: [
      "with|by|in|via|using .. powershell|script|scripts|macro|macros|=vba|power_automate|bash|power_query ... =from .. hour|day|morning|afternoon|week =to|down_to .. minute|second|click|hour",
      "make|build|write|create|set_up .. spreadsheet|sheet|template|form|program|tool|script .. calculates|fills|sorts|checks|updates|prints|copies|sends|renames|converts .. by_itself|automatically|for_us|on_its_own|in_seconds|in_minutes|in_one_click|every_night|each_night|each_morning|every_morning",
      "write|build|create|make|develop|record .. macro|script|bot|small_program|=vba|tool|flow|spreadsheet|template .. replace|save|instead_of|spare|eliminate|remove|cut_out|take_over .. hand|manual|hour|copying|typing|retyping|copy_and_paste|paperwork|clerk",
      "replace|eliminate|remove|end .. manual|hand|handmade|paper|spreadsheet|copy_and_paste|copying|typing .. with|by .. script|macro|bot|job|=automatic|automated|tool|program|flow",
      "script|automate .. report|backup|task|job|routine|step|import|export|upload|download|entry|check|order|process|setup|provisioning|deployment|invoicing|mailing|collection|extraction|cleaning|processing|work",
      "used_to_be|previously|=formerly|until_then .. done_by|by_hand|=manual|manually .. now|automat*",
      "now .. run|go|happen|work .. by_itself|by_themselves|on_its_own|on_their_own|without_anyone|unattended",
    ],
  },
  {
    shows: ["continuous-improvement", "process-improvement"],
    told: [
      "suggest|propose|introduce|find|bring_in|submit .. improvement|better_way|faster_way|easier_way|simpler_way|time_saving .. process|work|line|ward|procedure|workflow|routine|kitchen|warehouse|shop|office|floor",
      "cut|drop|remove|skip|shorten|merge|eliminate|take_out .. step|form|handover|approval|signature|=walking|waiting|rework|duplicate_work .. process|procedure|workflow|line|admission|onboarding|ordering|closing|production|purchasing|picking",
      "make .. process|workflow|procedure|routine|admission|=ordering|handover|=checkout .. faster|simpler|easier|leaner|quicker|shorter|more_efficient",
      "rearrange|reorganize|rework|re_arrange|change .. layout|workplace|station|workflow|line|store_room|picking_route|process|routine|procedure .. so_that|to_save|to_cut|to_reduce|to_speed|cut|saving",
      "@reduce .. changeover|set_up_time|cycle_time|lead_time|turnaround|waiting_time|handling_time|processing_time|rework|scrap|=waste|order_errors|picking_errors|idle_time",
      "accuracy|error|fault|waiting|waste|scrap|=falls|complaint|rework|output|throughput|breakage|downtime|damage .. up|down|from|fall|drop|rise ... =after =i|=we .. change|rearrange|rework|introduce|move|replace|reorganize|=split|=drew|add",
    ],
  },
  {
    shows: ["agile"],
    told: [
      "=sprint|=sprints|iteration .. #|two|week|weekly|biweekly|fortnightly",
      "two|three|one|# .. week|weekly|month .. iteration|=sprint|=sprints|cycle_of_work",
      "attend|join|sit|take_part|run|hold|lead|in|=sat .. =refinement|=refinements|backlog_refinement =with .. product_owner|team|developer|=po",
      "run|hold|lead|attend|join|take_part .. daily|morning|weekly .. =standup|=standups|stand_up",
      "plan|estimate|groom|refine|size|write|break_down .. backlog|story|user_story|ticket|epic .. team|=sprint|iteration|week|release",
      "ship|release|deliver|show|demo .. working|small|usable .. software|increment|version|step .. every|each .. week|two_weeks|=sprint|fortnight|month",
    ],
  },
  {
    shows: ["scrum"],
    told: [
      "plan|run|lead|attend|join|facilitate|hold|moderate|host .. =sprint|=sprints .. planning|review|=retrospective|=retrospectives|=retro|=retros|demo|=standup|=standups|goal|stand_up",
      "run|lead|facilitate|hold|moderate|host .. =standup|=standups|stand_up .. =retrospective|=retrospectives|=retro|=retros|=sprint|=sprints|backlog",
      "product_owner .. two|#|week .. =sprint|=sprints",
    ],
  },
  {
    shows: ["sprint-planning"],
    told: [
      "plan|fill|prepare|size .. next|coming|each|every|two_week|weekly|our|the .. =sprint|=sprints|iteration",
      "choose|decide|agree|pick .. what|story|ticket|task .. =sprint|=sprints|next_iteration",
    ],
  },
  {
    shows: ["retrospectives"],
    told: [
      "run|lead|hold|facilitate|moderate|introduce|host .. =retro|=retros|lessons_learned|look_back|=retrospective",
      "discuss|look_at|review|talk_about .. what_went .. well|wrong|better",
    ],
  },
  {
    shows: ["backlog-management"],
    told: [
      "groom|refine|prioritize|prioritise|order|rank|own|maintain|manage|keep|sort|triage|look_after .. backlog",
      "order|rank|prioritize|sort|triage .. =ticket|=tickets|story|user_story|feature_request|change_request .. by|with|for .. value|effort|team|impact|urgency|release|stakeholder|business",
    ],
    unless: ["backlog .. invoice|claim|case|paperwork|filing|order|letter"],
  },
  {
    shows: ["product-ownership"],
    told: [
      "decide|choose|say .. what .. build|built|develop|=next|first .. next|first|team|developer",
      "accept|sign_off|approve .. story|user_story|finished_work|increment ... =sprint|team|developer|iteration",
      "write|own|groom|prioritize|refine .. user_story|story|acceptance_criteria|backlog .. for_the|for_two|for_our|with_the|with_our|for_a .. developer|team|squad|engineer",
    ],
  },
  {
    shows: ["product-roadmapping"],
    told: [
      "@make|own|plan|draw_up|keep|prioritize|present|shape|set|define|prepare|drive|manage .. =roadmap|=roadmaps .. product|feature|app|platform|quarter|year|customer|release|=for",
      "set|decide|plan|agree|rank|choose .. which|what .. feature|build|ship|release .. next|first|quarter|when|year",
    ],
    unless: [
      "technical|architecture|architectural|technology|project|security|data|testing|research|migration|cloud .. =roadmap|=roadmaps",
    ],
  },
  {
    shows: ["product-management"],
    told: [
      "own|run|manage|look_after|lead|responsible_for|in_charge_of|drive .. product|app|product_line .. from_idea|from_discovery|from_concept|roadmap|launch|life_cycle|lifecycle|pricing|backlog",
      "decide|prioritize|define|choose .. what_to_build|which_features|feature|what_we_build .. customer|user|data|interview|feedback|value|market|usage",
    ],
  },
  {
    shows: ["product-development"],
    told: [
      "@make|bring|take|launch .. new|own|first .. product|line|range|recipe|collection|app|device .. from_idea|from_concept|from_sketch|from_scratch|to_market|to_launch|to_series|to_production|into_production",
      "develop|invent|formulate .. new|own .. product|recipe|dish|formulation|product_line|range|device|appliance .. sold|customer|market|shop|launch|brand|season",
      "turn|take|bring|develop .. prototype|idea|concept|sketch .. into|to .. product|series|market|shop",
    ],
  },
  {
    shows: ["product-launch"],
    told: [
      "=launched|=introduced|brought_out|put .. new|first .. product|range|brand|line|collection|edition|menu|subscription .. on_the_market|to_market|market|in_shops|customer|country|store|pharmacy",
      "prepare|plan|lead|coordinate|run|support|organize|manage .. =launch|=launches|market_entry|market_introduction .. of|for .. product|range|app|model|line|collection|device|feature",
    ],
  },
  {
    shows: ["product-discovery"],
    told: [
      "test|check|try_out|validate|prove .. idea|concept|assumption|demand|hypothesis|problem .. with .. customer|user|client|buyer|clickable|landing|mock .. before",
    ],
  },
  {
    shows: ["product-requirements-documents"],
    told: [
      "write|own|author|draft|prepare .. =prd|=prds|product_brief|feature_brief|product_specification|product_specs|feature_spec|feature_specification",
    ],
  },
  {
    shows: ["product-strategy"],
    told: ["set|define|shape|write|own|drive .. vision|strategy|direction .. of|for .. product|app|product_line|platform"],
  },
  {
    shows: ["competitive-analysis"],
    told: [
      "compare|watch|track|study|analyze|analyse|research|follow|monitor|review|survey .. competitor|competition|rival|competing .. price|product|offer|range|feature|campaign|website|menu|move|app|launch",
      "visit|shop_at|study .. competing|competitor|rival .. store|shop|restaurant",
    ],
  },
  {
    shows: ["market-research"],
    told: [
      "run|conduct|design|carry_out|evaluate|analyze|send .. survey|questionnaire|focus_group|poll .. customer|shopper|consumer|buyer|household|market|brand|product|visitor",
      "study|research|analyze|size|estimate .. market .. size|share|demand|growth|trend|entry|segment|for .. segment|country|product|entry|launch|brand|region|report",
      "find_out|learn|ask .. what .. consumer|shopper|buyer .. want|buy|think|pay",
    ],
  },
  {
    shows: ["user-research"],
    told: [
      "watch|observe|shadow|follow|visit .. user|customer|driver|nurse|clerk|dispatcher|patient|shopper|reader|student|visitor|operator .. work_with|using|=use|used|book|order|fill|at_work|in_their|struggle|try",
      "talk_to|talk_with|interview|speak_to|speak_with|visit|ask .. #|user|customer|clinician|driver|reader|merchant|shop_owner .. about_how|how_they|what_they|why_they|before_design|before_build|to_understand|to_learn|to_find_out .. use|work|need|do|struggle|want|problem|buy|leave|screen|product|app",
      "run|conduct|carry_out|lead|do|plan .. diary_study|field_study|contextual_inquiry|card_sort|user_survey|discovery_interview|contextual_interview|user_session|ethnographic|nutzerbefragung|tree_test",
    ],
  },
  {
    shows: ["user-interviews"],
    told: [
      "interview|question .. =user|=users|app_user|product_user|=customers|=subscribers|=shoppers|=drivers|=dispatchers|=merchants .. about|before|to_learn|to_understand|to_find",
    ],
  },
  {
    shows: ["usability-testing"],
    told: [
      "watch|observe|see|sit_beside|let|have .. people|user|customer|patient|visitor|nurse|participant|tester .. try|use|click|complete|struggle|test|fail .. screen|prototype|app|site|form|page|task|product|mockup|design",
      "test|try_out|check .. prototype|mockup|design|screen|flow|wireframe|app|site|form|draft .. with|on .. #|user|customer|real|people|patient|nurse|elderly|participant|staff|shopper",
    ],
  },
  {
    shows: ["user-experience-design"],
    told: [
      "@make|draw|sketch|rework|redesign|plan .. screen|user_flow|booking_flow|checkout_flow|onboarding_flow|app_flow|sign_up|customer_journey|user_journey|interaction|mockup|clickable .. app|user|customer|easier|simpler|site|product|portal|form|test|patient|visitor|mobile|checkout",
      "make|@improve .. app|form|site|website|portal|checkout|booking|screen|menu .. easier|simpler|easy|clearer|intuitive|usable|friendlier .. use|find|fill|user|customer|people|order|book|understand|patient",
      "redesign|rework|rethink|simplify|streamline .. checkout|onboarding|booking_flow|sign_up|=screens|navigation|user_flow|registration_form|app",
    ],
  },
  {
    shows: ["user-interface-design"],
    told: [
      "@make|draw|lay_out|style|redesign .. =screens|=screen|mockup|dialog|button|icon|layout|page .. app|application|website|web|dashboard|tool|software|tablet|mobile|user|figma|portal|product",
      "@make|draw|redesign|lay_out .. look|appearance|face|layout .. of|for .. app|website|web|site|portal|application|software|program",
    ],
  },
  {
    shows: ["wireframing"],
    told: [
      "draw|sketch|make|create|produce|prepare .. mockup|mock_up|paper_prototype|clickable|sketches|screen_sketch|low_fidelity .. screen|app|page|flow|site|website|feature|form|interface",
    ],
  },
  {
    shows: ["prototyping"],
    told: [
      "build|make|create|produce|assemble|knock_together|develop .. =prototype|=prototypes|=prototypen|=prototipos|first_version|proof_of_concept|mock_up|mockup|=mvp|=demonstrator|test_rig|rough_version|working_demo|quick_demo|=poc|=pocs",
      "try_out|test|prove|try .. idea|concept .. quick|rough|small|cheap|throwaway|working|paper|clickable .. version|demo|model|prototype|program",
      "print|machine|mill|carve|solder|sew .. =prototype|=prototypes|mock_up|sample_part|first_sample",
    ],
  },
  {
    shows: ["design-systems"],
    told: [
      "@make|maintain|keep|own|document|extend .. component_library|ui_library|pattern_library|style_guide|ui_kit|shared_ui_components|component_kit|design_tokens|library_of_ui|set_of_ui|reusable_ui_components",
    ],
    unless: ["prompt", "style_guide .. news|desk|editorial|writing|tone|content"],
  },
  {
    shows: ["customer-journey-mapping"],
    told: [
      "map|draw|chart|plot|sketch .. every|each|whole|entire|path|way|journey|step|touchpoint|experience .. customer|patient|guest|user|visitor|buyer|traveller|passenger",
    ],
  },
  {
    shows: ["information-architecture"],
    told: [
      "reorganize|rework|restructure|organize|structure|sort|rebuild|plan .. navigation|menu_structure|sitemap|site_map|site_structure|page_structure|help_pages|intranet_content|website_content",
    ],
  },
  {
    shows: ["user-personas"],
    told: ["@make|write|draw_up|define .. =persona|=personas|customer_profile|buyer_profile|typical_user"],
    unless: ["stage|bot|chat"],
  },
  {
    shows: ["user-onboarding"],
    told: [
      "help|guide|walk|bring|get|take .. new|first_time .. user|customer|subscriber|client|merchant|restaurant .. first|set_up|start|platform|software|app|account|through|onto",
    ],
  },
  {
    shows: ["design-thinking"],
    told: [
      "run|lead|hold|facilitate .. design_sprint|ideation|brainstorm* .. user|customer|service|product|problem|prototype|workshop|session|idea",
    ],
  },
  {
    shows: ["customer-feedback"],
    told: [
      "collect|gather|read|sort|analyze|analyse|evaluate|group|act_on|listen_to|ask_for|survey|summarize .. feedback|review|comment|complaint|opinion|survey_response|rating .. customer|user|guest|patient|client|visitor|diner|buyer|shopper|resident|app_store",
      "collect|gather|read|sort|analyze|analyse|evaluate|group|act_on|survey|ask .. customer|user|guest|client|visitor|diner|buyer|shopper .. feedback|review|comment|opinion|satisfaction|rating|wish",
    ],
  },
  {
    shows: ["user-behavior-analysis"],
    told: [
      "study|analyze|analyse|track|measure|look_at|follow|find_out|examine|understand .. how|where|what|which|when|why .. user|visitor|customer|reader|shopper|player|subscriber|people .. click|drop|leave|buy|use|scroll|move|navigate|churn|abandon|return|behave|search",
      "analyze|analyse|study|track|measure|examine|evaluate .. click|clickstream|usage|drop_off|funnel|session|browsing|heatmap|purchase_history|buying_habit .. user|visitor|customer|reader|shopper|player|app|site|page|checkout|product",
    ],
  },
];
