import { fold } from "../../text/fold-words.js";
import { remembered } from "../../text/remember.js";

const set = (text: string): ReadonlySet<string> => new Set(text.split("|").map((word) => word.trim()));

/** Countries and large regions to ISO 3166-1, folded, in the languages they are written in on CVs. */
const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  US: "usa|united states|united states of america|u.s.a.|u.s.|us|etats-unis|estados unidos|vereinigte staaten",
  GB: "uk|united kingdom|england|scotland|wales|northern ireland|great britain|grossbritannien|royaume-uni|reino unido|u.k.",
  IE: "ireland|irland|irlande|irlanda|ierland",
  DE: "germany|deutschland|allemagne|alemania|germania|duitsland|alemanha",
  AT: "austria|osterreich|autriche|oostenrijk",
  CH: "switzerland|schweiz|suisse|suiza|svizzera|zwitserland|suica",
  FR: "france|frankreich|francia|frankrijk|franca",
  ES: "spain|spanien|espagne|espana|spagna|spanje|espanha",
  PT: "portugal|portogallo",
  IT: "italy|italien|italie|italia",
  NL: "netherlands|the netherlands|niederlande|pays-bas|paises bajos|paesi bassi|nederland|holland|paises baixos",
  BE: "belgium|belgien|belgique|belgica|belgio|belgie",
  LU: "luxembourg|luxemburg|luxemburgo",
  DK: "denmark|danemark|dinamarca|danimarca|denemarken",
  SE: "sweden|schweden|suede|suecia|svezia|zweden",
  NO: "norway|norwegen|norvege|noruega|norvegia|noorwegen",
  FI: "finland|finnland|finlande|finlandia",
  IS: "iceland",
  PL: "poland|polen|pologne|polonia",
  CZ: "czech republic|czechia|tschechien",
  SK: "slovakia",
  HU: "hungary|ungarn",
  RO: "romania|rumanien|roumanie",
  BG: "bulgaria",
  GR: "greece|griechenland|grece|grecia",
  TR: "turkey|turkiye|turkei|turquie|turquia|turchia",
  UA: "ukraine",
  RU: "russia",
  HR: "croatia",
  RS: "serbia",
  SI: "slovenia",
  EE: "estonia",
  LV: "latvia",
  LT: "lithuania",
  CY: "cyprus",
  MT: "malta",
  CA: "canada|kanada",
  MX: "mexico|mexique|mexiko|messico",
  BR: "brazil|brasil|brasilien|bresil|brasile",
  AR: "argentina|argentinien|argentine",
  CL: "chile",
  CO: "colombia",
  PE: "peru",
  EC: "ecuador",
  UY: "uruguay",
  VE: "venezuela",
  CR: "costa rica",
  PA: "panama",
  DO: "dominican republic|republica dominicana",
  PR: "puerto rico",
  GT: "guatemala",
  BO: "bolivia",
  CU: "cuba",
  IN: "india|indien|inde",
  PK: "pakistan",
  BD: "bangladesh",
  LK: "sri lanka",
  NP: "nepal",
  CN: "china|p.r. china",
  HK: "hong kong",
  TW: "taiwan",
  JP: "japan|japon",
  KR: "south korea|korea",
  SG: "singapore|singapur|singapour",
  MY: "malaysia",
  ID: "indonesia",
  TH: "thailand",
  VN: "vietnam",
  PH: "philippines",
  AU: "australia|australien|australie",
  NZ: "new zealand|neuseeland",
  AE: "united arab emirates|uae|dubai|abu dhabi",
  SA: "saudi arabia|ksa",
  QA: "qatar",
  KW: "kuwait",
  BH: "bahrain",
  OM: "oman",
  IL: "israel",
  JO: "jordan",
  LB: "lebanon",
  EG: "egypt",
  MA: "morocco|maroc",
  TN: "tunisia|tunisie",
  DZ: "algeria|algerie",
  NG: "nigeria",
  GH: "ghana",
  KE: "kenya",
  UG: "uganda",
  TZ: "tanzania",
  RW: "rwanda",
  ET: "ethiopia",
  ZA: "south africa|sudafrika",
  ZW: "zimbabwe",
  ZM: "zambia",
  SN: "senegal",
  CI: "cote d'ivoire|ivory coast",
  CM: "cameroon|cameroun",
  AO: "angola",
  MZ: "mozambique",
  IR: "iran",
  IQ: "iraq",
  KZ: "kazakhstan",
  GE: "georgia",
  AM: "armenia",
  AZ: "azerbaijan",
  BY: "belarus",
};

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRY_NAMES).flatMap(([code, names]) => names.split("|").map((name) => [name.trim(), code] as const)),
);

