import type { Examples } from "./examples.js";

export const SOFTWARE_CRAFT: Examples = {
  refactoring: {
    yes: [
      "Split the old monolith into six services",
      "Cleaned up legacy code nobody dared to touch",
      "Restructured the code of the ticket office",
      "Removed duplicated tariff logic",
      "Replaced 4,000 lines of code with 600",
    ],
    no: ["Split the team into two classrooms", "Tidied the stock room", "Rewrote the code of conduct"],
  },
  "technical-debt": {
    yes: ["Deleted dead code in four services", "Retired an unsupported web framework"],
    no: ["Paid off debts of the club", "Removed old machines"],
  },
  "code-review": {
    yes: [
      "I review about 15 changes a week",
      "We read each other's changes before they go in",
      "Reviewed the team's code twice a week",
      "Read every colleague's commits and the junior's code",
      "Approved pull requests of two squads",
      "No change is merged before a second developer has read it",
    ],
    no: ["Read the junior code of conduct", "Checked the work of others"],
  },
  "pair-programming": {
    yes: ["Paired with a junior developer most mornings", "Coded side by side with another engineer"],
    no: ["Paired wines with the chef", "Paired students with companies"],
  },
  "version-control": {
    yes: [
      "Opened pull requests daily",
      "Resolved merge conflicts for the group",
      "Brought all analysis scripts into a shared repository",
      "Worked on feature branches",
      "Moved the source history from one server to another: repository by repository",
    ],
    no: ["Kept documents in the museum repository", "Opened a branch of the bank"],
  },
  monorepo: {
    yes: ["Merged eleven repositories into one"],
    no: ["Merged eleven branches of the bank into one"],
  },
  "open-source-development": {
    yes: [
      "Sent fixes to the Linux kernel",
      "Upstreamed nine patches",
      "Committer on a public logging library",
      "Published a date library on npm",
      "Tool with 1,200 GitHub stars",
    ],
    no: ["Contributed fixes to the quarterly plan", "Published articles on housing"],
  },
  "clean-code": {
    yes: [
      "Made the billing code easier to change",
      "Kept functions small: readable, well tested code",
      "Left modules that the next developer can extend",
    ],
    no: ["Kept the kitchen tidy", "Made the form easier to read"],
  },
  "code-quality": {
    yes: [
      "Agreed naming and formatting rules for all repositories and enforced style rules in code",
      "Raised test coverage from 40% to 85%",
      "Static analyzer on every build",
    ],
    no: ["Set dress rules for staff", "Raised insurance coverage"],
  },
  "engineering-best-practices": {
    yes: ["Introduced version control and code review to a lab of physicists", "Taught analysts unit tests and refactoring"],
    no: ["Introduced new menus to the team", "Taught engineers English"],
  },
  "technical-leadership": {
    yes: ["Led five engineers building the billing platform", "Took the technical decisions of the team"],
    no: ["Led sales engineers", "Led site engineers on two bridges", "Took decisions with the parents"],
  },
  debugging: {
    yes: [
      "Reproduced crashes that only customers saw",
      "Squashed bugs in the game",
      "Stepped through the assembly code",
      "Read stack traces and core dumps",
      "Found out why the import hangs on Mondays",
    ],
    no: ["Analyzed car crashes for insurers", "Stepped through the door"],
  },
  "performance-optimization": {
    yes: [
      "Shuffle tuning and a custom partitioner: half the bill",
      "Got the night report down from nine minutes to twenty seconds",
      "Point lookups on the largest table: 19 s to 0.6 s",
      "Made the search page three times faster",
      "Brought the nightly batch from 6 h to 20 min",
      "Profiled the renderer and rewrote the hot loop",
      "Found slow queries and fixed them",
      "Halved memory use of the tile server",
      "Simulation runs 12 times faster",
      "Schnellere Abfragen: Beschleunigung der Importe",
    ],
    no: ["Made the team faster", "Cut the waiting list from 40 to 20 patients"],
  },
  "memory-management": {
    yes: ["Tracked a memory leak to the image loader", "Wrote an arena allocator"],
    no: ["Fixed a leak under the sink", "Managed memories of the project"],
  },
  caching: {
    yes: ["Kept popular lookups in memory instead of recomputing them", "Put a cache in front of the tariff service"],
    no: ["Kept recent results in a binder", "Found a weapons cache in the woods"],
  },
  scripting: {
    yes: [
      "Wrote scripts that rename and sort scans",
      "Scripted the nightly backup",
      "Wrote little programs for the accounts office",
      "Recorded Excel macros for the price list",
      "Renamed 40,000 scans with a script",
      "Schrieb Skripte: Erstellung von Skripten und Entwicklung eigener Skripte",
      "Réalisation de scripts",
    ],
    no: ["Wrote scripts for radio plays", "Wrote the call script for the hotline"],
  },
  "developer-experience": {
    yes: [
      "Cut build time from 30 to 4 minutes",
      "One command sets up the whole environment",
      "Built a service template that eleven teams use for new services",
      "Built tooling for other developers",
    ],
    no: ["Reduced set-up times of the press", "Built tools for real estate developers"],
  },
  "dependency-management": {
    yes: ["Kept dependencies current across 30 services"],
    no: ["Tracked project dependencies in a chart", "Updated the parcel packages"],
  },
  "build-automation": {
    yes: ["Maintained the nightly builds", "Sped up and own the build system"],
    no: ["Maintained the building"],
  },
  "feature-flags": {
    yes: ["Released risky changes behind a switch", "Turned features on for one customer without a release"],
    no: ["Turned on the lights", "Hid behind a flag"],
  },
  "software-maintenance": {
    yes: [
      "Maintained the in-house planning software",
      "Inherited a codebase without tests",
      "Fixed bugs and extended the ticket software",
      "Wartung der Fachanwendungen",
      "Maintenance des logiciels de paie",
    ],
    no: ["Maintained old machines", "Inherited a farm"],
  },
  "legacy-modernization": {
    yes: [
      "Rewrote a twenty-year-old stock program",
      "Replaced the old payroll software",
      "Ported the shop frontend from jQuery to a newer framework",
    ],
    no: ["Replaced the old heating system", "Migrated the application from our data centre to AWS"],
  },
};
