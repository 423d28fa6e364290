/**
 * What one does in the trades whose roles name no skill of their own: any of their titles, in any language, is the trade itself. Roles that
 * gather several trades (financial analysts and tellers, operations) are left out.
 */
export const TRADES: Readonly<Record<string, readonly string[]>> = {
  accountant: ["accounting"],
  "administrative-assistant": ["business-administration"],
  auditor: ["auditing"],
  chef: ["culinary-work"],
  "customer-service-representative": ["customer-service"],
  "digital-marketing-specialist": ["digital-marketing"],
  electrician: ["electrical-installation"],
  "executive-assistant": ["business-administration"],
  "graphic-designer": ["graphic-design"],
  "healthcare-assistant": ["patient-care"],
  "hr-manager": ["human-resources-management"],
  lawyer: ["legal-practice"],
  "marketing-manager": ["marketing-principles"],
  pharmacist: ["pharmacy"],
  recruiter: ["talent-acquisition"],
  "retail-manager": ["store-management", "domain-retail"],
  "sales-manager": ["sales"],
  "sales-representative": ["sales"],
  "supply-chain-manager": ["supply-chain-management"],
  teacher: ["teaching"],
  "truck-driver": ["truck-driving"],
};
