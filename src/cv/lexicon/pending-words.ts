const TODAY = String.raw`(?:currently |still |now |presently |derzeit |gerade |aktuell |actuellement |actualmente )?`;
/** "CKA: exam in March", "sitting in January", "LPIC-1 – angemeldet", "due 2027": when; "passed the exam in March" is held. */
const BOOKED = String.raw`(?<!(?:pass\p{L}*|sat|took|bestanden\p{L}*) (?:the |my |die )?)exam(?:ination)?:? (?:in|on|due|date|set for|this|next)|(?:re)?sitting (?:in|on|it|the|next|this)|(?:taking|will (?:sit|take)|to sit) (?:the|my|it|in|exam)|target(?:ed|ing)?(?=:| (?:for |date )?(?:\p{L}+ )?\d{4})|(?<!(?:renewal|recert\p{L}*|refresher|revalidation|expiry|update|reassessment) )due(?= (?:\p{L}+ ){0,2}20\d\d)|(?:angemeldet|inscrite? (?:a|au|pour)|inscrit[oa] (?:a|al|en|no)|iscritt[oa] al)`;
/** "PMP (studying)", "Lerne für die CCNA": whoever learns for one has not passed it. */
const LEARNT = String.raw`${TODAY}(?:studying|revising|learning|started|begun|begonnen|angefangen|commencee?|iniciad[oa]|iniziat[oa])(?= ?(?:$|[),.;]))|lerne ${TODAY}(?:fur|auf)|studeer voor|je prepare|preparando|estudiando (?:para|el|la)|estudando para`;
/** "3 of 8 courses done", "part 1 of 2 passed", "sat it once, resit in May", "in five years": a part is passed, or none. */
const NOT_ALL = String.raw`(?:parts?|teil|parte|partie|paper|exam|module|level)? ?(?<done>\d{1,2}) (?:of|von|sur|de|van|di|out of) (?!\k<done>(?!\d))\d{1,2}(?= ?(?:(?:courses|modules?|modulen?|parts|papers|exams|units|teilen?|partes|parties|modulos|cours|cursos|corsi|moduli|done|passed|completed|finished|bestanden|so far|complete)(?!\p{L})))|(?:part|teil|paper) 1 (?:passed|done|only)|resit(?:ting)?(?= (?:in|on|due|booked|next|this|planned|the))|(?<!(?:expires?|renew\p{L}*|valid|due|again|held) (?:for |with)?)in (?:one|two|three|four|five|\d+) years(?= ?(?:$|[),.;?]))|(?:one|some) day(?= ?(?:$|[),.;?]))|someday`;
/** An examination that is still to come, folded, in seven languages: "CKA (in progress)", "AWS SAA – exam booked for May". */
const YET_TO_COME = String.raw`(?:${NOT_ALL}|in progress|in the works|ongoing|pending|${BOOKED}|${LEARNT}|expected|planned|scheduled|booked|in preparation|(?:hop(?:e|es|ing)|plan(?:s|ning)?|want(?:s|ing)?|aim(?:s|ing)?|intend(?:s|ing)?) to (?:sit|take|pass|obtain)|bezig|(?:not yet|yet to be) (?:taken|passed|held|completed|sat|obtained|finished|earned)|yet to (?:sit|take|pass)|nog niet (?:afgerond|behaald)|noch nicht (?:abgeschlossen|abgelegt)|non ancora|pas encore|aun no|todavia no|ainda nao|pendiente|pendente|in attesa|to be taken|(?:studying|reading|revising) (?:for|towards?)|working towards?|preparing (?:for|the)|preparation for|enrolled|(?:in )?(?:vorbereitung auf|anmeldung zu)|in (?:vorbereitung|bearbeitung|arbeit|ausbildung)|laufend|geplant|angestrebt|prufung (?:am|im|steht)|en (?:cours|preparation|curso|proceso|preparacion)|prevue?|planifiee?|previst[oa]|in (?:corso|preparazione|opleiding|voorbereiding)|em (?:curso|preparacao|andamento)|lopende?|gepland)(?!\p{L})`;
/** "Zur Zeit: Fernkurs …", "Currently: CCNA": what one does now is not done. */
const NOW = String.raw`^[\s,;–—-]*(?:zur ?zeit|z\. ?zt\.?|derzeit|momentan|gegenwartig|currently|at present|right now|en ce moment|actuellement|actualmente|attualmente|momenteel|atualmente) ?:`;
const PENDING = new RegExp(`(?<!\\p{L})${YET_TO_COME}|${NOW}`, "u");
/** "…, exam booked for May": behind a comma only where it begins so, or it speaks of the next certificate. */
const OPENS = new RegExp(`^ ?(?:(?:currently|exam|examination|test|derzeit|prufung|examen|esame|exame) (?!in |on ))?${YET_TO_COME}`, "u");

/** Whether words about a certificate say that it is not held yet. */
export function tellsPending(folded: string): boolean {
  return PENDING.test(folded);
}

export function beginsPending(folded: string): boolean {
  return OPENS.test(folded);
}

/** "AZ-900, studying for the CCNA"; "CCNA, studying for the exam" is its own. */
const FOR_NEXT =
  /^ ?(?:\p{L}+ )?(?:studying|working|reading|revising|preparing) (?:for|towards?) (?:the |my )?(?!exam|test|it(?!\p{L})|20)\p{L}/u;

export function namesNext(folded: string): boolean {
  return FOR_NEXT.test(folded);
}
