import type { Examples } from "./examples.js";

export const STATISTICS: Examples = {
  "statistical-analysis": {
    yes: [
      "Calculated confidence intervals for 40 polls",
      "Tested whether differences between wards were significant",
      "Ran significance tests on survey results",
      "Statistische Auswertung von Versuchen",
      "Wrote SAS programs for trial tables",
    ],
    no: ["Tested whether the lamp works"],
  },
  "hypothesis-testing": {
    yes: [
      "Wrote significance tests for the survey",
      "Tested hypotheses about prices with till data",
      "Chi-square and Wilcoxon between groups",
      "Checked that gains were not due to chance",
    ],
    no: ["Marked the significance of the day"],
  },
  "a-b-testing": {
    yes: [
      "Half of the donors got the new letter",
      "Compared two subject lines of each newsletter by clicks",
      "Measured campaigns against a control group of customers",
      "Split visitors between old and new page",
      "Rolled out the winning variant",
    ],
    no: ["Compared two versions of Windows"],
  },
  experimentation: {
    yes: [
      "Conducted price tests in three countries",
      "Tried new shelves in 4 stores before rolling them out to all",
      "Measured the uplift of each promotion",
    ],
    no: ["Tested brakes in 4 sites"],
  },
  "experimental-design": {
    yes: [
      "Control groups and placebo: planned the trial",
      "Planned a double-blind tasting",
      "Calculated sample sizes for field trials",
      "Planned experiments with three factors and replicates",
      "Randomised 90 villages",
    ],
    no: ["Set up the double blinds of windows"],
  },
  "statistical-modeling": {
    yes: ["Fitted growth curves to data of 40 plots", "Modelled yield with covariates of soil", "Mortality models in R"],
    no: ["Fitted curtains and distribution boxes"],
  },
  "time-series-analysis": {
    yes: ["Modelled seasonality of water demand", "Studied hourly load of the grid", "Vibration traces: found patterns of wear"],
    no: ["Analyzed daily menus"],
  },
  "time-series-forecasting": {
    yes: ["Forecast daily arrivals of an emergency room", "Forecast sales per week"],
    no: ["Predicted the next day's menu"],
  },
  "probability-theory": {
    yes: ["Estimated the probability of default", "Odds of failure from tests: failure densities", "Probability of default from ten years"],
    no: ["Odds and ends for the house"],
  },
  "bayesian-statistics": {
    yes: ["Posterior estimates of fish stocks", "Elicited priors from experts"],
    no: ["Posterior teeth restored"],
  },
  simulation: {
    yes: ["Simulated queues at a border post", "Programmed a simulator of a lift group", "Computer model of a river"],
    no: ["Took part in flight simulator sessions"],
  },
  "scenario-analysis": {
    yes: ["What-if calculations for the fleet", "Calculated scenarios for energy prices", "Best and worst case for the harvest"],
    no: ["Wrote scenarios for plays"],
  },
  optimization: {
    yes: [
      "Computed the cheapest mix of feed",
      "Worked out the shortest tour for collectors",
      "Minimised driving subject to time limits",
      "Genetic algorithm for timetables",
      "Wrote a planner of delivery tours that saves 9 % of fuel",
    ],
    no: ["Found the best route to the beach"],
  },
  "operations-research": {
    yes: [
      "Nurse rostering with a constraint model",
      "Formulated truck loading as an integer program",
      "Queueing models of a call centre",
      "Depot location by demand and distance",
    ],
    no: ["Solved as many riddles as possible in a linear park"],
  },
  "price-optimization": {
    yes: [
      "Estimated price elasticity of tickets",
      "Adjusted room rates according to demand and occupancy",
      "Automatic repricing of 90,000 articles",
    ],
    no: ["Changed price labels on Mondays"],
  },
  "mathematical-modeling": {
    yes: ["Derived equations of heat flow in ovens", "Described spread of rust with differential equations"],
    no: ["Modelled hats with a formula one driver"],
  },
  "numerical-methods": {
    yes: [
      "Solved equations numerically",
      "Numerically integrated equations of motion",
      "Wrote a solver of the wave equation",
      "Finite difference scheme for tides",
    ],
    no: ["Solved the housing problem"],
  },
  "linear-algebra": {
    yes: ["Matrix inversion and sparse systems", "Solved sparse linear systems"],
    no: ["Wrote a skills matrix for the team"],
  },
  "graph-theory": {
    yes: ["Shortest paths in a tram network", "Modelled suppliers as a directed graph"],
    no: ["Mapped hedges as green lines"],
  },
  "scientific-writing": {
    yes: [
      "Co-authored papers on soil bacteria",
      "Wrote a thesis on tides",
      "Results published in a journal",
      "6 papers in peer-reviewed journals",
      "First author of two articles",
      "Veröffentlichungen in Fachzeitschriften",
    ],
    no: ["Graded exam papers in March", "Wrote for the local newspaper"],
  },
  "research-methodology": {
    yes: [
      "Planned a study with 40 nurses: a study with 40 wards",
      "Formulated research questions for the thesis",
      "Ethics approval and interview guide for a study of carers",
      "Transcribed interviews and coded themes",
      "Wrote the study protocol",
    ],
    no: ["Planned a study corner"],
  },
  "quantitative-research": {
    yes: [
      "Questionnaire to 900 households",
      "Surveyed 1,200 adults on food",
      "Weighted the panel's answers",
      "Evaluated questionnaire results",
    ],
    no: ["Surveyed 40 roofs"],
  },
  "survey-design": {
    yes: ["Worded questionnaires on housing", "Piloted the survey with 20 pupils"],
    no: ["Prepared surveys of roofs with a drone"],
  },
  "sampling-methods": {
    yes: [
      "Drew a stratified sample of schools",
      "Sampled every 20th invoice: a random check of 40 files",
      "Sampled random batches of 50 files",
    ],
    no: ["Took random pictures for a sampler"],
  },
  "causal-inference": {
    yes: [
      "Estimated treatment effects of a tax",
      "Estimated the effect of a reform on rents",
      "Compared treated farms with similar untreated ones",
      "Natural experiments with school closures",
    ],
    no: ["Isolated pipes against effects of frost"],
  },
  "correlation-analysis": {
    yes: [
      "Correlated ice cream sales with temperature",
      "Correlated sleep and grades",
      "Relationship between rent and income, measured over ten years",
      "Studied the link between sleep and grades",
    ],
    no: ["Looked after the link between pastor and parish"],
  },
  epidemiology: {
    yes: ["Investigated an outbreak of measles", "Prevalence of asthma in a birth cohort"],
    no: ["Tracked malware infections to a USB stick"],
  },
  biostatistics: {
    yes: ["Calculated patient survival by kind of tumour", "Survival curves of transplant patients"],
    no: ["Evaluated clinical rooms"],
  },
  "meta-analysis": {
    yes: ["Pooled results of 14 trials: combined studies with random effects"],
    no: ["Combined studies with a pub job"],
  },
  "statistical-process-control": {
    yes: ["Control charts of wall thickness"],
    no: ["Charts with volume control"],
  },
  "quantitative-finance": {
    yes: ["Valued bonds and swaps in Python: priced options with trees", "Backtested momentum strategies", "Wrote a trading bot"],
    no: ["Priced holiday options"],
  },
};
