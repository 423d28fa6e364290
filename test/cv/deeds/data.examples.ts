import type { Examples } from "./examples.js";

export const DATA: Examples = {
  etl: {
    yes: [
      "Loaded nightly feeds of twelve suppliers into the warehouse",
      "Fed the till data into a reporting database",
      "Pulled meter readings from three providers, cleaned them and loaded them to Postgres",
      "Nightly imports from the till systems of forty shops",
      "Wrote a script that fetches exchange rates and puts them into a table",
      "Copied orders from the production system to a reporting server each hour",
    ],
    no: ["Loaded trucks in the warehouse", "Fed the order into the printing press"],
  },
  "data-pipelines": {
    yes: [
      "Carried order data from the shop to the finance system every night",
      "Kept data flowing from the sensors into the reports",
      "Automated the data refresh behind forty reports",
      "Wrote jobs that clean and join the booking data",
      "Restarted failed loads before the office opened",
    ],
    no: ["Kept visitors flowing through the museum", "Applied for jobs that move people"],
  },
  "data-transformation": {
    yes: [
      "Turned messy supplier lists into one clean table",
      "Converted EDI messages to rows of a database",
      "Joined six tables for the monthly report",
      "Brought the files of nine hospitals into a common format",
      "Wrote the SQL views behind the sales dashboards",
    ],
    no: ["Turned raw wool into yarn", "Merged two departments"],
  },
  "data-processing": {
    yes: [
      "Processed 40 million readings a night",
      "Parsed binary telemetry files from test drives",
      "Crunched the numbers of three clinics",
      "Processed raw seismic signals of nine stations",
      "Spread the computation over forty cores",
    ],
    no: ["Processed returns at the till", "Handled logs and sawed timber"],
  },
  "data-integration": {
    yes: [
      "Synchronised stock and prices between the shop and the ERP",
      "Synced contacts with the CRM",
      "Pulled together figures on rents from nine councils",
      "Blended sales figures from 14 branches",
      "Linked school records to the census",
      "Gave the helpdesk a single view of each customer",
      "Connected the booking system to the accounting ledger",
    ],
    no: ["Pulled together a team of nine", "Linked arms with the neighbours"],
  },
  "data-ingestion": {
    yes: [
      "Took in the event streams of 40 games",
      "Onboarded new data sources of the hospitals",
      "Landed sensor readings into the lake",
      "Hooked 30 external feeds to the platform",
      "Wrote connectors for the feeds of partners",
    ],
    no: ["Onboarded new colleagues", "Brought logs into the mill"],
  },
  "data-extraction": {
    yes: [
      "Pulled sales figures from the ERP each Monday",
      "Lifted tables out of scanned annual reports",
      "Wrote a bot that downloads listings of flats",
      "Abstracted data from patient charts for the registry",
    ],
    no: ["Extracted teeth under supervision", "Pulled pints at the students' bar"],
  },
  "data-cleaning": {
    yes: [
      "Cleaned seven years of turnstile logs",
      "Tidied sensor logs of four plants",
      "Dropped sensors that were stuck at one value",
      "Merged duplicate patient files in the register",
      "Corrected wrong addresses of 4,000 donors",
      "Harmonised units across data of nine plants",
      "Tidied a spreadsheet of 9,000 members",
      "Removed outliers and missing readings",
      "Bereinigt: Stammdaten von 9.000 Lieferanten",
    ],
    no: ["Removed duplicated logic and duplicate keys", "Cleaned rooms and tidied the garden"],
  },
  "data-migration": {
    yes: [
      "Moved 40 TB of tables off Hadoop to S3",
      "Converted 3 schools from their old registers software",
      "Reloaded legacy records into a new schema",
      "Moved 12 years of patient records to the new practice software",
      "Carried member cards over from paper into a database",
      "Switched to a new ERP with all open balances and stock data",
      "Altdaten in das neue ERP überführt",
      "Reprise des données de l'ancien logiciel",
    ],
    no: ["Moved house to a new city", "Transferred patients to the new ward"],
  },
  "big-data": {
    yes: [
      "Hive tables with 60 TB per day",
      "Looked after 300 terabytes in the archive",
      "Petabyte scale logs",
      "Stored billions of ad clicks",
      "Scored hundreds of millions of loyalty rows",
    ],
    no: ["A business worth 2 billion"],
  },
  "batch-processing": {
    yes: ["Overnight jobs for 40 branches", "Ran the billing scripts overnight", "Sent rows in batches of 500 records"],
    no: ["Nightly rounds as a guard", "Baked bread in batches"],
  },
  "job-scheduling": {
    yes: [
      "Scheduled the backups to run at two at night",
      "Kept the hourly scripts alive",
      "Wrote a bot which runs every morning",
      "Replaced cron scripts",
    ],
    no: ["Scheduled jobs for nine plumbers", "Job that runs in the family"],
  },
  "workflow-orchestration": {
    yes: [
      "Chained the load steps with retries",
      "Nightly loads with dependencies, alerts and restart",
      "Orchestrated 90 training and scoring tasks",
      "Replaced forty cron scripts with a scheduler",
    ],
    no: ["Orchestrated works for brass band"],
  },
  "change-data-capture": {
    yes: [
      "Streamed changes from the Oracle production database",
      "Load only changed rows since the last run",
      "Tailed the binlog into a stream",
    ],
    no: ["Captured changes in mood"],
  },
  "data-aggregation": {
    yes: ["Rolled up trips per hour and district", "Computed daily totals of 300 tills"],
    no: ["Summarised books for the reading club"],
  },
  "data-backfilling": {
    yes: ["Recomputed three years of archived events"],
    no: ["Refilled old pots in the kitchen"],
  },
  "source-to-target-mapping": {
    yes: ["Mapped columns of nine suppliers onto our import format", "Documented where each field goes in the new CRM"],
    no: ["Mapped fields and hedges with a drone"],
  },
  "reverse-etl": {
    yes: ["Sent churn scores back into the CRM"],
    no: ["Sent scores to the orchestra"],
  },
  "analytics-engineering": {
    yes: [
      "Built trusted tables for twelve analysts",
      "Turned raw tables into models that analysts query",
      "Added tests to every table of the mart",
    ],
    no: ["Built clean tables for the canteen"],
  },
  "structured-data": {
    yes: ["Turned doctor letters and scans into table rows", "Combined free text and images with tables"],
    no: ["Turned contracts into cash"],
  },
  "data-lake": {
    yes: ["Kept raw sensor files in buckets", "Dropped the exports in a landing zone", "Central store for raw research data"],
    no: ["Cooked raw food on a lake"],
  },
  "data-storage": {
    yes: ["Saved readings of 40 sensors in SQLite", "Designed the storage layer of the archive"],
    no: ["Stored records and CDs in the shop", "Kept logs in a dry barn"],
  },
  "database-administration": {
    yes: [
      "Looked after forty Oracle instances",
      "Administered the database server and its backups",
      "Granted roles and logins on the warehouse",
      "Restored crashed databases twice",
      "Database backups, patches and restores",
    ],
    no: ["Maintained the lorry database of spare parts"],
  },
  "database-design": {
    yes: [
      "Created tables with foreign keys for the clinic",
      "Devised the database structure of a library",
      "Set up a database to keep track of samples",
      "Made an Access database for the club",
    ],
    no: ["Drew the tables of the restaurant plan", "Set up a database account"],
  },
  "database-development": {
    yes: ["Wrote database triggers for the audit trail", "Moved the price rules into the database"],
    no: ["Wrote views for a newspaper"],
  },
  "query-optimization": {
    yes: [
      "Added indexes on the order table",
      "Read explain plans before each change",
      "Brought the query from 40 seconds to 2",
      "Removed N+1 queries of the shop",
      "Indexed columns of the ledger for faster search",
      "Found slow joins and rewrote them",
    ],
    no: ["Created an index on the last pages of the book"],
  },
  "database-indexing": {
    yes: ["Created indexes on large tables", "Found missing indexes"],
    no: ["Wrote an index to the book on columns and arches"],
  },
  "database-partitioning": {
    yes: ["Partitioned the ledger table by month", "Range partitioning of the reading table"],
    no: ["Divided the table by lots at auction"],
  },
  "database-querying": {
    yes: [
      "Ran queries on the member register",
      "Pulled lists from the donor database for mailings",
      "Answered questions of the sales team with SQL",
    ],
    no: ["Took customer queries by phone"],
  },
  "sql-window-functions": {
    yes: ["Running totals per account in SQL", "SQL with moving averages by shop"],
    no: ["Running total of sponsors raised"],
  },
  "full-text-search": {
    yes: [
      "Search over transcripts with fuzzy matches",
      "Built the search of the recipe site",
      "Made the search bar of the shop",
      "Search with synonyms and facets",
    ],
    no: ["Ran the search for a new director", "Designed the keyword search ads"],
  },
};
