import type { Deed } from "./deed.js";

/** Assistants and agents are people as well: these are programs. */
const BOT = "chatbot|bot|llm|language_model|gpt*|chatgpt|claude|gemini|copilot|ai_assistant|ai|ai_agent|voicebot|chat_assistant";
const ASKED = "llm|language_model|gpt*|chatgpt|claude|gemini|chatbot|=ai|=model|=models";
const BUILT = "build|built|create|develop|write|code|program|ship|launch|prototype|implement|deploy|engineer|train";
const TEXTS =
  "document|manual|contract|policy|article|report|pdf|handbook|wiki|filing|paper|ticket|email|transcript|note|knowledge_base|faq|archive|guideline|ruling|page|note";
const LETTERS =
  "email|mail|ticket|message|review|complaint|comment|article|document|tweet|post|letter|request|enquiry|inquiry|claim|contract|text|question|headline|cv|resume|description|title";
const AUTOMATIC =
  "automatically|model|script|tool|parser|pipeline|program|system|service|app|algorithm|llm|classifier|network|python|code|bot|software";
const FIELDS =
  "name|date|amount|field|clause|total|address|entity|value|figure|line_item|term|price|dosage|diagnosis|skill|party|keyword|information|data|table|number|fact";
const PAPERS = "invoice|contract|pdf|receipt|form|scan|lease|statement|passport|certificate|delivery_note|bill|filing|payslip|letter";
const PROSE = "email|note|article|report|review|abstract|transcript|cv|resume|advert|text|news|ruling|conversation|paper|tweet|record|chat";

