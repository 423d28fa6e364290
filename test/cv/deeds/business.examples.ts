import type { Examples } from "./examples.js";

export const BUSINESS: Examples = {
  accounting: {
    yes: [
      "Kept the books of a bakery with nine shops",
      "Posted receipts and payments to the ledger",
      "Prepared the balance sheet and profit statement of three firms",
    ],
    no: ["Kept books for children on the lower shelves", "Posted letters", "Looked after 25 industrial accounts in the north"],
  },
  bookkeeping: {
    yes: ["Kept the books of a bakery with nine shops"],
    no: ["Kept books for children on the lower shelves", "Posted letters"],
  },
  "month-end-close": {
    yes: ["Closed the books by day four of each month", "Booked accruals and prepayments"],
    no: ["Closed the shop every evening"],
  },
  "year-end-close": { yes: ["Prepared year end for the outside auditors"], no: ["Danced all year"] },
  reconciliation: {
    yes: ["Matched payments against the ledger daily", "Cleared differences between bank and books", "Balanced the cash book each week"],
    no: ["Compared statements of the witnesses"],
  },
  "bank-reconciliation": { yes: ["Agreed bank statements to the cash book"], no: ["Walked along the river bank"] },
  "accounts-payable": {
    yes: ["Checked bills from suppliers and cleared them for payment", "Prepared the weekly payment run"],
    no: ["Paid bills at home"],
  },
  "accounts-receivable": {
    yes: ["Wrote invoices to clients at the end of each month", "Billed tenants monthly", "Allocated incoming payments to open items"],
    no: ["Wrote to clients about the weather"],
  },
  invoicing: { yes: ["Wrote invoices to clients at the end of each month"], no: ["Wrote to clients about the weather"] },
  "credit-control": {
    yes: [
      "Chased unpaid invoices by phone",
      "Sent payment reminders",
      "Agreed repayment plans with tenants",
      "Set credit limits for new customers",
    ],
    no: ["Chased thieves"],
  },
  budgeting: {
    yes: ["Drew up the budget for the summer camp", "Tracked spending against plan for six departments"],
    no: ["Travelled on a budget"],
  },
  "financial-planning-and-analysis": {
    yes: ["Explained deviations from budget to plant heads", "Updated the cost forecast for the board each month"],
    no: ["Compared results of the match with last year"],
  },
  "variance-analysis": { yes: ["Analysed differences between plan and actuals"], no: ["Analysed variance of samples"] },
  "financial-reporting": {
    yes: ["Produced quarterly figures for the bank and owners", "Reported margins and cash to the owners"],
    no: ["Wrote annual reports of the choir"],
  },
  "financial-analysis": { yes: ["Calculated the profitability of each product line"], no: ["Examined the margin of a page"] },
  "financial-modeling": { yes: ["Built scenarios and a spreadsheet to value bids"], no: ["Built a spreadsheet of birds"] },
  "cash-flow-management": { yes: ["Watched the cash of the group weekly"], no: ["Carried cash to the bank"] },
  "cost-management": { yes: ["Watched costs of materials on every site", "Saved the hospital 40,000 a year"], no: ["At no cost"] },
  "expense-management": { yes: ["Checked travel expenses of 80 staff"], no: ["At the expense of others"] },
  "petty-cash-management": { yes: ["Looked after the petty cash box of the office"], no: ["Kept boats afloat"] },
  payroll: { yes: ["Worked out wages for 60 seasonal pickers"], no: ["Paid staff in chips"] },
  "tax-preparation": { yes: ["Filed tax returns for 90 self-employed clients"], no: ["Returned taxis to the depot"] },
  vat: { yes: ["Submitted quarterly VAT returns"], no: ["A vat of wine"] },
  auditing: { yes: ["Examined the accounts of small charities", "Carried out audits at 30 suppliers"], no: ["Auditioned for the choir"] },
  "internal-controls": { yes: ["Introduced approval limits and four eyes for payments"], no: ["Tested the controls of the crane"] },
  "cash-handling": {
    yes: ["Worked the till in a busy shop", "Counted the takings at the end of each shift", "Cashed up every night"],
    no: ["Checkout page of the web shop"],
  },
  procurement: {
    yes: [
      "Bought ingredients from local suppliers for two kitchens",
      "Compared offers from suppliers before each order",
      "Raised purchase orders and tracked them",
      "Ran tenders for cleaning and catering",
    ],
    no: ["Bought food for the family"],
  },
  "vendor-management": {
    yes: ["Rated suppliers on price and delivery each quarter", "Negotiated prices with wholesalers"],
    no: ["Supplied bakeries with flour"],
  },
  "commercial-negotiation": { yes: ["Negotiated the lease of two shops"], no: ["Negotiated the rapids by canoe"] },
  "contract-management": { yes: ["Tracked supplier contracts, renewal dates and notice"], no: ["Contracted measles"] },
  "contract-drafting": { yes: ["Drafted leases and sale agreements for clients"], no: ["Wrote contract tests for services"] },
  "business-case-development": { yes: ["Prepared the investment proposal for a second oven"], no: ["Carried cases upstairs"] },
  "business-analysis": {
    yes: ["Examined how orders flow, and wrote proposals for a new system", "Mediated between the wards and developers"],
    no: ["Analysed prose for style"],
  },
  "business-development": {
    yes: ["Won new customers in Austria and Italy", "Opened the new market of hospitals", "Grew turnover from 1.2 to 3 million"],
    no: ["Found new customers rude"],
  },
  "strategic-planning": { yes: ["Drew up a five year plan for the school with its board"], no: ["Planned strategy games"] },
  "business-planning": { yes: ["Wrote the business plan that won a loan"], no: ["Planned a business trip"] },
  "profit-and-loss-management": {
    yes: ["Responsible for turnover of 4 million euros and 30 staff", "Ran a cafe with a turnover of 600,000"],
    no: ["Lost the match"],
  },
  "business-operations": {
    yes: ["Ran the day-to-day work of a veterinary practice", "Opened and closed the shop"],
    no: ["Ran every day in the park"],
  },
  entrepreneurship: {
    yes: ["Opened my own bicycle workshop with two staff", "Self-employed since 2016", "Founded an agency with a friend"],
    no: ["Ran the family home"],
  },
  "management-consulting": { yes: ["Advised retailers on costs and purchasing"], no: ["Advised patients on diet"] },
  "digital-transformation": {
    yes: ["Moved paper forms of the clinic onto tablets", "Replaced paper job cards with tablets"],
    no: ["Published papers to acclaim", "Moved the online shop's texts to WordPress"],
  },
  "software-implementation": { yes: ["Introduced a new booking system in seven salons"], no: ["New software engineer"] },
  "transition-management": { yes: ["Organized the handover of services to a new provider"], no: ["Transferred patients to bed"] },
  "mergers-and-acquisitions": { yes: ["Valued companies before each acquisition"], no: ["Sold business shirts"] },
  "customer-relationship-management": {
    yes: ["Looked after 60 business clients across the region by visits and calls", "Kept in touch with former buyers"],
    no: ["Served regular customers drinks"],
  },
  "account-management": {
    yes: ["Managed our largest retailers worth 8 million a year", "Extended contracts with existing customers"],
    no: ["Managed user accounts in Linux"],
  },
  "sales-operations": { yes: ["Kept price lists and sales figures for eight reps"], no: ["Tracked animals"] },
};
