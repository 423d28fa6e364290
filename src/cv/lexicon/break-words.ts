/** How people write, in the place of a title, that they were not in paid work; folded, in seven languages. */
const BREAK =
  /^(?:(?:planned )?career (?:break|gap|pause)|gap year|sabbatical|(?:parental|maternity|paternity|family|medical|carer'?s?|caregiver'?s?) (?:leave|break)|(?:full[- ]time|stay[- ]at[- ]home) (?:parent|mother|father|mum|mom|dad|carer|caregiver)|elternzeit|mutterschutz|sabbat(?:jahr|ical)|familienzeit|auszeit|conge (?:parental|maternite|de maternite|sabbatique)|pause (?:parentale|carriere|de carriere)|annee sabbatique|excedencia|baja (?:maternal|por maternidad|parental)|pausa (?:profesional|laboral|na carreira|di carriera)|ano sabatico|ouderschapsverlof|loopbaanonderbreking|zwangerschapsverlof|congedo (?:parentale|di maternita)|anno sabbatico|licenca (?:maternidade|parental))(?!\w)/;

export function namesBreak(folded: string): boolean {
  return BREAK.test(folded);
}