const US_STATES = set(
  "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|D.C.|ST",
);
const PROVINCES = set("ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT|NT|NU|NSW|VIC|QLD|WA|SA|TAS|ACT|ZH|BE|VD|GE|BS");
const REGIONS = set(
  "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|" +
    "ontario|quebec|british columbia|alberta|manitoba|nova scotia|new south wales|victoria|queensland|bayern|bavaria|nrw|nordrhein-westfalen|hessen|sachsen|thuringen|niedersachsen|baden-wurttemberg|brandenburg|saarland|rheinland-pfalz|schleswig-holstein|tirol|steiermark|karnataka|maharashtra|tamil nadu|telangana|kerala|gujarat|punjab|haryana|uttar pradesh|west bengal|rajasthan|delhi ncr|ncr|ile-de-france|bretagne|occitanie|provence|catalonia|cataluna|andalucia|pais vasco|lombardia|toscana|lazio|piemonte|veneto|emilia-romagna|" +
    "bay area|san francisco bay area|greater london|greater new york|silicon valley|emea|apac|europe|asia|africa|latin america",
);

const CITIES = set(
  "new york|new york city|nyc|brooklyn|queens|manhattan|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|san francisco|columbus|indianapolis|seattle|denver|boston|nashville|detroit|portland|las vegas|memphis|baltimore|milwaukee|atlanta|miami|oakland|minneapolis|tampa|new orleans|cleveland|pittsburgh|cincinnati|st. louis|orlando|raleigh|charlotte|salt lake city|sacramento|kansas city|palo alto|mountain view|sunnyvale|cupertino|menlo park|redmond|cambridge|buffalo|rochester|omaha|tucson|boise|spokane|honolulu|anchorage|" +
    "london|manchester|birmingham|leeds|liverpool|bristol|sheffield|glasgow|edinburgh|cardiff|belfast|newcastle|nottingham|leicester|oxford|reading|brighton|southampton|portsmouth|york|swansea|aberdeen|dundee|dublin|cork|galway|limerick|" +
    "berlin|hamburg|munchen|munich|koln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|dortmund|essen|leipzig|bremen|dresden|hannover|nurnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|munster|karlsruhe|mannheim|augsburg|wiesbaden|gelsenkirchen|aachen|braunschweig|chemnitz|kiel|halle|magdeburg|freiburg|krefeld|lubeck|mainz|erfurt|rostock|kassel|potsdam|saarbrucken|ulm|heidelberg|darmstadt|regensburg|ingolstadt|wurzburg|wolfsburg|gottingen|jena|trier|konstanz|oldenburg|osnabruck|" +
    "wien|vienna|graz|linz|salzburg|innsbruck|zurich|genf|geneva|geneve|basel|bern|lausanne|luzern|winterthur|st. gallen|lugano|" +
    "paris|marseille|lyon|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|saint-etienne|toulon|le havre|grenoble|dijon|angers|nimes|clermont-ferrand|aix-en-provence|brest|tours|limoges|amiens|metz|nancy|rouen|orleans|caen|mulhouse|perpignan|besancon|pau|albi|rodez|poitiers|la rochelle|annecy|bruxelles|brussels|brussel|antwerp|antwerpen|gent|ghent|liege|namur|leuven|brugge|luxembourg|" +
    "madrid|barcelona|valencia|sevilla|seville|zaragoza|malaga|murcia|palma|bilbao|alicante|cordoba|valladolid|vigo|gijon|granada|oviedo|santander|pamplona|salamanca|san sebastian|a coruna|lisboa|lisbon|porto|braga|coimbra|faro|aveiro|setubal|" +
    "roma|rome|milano|milan|napoli|naples|torino|turin|palermo|genova|genoa|bologna|firenze|florence|bari|catania|venezia|venice|verona|padova|trieste|brescia|parma|modena|perugia|pisa|bergamo|cagliari|" +
    "amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|enschede|haarlem|arnhem|delft|leiden|maastricht|zwolle|amersfoort|" +
    "copenhagen|kobenhavn|aarhus|stockholm|goteborg|gothenburg|malmo|oslo|bergen|helsinki|tampere|warsaw|warszawa|krakow|wroclaw|gdansk|poznan|lodz|prague|praha|brno|budapest|bucharest|cluj|sofia|athens|istanbul|ankara|izmir|kyiv|kiev|lviv|moscow|saint petersburg|belgrade|zagreb|ljubljana|bratislava|vilnius|riga|tallinn|" +
    "toronto|montreal|vancouver|calgary|edmonton|ottawa|quebec city|winnipeg|halifax|waterloo|mexico city|ciudad de mexico|guadalajara|monterrey|sao paulo|rio de janeiro|brasilia|belo horizonte|porto alegre|curitiba|recife|salvador|fortaleza|campinas|florianopolis|buenos aires|rosario|santiago|bogota|medellin|cali|lima|quito|montevideo|caracas|" +
    "bengaluru|bangalore|mumbai|delhi|new delhi|hyderabad|chennai|pune|kolkata|ahmedabad|gurgaon|gurugram|noida|jaipur|kochi|coimbatore|indore|chandigarh|lucknow|karachi|lahore|islamabad|dhaka|colombo|kathmandu|beijing|shanghai|shenzhen|guangzhou|hangzhou|taipei|tokyo|osaka|kyoto|seoul|busan|kuala lumpur|jakarta|bangkok|hanoi|ho chi minh city|manila|cebu|sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|christchurch|" +
    "dubai|abu dhabi|riyadh|jeddah|doha|tel aviv|jerusalem|haifa|amman|beirut|cairo|alexandria|casablanca|rabat|tunis|algiers|lagos|abuja|accra|nairobi|mombasa|kampala|kigali|dar es salaam|addis ababa|johannesburg|cape town|durban|pretoria|harare|lusaka|dakar|abidjan|springfield|ferrara|ravenna|rimini|forli|reggio emilia|piacenza|novara|vicenza|treviso|udine|ancona|pescara|lecce|taranto|siena|arezzo|lucca|livorno|salerno|messina|sassari|asti|cuneo|vila nova de gaia|guimaraes|viseu|leiria|evora|funchal|maia|matosinhos|viana do castelo|huelva|cadiz|jaen|almeria|badajoz|caceres|leon|burgos|logrono|vitoria|vitoria-gasteiz|lleida|tarragona|girona|castellon|elche|cartagena|las palmas|tenerife|santiago de compostela|lugo|ourense|pontevedra|toledo|albacete|cuenca|guadalajara|assen|leeuwarden|hengelo|deventer|apeldoorn|den bosch|s-hertogenbosch|venlo|roermond|hilversum|alkmaar|dordrecht|gouda|middelburg|lelystad|emmen|heerlen|bath|exeter|plymouth|cheltenham|gloucester|swindon|norwich|ipswich|colchester|luton|milton keynes|coventry|derby|stoke-on-trent|wolverhampton|hull|bradford|wakefield|huddersfield|preston|blackpool|bolton|carlisle|durham|sunderland|middlesbrough|inverness|perth|stirling|newport|wrexham|bangor|wells|taunton|chester|lancaster|lincoln|worcester|hereford|villeurbanne|givors|valence|chambery|saint-denis|montreuil|versailles|avignon|bayonne|colmar|troyes|le mans|laval|vannes|quimper|lorient|saint-malo|chartres|bourges|nevers|tarbes|agen|niort|ambérieu|fürth|furth|erlangen|bamberg|bayreuth|passau|landshut|rosenheim|kempten|neu-ulm|reutlingen|tubingen|esslingen|ludwigsburg|heilbronn|pforzheim|offenburg|villingen|koblenz|trier|kaiserslautern|siegen|paderborn|gutersloh|hagen|hamm|oberhausen|leverkusen|solingen|remscheid|neuss|monchengladbach|bremerhaven|cuxhaven|stade|luneburg|celle|hildesheim|salzgitter|gottingen|zwickau|gera|weimar|cottbus|frankfurt (oder)|schwerin|greifswald|stralsund|flensburg|neumunster|hochst|st. polten|wels|villach|klagenfurt|bregenz|dornbirn|thun|biel|fribourg|neuchatel|sion|chur|zug|schaffhausen|cote d'azur|boulogne-billancourt|la defense",
);

