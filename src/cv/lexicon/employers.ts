import { says, type Tells } from "./tells.js";

/** A bank of another kind, or beside a river. */
const BANK =
  "(?<!(?:food|blood|data|time|seed|tissue|milk|left|south|north|west|east) )bank(?! (?:top|side|hall|view))|(?<=(?:south|north|west|east) )bank(?! [a-z])";
const CAPITAL = "(?<!human )capital(?! (?:city|fm|radio|health|theatre|cabs?|district|region|hotel))";

/** "Bank Street School", "Mill Lane Surgery": where it lies. */
const STREET = /(?<![a-z])[a-z'-]+ (?:street|road|lane|avenue|hill|square|crescent|strasse|weg|platz)(?![a-z])/g;

/** The words of a folded name that may tell what is done there. */
export function withoutStreet(folded: string): string {
  return folded.replace(STREET, " ");
}

/** Words in the name of an employer, folded, that say which field one works in there. */
export const EMPLOYERS: readonly (readonly [skills: readonly string[], tells: Tells])[] = [
  [["domain-hospitality"], says("hotels?|resorts?|inn|hostel|hospitality|hotell?erie|albergo")],
  [["domain-banking"], says(`${BANK}|banking|bancorp|sparkasse|volksbank|banque|banco|banca|credit union`)],
  [
    ["domain-financial-services"],
    says(`${BANK}|banking|bancorp|${CAPITAL}|securities|financial|brokers?|brokerage|asset management|wealth|credit union`),
  ],
  [["domain-fintech"], says("fintech|paytech|neobank")],
  [["domain-payments"], says("payments?|zahlungsdienste?|paiements?|pagos")],
  [["domain-restaurants"], says("restaurants?|ristorante|trattoria|bistrot?|brasserie|gasthaus|gaststatte|pizzeria|steakhouse|cafes?")],
  [
    ["domain-insurance"],
    says("insurance|assurances?|versicherung\\w*|seguros|assicurazioni|mutuelle|verzekering\\w*|reinsurance|state farm|farm bureau"),
  ],
  [
    ["domain-health-care"],
    says(
      "hospitals?|clinics?|health(?: ?care)?(?! (?:and|&) safety)|medical cent(?:er|re)|nhs(?: trust)?|klinik\\w*|klinikum|krankenhaus|hopital|chu|hospice|ziekenhuis|ospedale",
    ),
  ],
  // People of all trades work at a university.
  [
    ["domain-education"],
    says(
      "schools?(?! (?:meals|catering|transport|photo\\w*|uniforms?|wear|bus(?:es)?|supplies|furniture))|academy|schule|gymnasium|ecole|lycee|escuela|colegio|scuola|escola",
    ),
  ],
  [
    ["domain-food-and-beverage"],
    says("foods?|beverages?|brewery|brewing|dairy|bakery|lebensmittel|brauerei|molkerei|alimentos|alimentaire"),
  ],
  [["domain-pharma"], says("pharma|pharmaceuticals?|biopharma")],
  [["domain-energy"], says("energy|energie|energia|power company|utilities|stadtwerke|electricity")],
  [["domain-aviation"], says("airlines?|airways|airport|aviation")],
  [["domain-telecommunications"], says("telecom|telecommunications?|telekom|telefonica")],
  [["domain-logistics"], says("trucking|logistics|logistik|logistique|freight|shipping|spedition")],
  [["domain-retail"], says("retail|stores?|supermarkets?|supermarches?|supermercados?")],
  [["domain-construction"], says("construction|constructions|builders|hochbau|tiefbau|bauunternehmen|construcciones|costruzioni")],
  [
    ["domain-defense"],
    says("(?<!salvation )army(?! (?:and|&) navy stores?)|(?<!(?:old|army and|army &) )navy(?! federal)|air force|defen[sc]e|bundeswehr"),
  ],
  [["domain-automotive"], says("automotive|automobil\\w*|motors")],
  [
    ["domain-manufacturing"],
    says(
      "manufacturing|manufacturers?|industries|fabrik|werke|usine|foundr(?:y|ies)|fonderies?|steelworks|maschinenbau|(?<!(?:and|&) )mills?(?! (?:and|&))",
    ),
  ],
  [
    ["domain-media", "domain-journalism"],
    says("news|newspapers?|newsroom|zeitung|broadcast\\w*|television|rundfunk|publishers?|publishing|verlag"),
  ],
  [["domain-e-commerce"], says("e-?commerce|online (?:shops?|stores?|retail\\w*)|web ?shops?|onlineshops?|marketplaces?")],
  [
    ["domain-government"],
    says(
      "ministry|city of|city council|county council|municipality|government|federal (?:agency|office)|ministerium|bundesamt|ministere|mairie|ayuntamiento",
    ),
  ],
  [
    ["domain-nonprofit"],
    says(
      "foundation(?! trust)|charity|charities|red cross|caritas|salvation army|food ?banks?|ngo|non-?profit|stiftung|fondation|fundacion|fondazione",
    ),
  ],
  [["domain-life-sciences", "domain-biotechnology"], says("biotech\\w*|life ?sciences?|genomics|therapeutics|biosciences?")],
  [["domain-health-tech", "domain-health-care"], says("health ?tech|medtech|medical (?:devices?|software)|digital health")],
  [["domain-gaming"], says("games|gaming|game studio")],
  [["domain-real-estate"], says("real estate|lettings|estate agents?|immobilien|immobilier|inmobiliaria|realty|housing association")],
  [["domain-travel"], says("travel|(?<!(?:de|chu|chru|chr|of|in) )tours|tourism|reisen|reiseburo|voyages|viajes")],
  [["domain-advertising"], says("advertising|ad agency|werbeagentur|publicidad")],
  [["domain-oil-and-gas", "domain-energy"], says("petroleum|drilling|oil (?:and|&) gas|oilfield")],
  [["domain-semiconductors"], says("semiconductors?|microelectronics|halbleiter")],
  [["domain-consumer-goods"], says("consumer goods|fmcg|cpg|cosmetics|packaging")],
  [
    ["domain-agriculture"],
    says(
      "(?<!(?:state|wind|solar|server|render|content|chalk) )farms?(?! (?:bureau|insurance))|agricultur\\w+|agritech|agtech|landwirtschaft",
    ),
  ],
  [["domain-transportation"], says("railways?|railroad|transit|public transport|verkehrsbetriebe|ferries|ferry")],
  [
    ["domain-legal"],
    says(
      "law (?:firm|office|chambers|group|offices)|solicitors?|attorneys|barristers|legal (?:services|practices?|chambers)|rechtsanwalte?|\\w*kanzlei|avocats|abogados|avvocati|advocaten|advogados|notariat|notaires?",
    ),
  ],
  [["domain-wealth-management"], says("wealth(?: management)?|private bank\\w*|vermogensverwaltung|family office")],
  [["domain-asset-management"], says("asset (?:management|managers)|investment management|fund (?:management|services|administration)")],
  [
    ["domain-elder-care", "domain-health-care"],
    says("care homes?|nursing homes?|senior living|seniorenheim|pflegeheim|altenheim|ehpad|hospice|home care"),
  ],
  [["domain-dental", "domain-health-care"], says("dental|dentists?|dentistry|zahnarzt\\w*|orthodontics|cabinet dentaire")],
  [["domain-veterinary"], says("veterinary|vets|veterinarians?|animal hospital|tierarzt\\w*|tierklinik")],
  [["domain-fashion"], says("fashion|apparel|clothing|garments?|footwear|couture|old navy")],
  [["domain-beauty"], says("cosmetics|beauty|skincare")],
  [["domain-grocery", "domain-retail"], says("supermarkets?|supermarches?|supermercados?|grocers?|grocery|groceries")],
  [["domain-chemicals", "domain-manufacturing"], says("chemicals?|petrochemicals?|chemie|chimie|quimica")],
  [["domain-renewable-energy", "domain-energy"], says("solar|wind (?:power|energy|farms?)|windkraft|renewables?|photovoltaik")],
  [["domain-maritime"], says("shipyards?|shipping lines?|maritime|werft|reederei")],
  [["domain-aerospace"], says("aerospace|aircraft|raumfahrt")],
  [["domain-rail", "domain-transportation"], says("railways?|railroad|rail")],
  [["domain-property-management", "domain-real-estate"], says("property management|hausverwaltung")],
  [["domain-child-care"], says("day ?care|kindergarten|kita|creche|preschool|day nursery")],
  [["domain-law-enforcement", "domain-government"], says("police|sheriff|polizei|policia|gendarmerie|constabulary")],
  [["domain-gambling"], says("(?<!(?:groupe|geant|supermarches?) )casinos?|betting|bookmakers?|lottery")],
  [["domain-contact-centers"], says("(?:call|contact) ?cent(?:er|re)s?")],
  [
    ["domain-professional-services"],
    says("consulting|consultancy|consultants|advisory|chartered accountants|unternehmensberatung|steuerberat\\w*|wirtschaftsprufung\\w*"),
  ],
  [
    ["domain-libraries"],
    says("(?:public|city|county|national|university) library|libraries|bibliothek|stadtbucherei|bibliotheque|biblioteca"),
  ],
  [["domain-food-delivery"], says("food delivery")],
  [["domain-edtech", "domain-education"], says("edtech|e-learning|online courses")],
  [["domain-enterprise-software"], says("(?:enterprise|business|claims|accounting|hr|erp|crm|b2b) software")],
  [["domain-cybersecurity"], says("cyber ?security|infosec")],
  [["saas"], says("saas|hosted software|cloud software")],
  [["domain-startups", "entrepreneurship"], says("start-?up|seed[- ](?:stage|round|funded)|series [abc]|venture-backed")],
];
