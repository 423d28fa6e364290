import { foldWords } from "../../text/fold-words.js";
import { remembered } from "../../text/remember.js";

export type SectionKind =
  | "summary"
  | "experience"
  | "education"
  | "skills"
  | "certifications"
  | "languages"
  | "projects"
  | "publications"
  | "volunteering"
  | "activities"
  | "awards"
  | "interests"
  | "references"
  | "contact"
  | "personal"
  | "courses"
  | "other";

/** Headings as people write them, folded, by kind; seven languages side by side because CVs mix them. */
const HEADINGS: Readonly<Record<SectionKind, string>> = {
  summary: `profielschets|summary|professional summary|executive summary|career summary|profile|professional profile|personal profile|career profile|about|about me|objective|career objective|overview|
    professional overview|highlights|career highlights|summary of qualifications|qualifications summary|personal statement|introduction|bio|biography|who i am|profile summary|career overview|statement|
    profil|kurzprofil|uber mich|zusammenfassung|zur person|ziel|berufsziel|personliches profil|berufliches profil|kurzvorstellung|
    profil professionnel|a propos|a propos de moi|resume|objectif|objectif professionnel|presentation|synthese|accroche|qui suis je|
    perfil|perfil profesional|resumen|resumen profesional|resumen ejecutivo|perfil ejecutivo|sobre mi|objetivo|objetivo profesional|extracto|acerca de mi|presentacion|
    profiel|over mij|samenvatting|persoonlijk profiel|wie ben ik|
    profilo|profilo professionale|chi sono|sommario|riepilogo|su di me|obiettivo|profilo personale|presentazione|
    perfil profissional|resumo|resumo profissional|sobre mim|objetivo profissional|apresentacao`,
  experience: `where|where i work|where i worked|where i have worked|where i have been|recent|recently|earlier|earlier on|before that|previously|zuletzt|fruher|davor|auparavant|anteriormente|eerder|in precedenza|relevante ervaring|auslandserfahrung|arbeit|praxis|berufsweg|professional journey|employment background|career progression|career timeline|professional engagements|roles|parcours pro|experience pro|experiences pro|mon parcours|fonctions exercees|posizioni ricoperte|incarichi|incarichi ricoperti|cargos desempenados|puestos desempenados|recorrido profesional|experiencia y trayectoria|atividade profissional|atividades profissionais|cargos ocupados|loopbaanoverzicht|werkverleden|professionele loopbaan|functies|beroepsloopbaan|
    opdrachten|opdrachtervaring|uitgevoerde opdrachten|mandate|mandats|missions realisees|missions effectuees|assignments|client assignments|engagements|client engagements|contracts|encargos|part time jobs|jobs|bijbanen|bijbaan|bijbanen en stages|nebenjobs|ferienjobs|aushilfstatigkeiten|jobs d ete|jobs etudiants|petits boulots|lavori saltuari|experience|experiences|work experience|work experiences|professional experience|employment|employment history|employment record|work history|career history|job history|career|positions|
    relevant experience|industry|in industry|industry experience|relevant work experience|professional background|work|experience highlights|professional history|positions held|professional appointments|appointments|
    job experience|employment experience|internships|internship experience|internship|career experience|selected experience|additional experience|other experience|previous experience|earlier experience|earlier career|
    teaching experience|research experience|clinical experience|leadership experience|freelance experience|freelance work|consulting experience|military experience|technical experience|academic experience|
    work and experience|professional career|clinical rotations|military service|academic appointments|
    berufserfahrung|berufserfahrungen|beruflicher werdegang|werdegang|berufspraxis|praktische erfahrung|praktische erfahrungen|berufliche erfahrung|berufliche erfahrungen|praxiserfahrung|
    arbeitserfahrung|berufliche laufbahn|berufliche stationen|beruflicher hintergrund|praktika|praktikum|tatigkeiten|berufstatigkeit|beschaftigung|arbeitsverhaltnisse|nebentatigkeiten|berufliche tatigkeit|berufliche tatigkeiten|
    festanstellung|festanstellungen|praktika und werkstudententatigkeiten|erfahrung|erfahrungen|
    experience professionnelle|experiences professionnelles|parcours professionnel|parcours|emplois|emploi|stages|carriere|experiences de travail|experience de travail|postes occupes|activite professionnelle|experiences cles|
    experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|trayectoria|trayectoria laboral|historial laboral|historia laboral|empleo|empleos|experiencias profesionales|practicas|antecedentes laborales|vida laboral|
    werkervaring|ervaring|loopbaan|arbeidsverleden|beroepservaring|professionele ervaring|carriere|stage|arbeidservaring|relevante werkervaring|
    esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|percorso professionale|carriera|tirocini|attivita lavorativa|
    experiencia profissional|experiencias profissionais|historico profissional|percurso profissional|trajetoria profissional|trajetoria|carreira|estagios|experiencia de trabalho`,
  education: `study|qualificacoes|academic training|academic studies|etudes et diplomes|etudes et formations|formations et diplomes|diplomes et etudes|cursus scolaire|cursus academique|bildungsabschlusse|abschlusse|schulabschluss|titulos academicos|titulos|estudios realizados|estudios academicos|scholing|studieverloop|gevolgde opleidingen|genoten opleidingen|opleidingen en cursussen|studi compiuti|curriculum studiorum|curriculum scolastico|percorso scolastico|percorso accademico|titoli accademici|habilitacoes academicas|percurso academico|estudos|
    schul und berufsausbildung|schul und hochschulbildung|schul und berufsbildung|ausbildung und weiterbildung|schule und berufsausbildung|degrees and qualifications|studi e formazione|education|academic background|academic qualifications|educational background|education and training|education and qualifications|qualifications|academic history|academics|studies|academic credentials|
    educational qualifications|educational qualification|academic qualification|academic record|academic details|education details|schooling|university education|academic profile|training|education history|degrees|training and education|apprenticeship|
    ausbildung|bildung|bildungsweg|studium|akademische ausbildung|schulbildung|schulische ausbildung|ausbildung und studium|bildungsgang|aus und weiterbildung|akademischer werdegang|hochschulbildung|studium und ausbildung|
    bildungswerdegang|schule|schulausbildung|berufsausbildung|hochschulstudium|studium und schule|schulischer werdegang|schule und studium|universitare ausbildung|
    formation|formations|diplomes|etudes|formation et diplomes|parcours academique|cursus|scolarite|education et formation|formation academique|diplomes et formations|parcours scolaire|formation initiale|cursus universitaire|diplomes obtenus|
    educacion|formacion|formacion academica|estudios|titulacion|titulaciones|educacion y formacion|historial academico|formacion y educacion|antecedentes academicos|
    opleiding|opleidingen|onderwijs|studie|studies|educatie|opleiding en training|vooropleiding|
    istruzione|formazione|istruzione e formazione|titoli di studio|studi|percorso formativo|percorso di studi|educazione|formazione accademica|
    educacao|formacao|formacao academica|habilitacoes literarias|escolaridade|habilitacoes|formacao escolar|educacao e formacao`,
  skills: `personliche starken|qualites personnelles|qualites humaines|aptitudes personales|cualidades|cualidades personales|persoonlijke eigenschappen|kwaliteiten|capacita personali|qualita personali|soft skill|i t|capabilities|core capabilities|technical capabilities|key capabilities|core strengths|professional strengths|areas of strength|technology stack|languages and tools|tooling|practice areas|anwendungen|it systeme|fachwissen|know how|fachkompetenz|fachkompetenzen|methodenkompetenz|domaines d expertise|expertises|savoir faire professionnels|environnement technique|areas de conocimiento|especialidades|destrezas tecnicas|programas|manejo de programas|ofimatica|specialismen|kerncompetenties|programma s|softwarekennis|it kennis|ambiti di competenza|principali competenze|conoscenze tecniche|software conosciuti|programmi|areas de atuacao|areas de especializacao|principais habilidades|
    what i run|what i use|what i know|what i work with|tools i use|platforms|libraries|operating systems|methods|methodologies|cloud|plattformen|systemen|systemes|sistemi|software kennis|programma s|skills|toolbox|my toolbox|tool box|technical|technical proficiency|principais competencias|principales competences|principales aptitudes|aptitudes principales|topvaardigheden|top kenntnisse|technical skills|key skills|core skills|top skills|core competencies|competencies|competences|key competencies|areas of expertise|expertise|technologies|tools|tech stack|technical expertise|technical proficiencies|
    professional skills|soft skills|hard skills|computer skills|it skills|skill set|skillset|skills summary|skills and tools|tools and technologies|technologies and tools|skills and technologies|programming languages|
    programming skills|programming|software|software skills|technical competencies|technical knowledge|relevant skills|other skills|additional skills|skills and abilities|skills and expertise|abilities|strengths and skills|proficiencies|
    technical summary|technical stack|tech|stack|kit|frameworks|databases|knowledge|clinical skills|specialties|specializations|technical proficiency|key strengths and skills|skill highlights|skills and competencies|digital skills|skills profile|areas of knowledge|
    digital competences|technical toolkit|toolkit|tools and software|
    kenntnisse|fahigkeiten|fertigkeiten|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse|technische kenntnisse|kernkompetenzen|skills und kenntnisse|kenntnisse und fahigkeiten|fahigkeiten und kenntnisse|technologien|
    qualifikationen|besondere kenntnisse|weitere kenntnisse|software kenntnisse|softwarekenntnisse|programmierkenntnisse|computerkenntnisse|fachliche kompetenzen|it skills|edv|technische fahigkeiten|werkzeuge|programmiersprachen|soft skills und kompetenzen|
    competences|competences techniques|competences cles|competences informatiques|savoir faire|outils|informatique|technologies|competences professionnelles|connaissances|logiciels|savoir etre|domaines de competences|competences et outils|competences metier|
    competences linguistiques et informatiques|
    competencias|habilidades|aptitudes|conocimientos|competencias tecnicas|habilidades tecnicas|conocimientos tecnicos|conocimientos informaticos|informatica|herramientas|tecnologias|destrezas|capacidades|competencias clave|competencias digitales|
    aptitudes principales|habilidades y competencias|competencias profesionales|
    vaardigheden|competenties|kennis|technische vaardigheden|computervaardigheden|kennis en vaardigheden|technologieen|tools en technologieen|it vaardigheden|digitale vaardigheden|expertise|
    competenze|competenze tecniche|competenze informatiche|capacita|abilita|conoscenze|conoscenze informatiche|competenze digitali|competenze professionali|capacita e competenze|strumenti|competenze personali|competenze principali|
    competencias|habilidades|conhecimentos|competencias tecnicas|ferramentas|conhecimentos tecnicos|tecnologias|conhecimentos informaticos|habilidades tecnicas|competencias pessoais`,
  certifications: `patenti|patenti e attestati|patente o patenti|qualificacoes profissionais|cualificaciones profesionales|qualifications professionnelles|qualifiche professionali|beroepskwalificaties|berufliche qualifikationen|registraties|nascholing|registraties en scholing|certs|exams passed|certified|certifie|certifie e|certificado|certificada|zertifiziert|geprueft|certificato|gecertificeerd|badges|admissions|bar admissions|admissions and memberships|tickets|tickets and cards|cards and tickets|tickets and licences|licences and ratings|licenses and ratings|licences and tickets|licences and permits|permits|permits and licenses|ratings|professional memberships and certifications|zusatzqualifikation|zusatzqualifikationen|weitere qualifikationen|lehrgange|lehrgange und zertifikate|befahigungen|habilitations et permis|permis et habilitations|titres et habilitations|carnets|carnets profesionales|titulos y certificados|cursos y carnets|certificaciones profesionales|getuigschriften|diploma s en certificaten|behaalde certificaten|certificaten en diploma s|corsi e certificazioni|corsi e attestati|patentini|abilitazioni professionali|iscrizioni ad albi|qualifiche|certificados e cursos|certificacoes profissionais|credenciais|formacao e certificacoes|
    certifications|certification|certificates|certificate|licenses|licences|licenses and certifications|licences and certifications|certifications and licenses|professional certifications|professional licenses|professional licences|
    professional licenses and certifications|certifications and training|training and certifications|mandatory training|mandatory training and certifications|statutory and mandatory training|licensure|licensure and certifications|credentials|professional credentials|certifications and licensure|certifications and licences|
    certifications and courses|courses and certifications|professional development and certifications|license|licence|accreditations|registrations|professional registrations|professional qualifications|certificates and licenses|licences and certificates|certificates and training|
    certifications and credentials|professional registration|driving licence|memberships and certificates|memberships and certifications|certificates and memberships|carnes|carnes y homologaciones|
    zertifikate|zertifizierungen|zertifizierung|zertifikate und weiterbildungen|weiterbildung und zertifikate|weiterbildungen und zertifikate|lizenzen|bescheinigungen|scheine|fuhrerscheine und zertifikate|zertifizierungen und weiterbildungen|
    certificats|habilitations|licences|certifications et formations|formations et certifications|attestations|certifications et habilitations|
    certificaciones|certificados|licencias|cursos y certificaciones|certificaciones y cursos|certificados y cursos|acreditaciones|
    certificaten|certificeringen|diploma s|diploma s en cursussen|nachweise|nachweise und scheine|befahigungsnachweise|diplomes et certificats complementaires|job related training|certificaten en cursussen|diploma's en certificaten|
    certificazioni|certificati|attestati|abilitazioni|patenti e certificazioni|
    certificacoes|certificados|cursos e certificacoes|licencas`,
  languages: `speaks|sprachkompetenz|sprachkompetenzen|sprachniveau|langues maitrisees|langues pratiquees|maitrise des langues|idiomas y niveles|nivel de idiomas|dominio de idiomas|languages and levels|spreektalen|lingue conosciute|conhecimento de linguas|dominio de linguas|
    madrelingua|altre lingue|altra lingua|mother tongue|mother tongues|other language|other languages|langue maternelle|autres langues|lengua materna|otras lenguas|otros idiomas|muttersprache|weitere sprachen|lingua materna|outras linguas|moedertaal|andere talen|languages|spoken languages|language skills|foreign languages|language proficiency|language|languages spoken|language competencies|linguistic skills|languages known|
    sprachen|sprachkenntnisse|fremdsprachen|sprache|sprachen und kenntnisse|
    langues|langues etrangeres|competences linguistiques|langue|langues parlees|
    idiomas|lenguas|competencias linguisticas|conocimiento de idiomas|idioma|lenguajes|
    talen|talenkennis|taalvaardigheden|talenkennis en vaardigheden|taal|
    lingue|lingue straniere|competenze linguistiche|conoscenze linguistiche|lingua|lingue parlate|
    idiomas|linguas|competencias linguisticas`,
  projects: `projects|personal projects|side projects|selected projects|key projects|academic projects|professional projects|project experience|notable projects|university projects|open source|open source projects|open source contributions|
    relevant projects|project work|projects and research|technical projects|portfolio|research projects|project highlights|major projects|course projects|independent projects|school projects|
    projekte|ausgewahlte projekte|eigene projekte|projekterfahrung|private projekte|projektubersicht|referenzprojekte|
    projets|projets personnels|projets realises|projets academiques|realisations|
    proyectos|proyectos personales|proyectos destacados|projecten|eigen projecten|progetti|progetti personali|projetos|projetos pessoais|projectos`,
  publications: `paper|preprint|preprints|published work|publikation|monographs|books|book chapters|selected articles|peer reviewed articles|peer reviewed publications|journal publications|conference papers|reviews|working papers|publications|selected publications|papers|research publications|patents|talks|invited talks|presentations|conferences|publications and talks|talks and publications|patents and publications|publications and patents|speaking|conference presentations|
    publications and presentations|scholarly publications|articles|journal articles|research|research interests|
    publikationen|veroffentlichungen|vortrage|patente|publikationen und vortrage|
    communications|publications et communications|brevets|conferences|publicaciones|ponencias|patentes|publicaties|pubblicazioni|publicacoes|brevetti`,
  volunteering: `volunteering|volunteer experience|volunteer work|volunteer|community service|community involvement|community|volunteer activities|volunteer service|pro bono|volunteering experience|social engagement|voluntary work|community engagement|community work|
    ehrenamt|ehrenamtliches engagement|ehrenamtliche tatigkeiten|ehrenamtliche tatigkeit|engagement|soziales engagement|gesellschaftliches engagement|ehrenamter|
    benevolat|engagement associatif|engagements|vie associative|activites associatives|experiences associatives|experience associative|
    voluntariado|trabajo voluntario|experiencia de voluntariado|vrijwilligerswerk|vrijwillig|volontariato|attivita di volontariato|trabalho voluntario|experiencia voluntaria`,
  activities: `service|academic service|professional service|service to the profession|boards|board memberships|activities|extracurricular activities|extracurriculars|leadership|leadership and activities|activities and leadership|leadership and involvement|involvement|campus involvement|student activities|clubs|clubs and activities|organizations|
    memberships|professional memberships|affiliations|professional affiliations|associations|activities and interests|professional associations|student leadership|leadership activities|membership|extra curricular activities|co curricular activities|
    positions of responsibility|leadership roles|
    mitgliedschaften|aktivitaten|ausserschulische aktivitaten|activites|activites extra professionnelles|actividades|actividades extracurriculares|activiteiten|nevenactiviteiten|lidmaatschappen|attivita|atividades|atividades extracurriculares`,
  awards: `awards|honors|honours|honors and awards|awards and honors|achievements|accomplishments|scholarships|awards and achievements|selected honors|recognition|awards and recognition|key achievements|fellowships|honors and scholarships|awards and scholarships|
    grants|grants and awards|prizes|distinctions|honours and awards|academic achievements|major achievements|key accomplishments|
    auszeichnungen|stipendien|preise|erfolge|preise und auszeichnungen|stipendien und auszeichnungen|ehrungen|prix|distinctions|recompenses|bourses|prix et distinctions|premios|reconocimientos|logros|becas|
    prijzen|onderscheidingen|beurzen|premi|riconoscimenti|borse di studio|premios|distincoes|reconhecimentos`,
  interests: `a cote|en dehors du travail|interests|hobbies|hobbies and interests|interests and hobbies|personal interests|other interests|passions|
    interessen|hobbys|hobbies und interessen|interessen und hobbys|freizeit|private interessen|personliche interessen|
    centres d interet|centre d interets|centres d interets|loisirs|interets|passions|intereses|aficiones|intereses personales|interesses|hobby s|interesses en hobby s|hobby s en interesses|interessi|passioni|hobby|passatempi|interesses pessoais`,
  references: `references|referees|professional references|references available|reference|referenzen|referenties|referencias|referenze|recommendations|testimonials`,
  contact: `reach me|say hello|contact|contact information|contact details|contact me|get in touch|personal contact|contact info|links|social|social links|social media|online|profiles|web|find me online|online profiles|
    gegevens|mijn gegevens|kontakt|kontaktdaten|kontaktinformationen|anschrift|coordonnees|me contacter|contacto|datos de contacto|informacion de contacto|contactgegevens|contatti|recapiti|contato|contactos|contacto y redes|informacoes de contato`,
  personal: `personal particulars|particulars|personal profile details|personal information|personal details|personal data|personal|personal info|details|additional details|about the candidate|curriculum vitae|cv|bio data|biodata|
    personliche daten|personliche angaben|personalien|daten zur person|angaben zur person|lebenslauf|tabellarischer lebenslauf|
    informations personnelles|etat civil|donnees personnelles|renseignements personnels|informacion personal|datos personales|hoja de vida|curriculum|persoonlijke gegevens|personalia|persoonlijke informatie|
    informazioni personali|dati personali|dati anagrafici|informacoes pessoais|dados pessoais|informacao pessoal`,
  courses: `courses|teaching|lectures|lehre|enseignement|courses taught|coursework|relevant coursework|professional development|workshops|seminars|trainings|continuing education|training courses|online courses|relevant courses|professional training|courses and training|training and development|further training|
    weiterbildung|weiterbildungen|fortbildungen|fortbildung|kurse|seminare|schulungen|fort und weiterbildung|weiterbildung und seminare|
    formations complementaires|formation complementaire|formation continue|formations continues|formations professionnelles|cursos|formacion complementaria|formacion continua|cursos y talleres|cursussen|trainingen|bijscholing|corsi|corsi di formazione|formazione continua|cursos e formacoes|formacao complementar|cursos complementares`,
  other: `permis|carta de conducao|other|additional information|additional|miscellaneous|further information|more|other information|availability|declaration|notice period|industries|industry|strengths|values|personality|core values|selected clients|clients|additional info|
    my time|day of my life|most proud of|life philosophy|quotes|philosophy|find me|visa status|work authorization|expectations|salary expectations|hardware|
    sonstiges|weiteres|zusatzliche informationen|weitere informationen|mobilitat|fuhrerschein|starken|verfugbarkeit|branchen|kunden|
    divers|autres|informations complementaires|autres informations|atouts|qualites|permis de conduire|mobilite|otros|otros datos|informacion adicional|datos adicionales|otros datos de interes|fortalezas|carnet de conducir|
    overig|overige|overige informatie|rijbewijs|sterke punten|eigenschappen|altro|ulteriori informazioni|altre informazioni|patente di guida|punti di forza|outros|informacoes adicionais|outras informacoes`,
};