const REMOTE =
  /^(?:fully |100 ?% )?(?:remote|online|hybrid|on-?site|work from home|wfh|home ?office|remoto|teletrabajo|teletravail|a distance|distributed|various locations|worldwide|nationwide)(?: ?\(.*\)| ?[-–/,] ?.*)?$/;
const POSTCODE_TOWN = /^(?:[a-z]{1,2}-?)?(?:\d{3} \d{2}|\d{4,5})(?:-\d{3})?(?:\s?[a-z]{2})?\s+\p{L}[\p{L}' .-]+(?:\([\p{L} .]+\))?$/u;
const STREET =
  /\bc\/|\b(?:plot|flat|house|door|unit|apt)\.? (?:no\.? ?)?\d|\b(?:nagar|marg|salai|chowk|layout|colony)\b|\b(?:street|st\.|avenue|ave\.?|road|rd\.?|lane|drive|boulevard|blvd|strasse|str\.|weg|platz|allee|gasse|rue|calle|avenida|via|viale|piazza|rua|straat|laan|plein|chemin|impasse|paseo|plaza|quai|ring|close|court|crescent|grove|mews|terrace|gardens|way(?=,|$))\b|\w+(?:strasse|str\.|weg|platz|allee|straat|laan)(?=\s*\d)/;

/** 0 (no place) to 1 (surely one): "Austin, TX", "Bengaluru, India", "Remote", "8000 Zürich". */
export const scorePlace = remembered((text: string): number => {
  const trimmed = text
    .trim()
    .replace(/^[([]|[)\]]$/g, "")
    .replace(/[.,;]$/, "")
    // "39012 Merano (BZ)", "Montpellier (34)", "Bath, Somerset BA1 5LR": letters of a province, of a department, of a postcode.
    .replace(/\s\((?:[A-Z]{2}|\d{2,3})\)$/, "")
    .replace(/(?<=\p{L})\s[A-Z]{1,2}\d[A-Z\d]?(?:\s\d[A-Z]{2})?$/u, "")
    // "Lyon 7e", "Paris 15ème".
    .replace(/(?<=\p{L}{3})\s\d{1,2}(?:er|e|ème)$/u, "")
    .trim();
  if (trimmed === "" || trimmed.length > 70 || !/\p{L}/u.test(trimmed)) return 0;
  const folded = fold(trimmed);
  if (REMOTE.test(folded)) return 1;
  if (isPlaceName(folded) || isRegion(trimmed, folded)) return folded.length <= 2 ? 0.6 : 0.95;
  // "Recife/PE", "Bordeaux (33)" is read below: a town and the letters of its state.
  if (/^[^/]+\/[A-Z]{2}$/.test(trimmed) && isPlaceName(folded.slice(0, -3).trim())) return 0.95;
  if (folded.includes("/") && folded.split("/").every((part) => isPlaceName(part.trim()))) return 0.9;
  const bracketed = /^[^(]*\(([^()]*)\)$/.exec(trimmed);
  if (bracketed !== null && !isPlaceName(fold(trimmed.slice(0, trimmed.indexOf("(")).trim())) && !/\d/.test(trimmed)) return 0;
  const parts = trimmed
    .split(/\s*[,–]\s*|\s+[-–]\s+|\s*\(|\)\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length >= 2 && parts.length <= 5) return scoreParts(parts);
  if (POSTCODE_TOWN.test(folded)) return 0.85;
  const state = /([A-Z]{2})(?: \d{5})?$/.exec(trimmed);
  if (state !== null && US_STATES.has(state[1] ?? "") && /\p{L}{2} $/u.test(trimmed.slice(0, state.index))) return 0.7;
  return 0;
});

function scoreParts(parts: readonly string[]): number {
  const last = parts.at(-1) ?? "";
  const tail = fold(last);
  const lastSure =
    isPlaceName(tail) ||
    isRegion(last.replace(/\s+\d{5}(?:-\d{4})?$/, ""), tail.replace(/\s+\d{5}(?:-\d{4})?$/, "")) ||
    POSTCODE_TOWN.test(tail) ||
    REMOTE.test(tail);
  const firstSure = isPlaceName(fold(parts[0] ?? ""));
  const plain = parts.slice(0, -1).every((part) => /^[\p{L}\d][\p{L}\p{M}\d'’./ -]*$/u.test(part) && part.split(/\s+/).length <= 6);
  if (!plain) return 0;
  if (firstSure && lastSure) return 1;
  // "Agentur Nord, Hamburg" is a firm and its town: a town behind a word nobody knows makes no place of the two, a state or a street does.
  if (lastSure && (!CITIES.has(tail) || looksLikeStreet(parts[0] ?? "")) && !/\(/.test(parts.join(""))) return 0.85;
  return firstSure && parts.length === 2 && last.split(/\s+/).length <= 2 ? 0.6 : 0;
}

function isPlaceName(folded: string): boolean {
  return (
    CITIES.has(folded) ||
    COUNTRIES.has(folded) ||
    REGIONS.has(folded) ||
    CITIES.has(folded.replace(/^greater | area$| metropolitan area$/g, ""))
  );
}

function isRegion(text: string, folded: string): boolean {
  return US_STATES.has(text) || PROVINCES.has(text) || REGIONS.has(folded);
}

/** A city, country or region by name. */
export function isKnownPlace(text: string): boolean {
  return isPlaceName(fold(text.trim()));
}

export function isKnownCity(text: string): boolean {
  return CITIES.has(fold(text.trim()));
}

/** A state, province or region, also with its postcode. */
export function isState(text: string): boolean {
  const bare = text.trim().replace(/\s+\d{5}(?:-\d{4})?$/, "");
  return isRegion(bare, fold(bare));
}

export function looksLikeStreet(text: string): boolean {
  return STREET.test(fold(text)) && /\d/.test(text);
}

/** ISO 3166-1 code of the country a place names, by its last part; US by a state's letters. */
export function inferCountry(place: string): string | null {
  const parts = place
    .split(/[,()/]| [-–] /)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  for (const part of [...parts].reverse()) {
    const code = COUNTRIES.get(fold(part));
    if (code !== undefined) return code;
    if (US_STATES.has(part.replace(/\s+\d{5}(?:-\d{4})?$/, "")) && part !== "ST" && parts.length > 1) return "US";
  }
  return null;
}
