import type { Deed } from "./deed.js";

/** Systems and data protected, access kept, rules of both followed. */
export const SECURITY_AND_PRIVACY: readonly Deed[] = [
  {
    shows: ["information-security"],
    told: [
      "secure|protect|defend|lock_down|safeguard .. server|network|system|website|data|infrastructure|app|application|database|computer .. hacker|attacker|intrusion|cyber_attack|malware|ransomware|break_in|data_theft|unauthorized|unauthorised",
      "write|draft|introduce|update|enforce .. security_policy|security_concept|security_guideline|password_policy|security_rules|acceptable_use",
      "answer|fill_in|complete .. security_questionnaire|security_questions|security_assessment .. customer|client|auditor|bank|tender|vendor|sales",
      "close|fix|find|patch|plug .. security_hole|security_gap|security_flaw|security_bug|security_vulnerability|security_weakness|security_issue|security_leak",
      "=sicherheitskonzept|=sicherheitskonzepte|=informationssicherheit|=itsicherheit|securite_informatique|securite_des_systemes|seguridad_informatica|sicurezza_informatica",
    ],
    unless: ["guard|patrol|door|premises|construction|fire|building|social .. security|safety"],
  },
  {
    shows: ["incident-response"],
    told: [
      "contain|clean_up|investigate|isolate|respond|stop|handle|remove|fight .. hacked|hacker|breach|malware|computer_virus|ransomware|phishing|intrusion|intruder|compromised_account|compromised|data_leak|break_in|cyber_attack|ddos",
      "=after .. ransomware_attack|cyber_attack|data_breach|data_leak|break_in .. rebuild|investigate|restore|clean|contain|lead|coordinate|inform|report",
    ],
    unless: [
      "contract|breach_of_contract|police|burglary|store|house|shop|theft",
      "investigate .. method|approach|model|detection .. =for",
    ],
  },
  {
    shows: ["vulnerability-management"],
    told: [
      "fix|close|report|track|rank|remediate|triage|patch|chase|prioritize|follow_up|work_off|mitigate .. vulnerability|security_hole|security_flaw|security_finding|scanner_finding|pentest_finding|scan_finding",
      "scan .. server|network|image|dependency|container|host|library|application|system .. vulnerability|weakness|known|hole|security",
    ],
    unless: ["social|family|climate|flood|economic .. vulnerability"],
  },
  {
    shows: ["penetration-testing"],
    told: [
      "break|hack|get|sneak .. =into .. app|application|network|system|website|server|account .. permission|client|=test|=legally|authorized|report|attacker|before|find",
      "attack|probe|try_to_break .. client's|customer's|=own|company's|our .. system|app|application|network|website|server|login .. find|weakness|hole|report|attacker",
      "find|report|discover|exploit .. sql_injection|cross_site_scripting|=xss|broken_access|injection_flaw|open_redirect|security_hole .. client|customer|app|application|site|website|portal|test|shop",
    ],
    unless: ["prevent|fix|against .. sql_injection|cross_site_scripting|=xss"],
  },
  {
    shows: ["application-security", "secure-coding"],
    told: [
      "fix|close|remove|prevent|stop|block|mitigate|defend .. sql_injection|cross_site_scripting|=xss|=csrf|injection_flaw|path_traversal|broken_access_control|request_forgery",
      "validate|sanitize|escape|filter .. user_input|form_input|input .. prevent|attack|injection|malicious|security|=against",
      "fix|close|mend|remedy|resolve|address|patch|correct .. finding|=issues|hole|vulnerability|weakness .. penetration_test|pen_test|pentest|security_scan|code_scan|security_review|veracode|owasp",
      "penetration_test|pen_test|pentest|security_scan|security_review|code_scan ... fix|close|mend|remedy|resolve|address|patch .. finding|=issues|hole|vulnerability|weakness",
    ],
  },
  {
    shows: ["secure-code-review"],
    told: [
      "review|read|check|go_through|audit .. =code|source_code|pull_request|smart_contract|commit .. security_flaw|security_hole|vulnerability|injection|security_issue|security_bug|security_weakness|exploit",
    ],
  },
  {
    shows: ["network-security"],
    told: [
      "write|maintain|review|open|clean_up|tighten|manage|audit|set|configure|prune .. firewall_rule|firewall_policy|firewall|access_control_list|=acls .. =for|=of|=on|=from|=across|=and|rule|site|server|network|port|change",
      "block|filter|drop|stop|repel .. malicious|hostile|unwanted|suspicious|attack|bot .. traffic|address|ip_address|network|scanner|crawler|connection",
      "protect|secure|guard .. office_network|company_network|school_network|internal_network|wireless_network|guest_network|=network .. =from|=against|attack|outside|intruder|guest",
    ],
    unless: ["road|street .. traffic"],
  },
  {
    shows: ["network-segmentation"],
    told: [
      "split|separate|divide|segment|isolate|put|move .. network|guest_wifi|camera|office_pcs|machine|payment_terminal|till|printer|plant_network|server .. =from|=into|own .. network|vlan|zone|segment|subnet",
    ],
    unless: ["neural|graph|social"],
  },
  {
    shows: ["system-hardening"],
    told: [
      "close|disable|turn_off|switch_off|shut|remove .. unused|unneeded|unnecessary|open|default .. port|service|account|password|protocol|package .. server|host|machine|image|network|system|switch|workstation|router",
      "lock_down|locked_down .. server|system|workstation|desktop|machine|container|image|laptop|kiosk|host|cluster|browser",
    ],
    unless: ["bank|customer .. account"],
  },
  {
    shows: ["security-awareness"],
    told: [
      "@teach|warn|brief|educate|inform .. @staff|colleague|employee|people|user|pupil|parent|senior|customer|department .. phishing|password_safety|strong_password|safe_password|online_fraud|scam_mail|scam_email|cyber|online_safety|internet_safety|data_protection|it_security",
      "send|run|stage|hold|organize .. fake|mock|simulated|test .. phishing|phishing_mail|phishing_email",
    ],
  },
  {
    shows: ["email-security"],
    told: [
      "block|stop|filter|catch|quarantine|tune|reduce .. =spam|junk_mail|phishing_mail|phishing_email|forged_mail|spoofed|malicious_attachment .. filter|mailbox|mail|staff|server|user|gateway|inbox|domain",
    ],
    unless: ["classifier|model|learning|comment|seo|review"],
  },
  {
    shows: ["security-monitoring", "threat-detection"],
    told: [
      "watch|monitor|check|comb|go_through|triage|read|search|investigate|review|analyze .. =logs|alert|login|traffic|event .. attack|suspicious|intrusion|break_in|intruder|malicious|compromise|attacker",
      "triage|investigate|work_through|handle|analyze .. security_alert|suspicious_login|security_event|siem_alert|edr_alert|antivirus_alert",
    ],
    unless: ["fraud|transaction|customer|camera|cctv|store|laundering"],
  },
  {
    shows: ["detection-engineering"],
    told: [
      "write|tune|build|develop|maintain .. rule|detection|signature|query|correlation .. catch|detect|spot|flag|find .. attacker|intrusion|malware|lateral|brute_force|suspicious_login|phishing|compromise|break_in",
    ],
    unless: ["classifier|neural|learning|dataset"],
  },
  {
    shows: ["digital-forensics"],
    told: [
      "recover|image|examine|analyze|secure|preserve|copy .. hard_drive|hard_disk|=disk|=disks|phone|mobile_device|seized_device|memory_dump|computer|laptop .. evidence|court|police|investigation|investigator|prosecutor|attack|breach",
    ],
  },
  {
    shows: ["malware-analysis"],
    told: [
      "take_apart|analyze|reverse|unpack|dissect|disassemble|study .. malware|computer_virus|trojan|ransomware|malicious_binary|malicious_code|rootkit|botnet .. =to|=for|=in|sample|family|sandbox|=and|find",
    ],
    unless: ["dataset|classifier|learning"],
  },
  {
    shows: ["threat-modeling"],
    told: [
      "think_through|list|draw|work_out|walk_through|discuss|map|identify|write_down .. how|what|where|way|path .. attacker|intruder|hacker|thief .. could|would|might|can|get|abuse|reach|break",
    ],
  },
  {
    shows: ["bug-bounty"],
    told: [
      "report|find|disclose .. vulnerability|security_flaw|security_hole|security_bug|flaw .. bounty|reward|credited|hall_of_fame|responsibly|fixed_by|vendor|advisory",
    ],
  },
  {
    shows: ["access-control", "identity-and-access-management"],
    told: [
      "grant|revoke|withdraw|review|approve|clean_up|recertify|audit|check .. =access|permission|access_right|user_right|privilege|entitlement .. =to|=of|=for|every|quarter|year|system|application|folder|share|database|server|user|leaver",
      "decide|define|restrict|limit|control|set|review .. who .. =see|=open|=edit|=read|=access|log_in|=change .. data|record|file|folder|system|table|report|document|what|which|database",
      "=berechtigungskonzept|=berechtigungskonzepte|=berechtigungsverwaltung|=rechteverwaltung|=zugriffsrechte|gestion_des_droits|gestion_des_acces|gestion_de_permisos|gestion_de_accesos|gestione_degli_accessi",
    ],
    unless: [
      "door|badge|gate|building|visitor|parking|vascular|venous|market|child|care|credit|loan|planning|building|zoning|work .. access|permission|permit",
      "access =to care|education|finance|market|housing|treatment",
      "grant .. application|proposal|funding|writing|research",
      "open|public|easy .. access",
    ],
  },
  {
    shows: ["role-based-access-control"],
    told: [
      "permission|rights|access|screen|menu|view|feature .. per|=by|depend|based_on|according_to|differ .. role|user_group|user_role|job_role",
      "role|user_role .. decide|determine|control|restrict|limit .. what|who|which .. =see|=do|edit|open|approve|change|access",
      "admin|administrator .. editor|viewer|teacher|manager|staff|member|user|approver role|rights|permission .. =app|=for|=in|=to|add|each|system|screen|portal|implement",
    ],
    unless: ["job|career|casting .. role"],
  },
  {
    shows: ["authentication-and-authorization"],
    told: [
      "build|write|implement|add|develop|rework|rebuild|set_up|code|program .. login|sign_in|log_in|user_login|sign_up|logon|password_reset .. page|flow|=with|=and|=for|screen|system|=to|form|service|process|module",
      "token|session|cookie .. login|log_in|sign_in|expire|refresh|authenticate .. api|user|app|service|endpoint|request",
      "let|allow .. user|customer|staff|student|member .. log_in|sign_in .. =with .. account|google|company|school|one|same",
    ],
    unless: ["event|newsletter|volunteer|camp|course .. sign_up", "token .. language|model|prompt|embedding"],
  },
  {
    shows: ["multi-factor-authentication"],
    told: [
      "second_factor|one_time_password|one_time_code|authenticator_app|login_code|security_key|two_step_login|hardware_token|two_step_verification|sms_code .. =for|=to|=at|=on|=in|login|all|staff|user|roll_out|enforce|introduce|account",
    ],
  },
  {
    shows: ["secrets-management"],
    told: [
      "remove|move|take|purge|keep|pull|get|store|clean_up|rotate|find|encrypt|inject .. password|=secrets|=secret|=keys|credential|=token|=tokens|api_key|database_password .. =from|=in|=into|=of .. code|source|repository|=git|vault|plain_text|config|configuration|environment_variable|secret_store|keychain|cluster",
    ],
    unless: ["customer|forgotten|user .. password .. reset"],
  },
  {
    shows: ["least-privilege"],
    told: [
      "remove|take_away|strip|withdraw|cut|revoke|reduce .. admin|administrator|root|standing|excess|excessive|needless|unneeded .. right|access|privilege|permission|account .. =from|=of|=for|=on|=across|user|service|staff|developer|laptop",
    ],
    unless: ["work|time"],
  },
  {
    shows: ["key-management"],
    told: [
      "rotate|issue|generate|store|revoke|renew|distribute|exchange .. encryption_key|signing_key|ssh_key|private_key|crypto_key|cryptographic_key|master_key|access_key",
    ],
  },
  {
    shows: ["ssl-certificates"],
    told: [
      "renew|install|replace|issue|order|track|automate .. certificate .. server|website|domain|https|web_server|load_balancer|expire|host|service|service|internal",
    ],
    unless: [
      "birth|training|death|medical|share|vaccine|food|employment|insurance|course|gift|compliance .. certificate",
      "certificate .. training|course|completion|employment|insurance",
    ],
  },
  {
    shows: ["cryptography"],
    told: [
      "encrypt|decrypt .. data|file|message|password|backup|disk|traffic|record|mail|email|connection|laptop|database|communication|field|volume|payload|document|storage",
      "hash|salt .. password|credential",
      "implement|write|port|program .. cipher|encryption|key_exchange|digital_signature|hash_function|elliptic_curve|signature_scheme|zero_knowledge",
    ],
  },
  {
    shows: ["data-privacy"],
    told: [
      "keep|treat|handle|store|hold .. personal|member|client|customer|patient|resident|donor details|data|information|record|file .. =safe|=secure|securely|safely|confidential|confidentially|=private|secret",
      "personal_data|personal_information|customer_data|patient_data|client_data|student_data|employee_data .. protect|confidential|confidentially|delete|consent|anonymous|anonymized|anonymised|private|privately|retention|lawful|lawfully|data_protection",
      "protect|safeguard|delete|erase|guard .. personal_data|personal_information|patient_data|customer_data|private_data|sensitive_data|client_data|health_data|patient_record|privacy|student_record|personal_record",
      "handle|treat|keep|maintain|hold|manage|process|file|store .. confidential|confidentially|private|sensitive|confidentiality .. record|file|information|patient|data|client|document|case|report|resident|student|personnel",
      "cookie_banner|cookie_consent|privacy_notice|privacy_policy|consent_form|consent_management .. write|build|introduce|update|=for|draft|review|=on|site|collect",
    ],
    unless: ["investor|deal|negotiation|bid"],
  },
  {
    shows: ["gdpr", "data-privacy"],
    told: [
      "answer|handle|process|fulfil|manage|deal .. subject_access|data_subject|deletion_request|erasure_request|right_to_be_forgotten|data_access_request|data_erasure",
      "record_of_processing|records_of_processing|processing_register|data_protection_officer|data_processing_agreement|=dpia|=dpias|impact_assessment .. data|privacy|personal|supplier|process|=with|=for|act|keep|write|register",
      "=verarbeitungsverzeichnis|=auftragsverarbeitung|=datenschutzbeauftragter|=datenschutzbeauftragte|=datenschutzkonzept|=rgpd|registre_des_traitements|delegue_a_la_protection",
    ],
    unless: ["environmental|social|economic .. impact_assessment"],
  },
  {
    shows: ["data-anonymization", "data-privacy"],
    told: [
      "remove|strip|mask|blur|redact|black_out|scrub|hide|replace|delete .. name|face|identifier|identity|personal_data|personal_details|patient_name|personal_identifier|number_plate|license_plate|personal_information|=pii .. =from|=in|=before|=with|=of|data|record|footage|document|text|image|log",
      "anonymize|pseudonymize|deidentify|de_identify .. data|record|file|image|response|interview|footage|text|dataset|log|survey|document|transcript",
    ],
    unless: ["file|brand|domain|product|column|variable .. name"],
  },
  {
    shows: ["data-security", "information-security"],
    told: [
      "encrypt|secure|lock|restrict|protect .. data|database|record|file|table|backup .. unauthorized|unauthorised|theft|at_rest|stolen|leak|leakage|access_by|tampering",
      "protect|secure|safeguard .. sensitive|customer|patient|payment|card|company|confidential data|record|information .. encryption|access|password|=from|=against|secure",
    ],
  },
  {
    shows: ["data-loss-prevention"],
    told: [
      "stop|prevent|block|detect .. data|file|document|record|customer_list .. leave|leaving|leak|leaking|usb|private_mail|copied|sent_outside|exfiltration",
    ],
    unless: ["training|test|target|temporal|feature|label|validation|lookahead|fold|split|model"],
  },
  {
    shows: ["data-classification"],
    told: [
      "label|mark|sort|classify|tag|grade .. document|data|file|record|information|dataset .. =as|=by|=into .. confidential|sensitivity|secret|restricted|internal|protected|personal",
    ],
    unless: ["classifier|neural|learning|model"],
  },
  {
    shows: ["cloud-security", "information-security"],
    told: [
      "secure|harden|lock_down|protect|audit|check|review .. cloud|aws|azure|gcp .. account|bucket|storage|environment|workload|resource|tenant|subscription|setup .. attack|public|hardening|security|secure|permission|exposed|exposure|least|encryption|misconfiguration|policy",
      "find|close|lock|flag|fix .. public|open|exposed|world_readable .. bucket|storage_account|storage|cloud_storage",
    ],
    unless: ["open .. source"],
  },
  {
    shows: ["it-audit", "security-compliance"],
    told: [
      "audit|check|test|review .. it_control|access_right|change_control|security_control|it_general_control|user_access|it_system|backup_procedure .. =for|=of|=at|=in|auditor|audit|client|bank|evidence|company|control",
      "collect|gather|prepare|provide|hand .. evidence|proof .. security_audit|it_audit|security_auditor|security_certification|it_auditor|security_control",
      "get|take|bring|lead|steer|guide|pass|see .. =through .. security_audit|it_audit|security_certification|security_assessment",
    ],
  },
  {
    shows: ["it-risk-management"],
    told: [
      "assess|rate|rank|register|list|keep|analyze|report .. risk .. =it|server|information_system|cyber|information_asset|cloud_service|ransomware|data_loss|outage|computer_system .. system|=of|=for|service|=to|attack|asset|security|supplier",
    ],
    unless: ["=it is|=it was|credit|health|patient|fall|market|insurance"],
  },
  {
    shows: ["third-party-risk-management"],
    told: [
      "check|assess|vet|question|review|audit|screen .. vendor|supplier|software_provider|cloud_provider|service_provider|subprocessor|third_party|contractor .. security|data_protection|privacy|risk_rating|resilience|sanction",
    ],
  },
  {
    shows: ["business-continuity"],
    told: [
      "keep .. business|shop|office|clinic|plant|school|service|company|production|bank|branch .. running|open|trading|operating|going .. =through|during|despite .. outage|flood|power_cut|strike|pandemic|lockdown|fire|cyber_attack|storm|blackout|covid",
      "write|draft|test|rehearse|maintain|update|develop|prepare .. emergency_plan|contingency_plan|continuity_plan|crisis_plan|emergency_handbook|fallback_plan",
      "plan|agree|decide|document .. what .. =if|=when .. system|power|supplier|building|server|network|site|office .. fail|down|lost|burn|unavailable|out",
    ],
  },
  {
    shows: ["segregation-of-duties"],
    told: [
      "four_eyes|dual_control|two_person_rule|maker_checker",
      "separate|split|keep_apart .. =who .. approve|enter|order|book .. pay|approve|release|check",
    ],
  },
];