/** A folded heading to its kind. Kinds earlier in the table win where two languages use one word. */
const EXACT: ReadonlyMap<string, SectionKind> = buildExact();

/** Last or first words that name the kind of a longer heading: "Performance Experience", "Compétences en gestion". */
const HEAD_WORDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "certifications",
    /^(?:certifications?|certificates?|licen[cs]es?|licensure|zertifikate|zertifizierungen|certificaciones|certificats|certificazioni|certificacoes|certificaten)(?!\w)|\b(?:certifications?|certificates|licen[cs]es|licensure|zertifikate|zertifizierungen|certificaciones|certificados|certificats|certificati|certificazioni|certificacoes|certificaten)$/,
  ],
  ["volunteering", /\bvolunteer|\behrenamt|\bbenevol|\bvoluntari|\bvrijwillig|\bvolontari/],
  [
    "projects",
    /\b(?:projects?|projekte|projets|proyectos|projecten|progetti|projetos)$|^(?:projekte|projecten|projets|proyectos|progetti|projetos)(?!\w)/,
  ],
  ["languages", /\b(?:sprachkenntnisse|fremdsprachen)$|^(?:langues|idiomas|lingue|talen)(?!\w)/],
  [
    "education",
    /\b(?:education|studies|schools?|ausbildung|studium)$|^(?:education|schools?|schooling|schule|ecoles?|scuola|escola|formation|formacion|educacion|ausbildung|studium|istruzione|formazione|formacao|opleiding)(?!\w)/,
  ],
  [
    "experience",
    /\b(?:experience|experiences|employment|berufserfahrung|werdegang|erfahrung|werkervaring)$|^(?:experience|experiences|experiencia|esperienza|esperienze|berufserfahrung|parcours|employment|werkervaring)(?!\w)/,
  ],
  [
    "skills",
    /(?:\b(?:skills|competencies|competences|expertise|technologies|proficiencies|toolkit|vaardigheden)|kenntnisse|kompetenzen|fahigkeiten)$|^(?:skills|competences|competencias|conocimientos|habilidades|competenze|kenntnisse|vaardigheden|connaissances)(?!\w)/,
  ],
  ["publications", /\b(?:publications|papers|patents|talks|presentations)$|^(?:publications|publikationen)(?!\w)/],
  ["awards", /\b(?:awards|honou?rs|achievements|accomplishments|scholarships|auszeichnungen)$/],
  ["courses", /\b(?:courses|training|trainings|workshops|weiterbildung|weiterbildungen|fortbildung|seminare)$/],
  ["activities", /\b(?:activities|memberships|affiliations|involvement)$/],
  ["interests", /\b(?:interests|hobbies)$/],
  ["summary", /\b(?:summary|profile|objective|statement)$/],
  ["contact", /\b(?:contact|contact details)$/],
];

