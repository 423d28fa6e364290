import type { Deed } from "./deed.js";

/** What firms do around their work: faults, rules, waste, boards, advice and the market. */
export const FIRM_AND_RULES: readonly Deed[] = [
  {
    shows: ["troubleshooting"],
    told: [
      "find|trace|locate|identify|clear|fix|repair|solve|hunt_down|isolate .. =fault|=faults|=defects|=malfunctions|=errors|=error|=storungen|=fehler|=pannes .. in|on|of|at|with|when|before|for|from .. machine|system|line|network|plant|wiring|circuit|vehicle|application|server|printer|software|engine|program|code|boiler|equipment|device|production|site|control|cable|panel|router|process",
      "find_out|work_out|figure_out|found|understand|investigate .. why .. fail|failed|stop|stopped|crash|drop|dropped|slow|wrong|leak|overheat|hang|missing|stall|not_work|break|broke",
      "get|bring|put .. machine|system|line|server|printer|network|site|plant|production|application|equipment .. working_again|running_again|back_online|going_again|back_up|up_again|back_into_service",
    ],
  },
  {
    shows: ["workflow-automation"],
    told: [
      "replace|eliminate|end|drop .. manual|paper|handwritten|typing|copy_and_paste|spreadsheet|email .. approval|workflow|process|entry|report|step|form|request|reporting|ordering|invoicing|planning|handling .. with|by|through .. script|macro|bot|form|tool|app|flow|automat*|software|job|program",
      "write|build|create|make|set_up|develop .. macro|bot|script|flow|=automation|=automations|trigger|integration .. sends|send|files|copies|creates|fills|books|routes|reminds|collects|renames|notifies|checks|moves|updates .. mail|email|reminder|invoice|form|ticket|report|record|file|order|task|sheet|calendar|crm|list|customer|request|lead",
    ],
  },
  {
    shows: ["robotic-process-automation"],
    told: [
      "build|write|create|program|maintain|develop .. bot|software_robot|robot .. logs_in|copies|clicks|types|fills|reads_invoices|enters|processes_invoices|processes_claims|transfers_data",
    ],
    unless: ["bottle|arm|warehouse|physical|ros"],
  },
  {
    shows: ["project-scoping"],
    told: [
      "define|agree|set|settle|write|clarify|fix .. =scope|=deliverables|goals_and_deliverables|statement_of_work|statements_of_work|project_charter|project_brief|terms_of_reference .. with|of|for|and|before .. client|project|customer|sponsor|budget|timeline|phase|team|stakeholder|engagement|pilot|study|contract|programme",
    ],
  },
  {
    shows: ["kanban"],
    told: [
      "limit|limited .. work_in_progress|=wip",
      "move|pull|track|manage|run|organize|visualize .. work|card|task|ticket|order|job .. on|across|over|through|with .. task_board|wall_board|board_with_cards|whiteboard_with_cards|card_board|trello_board|jira_board|team_board|planning_board",
    ],
  },
  {
    shows: ["lean", "operational-excellence"],
    told: [
      "walk|find|remove|eliminate|cut|reduce|map .. =waste|unnecessary_steps|unneeded_steps|=walking|=motion|=bottlenecks|non_value|=verschwendung .. in|on|from|of|at|and .. line|process|warehouse|production|plant|kitchen|ward|flow|workshop|picking|station|assembly|packing|shop_floor|changeover|office|theatre|stream",
      "introduce|run|lead|hold|set_up .. shadow_board|shadow_boards|daily_huddle|visual_board|gemba|gemba_walk|shop_floor_meeting|improvement_board|two_bin|pull_system|standard_work|suggestion_scheme|tidy_workplace|andon",
    ],
    unless: ["food_waste|hazard"],
  },
  {
    shows: ["quality-assurance"],
    told: [
      "@make|write|run|own|introduce|set_up|maintain .. test_plan|release_checklist|test_checklist|quality_checklist|inspection_plan|quality_gate|acceptance_checklist|sampling_plan|test_protocol|quality_process|quality_standards .. for|of|with|on|and|in|before|that",
      "check|test|review|verify|try .. every|each|all .. release|version|build|product|batch|order|translation|file|delivery|screen|change|job .. before .. goes|went|ship|shipped|live|release|released|sent|sale|customer|leaves|left|publish|published|dispatch|delivery",
    ],
    unless: ["wine"],
  },
  {
    shows: ["regulatory-compliance"],
    told: [
      "check|make_sure|ensure|monitor|see_that|verify|review|keep|audit .. =meets|=meet|=met|=follow|=followed|=follows|=complied|=within|in_line|=to|=against .. =law|=laws|=regulation|=regulations|legal_requirements|=gdpr|=fda|=rules|=ordinance|=directive|=gmp|=osha|=statutory|=code|licence_conditions|license_conditions|=gesetz|food_law|labour_law|safety_law|building_code .. of|for|and|in|on|by|at|to",
      "prepare|file|submit|complete|write|handle|compile .. =returns|=filings|=submissions|=filing|=submission|=notifications|=approvals|registration_files|marketing_authorisation|licence_application|permit_application|statutory_report|safety_report .. to|for|with .. authority|regulator|=fda|=ema|ministry|=bafin|central_bank|agency|inspectorate|council|=sec|=fca|supervisor|tax_office|commission|environment*",
      "host|accompany|pass|prepare_for|lead|answer|face .. =inspection|=inspections|regulator|inspectors|=inspector .. by|from|of|with|without|and .. fda|authority|health|state|ministry|findings|remark|fire|hygiene|environmental|council|licence|regulator|labour|food|ofsted|cqc|zero|no",
    ],
    unless: ["code_inspection|linter"],
  },
  {
    shows: ["corporate-governance"],
    told: [
      "prepare|write|draft|keep|organize|compile .. board_papers|board_minutes|board_pack|shareholder_meeting|annual_general_meeting|general_assembly|statutory_registers|=bylaws|articles_of_association|committee_papers|company_register",
      "serve|sit|sat|elected .. on|as|to .. board_of_directors|board_of_trustees|supervisory_board|audit_committee|school_governor|board_of_governors|advisory_board|trustee|works_council",
    ],
  },
  {
    shows: ["policy-development"],
    told: [
      "write|draft|draw_up|revise|develop|introduce|author .. =policy|=policies|house_rules|=guidelines|code_of_conduct|=rulebook|=richtlinien|=directives|=byelaws .. on|for|of|about|that|and .. =leave|=data|=travel|=safety|=privacy|=staff|=expense|=conduct|=use|=security|=hiring|=visitor|=complaints|=whole|=school|=hospital|=company|=remote|=council|=child|=purchasing|=gift|=home|=phones|=retention|=department",
    ],
    unless: ["insurance_policies|policy_gradient|iam|network_policy|reinforcement|sold"],
  },
  {
    shows: ["executive-communication"],
    told: [
      "present|brief|pitch|explain|show .. to .. =board|=ceo|=cfo|=cto|=coo|=executives|management_board|executive_team|=directors|supervisory_board|=vorstand|=geschaftsfuhrung|c_level|senior_leadership|=trustees|=minister|=comex|comite_de_direction|leadership_team",
      "report result|finding|figure|progress|status|number|risk|performance|on|monthly|weekly|quarterly|regularly .. to .. =board|=ceo|=cfo|=cto|=coo|=executives|management_board|executive_team|=directors|supervisory_board|=vorstand|=geschaftsfuhrung|c_level|senior_leadership|=trustees|=minister|=comex|comite_de_direction|leadership_team",
      "write|prepare|make|draft|build .. =slides|=memo|=memos|=papers|=presentations|=deck|=decks|=briefings|one_page|=speeches|=vorlagen .. for|to .. =board|=ceo|=cfo|=cto|=executives|=directors|executive_team|management_board|=minister|=vorstand|=committee|leadership_team",
      "demo|demonstrate|present|show|pitch|explain|walk|defend ... =to|=before|=through .. =board|=ceo|=cfo|=cto|=coo|=cio|=ciso|=vp|=vps|=svp|=executives|director_general|directors_general|managing_director|managing_directors|steering_committee|executive_committee|investment_committee|risk_committee|audit_committee|c_suite|c_level",
    ],
    // Whom one answers to is no deed.
    unless: [
      "surf|circuit_board",
      "report =to|directly|direct =to|=board|=ceo|=cfo|=cto|=coo|=cio|=ciso|=vp|=svp|c_level",
      "people|staff|employee .. report .. =ceo|=cfo|=coo|=board",
    ],
  },
  {
    shows: ["technical-consulting"],
    told: [
      "advise|consult|guide .. client|customer|company|partner|firm|hospital|municipality|prospect .. on|about|with|in|during .. architecture|software|cloud|data|it|system|security|migration|integration|technology|machine|automation|ai|model|database|network|infrastructure|platform|analytics|erp|api|installation|heating|engineering",
    ],
    unless: ["museum|furniture"],
  },
  {
    shows: ["forward-deployed-engineering"],
    told: [
      "work|build|develop|configure|deploy|sit|install|write|solve .. at|with|on|inside|beside .. customer_site|client_site|customer's_site|customer_premises|client_office|clients_on_site|customers_on_site|customer's_engineers|client's_engineers",
    ],
  },
  {
    shows: ["service-delivery"],
    told: [
      "keep|meet|guarantee|monitor|hold|track|exceed|report .. =sla|=slas|service_level|service_levels|agreed_response|response_times|contracted_hours|agreed_service .. for|of|with|at|to|across|in|on",
      "run|manage|lead|own|in_charge_of|responsible_for .. customer_service|service_desk|helpdesk|help_desk|service_team|field_service|client_service|support_desk|service_contract|managed_service .. for|of|with|across|in|at",
    ],
  },
  {
    shows: ["user-centered-design"],
    told: [
      "design|build|adapt|change|rework|improve .. =with|around|from|after .. =users|=patients|=nurses|=drivers|user_feedback|feedback_from_users|user_needs|people_who_use|those_who_use|end_users|watching_users|talking_to_users|interviews_with_users",
    ],
  },
  {
    shows: ["visual-design"],
    told: [
      "@make|choose|draw|set|define|pick|lay_out .. =typography|=colours|=colors|colour_palette|color_palette|=fonts|type_and_colour|page_layout|=layouts|visual_style|=icons|=illustrations|=infographics|look_and_feel|=iconography .. for|of|and|to|in",
    ],
    unless: ["flat|wall|room|map_colours"],
  },
  {
    shows: ["go-to-market-strategy"],
    told: [
      "plan|define|write|lead|set|choose|decide|prepare .. =launch|=pricing|=positioning|target_group|target_market|=channels|sales_channels|market_entry|=messaging .. and|of|for|with|in .. =pricing|=channels|=positioning|=messaging|=segments|target_group|=launch|price|customer_segment|country|countries|new_market|distributors",
    ],
    unless: ["rocket|satellite"],
  },
  {
    shows: ["qualitative-research"],
    told: [
      "run|hold|conduct|lead|do|carry_out|code|analyze|analyse|transcribe .. =interviews|focus_group|focus_groups|open_answers|field_notes|interview_transcripts|open_ended|=ethnography|in_depth_interviews|=leitfadeninterviews .. with|of|on|about|for|and|in .. #|people|user|customer|patient|participant|theme|resident|farmer|teacher|expert|worker|women|families|pattern|parent|buyer|student|migrant|nurse|driver",
    ],
    unless: ["job_interview|candidate|hiring|hire|applicant"],
  },
  {
    shows: ["storytelling"],
    told: [
      "turn|translate|shape|wrap|tell|make|put .. figure|data|number|result|finding|analysis|insight|fact .. into|as|to .. =story|=stories|=narrative|=narratives|clear_message|plain_language|plain_words|simple_terms",
    ],
  },
  {
    shows: ["marketing-principles"],
    told: [
      "plan|run|manage|do|lead|handle|responsible_for|in_charge_of|prepare|carry_out|look_after .. =advertising|=adverts|=promotion|=promotions|=werbung|=publicity|=newsletters|=flyers|=reklame|promotional_campaigns|=discounts|=leaflets|publicite|special_offers|product_samples|loyalty_cards|advertising_budget .. for|of|in|and|to|with|on .. =shop|=brand|=product|=products|=club|=school|=festival|=customers|=clients|=store|=hotel|=new|=season|=local|=theatre|=newspapers|=events|=restaurant|=radio|=posters|=social|=stores|=online|=students|=company|=launch|=fitness|=practice",
    ],
  },
  {
    shows: ["advertising"],
    told: [
      "place|book|design|write|buy|plan|run .. =ads|=adverts|=advertisements|=anzeigen|=posters|radio_spots|tv_spots|=commercials|ad_space|=annonces|=billboards|=inserate .. in|for|on|with|to|across|and|at",
    ],
    unless: ["job_ads|job_adverts|vacancy|vacancies|model|ranking|bid"],
  },
  {
    shows: ["scheduling"],
    told: [
      "plan|write|make|draw_up|fill|organize|prepare|set .. =rota|=rotas|=roster|=rosters|shift_plan|duty_plan|duty_roster|=schichtplan|=einsatzplan|=stundenplan|=timetable|=timetables|shift_schedule|=dienstplane|holiday_plan|staff_plan|=turnos",
      "fit|plan|book|assign|arrange|agree|coordinate|slot .. =appointments|=visits|=jobs|=viewings|=deliveries|=interviews|=surgeries|=repairs|=shifts|=shoots|=lessons|=exams|=meetings|=rooms|=classes .. for|of|between|around|with|across|into|to .. #|technician|doctor|fitter|team|staff|crew|client|customer|patient|tenant|teacher|driver|day|week|calendar|consultant|director|engineer|nurse|room|panel",
    ],
    unless: ["checker|app|python|software|algorithm"],
  },
  {
    shows: ["internal-audit"],
    told: ["carry_out|run|perform|plan|do|lead|conduct .. internal .. =audits|=audit|check .. of|on|in|at|across|for|and"],
  },
  {
    shows: ["intellectual-property"],
    told: [
      "draft|search|register|defend|draw_up|examine|prosecute|licence|license .. =patents|=patent|=trademarks|=trademark|=copyrights|patent_applications|patent_claims|=marken .. for|of|in|with|on|at|and|against|worldwide",
    ],
  },
  {
    shows: ["payment-processing"],
    told: [
      "process|collect|handle|take|settle|refund|book .. card_payments|online_payments|=refunds|=chargebacks|direct_debits|=lastschriften|bank_transfers|customer_payments|standing_orders|payment_disputes .. for|of|from|and|in|with|daily|a_day|at|to",
    ],
  },
  {
    shows: ["electrical-engineering"],
    told: [
      "design|dimension|lay_out|test|commission|calculate|draw .. =circuits|=circuit|=motors|=transformers|=switchgear|power_supply|power_supplies|power_electronics|=inverters|=converters|control_cabinets|circuit_boards|circuit_board|=pcb|=pcbs|wiring_diagrams|circuit_diagrams|=amplifiers|=schaltplane|=substations|low_voltage|medium_voltage|high_voltage .. for|of|in|and|with|to|at|up|on|networks",
    ],
    unless: ["quantum|llm"],
  },
  {
    shows: ["manufacturing-processes", "manufacturing-engineering"],
    told: [
      "plan|set_up|improve|develop|introduce|optimize|qualify|ramp_up|validate|industrialise|industrialize .. production_line|assembly_line|manufacturing_line|production_process|=fixtures|series_production|welding_process|moulding_process|production_cell|machining_process|assembly_process|assembly_station|production_equipment|coating_process|fertigungsprozess*|filling_process .. for|of|at|in|with|and|to|on|from",
    ],
    unless: ["data|model|ml|llm|software"],
  },
  {
    shows: ["ehr"],
    told: [
      "chart|document|record|enter|write|note .. in|into .. electronic_chart|electronic_patient|electronic_health|patient_record_system|patient_system|electronic_records|hospital_information|patientenakte",
    ],
  },
];
