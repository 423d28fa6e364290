/**
 * What is but a part of something wider and does not show the whole: who designed REST interfaces has designed interfaces in part, who
 * compared two versions at random has looked for causes in part. What shows the whole is its narrower skill in the taxonomy.
 */
export const SHOWS_IN_PART: ReadonlyMap<string, readonly string[]> = new Map([
  ["a-b-testing", ["causal-inference"]],
  ["backend-development", ["full-stack-development"]],
  ["clojure", ["functional-programming"]],
  ["cloud-cost-optimization", ["finops"]],
  ["cloud-data-platforms", ["cloud-computing"]],
  ["cluster-analysis", ["data-mining"]],
  ["data-manipulation", ["data-analysis"]],
  ["data-warehousing", ["data-modeling"]],
  ["elixir", ["functional-programming"]],
  ["erlang", ["functional-programming"]],
  ["etl", ["data-modeling"]],
  ["experimental-design", ["causal-inference"]],
  ["forecasting", ["trend-analysis"]],
  ["frontend-development", ["full-stack-development"]],
  ["haskell", ["functional-programming"]],
  ["kubernetes", ["platform-engineering"]],
  ["large-language-models", ["ai-engineering", "foundation-models", "intelligent-automation"]],
  ["machine-learning", ["ai-engineering", "statistical-modeling"]],
  ["nginx", ["load-balancing"]],
  ["observability", ["telemetry"]],
  ["preempt-rt", ["linux-kernel"]],
  ["rest", ["api-design"]],
  ["threat-modeling", ["application-security"]],
  ["time-series-analysis", ["trend-analysis"]],
  ["tool-calling", ["ai-agents"]],
  ["workflow-automation", ["intelligent-automation"]],
  ["workflow-orchestration", ["workflow-automation"]],
]);
