/** Words that dates are written with, folded (see `fold`), in English, German, French, Spanish, Dutch, Italian and Portuguese. */

const MONTH_FORMS: readonly string[] = [
  "jan january januar janner jaen janvier janv enero ene januari gennaio gen janeiro styczen stycznia sty",
  "feb february februar feber febr fevrier fevr fev febrero februari febbraio fevereiro luty lutego",
  "mar march marz maerz mrz mars marzo maart mrt marco marzec marca",
  "apr april avril avr abril abr aprile kwiecien kwietnia kwi",
  "may mai mayo mei maggio mag maio maj maja",
  "jun june juni juin junio giugno giu junho czerwiec czerwca cze",
  "jul july juli juil juillet julio luglio lug julho lipiec lipca lip",
  "aug august aout aoust agosto ago augustus ag sierpien sierpnia sie",
  "sep sept september septembre septiembre setiembre settembre set setembro wrzesien wrzesnia wrz",
  "oct october okt oktober octobre octubre ottobre ott outubro out pazdziernik pazdziernika paz",
  "nov november novembre noviembre novembro listopad listopada lis",
  "dec december dez dezember decembre diciembre dic dicembre dezembro grudzien grudnia gru",
];

/** Folded month name to 1..12. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map(
  MONTH_FORMS.flatMap((forms, index) => forms.split(" ").map((form) => [form, index + 1] as const)),
);

/** A season or term gives the year alone: where it begins differs from place to place. */
export const SEASON_WORDS: ReadonlySet<string> = new Set(
  (
    "spring summer summers winters sommers zomers veranos estates etes veroes fall autumn winter rentree fruhling fruhjahr sommer herbst printemps ete automne hiver primavera verano otono invierno " +
    "lente voorjaar zomer herfst najaar estate autunno inverno verao outono ws ss wise sose wintersemester sommersemester semester " +
    "q1 q2 q3 q4 h1 h2 early mid late end beginning anfang mitte ende debut fin mi principios mediados finales begin eind inizio fine inicio meados final"
  ).split(" "),
);

/** One or more words that say "still". Longer phrases first. */
export const PRESENT_PHRASES: readonly (readonly string[])[] = [
  "to the present day",
  "up to the present",
  "to the present",
  "up to now",
  "until now",
  "till now",
  "till date",
  "until today",
  "till today",
  "to date",
  "up to date",
  "until present",
  "till present",
  "to this day",
  "present day",
  "the present",
  "present",
  "presently",
  "current",
  "currently",
  "current position",
  "current role",
  "now",
  "today",
  "ongoing",
  "on going",
  "in progress",
  "till",
  "date",
  "bis heute",
  "bis jetzt",
  "bis dato",
  "bis aktuell",
  "heute",
  "jetzt",
  "aktuell",
  "laufend",
  "gegenwart",
  "gegenwartig",
  "derzeit",
  "dato",
  "andauernd",
  "jusqu'a present",
  "jusqu'a aujourd'hui",
  "jusqu'a ce jour",
  "a ce jour",
  "ce jour",
  "aujourd'hui",
  "a present",
  "present",
  "actuel",
  "actuelle",
  "actuellement",
  "en cours",
  "maintenant",
  "hasta la actualidad",
  "hasta la fecha",
  "hasta el presente",
  "hasta hoy",
  "hasta ahora",
  "a la actualidad",
  "a la fecha",
  "la actualidad",
  "la fecha",
  "en la actualidad",
  "actualidad",
  "actualmente",
  "actual",
  "presente",
  "hoy",
  "ahora",
  "en curso",
  "tot op heden",
  "tot heden",
  "tot nu toe",
  "tot nu",
  "tot vandaag",
  "auj",
  "heden",
  "nu",
  "vandaag",
  "huidig",
  "lopend",
  "fino ad oggi",
  "fino a oggi",
  "ad oggi",
  "a oggi",
  "oggi",
  "in corso",
  "attuale",
  "attualmente",
  "presente",
  "corrente",
  "ate ao presente",
  "ate ao dia de hoje",
  "ate a atualidade",
  "laufend",
  "ate o momento",
  "ate ao momento",
  "ate a data",
  "ate hoje",
  "ate o presente",
  "o momento",
  "momento",
  "atualidade",
  "atualmente",
  "atual",
  "hoje",
  "agora",
  "em andamento",
  "em curso",
  "obecnie",
  "do teraz",
  "do dzis",
  "do chwili obecnej",
]
  .map((phrase) => phrase.split(" "))
  .sort((a, b) => b.length - a.length || (a.join(" ") < b.join(" ") ? -1 : 1));

/** Words between two dates of a range, besides dashes. */
export const RANGE_WORDS: ReadonlySet<string> = new Set(
  "to until till til through thru bis a au aux al hasta tot t/m tem ate fino sino ad aan e y jusqu'a jusqu'en jusqu'au upto do".split(" "),
);

/** Before the first date of a closed range. */
export const FROM_WORDS: ReadonlySet<string> = new Set(
  "from de du des d' von vom van vanaf da dal dall' del desde entre between ab seit".split(" "),
);

/** Alone before a date: from there on, still. */
export const SINCE_WORDS: ReadonlySet<string> = new Set("since seit depuis desde sinds dal da ab vanaf od".split(" "));

/** Alone before a date: until then. */
export const UNTIL_WORDS: ReadonlySet<string> = new Set("until till bis jusqu'en jusqu'a hasta tot fino ate".split(" "));

/** May stand inside a date: "mayo de 2019", "15th of March". */
export const INNER_WORDS: ReadonlySet<string> = new Set("de del of d' do di".split(" "));

/** Around a lone date of an education: dropped with it. */
export const EXPECTED_WORDS: ReadonlySet<string> = new Set(
  (
    "expected anticipated graduated graduation graduating graduate completed completion awarded conferred class year issued obtained voraussichtlich erwartet abschluss prevu prevue obtenu " +
    "previsto prevista esperado verwacht afgestudeerd conseguito conclusao concluido"
  ).split(" "),
);

/** Units of a printed duration: "2 years 10 months", "3 yrs", "4 Monate". */
export const DURATION_UNITS: ReadonlySet<string> = new Set(
  "year years yr yrs y month months mo mos mth mths jahr jahre jahren j monat monate monaten an ans annee annees mois ano anos mes meses jaar maand maanden anno anni mese mesi semana weeks week".split(
    " ",
  ),
);
