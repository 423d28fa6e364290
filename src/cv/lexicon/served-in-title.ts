/** "Support consultant for accountants", "Berater für Steuerberater": people in the plural behind "for" are who is served, and no trade of one's own. */
const SERVED =
  /(?<=\p{L}{4}) (?:for|to|für|pour|para|per|voor) (?:\p{L}+ ){0,2}(?:\p{L}+(?:ants|ents|ers|ors|ists|ians|ses|yers|ees)|children|people|(?:steuer)?berater|ärzte|anwälte|comptables|avocats|médecins)$/iu;

export function withoutServed(title: string): string {
  return title.replace(SERVED, "");
}