/** "Things I've made on my own", "Built for fun". */
const MADE_BY_ONESELF =
  /^(?:(?:some )?(?:what|things|stuff|software|apps|games|tools|programs|sites)(?: that)? i ?(?:ve|have)? ?(?:made|built|written|coded|created|make|build|code)|(?:made|built|coded|coding|programming) (?:for fun|on the side|at home|in my (?:own|free|spare) time|after (?:work|hours)))(?!\w)/;

function buildExact(): Map<string, SectionKind> {
  const exact = new Map<string, SectionKind>();
  for (const [kind, forms] of Object.entries(HEADINGS) as [SectionKind, string][]) {
    for (const form of forms.split("|")) {
      const folded = foldWords(form);
      if (folded !== "" && !exact.has(folded)) exact.set(folded, kind);
    }
  }
  return exact;
}

const TRAINING: ReadonlySet<string> = new Set([
  "training",
  "trainings",
  "mandatory training",
  "courses",
  "weiterbildung",
  "kurse",
  "schulungen",
  "cursos",
  "corsi",
  "cursussen",
]);
const VAGUE: ReadonlySet<SectionKind> = new Set(["activities", "courses", "other"]);
const JOINERS = / (?:and|und|et|y|e|en|ed|o|or|oder|und|in|of) /;

