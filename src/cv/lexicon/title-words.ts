import { fold } from "../../text/fold-words.js";
import { remembered } from "../../text/remember.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/[\s|]+/).filter((word) => word !== ""));

/** Nouns a job title ends or begins with, folded; one of them makes a phrase read as a title. */
const TITLE_NOUNS = words(`
  engineer engineers developer programmer architect analyst scientist manager director administrator consultant specialist coordinator co-ordinator assistant associate officer
  technician designer lead leader head chief president vp ceo cto cfo coo cio cmo ciso cpo founder co-founder cofounder owner partner principal supervisor superintendent foreman
  executive representative rep agent advisor adviser counselor counsellor teacher lecturer professor instructor tutor trainer coach educator researcher fellow intern trainee
  apprentice student graduate nurse sister matron physician doctor surgeon therapist pharmacist dentist paramedic midwife caregiver carer aide orderly hygienist radiographer sonographer psychologist
  accountant auditor bookkeeper controller treasurer banker broker trader underwriter actuary economist teller cashier clerk receptionist secretary typist buyer planner scheduler
  estimator surveyor inspector examiner tester qa dba sre devops sysadmin webmaster editor writer author journalist reporter copywriter translator interpreter producer photographer
  videographer animator illustrator artist composer musician vocalist singer dancer actor performer conductor curator librarian archivist lawyer attorney solicitor barrister paralegal
  judge mediator recruiter strategist marketer evangelist ambassador advocate operator machinist welder electrician plumber carpenter mechanic fitter driver courier
  pilot captain steward stewardess chef cook baker barista bartender waiter waitress server host hostess housekeeper porter concierge janitor cleaner gardener farmer guard sergeant lieutenant
  corporal soldier firefighter policeman detective warden stocker picker packer warehouseman loader salesperson salesman saleswoman seller merchandiser cto/co-founder expert
  member associate/lead practitioner keeper maker stylist hairdresser beautician esthetician florist model minister pastor chaplain contractor freelancer self-employed volunteer
  mentor facilitator organizer organiser liaison dispatcher expediter handler crew worker labourer laborer hand helper support scrummaster master scholar postdoc resident registrar
  intern/developer internship traineeship apprenticeship fellowship residency commis sommelier patissier patissiere journeyman operative technologist biologist chemist physicist
  mathematician statistician geologist geographer historian sociologist ecologist agronomist veterinarian vet optometrist dietitian nutritionist phlebotomist anesthetist anaesthetist
  caretaker nanny babysitter lifeguard referee investigator adjuster appraiser assessor collector processor approver reviewer proofreader moderator webdesigner programmer/analyst
  fabricator roofer mason bricklayer painter decorator tailor seamstress butcher valet dishwasher attendant telemarketer ranger archaeologist anthropologist pathologist audiologist scribe coder biller sorter
  dean provost headteacher headmaster proctor grader bursar comptroller paraprofessional paraeducator commander colonel airman medic navigator stagehand rigger setter millwright boilermaker pipefitter ironworker lineman
  groundskeeper landscaper arborist forester fisherman deckhand sailor fundraiser campaigner canvasser lobbyist notary negotiator valuer barber optician osteopath chiropractor draughtsman draftsman drafter locksmith brewer croupier choreographer cinematographer cameraman conveyancer marketeer provider tiler glazier plasterer upholsterer
  interim secretary/treasurer chair chairman chairwoman chairperson chairholder trustee governor commissioner councillor delegate diplomat envoy

  entwickler entwicklerin softwareentwickler softwareentwicklerin ingenieur ingenieurin leiter leiterin leitung teamleiter teamleiterin projektleiter projektleiterin abteilungsleiter referent referentin
  sachbearbeiter sachbearbeiterin berater beraterin assistent assistentin assistenz mitarbeiter mitarbeiterin fachkraft fachkrafte kaufmann kauffrau kaufleute werkstudent werkstudentin praktikant praktikantin praktikum
  auszubildender auszubildende auszubildenen azubi volontar volontarin hilfskraft aushilfe techniker technikerin meister meisterin geselle gesellin monteur monteurin mechaniker mechanikerin mechatroniker mechatronikerin elektriker
  elektronikerin elektroniker krankenpfleger krankenpflegerin krankenschwester pfleger pflegerin pflegefachkraft pflegefachfrau pflegefachmann arzt arztin lehrer lehrerin dozent dozentin wissenschaftler wissenschaftlerin
  koch kochin kellner kellnerin verkaufer verkauferin buchhalter buchhalterin controller controllerin redakteur redakteurin grafiker grafikerin gestalter gestalterin designerin produktdesignerin architektin analystin
  geschaftsfuhrer geschaftsfuhrerin vorstand inhaber inhaberin grunder grunderin fahrer fahrerin lagerist lageristin erzieher erzieherin sekretar sekretarin beauftragter beauftragte managerin spezialist spezialistin
  apotheker apothekerin hebamme bibliothekar bibliothekarin journalistin ubersetzer ubersetzerin dolmetscher dolmetscherin friseur friseurin backer backerin metzger maler maurer schreiner schreinerin tischler tischlerin
  zimmermann dachdecker schlosser schlosserin schweisser dreher installateur kassierer kassiererin rezeptionist rezeptionistin direktor direktorin prokurist prokuristin doktorand doktorandin postdoktorand tutorin
  vertreter vertreterin makler maklerin betreuer betreuerin richter richterin beamter beamtin
  informatiker informatikerin fachinformatiker fachinformatikerin administratorin trainerin tatigkeit freiberufler freiberuflerin selbststandig selbstandig disponent disponentin

  ingenieur ingenieure developpeur developpeuse technicien technicienne responsable chef cheffe chargee charge directeur directrice gestionnaire comptable aide-comptable assistante consultante
  conseiller conseillere infirmier infirmiere medecin aide-soignant aide-soignante professeur professeure enseignant enseignante formateur formatrice stagiaire alternant alternante apprenti apprentie vendeur vendeuse
  employe employee ouvrier ouvriere serveur serveuse cuisinier cuisiniere redacteur redactrice graphiste juriste avocat avocate acheteur acheteuse commercial commerciale animateur animatrice educateur educatrice
  coordinateur coordinatrice coordonnateur administrateur administratrice analyste architecte concepteur conceptrice chercheur chercheuse doctorant doctorante gerant gerante adjoint adjointe agente secretaire
  pharmacien pharmacienne kinesitherapeute sage-femme psychologue ergotherapeute bibliothecaire documentaliste journaliste traducteur traductrice soudeur peintre coiffeur coiffeuse estheticienne hotesse standardiste
  teleconseiller teleconseillere manutentionnaire preparateur preparatrice livreur facteur pompier gendarme policier surveillant surveillante tuteur tutrice auditeur auditrice controleur controleuse dessinateur dessinatrice
  geometre attache attachee collaborateur collaboratrice moniteur monitrice interprete dirigeant dirigeante
  operateur operatrice conducteur conductrice magasinier caissier caissiere receptionniste auxiliaire chauffeur electricien mecanicien menuisier macon plombier boulanger president presidente fondateur fondatrice

  ingeniero ingeniera desarrollador desarrolladora programador programadora analista tecnico tecnica jefe jefa gerente directora coordinador coordinadora responsable encargado encargada asistente auxiliar
  consultor consultora enfermero enfermera medico medica profesor profesora maestro maestra docente investigador investigadora becario becaria practicante vendedor vendedora dependiente dependienta cajero cajera
  camarero camarera cocinero cocinera contable administrativo administrativa secretario secretaria abogado abogada disenador disenadora arquitecto arquitecta operario operaria conductor repartidor comercial gestor gestora
  delineante proyectista modelador modeladora ayudante mozo moza peon monitora teleoperador teleoperadora azafata farmaceutico farmaceutica fisioterapeuta psicologo psicologa educador educadora cuidador cuidadora limpiador limpiadora soldador albanil pintor
  jardinero conserje bombero panadero asesor asesora delegado delegada promotor promotora reponedor reponedora subdirector subdirectora tutora profesorado operador operadora
  especialista lider supervisora ejecutivo ejecutiva recepcionista electricista mecanico fontanero carpintero redactor redactora traductor traductora fundador fundadora socio socia aprendiz pasante periodista

  ontwikkelaar ingenieur medewerker medewerkster adviseur beheerder leidinggevende teamleider projectleider verpleegkundige verzorgende docent leraar onderzoeker stagiair stagiaire verkoper verkoopster boekhouder secretaresse
  hulp kapper bakker timmerman schilder lasser loodgieter elektricien receptioniste huisarts consulent consulente vertaler bezorger redacteur promovendus hoogleraar lector assistente voorzitter penningmeester bestuurder
  monteur chauffeur kok ober directeur hoofd eigenaar oprichter ontwerper vormgever analist coordinator planner inkoper werkvoorbereider magazijnmedewerker schoonmaker oproepkracht bijbaan vrijwilliger jurist leerling

  ingegnere sviluppatore sviluppatrice programmatore programmatrice tecnico responsabile direttore direttrice coordinatore coordinatrice consulente impiegato impiegata addetto addetta assistente infermiere infermiera
  medico insegnante docente ricercatore ricercatrice tirocinante stagista apprendista commesso commessa cassiere cameriere cameriera cuoco cuoca contabile ragioniere segretaria avvocato architetto progettista
  tirocinio geometra psicologa farmacista fisioterapista ostetrica oss operatore operatrice portiere estetista parrucchiere parrucchiera panettiere pizzaiolo saldatore falegname idraulico muratore bibliotecaria giornalista
  traduttrice animatore animatrice praticante maestra specialista sistemista segretario aiuto
  operaio operaia magazziniere autista elettricista meccanico redattore redattrice grafico grafica titolare fondatore amministratore amministratrice venditore venditrice capo caporeparto educatore educatrice traduttore

  engenheiro engenheira desenvolvedor desenvolvedora programador analista tecnico gerente diretor diretora coordenador coordenadora assistente auxiliar consultor consultora enfermeiro enfermeira medico professor professora
  pesquisador pesquisadora investigador estagiario estagiaria vendedor vendedora atendente caixa contador contadora contabilista secretaria advogado advogada arquiteto arquiteta operador operadora motorista cozinheiro
  estagio ajudante balconista repositor eletricista pedreiro telefonista cabeleireiro cabeleireira tecnologo assessor assessora farmaceutica nutricionista bibliotecario revisor tradutor tradutora empregado empregada monitor monitora
  cozinheira supervisor lider gestor gestora especialista socio fundador fundadora aprendiz bolseiro bolsista jornalista encarregado encarregada
`);

