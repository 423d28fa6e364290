import type { Examples } from "./examples.js";

export const PRODUCT_AND_PEOPLE: Examples = {
  "project-management": {
    yes: [
      "Delivered a 14-month refurbishment project under budget",
      "Planned and led the office move for 60 people",
      "Kept four building projects on track and within budget",
      "Drew up the project plan and followed it weekly",
      "Led the store opening in Leeds from lease to first day",
      "Saw each project through to completion for the client",
    ],
    no: ["Took part in a project about urban heat", "Led the choir of the parish"],
  },
  "requirements-engineering": {
    yes: [
      "Found out what the wards need from the planning tool",
      "Turned wishes of the wards into tickets for the developers",
      "Sat down with clerks to find out what they need",
      "Agreed with the client what the system must do",
      "Wrote the functional specifications of the new booking system",
      "Collected the wishes and needs of five departments",
    ],
    no: ["Talked to customers about the weather", "Turned orders into invoices"],
  },
  "requirements-translation": {
    yes: ["Found out what the wards need from the planning tool"],
    no: ["Talked to customers about the weather", "Turned orders into invoices"],
  },
  automation: {
    yes: [
      "User onboarding with PowerShell, from half a day to ten minutes",
      "Built a sheet that calculates bonuses by itself",
      "Wrote a macro that saves four hours of typing a week",
      "Replaced manual copying with a nightly script",
      "Scripted the weekly export and upload of prices",
      "Payslips, formerly sent by hand, are now made automatically",
      "The stock import now runs by itself each night",
    ],
    no: ["Wrote a script for the school play", "Replaced worn parts by hand"],
  },
  "continuous-improvement": {
    yes: [
      "Pick accuracy up from 97% to 99% after I changed how we lay out the fast movers",
      "Suggested improvements to the packing process",
      "Removed three approvals from the purchasing process",
      "Made the handover routine shorter and simpler",
      "Rearranged the picking stations so that nobody walks twice",
      "Cut changeover on the filling line to nine minutes",
    ],
    no: ["Introduced a new dish every week", "Removed asbestos from the roof"],
  },
  "process-improvement": {
    yes: ["Suggested improvements to the packing process"],
    no: ["Introduced a new dish every week", "Removed asbestos from the roof"],
  },
  agile: {
    yes: [
      "I sit in refinement with the product owner",
      "Worked in two-week sprints, with iterations planned weekly",
      "Delivered in three week iterations",
      "Held morning stand-ups with the team of six",
      "Broke down epics for the coming release with the team",
      "Showed working software every two weeks",
    ],
    no: ["Won the 100 m sprint", "Parcel report used by every manager at the morning stand-up", "Shipped parcels every week"],
  },
  scrum: {
    yes: [
      "Ran sprint planning and reviews for two squads",
      "Held daily stand-ups, retros and backlog sessions",
      "Product owner of the app team, two-week sprints",
    ],
    no: ["Ran sprint races and relays"],
  },
  "sprint-planning": {
    yes: ["Planned each sprint with the designers", "Agreed which tickets go into the next sprint"],
    no: ["Planned the summer party"],
  },
  retrospectives: {
    yes: ["Introduced retros after every release", "Discussed with the crew what went well and what went wrong"],
    no: ["A retro look for the brand"],
  },
  "backlog-management": {
    yes: ["Kept the backlog of the booking team in order", "Ranked feature requests by value and effort"],
    no: ["Worked off the backlog of unpaid invoices"],
  },
  "product-ownership": {
    yes: [
      "Decided what the team builds next",
      "Accepted stories at the end of each iteration with the developers",
      "Wrote and prioritized user stories for the squad",
    ],
    no: ["Decided what to cook next"],
  },
  "product-roadmapping": {
    yes: ["Owned and presented the roadmap of the mobile product", "Decided which features to ship next quarter"],
    no: ["Drew road maps for hikers", "Own the technical roadmap of the platform"],
  },
  "product-management": {
    yes: ["Looked after the booking app from idea to launch", "Decided what to build from customer interviews"],
    no: ["Managed the dairy department", "Led the platform reliability program end-to-end"],
  },
  "product-development": {
    yes: [
      "Took a new range of sauces from recipe to market",
      "Developed new recipes for the shop each season",
      "Turned the prototype into a product that 300 clinics use",
    ],
    no: ["Sold new products to pharmacies"],
  },
  "product-launch": {
    yes: ["Launched the new range in forty stores", "Planned the launch of two product lines"],
    no: ["Launched the lifeboat"],
  },
  "product-discovery": { yes: ["Tested ideas with customers before anything was built"], no: ["Tested concepts of physics with pupils"] },
  "product-requirements-documents": { yes: ["Wrote product briefs for the search team"], no: ["Wrote briefs for the court"] },
  "product-strategy": { yes: ["Set the vision and direction for the product"], no: ["Wrote strategy for the council"] },
  "competitive-analysis": {
    yes: ["Watched competitors' prices and offers", "Visited competing shops monthly"],
    no: ["Beat rival teams in the league"],
  },
  "market-research": {
    yes: [
      "Ran focus groups with shoppers on a new product",
      "Sized the market for electric bikes by region and segment",
      "Found out what shoppers would pay",
    ],
    no: ["Took surveys of building plots"],
  },
  "user-research": {
    yes: [
      "Shadowed dispatchers at work to see how they book trucks",
      "Talked to 20 drivers to understand how they use the app",
      "Ran diary studies and card sorts",
    ],
    no: ["Observed patients after surgery", "Followed customers up by phone"],
  },
  "user-interviews": { yes: ["Interviewed drivers about their day"], no: ["Interviewed for the local newspaper"] },
  "usability-testing": {
    yes: ["Watched people try the prototype on their phones", "Tested clickable designs with eight real customers"],
    no: ["Let customers try the wine"],
  },
  "user-experience-design": {
    yes: [
      "Sketched screens and flows of the patient app",
      "Made the booking form easier to fill in for older people",
      "Simplified checkout and sign-up of the web shop",
    ],
    no: ["Designed screen doors"],
  },
  "user-interface-design": {
    yes: ["Drew screens and icons of the tablet app", "Designed the look and layout of the members' website"],
    no: ["Laid out pages of the newspaper"],
  },
  wireframing: { yes: ["Sketched mock-ups of every page of the site"], no: ["Sketched landscapes"] },
  prototyping: {
    yes: [
      "Built a working demo to win the first client",
      "Tried out ideas with a rough version in days",
      "Printed prototypes of brackets in a day",
    ],
    no: ["Made the first draft of the minutes"],
  },
  "design-systems": { yes: ["Kept the component library shared by five teams"], no: ["Wrote a style guide for the news desk"] },
  "customer-journey-mapping": { yes: ["Mapped every step that a patient takes from referral on"], no: ["Mapped customer addresses"] },
  "information-architecture": { yes: ["Reworked the navigation of the council's site"], no: ["Restructured the sales team"] },
  "user-personas": { yes: ["Created personas from thirty interviews"], no: ["Created a stage persona"] },
  "user-onboarding": { yes: ["Guided new merchants through the set up of their account"], no: ["Welcomed new users of the library"] },
  "design-thinking": { yes: ["Led ideation workshops with customers"], no: ["Ran in the rain"] },
  "customer-feedback": {
    yes: ["Sorted comments of guests and acted on them weekly", "Asked diners for their opinion"],
    no: ["Gave feedback to students"],
  },
  "user-behavior-analysis": {
    yes: ["Found out where visitors leave the checkout", "Tracked clicks and sessions of readers"],
    no: ["Watched visitors at the museum door"],
  },
};
