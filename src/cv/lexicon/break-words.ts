/** How people write, in the place of a title, that they were not in paid work; folded, in seven languages. */
const BREAK =
  /^(?:(?:planned )?career (?:break|gap|pause)|gap year|sabbatical|(?:parental|maternity|paternity|family|medical|carer'?s?|caregiver'?s?) (?:leave|break)|(?:employment |career )?gaps?$|maternity$|(?:maternity|paternity|childcare) (?:and|&|\/) (?:family|childcare|children)|(?:family|caring|childcare) (?:commitments|reasons|responsibilities|duties|time)|(?:caring for|cared for|looking after|raising) (?:my|our|a|an|two|three|an? \w+|ill|elderly)|(?:full[- ]time|stay[- ]at[- ]home) (?:parent|mother|father|mum|mom|dad|carer|caregiver)|(?:family )?(?:carer|caregiver) (?:for|of|to) (?:my |an? |our )?(?:\w+ )?(?:parents?|mother|father|mum|dad|grand\w+|relative|family|husband|wife|son|daughter|partner|child|children)|elternzeit|mutterschutz|sabbat(?:jahr|ical)|familienzeit|auszeit|conge (?:parental|maternite|de maternite|sabbatique)|pause (?:parentale|carriere|de carriere)|annee sabbatique|excedencia|baja (?:maternal|por maternidad|parental)|pausa (?:profesional|laboral|na carreira|di carriera)|ano sabatico|ouderschapsverlof|loopbaanonderbreking|zwangerschapsverlof|congedo (?:parentale|di maternita)|anno sabbatico|licenca (?:maternidade|parental))(?!\w)/;

export function namesBreak(folded: string): boolean {
  return BREAK.test(folded);
}
