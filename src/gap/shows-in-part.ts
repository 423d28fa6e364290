/**
 * What is but a part of something wider and does not show the whole: who designed REST interfaces has designed interfaces in part, who
 * compared two versions at random has looked for causes in part. What shows the whole is its narrower skill in the taxonomy.
 */
export const SHOWS_IN_PART: ReadonlyMap<string, readonly string[]> = new Map([
  ["a-b-testing", ["causal-inference"]],
  ["backend-development", ["full-stack-development"]],
  ["cloud-cost-optimization", ["finops"]],
  ["cluster-analysis", ["data-mining"]],
  ["experimental-design", ["causal-inference"]],
  ["forecasting", ["trend-analysis"]],
  ["frontend-development", ["full-stack-development"]],
  ["large-language-models", ["ai-engineering", "foundation-models", "intelligent-automation"]],
  ["machine-learning", ["ai-engineering", "statistical-modeling"]],
  ["rest", ["api-design"]],
  ["time-series-analysis", ["trend-analysis"]],
  ["tool-calling", ["ai-agents"]],
  ["workflow-automation", ["intelligent-automation"]],
]);