/** Endings of German, Dutch and Romance compounds and of English agent nouns that are title nouns. */
const TITLE_ENDINGS = [
  "entwickler",
  "entwicklerin",
  "ingenieur",
  "ingenieurin",
  "leiter",
  "leiterin",
  "berater",
  "beraterin",
  "techniker",
  "technikerin",
  "mechaniker",
  "mechanikerin",
  "elektroniker",
  "assistent",
  "assistentin",
  "sachbearbeiter",
  "mitarbeiter",
  "mitarbeiterin",
  "kaufmann",
  "kauffrau",
  "pfleger",
  "pflegerin",
  "schwester",
  "designer",
  "designerin",
  "manager",
  "managerin",
  "administrator",
  "praktikant",
  "praktikantin",
  "student",
  "studentin",
  "helfer",
  "helferin",
  "fuhrer",
  "fuhrerin",
  "lehrer",
  "lehrerin",
  "arzt",
  "arztin",
  "fachkraft",
  "fachfrau",
  "fachmann",
  "hilfskraft",
  "redakteur",
  "redakteurin",
  "meister",
  "meisterin",
  "trainer",
  "trainerin",
  "referent",
  "referentin",
  "architekt",
  "architektin",
  "analyst",
  "analystin",
  "monteur",
  "tester",
  "testerin",
  "verkaufer",
  "verkauferin",
  "gestalter",
  "gestalterin",
  "planer",
  "planerin",
  "prufer",
  "pruferin",
  "wissenschaftler",
  "wissenschaftlerin",
  "informatiker",
  "informatikerin",
  "ontwikkelaar",
  "medewerker",
  "medewerkster",
  "adviseur",
  "beheerder",
  "leider",
  "verpleegkundige",
  "kundige",
  "begeleider",
  "docent",
  "beauftragter",
  "beauftragte",
  "engineer",
  "developer",
  "programmer",
  "fahrer",
  "fahrerin",
  "assistenz",
  "werker",
  "werkerin",
  "bauer",
  "bauerin",
  "macher",
  "macherin",
  "laborant",
  "laborantin",
  "therapeut",
  "therapeutin",
  "angestellte",
  "angestellter",
  "anwalt",
  "anwaltin",
  "wart",
  "koch",
  "kochin",
  "buchhalter",
  "buchhalterin",
  "betreuer",
  "betreuerin",
  "verwalter",
  "verwalterin",
  "leitung",
  "kraft",
  "ologist",
] as const;

