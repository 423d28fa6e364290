import type { Examples } from "./examples.js";

export const SOFTWARE_SYSTEMS: Examples = {
  "software-architecture": {
    yes: [
      "Drew the target picture and led five engineers towards it",
      "Decided how services talk to each other",
      "Drew the boundaries between the modules of a bank's core",
      "Divided the application into layers",
      "Chose the framework for our new ticket platform",
    ],
    no: ["Decided how teams talk", "Chose the frames for new glasses", "Divided the class into groups"],
  },
  "technical-design": {
    yes: ["Wrote RFCs for larger features", "Drew sequence diagrams of the payment flow"],
    no: ["Drew diagrams for patients", "Wrote proposals for funding"],
  },
  microservices: {
    yes: [
      "An ASP.NET service per job: positions, alarms, users",
      "One service for each country",
      "Pulled billing out of the monolith",
      "Each service is deployed independently",
      "14 small services, each with its own database",
    ],
    no: ["Pulled teeth out", "12 independent care services in the county"],
  },
  "modular-design": {
    yes: ["Extracted reusable components that five apps share"],
    no: ["Designed reusable bags", "Designed reusable training modules for staff"],
  },
  "event-driven-architecture": {
    yes: [
      "Orders publish events that other services consume",
      "Services listen to events from the order queue",
      "Replaced nightly files by events",
    ],
    no: ["Published events in the parish newsletter", "Raised money at events"],
  },
  "message-queues": {
    yes: ["Put a queue between the API and the database", "Decoupled the services with messages", "Our programs communicate over queues"],
    no: ["Stood in the queue between shifts", "Put a message on the board"],
  },
  "background-jobs": {
    yes: ["Moved slow exports into the background", "Wrote workers that resize images overnight"],
    no: ["Moved heavy furniture", "Ran workers' meetings on site"],
  },
  "distributed-computing": {
    yes: ["Spread the simulation over 40 machines", "Trained across 64 nodes"],
    no: ["Spread the load over two lorries", "Worked on 12 washing machines"],
  },
  "parallel-programming": {
    yes: ["Parallelized the solver", "Ran the search on 32 cores"],
    no: ["Ran two parallel classes"],
  },
  concurrency: {
    yes: ["Wrote a thread pool for the importer", "Found a deadlock between two jobs", "Queue without locks between threads"],
    no: ["Fixed locks and keys", "Bought thread for the sewing room"],
  },
  "distributed-systems": {
    yes: [
      "Implemented leader election for the scheduler",
      "Kept replicas in sync through network splits",
      "Ran the ledger service across three regions",
    ],
    no: ["Kept two sites in contact", "Ran sales across 3 regions"],
  },
  scalability: {
    yes: [
      "Took the platform from 2,000 to 90,000 daily orders",
      "Handles ten times: coped with 12 times the traffic",
      "Kept the shop up through Black Friday: prepared the site for the rush",
    ],
    no: ["Took sales from 20 to 40", "Prepared the table for the rush"],
  },
  "low-latency-systems": {
    yes: ["Quotes are answered within 3 ms"],
    no: ["Answered letters within 3 days"],
  },
  "systems-integration": {
    yes: [
      "Connected the web shop to the accounting software",
      "Made two booking systems talk to each other",
      "Sent bookings and stock between the hotel systems",
      "Wrote the connector to the ERP",
      "Schnittstellen zum ERP",
      "Passerelles vers les logiciels de paie",
    ],
    no: ["Connected families with schools", "Designed the user interface for systems", "Joined the bank in 2019"],
  },
  "api-integration": {
    yes: ["Added Stripe to the checkout", "Pulled prices from three APIs", "Wrote a client for the railway's API"],
    no: ["Took payments at the bank", "Pulled prices from the catalogue"],
  },
  apis: {
    yes: ["Exposed stock data over HTTP", "Added endpoints for refunds"],
    no: ["Published records to the archive", "Managed endpoint protection"],
  },
  "api-design": {
    yes: ["Agreed payloads and message formats with partner teams"],
    no: ["Agreed prices with partners"],
  },
  "backward-compatibility": {
    yes: ["Changed the format without breaking existing integrations", "Kept older clients working"],
    no: ["Kept old machines running", "Worked without breaks"],
  },
  "resilience-patterns": {
    yes: [
      "Added retries and timeouts to calls",
      "Resumed interrupted uploads",
      "Caught timeouts and malformed rows",
      "The service restarts on its own",
    ],
    no: ["Handled complaints", "Retried the exam"],
  },
  authentication: {
    yes: ["Built the login with two factors for a clinic portal: sign-in and password reset flow"],
    no: ["Handed out logins"],
  },
  "single-sign-on": {
    yes: ["One login for all hospital applications"],
    no: ["One account for all customers"],
  },
  "business-logic": {
    yes: ["Programmed tariff rules in Java"],
    no: ["Explained tax rules to clients in the office"],
  },
  "technology-evaluation": {
    yes: ["Compared three databases and recommended one", "Decided to buy or build the scheduling software"],
    no: ["Compared prices and bought", "Tested tools in the workshop"],
  },
  "proof-of-concept": {
    yes: [
      "Three 2 week trial on 500 invoices",
      "Trial on 2,000 letters, then all offices",
      "Ran a pilot with 12 shops, then rolled it out",
      "Built a demo that convinced the board",
      "Showed that the idea works in a small pilot",
    ],
    no: ["Showed visitors the plant", "Made a demo tape"],
  },
  "software-development-life-cycle": {
    yes: ["Took an app from first sketch to launch", "Requirements, coding, tests and release of till software"],
    no: ["Took parcels from depot to door", "Design of chairs"],
  },
};