const AHEAD = / (?:in progress|ongoing|under way|pending|planned|in vorbereitung|in arbeit|en cours|en curso|in corso|em curso)$/;
/** The kind of a heading known word for word, also of "X & Y" where each part is known. */
export const exactHeading = remembered((text: string): SectionKind | undefined => {
  const folded = cleanHeading(text);
  if (folded === "" || folded.length > 60) return undefined;
  const whole = EXACT.get(folded) ?? EXACT.get(folded.replace(/ (?:and|und|et|y|e|en|ed) /g, " and "));
  if (whole !== undefined) return whole;
  // "Mandatory training (all in date)": brackets behind a heading's words remark on what stands below.
  const bare = text.replace(/(?<=\p{L})\s*\([^(),;:/&\d]*\)\s*:?$/u, "");
  const remarked = bare === text ? undefined : EXACT.get(cleanHeading(bare));
  if (remarked !== undefined) return remarked;
  // "Certifications in progress": what stands below is begun.
  if (AHEAD.test(folded) && EXACT.get(folded.replace(AHEAD, "")) === "certifications") return "certifications";
  const spaced = maybeSpaced(text);
  if (spaced !== undefined) return spaced;
  const parts = text
    .split(/\s*[&/+,|]\s*/)
    .map(foldWords)
    .flatMap((part) => part.split(JOINERS))
    .filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 4) return undefined;
  const kinds = parts.map((part) => EXACT.get(part));
  if (!kinds.every((kind) => kind !== undefined)) return undefined;
  // "Training and certificates" holds certificates; "Education and certificates" begins with the studies.
  if (parts[0] !== undefined && TRAINING.has(parts[0]) && kinds.includes("certifications")) return "certifications";
  // "Service & employment", "School & training", "Research and employment": the word that leaves no doubt.
  return kinds[0] !== undefined && (VAGUE.has(kinds[0]) || parts[0] === "research")
    ? (kinds.find((kind) => kind === "experience" || kind === "education" || kind === "certifications") ?? kinds[0])
    : kinds[0];
});

