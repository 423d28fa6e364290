import { says, type Tells } from "./tells.js";

/** Words in the name of an employer, folded, that say which field one works in there. */
export const EMPLOYERS: readonly (readonly [skills: readonly string[], tells: Tells])[] = [
  [["domain-hospitality"], says("hotels?|resorts?|inn|hostel|hospitality|hotell?erie|albergo")],
  [["domain-banking"], says("bank|banking|bancorp|sparkasse|volksbank|banque|banco|banca|credit union")],
  [
    ["domain-financial-services"],
    says("bank|banking|bancorp|capital|securities|financial|brokers?|brokerage|asset management|wealth|credit union"),
  ],
  [["domain-fintech"], says("fintech|paytech|neobank")],
  [["domain-payments"], says("payments?|zahlungsdienste?|paiements?|pagos")],
  [["domain-restaurants"], says("restaurants?|ristorante|trattoria|bistrot?|brasserie|gasthaus|gaststatte|pizzeria|steakhouse|cafes?")],
  [["domain-insurance"], says("insurance|assurances?|versicherung\\w*|seguros|assicurazioni|mutuelle|verzekering\\w*|reinsurance")],
  [
    ["domain-health-care"],
    says(
      "hospitals?|clinics?|health(?: ?care)?|medical cent(?:er|re)|nhs(?: trust)?|klinik\\w*|klinikum|krankenhaus|hopital|chu|hospice|ziekenhuis|ospedale",
    ),
  ],
  // People of all trades work at a university.
  [["domain-education"], says("schools?|academy|schule|gymnasium|ecole|lycee|escuela|colegio|scuola|escola")],
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
  [["domain-defense"], says("army|navy|air force|defen[sc]e|bundeswehr")],
  [["domain-automotive"], says("automotive|automobil\\w*|motors")],
  [
    ["domain-manufacturing"],
    says("manufacturing|manufacturers?|industries|fabrik|werke|usine|foundr(?:y|ies)|fonderies?|steelworks|maschinenbau|mills?"),
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
  [["domain-nonprofit"], says("foundation|charity|charities|red cross|caritas|ngo|non-?profit|stiftung|fondation|fundacion|fondazione")],
  [["domain-life-sciences", "domain-biotechnology"], says("biotech\\w*|life ?sciences?|genomics|therapeutics|biosciences?")],
  [["domain-health-tech", "domain-health-care"], says("health ?tech|medtech|medical (?:devices?|software)|digital health")],
  [["domain-gaming"], says("games|gaming|game studio")],
  [["domain-real-estate"], says("real estate|lettings|estate agents?|immobilien|immobilier|inmobiliaria|realty|housing association")],
  [["domain-travel"], says("travel|tours|tourism|reisen|reiseburo|voyages|viajes")],
  [["domain-advertising"], says("advertising|ad agency|werbeagentur|publicidad")],
  [["domain-oil-and-gas", "domain-energy"], says("petroleum|drilling|oil (?:and|&) gas|oilfield")],
  [["domain-semiconductors"], says("semiconductors?|microelectronics|halbleiter")],
  [["domain-consumer-goods"], says("consumer goods|fmcg|cpg|cosmetics|packaging")],
  [["domain-agriculture"], says("farms?|agricultur\\w+|agritech|agtech|landwirtschaft")],
  [["domain-transportation"], says("railways?|railroad|transit|public transport|verkehrsbetriebe|ferries|ferry")],
  [["domain-food-delivery"], says("food delivery")],
  [["domain-edtech", "domain-education"], says("edtech|e-learning|online courses")],
  [["domain-enterprise-software"], says("(?:enterprise|business|claims|accounting|hr|erp|crm|b2b) software")],
  [["domain-cybersecurity"], says("cyber ?security|infosec")],
  [["saas"], says("saas|hosted software|cloud software")],
  [["domain-startups", "entrepreneurship"], says("start-?up|seed[- ](?:stage|round|funded)|series [abc]|venture-backed")],
];
