import type { Deed } from "./deed.js";

export const ANALYTICS: readonly Deed[] = [
  {
    shows: ["data-analysis"],
    told: [
      "evaluate|interpret|study|dig|examine|crunch|break_down|investigate|explore|analyze|dissect .. sales_figures|numbers|statistics|sales|survey|survey_results|responses|measurements|complaints|transactions|logs|bookings|consumption|readings|test_results|costs|spend|spending|claims|accidents|figures|attendance",
      "find|spot|uncover|identify|discover|detect|reveal|see .. pattern|trend|correlation|root_cause|driver|anomaly|seasonality|relationship|dependency in|from|across|behind|between|of .. data|sales|figure|record|log|survey|result|transaction|churn|complaint|booking|reading|customer|cost|number|error|failure",
      "work_out|find_out|figure_out|explain|establish|determine|understand .. why .. churn|sales|customer|drop|fall|leave|rise|cost|revenue|conversion|order|return|margin|user|delay|complaint|fail",
      "compare .. result|figure|cost|sale|performance|number|measurement|price|rate|consumption .. between|across|with|against|by .. branch|region|year|month|site|school|group|hospital|team|supplier|store|district|ward|cohort|season|plant|method",
      "=ausgewertet|=auswertung|=auswertungen|=auswerten|=datenauswertung|=datenauswertungen|=depouillement|=exploitation|=explotacion .. =messdaten|=daten|=umfrage|=umfragen|=kennzahlen|=verkaufszahlen|=kundendaten|=messreihen|=logdaten|=donnees|=datos|=enquete|=enquetes|=encuestas|=versuchsdaten|=fragebogen",
      "answer .. question .. with|from|using .. data|figures|numbers|logs|sql|statistics",
      "find|found|show|see|saw .. from|in .. log|logs|data|record|records|bookings|transactions|tickets|receipts|responses|sales|readings .. =that",
      "find|found|show|work_out .. =that .. #|half|third|quarter|most .. =of|percent .. customer|user|order|scan|query|ticket|sale|return|claim|complaint|call|visit|cost|delay|shift|booking|item|client|error",
    ],
    unless: ["thread_dump|stack_trace|core_dump|heap_dump|crash_dump"],
  },
  {
    shows: ["ad-hoc-analysis"],
    told: [
      "answer|handle|respond|field|serve|resolve .. data|one_off|numbers|analytics|adhoc|analytical|reporting .. question|request|query|requests .. from|of|for|by|within|a .. management|sales|team|department|executive|business|board|stakeholder|marketing|finance|leadership|product|client|week|day|month|journalists",
      "one_off|quick|urgent|impromptu|last_minute|on_request|on_demand analysis|analyses|number|figure|report|breakdown|statistics|data_pull|data_pulls|extracts",
      "analysis|analyses|evaluations|breakdowns|data_pulls|extracts on|upon .. request|demand .. of|for|by|from .. management|team|department|board|director|sales",
    ],
  },
  {
    shows: ["data-visualization"],
    told: [
      "plot|chart|graphed .. data|result|curve|reading|sales|figure|trend|price|score|temperature|number|growth|against|over_time|series|spectrum|spectra|distribution",
      "@make|draw|produce|prepare|generate .. =charts|=graphs|infographic|heatmap|heat_map|histogram|scatterplot|scatter_plot|bar_chart|pie_chart|line_chart|sankey|box_plot|choropleth|data_graphics|plots",
      "display|show|present|illustrate|map .. data|figure|number|result|reading|metric|sales|price|statistics|score|trend .. as|in|on|with .. chart|graph|map|interactive_map|wallboard|plot|infographic|heatmap",
      "interactive|live|animated map|chart|graph|plot|graphic of|for|with|that|showing",
      "@make .. chart|plotting|graphing component|library|widget|screen|page|tool|view",
    ],
    unless: [
      "patient_chart|flow_chart|organization_chart|org_chart|music_chart|graph_database|knowledge_graph|gantt|chart_of_accounts|dependency_graph|medical_chart|nautical",
    ],
  },
  {
    shows: ["business-intelligence"],
    told: [
      "@make|maintain|own|deliver|rebuild .. dashboard|scorecard|cockpit|wallboard|self_service_report .. for|to|used|that|which|so|read .. management|manager|executive|board|store|department|sales|leadership|finance|branch|director|ceo|cfo|operations|controller|marketing|head_office",
      "dashboard|cockpit|scorecard used|read|opened|consulted .. by .. manager|executive|board|director|department|team|controller|officer|staff|store|branch|leadership",
      "report|reporting|dashboard .. on_top|over|from|behind|off .. warehouse|data_mart|cube|olap|semantic",
      "warehouse|cube|mart .. for|behind|under|feeding .. dashboard|management|controlling|executives|reports",
    ],
    unless: ["grafana|kubernetes|car_dashboard|vehicle|automotive|cluster_health"],
  },
  {
    shows: ["reporting"],
    told: [
      "write|compile|prepare|send|submit|file|issue|produce|assemble|publish|draw_up .. report|return|statistics|figures|summary|summaries|scorecard .. to|for .. ministry|regulator|head_office|council|funder|donor|board|management|director|authority|authorities|sponsor|client|committee|leadership|executive|executives|government|stakeholders|shareholders|investors|headquarters|customer|trustees|owner|department|finance|manager",
      "send|produce|compile|publish|prepare|circulate|issue|deliver|present|report .. figure|statistics|numbers|results|kpis|metrics|performance|occupancy .. every|each|weekly|monthly|quarterly|daily|annually month|week|friday|monday|quarter|morning|to|for|day|year",
      "report .. on .. sales|progress|performance|budget|cost|result|outcome|figure|spend|attendance|usage|stock|quality|activity|turnover|incident|expenditure|revenue|kpis|metrics|findings .. to|for .. manager|board|management|director|team|client|council|head|leadership|committee|executive|ministry|stakeholder|donor|funder|head_office",
      "build|create|write|develop|design|maintain|automate|set_up|rebuild|make|generate|schedule .. =reports",
      "turn|cut|shorten|automate|replace|speed_up|reduce .. =report|=reports|reporting|month_end_report|manual_report .. from|to|with|in|by .. day|days|hour|hours|minute|minutes|macro|script|excel|hand",
      "=monatsberichte|=monatsbericht|=wochenberichte|=quartalsberichte|=berichtswesen|=jahresberichte|=statusberichte|=managementberichte|=informes|=reportes|=rapports|=rapport .. =erstellt|=erstellung|=erstellen|=mensuels|=mensuel|=mensuales|=semanales|=hebdomadaires|=trimestriels|=fur|=geschaftsfuhrung|=direction|=direccion|=aufgebaut|=activite|=trimestrales",
    ],
    unless: ["bug_report|police_report|lab_report|school_report|news|newspaper|crash_report|reports_to|penetration"],
  },
  {
    shows: ["dashboards"],
    told: [
      "wallboard|big_screen|live_screen|status_board|live_board|control_screen|status_page|overview_screen|overview_page|tv_screen .. for|with|of|that|show|showing|in|display|on",
      "screen|page|board|view|spreadsheet|workbook|app|tool|panel that|which|to show|shows|display|displays|track|tracks|present|visualize|visualizes .. live|daily|current|real_time|up_to_date|key|actual|latest .. sales|figure|order|metric|number|kpi|status|stock|data|occupancy|output|queue|performance|price|load|readings",
      "@make .. cockpit|management_view|control_panel|overview|kpi_board .. for|of .. management|manager|sales|figures|metrics|orders|production|plant|key|finance|executives|board",
      "tableau_de_bord|tableaux_de_bord|cuadro_de_mando|cuadros_de_mando|quadro_de_bord",
    ],
    unless: ["aircraft|plane"],
  },
  {
    shows: ["kpis"],
    told: [
      "measure|track|monitor|watch|report|review .. conversion_rate|conversion|churn|retention|occupancy_rate|utilization|scrap_rate|fill_rate|=nps|=csat|cost_per|gross_margin|hit_rate|on_time_delivery|first_time_fix|turnaround_time|yield|footfall|occupancy|lead_time|cycle_time|downtime|waiting_time|response_time|average_handling_time|handling_time|abandonment_rate|sell_through|stock_turn|labour_cost|labor_cost|readmission|revenue_per|=oee|bounce_rate",
      "performance|result|sales|figure|output|progress|spend|cost|delivery .. against|versus|vs .. target|goal|objective|benchmark|kpi|plan",
      "set|define|agree|choose|introduce|propose .. target|metric|measure|indicator|goal|benchmark .. for|of|with|on|to .. team|branch|department|product|line|service|store|sales|quality|delivery|performance|success|feature|shift|programme|plant",
      "@make|run|maintain .. scorecard|performance_measures|north_star",
    ],
    unless: ["blood|pressure|heart", "training_loss|validation_loss|compiler|caching|latency"],
  },
  {
    shows: ["actionable-insights"],
    told: [
      "recommend|suggest|advise|propose|advocate .. based_on|from|after|using|on_the_basis_of .. data|analysis|analyses|figure|finding|survey_results|result|numbers|statistics|usage|research|feedback",
      "finding|analysis|insight|result|study|research|report .. led_to|changed|shaped|persuaded|triggered|convinced|resulted_in|prompted|fed_into|influenced|informed .. decision|strategy|launch|change|price|budget|policy|roadmap|closure|redesign|board|company|plan|design|saving|investment|product|campaign|new",
      "translate|turn|convert|distill|transform .. data|figure|result|finding|number|analysis|research|statistics|feedback .. into|to .. recommendation|action|decision|plan|change|savings|advice|insight|strategies|priorities|improvement|next_steps",
      "identify|find|spot|uncover|reveal|quantify .. saving|opportunity|cost_driver|potential|growth_opportunities|upsell|loss|leakage|bottleneck .. by|through|from|using|with|via|in|after .. analyzing|analysis|data|figures|analysing|comparing|reviewing|sales_data|spend_data|usage",
    ],
    unless: ["user|=be|customer .. =recommended"],
  },
  {
    shows: ["data-driven-decision-making"],
    told: [
      "decide|choose|plan|price|adjust|prioritize|allocate|order|steer .. based_on|using|from|according_to|on|with|by .. sales_figures|sales_data|usage_data|past_sales|historical_sales|statistics|numbers|sales_numbers|test_results|analytics|metrics|usage_figures",
      "use .. data|figure|statistics|numbers|analytics|metrics|results|analysis|usage .. to .. decide|choose|set|plan|prioritize|steer|adjust|justify|guide|drive|target|allocate|pick|make_decisions|cut|kill",
      "let|help|enable|allow .. manager|management|board|leadership|team|team_lead|director|buyer|executive|owner .. decide|choose|prioritize|make_decisions|plan|steer|act .. data|figure|numbers|facts|evidence|analytics|metric|analysis",
    ],
    unless: ["data_plan|data_center|data_structure"],
  },
  {
    shows: ["data-mining"],
    told: [
      "mine|dig|search|sift|trawl|comb .. log|data|record|transaction|claim|text|database|archive|posts|reviews|ticket .. for|to|through .. pattern|fraud|anomal*|trend|signal|insight|hidden|rules|similar|common|leads|suspicious",
      "find|discover|uncover|detect|extract|reveal|identify .. hidden|recurring|unknown|frequent|suspicious|pattern|association|rules|structure in|from|across|within|among .. transaction|log|claim|basket|dataset|large_data|large_dataset|purchase|text|reviews|clickstream|#",
      "which .. product|item|article .. bought|buy|purchased|ordered|sell|sold together",
    ],
  },
  {
    shows: ["data-collection"],
    told: [
      "measure|record|log|note|take|read|register .. reading|measurement|response|water_level|temperature|meter|energy|count|noise_level|soil_moisture|air_quality|interview_answers|traffic_counts|field_notes|growth|traffic at|of|in|from|on|for|every|with|across|daily|hourly|each",
      "send_out|hand_out|conduct|distribute|carry_out|administer|run|field|mail|launch|collect .. questionnaire|survey|poll|census|feedback_form|opinion_poll",
      "interview|survey|poll|question|canvass .. # .. household|resident|customer|patient|student|passenger|farmer|visitor|participant|people|user|respondent|voter|teacher|expert|shopper|employee|nurse|family|tenant",
      "collect|gather|compile|assemble|harvest|scrape|source|capture|crowdsource .. price|reading|measurement|response|sample|figure|statistic|field_data|listings|observations|ratings|reviews|recordings|image|photo|text|example|answers|tweets|questionnaires .. from|of|in|on|across|for|by|with|at",
      "count|tally .. vehicle|passenger|bird|visitor|pedestrian|plant|cyclist|insect|species|fish|tree at|on|in|for|along|per|every|by",
      "@make|place|fit|deploy|install .. sensor|logger|data_logger|recorder|collector|tracker|probe to|that|for|and .. collect|measure|record|log|gather|capture|track|stream",
      "erhebung|datenerhebung|=erhoben|=befragung|=befragungen|=umfragen .. durchgefuhrt|mit|von|bei|in|zur|zu|unter",
    ],
    unless: ["stamp|debt|rubbish|waste|land_survey|building_survey|job_interview|blood|award"],
  },
  {
    shows: ["data-storytelling"],
    told: [
      "present|explain|communicate|pitch .. finding|analysis|figure|data|numbers|insight|statistics|analyses|evidence|study_results .. to|for|through|before .. board|management|executive|non_technical|leadership|client|stakeholder|director|committee|council|minister|investor|public|audience|laypeople|layperson|press|senior|c_suite|politicians|department_head|ceo|managers",
      "walk|guide|take .. board|management|executive|client|director|stakeholder|leadership|managers .. through .. finding|analysis|figure|data|number|result|dashboard|statistics",
      "@make|prepare .. slide|deck|story|brief|one_pager|presentation .. from|on|of|about|with|for|around .. finding|analysis|data|figures|numbers|insight|results|survey",
    ],
  },
  {
    shows: ["product-analytics"],
    told: [
      "measure|track|study|analyze|look_at|follow|monitor|examine|understand .. user|visitor|player|learner|customer|reader|listener|subscriber use|click|navigate|behave|engage|adopt|abandon|drop|move|interact|behavior|behaviour|journeys|journey|flows|activity|sessions .. app|site|product|feature|game|screen|page|platform|checkout|tool|onboarding|search|website|shop|service",
      "feature_usage|feature_adoption|usage_data|usage_statistics|usage_metrics|click_path|click_stream|clickstream|drop_off|stickiness|daily_active_users|=dau|=mau .. measure|analyze|track|study|report|improve|analysis|by|per|for|of|dashboard|monitor|look",
      "measure|track|analyze|study|report|monitor|define|review .. feature_usage|feature_adoption|usage_data|product_usage|clickstream|drop_off|activation|user_engagement|daily_active_users|in_app_behavior|session_length|app_usage|usage_metrics",
    ],
    unless: ["alarm|museum|license|licence|sim_card|enzyme|neuron|gene|receptor|cell"],
  },
  {
    shows: ["event-tracking"],
    told: [
      "instrument|add|define|log|implement|specify|set_up|capture|record|wire .. event|=clicks|click|tracking|=pageviews|analytics_events|usage_events|conversion|pixel .. app|site|page|screen|website|button|feature|product|checkout|shop|frontend|form|funnel|journey",
      "@make .. tracking .. plan|concept|scheme|spec|specification|events|code|pixel|library|sdk",
    ],
    unless: ["race|sports_event|wedding|order_tracking|gps|parcel|bug"],
  },
  {
    shows: ["funnel-analysis"],
    told: [
      "where .. =users|=customers|=visitors|=applicants|=buyers|=donors|=candidates drop|drop_off|abandon|give_up|quit|exit",
      "drop_off|dropout|abandonment|drop_offs .. at|in|between|of|per|on .. step|checkout|funnel|stage|form|sign_up|signup|registration|onboarding",
    ],
  },
  {
    shows: ["retention-analysis"],
    told: [
      "how_many|whether|which|who .. user|customer|player|member|subscriber|donor|patient|student return|come_back|stay|remain|renew|keep|reorder|reactivate",
      "measure|track|analyze|study|report|calculate|compute .. retention|repeat_purchase|repeat_rate|renewal_rate|stickiness|returning_users|returning_customers|lapse_rate .. by|of|per|for|over|across|in",
    ],
    unless: ["employee|staff|water_retention|talent|data_retention", "lunch|dinner|hotel"],
  },
  {
    shows: ["churn-analysis"],
    told: [
      "why .. customer|user|member|subscriber|tenant|donor|client|reader leave|left|cancel|quit|unsubscribe|lapse|switch|go|stop",
      "customer|user|member|subscriber|donor|client|policyholder|reader .. likely|about|risk|going|who .. leave|cancel|churn|lapse|unsubscribe|quit",
    ],
    unless: ["gate|door"],
  },
  {
    shows: ["trend-analysis"],
    told: [
      "follow|track|watch|compare|monitor|study|analyze|plot|show|chart .. year_on_year|month_on_month|year_over_year|from_year_to_year|month_by_month|over_the_years",
      "watch|follow|track|spot|identify|monitor|study|analyze|detect|see .. trend .. in|of|for|across .. sale|demand|price|complaint|usage|incident|consumption|infection|absence|ticket|enrolment|enrollment|market|figure|cost|revenue|behavior|behaviour|booking",
      "compare .. with|to|against .. last_year|previous_year|prior_year|last_month|previous_month|prior_period|previous_season|year_before|prior_month",
    ],
    unless: ["fashion|makeup"],
  },
  {
    shows: ["exploratory-data-analysis"],
    told: [
      "check|plot|inspect|explore|examine|look_at|study .. distribution|outlier|correlation|missing_values|skew of|in|between|for|among|across|and",
      "explore|look_into|get_to_know|dig .. new|large|raw|unknown|# .. dataset|data_set|data|table|records ... pattern|insight|question|hypothes*|model|trend|find|understand|ideas|surprises|analysis",
    ],
  },
  {
    shows: ["predictive-analytics"],
    told: [
      "predict|anticipate|foresee .. which|when|who|how_many|whether .. customer|user|machine|part|patient|student|order|pump|member|loan|claim|invoice|employee|ticket|product|buyer|visitor|train|bill|team",
      "predict|estimate|anticipate .. demand|sale|failure|churn|no_show|arrival|default|breakdown|dropout|delay|outage|length_of_stay|load|price|yield|wear|waiting_time|attrition|turnover|consumption|occupancy|readmission|footfall|delivery_time|late_payment .. from|with|by|using|for|of|per|on|in",
      "early_warning .. for|of|on|when|system|model|score .. failure|default|dropout|flood|churn|sepsis|outage|risk|insolvency|student|customer|supplier|machine|deteriorat*",
    ],
    unless: ["tea_leaves|quotation|estimate_for_customer"],
  },
  {
    shows: ["forecasting"],
    told: [
      "predict|project|estimate|anticipate|plan|calculate|model .. demand|sale|revenue|volume|staffing_needs|cash_flow|load|consumption|visitor_numbers|stock_needs|headcount_needs|call_volume|order_volume|material_needs|turnover|ridership|tax_income|enrolment|enrollment .. for .. next|coming|following|# .. week|month|quarter|season|year|day|shift|semester",
      "project|predict|anticipate|estimate .. next|future|upcoming|coming|tomorrow's|weekly|monthly|seasonal|hourly .. demand|sale|need|volume|revenue|load|consumption|order|stock|workload|budget_needs|traffic|call|cash|patient_numbers|price",
      "predict|forecast .. hourly|daily|weekly|monthly|day_ahead|intraday|quarterly .. demand|sale|load|volume|consumption|price|call|arrival|order|generation|revenue|footfall",
      "=absatzprognose|=bedarfsprognose|=umsatzprognose|=lastprognose|=bedarfsplanung|=umsatzplanung|=absatzplanung|=absatzprognosen|=nachfrageprognosen|=prevision|=previsions|=pronostico|=pronosticos la|der|de|des|fur|ventes|demande|von|je|ventas|demanda|mit|aus|per",
    ],
    unless: ["construction_project|project_plan"],
  },
  {
    shows: ["web-analytics"],
    told: [
      "measure|track|analyze|watch|evaluate|monitor|report|study|grow|review .. traffic|visits|page_views|pageviews|click_rate|bounce_rate|bounce|visitor_numbers|clicks|sessions|search_terms|referrers|conversions .. of|on|to|for|per|website|site|web|page|shop|blog|landing|channel",
      "website|site|web|online_shop|webshop|blog traffic|visitor|visits|statistics|usage|stats .. measure|analyze|track|report|monthly|analysis|evaluate|monitor",
    ],
    unless: ["air_traffic|road|network_traffic|traffic_lights"],
  },
  {
    shows: ["marketing-analytics"],
    told: [
      "measure|track|analyze|evaluate|compare|report|monitor|review|assess .. campaign|advert|ad|ads|channel|newsletter|mailing|marketing|promotion|social_media .. result|performance|return|cost_per|clicks|conversion|response|roi|roas|open_rate|success|effect|impact|effectiveness|reach|figures",
      "which .. channel|campaign|ad|ads|advert|mailing|newsletter .. bring|brought|work|paid|sell|convert|perform|drive|generate|pay",
      "response_rate|open_rate|click_rate|click_through|cost_per_lead|cost_per_click|cost_per_acquisition|return_on_ad_spend|ad_spend .. measure|track|analyze|report|of|by|per|across|from|monitor|compare|down|up|improve",
    ],
    unless: ["television_channel|sales_channel_partner|youtube_channel|grain"],
  },
  {
    shows: ["attribution-modeling"],
    told: [
      "credit|attribute|assign .. sale|conversion|sign_up|signup|revenue|purchase|order|install to|between|across|among .. channel|campaign|touch|touchpoint|ads|ad|mailing|source",
    ],
  },
  {
    shows: ["marketing-mix-modeling"],
    told: [
      "effect|contribution|return|impact .. of .. tv|radio|print|media|ad|advertising|channel|promotion .. spend|budget|channels .. on .. sale|revenue|orders",
    ],
  },
  {
    shows: ["self-service-analytics"],
    told: [
      "let|enable|allow|so_that|help|empower|give|free .. manager|team|analyst|staff|business|user|department|colleague|store|sales|stakeholder|marketer|officer .. answer|pull|build|run|explore|query|find|filter|create|make|slice .. own|themselves|without|alone|independently .. report|number|question|chart|data|figure|analyst|ticket|query|analysis|dashboard|us|sql|it",
      "self_serve|self_service .. report|analytics|dashboard|data|analysis|query|reporting|explore|metric|bi",
    ],
    unless: ["checkout|restaurant|kiosk"],
  },
  {
    shows: ["customer-analytics"],
    told: [
      "analyze|study|examine|evaluate|understand|investigate .. customer|guest|member|shopper|buyer|subscriber|passenger|cardholder|consumer|donor .. behavior|behaviour|purchase|spend|spending|loyalty|basket|habit|preference|lifetime|value|history|journey|journeys",
      "which .. customer|guest|member|shopper|buyer|donor|subscriber .. buy|spend|return|respond|worth|profitable|order|give|upgrade",
    ],
    unless: ["user_interview"],
  },
  {
    shows: ["customer-segmentation"],
    told: [
      "group|split|divide|segment|sort|cluster|classify|categorize .. customer|donor|subscriber|user|guest|member|shopper|buyer|household|prospect|contact|client|student|patient|reader into|by|according|on|in .. group|segment|spend|behavior|behaviour|value|type|tier|need|profile|age|habit|persona|interest|cluster|usage|risk|potential|category|recency",
      "recency_frequency|rfm .. customer|score|segment|model|analysis|donor|client|buyer|monetary",
    ],
    unless: ["table|room|tour|class|cabin"],
  },
  {
    shows: ["cohort-analysis"],
    told: [
      "by|per signup|sign_up|joining|registration|entry|acquisition|start|first_order month|week|year|date|cohort|quarter .. retention|revenue|churn|spend|compare|activity|orders|users",
      "user|customer|member|subscriber|patient|player|student .. who .. joined|signed_up|started|registered|enrolled .. same|each|every month|week|year|quarter|time",
    ],
  },
  {
    shows: ["descriptive-statistics"],
    told: [
      "calculate|compute|report|work_out|tabulate|summarize .. average|mean|median|percentile|standard_deviation|frequency|frequencies|quartile|percentage|variance|spread .. of|for|per|by|from|across|in|and",
      "cross_tabulation|crosstab|frequency_table|summary_table|crosstabs|frequency_tables .. of|for|from|by|in|on|with",
    ],
    unless: ["variance_analysis|budget"],
  },
  {
    shows: ["embedded-analytics"],
    told: [
      "chart|report|dashboard|analytics .. inside|within|in .. product|app|portal|customer_portal|client_portal|application|our_software|admin_area|backoffice|customer_area|our_app .. customer|client|user|tenant|merchant|partner|seller|restaurant|each",
      "customer_facing|client_facing|merchant_facing|user_facing|in_app|in_product dashboard|chart|analytics",
    ],
  },
];
