import type { Examples } from "./examples.js";

export const SOFTWARE_TESTING: Examples = {
  "software-testing": {
    yes: [
      "Clicked through each screen of the portal before Friday releases",
      "Tried every new version before it went to customers",
      "Tested the portal and the till software",
      "Tested software for two insurers",
      "Reported bugs during the beta of a drawing app",
      "Testen neuer Fachanwendungen und Test der Software",
    ],
    no: ["Tested soil samples for software input", "Went through the screen door", "Took blood tests"],
  },
  "software-quality-assurance": {
    yes: ["Signed off every release after testing", "Kept bugs from reaching customers", "Did the final check before a release"],
    no: ["Released the brakes after tests", "Stopped defects in casting"],
  },
  "test-automation": {
    yes: [
      "Replaced two days of manual checks by scripts",
      "Wrote tests that run on every commit",
      "The suite is run nightly: ran tests automatically",
      "Scripted the login tests",
      "Automatisierung der Tests",
    ],
    no: ["Ran fire tests by hand", "Replaced manual gearboxes"],
  },
  "unit-testing": {
    yes: ["Wrote tests for every function of the tariff library", "Covered the pricing rules with tests", "Tested each class in isolation"],
    no: ["Wrote tests for every pupil", "Covered classes for colleagues who were ill"],
  },
  "test-coverage": {
    yes: ["Test coverage from 30% to 82%", "Raised coverage from 12% to 70% with tests", "91% of branches covered by tests"],
    no: ["Raised press coverage from 3 to 12 articles", "Covered 40% of the territory"],
  },
  "test-driven-development": {
    yes: ["Wrote tests before the code", "A failing test first, then the fix", "Every fix starts with a failing test"],
    no: ["Wrote the driving test in March", "No test failed"],
  },
  "behavior-driven-development": {
    yes: [
      "Agreed examples in plain language with clerks and ran them as tests",
      "Wrote scenarios as given-when-then steps",
      "Given-when-then scenarios for the tariff",
    ],
    no: ["Wrote plain-language letters", "Planned scenarios for the fire drill"],
  },
  "integration-testing": {
    yes: [
      "Tested the services together with each other",
      "Wrote tests that run against a real database",
      "Tested interfaces between the planning systems",
    ],
    no: ["Tested pupils together", "Checked doors between the rooms"],
  },
  "end-to-end-testing": {
    yes: ["Drove the whole checkout in a browser after each change", "Tested the shop from basket to payment confirmation"],
    no: ["Checked guests in from login to lobby", "Handled the whole order process"],
  },
  "regression-testing": {
    yes: ["Repeated the checks after every release", "Made sure that a fix broke nothing else"],
    no: ["Repeated the lesson after every break", "Checked that nothing broke in transit"],
  },
  "performance-testing": {
    yes: [
      "Simulated 20,000 concurrent users",
      "Replayed holiday traffic against the new cluster",
      "Found how many orders the shop can handle",
      "Load-tested the API before launch",
    ],
    no: ["Stress tests of the heart on a treadmill", "Measured how much water the tank holds"],
  },
  "test-case-design": {
    yes: ["Derived tests from user stories", "Turned requirements into checks and test steps"],
    no: ["Turned requirements into software", "Wrote tests from the textbook"],
  },
  "test-planning": {
    yes: ["Decided what to test first in each release", "Coordinated three test cycles with the supplier", "Testkonzept erstellt"],
    no: ["Decided what to cook first", "Planned the cycle race"],
  },
  "acceptance-testing": {
    yes: [
      "Clerks tried out the new software with me before go-live",
      "Led acceptance tests for the branch network",
      "Tested the new ERP for the finance office",
      "Abnahme der Software mit der Fachabteilung",
    ],
    no: ["Accepted deliveries for the department", "Customers tested the new ice cream"],
  },
  "manual-testing": {
    yes: ["Tested the shop by hand", "Manually tested each release", "Clicked through every page"],
    no: ["Washed cars by hand", "Checked tickets by hand"],
  },
  "exploratory-testing": {
    yes: ["Tried to break the game in every way", "Explored new builds without a script"],
    no: ["Tried to break into the market", "Explored the woods freely"],
  },
  "api-testing": {
    yes: ["Checked endpoints and status codes", "Automated checks for the web service", "Testing of the API"],
    no: ["Checked tickets at the gate", "Tested secondary endpoints of the study"],
  },
  mocking: {
    yes: ["Faked the payment provider in tests", "Wrote a stub of the bank's API server: a fake gateway"],
    no: ["Mocked the teacher", "Simulated patients in training"],
  },
  "cross-browser-compatibility": {
    yes: [
      "Pages look the same in Safari and Chrome",
      "Tested pages in old browsers and Internet Explorer",
      "Safari layout bugs found and fixed",
    ],
    no: ["Worked well on safari tours", "Browsers at the book fair"],
  },
  "mobile-testing": {
    yes: ["Tested on real devices", "Tested the courier app"],
    no: ["Answered the phone and tested callers on the phone", "Called customers"],
  },
  "compatibility-testing": {
    yes: ["Tested the driver with 40 printers"],
    no: ["Tested with 40 patients"],
  },
  "game-testing": {
    yes: ["Played levels looking for glitches"],
    no: ["Played football games"],
  },
  "accessibility-testing": {
    yes: ["Tested each form with a screen reader"],
    no: ["Read the form to blind residents"],
  },
  "test-data-management": {
    yes: ["Prepared test data and masked test accounts"],
    no: ["Prepared the test meal"],
  },
  "test-environment-management": {
    yes: ["Kept the staging server like the real one"],
    no: ["Kept the stage clean"],
  },
  "test-reporting": {
    yes: ["Reported test results before each release", "Reported open bugs to the board"],
    no: ["Reported blood test results to the doctor"],
  },
  "defect-management": {
    yes: ["Filed bugs with steps and screenshots", "Chased defects until developers fixed them"],
    no: ["Filed letters with stamps", "Repaired defects on cars"],
  },
  "hardware-test-engineering": {
    yes: ["Built a test rig for door locks"],
    no: ["Built a bench for the garden"],
  },
};
