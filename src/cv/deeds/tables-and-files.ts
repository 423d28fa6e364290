import type { Deed } from "./deed.js";

/** What is stored, read and handed on: tables that grow and change, pages and files taken apart. */
export const TABLES_AND_FILES: readonly Deed[] = [
  {
    shows: ["database-migrations", "schema-evolution"],
    told: [
      "write|run|plan|test|version|automate|review .. schema_change|schema_migration|table_change|database_change|migration_script|schema_upgrade",
      "change|alter|evolve|migrate|add .. schema|table|tables|column|columns .. without|zero|no .. downtime|outage|locking|lock|stopping|interruption",
    ],
  },
  {
    shows: ["database-sharding"],
    told: [
      "shard|split|spread|divide .. database|table|tables|data|index .. =across|=over|=into|=by .. shards|servers|nodes|machines|instances|hosts",
    ],
    unless: ["train"],
  },
  {
    shows: ["database-replication"],
    told: [
      "keep|maintain|set_up|run|add .. copy|copies|replica|replicas|standby|secondary|mirror .. database|databases|postgres|oracle|mysql|server .. =for|=in|=that|=to|=of|ready|current|live|read|second|other",
      "add|set_up|run|introduce .. read_replica|hot_standby|standby_database|standby_server|log_shipping",
    ],
    unless: ["hard|paper .. copy|copies"],
  },
  {
    shows: ["complex-queries"],
    told: [
      "write|build|tune|develop .. query|queries|view|views|sql .. join|joining|joins|across|over|spanning .. # .. tables|databases|schemas|systems|million",
      "join|combine .. # .. tables|schemas|databases",
    ],
    unless: ["restaurant|dining|banquet|pivot .. tables"],
  },
  {
    shows: ["orm"],
    told: ["map .. objects|classes|entities .. =to|=onto .. tables|database|rows|records"],
  },
  {
    shows: ["pdf-generation"],
    told: [
      "generate|create|produce|build|render|write .. invoice|certificate|label|ticket|letter|report|contract|form|document|generator .. =as|=in|=to|=into .. =pdf|=pdfs",
    ],
  },
  {
    shows: ["web-scraping"],
    told: [
      "write|build|develop|maintain|create|run .. scraper|crawler|spider|scrapers .. =for|=that|=of|=to|=which|=over|=on|=in",
      "scrape|crawl|harvest .. site|sites|website|websites|pages|listings|prices|forum|portal|shop|shops|ads|articles|reviews|offers",
      "collect|pull|download|fetch|gather .. prices|listings|articles|offers|adverts|posts|reviews|pages .. automatically|script|nightly|hourly|program|daily .. website|websites|sites|web|portals|shops|forums",
    ],
    unless: ["ice|paint|wall|windscreen .. scraper"],
  },
  {
    shows: ["parsing"],
    told: [
      "write|build|develop|implement|code .. parser|tokenizer|lexer|decoder .. =for|=that|=of|=which|=to",
      "=parse|=parsed|=parses|=parsing .. file|files|log|logs|format|formats|message|messages|xml|json|csv|pdf|pdfs|invoices|feeds|statements|html|text|documents|emails|resumes",
    ],
  },
  {
    shows: ["data-serialization"],
    told: [
      "define|design|encode|version|write .. binary_format|wire_format|message_schema|file_format|serialization_format|protocol_buffer_schemas|avro_schemas",
    ],
  },
];
