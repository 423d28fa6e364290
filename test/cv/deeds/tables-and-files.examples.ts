import type { Examples } from "./examples.js";

export const TABLES_AND_FILES: Examples = {
  "database-migrations": {
    yes: ["Reviewed schema changes", "Altered tables without downtime"],
    no: ["Changed tables in the dining room", "Wrote about migration"],
  },
  "database-sharding": {
    yes: ["Spread the index over eight servers"],
    no: ["Spread the butter over bread"],
  },
  "database-replication": {
    yes: ["Kept a standby of the database in a second hall", "Set up read replicas"],
    no: ["Kept hard copies of database forms", "Kept copies of letters"],
  },
  "complex-queries": {
    yes: ["Wrote queries that join 14 tables", "Joined 9 tables for the yearly statement"],
    no: ["Set 14 tables for dinner"],
  },
  orm: {
    yes: ["Mapped classes to tables"],
    no: ["Mapped classes to rooms"],
  },
  "pdf-generation": {
    yes: ["Generated invoices as PDF from templates"],
    no: ["Read invoices as PDF"],
  },
  "web-scraping": {
    yes: ["Wrote a crawler for rental ads", "Scraped listings of three portals", "Collected prices nightly from twelve websites"],
    no: ["Used a paint scraper for walls", "Collected prices in shops"],
  },
  parsing: {
    yes: ["Wrote a parser for bank statements", "Parsed log files of the gates"],
    no: ["Read log files"],
  },
  "data-serialization": {
    yes: ["Defined the wire format between pump and server"],
    no: ["Designed the file cabinet"],
  },
};
