import type { Examples } from "./examples.js";

export const MODELS: Examples = {
  "predictive-modeling": {
    yes: [
      "Built a model in R to predict bed occupancy",
      "Developed a model estimating the risk of late payment",
      "Predicted which boilers would fail in the coming month",
      "Predicted churn two months ahead from call records",
      "Wrote a neural network that anticipates harvest dates",
      "Scored policyholders by how likely they were to leave: likelihood of lapse",
      "Calculated the probability that a loan would default",
    ],
    no: ["Built a business model to predict revenue", "Designed a model railway", "Predictable service for guests"],
  },
  "classification-algorithms": {
    yes: [
      "Trained a network to distinguish ripe from unripe tomatoes",
      "Wrote an algorithm that sorts letters into claims and complaints",
      "Improved the spam classifier of our mail gateway",
      "Taught a network to tell healthy leaves from sick ones",
    ],
    no: ["Classified documents by level of secrecy", "Sorted parcels for twelve routes"],
  },
  "machine-learning": {
    yes: [
      "Taught the computer to recognise birds by their song",
      "Wrote a program that learns from the moves of its opponent",
      "Fitted it on 12,000 labelled photos of leaves",
      "Pricing that keeps learning from past orders",
    ],
    no: ["Trained 12 machine operators on 3 new presses", "Trained staff on records", "A team that learns from mistakes"],
  },
  "model-development": {
    yes: ["Developed a model to detect cracks in rails", "Prototyped a classifier for customs codes"],
    no: ["Developed a pricing model to rank suppliers", "Built a data model for sales"],
  },
  "model-training": {
    yes: [
      "Trained a crack detector for rails",
      "Trained the model every quarter on new transaction data",
      "Trained it for 40 epochs on rented machines",
      "Retrained the classifier nightly",
    ],
    no: ["Trained a team of 12 on the new till", "Trained new guides on weekly walks"],
  },
  "model-evaluation": {
    yes: [
      "Kept a held-out year of data to judge it by",
      "Reported precision and recall of the spam classifier each month",
      "Our detector reached a recall of .93",
      "Compared the forecast with actual sales every Monday",
      "Back-tested the price forecast on five seasons",
      "Measured the accuracy of the demand forecast",
      "Tested 4 models on the same cases",
      "Beat the baseline by 6 points",
      "Drew up a confusion matrix for each clinic",
    ],
    no: ["Product recall of 40 pallets", "Measured the accuracy of the scales"],
  },
  "model-selection": {
    yes: [
      "Compared algorithms on three seasons and picked the one with the least error",
      "Chose the smallest model that still met the target",
      "Benchmarked several models for reading meters",
    ],
    no: ["Picked the best supplier after comparing offers", "Compared three pricing models for the shop"],
  },
  "hyperparameter-tuning": {
    yes: [
      "Swept learning rate and batch size over a weekend",
      "Grid search over depth and number of trees",
      "Tuned the network's training settings",
    ],
    no: ["Tuned pianos", "Searched for the learning centre"],
  },
  "feature-engineering": {
    yes: [
      "Derived 60 features from raw card transactions",
      "Added features from sensor readings",
      "Prepared weather variables for the demand model",
      "Turned timestamps into variables such as hour and holiday",
      "Lagged variables for price and rain",
      "Found new predictors for the churn model such as late bills",
    ],
    no: ["Built features for the booking app from feedback", "Shipped new features for the release"],
  },
  "feature-selection": {
    yes: [
      "Dropped variables that were redundant",
      "Cut the predictors from 140 to 22",
      "Picked the most predictive questions of the survey from 300",
    ],
    no: ["Removed features nobody used", "Cut stock from 140 lines to 22"],
  },
  "training-data-preparation": {
    yes: [
      "Collected and cleaned the training images",
      "Curated a corpus of court rulings to train the search model",
      "Split the records into training and test sets",
    ],
    no: ["Prepared training courses for new trainees", "Prepared texts for print"],
  },
  "data-annotation": {
    yes: [
      "Labelled photos of skin for the research group",
      "Hand-labelled 4,000 support emails",
      "Drew bounding boxes around parked cars",
      "Wrote the labelling guidelines",
      "Coordinated six annotators",
      "Raised the agreement between annotators",
    ],
    no: ["Labelled 300 boxes a day", "Tagged clothes for the sale", "Labelled blood samples"],
  },
  "anomaly-detection": {
    yes: [
      "Set up a job that flags unusual meter readings",
      "A script that spots odd payments",
      "Automatically flagged abnormal heart beats",
      "Detected irregular vibration of pumps",
    ],
    no: ["Reported suspicious persons to the police", "Worked unusual hours"],
  },
  "recommender-systems": {
    yes: [
      "Wrote an app that suggests recipes for what is in the fridge",
      "Launched product suggestions on the checkout page",
      "Recommended songs based on listening history",
      "Customers who bought this also bought that: built for a book shop",
      "Added related products below each article",
    ],
    no: ["Recommended wines to guests", "Developed recommendations for the board", "Suggested products to customers at the counter"],
  },
  "ranking-models": {
    yes: [
      "Ordered listings by predicted clicks",
      "Improved the ranking of offers on the portal",
      "An algorithm that ranks articles for editors",
    ],
    no: ["Improved our ranking in Google results", "Sorted results of the exams by name"],
  },
  personalization: {
    yes: [
      "Tailored the newsletter to each reader",
      "Different offers for different customers",
      "Showed every visitor the most relevant articles",
    ],
    no: ["Tailored suits to each customer", "Gave every customer their own key"],
  },
  "cluster-analysis": {
    yes: [
      "Grouped similar complaints so that one reply serves many",
      "Segmented households by pattern of use",
      "Found distinct groups of patients in the survey data",
    ],
    no: ["Ran a Kubernetes cluster", "Grouped students by age"],
  },
  "regression-analysis": {
    yes: [
      "Fitted curves to the measurements of six sensors",
      "Estimated house prices from size and age",
      "Regressed wages on schooling",
      "Modelled how weather affects sales",
      "Quantified the effect of promotions on sales of bread",
    ],
    no: ["Fitted kitchens", "Regression tests before each release", "Drew a line through the list"],
  },
};
