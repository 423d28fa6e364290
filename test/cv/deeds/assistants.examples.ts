import type { Examples } from "./examples.js";

export const ASSISTANTS: Examples = {
  "ai-agents": {
    yes: [
      "A chatbot that checks the calendar and books an appointment",
      "The model decides which tool comes next",
      "An LLM that handles refunds end to end",
      "Wrote an agent that browses supplier sites and retries a failed page",
    ],
    no: ["Call centre agents plan the next step", "Assistant to the director: booked flights", "Estate agent that plans visits"],
  },
  "tool-calling": {
    yes: ["Let the language model query our stock database", "The bot calls the booking API", "Exposed the stock service as a tool"],
    no: ["Gave staff access to the database", "Called suppliers"],
  },
  "agent-orchestration": {
    yes: [
      "Chained four prompts into one quote",
      "Routed questions to the right model by difficulty",
      "A graph of LLM calls with a check after each step",
    ],
    no: ["Prompt replies along the supply chain", "Routed calls to agents at the call centre"],
  },
  "multi-agent-systems": {
    yes: [
      "One model drafts and a second checks it",
      "Agents that hand over to each other",
      "Planner and critic agents for legal research",
      "A crew of LLM agents that write tests",
    ],
    no: ["One model sold well, another failed the check by phone", "Agents of the call centre"],
  },
  "agent-memory": {
    yes: [
      "The assistant remembers what a user said last week",
      "Kept preferences across sessions of the chat",
      "Compressed chat history into notes",
    ],
    no: ["Remembered guests by name", "Kept notes of each visit"],
  },
  "agentic-workflows": {
    yes: ["An LLM writes the patch, then runs the tests and fixes its own errors", "AI reads each claim and drafts the reply"],
    no: ["Read claims and drafted replies", "Wrote and tested own code"],
  },
  "context-engineering": {
    yes: ["Chose which passages go into the prompt", "Fitted long cases into the context window"],
    no: ["Chose documents for the archive", "Fitted shelves in the shop"],
  },
  "structured-outputs": {
    yes: ["Made GPT-4 return valid JSON", "Parsed the answers of the model into a typed record"],
    no: ["Parsed JSON from a REST API", "Made clients fill in fields"],
  },
  "text-to-sql": {
    yes: ["Turned questions of nurses into SQL", "Staff ask the warehouse in plain English", "The assistant writes the SQL for them"],
    no: ["Answered questions on SQL", "Wrote SQL queries for finance"],
  },
  "ai-integration": {
    yes: ["Plugged a language model into the helpdesk", "Connected our CRM to OpenAI", "Called Claude from the app"],
    no: ["Connected the CRM to the shop", "Added product pages to the website"],
  },
  "ai-engineering": {
    yes: ["Shipped three AI features to 4,000 schools", "Built a study app around a language model"],
    no: ["Wrote an AI policy for the platform", "Built a booking app"],
  },
  "llm-evaluation": {
    yes: [
      "Graded the chatbot's answers every Friday",
      "Scored the summaries of a language model",
      "Compared Claude and Gemini on our own documents",
      "Tested each prompt on 200 cases",
      "Raised the share of right answers of the bot",
    ],
    no: ["Graded answers of pupils", "Checked replies before they were sent"],
  },
  "human-evaluation": {
    yes: ["Rated AI answers for a search company", "Had nurses rate the summaries", "Ran blind comparisons of translations"],
    no: ["Graded exam answers", "Editors translate headlines"],
  },
  rlhf: {
    yes: [
      "Picked the better of two answers to train a chatbot",
      "Human preferences to tune the tutor",
      "Collected preference pairs from teachers",
    ],
    no: ["Kept preferences of guests", "Compared two offers"],
  },
  "ai-guardrails": {
    yes: [
      "Kept the chatbot from giving legal advice",
      "Blocked off-topic questions",
      "Screened the model's answers before they reach patients",
      "Masked names and removed personal data before anything went into a prompt",
    ],
    no: ["Blocked harmful sites at school", "Kept children from harm", "Refused personal requests"],
  },
  "hallucination-mitigation": {
    yes: [
      "Cut made-up citations in the drafts",
      "Reduced wrong answers of the bot",
      "Stopped the assistant from making things up",
      "The bot no longer invents sources",
      "Answers only when a source is found",
      "The assistant says it does not know rather than guess",
    ],
    no: ["Reduced false alarms of the alarm system", "Cut wrong deliveries by half"],
  },
  "ai-red-teaming": {
    yes: [
      "Tricked the chatbot into breaking its rules",
      "Tried to make the assistant reveal its instructions",
      "Wrote hostile prompts against it: adversarial questions for the model",
    ],
    no: ["Attacked the backlog", "Wrote questions for the quiz"],
  },
  "llm-observability": {
    yes: ["Logged every prompt with its cost", "Dashboards for token usage"],
    no: ["Tracked completion of courses", "Prompt alerts to staff"],
  },
  "llm-cost-optimization": {
    yes: [
      "Halved the OpenAI bill",
      "Lowered the price per answer of the chatbot: cost per prompt",
      "Sent simple questions to a smaller model",
      "Cached answers of the LLM to spare calls",
    ],
    no: ["Halved the phone bill", "Sent simple questions to juniors"],
  },
  "llm-serving": {
    yes: ["Ran an open-weight model on our own servers", "A local language model so that no file leaves the house"],
    no: ["Ran the server room", "Local modelling agency"],
  },
  "ai-governance": {
    yes: [
      "Drafted the rules for use of ChatGPT",
      "Assessed each AI tool before purchase",
      "Decided which AI tools may be used in class: approved list",
      "Kept an inventory of algorithms",
    ],
    no: ["Drafted house rules", "Approved tools for the workshop"],
  },
  "ai-strategy": {
    yes: [
      "Picked the processes where AI saves most: use cases for AI",
      "Showed which tasks generative AI would help with: where AI helps",
      "Wrote the AI roadmap of the group",
    ],
    no: ["Mapped processes of the plant", "Wrote the roadmap"],
  },
  "ai-assisted-software-development": {
    yes: [
      "Wrote code with a coding assistant",
      "Use AI for boilerplate and tests",
      "Copilot drafts our unit tests",
      "Taught coding agents to a team of nine: rolled out coding assistants to developers",
    ],
    no: ["Coded with two juniors", "Used AI for posters"],
  },
  "ai-product-management": {
    yes: ["Owned the roadmap of the AI assistant: AI product and backlog", "Product lead for the chatbot team"],
    no: ["Wrote AI features", "Managed product recommendations of the shop"],
  },
  "intelligent-automation": {
    yes: ["Automated claims entry with a language model", "ChatGPT took over the routine letters"],
    no: ["Automated tests with an AI tool: automated tests", "Automated reports with Excel"],
  },
};
