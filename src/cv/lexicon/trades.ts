import { fold } from "../../text/fold-words.js";

/**
 * What one does in the trades whose roles name no skill of their own: any of their titles, in any language, is the trade itself. Roles that
 * gather several trades (financial analysts and tellers, operations) are left out.
 */
const TRADES: Readonly<Record<string, readonly string[]>> = {
  accountant: ["accounting"],
  "administrative-assistant": ["office-administration"],
  auditor: ["auditing"],
  "customer-service-representative": ["customer-service"],
  "digital-marketing-specialist": ["digital-marketing"],
  "executive-assistant": ["office-administration"],
  "graphic-designer": ["graphic-design"],
  "healthcare-assistant": ["patient-care"],
  "hr-manager": ["human-resources-management"],
  lawyer: ["legal-practice"],
  "marketing-manager": ["marketing-principles"],
  pharmacist: ["pharmacy"],
  recruiter: ["talent-acquisition"],
  "retail-manager": ["domain-retail"],
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

/** Who leads the people of one place. */
const LEADER = "(?:team |shift )?(?:supervisor|leader|lead|foreman)";

/** Fields and offices that a word of the title says, whatever role it is read as. */
const BY_WORD: readonly (readonly [words: RegExp, skill: string])[] = [
  [
    /\b(?:store|shop|retail|branch|department) (?:manager|supervisor|team leader|lead)|\bkey ?holder|filialleit|marktleit/,
    "store-management",
  ],
  [
    /\b(?:store|shop|retail|cashier|sales (?:assistant|associate|adviser|advisor)|floor (?:manager|supervisor))\b|filialleit|verkaufer|vendeu[rs]e?/,
    "domain-retail",
  ],
  [
    /\b(?:nurse|physiotherapist|radiographer|midwife|paramedic|healthcare assistant|care assistant|pharmacist|physician)\b|krankenpfleg|infirmi|enfermer|infermier/,
    "domain-health-care",
  ],
  [
    /\b(?:nurse|physiotherapist|midwife|paramedic|healthcare assistant|care assistant)\b|krankenpfleg|infirmi|enfermer|infermier/,
    "patient-care",
  ],
  [
    /\b(?:sales (?:assistant|associate|adviser|advisor)|cashier|waiter|waitress|barista|bartender|receptionist|front desk|cabin crew|flight attendant)\b|kellner|camarer[oa]|serveu[rs]e?\b|cameriere/,
    "customer-service",
  ],
  // Who serves or brews stands under one role with cooks.
  [/\b(?:chef|cook|commis|kitchen|baker|pastry|pizzaiol[oa]|kok)\b|koch|kuchen|cuisin|cocin|cuoc|cozinh|boulang|patiss/, "culinary-work"],
  [/\b(?:qa|sdet|tester|test (?:engineer|analyst|automation|lead)|software quality)\b/, "software-quality-assurance"],
  [/\b(?:(?:service|help|it) ?desk|(?:it|desktop) support)\b/, "technical-support"],
  [/\b(?:(?:shop|store|retail) assistant|teller|till operator|call cent(?:re|er) (?:agent|advis[eo]r))\b/, "customer-service"],
  [/\bestate agent|\blettings?\b|property (?:manager|negotiator|consultant)|immobilienmakler|agent immobilier/, "domain-real-estate"],
  [/\blettings?\b/, "lettings"],
  [/\b(?:town|urban|city|spatial) planner|\bstadtplaner/, "urban-planning"],
  [/\btax (?:senior|accountant|advis[eo]r|consultant|manager|associate|analyst|specialist|director)|\bsteuerberat|\bsteuerfach/, "tax"],
  [/\bmanagement accountant/, "management-accounting"],
  [/\b(?:solicitor|paralegal|barrister|attorney)\b/, "legal-practice"],
  [
    /\b(?:nursery (?:assistant|nurse|teacher|practitioner|manager)|nanny|childminder|child ?care|early years)\b|kinderpfleg|erzieher/,
    "domain-child-care",
  ],
  [
    /\b(?:teaching assistant|lecturer|professor|headteacher|head of (?:mathematics|maths|english|history|geography|sixth form))\b/,
    "domain-education",
  ],
  [/\bhead of (?:mathematics|maths)\b|\bmath(?:s|ematics)? teacher/, "mathematics"],
  [/\bradiographer\b/, "diagnostic-imaging"],
  [/\binterior designer\b|innenarchitekt/, "interior-design"],
  [/\b(?:bank teller|banker|bankkauf\w+|loan officer|mortgage advis[eo]r)/, "domain-banking"],
  [/\binsurance\b|\bunderwriter\b|\bclaims (?:handler|adjuster|advis[eo]r)|versicherung/, "domain-insurance"],
  [/\b(?:security (?:officer|guard)|door supervisor)\b/, "security-guarding"],
  [/\btravel (?:consultant|agent|advis[eo]r)\b/, "travel-consulting"],
  [/\bevents? (?:manager|coordinator|planner|organi[sz]er)\b/, "event-management"],
  [/\bpharmacy technician\b/, "pharmacy"],
  [/\b(?:personal trainer|fitness (?:coach|instructor))\b/, "personal-training"],
  [/\b(?:hairdresser|hair stylist|barber)\b|friseur|coiffeur/, "hairdressing"],
  [/\b(?:(?<!media )buyer|procurement (?:officer|manager|specialist))\b|einkaufer/, "procurement"],
  [
    new RegExp(
      String.raw`\b(?:(?<!data )warehouse (?:operative|operator|worker|picker|associate|manager|${LEADER})|lagerist|fachkraft fur lager)`,
    ),
    "domain-warehousing",
  ],
  [/\bdispatcher\b/, "scheduling"],
  [/\bux\b|product designer|produktdesign/, "user-centered-design"],
  [/\bfront desk\b|hotel receptionist/, "hotel-front-desk"],
  [
    /\b(?:office|site|school|clinic|team|admin(?:istrative|istration)?) (?:administrator|assistant|clerk|secretary)|\boffice manager|\b(?:secretary|receptionist|clerk)\b/,
    "office-administration",
  ],
  [/\b(?:waiter|waitress|barista|bartender|front desk|hotel)\b|kellner|camarer[oa]|serveu[rs]e?\b|cameriere/, "domain-hospitality"],
  [/\b(?:teacher|lecturer)\b|lehrer|enseignant|maestr[oa]\b|insegnante/, "domain-education"],
];

/** Whoever leads the people of one warehouse plans no chain of supply. */
const LEADS_A_WAREHOUSE = new RegExp(String.raw`\bwarehouse ${LEADER}\b`);

/** What the title of a post in a role shows beside the discipline that the role itself names. */
export function listTrades(role: string | null, title: string): readonly string[] {
  const folded = fold(title);
  const said = BY_WORD.filter(([words]) => words.test(folded)).map(([, skill]) => skill);
  if (role === "supply-chain-manager" && LEADS_A_WAREHOUSE.test(folded)) return said;
  if (role !== "electrician") return [...new Set([...(TRADES[role ?? ""] ?? []), ...said])];
  return CRAFTS.filter(([words]) => words.test(folded)).map(([, skill]) => skill);
}
