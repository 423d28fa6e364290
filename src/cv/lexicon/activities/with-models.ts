import { says, type Tells } from "../tells.js";

const WORDS = (most: number): string => String.raw`(?:\S+ ){0,${most}}`;
const TEXTS =
  "(?:documents?|pages?|manuals?|contracts?|policies|articles|texts?|transcripts?|pdfs?|handbooks?|reports?|filings?|papers|tickets|e?-?mails)";
const PARTS = "(?:clauses?|sections?|headings?|paragraphs?|passages?|chunks?|windows?|sentences?|chapters?)";
const FUNCTION_CALLS = says("(?:function|tool)[- ](?:calls?|calling)");
const ASSISTANT = String.raw`(?:assistants?|agents?|bots?|chatbots?|copilots?|llms?|(?:language )?models?|gpt\S*|claude|gemini|mistral)`;

/** Assistants, agents and models are people and things as well: one is a program where it is built, named or prompted. */
const isOfModels = says(
  String.raw`(?:llms?|(?:language|foundation|generative) models?|gpt\S*|claude|gemini|mistral|ai|chatbots?|copilots?|prompts?|models? (?:answers?|outputs?|predictions?|suggestions?)|(?:built|build|building|wrote|developed|shipped|launched) ${WORDS(4)}(?:assistants?|agents?|bots?|models?))`,
);

function beside(...rows: readonly string[]): Tells {
  const tells = says(...rows);
  return (folded) => tells(folded) && isOfModels(folded);
}