/** Texts read and written by programs, and what is built round a language model. */
export const LANGUAGE_MODELS: readonly Deed[] = [
  {
    shows: ["text-classification"],
    told: [
      `model|classifier|network|script|tool|bot|program|algorithm|service|llm =that|=which|=to .. sort|route|classify|tag|label|triage|categorize .. ${LETTERS}`,
      `automatically .. sort|route|classify|tag|label|triage|categorize .. ${LETTERS}`,
      `sort|route|classify|tag|triage|categorize .. ${LETTERS} ... automatically|classifier|llm|language_model|gpt*|machine_learning`,
      `train|build|fit .. model|classifier|network .. =on|=for|=to .. ${LETTERS} .. topic|category|urgency|department|class|language|spam|intent`,
    ],
  },
  {
    shows: ["sentiment-analysis"],
    told: [
      "tell|score|measure|rate|detect|classify|sort .. review|tweet|comment|post|feedback|headline|call|message .. positive|negative|happy|angry|unhappy|mood|tone",
      "positive .. negative .. review|tweet|comment|post|feedback|headline",
      "mood|tone|anger|happiness .. =of|=in .. tweet|review|comment|post|call|headline",
    ],
    unless: ["false_positive|false_positives", "respond|reply|answer"],
  },
  {
    shows: ["information-extraction"],
    told: [
      `${AUTOMATIC} .. =that|=which|=to .. extract|pull|lift|capture|read .. ${FIELDS} .. ${PAPERS}|${PROSE}`,
      `extract|pull|lift|capture .. ${FIELDS} .. =from|out_of .. ${PAPERS}|${PROSE} .. =with|=using|=by .. ${AUTOMATIC}|regular_expressions`,
      `automat* .. extract|extraction|reading|capture .. ${FIELDS} .. ${PAPERS}|${PROSE}`,
      `@make .. ${AUTOMATIC} .. extract|pull|read .. ${PAPERS}|cv|resume|email`,
    ],
    unless: ["read_only"],
  },
  {
    shows: ["document-understanding"],
    told: [
      `${AUTOMATIC} .. =that|=which|=to .. extract|pull|lift|capture|read|understand|check .. ${PAPERS}`,
      `automat* .. reading|extraction|processing|capture|checking .. =of .. ${PAPERS}`,
      `=turn|=turns|=turned|=turning|convert .. scanned|paper|photographed .. ${PAPERS} .. =into|=to .. data|table|record|field|structured|json`,
    ],
    unless: ["web|contact|online|html|react form", "=form", "=bill"],
  },
  {
    shows: ["named-entity-recognition"],
    told: [
      "model|network|tagger|pipeline|script|tool|llm|algorithm .. find|tag|extract|recognize|detect|spot|mask|redact .. name|person|people|place|company|drug|gene|disease .. =in|=from .. text|article|note|document|report|letter|abstract|ruling|transcript",
      "automatically .. mask|redact|find|tag|anonymize|anonymise .. name .. text|article|note|document|report|letter|ruling|transcript|record",
    ],
  },
  {
    shows: ["text-summarization"],
    told: [
      `${BOT}|model|tool|app|script|service|pipeline|assistant =that|=which|=to .. summarize|summarise|condense|shorten`,
      `summary|summaries|=minutes|abstracts .. written|generated|made|produced|drafted .. =by .. ${ASKED}`,
      `generate|auto_generate .. summary|summaries|minutes .. =of|=for|=from .. call|meeting|${TEXTS}|conversation|news|case|visit`,
      `summarize|summarise|condense .. call|meeting|${TEXTS}|conversation|news|case|thread .. =with|=using|=by .. ${ASKED}`,
    ],
  },
  {
    shows: ["text-mining"],
    told: [
      `@make|run .. script|program|pipeline|tool|code .. search|scan|mine|comb|read|count .. ${TEXTS}|review|tweet|post|comment|abstract|newspaper|speech .. =for`,
      "mine|analyze|analyse|comb|process .. # .. review|tweet|article|comment|abstract|transcript|post|speech|newspaper|ruling|patent .. word|keyword|topic|theme|term|mention|pattern|complaint",
      "count|measure|track .. word|term|mention|phrase .. =in|=across .. # .. article|tweet|speech|newspaper|book|review|post|document",
    ],
  },
  {
    shows: ["topic-modeling"],
    told: [
      "find|discover|surface|extract|identify .. topic|theme .. =in|=from|=across|=among .. # .. review|article|comment|tweet|document|answer|ticket|abstract|complaint|email|post",
      "group|sort .. review|article|comment|tweet|ticket|abstract|complaint|email .. =by|=into .. topic|theme .. automatically|algorithm|python|model|similarity",
    ],
  },
  {
    shows: ["intent-classification"],
    told: [
      "work_out|detect|understand|recognize|recognise|predict|guess .. what .. caller|user|customer|visitor|player .. want|=mean|=means|ask|need .. =from|bot|chatbot|automatically|=and .. route|answer|message|sentence|question",
      "detect|recognize|classify|map .. user|customer|caller .. intent|intention|request .. bot|chatbot|voice|assistant|automatically|call",
    ],
  },
  {
    shows: ["machine-translation"],
    told: [
      `${BUILT} .. model|system|tool|bot|app|pipeline|network .. translate .. =into|=from|=between|=to|subtitle|text|${LETTERS}`,
      "translate .. automatically|model|llm|neural .. =into|=to .. language|english|german|french|spanish",
    ],
  },
  {
    shows: ["language-modeling"],
    told: [
      `${BUILT} .. model|network|program .. predict|guess .. next_word|next_character|next_token|next_letter`,
      "predict|guess .. next_word|next_character|next_token|next_letter",
    ],
  },
  {
    shows: ["information-retrieval"],
    told: [
      `${BUILT} .. search .. =over|=across|=for|=through|=of|=in .. ${TEXTS}|catalogue|record|library|listing|product|recipe|collection|case|newspaper`,
      `${BUILT}|improve|tune|rewrite|speed_up|rework .. search_engine|site_search|product_search|document_search|search_index|search_box|search_bar|search_page|search_service|full_text_search`,
      "@improve|raise|lift .. search|retrieval .. relevance|ranking|recall|hit_rate|quality|=results",
      `index .. # .. ${TEXTS}|product|listing .. search|find|lookup|retrieval`,
      "rank|return|retrieve|find .. most_relevant|best_matching|relevant .. passage|document|article|chunk|paragraph|page .. query|question|=each|search|vector|bm25|embedding",
    ],
    unless: ["google|seo|organic|executive|candidate|talent|job_search", "search_and_rescue|recruiter|recruitment|recruiting"],
  },
  {
    shows: ["semantic-search"],
    told: [
      "search|find|retrieve|match|look_up|query .. =by|=on meaning|similarity|concept",
      "search .. understand|=that .. meaning|synonym|intent|plain_questions|natural_language",
      "find|show|suggest|retrieve .. similar .. document|ticket|case|article|image|photo|product|question|clause|patent|song|contract .. vector|embedding|cosine|similarity",
    ],
  },
  {
    shows: ["embeddings"],
    told: [
      `=turn|=turns|=turned|=turning|convert|encode|map|represent|transform .. ${TEXTS}|product|sentence|image|user|query|description|word|title|text|song|chunk|passage|review .. =into|=to|=as .. vector`,
      "vector .. =of|=for|=from .. sentence|document|product|query|description|passage|chunk|paragraph|title|image|song",
    ],
    unless: ["svg|drawing|illustration|illustrator|graphic|logo"],
  },
  {
    shows: ["vector-search"],
    told: [
      "store|keep|index|search|query|look_up .. vector .. =in|=of|=with|=by|=for|=over|=across|=from",
      "search|look_up|retrieve|match|compare .. =by|=with|=using|=over vector|cosine|embedding",
    ],
    unless: ["svg|drawing|illustration|illustrator|graphic|logo|vector_graphics"],
  },
  {
    shows: ["reranking"],
    told: [
      "reorder|re_order|rescore|re_score|second_pass|second_stage .. passage|result|hit|candidate|document|chunk|page|answer .. cross|model|llm|relevance|score|=before",
      "second .. model|pass|stage .. reorder|re_order|sort|score|rank .. passage|result|hit|candidate|document|chunk",
    ],
  },
  {
    shows: ["retrieval-augmented-generation"],
    told: [
      `${BOT}|${ASKED}|assistant .. answer|reply|respond .. =from|=over|=about|=based|=with|=using|=out .. ${TEXTS}|own_data|source|intranet|company_data|records`,
      `answer .. question .. =from|=over|=based|=using|=out .. ${TEXTS} .. =with|=using|=by|=through .. ${ASKED}`,
      `feed|pass|hand|give|put|insert .. passage|chunk|paragraph|${TEXTS}|snippet|search_results .. =to|=into|=as .. ${ASKED}|prompt|context`,
      `let|lets|letting .. staff|colleague|customer|lawyer|user|employee|engineer|nurse|clinician|agent .. ask|chat|talk|question .. ${TEXTS}`,
      `chat|talk .. =with|=to .. own|their|our|its|company|internal .. ${TEXTS}`,
      "look_up|retrieve|fetch|find .. passage|chunk|paragraph|source|document .. =before|=and|=then .. answer|generate|llm|prompt",
    ],
  },
  {
    shows: ["knowledge-assistants"],
    told: [
      `${BOT}|assistant .. answer|find|explain .. staff|employee|colleague|engineer|internal|hr|policy|technician|clerk .. question|policy|document|answer`,
      `staff|employee|colleague|technician|engineer|clerk|nurse ask .. ${BOT}|assistant`,
      `${BOT} .. =for|=over|=on .. internal|company|staff|hr|engineering .. ${TEXTS}|question`,
    ],
  },
  {
    shows: ["chatbots", "conversational-ai"],
    told: [
      `${BUILT} .. bot|assistant|chat|virtual_agent =that|=which|=to .. answer|respond|help|handle|book|reply|guide|take`,
      "write|design|script|model|draft|map .. dialogue|conversation_flow|bot_reply|chat_flow|utterance|bot_answer|bot_dialogue .. =for|=of|=in|bot|assistant|=and",
      `${BUILT} .. bot .. customer|member|student|patient|guest|question|order|booking|message|faq|slack|whatsapp|telegram`,
      "bot .. answer|handle|take|resolve|deflect .. # .. question|chat|request|call|ticket|enquiry|query",
      "chat_mode|chat_window|chat_interface|chat_function|chat_widget|question_box ... =ask|=answers|=answer|openai|gpt|claude|llm|model|api|questions",
      "give|gave|add|build|built|write|wrote|connect .. =chat|=chatbot ... openai|gpt|claude|gemini|llama|mistral|=llm",
    ],
    unless: ["software|trading|rpa|crawler bot", "bot traffic|attack|detection|protection|management"],
  },
  {
    shows: ["voice-agents"],
    told: [
      `${BUILT} .. phone|voice|telephone|call bot|assistant|=ai`,
      "bot|=ai|llm =that|=which|=to .. answer|take|make|handle .. phone|call|reservation_by_phone|caller",
    ],
  },
  {
    shows: ["large-language-models", "generative-ai"],
    told: [
      `${ASKED} .. =that|=which|=to .. draft|write|generate|compose|rewrite|rephrase|answer|summarize|translate .. ${LETTERS}|reply|copy|summary|answer|code|quiz|note|report|newsletter`,
      `draft|write|generate|compose|rewrite .. reply|${LETTERS}|copy|summary|summaries|report|letter|caption|test .. =by|=with|=using .. ${ASKED}`,
      `${BUILT} .. =ai|gpt*|llm .. =that|=which|=to .. draft|write|generate|compose|rewrite|answer`,
    ],
    unless: ["data_model", "write .. business_model"],
  },
  {
    shows: ["ai-content-generation"],
    told: [
      `generate|create|produce .. description|image|copy|caption|quiz|exercise|picture|illustration|video|post|ad|banner|voice_over|article .. =with|=by|=using .. ${BOT}|midjourney|generative`,
      `${BOT} .. write|generate|draft .. product_description|caption|ad_copy|blog_post|social_post|slogan|headline|newsletter|listing`,
    ],
  },
  {
    shows: ["prompt-engineering"],
    told: [
      `reword|rephrase|refine|rework|shorten|rewrite|adjust|iterate|improve|version|compare|maintain|collect .. prompt .. =until|=for|=to|=so|=of|=and|=in|=on`,
      "write|refine|reword|tune .. instruction .. llm|language_model|chatbot|gpt*|chatgpt|ai|copilot",
      "instruct|prompt|=tell|=told|=telling .. llm|language_model|chatbot|gpt*|chatgpt|claude|gemini =to|=with|=how|=what|=not|=as",
      "system_prompt|system_prompts|few_shot_examples|prompt_library|prompt_libraries|shared_prompts",
      "add|choose|pick|select|put|give .. example .. =to|=into|=in .. prompt",
    ],
    unless: ["command|shell|bash prompt", "prompt_payment|prompt_service"],
  },
  {
    shows: ["fine-tuning"],
    told: [
      "adapt|specialize|specialise|train|retrain|continue .. pretrained|pre_trained|base_model|open_model|open_source_model|existing_model|checkpoint|open_weight ... =on|=to|=for|=with",
      "train|retrain|unfreeze .. last_layers|top_layers|final_layers|last_layer|classification_head|adapter",
      "train|teach|adapt .. llm|language_model|speech_model|whisper|llama*|mistral*|bert ... own|our|legal|medical|clinical|company|house|domain|customer|local|dialect|technical",
    ],
    unless: ["train .. @staff"],
  },
  {
    shows: ["transfer-learning"],
    told: [
      "start|begin|began|starting .. =from|=with .. imagenet|pretrained|pre_trained",
      "reuse|freeze|=froze|=frozen|transfer .. layer|backbone|encoder|weight .. =of|=from|=and|=for|=on|=to",
      "pretrained|pre_trained .. network|backbone|encoder|weight|model .. =for|=to|=on .. own|our|new|small|few|#",
    ],
    unless: ["freeze .. load|lift|heavy"],
  },
];
