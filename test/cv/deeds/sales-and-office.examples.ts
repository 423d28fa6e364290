import type { Examples } from "./examples.js";

export const SALES_AND_OFFICE: Examples = {
  sales: {
    yes: [
      "Sold phones and contracts in a busy store",
      "Sell HR software to firms of 50 to 500",
      "Advised shoppers on wine and cheese",
      "Beat my target by 12 % every quarter",
      "Called on pharmacies and took orders, 14 visits a week",
    ],
    no: ["Sold my bicycle", "Met targets of yield on the line"],
  },
  "sales-prospecting": {
    yes: ["Researched potential clients in the region by phone and fairs", "Phoned 60 firms a day"],
    no: ["Led prospects of the football club"],
  },
  "lead-generation": { yes: ["Researched potential clients in the region by phone and fairs"], no: ["Led prospects of the football club"] },
  "cold-calling": {
    yes: ["Called 80 households an hour to sell newspapers", "Sold windows door to door"],
    no: ["Called new patients in a day before surgery"],
  },
  "sales-presentations": {
    yes: ["Demonstrated machines to buyers across Bavaria", "Pitched ideas to advertisers"],
    no: ["Presented findings to the class"],
  },
  "sales-quotations": { yes: ["Wrote quotes for customers and followed them up"], no: ["Quoted Goethe to guests"] },
  "sales-order-processing": { yes: ["Took orders from dealers by phone and entered them"], no: ["Took orders from the captain"] },
  "sales-engineering": {
    yes: [
      "Gave demos to prospects and wrote answers for tenders",
      "Answered technical questions of tenders",
      "Supported sales with demos and a trial",
    ],
    no: ["Gave demonstrations of judo to children"],
  },
  "proposal-writing": { yes: ["Prepared bids for public contracts worth 3 million"], no: ["Proposed marriage"] },
  "upselling-and-cross-selling": { yes: ["Suggested desserts and drinks to guests"], no: ["Offered additional help to students"] },
  "retail-sales": {
    yes: ["Served customers at the counter of a bakery", "Worked on the sales floor of a department store"],
    no: ["Helped patients at the counter"],
  },
  "customer-service": {
    yes: [
      "Dealt with the public at the town hall counter",
      "Answered calls from tenants about repairs",
      "Greeted guests and seated them",
      "Helped readers with the search of books",
      "Served 120 diners a night",
      "First point of contact for parents and visitors",
    ],
    no: [
      "Looked after patients on two wards",
      "Served in the army",
      "Served models behind an API for users",
      "Assisted in reviews of client records",
    ],
  },
  "complaint-handling": { yes: ["Settled complaints of guests on the spot"], no: ["Complained of pain"] },
  "call-centre-operations": { yes: ["Took 70 calls a day", "Worked at a customer hotline"], no: ["Called the doctor daily"] },
  "customer-success": {
    yes: ["Helped schools adopt our platform within weeks", "Cut churn from 9 to 5 % by calling early"],
    no: ["Helped customers carry bags"],
  },
  "customer-retention": {
    yes: ["Won back lapsed members by phone", "Cut churn by a third", "Raised repeat orders to 40 %"],
    no: ["Retained water"],
  },
  "customer-experience": { yes: ["Raised guest ratings from 3.9 to 4.6"], no: ["Improved patients' blood pressure"] },
  "data-entry": {
    yes: ["Typed survey forms into a database", "Keyed 400 orders a day"],
    no: ["Recorded data in the cloud", "Entered into a contract"],
  },
  "office-administration": {
    yes: [
      "Ran the office of a law firm",
      "Filed and scanned documents for the board",
      "Answered the phone and opened the post",
      "Ordered stationery",
    ],
    no: ["Ran for office"],
  },
  "office-management": { yes: ["Ran the office of a law firm"], no: ["Ran for office"] },
  "office-supplies-management": { yes: ["Ordered office supplies for three floors"], no: ["Supplied offices with light"] },
  correspondence: { yes: ["Wrote letters to insurers and courts"], no: ["Wrote love letters"] },
  "mail-handling": { yes: ["Sorted post for nine departments"], no: ["Opened mail on the phone"] },
  "records-management": {
    yes: ["Kept files of 600 clients by name and year", "Scanned old files for the archive"],
    no: ["Set the club record"],
  },
  "calendar-management": { yes: ["Kept the diaries of two directors"], no: ["Kept a diary of fish and weather"] },
  "executive-assistance": { yes: ["Assistant to the managing director: diary, travel, minutes"], no: ["Presented to the director"] },
  "travel-coordination": { yes: ["Booked flights and hotels for eleven consultants"], no: ["Travelled by flights and hotels"] },
  "reception-duties": {
    yes: ["Welcomed visitors and issued passes at the front desk", "Covered reception of a clinic"],
    no: ["Received a badge for courage"],
  },
  proofreading: { yes: ["Corrected manuscripts for spelling and style"], no: ["Checked texts of patients on the phone"] },
  "copy-editing": { yes: ["Corrected manuscripts for spelling and style"], no: ["Checked texts of patients on the phone"] },
  translation: {
    yes: ["Translated manuals into Polish", "Letters and contracts from Turkish into German"],
    no: ["Translated wishes into tickets"],
  },
  interpreting: { yes: ["Interpreted for families at the hospital"], no: ["Interpreted results for doctors"] },
  "audio-transcription": { yes: ["Typed dictations of four doctors"], no: ["Typed letters"] },
  copywriting: { yes: ["Wrote product descriptions and brochures for the web shop"], no: ["Wrote a copy constructor"] },
  "content-creation": { yes: ["Shot reels for the shop's channel"], no: ["Published articles in Nature"] },
  "social-media-management": {
    yes: ["Ran the Instagram and Facebook pages of two cafes", "Grew followers from 900 to 12,000"],
    no: ["Followers of a priest"],
  },
  "email-marketing": { yes: ["Sent the monthly newsletter to 9,000 members"], no: ["Read newsletters"] },
  "search-engine-optimization": {
    yes: ["Brought the site to the first page of Google", "Organic traffic doubled in a year"],
    no: ["Searched the archive"],
  },
  "online-advertising": { yes: ["Ran online ads for six hotels"], no: ["Ran an advertising stall"] },
  "digital-marketing": { yes: ["Ran online ads for six hotels"], no: ["Ran an advertising stall"] },
  "campaign-management": { yes: ["Planned campaigns for a charity across radio and print"], no: ["Fought in the African campaign"] },
  "event-management": {
    yes: ["Organized weddings and banquets for up to 200 guests"],
    no: ["Prepared banquets for 200 guests as sous-chef", "Recorded adverse events of patients", "Handled events of the click stream"],
  },
  "trade-shows": { yes: ["Planned our stand at two trade fairs"], no: ["Stood at a stand of trees"] },
  "public-relations": {
    yes: ["Wrote press releases for the theatre", "Briefed journalists and answered press enquiries"],
    no: ["Pressed shirts"],
  },
  branding: { yes: ["Drew the logo and house style of a brewery"], no: ["Branded cattle"] },
  "graphic-design": { yes: ["Laid out posters and menus for restaurants"], no: ["Made notes for a class"] },
  photography: { yes: ["Took photos of products for the catalogue"], no: ["Took pictures of lungs"] },
  fundraising: {
    yes: ["Raised 40,000 for a shelter from donors", "Wrote grant applications to three foundations"],
    no: ["Raised pigs for the market"],
  },
  "grant-writing": { yes: ["Raised 40,000 for a shelter from donors"], no: ["Raised pigs for the market"] },
  "conversion-rate-optimization": { yes: ["Lifted checkout completion from 48 to 61 %"], no: ["Converted units by a table"] },
  "visual-merchandising": { yes: ["Decorated the shop window for each season"], no: ["Dressed wounds"] },
  "loyalty-programs": { yes: ["Introduced a bonus card in four bakeries"], no: ["Loyal to the programme"] },
  "e-commerce-management": {
    yes: ["Ran the online shop of a toy store", "Listed products in the online shop"],
    no: ["Shopped online for a while"],
  },
};
