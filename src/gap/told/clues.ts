import type { Clue } from "./clue.js";
import { ENCOUNTERS } from "./encounters.js";
import { FIELDS } from "./fields.js";
import { METHODS } from "./methods.js";
import { PLAIN_TRADES } from "./plain-trades.js";
import { PLAIN_WORK } from "./plain-work.js";
import { WORK } from "./work.js";

/**
 * Which words in one sentence tell which deed (docs/methods/verdict.md). A row is there because the deed cannot be done without the
 * skill: who answers customers' calls serves customers. No row may show a technology: those need their name.
 */
export const CLUES: readonly Clue[] = [
  ...ENCOUNTERS,
  ...METHODS,
  ...WORK,
  ...FIELDS,
  ...PLAIN_WORK,
  ...PLAIN_TRADES,
  // With people.
  {
    skills: ["customer-service", "soft-customer-focus"],
    met: [["served", "attended"], ["served", "spoke"], ["tells > served"], ["angry", "calmed"], ["feedback"], ["phone", "spoke"]],
    partly: [["counter"], ["phone"]],
  },
  { skills: ["customer-experience"], met: [["feedback"], ["angry", "calmed"]] },
  {
    skills: ["soft-client-relationships", "soft-relationship-building"],
    met: [["bond"], ["wonBack", "served"]],
    partly: [["partner", "spoke"]],
  },
  {
    skills: ["soft-communication", "soft-verbal-communication"],
    met: [["spoke", "served"], ["spoke", "decider"], ["spoke", "partner"], ["spoke", "learner"], ["spoke > colleague"], ["phone"]],
    partly: [["taught", "learner"], ["counter"]],
  },
  {
    skills: ["soft-communication", "soft-written-communication", "documentation"],
    met: [["wrote > papers"], ["wrote", "decider"], ["ownPapers"]],
  },
  {
    skills: ["soft-technical-communication"],
    met: [
      ["spoke", "served", "device"],
      ["spoke", "phone", "device"],
      ["spoke", "decider", "figures"],
    ],
  },
  { skills: ["soft-active-listening"], met: [["listened"]] },
  {
    skills: ["soft-interpersonal-skills"],
    met: [["spoke", "served"], ["spoke", "phone"], ["angry", "calmed"], ["feuded", "settled"], ["listened"]],
    partly: [
      ["taught", "learner"],
      ["spoke", "decider"],
    ],
  },
  {
    skills: ["soft-empathy"],
    met: [
      ["angry", "calmed"],
      ["listened", "served"],
    ],
  },
  {
    skills: ["soft-composure", "soft-diplomacy", "soft-patience"],
    met: [
      ["angry", "calmed"],
      ["feuded", "settled"],
    ],
  },
  { skills: ["soft-composure"], met: [["pressed", "trouble"]] },
  {
    skills: ["soft-conflict-resolution"],
    met: [
      ["feuded", "settled"],
      ["angry", "calmed"],
    ],
    partly: [["angry", "dealt"]],
  },
  { skills: ["soft-negotiation"], met: [["bargained"]] },
  { skills: ["soft-influencing"], met: [["won"]] },
  {
    skills: ["soft-stakeholder-management"],
    met: [
      ["spoke", "decider"],
      ["won", "decider"],
    ],
    partly: [["spoke", "partner"]],
  },
  { skills: ["soft-collaboration", "soft-teamwork"], met: [["spoke > colleague"], ["number > staff", "led"], ["taught", "learner"]] },
  { skills: ["soft-cross-functional-collaboration"], met: [["spoke > department"]] },
  {
    skills: ["soft-leadership", "soft-team-leadership", "people-management"],
    met: [["number > staff", "led"], ["staff > number", "led"], ["leading"]],
    partly: [["taught", "learner"]],
  },
  { skills: ["soft-motivating-others"], met: [["spurred"], ["learner", "grew"], ["staff", "grew"]] },
  { skills: ["team-building"], met: [["spurred"]] },
  {
    skills: ["soft-training-others", "soft-mentoring", "soft-coaching"],
    met: [["taught", "learner"], ["taught > staff"], ["learner", "grew"]],
  },
  { skills: ["talent-acquisition"], met: [["hired", "hires"]] },
  // With things and rules.
  { skills: ["soft-attention-to-detail"], met: [["exact"], ["checked", "records"]] },
  { skills: ["soft-discretion"], met: [["secret"]] },
  { skills: ["soft-trustworthiness", "soft-dependability"], partly: [["keys"]] },
  { skills: ["soft-dependability"], met: [["faithful"]] },
  { skills: ["soft-work-ethic"], partly: [["faithful"]] },
  { skills: ["cash-handling"], met: [["cash"]] },
  { skills: ["regulatory-compliance"], met: [["rules"], ["audit", "passed"]] },
  { skills: ["occupational-health-and-safety", "soft-safety-awareness"], met: [["safety"]] },
  { skills: ["quality-control"], met: [["sampled"]] },
  { skills: ["auditing", "quality-auditing"], met: [["audit", "partner"]] },
  { skills: ["stock-counting", "domain-inventory-management"], met: [["stock", "checked"]] },
  { skills: ["procurement", "vendor-management"], met: [["bought", "partner"]] },
  { skills: ["domain-merchandising"], met: [["display"]] },
  { skills: ["event-management"], met: [["event", "staged"]] },
  { skills: ["menu-planning", "soft-creativity"], met: [["menu", "made"]] },
  // Order, time, pressure.
  { skills: ["soft-organizational-skills", "soft-planning", "scheduling"], met: [["plan"]] },
  { skills: ["calendar-management", "soft-organizational-skills"], met: [["diary"]] },
  { skills: ["soft-time-management"], met: [["onTime"]] },
  { skills: ["soft-work-under-pressure", "soft-fast-paced-environment"], met: [["pressed"], ["few > heads", "aLot"]] },
  { skills: ["soft-flexibility", "soft-adaptability"], met: [["steppedIn"]] },
  { skills: ["soft-physical-stamina"], met: [["lifted"]] },
  // Own steps.
  { skills: ["soft-initiative"], met: [["began"]], partly: [["oldWay", "ended"]] },
  { skills: ["soft-self-motivation"], met: [["learned"]], partly: [["began"]] },
  { skills: ["soft-independence"], met: [["alone"]] },
  { skills: ["soft-ownership"], met: [["owned"]] },
  { skills: ["soft-decision-making"], met: [["chose"]] },
  { skills: ["soft-willingness-to-learn", "soft-continuous-learning"], met: [["learned"]] },
  {
    skills: ["soft-problem-solving"],
    met: [["trouble", "mended"], ["angry", "calmed"], ["oldWay", "ended"], ["result"]],
  },
  { skills: ["process-improvement", "continuous-improvement"], met: [["oldWay", "ended"]] },
  { skills: ["automation", "workflow-automation"], met: [["byItself"]] },
  { skills: ["batch-processing"], met: [["nightly > loads"]] },
  // Figures and money.
  {
    skills: ["soft-analytical-thinking", "data-analysis"],
    met: [
      ["figures", "read"],
      ["money", "read"],
    ],
  },
  {
    skills: ["reporting"],
    met: [
      ["period", "figures"],
      ["figures", "decider"],
    ],
  },
  {
    skills: ["data-storytelling"],
    met: [
      ["figures", "spoke", "decider"],
      ["period", "figures", "decider"],
    ],
  },
  {
    skills: ["soft-business-acumen"],
    met: [
      ["money", "fell", "number"],
      ["money", "rose"],
      ["cost", "gain"],
    ],
  },
  { skills: ["cost-management"], met: [["cost", "fell", "number"]] },
  { skills: ["sales"], met: [["sold", "rose"]] },
  {
    skills: ["kpis"],
    met: [
      ["target", "period"],
      ["target", "rose"],
    ],
  },
  { skills: ["soft-results-orientation"], met: [["target", "rose"], ["result"]] },
  // With systems: ways of working alone, never a product.
  { skills: ["requirements-engineering"], met: [["needs"]] },
  { skills: ["process-mapping"], met: [["drew", "process"]] },
  { skills: ["user-acceptance-testing"], met: [["tried", "goLive"]] },
  { skills: ["monitoring"], met: [["alarm"]] },
  { skills: ["data-cleaning"], met: [["cleaned", "dataNoun"]] },
  { skills: ["incident-management"], met: [["incidents", "handled"]] },
  {
    skills: ["troubleshooting"],
    met: [
      ["incidents", "handled"],
      ["incidents", "shrank"],
      ["foundOut", "trouble"],
    ],
  },
  { skills: ["root-cause-analysis"], met: [["foundOut", "trouble"], ["causes"]] },
  { skills: ["user-interviews"], met: [["interviewed", "studied"]] },
  { skills: ["model-deployment"], met: [["models", "toProduction"]] },
  { skills: ["customer-segmentation"], met: [["segmented", "audience"]] },
  { skills: ["data-modeling"], met: [["schema"]] },
  { skills: ["data-lake"], met: [["lake"]] },
  {
    skills: ["performance-optimization"],
    met: [
      ["faster", "shrank", "number > unit"],
      ["tuned", "shrank", "number > unit"],
    ],
  },
  { skills: ["information-security", "data-privacy"], met: [["masked"]] },
  { skills: ["identity-and-access-management"], met: [["signIn"]] },
  { skills: ["ci-cd"], met: [["pushed", "live"]] },
];
