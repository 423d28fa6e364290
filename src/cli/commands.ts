import type { CliCommand } from "./command.js";

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ command: CliCommand }>;
}

/** Every command by name; its file is loaded only when it is named. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: "analyze", summary: "write the career report of a CV for a target role", load: () => import("./report/analyze.js") },
  { name: "cv", summary: "show what is read in a CV, from where, and how sure", load: () => import("./cv/cv.js") },
  { name: "extract", summary: "read what postings ask for: JSON Lines in, JSON Lines out", load: () => import("./postings/extract.js") },
  { name: "skills", summary: "search and show skills; explain what is read in a text", load: () => import("./knowledge/skills.js") },
  { name: "roles", summary: "search and show roles, with the postings held", load: () => import("./knowledge/roles.js") },
  { name: "market", summary: "add postings, build and read snapshots", load: () => import("./market/market.js") },
  { name: "match", summary: "hold a CV against one posting, or a few", load: () => import("./postings/match.js") },
  {
    name: "plan",
    summary: "print the plan of a report and write it as checklist, calendar or CSV",
    load: () => import("./report/plan.js"),
  },
  { name: "next", summary: "this week's tasks, and ticking them off", load: () => import("./report/next.js") },
  { name: "compare", summary: "several target roles side by side", load: () => import("./compare/compare.js") },
  { name: "diff", summary: "what changed between two reports, and who changed it", load: () => import("./compare/diff.js") },
  { name: "render", summary: "write a report in other formats", load: () => import("./report/render.js") },
  { name: "verify", summary: "check every sentence, number and quotation of a report", load: () => import("./report/verify.js") },
  { name: "explain", summary: "open a figure, finding or piece of evidence", load: () => import("./report/explain.js") },
  {
    name: "catalogue",
    summary: "search learning resources and certifications; check their addresses",
    load: () => import("./knowledge/catalogue.js"),
  },
  { name: "taxonomy", summary: "check skill data of your own; import ESCO and O*NET", load: () => import("./knowledge/taxonomy.js") },
  { name: "cohort", summary: "reports for a folder of CVs", load: () => import("./cohort/cohort.js") },
  { name: "serve", summary: "the web app and the HTTP interface, on this machine", load: () => import("./serve/serve.js") },
  { name: "mcp", summary: "the tools for assistants, over standard input and output", load: () => import("./serve/mcp.js") },
  { name: "worker", summary: "take jobs from a shared PostgreSQL", load: () => import("./serve/worker.js") },
  { name: "upgrade", summary: "carry an old report forward to the present schema", load: () => import("./report/upgrade.js") },
];