/** Words that colour a title without making one. */
const TITLE_MODIFIERS = words(`
  senior junior sr jr staff principal mid associate deputy vice assistant executive chief lead head interim acting global regional national district area general managing graduate certified licensed registered
  freelance part-time full-time temporary contract seasonal i ii iii iv leitender leitende leitend stellvertretender stellvertretende hauptberuflich freier freie confirme confirmee adjoint principal stagiaire junior
  software hardware data product project program programme account sales marketing business operations customer service quality production research support security network systems system cloud platform web mobile
  frontend front-end backend back-end fullstack full-stack machine learning devops human resources hr it finance financial legal clinical medical nursing charge nurse teaching office administrative technical creative
`);

/** "Studied at", "Thesis": a phrase that begins so is no title. */
const NOT_A_TITLE =
  /^(?:led|built|designed|developed|managed|created|worked|responsible|implemented|reporting to)(?!\w)|^(?:technologies|tools|environment|stack|tech stack|key|achievements|thesis|gpa|relevant|coursework|skills|software|description|projekt|aufgaben|tatigkeiten|duties|keywords|clients?|team size)\s*:/;

/** 0 (no title) to 1 (surely one). */
export const scoreTitle = remembered((text: string): number => {
  const folded = fold(text);
  const tokens = folded.match(/[\p{L}\p{N}]+(?:[-/'][\p{L}\p{N}]+)*/gu) ?? [];
  if (tokens.length === 0 || tokens.length > 14) return 0;
  if (NOT_A_TITLE.test(folded) && tokens.length > 3) return 0.05;
  // Firms of auditors name those between trainee and manager so.
  let best = /(?:tax|audit|accounts|assurance) senior$/.test(folded) ? 1 : 0;
  // "Senior Affairs Specialist for Active Implantable Devices and Accessories": what comes behind says for what, however long.
  let governs = false;
  const beforeComma = fold(text.split(/,| [–|-] /)[0] ?? "").match(/[\p{L}\p{N}]+(?:[-/'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  tokens.forEach((token, index) => {
    const parts = token.includes("-") || token.includes("/") ? [token, ...token.split(/[-/]/)] : [token];
    if (parts.some(isTitleNoun)) {
      // "Engineer, Platform" and "Head of Events" begin with the noun, "Site Engineer" ends with it; in the middle it says less.
      const nextIsOf = /^(?:of|de|des|der|fur|for|di|du|in|en|d'|i|ii|iii|iv|v)$/.test(tokens[index + 1] ?? "");
      governs ||= nextIsOf && index < 6;
      best = Math.max(best, index === tokens.length - 1 || index === beforeComma - 1 || nextIsOf || index === 0 ? 1 : 0.8);
    }
  });
  // "Sample Solicitors", "Bray Engineers": people in the plural are a firm.
  if (best === 0 && tokens.some((token) => token.endsWith("s") && TITLE_NOUNS.has(token.slice(0, -1)))) best = 0.45;
  if (best > 0) return tokens.length > 9 && !governs ? best - 0.25 : best;
  return tokens.some((token) => TITLE_MODIFIERS.has(token)) && tokens.length <= 5 ? 0.3 : 0.1;
});

function isTitleNoun(word: string): boolean {
  if (TITLE_NOUNS.has(word)) return true;
  return word.length > 8 && TITLE_ENDINGS.some((ending) => word.endsWith(ending) && word.length > ending.length + 1);
}

/** German and French mark the sex of a post behind it: "Entwickler (m/w/d)", "Ingénieur H/F". */
export function stripGenderMark(text: string): string {
  return text.replace(/\s*\(?\b[mwfhdx]\s*\/\s*[mwfhdx](?:\s*\/\s*[mwfhdx])?\b\)?/giu, "").trim();
}
