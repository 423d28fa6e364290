import type { Examples } from "./examples.js";

export const TRADES_AND_CARE: Examples = {
  "patient-care": {
    yes: [
      "Cared for eleven patients a shift on a surgical ward",
      "Nursing care of up to 14 beds at night",
      "Washed, fed and mobilised residents",
    ],
    no: ["Looked after patients' software at a clinic", "Nursed a hope", "Looked after 25 accounts in three years"],
  },
  nursing: {
    yes: ["Cared for eleven patients a shift on a surgical ward"],
    no: ["Looked after patients' software at a clinic", "Nursed a hope"],
  },
  "patient-assessment": {
    yes: ["Assessed patients on arrival for pain and risk of falls", "Took patients' histories before surgery"],
    no: ["Assessed the patient market for software"],
  },
  "vital-signs-monitoring": {
    yes: ["Took blood pressure and pulse of residents each morning"],
    no: ["Measured the temperature of the oven"],
  },
  "medication-administration": { yes: ["Gave medicines to 24 residents as prescribed"], no: ["Gave medicine a new book"] },
  "iv-therapy": { yes: ["Started infusions and changed cannulas on the ward"], no: ["Drip coffee at a bar"] },
  "wound-care": { yes: ["Cleaned wounds and changed dressings"], no: ["Salad dressings made"] },
  "clinical-documentation": {
    yes: ["Wrote nursing notes after each round", "Documented observations of patients in the electronic chart"],
    no: ["Wrote notes on care of furniture"],
  },
  "care-planning": {
    yes: ["Drew up care plans with families of residents", "Pflegeplanung und Dokumentation"],
    no: ["Took care with plans of the house"],
  },
  "clinical-handover": { yes: ["Handed over patients to the night shift"], no: ["Handed over the keys to the house"] },
  "patient-triage": { yes: ["Sorted arrivals in the emergency room by urgency"], no: ["Triaged tickets by urgency"] },
  "patient-education": {
    yes: ["Showed relatives how to change a dressing after discharge at home"],
    no: ["Explained parents' role in a play"],
  },
  "infection-control": {
    yes: ["Disinfected equipment and rooms against infection", "Audited hand hygiene on three wards"],
    no: ["Isolated bugs in the program"],
  },
  "patient-safety": { yes: ["Cut falls on the ward by a third"], no: ["Water falls in the park"] },
  phlebotomy: { yes: ["Drew blood from 30 donors a day"], no: ["Drew blood in a fight scene"] },
  "specimen-collection": { yes: ["Drew blood from 30 donors a day"], no: ["Drew blood in a fight scene"] },
  "personal-care": {
    yes: ["Helped residents with washing and meals", "Washed and fed old people at home"],
    no: ["Helped clients with dressing windows"],
  },
  "geriatric-care": { yes: ["Looked after elderly people in their homes"], no: ["Looked after old cars"] },
  "palliative-care": { yes: ["Accompanied dying people and their families"], no: ["Dying cloth"] },
  "maternity-care": { yes: ["Attended 400 births", "Looked after mothers during and after birth"], no: ["Delivered 400 parcels"] },
  midwifery: { yes: ["Attended 400 births"], no: ["Delivered 400 parcels"] },
  "discharge-planning": { yes: ["Arranged discharge of patients with social services"], no: ["Discharged batteries"] },
  "care-coordination": { yes: ["Coordinated care of patients between hospital and GP"], no: ["Coordinated with care"] },
  "multidisciplinary-care-teams": {
    yes: ["Worked daily with doctors and therapists on treatment of stroke patients"],
    no: ["Worked with a doctor on data"],
  },
  "medical-administration": {
    yes: [
      "Booked appointments of patients for four doctors",
      "Registered patients at the desk and checked insurance",
      "Billed treatments to insurers",
    ],
    no: ["Booked a patient friend"],
  },
  "medical-billing": { yes: ["Submitted insurance claims to health funds, 60 a day"], no: ["Billed insurance for cars"] },
  "dispensing-medication": { yes: ["Filled 300 prescriptions a day"], no: ["Prescription glasses sold"] },
  counseling: { yes: ["Counselled families after abuse, people in crisis too"], no: ["Advised clients with depression of the market"] },
  "therapy-and-rehabilitation": {
    yes: ["Treated patients after knee surgery and stroke"],
    no: ["Treated people with respect after injury time"],
  },
  "nurse-precepting": { yes: ["Supervised student nurses on the ward"], no: ["Nursed students through exams"] },
  "nursing-leadership": { yes: ["Led a ward of 28 beds"], no: ["Led the council ward of the city"] },
  teaching: {
    yes: ["Taught physics to years 9 to 12", "Gave lessons in maths at an evening school", "Form teacher of 29 pupils"],
    no: ["Taught myself the piano", "Attended classes at university"],
  },
  "lesson-planning": { yes: ["Prepared worksheets and lessons for mixed groups"], no: ["Learned a lesson"] },
  "curriculum-development": { yes: ["Revised the syllabus for computing in lower school"], no: ["Updated my curriculum vitae"] },
  "student-assessment": { yes: ["Marked exams and essays of 120 students"], no: ["Marked papers as confidential"] },
  "classroom-management": { yes: ["Kept order in a class of 32 teenagers"], no: ["Managed a class in Java"] },
  "parent-communication": { yes: ["Met parents about progress of their children"], no: ["Spoke on stage of my youth"] },
  tutoring: {
    yes: ["Tutored 4 pupils in maths and English", "Gave private lessons in maths", "Helped children with homework"],
    no: ["Coached teams at work"],
  },
  "special-needs-education": { yes: ["Supported pupils with dyslexia and autism"], no: ["Taught children with joy"] },
  "early-childhood-education": { yes: ["Looked after toddlers in a day nursery"], no: ["Minded the kindergarten accounts"] },
  "child-minding": { yes: ["Looked after toddlers in a day nursery"], no: ["Minded the kindergarten accounts"] },
  "attendance-tracking": { yes: ["Recorded attendance of 300 students"], no: ["In attendance at a ball"] },
  "higher-education-teaching": {
    yes: [
      "Taught undergraduates statistics in groups of 25",
      "Lecturer at the university, two seminars a semester",
      "Supervised eleven theses, 4 of them PhD theses",
      "Supervised master students in the laboratory",
    ],
    no: ["Studied at university, two seminars a semester"],
  },
  "academic-research": {
    yes: [
      "Published four papers in refereed journals",
      "Defended a doctoral thesis on soil water",
      "Research on tree roots at the university",
      "Reviewer for three journals",
    ],
    no: ["Read journals on trains"],
  },
  "case-management": { yes: ["Kept a caseload of 32 families in care of the youth authority"], no: ["Handled use cases"] },
  safeguarding: { yes: ["Reported signs of neglect to the authority"], no: ["Reported abuse of an API"] },
  "youth-work": { yes: ["Ran a youth club with young people from four schools"], no: ["Looked young"] },
  "welfare-and-debt-advice": { yes: ["Advised families on benefits and debts"], no: ["Advised clients on the benefits of software"] },
  "instructional-design": { yes: ["Made training videos and online courses for nurses"], no: ["Made deep learning modules for images"] },
  "e-learning": { yes: ["Made training videos and online courses for nurses"], no: ["Made deep learning modules for images"] },
};
