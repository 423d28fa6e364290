import { CUES } from "../text/cues.js";

/** Words in a sentence that say how a skill is asked for. The nearest one that covers the mention decides (docs/methods/reading-postings.md). */
export const PREFERRED = CUES.cue(
  /\b(?:nice[- ]to[- ]haves?|(?:is|are|as|be|considered|definitely|big|huge|strong|major|definite|real|great) (?:an? )?(?:\w+ )?(?:plus|bonus|advantage|assets?|advantageous|beneficial|desirable|preferred|ideal(?! for you)|helpful|a benefit)|a (?:\w+ )?plus\b|(?<=^\W*)prefers?(?= (?:\d|at least|an? |someone|candidates?|applicants?|experience))|plus(?=\s*[.;)]?\s*(?:\n|$))|(?:nice|welcome|great|valuable) (?:addition|extra)\b|(?<!(?:%|[+&]|\d|k|annual|yearly|quarterly|performance|discretionary|sign(?:ing|[- ]on)|target|cash|pay|salary|base|equity|retention|referral|company) (?:and )?)bonus(?: points|(?! (?:scheme|plan|program|structure|potential|opportunit|eligib|pay)))|preferred(?! (?:location|name|pronouns?|provider|vendor|supplier|payment|destination|browser|employer))|preferabl[ey]|preference(?! (?:optimi[sz]|tuning|learning|model|data))|ideal (?:[a-zß-öø-ɏ-]+ ){0,3}candidate (?:will|should|would|has|is|[a-z]{3,}s)|ideally|optionally|desirable(?! employer)|desired(?! (?:business )?(?:end|outcome|result|goal|output|effect|state|objective|impact|functionality|salary|performance))|advantageous|beneficial (?:experience|knowledge|skills)|beneficial|an advantage|an asset|additional assets?|added advantage|some exposure to|familiarity with [^.;]{0,60}(?:plus|preferred|bonus)|not (?:an? )?(?:hard |strict )?(?:required|requirement|must|essential|necessary)|optional|would be (?:great|nice|helpful|a plus)|(?:also|very|highly|especially|particularly|extremely) helpful|helpful(?= (?:but|if|for|to)\b|[)])|(?<=\b(?:experience|knowledge|skills?|background|familiarity|understanding|degree) )helpful|(?<=\b(?:experience|knowledge|skills?|background|familiarity|understanding|expertise)\b[^.;]{0,80} )(?:(?:is|are) valued|(?:highly|strongly) valued)|good to have|great if|even better|extra credit|von vorteil|wünschenswert|idealerweise|vorzugsweise|gerne auch|ein plus|un plus|un atout|serait un plus|idéalement|souhaitée?s?|appréciée?s?|deseable|se valora|valorable|preferible|idealmente|un plus|een pre|bij voorkeur|pluspunt|preferibilmente|gradita?|costituisce titolo|desejável|diferencial|(?:é|será|são) (?:altamente |muito |bastante )?valorizad[oa]s?|valoriza-se|előnyt jelent)(?:\b|(?<=é)(?![a-zß-öø-ɏ]))/i,
);

export const REQUIRED = CUES.cue(
  /\b(?:must(?:[- ]have)?|required?|requires|requirement|mandatory|essential|minimum|at least|you (?:have|bring|know|possess|are proficient)|proficien(?:t|cy)|strong (?:knowledge|experience|understanding|background|skills|proficiency|command|grasp)|solid (?:knowledge|experience|understanding)|hands[- ]on (?:experience|knowledge)|expert(?:ise)? (?:in|with|knowledge)|fluen(?:t|cy) in|deep (?:knowledge|understanding|experience|expertise)|\d+\+? ?years|we(?:'re| are) looking for|you(?:'ll| will) need|need to have|needs? to|ability to|experience (?:with|in|using|building|working)|knowledge of|understanding of|background in|voraussetzung|zwingend|erforderlich|sehr gute kenntnisse|fundierte|sicherer umgang|mehrjährige|erfahrung (?:mit|in)|kenntnisse in|obligatoire|indispensable|maîtrise|bonne connaissance|expérience (?:avec|en|dans)|imprescindible|obligatorio|experiencia (?:en|con)|conocimientos? de|vereist|ervaring met|kennis van|necessari[oa]|esperienza|conoscenza|obrigatório|experiência (?:com|em)|conhecimento)\b/i,
);

/** Levels above a bare name: only by words. */
export const EXPERT = CUES.cue(
  /\b(?:expert(?:-level)?|mastery|master of|deep (?:expertise|experience)|extensive|world[- ]class|authority|guru|ausgezeichnete|maîtrise parfaite|dominio experto)\b/i,
);
export const STRONG = CUES.cue(
  /\b(?:strong|solid|advanced|fluen(?:t|cy)|highly (?:proficient|skilled|competent)|(?:really|very) comfortable|excellent|very good|in-depth|deep (?:knowledge|understanding)|thorough|production|sehr gute|fundierte|versiert|solide|avanzad[oa]|sólid[oa]|uitstekende|gedegen|ottima|solida|forte|avançado)\b/i,
);
export const YEARS_WITH = CUES.cue(/\b(\d{1,2})\s*\+?\s*(?:(?:[-–—]|to)\s*\d{1,2}\s*\+?\s*)?(?:years?|yrs?)\b[^.;,]{0,60}$/i);
export const IN_PRODUCTION = CUES.cue(/^[^.;:]{0,20}\b(?:in production|(?:at|in) production scale|at (?:\w+ )?scale)\b/i);

/** Without one of these in its line a name is asked for as a bare one is. */
export const LEVEL_CUES = [EXPERT, STRONG, YEARS_WITH, IN_PRODUCTION];
