import type { TitleReading } from "../../skills/title.js";
import { fold } from "../../text/fold-words.js";

/** Words that say of a consultant only that he or she is one. */
const BARE_CONSULTANT =
  /^(?:(?:senior|junior|lead|principal|associate|managing|performance|independent|freelance) )*(?:consultant|consultante|consultor|consultora|consulente|berater|beraterin)$/;

/** Words of work on systems rather than on businesses, folded. */
const ON_SYSTEMS =
  /\b(?:software|servers?|databases?|datenbank\w*|quer(?:y|ies)|code|java|python|javascript|sql|apis?|cloud|kubernetes|linux|deploy\w*|latency|response times?|load tests?|jmeter|jvm|microservices?|backend|frontend|integrations?)(?!\w)/;

const SCHOOL =
  /\b(?:(?:high|primary|secondary|grammar|middle|elementary|comprehensive|preparatory|prep|boarding|girls'?|boys'?) school|sixth form|gymnasium|realschule|gesamtschule|grundschule|lycee|liceo|escola secundaria)(?!\w)|(?<!business|law|medical|design|art|graduate|film|drama|management|police|military|flight|dance|leadership|sports) (?:school|academy)$/;
/** Those of a school's own office have the same posts as elsewhere. */
const SUBJECT =
  /^(?:(?:deputy|assistant|acting) )?head of (?!(?:it|finance|operations|hr|people|marketing|admissions|estates|communications|facilities)(?!\w))/;

/** Texts in two languages are no campaigns, though the ads of both stand under one role. */
const TRANSLATOR =
  /^(?:\S+ ){0,2}(?:translator|interpreter|ubersetzer(?:in)?|dolmetscher(?:in)?|traduct(?:eur|rice|or|ora)|interprete|traduttore|traduttrice|tradutora?|vertaler|tolk)(?!\w)/;

/** Whoever runs systems is no clerk: "Administrator of networks and servers". */
const OF_SYSTEMS = /^(?:\S+ ){0,2}administrator (?:of|for) (?:\S+ ){0,3}(?:networks?|servers?|systems?|databases?|clusters?)(?!\w)/;

const BARE_ADMINISTRATOR = /^(?:(?:senior|junior|lead|trainee) )*administrator(?:in)?$/;

/** Of lorries and loads, where towns plan their roads under the same name. */
const OF_FREIGHT =
  /\b(?:trucks?|lorr(?:y|ies)|trailers?|carriers?|freight|haulage|loads?|pallets?|drivers|dispatch\w*|consignments?)(?!\w)/;
const TRANSPORT_PLANNER = /^(?:(?:senior|junior|lead|trainee) )*transport(?:ation)? planner$/;

/** Cafés and workshops have one as well as shops. */
const BARE_ASSISTANT_MANAGER = /^(?:(?:senior|junior|deputy) )*assistant manager$/;
const OF_SHOP = /\b(?:shops?|stores?|retail\w*|supermarket|boutique|till|stock|merchandis\w*)(?!\w)/;

/** Members elect whoever presides over their club: nobody runs a firm by it. */
const PRESIDES = /^(?:vice[- ]?|co-?)?(?:president|vorsitzende|chair|voorzitter)/;
const OF_MEMBERS =
  /\b(?:clubs?|\w*verein|associations?|associazione|asociacion|associacao|society|societies|choir|chorale|league|union of students|amicale|parents|school council|vereniging|students?)(?!\w)/;

/** Parents and teachers, where a German pharmacy has technicians of these letters. */
const OF_PARENTS = /^(?:pta|ptfa|ptsa) (?:co-?)?(?:chair\w*|president|treasurer|secretary|committee|member|volunteer)(?!\w)/;

type Reading = Pick<TitleReading, "role" | "seniority">;

/** What a title is read as by its words alone, set right by where the post was held and by what its lines tell. */
export function narrowRole(reading: Reading, title: string, organisation: string | null, lines: readonly string[]): Reading {
  const folded = fold(title);
  if (organisation !== null && SUBJECT.test(folded) && SCHOOL.test(fold(organisation))) return { role: "teacher", seniority: "lead" };
  if (OF_PARENTS.test(folded)) return { ...reading, role: null };
  if (reading.role === "chief-executive" && PRESIDES.test(folded) && OF_MEMBERS.test(`${folded} ${fold(organisation ?? "")}`))
    return { ...reading, role: null };
  if (reading.role === "digital-marketing-specialist" && TRANSLATOR.test(folded)) return { ...reading, role: null };
  if (reading.role === "administrative-assistant" && OF_SYSTEMS.test(folded)) return { ...reading, role: "systems-administrator" };
  const tells = (words: RegExp) => lines.some((line) => words.test(fold(line)));
  if (reading.role === "administrative-assistant" && BARE_ADMINISTRATOR.test(folded) && tells(ON_SYSTEMS))
    return { ...reading, role: "systems-administrator" };
  if (reading.role === "urban-planner" && TRANSPORT_PLANNER.test(folded) && tells(OF_FREIGHT))
    return { ...reading, role: "supply-chain-manager" };
  if (
    reading.role === "retail-manager" &&
    BARE_ASSISTANT_MANAGER.test(folded) &&
    !tells(OF_SHOP) &&
    !OF_SHOP.test(fold(organisation ?? ""))
  )
    return { ...reading, role: null };
  if (reading.role !== "management-consultant" || !BARE_CONSULTANT.test(folded)) return reading;
  const told = lines.filter((line) => ON_SYSTEMS.test(fold(line))).length;
  return told > 0 && told * 2 >= lines.length ? { ...reading, role: "it-consultant" } : reading;
}
