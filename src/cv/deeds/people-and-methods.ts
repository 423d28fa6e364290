import type { Deed } from "./deed.js";

/** How work is written down, planned and bettered, and how people are found, taught and led. */
export const PEOPLE_AND_METHODS: readonly Deed[] = [
  {
    shows: ["technical-writing"],
    told: [
      "write|edit|author|produce|maintain|prepare|update .. user_manual|user_guide|=readme|release_notes|help_page|help_article|how_to|installation_guide|installation_manual|operating_manual|operating_instruction|user_handbook|knowledge_base_article|online_help|api_docs|api_documentation|technical_article|maintenance_manual|admin_guide|setup_guide|datasheet",
      "explain .. in_writing|on_paper|on_the_wiki|in_a_guide|in_guides|in_an_article",
    ],
  },
  {
    shows: ["documentation"],
    told: [
      "write_down|write_up|set_down|put_in_writing|record_in_writing .. how|what|every|each|all|procedure|process|step|decision|rule|setup|result|finding|recipe|measurement|instruction",
      "@make|@write|keep|update .. instruction|work_instruction|how_to|handbook|manual|checklist|handover_notes|=wiki|=readme|run_book|playbook .. for|so_that|on|of|that|with .. new|colleague|team|staff|user|setup|operator|shift|machine|support|developer|customer|successor|nurse|teacher|volunteer|department|process|system|tool",
      "keep|kept|maintain|update .. =wiki|=docs|=documentation|drawings|=logbook|log_book|project_file|technical_file|as_built|=intranet .. up_to_date|current|of|for|in_order",
    ],
  },
  {
    shows: ["knowledge-management"],
    told: [
      "@make|start|set_up|maintain|keep|run|curate|own|fill|organize .. knowledge_base|=wiki|shared_drive|=intranet|faq|frequently_asked|help_center|help_centre|document_library|knowledge_library|answer_library|solution_database",
    ],
    unless: ["llm|chatbot|rag|retrieval|embedding|agent|ai"],
  },
  {
    shows: ["standard-operating-procedures"],
    told: [
      "write|draw_up|draft|update|create|revise|introduce|prepare|develop .. work_instruction|operating_procedure|=sop|=sops|standard_procedure|written_procedure|step_by_step|cleaning_plan|closing_checklist|opening_checklist|shift_checklist|process_instruction|=arbeitsanweisung|=arbeitsanweisungen|standard_work",
    ],
  },
  {
    shows: ["root-cause-analysis"],
    told: [
      "find|trace|identify|determine|establish|get_to|uncover|work_out|dig_out|pin_down|discover|analyse|analyze|investigate .. =cause|=causes|root|underlying_reason|underlying_cause|=reason .. of|for|behind .. fault|failure|error|defect|outage|incident|complaint|delay|loss|stoppage|breakdown|scrap|crash|leak|drop|problem|accident|bug|slowness|variance|shortage|mistake|downtime|rejection",
      "find_out|work_out|figure_out|found|establish|understand|investigate|learn .. why .. fail|failed|stop|stopped|break|broke|crash|drop|dropped|lost|late|slow|wrong|return|leak|overheat|reject|complain|short|differ|missing|stall",
      "write|lead|hold|run|facilitate|moderate .. post_mortem|postmortem|incident_review|five_whys|fishbone|ishikawa|failure_analysis|after_action",
    ],
  },
  {
    shows: ["risk-management"],
    told: [
      "keep|maintain|own|update|set_up|review|manage|create .. risk_register|risk_log|risk_list|risk_matrix|register_of_risks|list_of_risks|raid_log|raid",
      "assess|identify|spot|evaluate|flag|weigh|rate|analyze|analyse|judge|monitor .. =risk|=risks|hazard .. and .. mitigat*|plan|measure|reduce|control|contain|respond|counter|prevent|manage|address",
      "write|carry_out|perform|do|prepare|complete|conduct .. risk_assessment|risk_analysis|gefahrdungsbeurteilung|analyse_des_risques|risk_review",
      "data_protection_impact_assessment|privacy_impact_assessment|dpia .. =for|=of|=on|approved|wrote|system|data",
    ],
  },
  {
    shows: ["change-management"],
    told: [
      "help|guide|bring|take|lead|support|accompany|prepare|coach|walk .. staff|team|colleague|employee|people|user|department|worker|nurse|teacher|clerk|driver|branch|ward .. through|onto|into|for|with .. change|transition|new_system|new_software|switch|move_to|merger|reorganisation|reorganization|restructuring|new_way|introduction|transformation",
      "introduce|roll_out|bring_in .. new .. system|software|process|tool|procedure|way_of_working|till|app|shift_model .. train|trained|training|explain|win|won|persuade|convince|champion|briefing .. staff|team|colleague|user|employee|people|department|driver|nurse|teacher|branch",
      "win_over|convince|persuade|get_buy .. staff|team|colleague|doctor|teacher|nurse|worker|employee|department|union .. new|change|switch|system|way|process|tool",
    ],
    unless: ["llm|ml|machine_learning|model"],
  },
  {
    shows: ["quality-control"],
    told: [
      "check|inspect|test|measure|examine|sample|gauge|weigh|control|=prufung|=kontrolle .. incoming|finished|every|each|part|product|goods|batch|item|piece|delivery|sample|weld|component|dish|unit|board|lot|material|garment|seam|bottle|casting|coating|assembly|plate|order .. for|against|to .. defect|fault|drawing|tolerance|specification|spec|standard|damage|quality|flaw|crack|freshness|accuracy|limit|weight|leak|size|dimension|contamination|recipe|template",
      "sort|pull|reject|separate|take|pick .. out|aside|defective|faulty|bad|damaged|scrap .. part|product|piece|goods|item|batch|board|bottle|fruit|garment",
      "measure|gauge|check|inspect|verify .. =dimensions|=tolerances|=diameter|=thickness|=hardness|=roughness|=welds|=seams|=surfaces|first_article|=caliper|=calipers|=micrometer|=gauges|incoming_goods|goods_in|=wareneingang|outgoing_goods",
      "release|sign_off|hold|block|approve|clear .. =batch|=batches|=lots|=lot .. for|to|before|after|until|from .. sale|shipping|shipment|shipped|production|delivery|dispatch|testing|analysis|use",
    ],
    unless: ["data|software|code|feature|dataset|record|model"],
  },
  {
    shows: ["status-reporting"],
    told: [
      "send|write|give|prepare|produce|compile|present .. weekly|monthly|regular|daily|fortnightly|status|progress .. status|progress|project_update|written_update|project_report|traffic_light|status_report .. to|for .. client|sponsor|board|management|lead|customer|steering|director|stakeholder|owner|manager|head|leadership",
      "report|brief|update|inform .. sponsor|steering|steering_committee|board|client|management|owner|director|stakeholder .. on|about|of .. =progress|=status|project|budget|milestone|risk|delay|schedule",
    ],
  },
  {
    shows: ["meeting-coordination"],
    told: [
      "organize|arrange|set_up|prepare|coordinate|book|plan .. meeting|board_meeting|conference_call|committee|conference|annual_meeting|assembly|video_call .. for|of|with|room|and .. director|board|staff|team|client|partner|department|agenda|minute|catering|#|room|trustee|manager|parent|shareholder|member",
    ],
  },
  {
    shows: ["minute-taking"],
    told: [
      "take|write|keep|prepare|type|draft|circulate .. =minutes|notes_of_meetings|meeting_notes|meeting_minutes|=protokoll|=protokolle|compte_rendu|comptes_rendus",
    ],
  },
  {
    shows: ["workshop-facilitation"],
    told: [
      "run|lead|hold|facilitate|moderate|host|design|conduct|give|prepare .. =workshops|=workshop|working_session|brainstorming|group_discussion|round_table|roundtable|town_hall .. with|for|on|to|about .. client|customer|team|staff|department|stakeholder|participant|user|people|colleague|manager|parent|#|resident|expert|process|goal|need|volunteer|teacher|student",
    ],
    unless: ["take_part|participate|attend"],
  },
  {
    shows: ["process-mapping"],
    told: [
      "map|draw|chart|sketch|diagram|describe .. process|workflow|work_step|current_state|as_is|flow_of_work|material_flow|flow_of_goods|information_flow|paper_flow|approval_path .. of|for|in|from|to|and|with|before|so|as .. =process|order|invoice|department|ward|warehouse|admission|team|end|improve|staff|target|to_be|bpmn|visio|gap|bottleneck|procurement|payment|approval|find|software|patient|customer",
    ],
    unless: ["data|llm|model"],
  },
  {
    shows: ["resource-planning"],
    told: [
      "assign|allocate|distribute|plan|deploy|place|schedule|balance .. staff|people|crew|developer|engineer|consultant|technician|vehicle|machine|operator|fitter|labour|worker|personnel|capacity|resource|equipment|driver .. to|across|over|for|between|on|among .. project|job|site|order|shift|line|route|week|task|team|station|area|client|ward|tour",
      "plan|balance|calculate|manage .. capacity|workload|staffing|headcount|machine_hours|man_hours .. of|for|across|by|against|in .. team|department|line|week|month|demand|project|order|shift|plant|ward|store|warehouse|season",
    ],
    unless: ["storage|cloud|compute|server|gpu|cluster|network|infrastructure|kubernetes|database|ai|ml"],
  },
  {
    shows: ["project-scheduling"],
    told: [
      "@make|keep|prepare|draw_up|maintain|update|plan .. =timeline|=timelines|time_plan|project_calendar|construction_schedule|building_schedule|project_schedule|milestone_plan|=bauzeitenplan|=terminplan|build_programme|production_timeline",
      "plan|schedule|sequence|set .. =milestones|=phases|=deadlines|=trades|=subcontractors|work_packages .. of|for|across|on|with .. project|build|site|production|launch|team|renovation|house|film|event|campaign",
    ],
    unless: ["breach|attack|attacker|outage|phishing|ransomware|intrusion|forensic*|mailbox|accident|=incident"],
  },
  {
    shows: ["effort-estimation"],
    told: [
      "estimate|size|cost|quote .. effort|how_long|hours_needed|duration|story_points|work_hours|man_days|person_days|time_needed|workload|complexity .. of|for|per|each|every|with .. task|job|feature|project|ticket|story|change|order|release|quote|client|bid|work|team",
      "estimate|calculate|work_out|price|cost|quote .. =costs|=cost|=price|material|labour|expense .. of|for|on|per .. job|project|build|house|part|event|order|tender|repair|renovation|installation|site|kitchen|roof|contract|component|tour|menu|building|dish|works",
      "write|prepare|draw_up|produce|make|submit .. =estimate|=estimates|=quotation|=quotations|cost_plan|bill_of_quantities|cost_breakdown|kostenvoranschlag*|=devis|=presupuestos .. for|of|from|to .. client|customer|job|project|repair|work|building|insurer|owner|site|home|drawing|tender|bath|vehicle|part",
    ],
    unless: ["model|token|cloud|llm"],
  },
  {
    shows: ["program-management"],
    told: [
      "run|lead|coordinate|manage|oversee|steer|direct .. #|several|multiple|parallel|two|three|four|five|six|seven|eight|nine|ten|twelve .. project|workstream|work_stream|initiative .. at_once|in_parallel|across|programme|program|with_shared|at_the_same_time|simultaneously",
    ],
  },
  {
    shows: ["delivery-management"],
    told: ["deliver|bring|ship|get .. release|version|milestone|feature|phase|programme .. on_time|on_schedule|as_promised|without_delay"],
  },
  {
    shows: ["escalation-management"],
    told: [
      "handle|take|resolve|settle|own|deal_with|manage|answer|calm .. escalation|escalated|difficult_case|second_level_complaint|urgent_complaint .. customer|client|call|case|ticket|complaint|issue|from|account|caller|guest|patient",
    ],
  },
  {
    shows: ["cross-team-coordination"],
    told: [
      "plan|agree|align|coordinate .. closely|weekly|daily|hand_in_hand .. with .. sales|design|marketing|production|logistics|purchasing|finance|kitchen|engineering|legal|operations|warehouse .. and .. sales|design|marketing|production|logistics|purchasing|finance|kitchen|engineering|legal|operations|warehouse|development|product",
      "coordinate|align|liaise|mediate|link|bridge|interface|translate|go_between|contact .. between|with|across .. engineering|sales|design|marketing|production|development|logistics|warehouse|purchasing|finance|kitchen|ward|department|team|laboratory .. and|with|department|team",
      "bring|get|pull .. department|team|function|discipline|trade|side .. together|around_one_table|to_agree|on_board",
    ],
  },
  {
    shows: ["remote-collaboration"],
    told: [
      "work|collaborate|lead|coordinate|manage|run .. team|colleague|people|developer|engineer|squad|group|partner .. across|over|in|from|spread|distributed .. time_zone|two_countries|three_countries|four_countries|five_countries|six_countries|continent|different_countries|several_countries|remote*|=offshore|nearshore|home_office",
      "remote|distributed|=offshore|geographically_spread|virtual .. =team|=teams|=colleagues|squad",
      "work|join|teach|support .. =remotely|from_home|fully_remote",
    ],
    unless: ["remote_sensing"],
  },
  {
    shows: ["literature-review"],
    told: [
      "read|review|survey|summarize|search|screen|study|sum_up .. #|paper|study|article|publication|literature|journal|research .. on|about|for|in|to|and|from .. topic|summary|field|synthesi*|state|method|thesis|team|treatment|effect|drug|journal|report|review|design|replicat*|compare|weekly|database|pubmed|evidence|find",
    ],
    unless: ["code|code_review"],
  },
  {
    shows: ["research-and-development"],
    told: [
      "develop|test|investigate|formulate|invent|try_out .. new .. material|formula|formulation|recipe|alloy|coating|polymer|drug|compound|sensor|device|technology|method|catalyst|battery|algorithm .. in .. lab|laboratory|research|institute|university|pilot",
      "file|hold|obtain|apply_for|co_author|grant|award|win .. #|two|three|four|several|a|one .. =patent|=patents",
      "patent|invent .. =device|=mechanism|=process|=method|=valve|=apparatus",
    ],
  },
  {
    shows: ["quality-management"],
    told: [
      "prepare|lead|run|support|host|pass|prepare_for|plan|coordinate|take .. =certification|=recertification|surveillance_audit|supplier_audit|quality_audit|external_audit|internal_audit|iso_audit .. iso|quality|of|for|at|with|without|zero|plant|site|company|supplier|lab|factory",
      "keep|maintain|write|own|update|introduce|run|set_up .. quality_manual|quality_handbook|quality_system|quality_records|=qm|deviation_log|nonconformity|non_conformity|corrective_actions|quality_circle",
    ],
    unless: ["soc|security|cloud|iam|financial|code"],
  },
  {
    shows: ["corrective-action"],
    told: [
      "investigate|handle|write|close|open|follow_up|process|analyze|track .. deviation|nonconformity|non_conformity|non_conformance|=capa|=capas|=8d|quality_complaint|customer_complaint|quality_incident|audit_finding .. and|with|from|in|report|to|for|of .. measure|cause|action|supplier|customer|close|within|production|report|correct|prevent|plant|batch",
    ],
  },
  {
    shows: ["user-acceptance-testing"],
    told: [
      "test|try_out|check|accept|sign_off .. new|release|system|software|module|version|application|change|program .. with|for|as|on_behalf .. key_user|business_user|department|end_user|finance|nurse|clerk|colleague|accountant|ward|warehouse|future_user|before_go_live",
    ],
  },
  {
    shows: ["talent-acquisition"],
    told: [
      "hire|recruit|find|headhunt .. #|new|first|suitable|all|seasonal|the|two|three|four|five|six|seven|eight|ten|twelve|own|my|our|junior|senior .. engineer|developer|analyst|designer|nurse|teacher|waiter|cook|driver|cashier|staff|people|colleague|candidate|employee|worker|team_member|volunteer|barista|consultant|specialist|salesperson|carer|member|manager",
      "write|post|place|publish .. job_ad|job_advert|job_advertisement|job_posting|job_description|vacancy|vacancies|=stellenanzeigen|position_profile",
      "screen|read|sift|sort|shortlist|review|select|process .. =cv|=cvs|=resumes|=resume|job_application|=applicants|=candidates|=bewerbungen|applications_for",
      "interview|select|choose|assess .. =applicants|=candidates|new_staff|new_colleagues|new_hires|job_seekers|new_employees",
      "fill|staff .. =vacancies|=vacancy|open_position|open_role|hard_to_fill|=positions .. in|within|days|for|with|across|from",
    ],
    unless: ["trial|study|cohort|foster|investor|donor"],
  },
  {
    shows: ["candidate-interviewing"],
    told: [
      "interview|conduct .. =applicants|=candidates|job_interview|hiring_interview|new_hires|technical_interview|=vorstellungsgesprache|entretiens_d'embauche|bewerbungsgesprach*",
      "sit|take_part|join .. hiring_panel|interview_panel|hiring_committee|selection_panel",
    ],
  },
  {
    shows: ["candidate-sourcing"],
    told: [
      "search|find|approach|contact|source|headhunt|write_to .. =candidates|=developers|=specialists|=talent|=applicants .. on|through|via|by|in|over|at .. linkedin|xing|job_board|network|fair|directly|referral|university|phone|social|database",
    ],
  },
  {
    shows: ["employee-onboarding"],
    told: [
      "show|train|induct|welcome|introduce|onboard|bring_on_board|break_in|guide|settle_in|familiarize|prepare|instruct .. new .. staff|colleague|employee|starter|joiner|hire|nurse|waiter|cashier|driver|team_member|worker|developer|engineer|recruit|temp|analyst|intern|member|teacher|cook|volunteer|operator|agent",
      "@make|run|write|plan|organize|lead|rework .. induction|=onboarding|starter_pack|first_day|first_week|buddy .. for|of|plan|programme|program|with|so .. new|staff|colleague|employee|starter|joiner|hire|nurse|engineer|developer|trainee|volunteer|intern",
      "=einarbeitung|eingearbeitet|=einweisung .. neu*|kolleg*|mitarbeit*",
    ],
    unless: ["customer|client|merchant|vendor|supplier|account"],
  },
  {
    shows: ["learning-and-development"],
    told: [
      "@make|plan|organize|run|lead|design|hold|give|deliver|prepare .. =training|=trainings|=courses|=course|=schulungen|=formations|training_plan|learning_path|=seminars|training_session|learning_programme|refresher .. for|to|of .. staff|employee|colleague|team|nurse|driver|user|manager|department|sales|branch|agent|worker|#|supervisor|apprentice|leader|trainee|volunteer|operator|clerk",
      "train|teach|instruct|school|drill|coach .. #|all|new|the|our|fellow|junior|fourteen|forty|twenty|thirty|ten|twelve|two|three|four|five|six|eight .. staff|colleague|employee|cashier|waiter|driver|operator|branch_staff|sales_staff|nurse|team_member|user|clerk|worker|agent|apprentice|trainee .. in|on|to|how .. use|safety|software|system|machine|till|hygiene|product|handling|sale|service|new|procedure|technique|excel|firefighting|method|standard|process|customer",
      "supervise|train|instruct|guide|responsible_for .. =apprentices|=trainees|=auszubildende|=azubis|=lehrlinge|=apprentis",
    ],
    unless: ["model|llm|network|attend|attended"],
  },
  {
    shows: ["talent-development"],
    told: [
      "develop|promote|bring_on|bring_up|groom|coach|mentor|grow .. #|two|three|four|five|junior|engineer|staff|employee|team_member|colleague|leader|successor|supervisor|cook|nurse|analyst .. into|to|who|whom|were|now .. =lead|=leads|leader|manager|senior|promoted|supervisor|head|position|role|deputy",
    ],
  },
  {
    shows: ["people-management"],
    told: [
      "answer|report .. to_me|directly_to_me",
      "hold|conduct|run|write|do|give|carry_out|lead .. appraisal|performance_review|one_to_one|one_on_one|staff_review|annual_review|employee_review|annual_talk|=mitarbeitergesprache|entretiens_annuels|feedback_talk .. with|for|of|team|staff|employee|every|weekly|report|twice|a_year",
      "hire|recruit .. and .. dismiss|fire|let_go|manage|supervise|lead|develop|train|coach .. staff|team|people|engineer|developer|employee|waiter|cook|nurse|#|seller|worker|analyst|colleague",
      "line_manage|supervise|lead|manage|oversee|direct|boss .. #|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|team_of .. staff|people|engineer|developer|analyst|nurse|cook|waiter|worker|employee|technician|cashier|assistant|carer|teacher|consultant|designer|fitter|driver|operator|seller|salespeople|clerk|picker|cleaner|agent|colleague|apprentice|receptionist|electrician|packer",
      "approve|grant|decide_on .. holiday|leave_request|overtime|pay_rise|time_off .. of|for .. team|staff|#|people|employee|department|shift",
    ],
  },
  {
    shows: ["performance-management"],
    told: [
      "set|agree|review|track|measure|define .. goal|target|objective|performance .. with|for|of .. employee|staff|team_member|direct_report|report|each_member|my_team|salesperson|agent|each_person|seller|rep .. quarter|year|month|and|each|every|review|weekly",
      "hold|conduct|run|write|carry_out|lead .. appraisal|performance_review|staff_appraisal|annual_review|=mitarbeitergesprache|entretiens_annuels|performance_talk",
    ],
    unless: ["model|system|query|database"],
  },
  {
    shows: ["team-building"],
    told: [
      "build|assemble|form|grow|put_together|set_up|establish .. =team|=department|=squad|=crew|=group .. from_scratch|from_zero|of_two|of_three|of_four|of_five|of_six|of_seven|of_eight|of_nine|of_ten|of_twelve|of_engineers|of_developers|of_designers",
      "hire|recruit .. first|founding|whole|entire .. engineer|developer|team|designer|staff|sales|analyst|people",
      "build|assemble|form|grow|put_together|set_up|establish .. team|department|squad|crew .. of|to #|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|engineers|developers",
    ],
  },
  {
    shows: ["employee-relations"],
    told: [
      "settle|mediate|resolve|handle|deal_with|solve .. conflict|dispute|grievance|disciplinary|quarrel .. between|with|among|in|of|and|from .. staff|employee|colleague|team|union|worker|department|manager|works_council",
      "negotiate|work|consult|deal .. works_council|trade_union|=union|=unions|=betriebsrat|staff_council|employee_representative",
    ],
  },
  {
    shows: ["workforce-planning"],
    told: [
      "plan|forecast|calculate|set .. =staffing|staff_levels|headcount|=manpower|personnel_needs|staff_numbers|=personalplanung|=personaleinsatzplanung|number_of_staff",
    ],
  },
  {
    shows: ["employee-records-management"],
    told: [
      "keep|maintain|update|manage|file|look_after .. personnel_file|staff_file|employee_file|employee_record|staff_record|absence_record|hr_record|personnel_record|holiday_record|=personalakten|sick_leave|contracts_of_employees|employee_data",
    ],
  },
  {
    shows: ["background-checks"],
    told: [
      "check|take_up|obtain|verify|collect .. =references|criminal_record|work_history|employment_history|right_to_work|police_check|=dbs|identity_of_applicants",
    ],
    unless: ["paper|citation|article|thesis|bibliography"],
  },
  {
    shows: ["diversity-and-inclusion"],
    told: [
      "run|lead|found|start|chair|organize .. women|=women's|disabled|minority|migrant|gender|lgbt*|equality|inclusion .. network|group|programme|program|officer|committee|initiative",
    ],
  },
];
