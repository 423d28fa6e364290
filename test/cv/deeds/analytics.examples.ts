import type { Examples } from "./examples.js";

export const ANALYTICS: Examples = {
  "data-analysis": {
    yes: [
      "Found from three months of query logs that few columns are read",
      "Found that 31% of returns came from one supplier",
      "Examined complaints of two years",
      "Broke down costs by ward",
      "Spotted patterns in bookings of five years",
      "Worked out why sales fell in the north",
      "Compared costs per patient across eight hospitals",
      "Auswertung von Umfragen und Messreihen",
      "Answered questions of the board with numbers",
    ],
    no: ["Broke down walls and examined guests", "Found patterns for knitting"],
  },
  "ad-hoc-analysis": {
    yes: [
      "Answered data requests from sales within a day",
      "Made one-off breakdowns for the press office",
      "Ran evaluations on request of the board",
    ],
    no: ["Handled urgent requests from guests"],
  },
  "data-visualization": {
    yes: [
      "Plotted temperatures of forty sites over time",
      "Drew infographics for the annual report",
      "Showed rent statistics on an interactive map",
      "Interactive maps of air quality",
      "Built chart components for the trading screen",
    ],
    no: ["Wrote patient charts", "Topped the music charts with a single"],
  },
  "business-intelligence": {
    yes: [
      "Built dashboards for 60 branch managers",
      "Scorecards read by all plant directors",
      "Reports on top of the warehouse",
      "Cubes behind the board's reports",
    ],
    no: ["Designed the cockpit of a sailplane"],
  },
  reporting: {
    yes: [
      "Sent returns to the regulator",
      "Circulated occupancy figures each Friday",
      "Reported on sales and stock to the area manager",
      "Set up reports for 40 sites",
      "Cut the sales report from two days to one hour",
      "Berichtswesen für die Geschäftsführung",
      "Rapports mensuels pour la direction",
    ],
    no: ["Filed a police report", "Reports to the head of sales"],
  },
  dashboards: {
    yes: [
      "Set up a wallboard with queue times",
      "Built a page that shows live stock of nine shops",
      "Built a cockpit of sales figures",
      "Mise en place d'un tableau de bord",
      "Cuadros de mando para ventas",
    ],
    no: ["Climbed onto the big screen stage and filmed"],
  },
  kpis: {
    yes: [
      "Tracked scrap rate and downtime of four lines",
      "Reviewed output against targets each week",
      "Set targets for each branch",
      "Maintained the scorecards of 12 plants",
    ],
    no: ["Measured blood flow"],
  },
  "actionable-insights": {
    yes: [
      "Recommended store closures based on sales analysis",
      "Analysis that led to a new price list",
      "Turned survey results into advice for mayors",
      "Spotted savings by comparing invoices with sales data",
    ],
    no: ["Users get recommended films based on data points", "Turned data into noise"],
  },
  "data-driven-decision-making": {
    yes: ["Planned orders using past sales", "Used booking data to set staffing", "Helped buyers decide with daily figures"],
    no: ["Ordered lunch by number"],
  },
  "data-mining": {
    yes: [
      "Sifted 40,000 claims for fraud patterns",
      "Found recurring structures in baskets of 2 million buyers",
      "Found out which articles are bought together",
    ],
    no: ["Dug coal in a mine with hidden seams"],
  },
  "data-collection": {
    yes: [
      "Took measurements at forty wells",
      "Read meters of 300 flats",
      "Handed out questionnaires in six schools",
      "Surveyed 400 farmers",
      "Gathered prices of 90 shops",
      "Compiled recordings from 40 speakers",
      "Counted cyclists at twelve crossings",
      "Installed loggers that record groundwater",
      "Befragungen von 300 Betrieben durchgeführt",
    ],
    no: ["Collected coins and stamps from Spain", "Logged trees in the forest"],
  },
  "data-storytelling": {
    yes: [
      "Explained study results to laypeople",
      "Presented figures and findings to the council",
      "Walked the board through quarterly figures",
      "Prepared decks on the findings of each survey",
    ],
    no: ["Told stories to the audience of children", "Presented the award to the director"],
  },
  "product-analytics": {
    yes: [
      "Studied how players move through the game",
      "Usage statistics per feature for the roadmap",
      "Tracked activation of new accounts",
    ],
    no: ["Followed visitors through the museum site", "Monitored activation of alarms"],
  },
  "event-tracking": {
    yes: ["Added click events to each screen of the app", "Wrote the tracking plan for the shop"],
    no: ["Set up events on the wedding site"],
  },
  "funnel-analysis": {
    yes: ["Found where applicants give up", "Analysed drop-off at each step of checkout"],
    no: ["Knew where visitors left their bags"],
  },
  "retention-analysis": {
    yes: ["Showed how many donors come back", "Calculated renewal rates by region"],
    no: ["Knew which students stayed for lunch"],
  },
  "churn-analysis": {
    yes: ["Found out why subscribers cancel", "Flagged members likely to lapse"],
    no: ["Asked why customers stop at the gate and left them"],
  },
  "trend-analysis": {
    yes: ["Compared rents year on year", "Watched trends in bookings and absences", "Compared sales with the previous year"],
    no: ["Tracked new trends in hair and make-up"],
  },
  "exploratory-data-analysis": {
    yes: ["Plotted distributions and correlations of lab values", "Dug into a raw dataset of taxi trips for patterns"],
    no: ["Explored large caves"],
  },
  "predictive-analytics": {
    yes: ["Predicted which pumps fail", "Predicted no-shows from booking history", "Early warning scores for students at risk"],
    no: ["Predicted the weather at weddings"],
  },
  forecasting: {
    yes: [
      "Estimated demand for the next four weeks",
      "Projected seasonal stock needs",
      "Predicted hourly calls for the rota",
      "Absatzprognosen für 40 Filialen",
    ],
    no: ["Planned the next weekly order of service"],
  },
  "web-analytics": {
    yes: ["Tracked visits and clicks on the parish website", "Reported website statistics monthly"],
    no: ["Monitored traffic on the road to the shop"],
  },
  "marketing-analytics": {
    yes: ["Compared newsletters by clicks and conversions", "Showed which channels bring buyers", "Cost per lead by channel"],
    no: ["Compared TV channels"],
  },
  "attribution-modeling": {
    yes: ["Attributed orders to campaigns"],
    no: ["Credited sales to the customer's account"],
  },
  "marketing-mix-modeling": {
    yes: ["Effect of radio and print spend on sales"],
    no: ["Effect of TV on children"],
  },
  "self-service-analytics": {
    yes: ["Let store managers answer their own questions from the data", "Self-serve metrics for product teams"],
    no: ["Helped staff find their own lockers"],
  },
  "customer-analytics": {
    yes: ["Studied baskets and loyalty of shoppers: shopper habits", "Showed which donors give twice"],
    no: ["Understood guests' wishes"],
  },
  "customer-segmentation": {
    yes: ["Split donors into groups by what they give", "RFM scores of 90,000 buyers"],
    no: ["Split guests into two tour groups"],
  },
  "cohort-analysis": {
    yes: ["By sign-up month: retention of members", "Followed users who signed up in the same month"],
    no: ["By joining month fees fell"],
  },
  "descriptive-statistics": {
    yes: ["Computed medians of waiting times per clinic", "Crosstabs of survey answers"],
    no: ["Reported to a mean boss"],
  },
  "embedded-analytics": {
    yes: ["Charts inside our app for each merchant", "Client-facing dashboards in the portal"],
    no: ["Statistics in school for each student's app"],
  },
};
