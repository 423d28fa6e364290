import type { PostingFacts } from "../../schema/posting.js";
import { allMatches, CUES, matchesIn, maybeMatch, mayMatch } from "../../text/cues/cues.js";

const HYBRID = CUES.cue(
  /(?<!\brag\/)\b(?:hybrid(?!,? (?:and|or) (?:on-?\s?prem|electric)|\s+(?:of [a-z]+ (?:manager|engineer)|customer|physical|monetization|athletes?|law\b|pipelines?|product manager|ecosystems?|dna\b|events?|ranking|experience (?:with|in)|background|roles?,? (?:that|which|combining|between|bridging|blending)|partnership|intelligence|observability|platforms?|workforces?|algorithms?|methods|integrations?|identity|decision|ai|quantum|architectures?|systems?|deployments?|solutions?|databases?|data|networks?|it\b|and multi|multi|agents?|models?\b(?= (?:of )?(?:[a-zß-öø-ɏ]+ing|development|based|architect[a-zß-öø-ɏ]*|that combin[a-zß-öø-ɏ]*))(?! (?:of work|working))|electric|vehicles?|cars?|engines?|power|cloud|search|approach|retrieval|rag|app|mobile|infrastructure|environments?\b))|hybrid(?:modell?|arbeit[a-zß-öø-ɏ]*)|hybrides?|híbrid[oa]|ibrid[oa]|teilweise (?:remote|home[- ]?office|im home[- ]?office|mobil)|teletrabajo (?:parcial|[a-z]+ d[ií]as?|\d d[ií]as?)|(?:\d|dos|tres|dois|três|due|tre) d[ií]as? (?:de teletrabajo|de teletrabalho|en (?:la )?oficina|no escritório)|\d ?x (?:por|na) semana (?:no|em) (?:o )?escritório|deels (?:thuis|remote)|(?:[1-4]|one|two|three|four) days? (?:per|a|in|in the|at the|from the)?\s*(?:week\s*)?(?:in |at |from )?(?:the |our )?office|(?<!\b(?:5|five|\(5\)) )days? (?:per|a) week in (?:the |our )?[\w ]{0,20}office|(?<!\b(?:5|five|\(5\)) )days?\s?(?:(?:a|per|each|\/)\s?week|weekly) (?:working )?(?:on[- ]?site|from home|in person|in[- ]office)|(?<!\d)[1-4](?:\s?[-–]\s?[1-4])? days? (?:on[- ]?site|in person|in[- ]office)|partially remote|several days (?:per|a|each) work ?week|remote(?:ly)? (?:on )?the (?:remaining|other) (?:[a-z]+ )?days|[1-4] ?x ?(?:\/|a|per)\s{0,8}week in (?:the )?office|(?:[1-4]|two|three) office days|come in(?:to the office)? (?:\w+ )?[1-4](?:-[1-4])? (?:days|times) (?:a|per) week|home working \([1-4] days|part[- ]remote|(?:work(?:ing)? from home|wfh) (?:a few|a couple of|some|several|two|three) days|(?:work(?:ing)? from home|wfh) (?:(?:on|every) )?(?:mon|tues|wednes|thurs|fri)days?|from\s+home (?:[1-4]|one|two|three|four) days? (?:a|per|each) week|mobiles arbeiten|télétravail(?! (?:complet|total|à 100|100|intégral))|(?:\d|one|two|three) jours? de télétravail|smart working|home[- ]?office[- ](?:möglich[a-zß-öø-ɏ]*|option(?:s|en)?|tage|anteil)|(?:deels |gedeeltelijk )?(?:vanuit huis|thuis) (?:te )?werken|thuiswerken|some remote|flexible hybrid|office[- ]based with|remote[- ]friendly hybrid)\b/i,
);
const REMOTE = CUES.cue(
  /\b(?:(?:fully|globally)[- ]remote|100 ?% remote|remote[- ]first|remote\s+work(?:ing)?(?! (?:stipend|equipment|allowance|budget|reimbursement))|work\s+from\s+home(?!\s+(?:as needed|on\b|every\b|some\b|several\b|a few\b|a couple\b|when|days?\b|stipend|equipment|allowance|budget|set))|work(?:s|ing)?\s+remotely(?! (?:for )?(?:up to|\d+|an? (?:few|couple)|(?:two|three|four|six|eight)\b))|(?:performed|done)\s+remotely|remotely\s+(?:with)?in|is (?:\w+ ){0,3}remote\b(?! (?:sens|work(?:er|force)|teams?))|remote position|remote role|remote(?: only| ok|[- ]friendly|\s*[|,(/)]|\s*$)|remote,|remote \(|(?<=[([,]\s?)remote(?=\s?[)\]:–]|\s?-(?!\w))|remote(?: eligible| work)?(?: is|:) (?:yes|ok\w*|fine|optional|possible|welcome)|approved remote|(?<!stipends? for )wfh(?! (?:as needed|when|(?:on )?(?:mon|tues|wednes|thurs|fri)days?|stipend|equipment|allowance|budget|set))|work from anywhere(?![^.\n]{0,40}\b(?:\d+|one|two|three|four|six|eight) (?:\w+ )?(?:days?|weeks?|months?))|(?:fully|100 ?%) distributed|(?:primarily|predominantly|mainly|mostly|initial(?:ly)?|all)[- ]remote|based remotely|allows remote|remote (?:opportunity|company)\b|location\s*[-\u2013]\s*remote|full remote|télétravail (?:complet|total|intégral|à 100|100)|volledig remote|remote werken|teletrabajo|teletrabalho|remoto|vollständig remote|remote within|remote in|remote from|remote across|remote (?:us|usa|uk|eu|europe|canada|india|worldwide|global)|can be remote|location\s*:\s*(?:[a-zß-öø-ɏ .()\d]+[,/] ?){0,4}remote|(?<=(?:^|\n)location\s*:?\s*\n\s*)remote|(?:entirely|fully|completely|100 ?%) remotely|remote possible|remote option|remote (?:and|or|&) [a-z]+ options|remote (?:contract|internship)\b|remote[- ]flexible|remote (?:and|&) flexible work|join our (?:[a-z-]+ )?remote team|(?:full|part)[- ]time(?: and|,)? remote|remote pay range|remote-only (?:team|company)|remote, (?:contract|full[- ]time|part[- ]time|permanent|hourly)|remote and asynchronous|telecommuting (?:is )?(?:permitted|available|allowed|possible)|(?:position|role|job) working from home|encourage remote|remote (?:applicants|candidates|workers|employees|devs|developers|engineers)(?: are)? (?:welcome|encouraged|considered|accepted|ok)|remote(?:['’]s| is)? (?:considered|doable|available|welcome)(?! (?:support|tools?))|(?<=\()possibly remote|on-?site ?\/ ?remote\b|remote and (?:relocation|visas?)\b|telecommute (?:capacity|position|role|job)|(?<=\()telecommute(?=\))|open to remote|or remote(?! (?:comput|support|access|sens|desktop))|remote or)\b/i,
);
const ONSITE = CUES.cue(
  /(?<!\b(?:occasional|outlets?|gym|meals?|lunch(?:es)?|parking|child[- ]?care|caf[eé]|cafeteria|snacks|food|clinics?|massages?|fitness|discounts) |\b(?:remote|online|virtual|telephone) (?:and|or) )\b(?:on[- ]?site(?! (?:customer|client|engagements?|gym|parking|caf|restaurant|child|fitness|meals?|lunch|visits?\b|flu\b|health|wellness|medical|showers?|conferences?|interviews?|training|support|technical|teams?\b|consult[a-zß-öø-ɏ]*|and (?:remote|virtual|off)|, (?:online|virtual|remote)))|in[- ]\s{0,4}office(?! (?:perks|employees|snacks|lunch|meals|massages?|only\)))|(?<!\b(?:and|or|by|both|phone|telephone|email)[ ,]+)in[- ]person(?! (?:participation|cpr|class|consultations?|and (?:virtual|online|remote)|programs?|events?|meetings?|certif|time|gatherings?|or\b)|, (?:on|over|by|via) )|office[- ]based|onsite only|vor ort|sur site|(?:en )?présentiel|presencial(?:idad)?|presenza in sede|in presenza|werken op (?:onze )?locatie|office (?:(?:4|four) ?[-–] ?)?(?:5|five) days(?: ?\/ ?| (?:a|per|each) )week|in[- ]office (?:[a-z]+ ){0,3}(?:5|five) days|(?:5|five) days(?: ?\/ ?| (?:a|per|each) )week,? (?:from|in|at|on)[- ](?:[a-z]+ ){0,4}(?:office|site)|no remote|not remote|not a remote|five days (?:a|per) week in)\b/i,
);
const NO_REMOTE = CUES.cue(
  /\b(?:no remote|non-remote|(?:aren['’]t|are not|not|unable to|not able to) (?:currently )?(?:looking for|hiring|accepting|considering|consider) (?:any )?remote(?:ly)?(?! (?:sens|access))|remote (?:applicants|candidates|applications) (?:will|can) ?not|not (?:a )?remote|remote(?: work)? (?:is )?not (?:possible|available|an option)|kein homeoffice|onsite only)\b/i,
);

/** "Remote: no": at the office, for some days or all of them. */
const REFUSED = CUES.cue(
  /\b(?:remote(?: eligible| work)?\s*[:?]\s*no|not (?:currently )?(?:eligible|available|suitable) (?:for|to) remote(?: work)?(?! (?:[a-z]+ )?(?:outside|in)\b))\b/i,
);

/** Where the work is done, as the posting says: remote offered as a choice is remote; nothing said is null. */
const OFFICE_DAYS = CUES.cue(
  /\b(?:office|onsite|on-site|in[- ]person)[^.\n]{0,20}\b(?:[0-46-9](?:\s?-\s?[0-46-9])?\+?\s?(?:x|times|days?)\b|(?:two|three|four) days?\b(?! (?:per|a|each|every) (?:year|quarter|month)))|\b(?:office|onsite|on-site|in[- ]person)[^.\n]{0,30}\b(?:mon|tues|wednes|thurs)days?,?(?: and| &|,| or) (?:tues|wednes|thurs|fri)days?\b|\boffice in [^.\n]{0,40}\b[1-4](?:\s?[-–]\s?[1-4])? days? ?\/\s{0,8}week\b|\b(?:office|on-?site)[^.\n]{0,20}\ba few days (?:a|per|each|every) week\b|\bin[- ]person[^.\n]{0,60}\b(?:[1-4]|one|two|three|four)(?: \([1-4]\))? days (?:a|per|each) week\b|\b(?:[1-4]|one|two|three|four) remote (?:work(?:ing)? )?days? (?:a|per|each) week\b|\b(?:combin(?:es|ing|ation of)|(?:mix|blend) of|balanc(?:es|ing)) (?:both )?(?:in[- ]?(?:person|office)|office|on-?site)(?: work)? (?:and|with) remote\b|\bhybrid\s?working|hybrides? arbeitsmodell/i,
);
const LABELLED = CUES.cue(
  /(?:location type|work(?:ing)? model|workplace(?: type)?|work ?type|work mode|place of work|work arrangements?|arbeitsmodell|remote status)(?:\s*(?:\*\*)?\s*[:/\n]|(?<=workplace type)\s)\s*(?:\*\*)?\s*(on-?site|hybrid|remote|in[- ]office)/i,
);
const MAYBE_REMOTE = CUES.cue(/\bremote (?:work )?may be (?:possible|considered)[^.\n]*/gi);
const REMOTE_CHOICE = CUES.cue(
  /(?<!\bnot (?:currently )?)\bopen to (?:hiring |fully )?remote(?: work)?(?! (?:sens|[\d]|one\b|two\b|occasional|on (?:mon|tues|wednes|thurs|fri)))\b|\b(?:office|on-?site) ?[/,] ?hybrid ?(?:[/,]|,? or) ?remote\b|\b(?:can|could) (?:also )?be (?:fully |based |performed )?remote(?:ly)? (?:for|if|within|in|anywhere|from anywhere)\b|(?<!\bin[- ]office, )\bhybrid,? or (?:fully )?remote\b|\bremote(?: and |\/| or )hybrid (?:work(?:ing)? )?options\b|\bhybrid (?:and|or|&) remote (?:work(?:ing)? )?options\b|\bremote work(?:ing)?,? (?:and|or)\s+hybrid options\b|\bremote, hybrid,? or on-?site\b|\bRemote location\(s\):/i,
);
/** "Remote - Italy", "Portugal (Remote / anywhere)", "Job type: full-time, Remote": a part of its own in a line. */
const PARTED_REMOTE = CUES.cue(
  /(?<=(?:^|[([|:•·–—\n]|\s-)[ \t]*|[a-z]-[ \t])remote(?=[ \t]*(?:$|[|)\]•·–—\n]|\/ |-(?!\w)))|(?<=[,/][ \t]*)remote(?=[ \t]*(?:\n|$))|(?<=[ \t]\/[ \t])remote(?=[ \t]\/[ \t])|(?<=(?:\s-|[(:])[ \t]*)remote(?=,)/i,
);
/** "Remote/hybrid" is a choice where an ad begins; further down it is told of teams and perks. */
const EITHER = /\bhybrid ?\/ ?remote\b(?!-first)|\bremote ?\/ ?hybrid\b(?! ?:| (?:teams?|environments?))/i;
const EITHER_WITHIN = 600;
/** "BenefitsHybrid working", "Leeds – HybridReports to": the line break was lost. */
const GLUED_HYBRID = CUES.cue(/(?<=\p{Ll})Hybrid (?:[Ww]ork|model|role)|\bHybrid(?=\p{Lu}\p{Ll})/u);
/** "In the office five days a week", "NYC office (5 days a week)": whatever is said of remote work besides. */
const ALL_WEEK = CUES.cue(/\b(?:office|on-?site|in[- ]person)\b[^.;\n\d]{0,25}\b(?:5|five) days (?:a|per|each) week\b/i);
/** Where one is interviewed is not where one works. */
const INTERVIEWED = /\b(?:interviews?|recruitment process|appear|meetings? and\/or|teams? (?:meets?|sprints?))\b/i;
const OFFICES = CUES.cue(
  /\b(?:join us from|work from|in) one of our offices\b|\bfrom our [a-zß-öø-ɏ ,]+ office\b|\bwork(?:ing)? (?:at|in|out of) our (?:[a-z]+ ){0,3}office (?:in|at|located)\b/i,
);

/** "Kortrijk (3 days onsite)" */
const DAYS_THERE =
  /(?<!\d)[1-4](?: days?(?: a week)?|x\s?\/\s{0,8}week) (?:on[- ]?site|in person|in[- ](?:the )?office)|\b(?:in[- ]office|on[- ]?site),? [1-4](?:\s?[-–]\s?[1-4])?(?:x| days?\b)/i;

/** Words that gyms, visits and talks have as well: of the work they are where what stands around says so. */
const OF_ANYTHING = /^(?:on[- ]?site|in[- ]\s*office|in[- ]person|office[- ]based)$/i;
const WORK_AHEAD =
  /\b(?:roles?|positions?|jobs?|internships?|opportunity|works?|working|be|is|are|report|based|located|function|fully|full[- ]time|100 ?%|strictly|primarily|principally|only|type|team|days?|full[- ]time,)\s+(?:[a-zß-öø-ɏ\d-]+\s+){0,4}$|\bwe(?:['’]re| are) (?:an? )?$|\b(?:location|workplace|setting|arrangement)\s*[:–-]\s*$/i;
const AT_A_PLACE =
  /^\s*(?:$|[.,;:!)\]|(–-]|\/ |(?:at|in|either|with|from|for|every|each|to|and|or|full|as|on|\d+|mon\w*)(?![a-zß-öø-ɏ\d]))/i;
const WORK_BEHIND =
  /^[\s-]*(?:(?:roles?|positions?|jobs?|work(?:ing)?|workplace|(?:[a-zß-öø-ɏ]+ ){0,2}(?:internship|engineer|developer|analyst|lead|manager|designer|scientist|technician)|attendance|basis|culture|presence|team environment|model|opportunity|day (?:1|one)|only|required|requirement|full[- ]time|monday|m-f|every ?day)(?![a-zß-öø-ɏ])|(?:collaboration )?\d(?:\.\d)? ?(?:x|days?)|five days)/i;
const ALONE_AHEAD = /(?:^|\n|[([|:–•*/"“‘’'-])[ \t]*$/;
const ALONE_BEHIND = /^[ \t]*(?:$|\n|[)\].;"”’']|,? mon)/i;
const PARTED_AHEAD = /[([|/]\s*$|\s[–-]\s$/;
const PARTED_BEHIND = /^\s*(?:[,/|&]|[–-]\s)/;
/** "Harbour Shoes - Bergen, onsite": an ad's first words say where. */
const SHEET_READ = 160;
/** "Onsite in Bergen": the work, unless people only meet there. */
const IN_A_TOWN = /^\s+in (?:downtown )?(?:\p{Lu}\p{Ll}|[A-Z]{2,3}\b)/u;
const GATHERING =
  /\b(?:meet\w*|gather\w*|events?|off-?sites?|summits?|retreats?|travel\w*|visits?|conferences?|once|twice|every|quarterly)\b/i;
const AN_OFFICE = /\b(?:our|the|an?|new|modern|central) $/i;

function isOfWork(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (!OF_ANYTHING.test(words)) return true;
  const before = text.slice(Math.max(0, start - 50), start);
  const after = text.slice(end, end + 30);
  if (/based$/i.test(words))
    return (
      !(AN_OFFICE.test(before) && /^\s+in\b/i.test(after)) &&
      !/^\s+(?:employees|staff|teams?|colleagues)\b/i.test(after) &&
      !/\bor $/i.test(before)
    );
  if (words === words.toUpperCase() || WORK_BEHIND.test(after)) return true;
  if (IN_A_TOWN.test(after) && !GATHERING.test(before)) return true;
  const closes = AT_A_PLACE.test(after) || ALONE_BEHIND.test(after);
  if (start < SHEET_READ && closes) return true;
  if (PARTED_AHEAD.test(before) && PARTED_BEHIND.test(after)) return true;
  if (ALONE_AHEAD.test(before) && ALONE_BEHIND.test(after)) return true;
  return WORK_AHEAD.test(before) && closes;
}

/** What else is called hybrid in a sentence: "hybrid setups across clouds", "a hybrid ML engine". The work is called so by these words. */
const NOT_OF_WORK =
  /^ (?!(?:work|role|model|schedul|position|job|office|in|on|at|or|and|but|as|with|within|of|by|from|out|about|our|the|for|if|to|eligib|arrange|environment|set-?up(?!s)|setting|capacit|collab|option|way|team|member|system|mode|employ|flex|compan|organi[sz]ation|telecommut|telework|locat|basis|polic|culture|structure|days|opportunit|contract|nature|element|principle|expect|approach|pattern|remote|full|part|attend|presence|format|shift|week|home|function|workplace|candidate|contractor|staff|depend|weekly|where|which|that|is|will|available|possible|preferred|required|only|attendance|between|this|we|you)\w*)[a-z]/;
const APPS_BEHIND = /^\)? (?:mobile )?apps?\b|^\/(?!in|on|remote|flex|home|office|part|full)[a-z]/i;

function isHybrid(text: string): boolean {
  return allMatches(text, HYBRID).some(({ index, 0: words }) => {
    if (!/^hybrid$/i.test(words)) return true;
    const behind = text.slice(index + words.length, index + words.length + 24);
    return !NOT_OF_WORK.test(behind) && !APPS_BEHIND.test(behind);
  });
}

/** What a board's own tag says. */
const TAGGED = CUES.cue(/#(?:[lb]i-)?(remote|hybrid|onsite)\b/i);

export function readWorkplace(title: string, location: string, text: string): PostingFacts["remote"] {
  const head = `${title} | ${location}`;
  if (/\bhybrid\b/i.test(head)) return "hybrid";
  const refused = matchesIn(text, REFUSED);
  if (/\bremote\b/i.test(head) && !refused && !matchesIn(text, NO_REMOTE)) return "remote";
  const labelled = maybeMatch(text, LABELLED)?.[1]?.toLowerCase();
  if (labelled !== undefined) return labelled === "hybrid" ? "hybrid" : labelled === "remote" ? "remote" : "onsite";
  const tag = maybeMatch(text, TAGGED)?.[1]?.toLowerCase();
  if (tag !== undefined) return tag === "hybrid" ? "hybrid" : tag === "remote" ? "remote" : "onsite";
  const first = text.slice(0, 300);
  if (matchesIn(text, NO_REMOTE)) return "onsite";
  if (refused) return isHybrid(text) || matchesIn(text, OFFICE_DAYS) ? "hybrid" : "onsite";
  if (matchesIn(text, REMOTE_CHOICE) || EITHER.test(text.slice(0, EITHER_WITHIN))) return "remote";
  // The first line of a board's post is its own fact sheet.
  const firstLine = (/[^\n]+/.exec(first)?.[0] ?? "").slice(0, 250);
  if (/\|/.test(firstLine)) {
    if (DAYS_THERE.test(firstLine) && !/\bremote\b/i.test(firstLine)) return "hybrid";
    const onsite = firstLine.search(ONSITE.pattern);
    if (onsite >= 0 && (firstLine.search(/\bhybrid\b/i) < 0 || onsite < firstLine.search(/\bhybrid\b/i)) && !/\bremote\b/i.test(firstLine))
      return "onsite";
    if (/\bhybrid\b/i.test(firstLine)) return /\bremote\b/i.test(firstLine.replace(/hybrid/gi, "")) ? "remote" : "hybrid";
    if (/\bremote\b/i.test(firstLine)) return "remote";
    if (ONSITE.pattern.test(firstLine)) return "onsite";
  }
  if (title === "" && /\bREMOTE\b(?! SENSING)/.test(firstLine)) return "remote";
  if (isHybrid(text) || matchesIn(text, GLUED_HYBRID) || matchesIn(text, OFFICE_DAYS)) return "hybrid";
  const said = mayMatch(text, MAYBE_REMOTE) ? text.replace(MAYBE_REMOTE.pattern, " ") : text;
  if (matchesIn(text, ALL_WEEK)) return "onsite";
  if (
    matchesIn(said, OFFICES) &&
    !/\b(?:can be|or|fully|100 ?%) remote\b|\bremote[- ]friendly\b|\bor (?:the (?:ability|option) to )?work(?:ing)? remotely\b/i.test(said)
  )
    return "onsite";
  if (matchesIn(said, REMOTE) || matchesIn(said, PARTED_REMOTE)) return "remote";
  const there = allMatches(text, ONSITE).some(
    ({ index, 0: words }) =>
      !INTERVIEWED.test(text.slice(Math.max(0, index - 60), index + 60)) && isOfWork(text, index, index + words.length),
  );
  return there ? "onsite" : null;
}
