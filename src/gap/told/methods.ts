import type { Clue } from "./clue.js";

/** Methods told by what was done with tests, tables, models and money. No row may show a technology: those need their name. */
export const METHODS: readonly Clue[] = [
  { skills: ["regression-testing", "software-testing"], met: [["again", "scenarios"]] },
  { skills: ["defect-management"], met: [["chased", "bugs"]] },
  { skills: ["code-review"], met: [["reread", "code"]] },
  { skills: ["quality-control"], met: [["ownRate", "gain"]] },
  { skills: ["data-quality", "data-validation", "etl-testing"], met: [["compared", "tables"]] },
  { skills: ["source-to-target-mapping", "data-integration"], met: [["fieldMap"]] },
  {
    skills: ["data-collection", "data-ingestion", "data-integration"],
    met: [
      ["pulled", "number > places"],
      ["pulled", "places", "joined"],
    ],
  },
  {
    skills: ["data-transformation", "data-manipulation"],
    met: [
      ["joined", "dataNoun"],
      ["cleaned", "dataNoun"],
      ["pulled", "places", "joined"],
    ],
  },
  {
    skills: ["data-entry"],
    met: [
      ["typed", "number"],
      ["typed", "records"],
    ],
  },
  { skills: ["feature-engineering"], met: [["mlFeatures"]] },
  { skills: ["data-governance"], met: [["governed"]] },
  {
    skills: ["model-validation", "model-monitoring", "model-evaluation"],
    met: [
      ["models", "scores", "checked"],
      ["models", "scores", "compared"],
    ],
  },
  {
    skills: ["production-systems"],
    met: [
      ["toProduction", "software"],
      ["incidents", "handled"],
    ],
  },
  { skills: ["a-b-testing", "experimentation", "experimental-design"], met: [["controlled"]] },
  { skills: ["statistics", "statistical-analysis"], met: [["statistical"]] },
  { skills: ["statistical-modeling"], met: [["statistical", "models"]] },
  {
    skills: ["forecasting"],
    met: [
      ["ahead", "number"],
      ["ahead", "models"],
    ],
  },
  {
    skills: ["predictive-analytics", "predictive-modeling"],
    met: [
      ["foresees", "number"],
      ["ahead", "models"],
    ],
  },
  {
    skills: ["optimization"],
    met: [
      ["tuned", "shrank", "result"],
      ["faster", "shrank", "gain"],
    ],
  },
  {
    skills: ["inference-optimization", "model-optimization"],
    met: [
      ["compressed", "shrank"],
      ["compressed", "gain"],
    ],
  },
  { skills: ["product-development"], met: [["shipped", "feature"]] },
  { skills: ["budgeting", "cost-management"], met: [["underBudget"]] },
  { skills: ["cost-management"], partly: [["cost", "gain"]] },
  {
    skills: ["cloud-cost-optimization", "cost-management"],
    met: [
      ["hostingCost", "shrank"],
      ["hostingCost", "fell"],
    ],
  },
  { skills: ["software-architecture", "system-design"], partly: [["designPapers"]] },
  {
    skills: ["anomaly-detection"],
    partly: [
      ["oddSigns", "models"],
      ["oddSigns", "grouped"],
    ],
  },
  { skills: ["data-observability"], met: [["dataChecks"]] },
  { skills: ["engineering-best-practices"], met: [["testedAndWritten"]] },
  {
    skills: ["technical-support", "troubleshooting", "computer-hardware"],
    met: [["device", "trouble"]],
  },
  { skills: ["technical-support"], met: [["firstLine", "device"]] },
  { skills: ["prototyping"], met: [["piloted"]] },
];
