import type { PostingZone } from "./posting-zone.js";

/**
 * What headings of postings say, in seven languages, as the beginning of a folded line. Order matters: the first list that fits decides,
 * so "preferred qualifications" is preferred before "qualifications" is required.
 */
export const HEADING_WORDS: readonly (readonly [PostingZone, readonly string[]])[] = [
  [
    "preferred",
    [
      "nice to have", "nice-to-have", "nice to haves", "nice-to-haves", "bonus", "bonus points", "bonus qualifications", "bonus skills", "preferred", "preferred qualifications", "preferred skills", "preferred experience",
      "preferred requirements", "desired", "desired skills", "desired qualifications", "desirable", "desirable skills", "desirables", "pluses", "plus", "plus points", "it's a plus", "it would be a plus", "would be a plus",
      "extra credit", "ideally", "ideally you", "ideal candidate", "the ideal candidate", "what would be nice", "good to have", "great to have", "added advantage", "advantageous", "an advantage", "brownie points", "additional qualifications", "optional",
      "even better", "stand out", "ways to stand out", "what will make you stand out", "what sets you apart", "you might also have", "you may also have", "we'd love it if", "we would love it if", "it's great if", "not required but", "preferable", "not essential",
      "von vorteil", "wunschenswert", "pluspunkte", "das ist ein plus", "nice to have:", "idealerweise", "optional", "gerne auch",
      "atouts", "un plus", "serait un plus", "les plus", "souhaite", "apprecie", "deseable", "se valorara", "valorable", "valoramos", "pre", "plus appreciables",
      "titolo preferenziale", "gradito", "preferibile", "requisiti preferenziali", "diferencial", "diferenciais", "desejavel", "desejaveis", "sera um diferencial", "mooi meegenomen", "is een pre", "pre's",
      "elonyt jelent", "elony",
    ],
  ],
  [
    "perks",
    [
      "benefits", "perks", "perks and benefits", "benefits and perks", "what we offer", "we offer", "our offer", "what you get", "what you'll get", "what's in it for you", "why join us", "why join", "why work with us", "why work here", "compensation", "compensation and benefits", "salary", "pay range",
      "our benefits", "the benefits", "total rewards", "what's on offer", "in return", "you will receive", "we provide", "package", "remuneration", "rewards", "life at", "working here", "additional benefits", "employee benefits", "pay transparency", "base salary", "salary range",
      "wir bieten", "was wir bieten", "unser angebot", "deine benefits", "das bieten wir", "ihre vorteile", "deine vorteile", "das erwartet dich bei uns", "benefits bei uns", "darauf kannst du dich freuen", "warum wir", "freu dich auf", "was wir dir bieten",
      "nous offrons", "ce que nous offrons", "avantages", "nos avantages", "pourquoi nous rejoindre", "ce que nous proposons", "ofrecemos", "que ofrecemos", "beneficios", "te ofrecemos", "lo que ofrecemos",
      "wat bieden wij", "wij bieden", "wat we bieden", "arbeidsvoorwaarden", "cosa offriamo", "offriamo", "beneficios", "oferecemos", "o que oferecemos",
    ],
  ],
  [
    "legal",
    [
      "equal opportunity", "eeo", "equal employment", "diversity", "diversity and inclusion", "our commitment to", "privacy", "privacy notice", "disclaimer", "accommodation", "accommodations", "reasonable accommodation", "legal", "notice to", "fair chance", "e-verify", "how to apply", "application process", "apply", "apply now",
      "hiring process", "interview process", "our hiring process", "recruitment process", "next steps", "contact", "to apply", "selection process", "background check", "datenschutz", "kontakt", "bewerbung", "so bewirbst du dich", "ansprechpartner", "processus de recrutement", "proceso de seleccion",
    ],
  ],
  [
    "required",
    [
      "requirements", "requirement", "qualifications", "qualification", "minimum qualifications", "basic qualifications", "required qualifications", "required skills", "required experience", "required", "must have", "must-have", "must haves", "must-haves", "skills", "skills and experience", "skills & experience", "key skills",
      "technical skills", "experience", "your experience", "your profile", "your background", "your skills", "your qualifications", "about you", "who you are", "what you bring", "what you'll bring", "what you will bring", "what you'll need", "what you need", "what you will need", "what we're looking for", "what we are looking for", "we're looking for", "we are looking for", "we look for", "what we look for",
      "who we're looking for", "who we are looking for", "you have", "you are", "you bring", "you should have", "you'll have", "you must have", "you might be a fit if", "you may be a fit if", "you may be a good fit if", "you might be a good fit if", "you're a good fit if", "you'll thrive if", "you'll thrive here if", "you will thrive", "you'll be a great fit if", "what it takes", "must", "essential", "essential skills", "essential criteria", "knowledge",
      "education", "education and experience", "competencies", "key competencies", "candidate profile", "profile", "person specification", "the person", "ideal profile", "job requirements", "position requirements", "role requirements", "minimum requirements", "skill set", "skillset", "tech requirements", "technical requirements", "mandatory skills", "mandatory", "core skills", "core requirements", "expectations", "we expect", "what we expect", "what we need", "to be successful", "to succeed", "key requirements", "prerequisites", "eligibility", "skills required", "experience required", "what makes you a great fit", "what makes you", "do you have", "is this you", "are you", "you know", "we want you to have", "expertise", "areas of expertise", "technical expertise", "what you have", "what you should have", "your toolkit", "you'll love this job if", "who are you", "qualifications and skills", "skills and qualifications", "experience and skills", "experience & skills", "knowledge, skills and abilities", "about the candidate", "background",
      "dein profil", "ihr profil", "das bringst du mit", "was du mitbringst", "was sie mitbringen", "das bringen sie mit", "anforderungen", "qualifikationen", "deine qualifikationen", "ihre qualifikation", "voraussetzungen", "profil", "dein know-how", "das zeichnet dich aus", "was dich auszeichnet", "womit du uns uberzeugst", "damit uberzeugst du", "das wunschen wir uns", "kenntnisse", "du bringst mit", "was wir erwarten", "deine skills", "wen wir suchen", "das solltest du mitbringen", "fachliche anforderungen", "muss",
      "votre profil", "profil recherche", "ton profil", "le profil", "competences", "competences requises", "ce que nous recherchons", "vous avez", "vous etes", "qualifications requises", "prerequis", "exigences", "formation et experience", "experience requise", "qui etes-vous", "requisitos", "perfil", "tu perfil", "que buscamos", "buscamos", "perfil buscado", "lo que buscamos", "competencias", "conocimientos", "requisitos minimos", "experiencia",
      "functie-eisen", "wie ben jij", "jouw profiel", "wat breng je mee", "wat vragen wij", "profiel", "wij vragen", "requisiti", "profilo", "il tuo profilo", "cosa cerchiamo", "competenze", "requisitos", "perfil desejado", "o que procuramos", "o que buscamos", "qualificacoes",
      "elvarasok", "자격 요건", "자격요건", "필수",
    ],
  ],
  [
    "duty",
    [
      "responsibilities", "key responsibilities", "your responsibilities", "duties", "main duties", "duties and responsibilities", "roles and responsibilities", "role and responsibilities", "what you'll do", "what you will do", "what you do", "what you'll be doing", "what you will be doing", "you will", "you'll", "in this role", "in this role you will", "the role", "about the role", "role overview", "job description", "job summary", "position summary", "about the job", "about this role", "the job", "your role", "your mission", "your tasks", "your impact", "day to day", "day-to-day", "a day in the life", "key accountabilities", "accountabilities", "scope", "what the job involves", "role summary", "role purpose", "overview", "the opportunity", "the position", "position overview", "key tasks", "tasks", "impact", "what you'll work on", "what you will work on", "projects", "mission", "how you'll", "what success looks like", "essential functions", "job duties", "main responsibilities", "core responsibilities", "primary responsibilities", "principal responsibilities", "key duties",
      "deine aufgaben", "ihre aufgaben", "aufgaben", "was dich erwartet", "das erwartet dich", "deine rolle", "dein aufgabengebiet", "das machst du", "was du tust", "aufgabengebiet", "ihre rolle", "stellenbeschreibung", "tatigkeiten", "deine mission", "was sie erwartet", "ihr aufgabengebiet", "darum geht's",
      "vos missions", "missions", "tes missions", "le poste", "votre mission", "description du poste", "responsabilites", "ton role", "votre role", "funciones", "responsabilidades", "tus funciones", "que haras", "tu rol", "descripcion del puesto", "tareas", "tu mision",
      "wat ga je doen", "jouw rol", "taken", "verantwoordelijkheden", "functieomschrijving", "responsabilita", "cosa farai", "il ruolo", "mansioni", "responsabilidades", "o que voce vai fazer", "atividades", "담당 업무", "주요업무",
    ],
  ],
  [
    "stack",
    ["tech stack", "our stack", "our tech stack", "technologies", "technology", "technologies we use", "tools we use", "stack", "the stack", "our technology", "tools", "technical environment", "environment", "unser tech stack", "unser stack", "technologien", "stack technique", "environnement technique", "stack tecnologico", "tecnologias"],
  ],
  [
    "company",
    ["about us", "about the company", "who we are", "our company", "company description", "company overview", "our mission", "our story", "our values", "the company", "about the team", "the team", "our team", "meet the team", "about", "what we do", "our culture", "culture", "our vision", "introduction", "uber uns", "wir sind", "das sind wir", "das unternehmen", "unser team", "dein team", "wer wir sind", "a propos", "qui sommes-nous", "l'entreprise", "notre entreprise", "sobre nosotros", "quienes somos", "la empresa", "over ons", "wie zijn wij", "chi siamo", "l'azienda", "sobre nos", "quem somos", "sobre a empresa"],
  ],
];
