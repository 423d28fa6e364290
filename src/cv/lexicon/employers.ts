type Tells = (folded: string) => boolean;

const named = (words: string): Tells => {
  const pattern = new RegExp(String.raw`(?:^|[^\p{L}])(?:${words})(?!\p{L})`, "u");
  return (folded) => pattern.test(folded);
};

const STARTUP = named("start-?up|seed-stage|venture-backed");

/** Words in the name of an employer, folded, that say which field one works in there. */
export const EMPLOYERS: readonly (readonly [skill: string, tells: Tells])[] = [
  ["domain-hospitality", named("hotels?|resorts?|inn|hostel|hospitality|hotell?erie|albergo")],
  ["domain-banking", named("bank|banking|bancorp|sparkasse|volksbank|banque|banco|banca|credit union")],
  ["domain-financial-services", named("bank|banking|bancorp|capital|securities|financial|brokerage|asset management|wealth|credit union")],
  ["domain-insurance", named("insurance|assurances?|versicherung\\w*|seguros|assicurazioni|mutuelle|verzekering\\w*|reinsurance")],
  [
    "domain-health-care",
    named(
      "hospitals?|clinics?|health ?care|medical cent(?:er|re)|nhs(?: trust)?|klinik\\w*|klinikum|krankenhaus|hopital|chu|hospice|ziekenhuis|ospedale",
    ),
  ],
  ["domain-education", named("school|schools|academy|college|universit\\w+|schule|gymnasium|ecole|lycee|escuela|colegio|scuola|escola")],
  ["domain-pharma", named("pharma|pharmaceuticals?|biopharma")],
  ["domain-energy", named("energy|energie|energia|power company|utilities|stadtwerke|electricity")],
  ["domain-aviation", named("airlines?|airways|airport|aviation")],
  ["domain-telecommunications", named("telecom|telecommunications?|telekom|telefonica")],
  ["domain-logistics", named("logistics|logistik|logistique|freight|shipping|spedition")],
  ["domain-retail", named("retail|stores?|supermarkets?|supermarches?|supermercados?")],
  ["domain-construction", named("construction|constructions|builders|hochbau|tiefbau|bauunternehmen|construcciones|costruzioni")],
  ["domain-defense", named("army|navy|air force|defen[sc]e|bundeswehr")],
  ["domain-automotive", named("automotive|automobil\\w*|motors")],
  ["domain-startups", STARTUP],
  ["entrepreneurship", STARTUP],
];
