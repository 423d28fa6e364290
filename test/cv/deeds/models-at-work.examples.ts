import type { Examples } from "./examples.js";

export const MODELS_AT_WORK: Examples = {
  "model-deployment": {
    yes: [
      "Brought the classifier into daily use at three clinics",
      "Wrapped the model in a small container",
      "Turned notebooks of the research group into a nightly job",
    ],
    no: ["Rolled out a new operating model in production", "Took fashion models to the app launch", "Moved notebooks into the store"],
  },
  "model-serving": {
    yes: ["Wrote an API that returns scores to the till", "Served predictions to 40 shops", "Predictions over a REST endpoint"],
    no: ["Served recommendations of the chef", "An API that returns orders"],
  },
  "model-monitoring": {
    yes: [
      "Calibration and drift checked each month",
      "Watched each model for drift",
      "Alerted when the accuracy dropped",
      "Dashboards for the recommender's health",
      "Compared predictions with what happened, every Monday",
    ],
    no: ["Watched the production line", "Monitored the pricing model", "Alerts when stock dropped"],
  },
  "model-retraining": {
    yes: ["Retrained the detector each season", "Scheduled the retraining"],
    no: ["Retrained staff every year", "Automated the till"],
  },
  "machine-learning-pipelines": {
    yes: [
      "A workflow that retrains the classifier",
      "Automated training and release of the models: training and evaluation",
      "From raw logs to a model in production",
    ],
    no: ["Trained staff on the sales pipeline", "From raw wood to chairs"],
  },
  mlops: {
    yes: ["Automated testing of every model", "Versioned models together with their data", "Promoted each model by pull request"],
    no: ["Automated testing of every form", "Released models of cars with data sheets"],
  },
  "experiment-tracking": {
    yes: ["Logged every run with its parameters and seed", "Compared training runs by loss"],
    no: ["Logged every run with the ambulance", "Kept records of each visit"],
  },
  reproducibility: {
    yes: [
      "Code and splits released with a container",
      "Wrote the scripts so that all tables can be regenerated",
      "Fixed seeds and a lock file for every run",
      "Reproduced the results of two papers",
      "Pinned seeds and package versions so that figures come out the same",
      "Anyone on the team can rerun the analysis",
    ],
    no: ["Reproduced a bug and its result from the paper printer", "Reprinted figures"],
  },
  "machine-learning-engineering": {
    yes: ["Rewrote research code into a tested library", "Helped data scientists ship their models"],
    no: ["Rewrote a library", "Helped scientists with travel"],
  },
  "machine-learning-research": {
    yes: [
      "Presented a poster at a NeurIPS workshop",
      "ICML paper on pruning: ICML 2023 paper",
      "Proposed a novel loss function for noisy labels",
    ],
    no: ["Presented a poster at the trade fair", "Proposed a new rota to cut loss of hours"],
  },
  "explainable-ai": {
    yes: ["Showed clerks why the model rejected a claim", "Worked out which variables drove the score", "Gave reasons for each prediction"],
    no: ["Explained why the train was late", "Gave reasons for each decision made"],
  },
  "model-optimization": {
    yes: ["Raised the accuracy of the classifier", "Improved the detector's recall"],
    no: ["Raised the accuracy of stock counts", "Improved the business model"],
  },
  "inference-optimization": {
    yes: [
      "Cut prediction time from 80 to 9 ms",
      "Made the network smaller",
      "Pruned the weights until it ran on a phone",
      "Lowered the memory of the model",
      "Batched requests on the GPU",
    ],
    no: ["Cut travel time", "Pruned roses", "Compressed air for the network"],
  },
  "edge-ai": {
    yes: ["Ran the classifier on a phone", "A detector that runs on the camera"],
    no: ["Ran the network of phone shops", "Fitted cameras"],
  },
  "distributed-training": {
    yes: ["Trained across 64 GPUs", "Spread training over four machines"],
    no: ["Trained six colleagues on machines", "Spread training over the year"],
  },
  "deep-learning": {
    yes: ["Trained on rented GPUs", "A network with six layers", "Trained a network to hear coughs", "Stacked dense layers by hand"],
    no: ["Trained a network of dealers", "Layers of paint"],
  },
  "reinforcement-learning": {
    yes: ["Taught a program to play checkers", "Learned to balance a pole by trial", "Tuned the reward for the walking agent"],
    no: ["Taught children to play fair", "Trained a sales agent to win"],
  },
  "ensemble-methods": {
    yes: ["Averaged five models into one forecast"],
    no: ["Combined two teams into one"],
  },
  "dimensionality-reduction": {
    yes: ["Boiled 90 questions down to six factors: condensed questions into six factors"],
    no: ["Reduced features of the app to five"],
  },
  "predictive-maintenance": {
    yes: ["Predicted which pumps will fail", "Warned of bearing wear from vibration: predicted wear of bearings"],
    no: ["Repaired pumps after a failure", "Warned guests of faults"],
  },
  "survival-analysis": {
    yes: ["Estimated how long tenants stay"],
    no: ["Estimated how long the job takes"],
  },
  "propensity-modeling": {
    yes: ["Modelled who is likely to renew"],
    no: ["Found people who buy flats"],
  },
  "lead-scoring": {
    yes: ["Ranked leads by last contact"],
    no: ["Team lead who rated staff", "Graded paper"],
  },
  "synthetic-data-generation": {
    yes: ["Rendered artificial scenes to train the detector"],
    no: ["Made fake plants"],
  },
  "data-augmentation": {
    yes: ["Flipped and blurred images to make the network robust"],
    no: ["Cropped photos for the magazine"],
  },
  "knowledge-graphs": {
    yes: ["Linked suppliers and people in a graph", "Built a graph of drugs and genes"],
    no: ["Drew a graph of sales"],
  },
  "real-time-machine-learning": {
    yes: ["Scored each payment within 30 ms"],
    no: ["Scored goals in seconds"],
  },
  "batch-inference": {
    yes: ["Scored 2 million policies overnight", "Nightly scoring of all accounts"],
    no: ["Weekly scoring of matches"],
  },
  "fraud-modeling": {
    yes: ["Built rules against fraudulent returns: rules for fraud", "A model that catches stolen cards"],
    no: ["Reported fraud to the police"],
  },
  "algorithmic-fairness": {
    yes: [
      "Compared error rates across age groups: model error by gender",
      "Found that the score was unfair to women: the model treats women worse",
    ],
    no: ["Treated men and women at the clinic", "Compared prices by region"],
  },
};