const SOLID: ReadonlyMap<string, SectionKind> = new Map([...EXACT].map(([form, kind]) => [form.replaceAll(" ", ""), kind]));

/** "CO N TAC T": letter-spaced capitals whose pairs stand nearer, so that some blanks were lost and some found. */
function maybeSpaced(text: string): SectionKind | undefined {
  const parts = text.trim().split(/\s+/);
  if (parts.length < 2 || text !== text.toUpperCase() || !parts.some((part) => part.length <= 2)) return undefined;
  return SOLID.get(parts.map(foldWords).join(""));
}

/** The kind a longer heading leans to by its first or last word; only for lines that look like headings. */
export const likelyHeading = remembered((text: string): SectionKind | undefined => {
  const folded = cleanHeading(text);
  if (MADE_BY_ONESELF.test(folded) && folded.split(" ").length <= 8) return "projects";
  if (folded === "" || folded.split(" ").length > 6) return undefined;
  for (const [kind, pattern] of HEAD_WORDS) if (pattern.test(folded)) return kind;
  return undefined;
});

/** Numbering, letter spacing and possessives away: "2. E X P E R I E N C E", "My Skills", "Jane's projects". */
const cleanHeading = remembered((text: string): string => {
  const words = foldWords(text.replace(/(?<!diploma)['’]s\b/gi, ""));
  const unspaced = joinSpacedLetters(text) ?? words;
  return foldWords(unspaced)
    .replace(/^(?:[ivx]+|\d+|my|mes|meine|mis|mijn) (?=\p{L})/u, "")
    .trim();
});

/** "E X P E R I E N C E" to "EXPERIENCE"; two blanks or more part the words. */
function joinSpacedLetters(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/^(?:\S ){3,}\S(?:\s{2,}(?:\S ?)+)*$/u.test(trimmed)) return undefined;
  return trimmed
    .split(/\s{2,}/)
    .map((word) => word.replaceAll(" ", ""))
    .join(" ");
}
