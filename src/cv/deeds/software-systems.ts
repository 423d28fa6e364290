import type { Deed } from "./deed.js";

/** How systems are divided, joined, carried to many users and kept answering; interfaces and databases. */
export const SOFTWARE_SYSTEMS: readonly Deed[] = [
  {
    shows: ["software-architecture"],
    told: [
      "decide|choose|set|define|plan|sketch|draw_up|design|draw .. how .. services|components|modules|systems|subsystems|applications .. fit|talk|communicate|split|interact|divided|hang_together|exchange",
      "draw|define|set|cut|redraw|agree|decide .. boundary|boundaries|seams|layers|interfaces .. =between .. services|modules|components|domains|subsystems|microservices",
      "split|divide|structure|organize|separate|lay_out .. application|codebase|software|backend|monolith|app .. =into .. modules|layers|services|components|plug_ins|packages|domains",
      "decide|choose|pick|select|settle .. stack|framework|database_engine|message_broker|programming_language|tech_stack .. =for .. new|our|platform|product|system|rewrite|service|backend|app",
      "draw|sketch|design|define|set|write|own|present .. target_picture|target_architecture|target_state|target_design|blueprint|zielbild|overall_design|system_landscape .. =and|=for|=of|=that|led|lead|platform|system|service|migration|engineers",
    ],
  },
  {
    shows: ["technical-design", "software-design"],
    told: [
      "write|author|draft|prepare|circulate|draw .. =rfc|=rfcs|engineering_proposal|class_diagram|sequence_diagram|component_diagram|uml_diagram|decision_record|state_diagram|design_note",
    ],
    unless: ["=rfcs|=rfc .. vendor|tender|supplier|change"],
  },
  {
    shows: ["microservices"],
    told: [
      "carve|pull|take|lift|break|extract|cut .. =out|=from .. monolith",
      "service|services|component .. deploy|release|ship .. independently|separately|on_its_own|on_their_own",
      "# .. small|independent|separate|loosely_coupled .. services .. own|each|behind|kubernetes|docker|java|go|that",
      "service per|for_each|for_every|=each .. job|domain|function|team|capability|country|bounded_context|business_area|department",
      "one|separate|single|small service per|for_each|for_every",
    ],
    unless: ["cleaning|care|security|social .. services"],
  },
  {
    shows: ["modular-design"],
    told: [
      "@make|extract|publish .. reusable|shared|generic|exchangeable|self_contained .. component|module|library|libraries|building_block|package|plug_in .. =for|=used|=that|=which|=across|=so|team|service|app|project|product",
    ],
    unless: ["training|course|learning|teaching|marketing|contract|prompt .. module|package"],
  },
  {
    shows: ["event-driven-architecture"],
    told: [
      "publish|emit|raise|fire|broadcast .. event|events .. =that|=which|=to|=when|=whenever|=so|=over|=on .. service|subscriber|consumer|listener|system|team|queue|topic|bus",
      "react|respond|listen|subscribe .. =to .. events .. =from|=of|=on .. queue|topic|service|bus|system|broker",
      "replace|turn|move|swap .. synchronous|direct|nightly|polling|point_to_point .. call|request|job|batch|file .. =by|=with|=into|=to .. events|messages|event",
    ],
    unless: ["charity|wedding|sports|press|social .. event"],
  },
  {
    shows: ["message-queues", "asynchronous-messaging"],
    told: [
      "put|place|add|introduce .. message|queue|buffer|broker .. =between|=before|front .. services|systems|applications|modules|app|api|database|backend",
      "decouple .. services|systems|modules|applications|components|app|api .. =with|=by|=through|=via|=over .. queue|messages|events|broker",
      "services|systems|programs|applications .. talk|communicate|exchange .. queue|messages|message_bus",
    ],
  },
  {
    shows: ["background-jobs"],
    told: [
      "move|push|put|shift|offload .. slow|long|heavy|email|export|import|upload|image|thumbnail|invoice .. =to|=into|=in|=onto .. background|queue|worker|night_job",
      "@make|run .. worker|workers .. =that|=which|=to|=for .. queue|jobs|upload|email|image|import|export|overnight",
    ],
    unless: ["workers .. site|factory|field|care|seasonal|social", "social|care|health|youth .. worker"],
  },
  {
    shows: ["distributed-computing"],
    told: [
      "spread|split|distribute|fan_out|shard|parallelize|scale .. job|computation|calculation|simulation|render|processing|crawl|training|workload|load|import .. =across|=over|=on|=to .. machines|nodes|servers|hosts|computers|instances|workers",
      "run|compute|process|train .. =across|=over|=on .. # .. nodes|machines|servers|hosts|instances",
    ],
    unless: ["windows|pos|washing|coffee|vending .. machines"],
  },
  {
    shows: ["parallel-programming"],
    told: [
      "parallelize .. loop|code|computation|simulation|job|calculation|solver|import|test|build|algorithm|query|pipeline|script",
      "spread|split|run|distribute .. =over|=across|=on .. # .. cores|threads|gpus|processors|cpus",
    ],
  },
  {
    shows: ["concurrency"],
    told: [
      "write|build|fix|rewrite|design|implement|introduce .. thread_pool|worker_pool|lock_free|thread_safe|goroutines|coroutines|mutex|mutexes|actors_model|work_queue",
      "fix|find|solve|hunt|eliminate|remove|trace|diagnose .. race_condition|deadlock|data_race|lock_contention|thread_starvation|livelock",
      "without|removed|reduced .. locks|locking .. thread|threads|writers|readers|queue",
    ],
  },
  {
    shows: ["distributed-systems"],
    told: [
      "@make|@run|fix|implement .. leader_election|distributed_lock|consensus_protocol|replication_protocol|gossip_protocol|two_phase_commit|distributed_transactions|partition_tolerance|vector_clocks|distributed_cache|quorum",
      "keep|make|hold .. replicas|nodes|copies|regions|data_centers|data_centres|sites .. in_sync|consistent|synchronized|agree",
      "@make|@run|move .. service|system|platform|database|cluster .. =across|=over|=in .. #|=two|=three|=four|=several|=both .. regions|data_centers|data_centres|availability_zones",
    ],
  },
  {
    shows: ["scalability"],
    told: [
      "grow|take|scale|carry|bring .. platform|system|service|backend|cluster|site|app|api|database|infrastructure|pipeline|product .. =from .. # .. =to .. #",
      "handle|survive|absorb|cope|withstand|sustain|hold|stand|take .. # .. times|=x|fold|percent .. traffic|load|requests|visitors|orders|users|volume",
      "handle|survive|ready|prepare|keep|carry|get .. site|shop|system|platform|service|checkout|api|backend|website .. =for|=through|=during|=over|=under .. black_friday|peak|spike|sale|rush|load|launch_day",
    ],
    unless: ["sales|revenue|followers|staff|team .. =from"],
  },
  {
    shows: ["low-latency-systems"],
    told: [
      "react|respond|answer|quote|match|process|decide|return|serve|reply|score .. =within|=under|=below|=in .. # .. milliseconds|microseconds|millisecond|=ms|nanoseconds|=us",
    ],
  },
  {
    shows: ["systems-integration"],
    told: [
      "connect|hook_up|hook|wire|link|tie|couple|bridge|join|synchronize|plug|attach .. crm|erp|shop|warehouse_system|accounting_system|ticketing|till|tills|web_shop|legacy_system|mainframe|sap|salesforce|booking_system|machines|platform|database|scheduling_system|software .. =to|=with|=and|=into .. crm|erp|accounting|warehouse|sap|salesforce|system|systems|database|platform|software|provider|bank|portal|app",
      "make|get|let .. systems|tools|programs|applications|software .. talk|speak .. each_other|together|another|=to",
      "pass|carry|move|send|transfer|synchronize|sync|flow .. data|orders|records|messages|stock|customers|bookings .. =between .. systems|applications|programs|platforms|databases|crm|erp|shop|sap|software",
      "@make|maintain .. connector|adapter|middleware|data_bridge|interface .. =between|=to|=for|=with .. system|systems|erp|crm|sap|software|applications|machines|platforms|databases",
      "=schnittstellen|=schnittstelle|=anbindung|=koppelingen|=koppeling .. =zu|=zwischen|=zum|=an|=von|=met|=zur .. =erp|=sap|=crm|=systemen|=datenbank|=fremdsystemen|=warenwirtschaft|=shop",
      "=interfaces|=interfacage|=integracion|=integrazione|=passerelles .. =entre|=con|=avec|=tra|=vers .. =systemes|=sistemas|=logiciels|=erp|=crm|=sap|=sistemi",
    ],
    unless: ["people|guests|schools|families|clients .. =and|=with|=to", "user .. interface"],
  },
  {
    shows: ["api-integration"],
    told: [
      "integrate|connect|hook|plug|wire|add|embed|link .. stripe|paypal|payment_provider|payment_gateway|google_maps|maps|twilio|sms_gateway|carrier|weather|shipping|courier|bank|messenger|whatsapp|mailchimp|quickbooks|calendar .. =into|=in|=to|=with|=and .. app|site|shop|checkout|portal|product|website|system|platform|booking|erp",
      "call|pull|fetch|read|get|consume|query|collect|retrieve|sync .. =from|=via|=through|=over .. =api|=apis",
      "@make|maintain .. connector|client|wrapper|integration|bot .. =for|=with|=around|=on|=against .. =api|=apis|third_party|partner_systems|provider|providers",
    ],
    unless: ["build|design|develop .. =api|=apis .. =to .. connect"],
  },
  {
    shows: ["apis"],
    told: [
      "expose|publish|open_up|offer|make_available|wrap .. data|catalogue|record|function|price|stock|model|service|result|prediction|logic .. =over|=via|=through|=as|=to|=by .. http|json|rest|endpoint|endpoints|web_service|web_services|developers|partners",
      "@make|add|document|version|secure .. endpoint|endpoints .. =for|=that|=in|=to|=with|=and|=of",
    ],
    unless: ["clinical|trial|study|security|antivirus|edr|device .. endpoint", "endpoint .. protection|security|detection|management"],
  },
  {
    shows: ["api-design"],
    told: [
      "define|agree|specify|negotiate|design .. endpoints|request_format|payload|payloads|message_format|interface_contract|response_format .. =between|=for|=with|=of|=and .. frontend|client|clients|consumer|consumers|partner|partners|teams|services|app",
    ],
    unless: ["clinical|trial|study .. endpoints", "satellite|rocket|drone|aircraft .. payload"],
  },
  {
    shows: ["backward-compatibility"],
    told: [
      "without .. breaking|break .. existing|old|client|clients|caller|callers|consumer|integration|integrations|partner|apps|api",
      "keep .. old|existing|older|earlier .. clients|versions|apps|api|integrations|file_format .. work|working|run|running|supported|readable",
    ],
  },
  {
    shows: ["resilience-patterns", "error-handling"],
    told: [
      "add|build|introduce|implement|write|put .. retries|retry|circuit_breaker|fallback|fallbacks|backoff|timeouts|dead_letter .. =to|=for|=around|=so|=that|=in|=and|=on|=with|=when",
      "retry|retries|resume|requeue|replay .. failed|dropped|interrupted|timed_out .. request|call|message|job|payment|upload|transfer|webhook|download|batch",
      "catch|handle|trap|recover .. exceptions|timeouts|malformed|bad_input|invalid_input|runtime_error|dropped_connection|corrupt_file|unexpected_input",
      "service|system|app|program|site|job .. degrade|fail|recover|restart .. gracefully|cleanly|by_itself|on_its_own",
    ],
  },
  {
    shows: ["authentication"],
    told: [
      "write|build|implement|code|add|rewrite|replace|develop|migrate .. login|sign_in|sign_up|password_reset|two_factor|magic_link|social_login|session_handling|login_page .. =for|=with|=of|=to|=in|=and|=by|=on|=page|=flow|=screen",
    ],
  },
  {
    shows: ["single-sign-on"],
    told: [
      "one|single|same|company|common .. login|password|account|sign_in .. =for|=across|=to .. all|every|# .. apps|systems|tools|sites|services|applications|programs",
    ],
  },
  {
    shows: ["business-logic"],
    told: [
      "program|encode|code|implement|put|turn|move|translate|build|write .. tariff|tariffs|pricing|discount|tax|policy|premium|eligibility|commission|fare|benefit|payroll .. rules|calculation|calculations|logic .. =into|=in|=as|=for|=of|=from .. code|logic|engine|service|software|system|java|python|sql|app|library|backend",
    ],
  },
  {
    shows: ["technology-evaluation"],
    told: [
      "compare|evaluate|trial|try_out|assess|weigh|benchmark|test .. framework|frameworks|databases|library|libraries|tools|vendors|platforms|engines|products|technologies|cloud_providers|cms .. =before|=and .. choose|chose|pick|recommend|decide|decided|buy|buying|choosing|deciding|recommendation|selecting",
      "decide|choose|chose .. buy|build .. =or .. build|buy .. software|tool|system|platform|component|it",
    ],
    unless: ["candidates|staff"],
  },
  {
    shows: ["proof-of-concept"],
    told: [
      "build|make|write|code|assemble|develop .. demo|pilot_version|trial_version|throwaway_version|spike|mock_system|demonstrator .. =to|=that|=which .. prove|proved|convince|convinced|show|showed|test|win|won|validate|decide|get",
      "show|prove|demonstrate|try|find_out .. =that|whether|if .. idea|approach|technology|method|system|concept .. work|works|worked|feasible|possible|viable .. prototype|pilot|demo|experiment|spike|before|small",
      "# .. week|month|day trial|pilot|feasibility_study .. =on|=with|=in|=at|=of",
      "trial|pilot .. =on|=with|=in|=at .. # .. then|before|after ... all|every|rolled|rollout|live|production|company|country|nationwide",
      "run|ran|lead|set_up|design|organize|do .. pilot =with|=in|=at|=on|=for .. # ... then|before|rolled|rollout|all",
    ],
    unless: [
      "clinical|patient|drug|placebo|randomized|phase|vaccine|dose|crop|fertilizer trial|pilot|study",
      "co|airline|helicopter|drone pilot",
      "aircraft|flight|cockpit|seal|variety",
    ],
  },
  {
    shows: ["software-development-life-cycle"],
    told: [
      "take|carry|bring|follow|see|deliver|build|own|accompany .. feature|software|app|application|module|website|tool|platform|service .. =from .. idea|concept|requirement|requirements|spec|specification|sketch|design|whiteboard|prototype|first_call|first_line|conception .. =to|=through .. release|production|launch|go_live|deployment|rollout|support|maintenance|live|operation|app_store|handover",
      "requirements|specification|design|analysis .. code|coding|development|implementation|programming .. test|tests|testing .. release|deployment|rollout|go_live|maintenance|handover|delivery",
    ],
    unless: ["chassis|furniture|fashion|garment"],
  },
];
