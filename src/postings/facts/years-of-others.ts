/** So many years are seldom asked of anyone, and often told of the employer and its people. */
const LONG = 10;
const LONGER = 15;

const ASKED_OF_YOU = /\b(?:you|your|looking for|seeking|hiring|hire|need|require\w*|must|candidates?|applicants?)\b[^.;]*$/i;
/** "Our CEO has", "a seasoned sales team (", "an established company (", "despite": whose years they are. */
const TELLS_OF =
  /\b(?:ceo|(?:co-?)?founders?|team|organi[sz]ation|company|firm|agency|employer|people who|despite|building on|average experience of|thanks to|grazie a[d]?|gracias a|grâce à|dank)\b[^.;]{0,80}$/i;
/** "has done so for 20 years" */
const FOR = /\bfor (?:over |more than |nearly |almost |the (?:last|past) )?$/i;
/** "With 20 years of focused research, Acme is" */
const BEGINS = /(?:^|[.!?]\s)\W*with (?:over |more than |nearly |almost )?$/i;
const THEN_ITSELF = /,\s*(?:we\b|our\b|\p{Lu}[\p{L}\d&.' -]{0,40} (?:is|are|has|have|offers?|provides?|helps?|delivers?|serves?)\b)/u;
const THEN_STAFF =
  /\b(?:employees|dipendenti|empleados|collaborat\w+|mitarbeiter\w*|medewerkers|especializada|specializzata|spécialisée|spezialisiert)\b/i;

/** Whether years outside of any demand are the employer's, its people's or its customers'. */
export function isOfOthers(min: number, before: string, after: string): boolean {
  if (min < LONG || ASKED_OF_YOU.test(before)) return false;
  if (TELLS_OF.test(before) || FOR.test(before)) return true;
  if (BEGINS.test(before) && THEN_ITSELF.test(after)) return true;
  return min >= LONGER && THEN_STAFF.test(after);
}
