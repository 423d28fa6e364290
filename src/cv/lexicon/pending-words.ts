/** An examination that is still to come, folded, in seven languages: "CKA (in progress)", "AWS SAA – exam booked for May". */
const YET_TO_COME = String.raw`(?:in progress|in the works|ongoing|pending|expected|planned|scheduled|booked|in preparation|(?:hop(?:e|es|ing)|plan(?:s|ning)?|want(?:s|ing)?|aim(?:s|ing)?|intend(?:s|ing)?) to (?:sit|take|pass|obtain)|bezig|not yet (?:taken|passed|held|completed)|nog niet (?:afgerond|behaald)|noch nicht (?:abgeschlossen|abgelegt)|non ancora|pas encore|aun no|todavia no|ainda nao|pendiente|pendente|in attesa|to be taken|(?:studying|reading|revising) (?:for|towards?)|working towards?|preparing (?:for|the)|preparation for|enrolled|in (?:vorbereitung|bearbeitung|arbeit|ausbildung)|laufend|geplant|angestrebt|prufung (?:am|im|steht)|en (?:cours|preparation|curso|proceso|preparacion)|prevue?|planifiee?|previst[oa]|in (?:corso|preparazione|opleiding|voorbereiding)|em (?:curso|preparacao|andamento)|lopende?|gepland)(?!\p{L})`;
const PENDING = new RegExp(`(?<!\\p{L})${YET_TO_COME}`, "u");
/** "…, exam booked for May": behind a comma only where it begins so, or it speaks of the next certificate. */
const OPENS = new RegExp(`^ ?(?:(?:currently|exam|examination|test|derzeit|prufung|examen|esame|exame) )?${YET_TO_COME}`, "u");

/** Whether words about a certificate say that it is not held yet. */
export function tellsPending(folded: string): boolean {
  return PENDING.test(folded);
}

export function beginsPending(folded: string): boolean {
  return OPENS.test(folded);
}
