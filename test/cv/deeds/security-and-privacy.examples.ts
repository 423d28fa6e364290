import type { Examples } from "./examples.js";

export const SECURITY_AND_PRIVACY: Examples = {
  "information-security": {
    yes: [
      "Protected the school's servers from hackers",
      "Wrote the password policy",
      "Answered security questionnaires of customers",
      "Closed security holes in an old shop",
      "Sicherheitskonzept für das Rechenzentrum",
    ],
    no: ["Patrolled premises and fixed security issues of doors: guard and door security", "Protected birds"],
  },
  "incident-response": {
    yes: ["Contained a ransomware outbreak", "After the cyber attack rebuilt the domain"],
    no: ["Investigated a burglary break-in at the store", "Responded to guests"],
  },
  "vulnerability-management": {
    yes: ["Tracked vulnerabilities until they were closed", "Scanned images for known weaknesses"],
    no: ["Mapped social and flood vulnerability; reported flood vulnerability"],
  },
  "penetration-testing": {
    yes: [
      "Broke into client networks with permission",
      "Attacked our own systems to find weaknesses",
      "Found SQL injection in the customer portal",
    ],
    no: ["Broke into new markets", "Found a hole in the roof"],
  },
  "application-security": {
    yes: [
      "Fixed fourteen findings of the penetration test",
      "After a penetration test I fixed every finding",
      "Fixed SQL injection and XSS in the shop",
      "Sanitised user input to prevent attacks",
    ],
    no: ["Gave injections", "Validated parking tickets"],
  },
  "secure-code-review": {
    yes: ["Read source code for security flaws"],
    no: ["Reviewed code of colleagues"],
  },
  "network-security": {
    yes: ["Cleaned up firewall rules for six sites", "Blocked malicious traffic", "Protected the office network from outside attacks"],
    no: ["Blocked road traffic", "Built a network of partners"],
  },
  "network-segmentation": {
    yes: ["Moved cameras into their own network"],
    no: ["Split the neural network into its own zone"],
  },
  "system-hardening": {
    yes: ["Closed unused ports on all servers", "Locked down kiosks and workstations"],
    no: ["Closed unused bank accounts of customers on the system", "Locked the doors"],
  },
  "security-awareness": {
    yes: ["Taught staff how to spot phishing", "Sent fake phishing mails to all employees"],
    no: ["Taught staff the till"],
  },
  "email-security": {
    yes: ["Stopped spam with new filters on the mail server"],
    no: ["Trained a spam classifier on mail"],
  },
  "security-monitoring": {
    yes: ["Combed logs for signs of break-ins and suspicious logins", "Triaged security alerts"],
    no: ["Watched store cameras for suspicious events", "Triaged patients"],
  },
  "detection-engineering": {
    yes: ["Wrote rules that catch brute-force logins"],
    no: ["Wrote rules for children"],
  },
  "digital-forensics": {
    yes: ["Imaged hard drives as evidence for the court"],
    no: ["Copied documents for court"],
  },
  "malware-analysis": {
    yes: ["Took apart malware samples"],
    no: ["Took apart engines"],
  },
  "threat-modeling": {
    yes: ["Worked out how attackers could reach the payment system"],
    no: ["Worked out how guests could find us"],
  },
  "bug-bounty": {
    yes: ["Reported a security flaw, credited by the vendor"],
    no: ["Reported bugs to the team"],
  },
  "access-control": {
    yes: ["Reviewed access rights to the finance system every quarter", "Defined who can see which records", "Pflege der Zugriffsrechte"],
    no: ["Checked badges and access to the building", "Improved access to care"],
  },
  "role-based-access-control": {
    yes: ["Permissions depend on the user's role", "Roles decide who can edit which report", "Added admin and editor roles to the app"],
    no: ["Career roles decide what people do", "Played a role"],
  },
  "authentication-and-authorization": {
    yes: [
      "Built the login page with password reset",
      "Session tokens refresh and expire for every API request",
      "Let students sign in with their school account",
    ],
    no: ["Set up the event sign-up form and process", "Counted tokens"],
  },
  "multi-factor-authentication": {
    yes: ["Introduced a second factor for all staff"],
    no: ["Found a second supplier"],
  },
  "secrets-management": {
    yes: ["Moved passwords out of the code into a vault"],
    no: ["Reset forgotten passwords"],
  },
  "least-privilege": {
    yes: ["Removed admin rights from 300 laptops"],
    no: ["Cut admin work by half; took away admin time from staff"],
  },
  "key-management": {
    yes: ["Rotated encryption keys every year"],
    no: ["Handed out room keys"],
  },
  "ssl-certificates": {
    yes: ["Renewed certificates for all web servers before they expire"],
    no: ["Issued training certificates before they expire"],
  },
  cryptography: {
    yes: ["Encrypted all laptops and backups", "Hashed the stored passwords", "Implemented a cipher in C"],
    no: ["Deciphered handwriting"],
  },
  "data-privacy": {
    yes: [
      "Kept personal details of members safe",
      "Personal data is deleted after two years",
      "Protected patient data",
      "Kept confidential client files",
      "Wrote privacy notices and cookie banners for the site; cookie banner for the shop",
    ],
    no: ["Kept client files in order"],
  },
  gdpr: {
    yes: ["Answered deletion requests", "Kept the record of processing with all departments", "Pflege: Verarbeitungsverzeichnis"],
    no: ["Wrote environmental impact assessments for the act"],
  },
  "data-anonymization": {
    yes: ["Blurred faces and number plates in footage", "Anonymised interview transcripts"],
    no: ["Replaced file names in data"],
  },
  "data-security": {
    yes: ["Encrypted files so that stolen laptops leak nothing; encrypted data at rest", "Secured patient records with encryption"],
    no: ["Filed records"],
  },
  "data-loss-prevention": {
    yes: ["Stopped customer files leaving by USB"],
    no: ["Prevented data leakage between training folds and test"],
  },
  "data-classification": {
    yes: ["Marked documents as confidential or internal"],
    no: ["Trained a model to classify documents as personal or not"],
  },
  "cloud-security": {
    yes: ["Locked down the AWS accounts: no public access, least permissions", "Found public buckets and closed them"],
    no: ["Opened public libraries"],
  },
  "it-audit": {
    yes: [
      "Tested IT controls and user access for bank clients",
      "Collected evidence for the security audit",
      "Took the company through its first security certification",
    ],
    no: ["Audited accounts"],
  },
  "it-risk-management": {
    yes: ["Assessed the risk of ransomware and data loss for each system"],
    no: ["Assessed the risk of falls for patients"],
  },
  "third-party-risk-management": {
    yes: ["Vetted suppliers for data protection and security"],
    no: ["Checked deliveries of suppliers"],
  },
  "business-continuity": {
    yes: [
      "Kept the clinic running during a two-day power cut",
      "Wrote the emergency plan",
      "Agreed what to do when the network is down; planned what happens if a site is down",
    ],
    no: ["Kept the shop tidy"],
  },
  "segregation-of-duties": {
    yes: ["Introduced the four-eyes rule for payments", "Separated who may order and who may pay"],
    no: ["Separated waste"],
  },
};
