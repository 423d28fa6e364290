import type { Examples } from "./examples.js";

export const DATA_UPKEEP: Examples = {
  "dimensional-modeling": {
    yes: [
      "Fact and dimension tables for sales",
      "Modelled fact tables for three lines of business",
      "Dimension tables of customer and store",
    ],
    no: ["Checked facts and dimensions of parts"],
  },
  "data-warehousing": {
    yes: [
      "Built the tables and views in the warehouse",
      "Fed claims of four insurers into the warehouse",
      "Set up a reporting database for the finance team",
      "Warehouse behind forty dashboards",
    ],
    no: ["Built tables for the warehouse canteen", "Kept the warehouse stock tidy"],
  },
  "data-marts": {
    yes: ["Built the finance mart for controllers", "Owner of the risk marts"],
    no: ["Sold cheese in a mart"],
  },
  "data-quality": {
    yes: [
      "Script that checks the nightly load for missing stores",
      "Chased gaps and mistakes in the patient register",
      "Reviewed new feeds for completeness",
      "Built alerts that warn when a feed is late",
      "Raised the completeness of the cancer register",
      "Quarantined malformed rows of suppliers",
      "Added row counts and checksums after each import",
      "Fixed data errors at their source",
      "Plausibilisierung eingehender Messdaten: Plausibilität der Werte",
    ],
    no: ["Found mistakes in the seating plan", "Checked tickets at the gate"],
  },
  "data-validation": {
    yes: [
      "Cross-checked every figure against the source before submission",
      "Checked uploads against a schema",
      "Compared row counts of old and new systems",
      "Double entry of 900 survey forms",
      "Added required fields and input masks to the CRM forms",
    ],
    no: ["Verified the identity of guests before entry"],
  },
  "data-integrity": {
    yes: [
      "Kept a complete and consistent member database",
      "Kept the supplier database accurate and up to date",
      "Audit trail of changes to lab results",
    ],
    no: ["Kept a complete set of spanners"],
  },
  "data-governance": {
    yes: [
      "Assigned owners to every dataset",
      "Settled who may change which customer data",
      "Agreed one definition of active customer across six departments",
      "Wrote rules for data sharing between two hospitals",
      "Classified tables as confidential or open",
      "Data owners of all departments: set up and coordinate",
    ],
    no: ["Agreed the definition of done", "Set the retention of staff"],
  },
  "data-lineage": {
    yes: [
      "Traced every number of the report back to its source",
      "Documented where each figure comes from",
      "Showed which reports depend on a column",
    ],
    no: ["Traced missing parcels back to the depot", "Told guests where the wine comes from and its numbers"],
  },
  "data-catalog": {
    yes: [
      "Kept a directory of all datasets",
      "Described 400 tables and their owners",
      "Documented every table of the register",
      "Portal to find tables with owner and description",
    ],
    no: ["List of dinner tables"],
  },
  "metadata-management": {
    yes: ["Catalogued photographs with keywords and dates", "Set up a vocabulary for the archive's recordings"],
    no: ["Labelled jars with date and contents"],
  },
  "master-data-management": {
    yes: [
      "Created article masters for 9,000 screws",
      "Golden records of customers over six systems",
      "Lieferantenstammdaten angelegt und geprüft",
      "Pflege der Stammdaten",
      "Set up new suppliers in SAP",
    ],
    no: ["Served master craftsmen", "Entered customer orders"],
  },
  "reference-data": {
    yes: ["Kept the code lists of the register"],
    no: ["Kept the door codes secret"],
  },
  "data-management": {
    yes: [
      "Looked after the data of a study with nine centres",
      "Maintained a database of members",
      "Set a folder structure for the lab's data",
      "Stored and shared measurement data of the group",
      "Built case report forms for the trial",
    ],
    no: ["Managed the mailing of data sheets"],
  },
  "data-architecture": {
    yes: [
      "Decided where data are stored and how they flow",
      "Drew up the data platform of a hospital",
      "Chose the databases for the new platform",
    ],
    no: ["Planned where parcels are stored"],
  },
  "data-products": {
    yes: ["Published datasets for 30 research teams", "Datasets used by eleven departments"],
    no: ["Offered fish feeds"],
  },
  "semantic-layer": {
    yes: ["Defined the metrics once in one place", "Same numbers across all dashboards"],
    no: ["Metric screws in one place"],
  },
  "slowly-changing-dimensions": {
    yes: ["Kept the history of customer addresses with dates in the warehouse", "Valid from and valid to dates on each row"],
    no: ["Kept records of type 2 diabetes patients"],
  },
  "medallion-architecture": {
    yes: ["Bronze, silver and gold layers for till data", "Raw, cleaned and curated layers"],
    no: ["Bronze and silver in the national table tennis league"],
  },
  "data-profiling": {
    yes: [
      "Measured missing values per column of new sources",
      "Ran summary statistics on each new source",
      "Assessed source data before each migration",
    ],
    no: ["Profiled artists for the weekly table"],
  },
  "data-contracts": {
    yes: ["Agreed schemas with the producers of events", "Upstream teams sign a schema contract"],
    no: ["Signed contracts with producers of wine"],
  },
  "data-lifecycle-management": {
    yes: ["Deleted logs after 30 days", "Retention rules for personal records", "Löschkonzept und Löschfristen umgesetzt"],
    no: ["Removed stitches after 10 days"],
  },
  "data-archiving": {
    yes: ["Moved cold data to tape", "Deposited datasets in the open repository"],
    no: ["Archived old photographs of the town"],
  },
  "data-observability": {
    yes: ["Alerts on freshness and volume of each table", "Tables that are late page their owner"],
    no: ["Watched the volume of music"],
  },
  "entity-resolution": {
    yes: [
      "Matched patient records across nine registers",
      "Found the same supplier under different spellings",
      "Fuzzy matching of company names",
    ],
    no: ["Matched donors and patients"],
  },
  "single-source-of-truth": {
    yes: ["Replaced 30 spreadsheets with one shared database", "One set of figures for all branches"],
    no: ["Replaced lists of songs with a single album"],
  },
  "data-strategy": {
    yes: ["Set the roadmap for the data platform", "Founded the analytics unit from scratch"],
    no: ["Vision for the new kitchen"],
  },
  "data-literacy": {
    yes: ["Taught branch managers to read their figures", "Gave workshops on statistics for journalists"],
    no: ["Helped teams use the kitchen"],
  },
};
