import type { Clue } from "./clue.js";

/** Methods told by what changed, what was found out, what runs and how much of it. No row may show a technology: those need their name. */
export const WORK: readonly Clue[] = [
  {
    skills: ["process-improvement", "continuous-improvement", "operational-excellence"],
    met: [
      ["workLoad", "speeded", "gain"],
      ["speeded", "number > longTime", "gain"],
      ["longTime", "number > thenNow", "thenNow > number"],
      ["longTime", "number > steadOf", "steadOf > number"],
      ["speeded", "backFrom > longTime", "number > upTo", "upTo > number"],
      ["rhythm > upTo", "upTo > rhythm"],
      ["usedTo"],
      ["handsOff"],
    ],
  },
  {
    skills: ["performance-optimization"],
    met: [
      ["slowThing", "briefTime", "number > thenNow", "thenNow > number"],
      ["slowThing", "briefTime", "speeded", "gain"],
    ],
  },
  {
    skills: ["automation", "workflow-automation"],
    met: [["automated", "chore"], ["built", "script"], ["handsOff"]],
  },
  { skills: ["root-cause-analysis"], met: [["whyFound"], ["tracedTo"], ["postMortem"]] },
  { skills: ["troubleshooting"], met: [["fault", "repaired"], ["whyFound", "fault"], ["tracedTo"]] },
  {
    skills: ["debugging"],
    met: [
      ["whyFound", "slowThing"],
      ["profiler", "fault"],
      ["profiler", "foundOut"],
      ["fault", "repaired", "software"],
    ],
  },
  { skills: ["performance-optimization"], met: [["profiler"]] },
  { skills: ["user-research"], met: [["watched > testUsers"], ["betaGroup"]] },
  { skills: ["customer-feedback"], met: [["betaGroup"]] },
  {
    skills: ["data-migration"],
    met: [
      ["moved", "dataStore", "toNew"],
      ["mapped", "fields"],
    ],
  },
  {
    skills: ["systems-integration"],
    met: [["linked > otherSystem"], ["loaded", "number > sources"], ["apiLinks"], ["number > manyLinks"]],
  },
  { skills: ["data-ingestion", "data-integration"], met: [["loaded", "number > sources"]] },
  { skills: ["data-quality", "data-validation"], met: [["matched", "differ"]] },
  { skills: ["data-quality", "data-observability", "monitoring"], met: [["alarm > loads"]] },
  { skills: ["model-evaluation"], met: [["evalSet"]] },
  { skills: ["model-monitoring"], met: [["drift", "watchedOver"]] },
  { skills: ["experimentation"], met: [["trialled"]] },
  { skills: ["large-language-models", "generative-ai"], met: [["languageModel"]] },
  { skills: ["scalability", "high-throughput-systems", "large-scale-systems"], met: [["huge > traffic", "perTime"]] },
  { skills: ["big-data"], met: [["huge > traffic", "perTime"]], partly: [["huge > traffic"]] },
  {
    skills: ["production-systems"],
    met: [["number > liveUsers"], ["software", "number > useIt"], ["inUse"], ["huge > traffic", "perTime"]],
  },
  { skills: ["on-call", "incident-management"], met: [["pager"]] },
  {
    skills: ["software-architecture", "system-design", "microservices", "distributed-systems"],
    met: [["splitUp", "services"], ["smallerServices"]],
  },
  { skills: ["ci-cd", "continuous-integration"], met: [["onChange"]] },
  { skills: ["agile", "iterative-development"], met: [["sprints"]] },
  { skills: ["api-design", "apis"], met: [["built", "interfaceFor"]] },
  { skills: ["requirements-engineering"], met: [["requirements"]] },
  { skills: ["project-management"], met: [["undertaking", "underBudget"]], partly: [["tookOn > undertaking"]] },
  { skills: ["documentation"], met: [["writtenUp", "recorded"]] },
  { skills: ["technical-support"], met: [["userHelp"]] },
  {
    skills: ["test-automation", "software-testing"],
    met: [
      ["number > checks", "nightRun"],
      ["number > checks", "onChange"],
    ],
  },
  { skills: ["code-review"], met: [["secondReader"]] },
  { skills: ["technical-leadership", "soft-team-leadership"], met: [["techLead"]] },
  { skills: ["data-driven-decision-making"], partly: [["figures", "decider"]] },
];
