import type { Deed } from "./deed.js";

/** Servers, networks, clouds and computers looked after, and the people who use them helped. */
export const SYSTEMS_AND_SUPPORT: readonly Deed[] = [
  {
    shows: ["technical-support"],
    told: [
      "answer|solve|handle|resolve .. request|question|query|call|problem .. =about|=with|concerning .. computer|software|printer|login|laptop|password|tablet",
      "help|assist|support|talk|walk .. user|customer|caller|client|colleague|staff|people|teacher|employee .. with|through|over|on|in .. computer|printer|laptop|password|software|pc|login|router|phone|installation|set_up|outlook|network|wifi|device|hardware|system|tablet|connection|application|technical",
      "answer|solve|resolve|handle|fix|close|process|troubleshoot|work_on|take .. computer|=it|hardware|printer|login|laptop|router|=user|=users|helpdesk|help_desk|user_tickets|first_level|second_level|first_line|second_line .. question|problem|issue|ticket|request|fault|call|query|inquiry|incident|complaint",
      "set_up|install|repair|replace|configure|fix|swap|maintain .. =pcs|computer|laptop|printer|workstation|desktop|phone|tablet|notebook|monitor|projector|smartboard .. for|of|in|and|at|on|across .. staff|school|user|office|colleague|employee|department|new|customer|printer|#|branch|printers|classroom|network|company|teacher",
      "help|support|assist .. colleague|staff|user|teacher|employee|pupil|student|resident|office|customer|people|visitor|pensioner|parent|neighbour .. =with .. computer|laptop|printer|=software|login|password|tablet|wifi|internet|it_problem|it_question|it_issue|smartphone|e_mail",
      "fix|repair|solve|sort_out|sort|handle|answer|resolve|look_after|diagnose .. it_problem|it_issue|computer_problem|it_question|it_request|support_request|printer_problem|printer|software_problem|hardware_problem|desktop_problem|pc_problem|login_problem|laptop",
      "answer|solve|resolve|close|handle|work_through|process|take .. ticket .. =per|=a|=from|=each|user|day|week|month|employee|staff|office|site|school",
      "reset .. password|login",
      "unlock .. account|login|user",
      "first|second|third|1st|2nd|3rd|phone|telephone|email|e_mail|remote|chat|deskside|user|it .. =line|=level|=tier support|helpdesk|help_desk",
      "=anwenderbetreuung|=benutzerbetreuung|=benutzersupport|=anwendersupport|assistance_aux_utilisateurs|support_aux_utilisateurs|assistance_utilisateurs|atencion_a_usuarios|soporte_a_usuarios|assistenza_agli_utenti",
    ],
    unless: [
      "ticket .. theatre|concert|train|cinema|museum|parking|fare|counter|box_office",
      "reading|writing|bank .. level|account",
      "sell .. laptop|printer",
    ],
  },
  {
    shows: ["computer-hardware"],
    told: [
      "fix|repair|assemble|upgrade|service|refurbish|build|dismantle|rebuild|take_apart .. pc|=pcs|computer|laptop|desktop_computer|workstation|motherboard|gaming_pc",
      "replace|swap|install|fit|add|upgrade .. hard_drive|hard_disk|motherboard|graphics_card|=ram|memory_module|laptop_screen|laptop_battery|laptop_batteries|keyboard|=ssd|=ssds|power_supply .. pc|computer|laptop|server|workstation|desktop|customer|school|office",
    ],
    unless: [
      "build .. computer .. vision|program|model|science|lab|system|game|course",
      "computer_vision|computer_science|computer_aided|computer_based",
    ],
  },
  {
    shows: ["system-administration", "it-infrastructure"],
    told: [
      "@run .. computer|=pcs|linux_machine|unix_machine|linux_box|workstation|it_system .. =of|=in|=at|=for .. school|department|office|library|institute|lab|company|practice|firm|faculty|charity",
      "@run|install|set_up|keep|replace|configure|rebuild .. server|file_server|mail_server|workstation .. office|school|site|branch|clinic|department|institute|lab|employee|staff|user|firm|university|practice|hospital|factory|client|company|=running",
      "look_after|maintain|administer|responsible_for|take_care_of .. #|all|=our|=own|linux|windows|unix|physical|virtual|production|company .. server|=vms|virtual_machine|workstation",
      "create|manage|maintain|administer .. user_account|mailbox|group_policy|computer_account",
      "=serverbetreuung|=serveradministration|=systembetreuung|administration_des_serveurs|administracion_de_servidores|gestion_de_servidores|gestione_dei_server",
    ],
    unless: [
      "computer_vision|computer_program|computer_course|computer_class|computer_science|computer_aided",
      "restaurant|bartender|waiter|dining|host|hostess|guest|=mcp|menu|shift",
      "account .. client|sales|bank",
    ],
  },
  {
    shows: ["server-hardware", "it-infrastructure"],
    told: [
      "rack|unrack|mount|cable|unpack|decommission .. server|switch|storage_array|blade|disk_shelf|=gpus",
      "replace|swap|change|order|diagnose .. failed|broken|faulty|dead|defective|=disks|=disk|=drives .. server|rack|data_centre|data_center|storage_array|raid|=nas",
    ],
    unless: ["electrical|light .. switch"],
  },
  {
    shows: ["data-centers", "it-infrastructure"],
    told: [
      "@run|build|move|plan|set_up|close|relocate|equip|rewire|cool .. server_room|machine_room|comms_room|data_hall|computer_room|colocation",
      "rack|walk|visit|clean|rewire|move .. server|cage|rack|row .. data_centre|data_center|colocation|hosting_centre",
    ],
  },
  {
    shows: ["virtualization"],
    told: [
      "host|move|consolidate|convert|merge|migrate|replace|run .. server|machine|physical|workload .. =on|=into|=onto|=to|=as|=by|=with .. =virtual|=vms|=vm|hypervisor|virtual_machine",
      "virtualize .. server|machine|desktop|workload|data_centre|infrastructure|system",
      "set_up|create|clone|provision|spin_up|manage|build .. virtual_machine|=vms|virtual_server|virtual_desktop .. =for|=on|test|staff|student|team|user|lab|host",
    ],
    unless: ["virtual .. reality|classroom|event|tour|assistant"],
  },
  {
    shows: ["storage-systems"],
    told: [
      "@run|expand|install|replace|grow|migrate|set_up|plan|buy|size .. storage|disk_array|tape_library|file_store|archive .. terabyte|petabyte|=tb|=pb|server|array|disk|cluster|data_centre|data_center|node",
      "terabyte|petabyte|=tb|=pb .. storage_array|disk_array|tape_library|storage_cluster|file_storage|network_storage",
    ],
    unless: ["cold|warehouse|self|battery|energy|food .. storage"],
  },
  {
    shows: ["network-attached-storage"],
    told: [
      "set_up|run|reorganize|migrate|move|build|install|tidy|clean_up .. shared_drive|file_share|shared_folder|network_drive|file_server|network_share",
    ],
  },
  {
    shows: ["mail-servers"],
    told: [
      "move|migrate|set_up|@run|switch .. mailbox|mail_server|email_server|mail_system|email_system|mail_service|staff_email|company_email .. =for|=of|=to|=from|user|staff|#|new|school|office|company|cloud",
    ],
    unless: ["marketing|newsletter|campaign"],
  },
  {
    shows: ["system-maintenance"],
    told: [
      "upgrade|update|migrate .. server|operating_system|firmware|platform|system|cluster|database|workstation|computer .. version|=latest|newer|supported|end_of_life|unsupported|long_term",
      "plan|carry_out|schedule|do|perform .. maintenance .. server|system|network|software|database|platform|cluster",
    ],
    unless: ["hvac|building|vehicle|aircraft|heating|plumbing|elevator|machine|engine|cooling|fire|electrical"],
  },
  {
    shows: ["patch-management"],
    told: [
      "patch .. server|system|workstation|host|laptop|windows|linux|fleet|firmware|appliance|switch|machine|them_all|operating_system|device",
      "install|apply|roll_out|push|deploy|test|schedule .. patch|security_update|security_fix|hotfix|windows_update|security_patch|operating_system_update|firmware_update",
      "keep .. server|computer|laptop|workstation|operating_system|device|machine|pc .. patched|up_to_date|current|updated",
    ],
    unless: ["patch .. panel|cable|garden|skin|concrete|wall|road", "nicotine|roof|asphalt|drywall|medicine .. patch"],
  },
  {
    shows: ["endpoint-management", "end-user-computing"],
    told: [
      "install|update|upgrade|migrate .. =pcs|laptop|computer|workstation|desktop .. =to|=with .. windows|linux|ubuntu|macos|version",
      "install .. windows|linux|ubuntu|macos|operating_system|office_software .. =on|=onto .. computer|laptop|=pcs|workstation|tablet",
      "set_up|prepare|image|reimage|configure|enrol|enroll|roll_out|hand_out|provision|deploy|reinstall|install|replace .. laptop|tablet|ipad|workstation|smartphone|work_phone|company_phone|=pcs|=pc|staff_computer|office_computer|school_computer|chromebook|macbook .. =for|=at|=in|=to|=with|new|staff|joiner|school|starter|employee|office|user",
      "roll_out|distribute|push|package|deploy .. software|app|update|setting|policy .. laptop|tablet|workstation|computer|phone|ipad|device|=pcs|desktop",
    ],
    unless: ["sales|customer_order|marketing|repair_shop"],
  },
  {
    shows: ["user-provisioning", "identity-and-access-management"],
    told: [
      "create|set_up|open|disable|remove|close|delete|deactivate|lock|revoke .. user_account|login|mailbox|it_account|network_account|email_account|system_access|account|access .. leaver|joiner|new_starter|new_employee|new_staff|new_hire|departing|leave|=left|new_colleague|student|pupil",
      "onboard|offboard|joiner|leaver .. account|access|login|mailbox|permission .. =same|day|automatic*|script|system|application",
    ],
    unless: ["bank|teller|savings|sales|checking|credit .. account", "account .. bank|sales|executive|manager"],
  },
  {
    shows: ["cmdb"],
    told: [
      "keep|maintain|build|update|clean_up|create .. inventory|register|list|record|database .. =it|computer|laptop|server|device|hardware|network|software|workstation|licence|license .. asset|equipment|device|server|inventory|licence|license|laptop|configuration",
    ],
    unless: ["=it is|=it was|fixed_asset|stock"],
  },
  {
    shows: ["it-service-management"],
    told: [
      "sort|route|assign|prioritize|triage|categorize|log|escalate .. it_ticket|it_request|support_ticket|helpdesk_ticket|service_request|incident_ticket|user_request",
      "change_advisory_board|change_board|service_catalogue|service_catalog|problem_record|known_error",
      "incident|problem .. =problem|=change|=request process .. it|service|desk|introduce|run|tool",
    ],
  },
  {
    shows: ["network-administration", "networking"],
    told: [
      "@run|install|set_up|configure|extend|rebuild|renew|wire|plan|design|upgrade|replace .. office_network|company_network|school_network|home_network|campus_network|store_network|site_network|hospital_network|wired_network|local_network|computer_network|lab_network",
      "install|set_up|configure|replace|maintain|mount|upgrade|manage|run .. switch|router|access_point|firewall .. =for|=in|=at|=of|=across|=and|office|site|school|branch|store|customer|building|floor|campus",
      "=netzwerkbetreuung|=netzwerkadministration|administration_du_reseau|administration_reseau|administracion_de_redes|gestion_de_redes|gestione_della_rete",
    ],
    unless: [
      "neural|social|electrical|light|circuit|dealer|breaker|limit|wood|milling|=cnc|pressure|gear|junction",
      "wood|cnc|plunge|message|model|llm|agent .. router",
    ],
  },
  {
    shows: ["network-troubleshooting"],
    told: [
      "find|fix|trace|solve|diagnose|track_down|hunt|clear|repair|restore .. slow|broken|lost|dropped|bad|flaky|unstable|faulty|failing .. connection|network|link|internet|wifi|broadband|uplink|packet|network_cable",
      "fix|restore|repair|diagnose|solve|clear|troubleshoot .. internet_connection|broadband|internet_line|network_fault|network_outage|connection_problem|network_problem|wifi_problem|dsl|fibre_line|packet_loss|network_issue|connectivity_issue",
    ],
    unless: ["personal|family|social|neural|human .. connection|network"],
  },
  {
    shows: ["structured-cabling"],
    told: [
      "lay|pull|run|terminate|crimp|install|label|test|tidy .. network_cable|ethernet|cat5e|cat6|cat6a|patch_panel|data_cable|network_socket|data_point|network_cabling|data_cabling",
    ],
  },
  {
    shows: ["lan-wan", "networking"],
    told: [
      "connect|link|join .. office|branch|site|store|shop|school|clinic|warehouse|depot .. head_office|headquarters|each_other|one_network|private_network|company_network|encrypted_tunnel|leased_line|central_network",
    ],
  },
  {
    shows: ["load-balancing"],
    told: [
      "spread|share|distribute|balance|split|divide .. load|traffic|request|connection|visitor .. =across|=between|=over|=among .. server|node|instance|machine|backend|replica|data_centre|data_center|region|host",
    ],
    unless: ["electrical|phase|truck|vehicle"],
  },
  {
    shows: ["ip-addressing"],
    told: [
      "plan|assign|hand_out|design|allocate|renumber|document|manage .. ip_address|address_plan|address_range|address_space|ip_range|ip_plan",
    ],
  },
  {
    shows: ["telephony"],
    told: [
      "install|replace|switch|move|set_up|run|configure|maintain|migrate .. phone_system|telephone_system|desk_phone|phone_extension|phone_exchange|telephone_exchange|call_routing|phone_line|internet_telephony",
    ],
    unless: ["answer|sell .. phone"],
  },
  {
    shows: ["web-hosting"],
    told: [
      "host|run|move|migrate|put .. website|web_site|customer_site|customer_sites|homepage|webshop|blog|web_page .. =own|=our|shared|rented|new|home|virtual|linux .. server|hosting|host|provider|vps",
      "register|buy|transfer|renew|manage .. domain_name|=domains .. hosting|website|customer|client|email|dns|site",
    ],
  },
  {
    shows: ["content-delivery-networks"],
    told: [
      "serve|cache|deliver .. image|video|static|page|asset|download|stream|media .. =from .. edge|nearest|closest|edge_servers .. =to|user|location|visitor|viewer|cache|server|country",
    ],
  },
  {
    shows: ["cloud-computing"],
    told: [
      "move|migrate|shift|port|run|host|deploy|operate|rent|launch|install .. =in|=into|=to|=on|=onto .. =cloud",
      "rent|manage|@run|clean_up|set_up|start|tag .. =cloud .. server|account|machine|instance|resource|environment|bill|database|storage|service|workload",
    ],
    unless: ["point|word|tag|salesforce|sales|service|marketing|sound|data|adobe|creative|oracle =cloud"],
  },
  {
    shows: ["cloud-migration"],
    told: [
      "move|migrate|shift|lift|transfer|relocate|port|bring|take .. server|system|application|app|workload|database|infrastructure|platform|data_centre|data_center|service|everything|website|warehouse|pipeline|estate|mailbox|software|it .. =into|=to|=onto .. cloud|aws|azure|gcp|google_cloud|amazon_web_services",
      "close|shut|empty|leave|exit|retire|replace .. data_centre|data_center|server_room|own_servers|on_premise|local_server|physical_server .. cloud|aws|azure|gcp",
      "=umzug|=migration|=umstellung|=verlagerung|=migracion|=passage|=paso =in|=auf|=vers|=to|=al|=a|=au|=zu|=nach|=aller|=unserer .. =cloud|=nube|=nuage|=azure|=aws",
    ],
    unless: ["point|word|sales|marketing|salesforce|creative cloud", "aws|azure|gcp .. =to .. on_prem"],
  },
  {
    shows: ["cloud-cost-optimization", "finops"],
    told: [
      "@reduce|bring_down|watch|track|explain|=halved .. cloud|aws|azure|gcp|gpu|compute|snowflake|databricks|bigquery .. bill|invoice|spend|spending|budget|waste",
      "shut|switch|turn|delete|remove|find|stop|clean_up|clear .. idle|unused|forgotten|oversized|orphaned|abandoned .. server|instance|machine|resource|=vms|volume|cluster|account|disk|snapshot",
      "right_size|rightsize|downsize|resize|shrink .. instance|cluster|node|=vms|machine|workload|server|warehouse|database|compute",
    ],
    unless: ["warehouse .. stock|floor|shelf"],
  },
  {
    shows: ["auto-scaling"],
    told: [
      "add|start|scale|launch|spin_up|grow .. server|instance|worker|node|replica|pod|capacity|machine|cluster|container .. automatic*|by_itself|on_demand|queue_length|with_load|with_traffic|with_demand|under_load",
      "scale|grow|shrink .. up_and_down|in_and_out|to_zero .. load|traffic|demand|night|queue|peak|automatic*|server|node|worker|instance",
    ],
    unless: ["customer|sales|factory|production"],
  },
  {
    shows: ["on-premises"],
    told: [
      "install|deploy|ship .. =on|=in|=at|=inside .. customer's|customers|client's|clients|hospital's|bank's .. server|data_centre|data_center|hardware|server_room|machine_room",
      "run|host|keep|operate|serve .. =on|=in =own|our_own|company's|their_own .. server|data_centre|data_center|hardware|server_room|machine_room|cluster|basement",
    ],
    unless: ["restaurant|waiter"],
  },
  {
    shows: ["cloud-architecture", "cloud-computing"],
    told: [
      "design|plan|draw|lay_out|restructure|define .. cloud|aws|azure|gcp .. setup|environment|account_structure|platform|landscape|network|layout|structure|infrastructure|solution|foundation .. =for|=of|=with|=across|=that|=to|team|client",
    ],
    unless: ["point|word|sales|marketing|salesforce|creative cloud"],
  },
  {
    shows: ["containers"],
    told: [
      "package|wrap|bundle|ship|put|pack|isolate|run|port .. service|app|application|model|code|job|tool|script|build|api|everything|workload|environment|database .. =in|=into|=as|=inside .. =container|=containers|container_image",
      "@make|slim|shrink|scan|publish|harden|maintain .. container_image|base_image|image_size .. =for|=of|=to|=with|=from|service|team|build",
    ],
    unless: ["shipping|food|freight|sea|cargo|reefer|plastic|waste .. container"],
  },
  {
    shows: ["infrastructure-as-code"],
    told: [
      "describe|define|keep|write|put|provision|declare|script|manage|codify|set_up .. server|infrastructure|cloud_environment|test_environment|cluster|cloud_resource|everything|cloud_account|firewall_rule|dns .. =as|=in|=into|=from|=through .. =code|=git|version_control|template|repository|declarative",
      "recreate|rebuild|spin_up|stand_up|bring_up|create|reproduce .. environment|server|cluster|stack|infrastructure .. =from|=with .. =code|template|one_command|single_command|a_script|version_control",
    ],
    unless: ["build|work|classroom|learning .. environment .. children"],
  },
  {
    shows: ["configuration-management"],
    told: [
      "keep|configure|bring|set_up|hold .. server|machine|node|host|workstation|router|switch .. identical|consistent|same_state|one_source|script|playbook|automatic*|drift|same_way",
      "playbook|role|recipe|manifest .. =for|=to|=that .. configure|set_up|install|build .. server|machine|node|host|cluster|workstation",
    ],
    unless: ["kitchen|cook"],
  },
  {
    shows: ["platform-engineering"],
    told: [
      "build|offer|provide|@run|create .. platform|portal|template|tooling|self_service|paved_road|tool .. developer|engineer|engineering_team|product_team|development_team|delivery_team .. deploy|launch|provision|ship|release|self_service|create .. service|environment|database|cluster|app|software|infrastructure|code|new|themselves|own",
      "self_service .. environment|deployment|database|cluster|provisioning|infrastructure|pipeline|platform .. developer|team|engineer",
    ],
    unless: ["self_service .. customer|analytics|reporting|bi"],
  },
  {
    shows: ["network-protocols"],
    told: [
      "implement|write|decode|parse|reverse_engineer|design|port .. wire_protocol|binary_protocol|network_protocol|packet_parser|packet_format|network_stack|serial_protocol|message_protocol|radio_protocol|transport_protocol",
      "decode|capture|inspect|dissect|parse|analyze .. network_packet|packet|network_traffic|packet_capture .. =from|=to|=of|=on|find|device|server|between|=with|=for",
    ],
    unless: ["clinical|road|seed|welcome|information .. protocol|traffic|packet"],
  },
];
