import { fold } from "./fold.js";

/**
 * What one does in the trades whose roles name no skill of their own: any of their titles, in any language, is the trade itself. Roles that
 * gather several trades (financial analysts and tellers, operations) are left out.
 */
const TRADES: Readonly<Record<string, readonly string[]>> = {
  accountant: ["accounting"],
  "administrative-assistant": ["business-administration"],
  auditor: ["auditing"],
  chef: ["culinary-work"],
  "customer-service-representative": ["customer-service"],
  "digital-marketing-specialist": ["digital-marketing"],
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

/** Crafts that share one role: the title says which, folded, in seven languages. */
const CRAFTS: readonly (readonly [words: RegExp, skill: string])[] = [
  [/electric|elektri|elektroni|elettric|eletric/, "electrical-installation"],
  [/weld|schweisser|soude|soldad|saldat|lasser/, "welding"],
  [/plumb|pipefit|klempner|installateur|plombier|fontaner|idraulic|encanador|loodgieter/, "plumbing"],
  [/carpent|joiner|tischler|schreiner|menuisier|charpentier|carpinter|falegname|timmerman/, "carpentry"],
  [/bricklay|maurer|macon|albanil|muratore|pedreiro|metselaar/, "bricklaying"],
  [/roofer|dachdecker|couvreur|dakdekker/, "roofing"],
  [/plasterer|gipser|stuckateur|platrier|yesero|stukadoor/, "plastering"],
  [
    /mechatroniker|(?:auto|vehicle|diesel|car|motor)\w* (?:mechanic|technician)|mecanicien auto|mecanico de auto|meccanico auto/,
    "vehicle-maintenance",
  ],
];

/** What the title of a post in a role shows beside the discipline that the role itself names. */
export function listTrades(role: string | null, title: string): readonly string[] {
  if (role !== "electrician") return TRADES[role ?? ""] ?? [];
  const folded = fold(title);
  return CRAFTS.filter(([words]) => words.test(folded)).map(([, skill]) => skill);
}
