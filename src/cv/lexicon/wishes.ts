/** Labels of a wish: "Ziel: Data Engineering". The colon belongs to the sentence. */
const GOAL =
  "(?:goal|wants|target(?: role)?|next step|would like|wanted|gesucht|recherche|ziel(?:position)?|objetivo|objectif|obiettivo|doel)";
/** Words of a wish, folded, in seven languages: what someone looks for is not what they can do. */
const WISH = new RegExp(
  String.raw`\b(?:looking (?:to|for)|seek(?:s|ing)?|aspir(?:e|es|ing)|want(?:s|ing)? to|hop(?:e|es|ing) to|aim(?:s|ing)? to|eager to|keen to|would (?:like|love) to|wish(?:es|ing)? to|interested in|curious about|(?:currently|now|started|began|busy|still) (?:self-)?(?:learning|studying)|teaching myself|ich lerne|lerne (?:derzeit|gerade|aktuell)|ik leer|leer (?:nu|momenteel)|j'apprends|apprends actuellement|estoy aprendiendo|sto imparando|estou aprendendo|neugierig auf|(?:transition|chang)(?:e|ing)? (?:in)?to|mov(?:e|es|ing) (?:in)?to(?:wards?)?|switch(?:ing)? (?:in)?to|auf der suche|ich suche|suche (?:eine|einen|nach)|mochte|strebe|interessiere mich|interesse an|angehend\w*|a la recherche|je recherche|souhait\w+|interesse(?:e)? par|busco|en busca|quiero|me gustaria|interesad[oa] en|op zoek|ik zoek|wil graag|alla ricerca|cerco|vorrei|procuro|gostaria|${GOAL}(?=:))(?!\w)`,
  "g",
);
/** "Eine Stelle mit Kubernetes", "A role in data", at the head of a summary or below "Ziel": the post is still sought. */
const SOUGHT =
  /(?:^|(?<!\p{L})(?:ziele?|berufsziel|karriereziel|wunsch|ambition|objective|goal|objectif|ce que je cherche|objetivo|obiettivo|doel|profil[eo]?|summary) )(?:eine? (?:neue |feste )?(?:stelle|anstellung|position|aufgabe)|(?:wieder|quer)?einstieg|un poste|un puesto|un posto|een (?:nieuwe )?baan|an? (?:new |full-time |part-time |permanent |junior |senior )?(?:role|position|job|post)) (?:(?:als|as|in|im|mit|with|where|de|en|dans|come|con|com)(?!\w)|d')/u;
/** What heads a list of things still to be learnt. */
export const WISH_LABEL =
  /^learning(?: next| now)?$|(?:^|\s)(?:to learn|to explore|learn next|am lernen|lerne ich|will ich lernen|a apprendre|en apprentissage|por aprender|aprendiendo|te leren|aan het leren|da imparare|a aprender)$/;
/** "PowerShell, some Bash, learning Ansible": of the items of a list the one that is still being learnt. */
const LEARNT_YET = /(?:^|[,;(|•·*–-] ?)(?:still |now |currently )?learning $/;

/** Whether the item of a list before a name tells that it is still being learnt. */
export function isLearntYet(before: string): boolean {
  return LEARNT_YET.test(before);
}

/** What ends the sentence that a wish may stand in. */
export const WISH_END = new RegExp(String.raw`[.!?;:•|] (?<!\b${GOAL}: )`);
/** "Seeking a role to use my Python": what is brought along is claimed all the same. */
const BROUGHT =
  /\b(?:my|(?<!\bwork(?:ing)? )with|using|use|apply|applying|leverag\w+|utili[sz]\w+|experience|experienced|background|skills?|meine\w*|mit|mes|avec|mis?|con|mijn|met|le mie|minhas?|com)(?!\w)/;

/** "A role in which I can use data", "me gustaría formarme en analítica con": what is wished for is done or learnt there. */
const THERE =
  /\b(?:(?:in which|where) i (?:can|could|might|may|will|would|get to) (?:use|apply|work with)(?! (?:my|what i)(?![a-z]))|to (?:learn|train in|study|retrain)|formarme|formarmi|formar-me|me former|aprender|apprendre|imparare|(?:zu )?lernen|weiterbilden|einarbeiten)(?!\w)/;

/** Whether the words before a name, of the same sentence, wish for it. */
export function tellsWish(before: string): boolean {
  const sought = SOUGHT.exec(before);
  let after: number | null = sought === null ? null : sought.index + sought[0].length;
  for (const match of before.matchAll(WISH)) after = match.index + match[0].length;
  return after !== null && (THERE.test(before.slice(after)) || !BROUGHT.test(before.slice(after)));
}
