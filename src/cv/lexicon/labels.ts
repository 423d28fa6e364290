import { foldWords } from "../../text/fold-words.js";

/** Fields that a label of a form or the head of a table column names. */
export type LabelKind =
  | "dates"
  | "start"
  | "end"
  | "title"
  | "organisation"
  | "place"
  | "duties"
  | "degree"
  | "institution"
  | "name"
  | "email"
  | "phone"
  | "location"
  | "link"
  | "ignored"
  | "headline"
  | "grade";

const LABELS: Readonly<Record<LabelKind, string>> = {
  dates: `when|wanneer|wann|quand|cuando|quando|dates|date|from to|from until|period|duration|time period|timeframe|year|years|zeitraum|von bis|datum|dauer|jahr|jahre|zeit|periode|dates debut fin|duree|annee|annees|fechas|fecha|periodo|desde hasta|ano|anos|duracion|van tot|jaar|data|dal al|durata|anno|anni|periodo de tempo|dates from to|date da a|dates de a|fechas de a|datum von bis|datas de ate|data van tot|van tot en met|month year|year of passing|passing year|year of completion`,
  start: `start|start date|from|since|joined|begin|beginn|von|debut|inicio|desde|startdatum|inizio`,
  end: `end|end date|to|until|left|ende|bis|fin|hasta|einddatum|fine|fim`,
  title: `what|was|wat|quoi|cosa|que|rol|papel|mansion|rolle im projekt|projektrolle|post title|position title|job role|role title|art der tatigkeit|tatigkeit arbeitgeber|beschaftigung|beschaftigt als|posizione ricoperta|tipo di impiego|principali mansioni ricoperte|puesto o cargo ocupados|funcion o cargo ocupado|puesto o cargo|funcao ou posto|cargo ou funcao ocupado|functie|bezeichnung der stelle|fonction ou poste occupe|beruf oder funktion|funcao ou cargo ocupado|functie of beroep|position|positions|position held|job title|title|role|designation|occupation|occupation or position held|post|post held|function|job|current position|
    stelle|stellenbezeichnung|tatigkeit|funktion|beruf|rolle|position funktion|tatigkeit als|poste|poste occupe|fonction|intitule du poste|emploi|cargo|puesto|puesto de trabajo|cargo ocupado|profesion o cargo desempenado|ocupacion|functie|functietitel|
    funzione|funzione ricoperta|ruolo ricoperto|mansione ricoperta|posizione lavorativa|cargo desempenado|puesto desempenado|emploi occupe|poste actuel|functie omschrijving|ausgeubte tatigkeit|ausgeubter beruf|designation held|rank|capacity|
    posizione|ruolo|mansione|qualifica|incarico|lavoro o posizione ricoperti|funcao|posicao|cargo ou funcao`,
  organisation: `bij wie|bei wem|for whom|with whom|chez qui|con quien|presso chi|institution employer|employer institution|workplace|place of work|agency|office|impresa|ditta|lavoro presso|struttura|sede di lavoro|lieu de travail|patrono|entidade empregadora|centro de trabajo|empresa empleadora|kunde|auftraggeber|einsatzfirma|client|customer|client name|cliente|klant|opdrachtgever|name of company|name of the company|name of organisation|name of the organization|name of the employer|company organization|organization company|company and location|employer and location|nome del datore di lavoro|nom et adresse de l employeur|nombre y direccion de la empresa|nombre y direccion del empleador|nome e endereco do empregador|naam en adres van de werkgever|nom de l employeur|nombre del empleador|employer|company|organisation|organization|company name|name of employer|name and address of employer|firm|employer name|name of organization|institution company|
    arbeitgeber|firma|unternehmen|betrieb|organisation|name und adresse des arbeitgebers|arbeitsstatte|employeur|entreprise|societe|nom de l entreprise|organisme|empresa|compania|empleador|entidad|nombre de la empresa|organizacion|
    werkgever|bedrijf|organisatie|datore di lavoro|azienda|societa|ente|nome dell azienda|nome e indirizzo del datore di lavoro|empregador|entidade|entidade patronal`,
  place: `where|wo|ou|donde|dove|onde|waar|location|place|city|country|ort|einsatzort|standort|lieu|ville|lugar|ciudad|localidad|plaats|luogo|citta|localita|local|cidade|sector|type of business or sector|tipo di azienda o settore|type ou secteur d activite|tipo de empresa o sector|tatigkeitsbereich oder branche|tipo de empresa ou sector|soort bedrijf of sector`,
  duties: `principaux activites et responsabilites|principales activites et responsabilites|funciones y responsabilidades principales|principales actividades y responsabilidades|wichtigste tatigkeiten und zustandigkeiten|principais atividades e responsabilidades|voornaamste werkzaamheden en verantwoordelijkheden|duties|responsibilities|description|description of duties|main activities and responsibilities|main activities|tasks|key responsibilities|achievements|details|summary|activities|job description|main duties|key achievements|project description|
    aufgaben|tatigkeiten|aufgabenbereich|aufgabengebiet|verantwortlichkeiten|beschreibung|tatigkeitsschwerpunkte|haupttatigkeiten|missions|taches|description du poste|responsabilites|missions principales|activites principales|realisations|
    funciones|tareas|responsabilidades|descripcion|funciones y responsabilidades|actividades|logros|taken|werkzaamheden|verantwoordelijkheden|omschrijving|mansioni|attivita|responsabilita|descrizione|principali mansioni e responsabilita|principali attivita|
    funcoes|tarefas|atividades|descricao|principais atividades`,
  degree: `designacao da qualificacao atribuida|course degree|degree certificate|examination|examination passed|class|titolo della qualifica rilasciata|titre de la qualification|intitule du certificat ou diplome delivre|titulo de la cualificacion obtenida|bezeichnung der erworbenen qualifikation|titulo da qualificacao atribuida|naam van de kwalificatie|qualifica|certificato|degree|qualification|title of qualification awarded|course|programme|program|diploma|degree course|field of study|award|studies|certificate|exam|
    abschluss|studiengang|studienfach|bildungsabschluss|fachrichtung|schulabschluss|diplome|formation|titre du diplome|intitule du diplome|titulo|titulacion|estudios|curso|grado|titulo obtenido|diploma|opleiding|studie|richting|
    titolo|titolo di studio|diploma di|qualifica conseguita|corso di laurea|titulo da qualificacao|formacao|titulo academico|course of study`,
  institution: `instituut|nome e tipo di istituto|nome e tipo d istituto|nome e tipo di istituto di istruzione o formazione|nom et type de l etablissement dispensant l enseignement ou la formation|nombre y tipo de organizacion que ha impartido la educacion o la formacion|nombre y tipo de centro|naam en type onderwijsinstelling|naam en soort instelling|name of institute|name of the institution|school or university|institute university|college school|nome dell organizzazione|nome dell organizzazione erogatrice|nome e tipo di organizzazione erogatrice dell istruzione e formazione|nome dell istituto|nom et type de l etablissement d enseignement ou de formation|nombre y tipo de la organizacion que ha impartido la educacion o la formacion|name und art der bildungs oder ausbildungseinrichtung|nome e tipo da organizacao de ensino ou formacao|naam en type instelling|institution|school|university|college|institute|name and type of organisation providing education and training|provider|board university|board|school college|university board|name of institution|institution name|
    hochschule|universitat|schule|bildungseinrichtung|einrichtung|ausbildungsbetrieb|etablissement|ecole|universite|institut|organisme de formation|centro|universidad|institucion|centro de estudios|escuela|
    instelling|universiteit|onderwijsinstelling|istituto|universita|scuola|ateneo|istituto di istruzione|instituicao|universidade|escola|estabelecimento de ensino`,
  name: `name|full name|first name|surname|last name|family name|candidate name|name of candidate|vorname|nachname|vor und nachname|vorname name|nom|prenom|nom et prenom|nom prenom|nombre|nombre completo|nombre y apellidos|apellidos|nombres|naam|voornaam|achternaam|nome|cognome|cognome e nome|cognome nome|apellidos y nombre|apellidos y nombres|apellidos nombre|name vorname|name und vorname|nachname vorname|apelido e nome|nome e cognome|nome cognome|nome completo|first name s surname s|vorname und name|surname s first name s`,
  email: `email|e mail|mail|email address|e mail address|email id|mail id|e mail adresse|adresse e mail|courriel|correo|correo electronico|e mailadres|indirizzo e mail|posta elettronica|endereco de email`,
  phone: `phone|telephone|tel|mobile|cell|cell phone|mobile phone|phone number|telephone number|contact|contact number|mobile no|contact no|phone no|tel mobile|ph|m|t|p|telefon|mobil|handy|telefonnummer|mobiltelefon|rufnummer|telephone portable|portable|gsm|telefono|movil|telefono movil|celular|tfno|telefoon|mobiel|telefoonnummer|cellulare|telefone|telemovel|whatsapp|fax`,
  location: `address|location|residence|city|home address|current location|based in|postal address|place of residence|lives in|permanent address|current address|adresse|anschrift|wohnort|wohnhaft in|wohnsitz|standort|domicile|lieu de residence|ville|direccion|domicilio|residencia|ciudad|localidad|ubicacion|adres|woonplaats|indirizzo|residenza|domicilio|citta|endereco|morada|localidade|residencia|cidade`,
  link: `linkedin|github|gitlab|website|portfolio|web|homepage|blog|twitter|x|xing|url|links|site web|sitio web|webseite|sito web|site|profile|stack overflow|kaggle|orcid|medium|behance|dribbble`,
  headline: `job applied for|desired position|position applied for|desired employment|target position|objective|angestrebte position|poste recherche|puesto deseado|gewenste functie|posizione desiderata|occupation desired|preferred job`,
  grade: `livello nella classificazione nazionale|level in national classification|niveau dans la classification nationale|cgpa|cgpa percentage|gpa percentage|percentage of marks|aggregate|grade|gpa|cgpa|result|percentage|marks|note|abschlussnote|mention|nota|calificacion|cijfer|voto|votazione|classificacao|score|percentage cgpa|division|year of passing`,
  ignored: `date of birth|birth date|born|birthday|dob|place of birth|nationality|citizenship|marital status|gender|sex|age|father s name|mother s name|religion|caste|passport|passport no|visa|visa status|children|civil status|driving licence|driving license|military status|notice period|current ctc|expected ctc|photo|hobbies|
    geburtsdatum|geboren|geburtsort|geboren am|staatsangehorigkeit|nationalitat|familienstand|geschlecht|alter|religion|konfession|kinder|fuhrerschein|eltern|date de naissance|ne le|nee le|lieu de naissance|nationalite|situation familiale|etat civil|age|sexe|permis|permis de conduire|
    fecha de nacimiento|lugar de nacimiento|nacionalidad|estado civil|edad|sexo|dni|nie|carnet de conducir|permiso de conducir|geboortedatum|geboorteplaats|nationaliteit|burgerlijke staat|geslacht|leeftijd|rijbewijs|data di nascita|luogo di nascita|nazionalita|cittadinanza|stato civile|sesso|eta|patente|patente o patenti|codice fiscale|
    data de nascimento|naturalidade|nacionalidade|estado civil|sexo|idade|carta de conducao|cpf|salary|salary expectation|availability|verfugbarkeit|eintrittstermin`,
};

const KINDS: ReadonlyMap<string, readonly LabelKind[]> = buildKinds();

function buildKinds(): Map<string, LabelKind[]> {
  const kinds = new Map<string, LabelKind[]>();
  for (const [kind, forms] of Object.entries(LABELS) as [LabelKind, string][]) {
    for (const form of forms.split("|")) {
      const folded = foldWords(form);
      if (folded === "") continue;
      const known = kinds.get(folded);
      if (known === undefined) kinds.set(folded, [kind]);
      else if (!known.includes(kind)) known.push(kind);
    }
  }
  return kinds;
}

/** All fields a label may name: "Location" is a place of work in one table, a residence in another. */
export function labelKinds(text: string): readonly LabelKind[] {
  const folded = foldWords(text);
  return folded === "" || folded.length > 70 ? [] : (KINDS.get(folded) ?? KINDS.get(folded.replace(/ s$| en$| in$/, "")) ?? []);
}

export function isLabel(text: string, kind: LabelKind): boolean {
  return labelKinds(text).includes(kind);
}
