import { CueBook, matchesIn } from "../../text/cues.js";
import { detached } from "../../text/detached.js";
import type { PostingZone } from "./posting-zone.js";

/**
 * What a heading of an ad's own wording is for, by the words in it: folded, without the marks around it. The first that fits decides.
 * Only lines that look like headings are asked, so a sentence with these words stays a sentence.
 */
const CUES: readonly (readonly [PostingZone, RegExp])[] = [
  ["duty", /\b(?:impact|difference|opportunit\w+) (?:that )?you\b|^you(?:'ll| will) (?:\w+ )?be$/],
  [
    "company",
    /\b(?:you don't need|is not for you|won't (?:be|fit|like)|not a fit|unlikely to thrive|you(?:'ll| will) (?:struggle|hate|not)|should not apply|^(?:we|us)$|who (?:are we|we are)(?! (?:looking|seeking|searching|after))|what (?:makes|sets) us|what we(?: truly)? value|things we care|our (?:people|culture|values|core values|products|purpose|story|team|history)|how we work|company context|team context|(?:about|life at|inside) (?:the|our) (?:team|company|community)|life (?:at|@)|(?:more|talk) about us|selling points|(?:working|belonging) (?:at|@) \S+$|^(?:values|vision|open (?:roles|positions))$|'s mission\b|mission is|how do we do it|great place to work|quienes somos|wie zijn wij|qui (?:sommes|est)|chi siamo|wer sind wir)\b/,
  ],
  [
    "preferred",
    /\b(?:(?:great|good|nice|cool|awesome|fantastic|love|helpful|beneficial|ideal)(?: it)? if\b|(?:nice|good|great)(?:ly)? to (?:haves?|know)|bonus|brownie|(?:an|be|additional|strong|great|major|real|valuable) assets?\b|extra credit|even better if|nice to see|plus side|we(?:'d| would)? prefer$|^preference for|preferable|(?:fast|head|flying|running|quick) start|leg up|ahead of the (?:curve|pack|game)|^(?:(?:highly|also|other|additional|especially|likely) )*(?:valuable|valued|useful)(?: tech\w*)?(?: (?:skills|experiences?|qualifications|knowledge|background)(?: includes?)?)?$|costitui\w+|(?:a|big|huge|real|definite|strong|major|nice|added) plus(?:es)?\b|pluses$|an edge\b|plus points?|preferred|desired|desirable|appreciated?|(?:highly|strongly|additionally) valued|helpful (?:qualifications|skills|experience|characteristics|knowledge|traits)|beneficial|advantage(?:ous)?|ideal (?:[\w/-]+ ){0,3}(?:match|persona|fit|applicant|hire|individual|engineer|developer|analyst|scientist)$|ideal(?:ly)?\b.*\b(?:have|has|experiences?|you|candidates?|skills|qualifications|person|profile|background)|(?:exceptional|outstanding) candidates? (?:also|will|have|may|might|can|bring)|candidate also has|stand out|set(?:s)? you apart|love you\b(?! to)|also (?:nice|great|good|helpful)|you (?:may|might) also (?:have|bring)|(?:especially|particularly|really|most|even more|extra) (?:interested in|excited|impressed|keen)|(?:impress|wow|surprise|delight) us|not (?:strictly )?(?:required|necessary|essential|mandatory),? (?:but|if)|but (?:is |are )?not (?:strictly )?(?:required|necessary|essential|mandatory)|not mandatory|while not required|optional|von vorteil|wunschenswert|pluspunkt\w*|nice-to-have\w*|ideal\w*weise|atouts?|souhait\w+|apprecie\w*|deseable\w*|valorable\w*|se valora\w*|desejave\w+|diferencia\w+|meriterande|meritorious|preferenzial\w+|gradit\w+|candidat[oa] ideal\w*|profilo ideale|perfil ideal|profil ideal|completano|leuk als|mais[- ]valia|conta pontos|mooi meegenomen|een pre|een plus|pluspunt\w*|^preferences?$)\b/,
  ],
  [
    "legal",
    /\b(?:how to apply|apply (?:now|today|here|via)|application (?:process|deadline|instructions|procedure)|(?:hiring|interview|recruitment|recruiting|selection) (?:process|plan|steps|notice|fraud)|interview(?:s|ing)?$|privacy|fraud alert|disclaimer|equal (?:opportunit(?:y|ies)|employment)|(?:safeguarding|diversity|inclusion|equality|accessibility|eeo|opportunity) statement|^additional (?:information|details|locations)$|^please note|^(?:important )?notes?$|know your rights|(?:learn|show|find out|read) more|(?:for )?more (?:info|information|details)|interview practices|what's next|right to work|cookie policy|work(?:ing)? environment$|relocation|^(?:inclusion|belonging|(?:diversity|equity|inclusion)\b.*\b(?:inclusion|equity|belonging|diversity))$|meet every|ready to (?:apply|take the next)|interested\?*$|work authorization|visa|sponsorship|clearance|drug[- ]free|background check|physical (?:demands|requirements)|background investigation|working conditions|employer rights|reports? to|accommodations?)\b/,
  ],
  [
    "required",
    /\b(?:(?:do|will|should|must|would|'ll) (?:you )?(?:also |already |definitely |ideally |likely |need to )?(?:have|need|bring|possess|know|excel|thrive|succeed|be)(?: (?:to|in|done|had|a|an|successful|able|the|following|good|great))*$|you(?:'ll| will)? (?:must|need)|what (?:do )?(?:you|they)(?:'ll| will)? ?(?:have|need|bring)(?! at\b)|\b(?:thrive|excel|succeed) (?:in|at|here|as|on)\b.* if\b|(?:who|what|whom) (?:are we|we are|we're|they're|do we|we) (?:\w+ )?(?:looking|look|seek(?:ing)?|requir(?:e|ing)|need|want|expect(?:ing)?)|(?:are|is) looking for|looking for$|able to (?:demonstrate|show|evidence)|^you$|makes? you (?:an? |the )?(?:\w+ )?(?:fit|match|person|candidate|suit)|to (?:be (?:successful|considered|eligible)|succeed|thrive|excel|qualify)|be successful|you (?:should|might|may|will|could|can) apply if|(?:right|great|good|perfect|strong|ideal) (?:fit|match|job|role|candidate|person)\b.*\b(?:if|for|when|who|someone|you)|you(?:'ll| will) .*\bif(?: you(?:'re|'ve)?)?(?: (?:have|are|want to|love|like|enjoy))?$|you(?:'ll| will) (?:also )?have (?:\w+ ){0,3}(?:experience|knowledge|expertise|skills)|hear from you if|you if(?: you)?|(?:fit|match)(?: for this \w+)? if|join us if|check us out if|(?:like|love) to see$|all of the following$|work with us if|(?:someone|people|engineers|developers) who|someone with|\bwe (?:need|want|seek|require|look for)$|candidates? (?:should|must|will|who|with|has|have|profile)|excited about you|expect(?:s|ed)? (?:you|from you|of you)|knowledge,? (?:and )?skills|skills,? (?:and |& )?(?:experience|knowledge|abilities|qualifications|competenc\w+|attributes|licen[cs]es?|certifications?)|experience,? (?:and |& |, )?(?:skills|education|qualifications|knowledge)|education(?:al)? (?:and|&|requirements?|qualifications?|background)|need to haves?|(?:required|requirements?|qualifications?|prerequisites?|criteria|vereisten|anforderungen|qualifikationen|must[- ]haves?|mandatory|essentials?|essential requirements|minimum)\b|(?:personal|professional|key|candidate) (?:attributes|qualities|competenc\w+|traits|strengths|skills)|(?:technical|soft|hard|core|key|interpersonal|language|people|other|specific|special|general) (?:skills|proficienc\w+|experience|knowledge|competenc\w+|expertise|abilities)|(?:your|the|relevant|professional|work) (?:expertise|experience|background|profile|skills?|skillset|toolbox|qualifications|strengths)\b|^need to know$|mindset|what it takes|sounds? like you|why you$|you (?:have|bring|are|possess|know)(?: an?)?$|following traits|que (?:buscamos|necesitas|esperamos|pedimos|perfil|experiencia)|(?:perfil|experiencia) \w*(?: \w+)? ?(?:buscamos|debes|requerid\w+|necesari\w+|deseado)|debes tener|(?:profil|competences|qualifications) (?:recherche\w*|requis\w*|attendu\w*|souhaite\w*)|(?:recherchons|cherchons)|(?:ce que )?(?:tu|vous) apport\w+|que (?:te )?(?:pedimos|aporta\w*)|mitbring\w*|mitbringst|bring(?:st|en) (?:du|sie) mit|(?:wir|uns) (?:\w+ )?(?:erwarten|suchen|wunschen)|uberzeugst|auszeichnet|(?:breng|neem) (?:je|jij|u) mee|(?:vragen|zoeken) (?:wij|we)|wie (?:ben|zoeken)|(?:cerchiamo|chiediamo|requisit[io]|competenze)|(?:procuramos|buscamos|estamos buscando|esperamos|necesitas)|(?:je|jij) (?:meebrengt|mee ?neemt)|verwachten we|elvar\w+)\b/,
  ],
  [
    "perks",
    /\b(?:be provided with|we(?:'ll| will)? provide you|you(?:'ll| will) (?:get$|benefit|(?:love|like) (?:about|working)|enjoy(?! \w+ing)))\b/,
  ],
  [
    "duty",
    /\b(?:you(?:'ll| will)(?: \w+){0,3}(?: (?:do|be|work|build|own|achieve|deliver|make|have|drive|lead|get|spend|focus|tackle)\b.*)?$|will (?:you|i)\b.*\b(?:do|doing|make|work|build|own)|you(?:'d| would| could)? (?:be (?:doing|working|building|responsible)|own|build|work on)$|your (?:\w+ )?tasks?$|(?:love|like|want|need|expect) you to do\b|(?:great|success) looks like|first (?:\w+ ){0,2}(?:days|weeks|months|year)$|responsib(?:le|ilit\w+)|dut(?:y|ies)|day[- ]to[- ]day|dia a dia|(?:ton|votre) quotidien|arbeitsalltag|typical day|(?:job|role|position|program|project) (?:summary|overview|purpose|description|details|expectations|content|profile)|(?:your|the|core|key|main|primary) (?:role|job|work|impact|mission|tasks|challenge|opportunity|activities|objectives)|the (?:difference|impact|work) you|purpose and scope|(?:how|what) (?:can |will |do )?you(?:'ll| will)? (?:make|do|contribute|work|achieve|accomplish|own|build|create)|tasks? (?:are|include)|activities|(?:ta|votre) (?:future )?contribution|get to|working on|vas a hacer|(?:ga|gaat) (?:je )?doen|farai|attivita|mansioni|aufgaben|erwartet (?:dich|sie)|tatigkeiten|missions?|funciones|tareas|haras|responsab\w+|taken|ga je doen|atividades)\b/,
  ],
  [
    "perks",
    /\b(?:(?:we|they) (?:can |have to |will |do )?(?:offer|provide|bring)|do we offer|offers? you|(?:this|the) (?:role|job|position|internship|placement|opportunity|program(?:me)?) offers?$|you(?:'ll| will)? (?:get|receive|gain|earn|have at)|you can expect|^what to expect|how we(?:'ll| will)? support you|(?:your|working for) (?:benefits|you)$|(?:hybrid|flexible) work\w*|grow with us|come work with|in it for you|why (?:us|join\w*|work|choose|you'll love|you will love|should you)|join (?:us|our)|take care of|taking care|benefits?|perks|rewards?|compensation|salary|pay\b|remuneration|wellbeing|well-being|(?:career|professional) (?:growth|development)|growth opportunit\w+|work[- ]life|the offer|the fun stuff|offert[ae]|aanbod|angebot|si offre|se ofrece|ofrecemos|offrons|proposons|avantages|nous rejoindre|oferecemos|te encantara|(?:votre|ta) carriere|krijg (?:je|jij)|(?:er ?voor )?terug krijgt|bieten|vorteile|bieden|beneficios|package)\b/,
  ],
];

/** Headings outside English are cased as sentences are, and so are some of nothing but a heading's words: "Desirable skills and experience". */
export const TELLS_READER =
  /^(?:(?:(?:it )?would be )?(?:added |extra )?(?:desirable|desired|preferred|preferable|ideal(?:ly)?|(?:nice|good|great|need)(?: to| if)|even better|bonus|optional|essential|required|necessary)(?:[ /]+(?:and|or|but|not|to|have|haves|know|if|you|you'll|you have|also|be|skills?|experience|experiences|knowledge|qualifications|criteria|attributes|characteristics|requirements|abilities|required|essential|points|for|the|role))+$|(?:an |our |the |your )?ideal (?:[\w/-]+ ){0,3}(?:match|persona|profile|candidate|person|fit|applicant|hire|individual|engineer|developer|analyst|scientist)$|(?:was|wen|womit|worauf|damit|das|so) (?:du|dich|dir|sie|ihnen|wir|bringst|bringen|bieten|erwartet|solltest|sollten|wunschen|zeichnet)|(?:lo|por|o) que (?:te|tu|haras|ofrecemos|buscamos|estamos|esperamos|necesitas|vas|oferecemos|procuramos)|ce (?:que|qu'on|qui) (?:tu|vous|nous|on|t')|pourquoi (?:nous|les?|rejoindre)|wat (?:je|jij|ga|krijg|breng|wij|we|verwachten|bieden)|cosa (?:ti|farai|cerchiamo|offriamo|chiediamo))\b/;

const BOOK = new CueBook("headings");
const BY_ZONE = CUES.map(([zone, pattern]) => [zone, BOOK.cue(pattern)] as const);

/** Headings come again in other ads: so many are remembered. */
const HELD = 4096;
const KNOWN = new Map<string, PostingZone | null>();

/** The zone that a heading in the ad's own words opens; null where nothing in it tells. */
export function maybeCuedZone(folded: string): PostingZone | null {
  let zone = KNOWN.get(folded);
  if (zone === undefined) {
    zone = BY_ZONE.find(([, cue]) => matchesIn(folded, cue))?.[0] ?? null;
    if (KNOWN.size < HELD) KNOWN.set(detached(folded), zone);
  }
  return zone;
}
