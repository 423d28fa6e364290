import type { PostingZone } from "./posting-zone.js";

/** Of what a tongue's headings are made, folded: nouns by the zone they open, words that wish, words that say nothing, and whole headings. */
export interface TemplateWords {
  readonly nouns: readonly (readonly [PostingZone, string])[];
  /** With one of these what is asked for is preferred: "Requisiti desiderati". */
  readonly wishes: string;
  /** Articles, owners, joiners, and adjectives that leave the zone as it is. */
  readonly small: string;
  /** Headings of other words, with alternatives in brackets; an empty one may be left out. */
  readonly whole: readonly (readonly [PostingZone, readonly string[]])[];
}

/** What applicant tracking systems and agencies put above the parts of an ad, by tongue. Order counts among nouns of one heading: the first one decides. */
// biome-ignore format: lists are read as lists, not a word a line
export const TEMPLATE_WORDS: Readonly<Record<"de" | "fr" | "es" | "nl" | "it" | "pt", TemplateWords>> = {
  de: {
    nouns: [
      ["required", "profil anforderung anforderungen anforderungsprofil qualifikation qualifikationen qualifikationsprofil voraussetzung voraussetzungen kenntnisse fahigkeiten kompetenzen skills erfahrung erfahrungen sprachkenntnisse berufserfahrung ausbildung starken"],
      ["duty", "aufgabe aufgaben aufgabengebiet aufgabenbereich tatigkeit tatigkeiten tatigkeitsbereich rolle mission stelle herausforderung herausforderungen verantwortung verantwortungsbereich verantwortlichkeiten schwerpunkte hauptaufgaben stellenbeschreibung jobbeschreibung arbeitsalltag"],
      ["perks", "benefits vorteile leistungen zusatzleistungen angebot arbeitgeberleistungen rahmenbedingungen arbeitsumfeld konditionen vergutung arbeitszeit arbeitszeiten arbeitsort vertragsart"],
      ["company", "unternehmen arbeitgeber"],
      ["legal", "bewerbung bewerbungsprozess bewerbungsverfahren kontakt ansprechpartner ansprechpartnerin informationen"],
      ["stack", "technologien tools techstack"],
    ],
    wishes: "wunschenswert wunschenswerte wunschqualifikationen gewunschte optionale optional zusatzliche vorteilhafte",
    small: "dein deine deiner deinem dich ihr ihre ihrer unser unsere unserer das die der den und oder fur auf im einen blick uberblick bei uns was wir weitere wichtigste wichtigsten fachliche fachlichen personliche personlichen formale technische notwendige erforderliche zwingende relevante soziale kunftige zukunftige neue neuen neues zentrale konkrete uber gewunschtes gesuchtes gesuchte nachste must have haves",
    whole: [
      ["required", [
        "(was|das) (du|sie) (fur uns|dafur|dazu|noch|alles|) (mitbringst|mitbringen|mitbringen solltest|mitbringen sollten)", "(das|was) (bringst du|bringen sie) (dafur|idealerweise|) mit",
        "(damit|womit) (beeindruckst|uberzeugst|begeisterst|punktest) du (uns|bei uns|)", "(was|das) wunschen wir uns (von dir|von ihnen|)", "(das|was) wir (uns|) (von dir|von ihnen|) (erwarten|wunschen|suchen)",
        "(das|was) (macht|zeichnet) (dich|sie) aus", "was (dich|sie) ausmacht", "(so|darum|deshalb) passt du zu uns", "du passt zu uns, wenn", "wer du bist", "wer sie sind", "wir suchen", "wonach wir suchen", "das ist uns wichtig", "(anforderungs|qualifikations)profil", "kompetenzen", "fahigkeiten",
      ]],
      ["preferred", ["(das|dies|es|) (ist|sind|ware|waren) von vorteil", "von vorteil (ist|sind|ware|waren)", "zusatzlich von vorteil", "gern gesehen", "womit du zusatzlich punktest", "nicht zwingend, aber (von vorteil|hilfreich)"]],
      ["perks", ["(was|das) (bieten wir|wir bieten) (dir|ihnen|)", "darauf (kannst du dich|konnen sie sich|darfst du dich) freuen", "gute grunde fur uns", "vorteile", "leistungen", "rahmenbedingungen", "dein umfeld", "arbeiten bei uns", "warum (zu uns|bei uns|du bei uns richtig bist|diese rolle spannend ist)", "das (kannst du|konnen sie) von uns erwarten"]],
      ["duty", ["hauptaufgaben", "aufgabenbereich", "tatigkeitsbereich", "verantwortungsbereich", "verantwortlichkeiten", "worum (es|) geht (es|)", "darum geht es", "dein (alltag|arbeitstag|job)", "was du (bei uns|) (machst|bewegst|bewirkst)", "das (tust|bewegst|bewirkst) du (bei uns|)", "im projektalltag bedeutet das", "diese aufgaben (warten auf|erwarten) dich"]],
      ["company", ["wir uber uns", "unsere kultur", "arbeitskultur"]],
      ["legal", ["(haben wir|) (dein|ihr) interesse (geweckt|)", "neugierig geworden", "(so|wie) geht('s| es) weiter", "klingt (gut|spannend|interessant)"]],
    ],
  },
  fr: {
    nouns: [
      ["required", "profil profils competence competences qualification qualifications connaissance connaissances qualites aptitudes exigences prerequis savoir experience experiences formation diplome diplomes soft skills"],
      ["duty", "mission missions responsabilite responsabilites activites taches role poste quotidien impact contexte projet contribution offre"],
      ["perks", "avantages remuneration conditions salaire contrat lieu horaires"],
      ["company", "entreprise equipe societe groupe valeurs"],
      ["legal", "processus process recrutement informations candidature"],
      ["stack", "stack environnement outils technologies langages"],
    ],
    wishes: "souhaite souhaitee souhaites souhaitees souhaitable souhaitables apprecie appreciee apprecies appreciees optionnel optionnelles valorisees atout atouts",
    small: "le la les l d un une des du de votre vos ton ta tes notre nos et ou en a au pour chez nous propos technique techniques comportementale comportementales requis requise requises recherche recherchee recherches recherchees attendu attendue attendus attendues exige exigee exigees exiges obligatoires indispensables essentielles necessaires professionnelle professionnelles personnelles relationnelles fonctionnelles humaines linguistiques cle cles metier metiers candidat candidate e principal principale principales principaux bref resume definition description descriptif concretement complementaires supplementaires pratiques pre etre faire utilises h f",
    whole: [
      ["required", ["connaissances", "savoir-etre", "(concretement, |)qu'est-ce qu'on (demande|attend|recherche)", "ce (qu'on|que l'on|que nous) (attend|attendons|recherche|recherchons|cherchons) (de vous|de toi|chez vous|chez toi|)", "les (essentiels|incontournables)", "ce qu'il (vous|te) faut", "(et|) (vous|toi)", "qui (etes-vous|es-tu)"]],
      ["preferred", ["ce qui fera la difference", "les (petits|) plus qui (feront|font) la difference", "(vos|tes) (petits|) plus"]],
      ["perks", ["remuneration", "ce que (vous trouverez|tu trouveras) chez nous", "(nous|on) (vous|te|t') (offrons|proposons|propose)", "pourquoi (les|nous) (choisir|rejoindre)", "pourquoi rejoindre (l'equipe|notre equipe|l'entreprise)", "les plus du poste", "environnement de travail", "(votre|ta) carriere chez nous"]],
      ["duty", ["activites", "contexte", "ce que (vous ferez|tu feras|vous allez faire|tu vas faire) (concretement|)", "(tes|vos) premiers mois (chez nous|)", "(votre|ta) journee type"]],
      ["company", ["ce qui nous (caracterise|definit)", "quelques mots sur nous", "qui nous sommes"]],
      ["legal", ["comment postuler", "questions et reponses sur l'offre", "(et|) (apres|la suite|maintenant)", "(cette|notre) offre (vous|te) (tente|interesse)"]],
    ],
  },
  es: {
    nouns: [
      ["required", "requisito requisitos requerimientos cualificaciones cualificacion competencias conocimientos capacidades aptitudes actitudes habilidades destrezas cualidades experiencia formacion estudios titulacion perfil"],
      ["duty", "funciones responsabilidades tareas mision puesto rol reto posicion oferta"],
      ["perks", "condiciones beneficios ventajas contrato salario retribucion lugar modelo ubicacion horario"],
      ["company", "empresa equipo nosotros valores proposito compania"],
      ["legal", "proceso informacion seleccion contratacion"],
      ["stack", "stack tecnologias herramientas"],
    ],
    wishes: "valorable valorables valorado valorados valorada valoradas deseable deseables opcional opcionales preferente preferentes preferibles adicionales complementarios complementarias",
    small: "el la los las tu tus su sus nuestro nuestra nuestros nuestras un una y e o u de del a en para al que se te tecnico tecnica tecnicos tecnicas profesional profesionales personal personales blandas clave requerido requerida requeridos requeridas necesario necesaria necesarios necesarias imprescindible imprescindibles obligatorio obligatorios obligatorias minimo minimos minimas indispensables esenciales basico basicos basicas principal principales previa previas academica academicos academicas especificos especificas candidato candidata buscado buscada buscamos solicitado solicitados laboral descripcion sobre acerca adicional tipo trabajo idiomas humanas interpersonales",
    whole: [
      ["required", ["cualificaciones", "habilidades", "aptitudes", "requerimientos", "imprescindible", "imprescindibles", "requerido", "requeridos", "se requiere", "se requieren", "necesitamos", "(que|lo que) (pedimos|necesitamos|valoramos de ti)", "que (esperamos|pedimos|buscamos|necesitamos) (de|en) ti", "a quien buscamos", "buscamos a alguien", "en que nos fijamos", "(que |)necesitas (tener|saber)"]],
      ["preferred", ["(aspectos|puntos) (valorables|valorados|a valorar)", "se valorara (positivamente|ademas|tambien|especialmente|)", "se valora (positivamente|)", "(ademas|tambien) (valoramos|se valora|se valorara)", "valoraremos", "valorado", "valorados", "valorable (no necesario|)", "seria un plus", "nos encantaria que"]],
      ["perks", ["ventajas", "se ofrece", "(que|lo que) (te|) (ofrecemos|aportamos)", "que ventajas tiene", "motivos (para unirte|por los que)", "por que (nosotros|elegirnos|unirte a nosotros)"]],
      ["duty", ["cual sera tu (mision|rol|papel|dia a dia)", "que (podras|vas a) hacer", "en que consiste (el puesto|el trabajo|)", "tu dia a dia"]],
      ["company", ["conocenos", "como somos", "con quien vas a trabajar"]],
      ["legal", ["como es el proceso de seleccion", "preguntas frecuentes", "y ahora que", "(siguientes|proximos) pasos", "igualdad de oportunidades", "crees que encajas", "como (inscribirte|postularte|postular)"]],
    ],
  },
  nl: {
    nouns: [
      ["required", "profiel ervaring kwalificaties vaardigheden competenties kennis eigenschappen achtergrond eisen functie-eisen functievereisten vereisten functieprofiel expertise opleiding"],
      ["duty", "rol functie taken werkzaamheden verantwoordelijkheden uitdaging uitdagingen takenpakket functieomschrijving vacature opdracht impact baan"],
      ["perks", "arbeidsvoorwaarden aanbod voordelen voorwaarden salaris salarisomschrijving werkplek werktijden locatie"],
      ["company", "team organisatie bedrijf werkgever cultuur"],
      ["legal", "sollicitatie sollicitatieprocedure sollicitatieproces procedure informatie vragen"],
      ["stack", "technologieen tools"],
    ],
    wishes: "gewenst gewenste wenselijk wenselijke optioneel aanvullende",
    small: "jouw je jij de het een onze ons en of van voor over in bij gevraagde vereiste benodigde technische persoonlijke belangrijkste vereist minimale deze enkele voorbeelden meer nieuwe zachte harde beschrijving omschrijving",
    whole: [
      ["required", ["(functie|)eisen", "(functie|)vereisten", "kwalificaties", "vaardigheden", "competenties", "dit ben (jij|je)", "dit heb (jij|je) (in huis|)", "(dit|wat) neem (je|jij) mee", "wat (wij|we) van (je|jou) (vragen|verwachten)", "wat (vragen|verwachten) (we|wij) (van je|van jou|)", "wat heb (je|jij) (in huis|nodig)", "(wie|wat) zoeken (we|wij)", "wie (we|wij) zoeken", "wie jij bent", "(jij|je) bezit", "verder heb je", "hier herken (je|jij) (je|jezelf) in", "jij (beschikt over|herkent jezelf hierin)"]],
      ["preferred", ["(een|) pluspunt", "pluspunten", "(dit is|) mooi meegenomen", "is een (pre|plus|pluspunt)"]],
      ["perks", ["aanbod", "voordelen", "wat staat (er|daar) tegenover", "wat (mag|kan|kun) (je|jij) (van ons|) verwachten", "wat (je|jij) bij ons vindt", "dit (krijg|kun|kan) (je|jij) (van ons|)", "waarom (wij|bij ons|kiezen voor ons|deze rol)", "wat is het aanbod"]],
      ["duty", ["werkzaamheden", "takenpakket", "wat houdt de (baan|functie|rol) in", "wat doe (je|jij)", "hoe ziet (je|jouw) (dag|werkdag|werkweek) eruit"]],
      ["company", ["(wie|dit) (we|wij) zijn", "dit zijn (we|wij)", "hoe ziet het team eruit"]],
      ["legal", ["klaar voor de volgende stap", "meer weten", "heb je (nog|) vragen", "enthousiast", "wil je meer weten"]],
    ],
  },
  it: {
    nouns: [
      ["required", "requisito requisiti qualifica qualifiche competenza competenze conoscenze capacita caratteristiche esperienza esperienze skill skills profilo titolo istruzione formazione"],
      ["duty", "mansione mansioni attivita responsabilita compiti doveri ruolo posizione lavoro opportunita scopo sfida progetto"],
      ["perks", "benefit benefits offerta condizioni contratto orario vantaggi retribuzione inquadramento sede modalita ral luogo"],
      ["company", "azienda team noi cliente societa"],
      ["legal", "informazioni candidatura iter processo selezione"],
      ["stack", "tecnologie strumenti stack"],
    ],
    wishes: "desiderati desiderate desiderabili preferenziali preferenziale preferibili graditi gradite gradita opzionali aggiuntive aggiuntivi",
    small: "il lo la i gli le l un una del dello della delle dei degli di da e ed o a al per tuo tua tuoi tue nostro nostra su che si richiesto richiesta richiesti richieste indispensabile indispensabili necessari necessarie necessaria necessario obbligatori obbligatorie fondamentali minimi minime minimo tecnico tecnica tecnici tecniche professionale professionali trasversali personali relazionali linguistiche informatiche specifiche specifici essenziali essenziale chiave principale principali previste previsti prevista candidato candidata ricercato ricercata studio descrizione dettaglio dettagli sulla sul tipo tipologia contrattuali contrattuale economiche",
    whole: [
      ["required", ["qualifiche", "chi sei", "cosa (ci aspettiamo|richiediamo|porti|serve) (da te|con te|)", "(si|e|sono) (richiede|richiedono|richiesto|richiesti|richieste)", "richiediamo", "professionalmente hai", "(perche|ti) (sei|riconosci) (il candidato ideale|se)", "potresti fare (match|al caso nostro) (con questa posizione|) se"]],
      ["preferred", ["(rappresenta|rappresentano|costituisce|costituiscono|e|sono) (un plus|un vantaggio|titolo preferenziale|requisiti preferenziali)", "(sara|saranno) (considerato|considerati|considerata|considerate|) (un plus|titolo preferenziale)", "titoli preferenziali", "(elementi|aspetti) (preferenziali|graditi)"]],
      ["perks", ["vantaggi", "(cosa|quello che|ecco cosa) (si|ti|vi|) (offre|offriamo|proponiamo)", "viene offerto", "l'azienda offre", "(per questo |)(offriamo|si propone)", "perche (lavorare|scegliere|unirti) (con|a|per|da|) noi", "perche (sceglierci|noi)"]],
      ["duty", ["compiti", "nello specifico", "quale sara la tua sfida", "che ruolo ti proponiamo", "(di cosa |)(ti occuperai|si occupera) (di|)", "(in particolare|in particolar modo|nello specifico), (ti occuperai|si occupera) di", "cosa dovrai fare"]],
      ["company", ["cosa non (ci interessa|cerchiamo|ci interessa sapere)", "ci presentiamo", "dove lavorerai", "chi e"]],
      ["legal", ["come (candidarsi|candidarti)", "(i |)prossimi (passi|step)", "pari opportunita", "proviamo a matchare"]],
    ],
  },
  pt: {
    nouns: [
      ["required", "requisito requisitos pre-requisitos qualificacao qualificacoes competencias conhecimentos habilidades experiencia formacao perfil escolaridade"],
      ["duty", "responsabilidades atividades funcoes funcao tarefas atribuicoes papel cargo vaga missao posicao desafio"],
      ["perks", "beneficios condicoes vantagens contrato remuneracao salario regime modelo local horario"],
      ["company", "empresa equipa equipe nos"],
      ["legal", "processo candidatura informacoes recrutamento"],
      ["stack", "stack tecnologias ferramentas"],
    ],
    wishes: "desejavel desejaveis desejada desejados desejadas preferencial preferenciais adicionais complementares opcionais valorizado valorizados valorizada valorizadas diferencial diferenciais",
    small: "o a os as um uma teu teus tua tuas seu seus sua suas nosso nossa do da dos das de e ou em para ao que pre obrigatorio obrigatorios obrigatorias necessario necessarios necessarias minimo minimos minimas tecnico tecnicos tecnica tecnicas comportamentais pessoais essenciais exigidos exigidas principais principal academica academicas profissional profissionais de idioma idiomas pretendido procurado candidato sobre descricao resumo chave seletivo selecao trabalho integracao",
    whole: [
      ["required", ["pre-requisitos", "habilidades", "conhecimentos", "competencias", "o que (procuramos|esperamos|precisas|precisamos|buscamos) (de ti|de voce|em ti|em voce|)", "o que (voce|) precisa (ter|saber|)", "quem (procuramos|buscamos|estamos a procura)", "procuramos (um|uma|alguem com|)", "o que e (preciso|necessario)"]],
      ["preferred", ["diferenciais", "(fatores|aspetos|elementos) (de valorizacao|preferenciais|valorizados|diferenciadores)", "(sera|serao|e) (um diferencial|diferenciais|uma mais-valia)", "mais-valias", "valorizamos", "valoriza-se", "(e|sera) (um plus|valorizado)"]],
      ["perks", ["condicoes", "vantagens", "o que (temos (para|a) oferecer|podemos oferecer|lhe podemos oferecer|te podemos oferecer|te oferecemos|lhe oferecemos|voce vai encontrar)", "(porque|por que) (nos|trabalhar connosco|trabalhar conosco|juntar-te a nos)"]],
      ["duty", ["atribuicoes", "funcoes", "tarefas", "qual sera o (teu|seu) (papel|desafio)", "o (teu|seu) dia a dia", "o que (vais|ira|vai) fazer", "como sera o (teu|seu) dia a dia"]],
      ["company", ["quem nos somos", "conhece-nos"]],
      ["legal", ["como (se|te|) (candidatar|candidatar-se|candidatar-te)", "(proximos|) passos", "etapas do processo", "interessado", "informacoes adicionais"]],
    ],
  },
};
