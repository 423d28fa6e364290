import type { Deed } from "./deed.js";

/** Systems kept running, watched, released and moved. */
export const OPERATIONS_AND_SECURITY: readonly Deed[] = [
  {
    shows: ["monitoring"],
    told: [
      "watch|keep_an_eye_on|keep_watch_over|look_at .. server|uptime|system_health|disk_space|error_rate|error_log|production|job_queue|cpu",
      "check .. server|disk_space|system_health|job|production_log|error_log .. =every|daily|morning|nightly|hourly|night|regularly",
      "dashboard .. uptime|latency|error_rate|cpu|memory_usage|disk|queue_depth|system_health|response_time|throughput",
      "health_check|heartbeat .. service|server|job|node|host|device|container|link",
      "uberwach* .. =server|=systeme|=dienste|=netzwerk|=anlagen",
      "=surveillance|=supervision .. =serveurs|=systemes|=reseau|=reseaux",
      "=monitorizacion|=monitoreo|=supervision .. =servidores|=sistemas|=redes",
    ],
    unless: ["watch .. film|game|video|show", "production .. line|meat|crop|plant|machine|floor"],
  },
  {
    shows: ["alerting", "monitoring"],
    told: [
      "set_up|build|add|write|configure|create .. alert ... fail|failed|failing|missing|late|=down|slow|outage",
      "alert|alarm|notification|message|page|e_mail|email|notify .. =when|=if|=whenever|=before .. job|server|service|disk|queue|latency|backup|feed|pipeline|certificate .. fail|down|full|slow|stop|late|rise|expire|exceed|stuck",
      "@make|configure|tune|rework|add|clean_up|prune|route .. alert|alarm .. noise|noisy|threshold|on_call|pager|service|server|production|latency|error|outage",
      "cut|reduce|halve|remove|silence|quiet .. noisy|false|needless|useless|pointless|nightly .. alert|page|alarm",
    ],
    unless: ["fire|burglar|smoke|gas .. alarm", "alarm .. clock|panel|house", "landing|web .. page", "press|media|amber .. alert"],
  },
  {
    shows: ["observability"],
    told: [
      "instrument .. service|code|app|application|endpoint|api|system|backend|pipeline",
      "log|metric .. metric|log|trace .. trace|dashboard|alert .. service|system|platform|production|team|application|pipeline",
      "add|emit|collect|expose|publish .. metric|trace .. service|endpoint|request|container|job|worker|production",
    ],
    unless: ["business|marketing|sales|campaign|financial .. metric"],
  },
  {
    shows: ["logging", "observability"],
    told: [
      "collect|ship|centralize|gather|aggregate|forward|bring|consolidate|index .. =logs|log_file .. =from|=of|=into|=in|server|service|central|together|searchable",
      "search|comb|dig|read|go_through|sift|parse|analyze .. server_log|error_log|log_file|access_log|application_log|system_log|audit_log",
      "write|add|introduce .. structured|json|application|audit .. =log|=logs|log_line|log_entry|log_message",
    ],
    unless: ["well|wood|timber|call|driver|training .. =log|=logs"],
  },
  {
    shows: ["distributed-tracing"],
    told: [
      "follow|trace|track .. =request|=requests|=call|=calls|=transaction .. across|through|between .. service|system|microservice",
      "correlation_id|trace_id|request_id",
    ],
    unless: ["customer|service|purchase|change .. =request|=requests .. department"],
  },
  {
    shows: ["incident-management"],
    told: [
      "lead|guide|steer .. through .. outage",
      "handle|lead|coordinate|fix|resolve|mitigate|manage|work|end .. outage|service_disruption|system_failure|production_issue|production_failure|production_problem",
      "restore|bring_back|recover .. service|system|site|platform|production .. =within|=in|=after|minute|hour|outage|failure|crash",
    ],
    unless: ["customer|tailor|building|listed|historic .. site", "dental|bridge|habitat|heritage|furniture|tooth", "power .. outage"],
  },
  {
    shows: ["on-call", "incident-management"],
    told: [
      "carry|hold|share|wear|take .. =pager|on_call_phone|duty_phone|emergency_phone",
      "out_of_hours|after_hours|weekend|night|24_7 .. support|standby|callout|cover .. server|system|production|platform|network|application|software|service_desk|infrastructure",
      "standby|stand_by .. server|system|production|platform|network|application|infrastructure|it",
      "get_up|wake|call_out|=woken|=called .. night|weekend .. server|system|site|database|network .. down|fail|crash",
    ],
    unless: ["ward|nurse|patient|doctor|hospital|clinic|plumb|boiler|shelter|vet"],
  },
  {
    shows: ["postmortems", "root-cause-analysis"],
    told: [
      "write_up|document|explain|record .. went_wrong .. outage|incident|failure|crash",
      "write|draft|run|hold|lead|publish .. outage|incident .. report|review|analysis|summary .. cause|blame|lesson|again|learn|action|team|engineer",
      "=after|=following .. outage|failure|crash|data_loss .. write|document|analyze|review|present .. why|cause|lesson|what|report|timeline",
      "blameless .. review|meeting|report|analysis|write_up",
    ],
    unless: ["liver|kidney|heart|patient|fall|police|bullying|behaviour|workplace|injury"],
  },
  {
    shows: ["runbooks"],
    told: [
      "write|document|draft|compile|keep|create .. step|instruction|guide|handbook|manual|checklist|playbook .. outage|failover|restart|on_call|recover|restore|server|incident|operations_team",
      "=betriebshandbuch|=betriebshandbucher|=notfallhandbuch|=notfallhandbucher",
    ],
    unless: ["restaurant|kitchen|patient|furniture|food|children|nurse|safeguarding", "conservation|habitat"],
  },
  {
    shows: ["high-availability"],
    told: [
      "site|website|shop|platform|service|system|app|portal .. stay|remain =up|online|available|reachable .. =through|=during|=on|=at|=when|=under|despite",
      "second|standby|spare|redundant|secondary|twin .. server|node|data_centre|data_center|machine|database|replica|link|router .. take_over|fail|down|automatic*|die|outage",
      "replicate|mirror|duplicate|run|spread|distribute .. database|service|data|system|server|cluster|platform .. across|between|=in|=over .. region|zone|data_centre|data_center|availability_zone|site",
      "survive|withstand|tolerate .. loss|failure|outage|crash|death .. node|server|zone|region|data_centre|data_center|disk|host|rack",
      "redundant .. server|firewall|internet_line|uplink|switch|power_feed|database|storage|node|controller",
      "keep .. shop|site|website|platform|service|system|app|server|portal .. =up|online|available|reachable|running .. =through|=during|=at|peak|24_7|=always|clock",
    ],
    unless: ["customer|construction|field|clinical|study|trial|country .. site|region", "remove|delete|merge .. redundant"],
  },
  {
    shows: ["fault-tolerance"],
    told: [
      "keep|carry_on|continue .. work|run|accept|serve|sell|take|process|running|working|taking .. =when|=if|=while|=though .. server|node|service|backend|link|network|connection|broker|database|internet .. fail|down|offline|drop|crash|unavailable|lose|=lost|break",
      "retry|resend|requeue|replay|pick_up .. fail|failed|lost|interrupted|broken .. message|request|job|call|transfer|upload|payment|task|step|run",
      "retry|circuit_breaker|dead_letter .. backoff|queue|timeout|service|call|fallback|bulkhead",
    ],
    unless: ["electrical|fuse|panel|breaker_panel", "exam|course|student"],
  },
  {
    shows: ["failover", "high-availability"],
    told: [
      "switch|fail|flip|cut .. over .. standby|secondary|replica|backup_site|second_site|other_region|other_site|second_data_centre|second_data_center|spare",
      "standby|replica|secondary|spare|second_node .. take_over|promote",
    ],
  },
  {
    shows: ["sla-management"],
    told: [
      "answer|close|solve|resolve|fix|handle|complete .. ticket|incident|call|request|fault|case .. =within|=inside|=under .. agreed|target|service_level|contractual|contract|promised",
      "agree|negotiate|define|track|report|keep|meet|measure .. service_level|response_time_target|resolution_time|resolution_target|first_response_time|uptime_commitment",
    ],
    unless: ["emergency_service|ambulance|fire_service|stock"],
  },
  {
    shows: ["slos-and-slis"],
    told: [
      "error_budget",
      "set|agree|define|introduce|track .. target|objective|goal|threshold .. uptime|availability|latency|error_rate|response_time .. service|team|system|platform|api|product",
    ],
  },
  {
    shows: ["telemetry"],
    told: [
      "collect|send|stream|gather|upload|transmit|ship|receive .. reading|measurement|sensor_data|position|vehicle_data|device_data|machine_data|status_data|metric .. =from|=to .. meter|device|sensor|vehicle|truck|machine|satellite|turbine|fleet|robot|drone|host|cloud|server|gateway|base_station|ground_station",
    ],
    unless: ["manual|hand|interview|blood_pressure|patient"],
  },
  {
    shows: ["performance-monitoring", "monitoring"],
    told: [
      "graph|chart|dashboard .. =of|=for .. response_time|load_time|latency|cpu|throughput|memory_usage",
      "watch|track|monitor|measure|log|keep_an_eye_on .. load_time|response_time|query_time|page_speed|cpu|memory_usage|throughput|latency|request_rate|run_time|gpu_usage|gpu_utilization",
    ],
    unless: ["emergency|ambulance|police|patient|customer_service|agent|lead", "manual|stopwatch|factory|production_line"],
  },
  {
    shows: ["capacity-planning"],
    told: [
      "plan|forecast|estimate|work_out|size|project|predict|calculate .. disk_space|storage|server|hardware|compute|bandwidth|gpu|cluster|node|memory .. need|growth|peak|demand|next|ahead|future|black_friday|sale|year",
      "load_test|capacity_model|headroom .. peak|growth|season|black_friday|sale|forecast|hardware|order",
    ],
    unless: ["staff|bed|warehouse|factory|furniture|household|shift", "predict .. server|storage .. failure"],
  },
  {
    shows: ["disaster-recovery", "backup-and-recovery"],
    told: [
      "rebuild|restore|recover|bring_back .. server|system|data|database|network|office|site|file .. =after .. fire|flood|ransomware|crash|disk_failure|hardware_failure|attack|power_failure|lightning|theft",
      "second|other|remote|off_site|backup|recovery|standby .. data_centre|data_center|server_room|region .. fire|flood|disaster|fail|outage|take_over|emergency",
      "practise|practice|rehearse|drill|exercise|try .. restore|recovery|failover|switchover|emergency_restart|rebuilding .. =from|server|system|database|year|quarter|month|backup|data",
    ],
    unless: ["house|carpet|habitat|furniture|building|wildlife|rehabilitation|patient"],
  },
  {
    shows: ["backup-and-recovery"],
    told: [
      "restore|recover|retrieve .. deleted|lost|corrupt|corrupted|accidentally .. file|mailbox|database|data|table|document|folder|photo|mail|email",
      "restore|recover|rebuild .. file|server|mailbox|database|system|data|site|table .. =from .. backup|tape|snapshot|dump|copy",
      "back_up .. server|database|file|data|mailbox|laptop|site|system|disk|computer",
      "nightly|daily|weekly|hourly|automatic|automated|encrypted|off_site|offsite|tape|incremental|database|server|data|regular .. =backup|=backups",
      "change|swap|rotate|load|store|take .. backup_tape|backup_disk|backup_drive",
      "=datensicherung|=datensicherungen|=sauvegarde|=sauvegardes|copia_de_seguridad|=backups",
    ],
    unless: ["backup .. dancer|singer|contact|cook|driver|teacher|generator|supplier|cover", "data .. backup .. =role|=person"],
  },
  {
    shows: ["software-deployment"],
    told: [
      "put|bring|push|take|move|set .. app|site|website|system|service|platform|version|release|change|feature|update|fix|code|shop|portal|software|application|model .. live|into_production|to_production|in_production|into_live",
      "install|update|upgrade .. release|version|software|update|application|system .. =at|=on|=for .. site|customer|client|server|branch|hospital|store|factory|school|plant|machine|device|till|production",
      "publish|upload|push .. =new|=each|=every|latest|weekly|monthly .. version|build|release|update .. =of|=to|server|store|user|customer",
      "mise_en_production|mises_en_production|puesta_en_produccion|paso_a_produccion|=produktivsetzung|=inbetriebnahme .. =logiciel|=application|=applications|=software|=aplicaciones|=aplicacion|=anwendung|=anwendungen|=servicios|=services|=systeme|=version|=versions|=versiones",
    ],
    unless: [
      "live .. stock|animal|music|show|concert",
      "album|=book|=books|magazine|newsletter|press",
      "hvac|solar|furniture|plumbing|electrical",
    ],
  },
  {
    shows: ["continuous-integration", "ci-cd"],
    told: [
      "=every|=each change|version|release|update .. test|check|build .. automatic*",
      "=every|=each change|version|release|update .. automatic* test|check|build|deploy",
      "run|start|execute|build|check|test|lint|compile .. =on|=with|=at|=for|=after|=before|=upon .. =every|=each .. commit|push|pull_request|merge|merge_request|check_in",
      "=every|=each commit|push|pull_request|merge|merge_request|check_in .. build|test|check|compile|lint|deploy|scan",
      "nightly|automatic|automated build .. test|server|set_up|introduce|break|report|team",
      "@run|speed_up|migrate|set_up .. =build =server|=servers|=farm|=agents",
    ],
    unless: ["gate|inventory|hotel|guest .. check_in"],
  },
  {
    shows: ["continuous-delivery", "ci-cd"],
    told: [
      "automate .. deployment|=deploys|=deploy|release|rollout|publishing .. =of|=to|=with|=so|=from|=for|which|service|server|app|script|pipeline|team|minute|hour",
      "deploy|release|ship|publish|roll_out .. automatic*|hands_free|by_itself|without .. click|hand|manual|merge|push|test|approval|step|commit",
      "one_click|push_button|one_command|single_command .. deploy|deployment|release|rollout",
      "release|deploy|deployment .. month|week|quarter|day|year .. =to .. day|daily|week|weekly|hour|demand|times",
    ],
    unless: [
      "press|news|album|hospital|patient|marketing|email .. release",
      "release .. press|news",
      "valve|pressure|dose",
      "release check|test",
    ],
  },
  {
    shows: ["devops", "ci-cd"],
    told: [
      "automate .. =build|=builds .. deployment|deploy|release|test|rollout|environment|server",
      "@run|automate .. deployment_pipeline|release_pipeline|deployment_environment|deployment_script|deployment_tooling|release_tooling",
      "deploy .. operate|=run|=ran|=running|monitor .. =own|ourselves|myself .. service|system|app|application|product|code",
      "=build|=built .. =run|=ran|=operate|=operated .. =own .. service|system|product|software|platform",
    ],
    unless: ["house|construction|home|restaurant"],
  },
  {
    shows: ["release-management"],
    told: [
      "plan|coordinate|schedule|own|run|prepare|sign_off|cut|manage|organize .. =release|=releases .. =of|=with|=for|=every|=across|version|team|note|branch|calendar|window|software|firmware|app|test|weekly|monthly",
      "write|keep|publish|compile .. release_note|changelog|change_log",
      "decide|approve|agree|sign_off .. what|which|when .. release|go_live|ship|=out .. version|release|fix|change|feature|build",
      "release_train|release_calendar|release_window|release_checklist|release_branch|code_freeze|feature_freeze",
    ],
    unless: [
      "press|news|album|film|music|book|media|prisoner|hospital|patient|bail|game .. =release|=releases",
      "medical|information|records|lien|fund .. release",
    ],
  },
  {
    shows: ["zero-downtime-deployment"],
    told: [
      "upgrade|deploy|migrate|release|update|switch|roll_out|move|replace|patch .. service|database|system|platform|version|server|cluster|app|api|site|schema|customer .. without .. downtime|outage|interruption|taking|offline|maintenance_window|noticing",
    ],
    unless: ["customer|construction .. site"],
  },
  {
    shows: ["progressive-delivery"],
    told: [
      "roll_out|release|enable|ship|open|switch .. version|feature|update|app|change|release|model|search|checkout .. gradually|stages|step_by_step|wave|percent|per_cent|small_group .. user|customer|store|country|device|traffic|risk",
    ],
    unless: ["training|policy|programme|campaign|curriculum"],
  },
  {
    shows: ["chaos-engineering"],
    told: [
      "kill|stop|unplug|crash|break|shut|pull|switch .. server|node|service|pod|link|process|disk|machine .. on_purpose|deliberately|random|randomly|purposely",
      "game_day .. outage|failure|failover|engineer|service|system|incident|production",
    ],
  },
  {
    shows: ["error-tracking", "monitoring"],
    told: [
      "collect|track|group|gather|catch|capture|log|report .. crash|exception|stack_trace|crash_report|javascript_error|unhandled_error .. app|user|production|release|device|phone|customer|browser|field",
    ],
    unless: ["traffic|road|car|vehicle|accident|market|stock"],
  },
];
