import { isInAddress } from "../../skills/address.js";
import { type Mention, movedMention } from "../../skills/mention.js";
import { allMatches, CUES, matchesIn, mayMatchInPart } from "../../text/cues/cues.js";
import { foldText } from "../../text/fold.js";
import { matchesOf } from "../../text/matches.js";
import type { Segment } from "../../text/segment.js";
import { type UnlistedAd, unlistedMention } from "../unlisted.js";
import { isOfRole, type ZonedLine } from "../zones/posting-zone.js";
import { type Told, vouchedFor, yetUntold } from "./joints.js";
import { isNoName, UNTOLD } from "./no-name.js";

/** What names of certificates follow. */
const EXAMPLES = CUES.cue(
  /\b(?:certif(?:ications?|icates?|ied)|accreditations?|designations?|licen[cs]es?|licensures?)(?: (?:and|or|&) (?:certifications?|licen[cs]es?))?(?: ?\((?:preferred|required|desirable|optional)\))?(?:[\s,:(]{1,3}(?:such as|like|e\.?g\.?|i\.?e\.?|including|includes?|for example)(?!\w)|\s?\(|\s?:(?=\s*[a-zß-öø-ɏ]))/i,
);
const PAPERS = CUES.cue(/\b(?:certif|licen[cs]|qualif|regist(?:er|ra)|member|accredit|designation|charter|credential)/i);
/** "Preferred certifications:", cut off as a heading. */
const HEADS_PAPERS = /(?:certif(?:ications?|icates?)|licen[cs]es?|accreditations?):$/i;
/** What is asked beside them is no certificate: a car of one's own. */
const ALONE = new Set(["cert-driving-licence", "cert-security-clearance"]);
const PAPER = CUES.cue(/(?:certificat|accreditation)/i);
const TELLING = [EXAMPLES, PAPER];

/** Up to seven words with a capital, a number among them: "Certified Fraud Examiner", "FREC 3", "Certified Professional in Healthcare Quality". */
const NAME =
  /(?<![\p{L}\p{N}&'’._@#-])\p{Lu}[\p{L}\p{N}+#]*(?:[.-][\p{L}\p{N}]+)*(?: (?:(?:in|of|for) )?(?:\p{Lu}[\p{L}\p{N}+#]*(?:[.-][\p{L}\p{N}]+)*|\d{1,4})(?![\p{L}\p{N}])){0,6}(?![\p{L}\p{N}_@&'’])/gu;

/** "Certifications: Possession of …", a sentence's first word. */
const OPENS_SENTENCE = /^\p{Lu}\p{Ll}+ (?!and\b|or\b|certif|licen|qualif|design|accredit)\p{Ll}/u;
/** "DesiredLICENSES": a line break was lost. */
const GLUED_WORD = /\p{Ll}{2}\p{Lu}/u;
const GLUED = /\p{Ll}\p{Lu}{2}/u;

/** What is no certificate by itself: how much it is wanted, what kind of paper it is. */
const NO_TITLE =
  /^(?:(?:relevant|professional|industry|technical|other|additional|advanced|preferred|required|desired|current|valid|active|related|licen[cs]es?|licensures?|certif(?:ications?|icates?)|education|training|experience|skills?|degrees?|none|yes|n\/?a|not|no|any|must|ability|own|mba|phd|epic|great place to work|iso|b corp|corporation|diploma|bachelor\w*|master\w*|ged|high school)(?: |$))+/i;

/** What a certificate is of, before the word itself: "food hygiene certificate", "cloud certifications". */
const OF_FIELD =
  /(?<![a-zß-öø-ɏ\d&'’._@/+#-])((?:[a-zß-öø-ɏ\d][a-zß-öø-ɏ\d&'’+#/-]* ){1,4})(?:certifications?|certificates?|accreditations?)(?![a-zß-öø-ɏ\d-]| ?\(?(?:process|program|training|exam|bod(?:y|ies)|test|requirement|handling|management|authorit|team|path|cost|course|level|standard|report|support|activit|stud|of))/gi;
/** No part of what a certificate is of: words that join, ask, rate, or say how the paper is got or how it stands. */
const NOT_OF_FIELD = new Set(
  (
    "a an the and or and/or so while which matches of to in on at for with by from as is are be have has had must may your our their any one more all both either other another such these those this that not no " +
    "relevant related professional industry technical additional advanced preferred required desired desirable current valid active up-to-date formal official recognized recognised accredited equivalent applicable appropriate necessary specific specialized specialised similar various several multiple two three key strong new good following baseline standard annual original mandated categorical internet licensing post-secondary assessment further higher basic " +
    "working work toward towards progress obtain obtaining obtained hold holding holds earn earned achieve gain pursue complete completed completing maintain maintaining get getting possess possessing require requires required include includes including plus bonus nice " +
    "license licenses licence licences licensure licensing certification certifications certified certificate education experience training trainings degree degrees diploma qualification qualifications skills knowledge courses coursework credentials registration registrations membership " +
    "product products process processes export passport user abet supported sponsored birth gift stock type ssl tls digital security-clearance tax death marriage internal external state national federal local board vendor vendors partner partners company employee customer customers third-party self process system systems software quality compliance audit regulatory organization organizational"
  ).split(" "),
);

type Found = Told & { readonly mention: Mention | null };

/**
 * Certificates that the taxonomy does not know, told by the company they keep: what follows "certifications such as", what stands in one
 * list with a known one, and what "certification" stands behind. Known ones that nothing else bore out count there too.
 */
export function findCertificates(ad: UnlistedAd): Mention[] {
  const { text } = ad;
  const known = ad.kept.filter(({ kind }) => kind === "certification");
  const found: Mention[] = [];
  let above: ZonedLine | null = null;
  for (const line of ad.lines) {
    const heading: ZonedLine | null = above?.heading === true ? above : null;
    above = line;
    if (!isOfRole(line)) continue;
    const headed = heading !== null && HEADS_PAPERS.test(text.slice(heading.start, heading.end)) ? heading : null;
    // Most ads name none, and most lines speak of none.
    const mayTell = mayMatchInPart(text, TELLING, line);
    if (known.length === 0 && headed === null && !mayTell) continue;
    const vouchers: Segment[] = vouchersIn(ad, line, known);
    if (headed !== null) vouchers.push(headed);
    if (vouchers.length === 0 && !mayTell) continue;
    const ofFields = line.zone === "duty" ? [] : ofFieldsIn(ad, line);
    for (const { index, 0: words } of allMatches(text, EXAMPLES, line.start, line.end))
      vouchers.push({ start: line.start + index, end: line.start + index + words.length });
    if (vouchers.length === 0 && ofFields.length === 0) continue;
    found.push(...ofFields);
    // "A, B or C certification": what stands behind it is no longer of the list.
    for (const { start } of ofFields) vouchers.push({ start, end: start });
    for (const { start, end, mention } of vouchedFor<Found>(text, vouchers, unknownIn(ad, line, ofFields)))
      found.push(mention === null ? unlistedMention(text, start, end, () => "certification") : proven(mention));
  }
  return found;
}

/** Known ones: of names with other meanings, or that name people too ("HCA and LPN"), only where the line speaks of papers. */
function vouchersIn({ text, taxonomy }: UnlistedAd, line: ZonedLine, certificates: readonly Mention[]): Mention[] {
  if (line.zone === "duty") return [];
  const known = certificates.filter(({ start, end }) => start < line.end && line.start < end);
  if (known.length === 0) return known;
  const ofPapers = matchesIn(text, PAPERS, line.start, line.end);
  return known.filter(
    ({ ambiguous, skill }) => (ofPapers || !ambiguous) && ![skill, ...taxonomy.ancestors(skill)].some((id) => ALONE.has(id)),
  );
}

/** "Protective driving certification": the words before, as far as they say what it is of. */
function ofFieldsIn({ text, kept }: UnlistedAd, line: ZonedLine): Mention[] {
  return [...matchesOf(OF_FIELD, text.slice(line.start, line.end))].flatMap(({ index, 0: whole, 1: before = "" }) => {
    const words = before.trimEnd().split(" ");
    const first =
      words.findLastIndex((word) => NOT_OF_FIELD.has(foldText(word)) || word.split("/").some((part) => NOT_OF_FIELD.has(foldText(part)))) +
      1;
    if (first === words.length || GLUED_WORD.test(whole)) return [];
    const start = line.start + index + words.slice(0, first).join(" ").length + (first > 0 ? 1 : 0);
    const end = line.start + index + whole.length;
    return kept.some((other) => other.start < end && start < other.end) ? [] : [unlistedMention(text, start, end, () => "certification")];
  });
}

function proven(mention: Mention): Mention {
  return { ...movedMention(mention, mention.start, mention.end), decision: "kept", rule: "list", because: null };
}

function unknownIn({ text, company, taxonomy, kept, named }: UnlistedAd, line: ZonedLine, ofFields: readonly Segment[]): Found[] {
  const inLine = ({ start, end }: Segment) => start < line.end && line.start < end;
  const decided: Segment[] = [...ofFields, ...kept, ...named.filter(({ rule }) => !UNTOLD.has(rule))].filter(inLine);
  const unproven = named.filter((mention) => inLine(mention) && mention.kind === "certification" && UNTOLD.has(mention.rule));
  const unknown: Found[] = [];
  const add = (start: number, end: number, mention: Mention | null) => {
    if (decided.some((other) => start < other.end && other.start < end)) return;
    decided.push({ start, end });
    unknown.push({ ...yetUntold({ start, end }), mention });
  };
  for (const mention of unproven) add(mention.start, mention.end, mention);
  for (const { index, 0: words } of matchesOf(NAME, text.slice(line.start, line.end))) {
    const start = line.start + index;
    const end = start + words.length;
    if (
      NO_TITLE.test(words) ||
      GLUED.test(words) ||
      OPENS_SENTENCE.test(text.slice(start, line.end)) ||
      isNoName(words, company, taxonomy, true) ||
      isInAddress(text, start, end)
    )
      continue;
    add(start, end, null);
  }
  return unknown;
}