/** Work with language models and with what they answer, told by what was done. */
export const ACTIVITIES_WITH_MODELS: readonly (readonly [skills: readonly string[], tells: Tells])[] = [
  [
    ["chunking"],
    says(
      `(?:split\\w*|chunk\\w*|cut) ${WORDS(3)}${TEXTS} ${WORDS(1)}(?:by|into|at|along) ${WORDS(2)}${PARTS}`,
      `(?:split|splits|splitting|chunk\\w*|cut) ${WORDS(4)}into (?:passages|chunks|paragraphs|clauses)`,
    ),
  ],
  [
    ["embeddings"],
    says(
      String.raw`embed(?:ded|ding|s)? (?:them|each|all|every|the|both|\d\S*)? ?(?:${TEXTS}|${PARTS}|quer(?:y|ies)|titles|descriptions|products|images)`,
      String.raw`(?:${TEXTS}|${PARTS})[,;]? ${WORDS(1)}embed(?:ded|s|ding) them`,
    ),
  ],
  [
    ["retrieval-augmented-generation"],
    beside(
      String.raw`(?:cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|link(?:s|ed|ing)?) ${WORDS(2)}(?:${PARTS}|sources?|documents?|pages?) ${WORDS(3)}(?:answers?|repl(?:y|ies))`,
      String.raw`${ASSISTANT} ${WORDS(12)}retriev(?:ed|al|es|ing)|retriev(?:ed|al|es|ing) ${WORDS(12)}${ASSISTANT}`,
      String.raw`hybrid (?:search|retrieval) ${WORDS(8)}(?:re-?rank\w*|cit(?:e|es|ing|ations?)|answers?|llms?|gpt\S*)`,
      String.raw`(?:answers?|repl(?:y|ies)) ${WORDS(3)}(?:grounded in|cit(?:e|es|ing)|with (?:their )?(?:sources|citations|references))`,
    ),
  ],
  [["large-language-models", "conversational-ai"], says("(?:chat|ai|llm|gpt\\S*|voice)[- ](?:assistants?|copilots?)")],
  [["chatbots"], says("(?:support|service|chat|telegram|slack|teams|whatsapp|voice|faq|customer|q&a) ?-?bots?")],
  [["ranking-models"], says("rankers?|learning[- ]to[- ]rank|lambdamart|lambdarank|ranking models?")],
  [
    ["recommender-systems"],
    says(
      String.raw`train(?:ed|ing) ${WORDS(3)}recommendations|recommendations ${WORDS(1)}(?:from|by|with|based on) ${WORDS(2)}(?:clicks|histor(?:y|ies)|embeddings?|purchases|ratings|behaviou?r|baskets|two-tower|matrix|collaborative|a?ls)`,
    ),
  ],
  [["tool-calling"], (folded) => FUNCTION_CALLS(folded) && isOfModels(folded)],
  [
    ["benchmarking"],
    says(
      String.raw`golden (?:questions|answers|set|dataset)|llm-as-a?-?judge|compar\w+ ${WORDS(8)}on (?:\d[\d.,]*|hundreds of|our own|the same) ${WORDS(2)}(?:questions|cases|samples|prompts|images|documents|queries|records|tasks)`,
    ),
  ],
  [
    ["classification-algorithms"],
    says(
      String.raw`(?:fraud|churn|default|spam|credit risk|propensity|attrition) (?:detection )?(?:models?|scor(?:es?|ing|ecards?)|classifiers?)|models? ${WORDS(4)}(?:fraud|churn|spam|default)`,
    ),
  ],
  [["tool-calling"], says(`${ASSISTANT} ${WORDS(10)}(?:call(?:s|ed|ing)?|invok\\w+) ${WORDS(3)}(?:functions|tools|apis|endpoints)`)],
  [
    ["structured-outputs"],
    says(
      `(?:answers?|outputs?|responses?|replies|extracts?|fields) ${WORDS(4)}(?:as|in|to|into) ${WORDS(1)}json ${WORDS(4)}(?:schemas?|pydantic|zod|validat\\w+)`,
      `(?:json schemas?|pydantic|zod) ${WORDS(4)}(?:answers|outputs|responses|replies)`,
    ),
  ],
  [
    ["human-in-the-loop"],
    beside(
      `(?:handlers?|persons?|people|humans?|clerks?|lawyers?|editors?|operators?|reviewers?|specialists?|staff) ${WORDS(1)}(?:approv\\w+|confirm\\w*|sign\\w* off|check\\w*|accept\\w*|review\\w*|correct\\w*) ${WORDS(4)}before (?:it|they|anything|the|each|every|a|any)`,
      String.raw`(?:unsure|uncertain|low[- ]confidence|doubtful) ${WORDS(4)}(?:to|by) (?:an? |the )?(?:person|people|human|reviewers?|editors?|clerks?|staff)`,
    ),
  ],
  [
    ["llm-evaluation"],
    beside(
      String.raw`\d\S* ${WORDS(2)}(?:questions?|prompts?|dialogues?|conversations?) ${WORDS(6)}(?:run|ran|scor\w+|grad\w+|rated|check\w*) ${WORDS(2)}(?:before|by|on|at|after|for|with)`,
    ),
  ],
  [
    ["error-analysis"],
    says(
      String.raw`(?:errors?|mistakes?|wrong answers?|misses|failures?|misclassif\w+|false (?:positives|negatives)) ${WORDS(3)}(?:label\w+|sort\w*|group\w*|tagg\w+|categori[sz]\w+|classified|broken down|read through|by (?:cause|type|kind|class))`,
    ),
  ],
  [
    ["algorithmic-fairness"],
    says(
      `(?:unequal|disparate|unfair) (?:treatment|impact|outcomes?)|(?:bias|fairness) (?:checks?|audits?|tests?|metrics)|(?:check|test|audit|measur)\\w* ${WORDS(5)}(?:for|against) (?:bias|fairness)`,
    ),
  ],
  // Whose demand is forecast in a spreadsheet has trained no model.
  [
    ["forecasting", "predictive-analytics"],
    says(
      String.raw`(?:demand|sales|load|price)[ -]forecast\w*|forecast\w* (?:(?!with |to |by )\S+ ){0,3}(?:demand|sales|load|prices|models?)`,
    ),
  ],
];
