import type { Deed } from "./deed.js";

/** Agents and assistants are people as well: these are programs. */
const BOT = "chatbot|bot|llm|language_model|gpt*|chatgpt|claude|gemini|copilot|ai_assistant|ai|ai_agent|model";
const BUILT = "build|built|create|develop|write|code|program|ship|launch|prototype|implement|deploy|engineer";
const ANSWER = "answer|reply|replies|response|output|completion|summary|summaries|suggestion|generation|draft";
const TOOL = "tool|function|database|api|sql|calendar|crm|browser|shell|calculator|search_engine|internal_system|code|endpoint";
const BY_ITSELF = "by_itself|itself|on_its_own|autonomously|unattended|without_a_human|without_a_person|step_by_step|end_to_end";
const FALSE = "made_up|invented|fabricated|unsupported|untrue|ungrounded|unfounded|wrong|false|incorrect|imaginary";
const HARM =
  "off_topic|harmful|unsafe|toxic|jailbreak|prompt_injection|injection|offensive|sensitive|personal_data|abusive|rude|private_data";

/** Assistants that act, what holds them back, and how they are judged and run. */
export const ASSISTANTS: readonly Deed[] = [
  {
    shows: ["ai-agents"],
    told: [
      `${BOT}|assistant =that|=which|=to .. look_up|check|book|file|open|update|query|place|cancel|plan|fetch|schedule .. order|calendar|ticket|crm|database|invoice|booking|flight|account|appointment|step|record`,
      `${BOT}|assistant .. plan|decide|choose|pick .. step|tool|next|action`,
      `${BOT}|assistant .. act|work|complete|perform|execute|handle|solve|carry_out|run .. ${BY_ITSELF}`,
      "agent =that|=which .. plan|reason|browse|search|write|call|query|read|retry .. tool|step|web|code|sql|api|page|site|document|=itself",
    ],
    unless: [
      "business|data|pricing|3d model",
      "call_centre|call_center|estate_agent|real_estate|booking_agent|travel_agent",
      "assistant =to|=of",
    ],
  },
  {
    shows: ["tool-calling"],
    told: [
      `let|lets|letting|allow|enable|give|gave|teach .. llm|language_model|chatbot|bot|gpt*|claude|=ai|=model|ai_assistant .. call|use|query|run|look_up|access|invoke|reach .. ${TOOL}`,
      `llm|language_model|chatbot|bot|gpt*|claude|=ai .. call|query|invoke|choose .. ${TOOL}`,
      `expose|wrap|offer|describe|register .. api|function|database|endpoint|script|service .. =as|=to|=for .. tool|llm|language_model|assistant|agent|claude|gpt*`,
    ],
    unless: ["call_centre|call_center"],
  },
  {
    shows: ["agent-orchestration"],
    told: [
      "chain|orchestrate|sequence|string_together|link|compose .. prompt|llm_call|model_call|ai_agent|llm|language_model|subagent",
      "route|dispatch|hand|split .. question|task|request|query|step .. =to|=between|=among|=across .. agent|subagent|model|llm .. =for|=by|specialist|specialized|=and|=each|different|right",
      "graph|state_machine|workflow|loop .. =of|=with .. llm|prompt|ai_agent|language_model .. call|step|retry|node|check",
    ],
    unless: ["call_centre|call_center|support_agents|human_agents|estate_agent"],
  },
  {
    shows: ["multi-agent-systems"],
    told: [
      "one|planner|first .. agent|model|llm ... another|second|other|next .. check|review|critique|verify|edit|judge",
      "agent .. hand_over|pass|delegate|talk|hand .. =to .. another|each_other|second|subagent|other_agents",
      "planner|writer|researcher|coder|critic|reviewer|executor .. =and .. planner|writer|researcher|coder|critic|reviewer|executor .. agent|subagent",
      "team|crew|group|swarm =of .. ai_agents|llm_agents|software_agents|bots|agents_that",
    ],
    unless: ["call_centre|call_center|estate_agent|insurance_agent|phone"],
  },
  {
    shows: ["agent-memory"],
    told: [
      `${BOT}|assistant .. remember|recall .. conversation|chat|preference|earlier|previous|user|session|said|told`,
      "remember|recall|keep|store|carry .. conversation|chat|preference|dialogue .. between|across|=from .. session|chat|visit|turn|conversation",
      "summarize|summarise|compress|trim .. chat_history|conversation_history|older_turns|message_history|long_conversations",
    ],
    unless: ["business|data|pricing model"],
  },
  {
    shows: ["agentic-workflows"],
    told: [
      "llm|language_model|gpt*|claude|=ai|ai_agent .. draft|write|propose|generate .. =then|=and .. check|test|run|correct|revise|fix|review .. own|itself|=its|=until",
      "=ai|llm|language_model|gpt*|ai_agent .. read|sort|open .. =and|=then .. draft|answer|file|book|update|create .. ticket|reply|record|order|invoice|entry|email",
    ],
  },
  {
    shows: ["context-engineering"],
    told: [
      "decide|choose|pick|select|trim|compress|prune|pack|limit|cut|shorten|rank|order .. history|context|passage|document|what|which|conversation ... prompt|context_window|llm|language_model",
      "fit|squeeze|pack .. into|within|in .. context|context_window|token_limit|prompt|token_budget",
    ],
    unless: ["command|shell prompt"],
  },
  {
    shows: ["structured-outputs"],
    told: [
      "force|make|constrain|parse|validate|get|have|oblige|check|ask .. llm|language_model|gpt*|chatgpt|claude|model_output|model_answer|completion|llm_output .. json|schema|xml|valid|typed|fixed_format|yaml|field",
      `${ANSWER} .. =of|=from .. llm|language_model|gpt*|model|chatgpt .. json|schema|typed|fixed_format|table`,
    ],
  },
  {
    shows: ["text-to-sql"],
    told: [
      "plain_english|plain_language|plain_words|plain_questions|everyday_language|natural_language|question|spoken_language .. =into|=to|=as|become .. sql|database_query|database_queries|quer*",
      "ask|query|question .. database|warehouse|table .. =in .. plain_english|plain_language|plain_words|own_words|everyday_language|natural_language",
      "llm|language_model|gpt*|chatbot|assistant|bot .. write|generate .. sql",
    ],
    unless: ["answer|respond .. quer*"],
  },
  {
    shows: ["ai-integration"],
    told: [
      "add|integrate|embed|connect|plug|hook|wire|bring|build .. llm|gpt*|chatgpt|claude|gemini|language_model|ai_model|=ai|openai .. =into|=to|=in|=inside|=within|=with .. app|application|product|crm|website|editor|workflow|platform|system|software|inbox|helpdesk|tool|shop|erp|backend|site|process",
      "connect|link|hook|plug .. app|application|product|crm|website|editor|erp|helpdesk|backend|site|inbox .. =to|=with .. llm|gpt*|chatgpt|claude|gemini|language_model|openai|ai_model",
      "call|query .. llm|gpt*|claude|gemini|language_model|openai .. =from .. app|application|service|backend|product|website|function",
    ],
  },
  {
    shows: ["ai-engineering"],
    told: [
      `${BUILT}|deliver|release .. =ai|ai_powered|llm|llm_powered|gpt*|language_model .. app|feature|product|assistant|service|backend|platform|agent|copilot|system|tool|api|solution`,
      `${BUILT}|deliver|release .. app|feature|product|assistant|service|backend|tool|website .. =on|=with|=around|=using|on_top|powered .. llm|language_model|gpt*|openai|claude|gemini|=ai`,
    ],
    unless: [
      "roadmap|strategy|training|curriculum|policy|workshop .. =ai",
      "assistant|tool|copilot usage",
      "ai_policy|ai_strategy|ai_course|ai_training",
      "write|code|refactor|test .. =with|=using copilot|cursor|chatgpt",
    ],
  },
  {
    shows: ["llm-evaluation"],
    told: [
      `rate|grade|score|judge|check|review|compare|measure|assess .. llm|chatbot|assistant|=ai|gpt*|bot|language_model .. ${ANSWER}`,
      `rate|grade|score|judge|compare|measure .. ${ANSWER} .. =of|=by|=from .. llm|chatbot|assistant|=ai|gpt*|bot|language_model|model|prompt`,
      "compare|test|try|benchmark .. gpt*|claude|gemini|llama*|llm|language_model|mistral* ... =on|=against|=for .. question|task|case|document|data|prompt|own|real",
      `test|check|evaluate|run .. prompt|llm|chatbot|assistant .. =on|=against|=with .. # .. question|case|example|conversation|test|answer|dialogue`,
      "share|percentage|rate|number =of .. right|correct|wrong|helpful|good .. answer .. chatbot|bot|assistant|llm|model",
    ],
  },
  {
    shows: ["human-evaluation"],
    told: [
      `rate|grade|rank|score|judge .. =ai|llm|chatbot|model|gpt*|language_model .. ${ANSWER}|conversation`,
      `expert|nurse|lawyer|editor|teacher|speaker|rater|doctor|translator|annotator .. rate|grade|rank|score|judge|compare .. ${ANSWER}|translation|summary`,
      "blind|side_by_side .. comparison|rating|test .. =of .. answer|summary|summaries|translation|output|response|model",
    ],
    unless: ["exam|essay|business_model"],
  },
  {
    shows: ["rlhf"],
    told: [
      `rank|compare|rate|choose|pick .. pair|two|better|best|preferred .. ${ANSWER} .. model|chatbot|llm|train|=ai`,
      "preference_data|preference_pairs|human_preferences|preferred_answers .. =to|=for|=from|train|collect|tune",
      "collect|gather|write .. preference_data|preference_pairs|human_preferences|preferred_answers",
    ],
  },
  {
    shows: ["ai-guardrails"],
    told: [
      `block|refuse|filter|stop|prevent|catch|limit|keep .. chatbot|assistant|llm|bot|language_model|=ai|=model .. =from .. answer|say|leak|give|make|advise|invent|drift|reveal`,
      `refuse|decline|block|filter|reject|catch|deflect .. ${HARM} .. question|prompt|answer|output|request|reply|replies|input|attempt|message|chat`,
      `check|validate|screen|filter|scan|moderate .. llm|chatbot|assistant|model|language_model|=ai .. ${ANSWER} .. =before|=for`,
      "strip|mask|remove|redact|hide .. personal_data|names|pii|patient_data|customer_data|personal_details .. =before .. prompt|llm|model|sent|openai|gpt*",
    ],
  },
  {
    shows: ["hallucination-mitigation"],
    told: [
      `stop|reduce|cut|prevent|catch|flag|detect|lower|measure|halve|count|drop .. ${FALSE} .. citation|reference|fact|source|claim|quote ... =in|=from|=by|=of|=with|answer|llm|bot|chatbot|model|assistant`,
      `stop|reduce|cut|prevent|catch|flag|detect|lower|measure|halve .. ${FALSE} answer .. bot|chatbot|llm|assistant|model|=by|=from`,
      `${BOT}|assistant .. make|=making|=makes|=made .. things_up|facts_up|answers_up|sources_up|up_facts|up_answers|up_sources|up_things`,
      `${BOT}|assistant .. invent .. fact|thing|answer|source|citation|number|case`,
      `answer|${BOT}|assistant .. only .. =from|=when|=if|=with .. document|source|manual|knowledge|passage|cited|evidence|found`,
      `${BOT}|assistant .. say|admit|answer .. does_not_know|don't_know|not_know|no_answer|not_sure|cannot_answer`,
    ],
    unless: ["false_positive|false_alarm", "business|pricing model"],
  },
  {
    shows: ["ai-red-teaming"],
    told: [
      "trick|attack|break|jailbreak|fool|probe|provoke|mislead .. chatbot|llm|language_model|ai_assistant|ai_model|gpt*|=ai",
      "try|attempt .. =to .. trick|attack|break|jailbreak|fool|make .. chatbot|llm|assistant|language_model|=ai .. say|reveal|leak|=into|harmful|rule",
      "write|collect .. attack|adversarial|jailbreak|hostile .. prompt|question .. model|chatbot|llm|assistant|=against|=for",
    ],
  },
  {
    shows: ["llm-observability"],
    told: [
      "log|trace|record|monitor|track|=stored .. prompt|llm_call|model_call|completion|token_usage|token_cost|token_count|llm_request|llm_trace|model_response",
      "dashboard|alert|trace|monitor .. =for|=of|=on|=over .. llm|prompt|chatbot|language_model|token_usage|token_cost",
    ],
    unless: [
      "to_completion|towards_completion|track_completion|completion_rate|course|project|training completion",
      "completion .. course|task|project|training|order|rate",
    ],
  },
  {
    shows: ["llm-cost-optimization"],
    told: [
      "@reduce .. token|llm|openai|gpt*|language_model|inference .. cost|bill|spend|usage|expense",
      "@reduce .. cost|bill|spend|price|expense .. =of|=per|=for .. llm|prompt|token|answer|language_model|chatbot|gpt*|inference",
      "route|send .. simple|easy|short|cheap .. question|request|query|prompt|task .. =to .. smaller|cheaper|small|cheap .. model",
      "cache .. prompt|llm|completion|answer|embedding .. =to|=so|=and|cost|token|call",
    ],
  },
  {
    shows: ["llm-serving"],
    told: [
      "host|serve|run|self_host|deploy|install .. llm|open_weight|open_source_model|open_model|language_model|llama*|mistral*|qwen* .. =on|=in|=behind|=with .. gpu|own|server|cluster|premises|on_prem|in_house|locally|laptop|hardware|kubernetes|rack|air_gapped",
      "local|offline|self_hosted|on_premises llm|language_model|model .. =so|=for|=on|=that|=because",
    ],
    unless: ["local model .. business|agency"],
  },
  {
    shows: ["ai-governance"],
    told: [
      "write|draft|set_up|define|introduce|own|agree|prepare .. policy|policies|rule|guideline|register|inventory|review_board|committee|approval .. =on|=for|=of|=about|=governing .. =ai|chatgpt|generative|llm|ai_tools|ai_models|algorithms|machine_learning|models",
      "approve|review|sign_off|assess|vet .. ai_tool|ai_system|ai_use|ai_model|ai_vendor|llm_use|ai_use_case|ai_project .. =before|=for|=against|=by|risk",
      "which|what .. ai_tools|ai_systems|ai_models|models .. allowed|approved|may_be_used|permitted|may_use",
      "keep|maintain|build|set_up .. inventory|register|list|catalogue .. =of .. ai_system|ai_tool|ai_model|algorithm|models_in_use|ai_use",
    ],
    unless: ["business|3d|data models"],
  },
  {
    shows: ["ai-strategy"],
    told: [
      "identify|find|pick|prioritize|assess|collect|choose|rank|scout|map .. use_case|opportunity|process|task|workflow .. =for|=with|=of|=by|=in|=where .. =ai|llm|machine_learning|generative|chatgpt|language_model",
      "where|which|how .. =ai|machine_learning|llm|generative_ai|chatgpt .. help|pay|worth|save|useful",
      "write|draft|set|define|shape|develop .. ai|machine_learning|generative_ai .. roadmap|strategy|vision|plan|programme|ambition",
    ],
  },
  {
    shows: ["ai-assisted-software-development"],
    told: [
      "=code|=coded|=coding|=programmed|=programming|refactor|debug|write_code .. =with|=using|=alongside .. ai_assistant|ai_assistance|coding_assistant|ai_tools|ai_pair|coding_agent|chatgpt|copilot",
      "use|pair|work .. =ai|llm|chatgpt|coding_assistant|ai_tools|copilot|coding_agent .. =to|=for|=in|=when|=with|=on .. code|coding|programming|test|refactor|boilerplate|pull_request|debug|scaffold",
      "=ai|llm|copilot|coding_assistant|chatgpt .. write|generate|draft .. code|unit_test|boilerplate|pull_request|test_case|script",
      "introduce|roll_out|spread|champion|train|teach .. copilot|coding_assistant|coding_agent|ai_coding|ai_pair .. =to|=for|=across|=in|=among|team|developer|engineer",
    ],
    unless: ["code .. integrate|embed|build .. llm|=ai"],
  },
  {
    shows: ["ai-product-management"],
    told: [
      "own|prioritize|manage .. =ai|ml|machine_learning|recommendation|llm|chatbot|generative .. product_roadmap|roadmap|backlog|product_requirements|product_vision",
      "product .. manager|management|owner|lead .. =for|=of .. =ai|ml|machine_learning|recommendation|llm|chatbot .. product|feature|team|assistant|platform",
    ],
    unless: ["product recommendation", "produce|write|implement|code"],
  },
  {
    shows: ["intelligent-automation"],
    told: [
      "automat* .. =with|=using|=by|=through .. =ai|llm|machine_learning|language_model|gpt*|chatgpt|ocr|classifier",
      "llm|=ai|language_model|gpt*|chatgpt .. take_over|replace|handle|automate|save|spare .. manual|hour|routine|copying|typing|data_entry|sorting|paperwork",
    ],
    unless: ["test_automation|automated_tests|automate .. tests"],
  },
];
