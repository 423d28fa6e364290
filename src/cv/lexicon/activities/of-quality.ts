import { ROTAS, SCHEDULED } from "../deeds.js";
import { says, type Tells } from "../tells.js";

/** Tests, faults, watch and review told by what was done. */
export const ACTIVITIES_OF_QUALITY: readonly (readonly [skills: readonly string[], tells: Tells])[] = [
  [
    ["defect-management"],
    says(
      String.raw`(?:log|report|triag|track|rais|fil|reproduc|manag)\w* (?:\S+ ){0,3}(?:defects|bugs|faults)|steps to reproduce|bug reports?|(?:defects|bugs) (?:\S+ ){0,2}in (?:jira|azure devops|bugzilla)`,
    ),
  ],
  // "Unit, integration and end-to-end tests": the last word belongs to all of them.
  [
    ["integration-testing"],
    says(
      String.raw`(?:and|&|\/) integration[- ]tests?(?:ing)?|integration(?:,|\/| and| &| or|,? plus) (?:[\w-]+,? (?:and |& |or )?){1,3}tests?(?:ing)?`,
    ),
  ],
  [["unit-testing"], says(String.raw`unit(?:,|\/| and| &| or) (?:[\w-]+,? (?:and |& |or )?){1,4}tests?(?:ing)?`)],
  [
    ["test-planning", "test-case-design"],
    says(
      String.raw`test (?:plans?|strateg(?:y|ies))|\d[\d.,]* (?:\S+ )?test cases|(?:wrote|writ\w+|design\w*|maintain\w*) (?:\S+ ){0,3}test cases|testfalle|cas de test|casos de prueba`,
    ),
  ],
  [
    ["code-review"],
    says(
      String.raw`pull requests get (?:\S+ )?(?:reviewers?|readers?)|review(?:ed|ing|s)? (?:\S+ ){0,3}(?:pull requests?|merge requests?|code)|rules for (?:\S+ ){0,2}(?:pull|merge) requests|code[- ]reviews?|(?:pull|merge) request reviews?`,
    ),
  ],
  [
    ["ci-cd", "continuous-delivery"],
    says(
      String.raw`canary|blue[- /]green|releases? (?:go|goes|went) out|\d+ (?:\S+ )?(?:releases|deployments|deploys) (?:a|per|each|every) \w+|(?:deploy|releas|ship)\w* (?:\S+ ){0,4}(?:times a (?:day|week)|daily|hourly)|(?:by|on|at|with) each merge|(?:releas|deploy|ship|roll)\w* (?:\S+ ){0,2}(?:from|by|through|with|via) (?:gitlab|github actions|jenkins|azure devops|circleci|bitbucket|teamcity)`,
    ),
  ],
  [
    ["code-quality"],
    says(
      String.raw`house rules|coding (?:standards|guidelines|conventions)|style guides?|linters?|linting|code quality|technical debt|refactor\w*`,
    ),
  ],
  [
    ["scheduling"],
    says(
      String.raw`${SCHEDULED}|(?:kept|keep\w*|ma[dk]\w*|dr[ae]w\w*|manag\w+|prepar\w+|plann\w+|creat\w+|built|build\w*|coordinat\w+|maintain\w*|set|wrote|staff|work|shift|production|class|course|training|delivery|maintenance|volunteer) (?:\S+ )?schedules|${ROTAS}|plan(?:s|ned|ning)? (?:\S+ ){0,3}(?:shifts|routes|visits|the day|days|appointments|workload)|(?:book|arrang)\w* (?!(?:flows?|forms?|systems?|sites?|engines?|platforms?|pages?|tools?|apps?|process\w*)(?!\w))(?:\S+ ){0,3}(?:appointments?|visits?|travel|meetings|viewings)|terminplanung|dienstplan\w*`,
    ),
  ],
  [["office-equipment"], says("copiers?|photocopiers?|(?<!3d )printers|franking|telephone switchboard|office equipment")],
  [
    ["monitoring"],
    says(
      String.raw`monitor(?:ed|ing|s) (?:\S+ ){0,5}(?:services?|systems?|models?|jobs?|pipelines?|servers?|networks?|infrastructure|applications?|clusters?|drift|uptime|latency|performance)`,
      String.raw`model monitoring|(?:drift|latency|service) (?:alarms?|alerts?)|alert(?:s|ing)? (?:routing|rules|thresholds)|watch (?:\S+ ){0,3}(?:jobs|services|servers|systems)|alarme uber|uberwachung mit|supervision (?:des|avec)`,
    ),
  ],
  [
    ["user-experience-design"],
    says(
      String.raw`usability|wireframes?|user (?:flows?|journeys?)|(?:watch|observ)\w* (?:\S+ ){0,2}(?:users?|(?:people|customers) (?:us(?:e|es|ing)|try\w*|tried|struggl\w*|click\w*|work\w*))|re-?design\w* (?:\S+ ){0,3}(?:flow|screens?|onboarding|checkout|journey)|re-?wr\w+ (?:\S+ )?onboarding`,
    ),
  ],
  [
    ["regulatory-compliance"],
    says(
      String.raw`complian(?:ce|t) (?:\S+ )?(?:measures|audits?|checks?|officer|reviews?|programme|program|reports?)|(?:regulatory|statutory) (?:returns|reporting|filings?|accounts|audits?|requirements)|(?:complian\w+|accordance|comply|complied|line) with (?:\S+ ){0,4}(?:regulations?|standards?|laws?|rules|codes)`,
    ),
  ],
  [
    ["workflow-automation"],
    says(
      String.raw`automat(?:ed|ing|es) (?:\S+ ){0,4}(?:workflows?|process\w*|report\w*|imports?|tasks|approvals?|steps|invoic\w+|onboarding|reconciliations?)`,
    ),
  ],
  // What users say of the help they got.
  [
    ["customer-service", "soft-customer-focus"],
    says(
      String.raw`\d(?:[.,]\d)? (?:of|out of|von|sur|de|su) (?:5|five|10) (?:\S+ ){0,4}(?:surveys?|ratings?|reviews?|satisfaction|feedback)|(?:satisfaction|rating|rated|reviews?|survey) (?:\S+ ){0,4}\d(?:[.,]\d)? (?:of|out of|von|sur|de|su) (?:5|five|10)`,
    ),
  ],
  [
    ["customer-experience"],
    says(
      String.raw`(?:guest|customer|client|patient)s? (?:scores?|satisfaction|journeys?|feedback)|satisfaction (?:scores?|ratings?|surveys?)|(?:customers?|clients?|guests?|most|\d+) (?:\S+ ){0,3}(?:stay|stayed|come back|came back|return\w*) (?:with|to) (?:us|me)|\bnps\b|csat|rated (?:good|excellent|\d)`,
    ),
  ],
  [["saas"], says("saas|hosted software|multi-?tenant|subscription (?:software|platform)")],
  [
    ["entrepreneurship", "soft-entrepreneurial-mindset"],
    says(
      String.raw`co-?founded|founding (?:team|engineer|member)|(?:raised|secured|closed) (?:\S+ ){0,2}(?:seed|series [abc])|first (?:hire|employee)|from idea to paying customers|(?:at|in|across|for) (?:\S+ ){0,3}start-?ups|(?:venture-backed|seed-stage|early-stage) (?:start-?ups?|compan\w+)`,
    ),
  ],
];
