import type { Examples } from "./examples.js";

export const OPERATIONS_AND_SECURITY: Examples = {
  monitoring: {
    yes: [
      "Kept an eye on 40 servers and their disk space",
      "Checked the nightly jobs every morning",
      "Put up a dashboard of uptime and error rates",
      "Added health checks to all services",
      "Überwachung der Server und Dienste",
      "Surveillance des serveurs et du réseau",
      "Monitorización de servidores y redes",
    ],
    no: ["Watched over the children's games", "Checked production meat lines every morning"],
  },
  alerting: {
    yes: [
      "Set up alerts so that the team hears of failed imports first",
      "Wrote a script that sends an e-mail when a backup job fails",
      "Tuned alerts so that only real outages reach the pager",
      "Silenced 200 noisy alerts",
    ],
    no: ["Answered fire alarms when the system fails", "Wrote media alerts"],
  },
  observability: {
    yes: [
      "Instrumented the payment services",
      "Brought logs, metrics and traces of all services together",
      "Exposed metrics for every worker and job",
    ],
    no: ["Tracked marketing metrics of each service", "Played an instrument"],
  },
  logging: {
    yes: [
      "Collected logs from 60 servers in one searchable place",
      "Combed server logs for the cause of slow pages",
      "Introduced structured JSON logs",
    ],
    no: ["Kept the driver's log", "Collected wood logs from the forest"],
  },
  "distributed-tracing": {
    yes: ["Made it possible to follow a request across twelve services", "Added correlation IDs to all calls"],
    no: ["Followed customer requests through to the end"],
  },
  "incident-management": {
    yes: ["Led the team through two large outages", "Handled outages of the ticket shop", "Brought back the service within 20 minutes"],
    no: ["Handled complaints of guests", "Restored a historic building in two years"],
  },
  "on-call": {
    yes: [
      "Carried the pager every fourth week",
      "Out-of-hours support for the booking platform",
      "Standby duty for the factory's IT systems",
      "Was woken at night when the servers went down",
    ],
    no: ["Night cover for the hospital system of wards", "Took the phone at reception"],
  },
  postmortems: {
    yes: [
      "Wrote up what went wrong after each outage",
      "Wrote incident reports with causes and lessons",
      "After the outage wrote down why it happened and what we changed",
      "Held blameless reviews",
    ],
    no: ["Wrote incident reports on falls of patients and lessons", "Reviewed contracts"],
  },
  runbooks: {
    yes: ["Wrote step-by-step guides for restarts and failover of the servers", "Pflege des Betriebshandbuchs und Betriebshandbuch-Ablage"],
    no: ["Wrote the kitchen manual of the restaurant", "Documented recipes step by step"],
  },
  "high-availability": {
    yes: [
      "Made sure the portal stayed up on election night",
      "Set up a standby database that takes over when the first fails",
      "Replicated the service across three regions",
      "Built it to survive the loss of a data centre",
      "Installed redundant firewalls",
      "Kept the shop online through Christmas sales",
    ],
    no: ["Removed redundant servers and code", "Ran services across customer sites in the region"],
  },
  "fault-tolerance": {
    yes: [
      "Tills keep selling when the network is down",
      "Failed jobs are retried; wrote a retry of failed requests",
      "Retries with backoff around every call",
    ],
    no: ["Students could retry failed exam tasks", "Kept working when understaffed"],
  },
  failover: {
    yes: ["Switched over to the standby system twice a year", "A replica takes over within seconds"],
    no: ["Switched over to a new supplier", "Took over the shop"],
  },
  "sla-management": {
    yes: ["Closed 97% of tickets within the agreed time", "Reported service levels to the client each month"],
    no: ["Closed tickets at the theatre", "Answered calls within the team"],
  },
  "slos-and-slis": {
    yes: ["Introduced error budgets", "Agreed targets for availability and latency with each product team"],
    no: ["Agreed sales targets with each team"],
  },
  telemetry: {
    yes: ["Collected readings from 3,000 water meters", "Sent position and machine data from trucks to the server"],
    no: ["Collected blood pressure readings from patients and devices", "Collected rent from tenants"],
  },
  "performance-monitoring": {
    yes: ["Added graphs of response times", "Tracked response times and CPU of all services"],
    no: ["Tracked response times of ambulance crews"],
  },
  "capacity-planning": {
    yes: ["Worked out how many servers we need for the next peak", "Load-tested before the Black Friday peak to plan hardware"],
    no: ["Planned staff and bed needs for next year", "Planned household storage for next year"],
  },
  "disaster-recovery": {
    yes: [
      "Rebuilt all servers after a ransomware attack",
      "Planned a second data centre in case of fire",
      "Rehearsed the recovery of the database every quarter",
    ],
    no: ["Restored the house after a flood", "Practised with the second team"],
  },
  "backup-and-recovery": {
    yes: [
      "Restored accidentally deleted files",
      "Rebuilt the mail server from a backup",
      "Backed up the school's servers",
      "Set up nightly backups",
      "Swapped backup tapes each morning",
      "Datensicherung und Wiederherstellung; sauvegarde des postes",
    ],
    no: ["Backup singer on data of weekly shows", "Restored old furniture from a copy"],
  },
  "software-deployment": {
    yes: [
      "Put the new booking site live",
      "Installed new software releases at customer sites",
      "Published a new version of the app every month to users",
      "Mise en production des applications",
    ],
    no: ["Brought live music shows to the site", "Installed solar systems at customer sites"],
  },
  "continuous-integration": {
    yes: [
      "Every change is tested and checked automatically",
      "Each version is automatically built",
      "Tests run on every pull request",
      "Every commit is built and checked",
      "Introduced a nightly build with tests for the team",
      "Looked after the build server",
    ],
    no: ["Checked guests at the hotel check-in for every stay", "Wrote unit tests"],
  },
  "continuous-delivery": {
    yes: [
      "Automated the deployment of six services",
      "Changes are released automatically after merge and tests",
      "Made one-click deployments possible",
      "Went from releasing once a month to many times a day",
    ],
    no: ["Automated the release of press news for media", "Deployed staff to shops"],
  },
  devops: {
    yes: [
      "Automated build and deployment of the firmware",
      "Maintained the release pipelines for four teams",
      "Deployed and operated our own services",
      "Built and ran our own platform services",
    ],
    no: ["Built and ran my own restaurant service", "Wrote code"],
  },
  "release-management": {
    yes: [
      "Coordinated monthly releases with three teams",
      "Wrote the release notes",
      "Decided which fixes go out with a release",
      "Kept the release calendar",
    ],
    no: ["Prepared press releases for the team", "Coordinated the hospital release of patients"],
  },
  "zero-downtime-deployment": {
    yes: ["Upgraded the database without downtime", "Moved 2,000 customers to the new version without interruption"],
    no: ["Moved offices without problems"],
  },
  "progressive-delivery": {
    yes: ["Rolled out features gradually to users"],
    no: ["Rolled out the new training policy in stages to users"],
  },
  "chaos-engineering": {
    yes: ["Killed nodes at random to see what broke", "Ran game days with simulated failures of services"],
    no: ["Shut down machines for cleaning"],
  },
  "error-tracking": {
    yes: ["Collected crash reports from the app in the field"],
    no: ["Reported traffic crashes of road users"],
  },
};
