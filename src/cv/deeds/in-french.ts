import type { Deed } from "./deed.js";

/** Nouns of doing ("Développement de ..."), participles and the first person, folded: without accents. */
const MADE =
  "developpement|conception|creation|realisation|mise_en_place|developpe|developpee|developpes|concu|concue|cree|creee|realise|realisee|mis_en_place|programme|programmation|ecriture|ecrit|construit|construction";
const DATA = "donnees|releves|mesures|chiffres|indicateurs|resultats|enquetes";
const IMPROVED =
  "optimisation|optimise|optimisee|amelioration|ameliore|amelioree|acceleration|accelere|reduction|reduit|simplification|simplifie|simplifiee|refonte";
const MANAGED = "gestion|pilotage|conduite|coordination|gere|pilote|conduit|coordonne|direction|dirige";

export const IN_FRENCH: readonly Deed[] = [
  { shows: ["data-analysis"], told: [`analyse|analyses|exploitation|depouillement|analyse|analysais|exploite .. ${DATA}|ventes`] },
  {
    shows: ["data-cleaning"],
    told: ["nettoyage|nettoye|redressement|deduplication|fiabilisation .. donnees|bases|base|fichiers|fichier|releves"],
  },
  { shows: ["data-collection"], told: ["collecte|recueil|saisie_terrain|collecte|recueilli .. donnees|mesures|releves|reponses"] },
  { shows: ["data-entry"], told: ["saisie|saisi .. donnees|factures|commandes|dossiers|fiches|base"] },
  { shows: ["data-migration"], told: ["migration|reprise|migre|transfert .. donnees|base|bases|historique"] },
  {
    shows: ["data-ingestion", "etl"],
    told: ["alimentation|chargement|integration|alimente|charge .. donnees|fichiers|flux .. entrepot|base|lac"],
  },
  {
    shows: ["reporting"],
    told: [
      "reporting|rapports|rapport|compte_rendu .. hebdomadaire|hebdomadaires|mensuel|mensuels|quotidien|trimestriel|trimestriels|direction|activite",
      "production|redaction|edition .. rapports|etats|tableaux_de_suivi",
    ],
  },
  { shows: ["dashboards", "data-visualization"], told: [`${MADE}|suivi|alimentation .. tableaux_de_bord|tableau_de_bord`] },
  {
    shows: ["regression-analysis", "statistical-modeling"],
    told: ["regression|regressions .. lineaire|lineaires|logistique|multiple|expliquer|estimer", "modele .. regression"],
  },
  { shows: ["statistics"], told: ["tests|analyse|analyses|etudes|traitement .. statistique|statistiques", "plan|plans .. experiences"] },
  { shows: ["predictive-modeling"], told: ["modele|modeles .. prediction|prevision|predictif|predictifs|predire|prevoir"] },
  { shows: ["forecasting"], told: ["previsions|prevision .. ventes|demande|stocks|activite|tresorerie|charge"] },
  {
    shows: ["machine-learning", "model-training"],
    told: ["entrainement|entraine|entrainer|apprentissage .. modele|modeles|reseau|reseaux|classifieur"],
  },
  {
    shows: ["simulation"],
    told: ["simulation|simulations|simule .. numerique|numeriques|ecoulement*|systeme|comportement|procede|sous|avec|en"],
  },
  {
    shows: ["academic-research"],
    told: [
      "publications|publication|articles|article .. revues|revue|conferences|conference|comite_de_lecture|scientifiques",
      "# publications|articles_scientifiques",
    ],
  },
  {
    shows: ["software-development"],
    told: [`${MADE} ... logiciel|logiciels|application|applications|appli|module|modules|outil|outils|progiciel`],
  },
  { shows: ["programming"], told: [`${MADE} ... programme|programmes|scripts|script|logiciel|logiciels|application|applications|macros`] },
  { shows: ["scripting"], told: [`${MADE} ... scripts|script|macros|macro`] },
  { shows: ["backend-development"], told: [`${MADE} ... services|webservices|microservices|api|apis|cote_serveur|serveur`] },
  { shows: ["frontend-development"], told: [`${MADE} ... interface|interfaces|ecrans|formulaires|ihm|cote_client`] },
  {
    shows: ["web-development"],
    told: [
      `${MADE}|maintenance .. site|sites|boutique|portail|intranet .. web|internet|ligne|vitrine|e|extranet|client|clients`,
      `${MADE} .. site_web|sites_web|site_internet|boutique_en_ligne|intranet`,
    ],
  },
  { shows: ["apis"], told: [`${MADE}|integration .. api|apis|interfaces_avec|passerelle|passerelles`] },
  {
    shows: ["systems-integration"],
    told: ["interfacage|integration|raccordement|interconnexion|interface .. erp|crm|progiciel|systemes|systeme|applications|partenaires"],
  },
  { shows: ["automation"], told: ["automatisation|automatise|automatisee|automatises|automatisees|robotisation"] },
  { shows: ["process-improvement"], told: [`${IMPROVED} .. processus|procedures|procedure|circuits|circuit|flux|methodes`] },
  {
    shows: ["performance-optimization"],
    told: [`${IMPROVED} .. temps_de_reponse|temps_de_calcul|temps_de_chargement|performances|requetes|temps_de_traitement`],
  },
  {
    shows: ["software-testing"],
    told: [
      "redaction|execution|realisation|ecriture|conception .. tests|cas_de_test|plan_de_test|plans_de_test|recette|cahier_de_recette|cahiers_de_recette",
    ],
  },
  {
    shows: ["debugging"],
    told: [
      "correction|corrige|resolution|analyse .. anomalies|bugs|bogues .. logiciel|application|code|production|applications",
      "correction|corrige|resolution .. bugs|bogues",
    ],
  },
  {
    shows: ["technical-documentation"],
    told: [
      "redaction|redige|mise_a_jour|ecriture .. documentation|documentations|notices|notice|manuel|manuels|guides|guide|modes_operatoires|mode_operatoire|dossiers_techniques",
    ],
  },
  {
    shows: ["system-administration"],
    told: [
      "administration|installation|exploitation|maintenance|configuration .. serveurs|serveur|postes|parc_informatique|linux|windows|systemes",
    ],
  },
  {
    shows: ["network-administration"],
    told: ["administration|installation|configuration|cablage|supervision .. reseau|reseaux|routeurs|commutateurs|wifi"],
  },
  { shows: ["technical-support"], told: ["assistance|support|depannage .. utilisateurs|utilisateur|postes|informatique|niveau"] },
  {
    shows: ["backup-and-recovery"],
    told: [
      "sauvegarde|sauvegardes|restauration|plan_de_reprise .. quotidiennes|serveurs|donnees|bases|mise*|test*|automatis*|verifi*",
      "mise_en_place|tests|test|suivi .. sauvegardes|restauration|restaurations|plan_de_reprise",
    ],
  },
  { shows: ["project-management"], told: [`${MANAGED}|chef .. projet|projets|chantier|chantiers`] },
  {
    shows: ["people-management"],
    told: [
      `encadrement|management|encadre|manage|animation|${MANAGED} .. equipe|equipes|personnes|collaborateurs|techniciens|vendeurs|agents`,
    ],
  },
  { shows: ["budgeting"], told: ["elaboration|suivi|gestion|etablissement|preparation .. budget|budgets|budgetaire"] },
  {
    shows: ["requirements-engineering"],
    told: ["recueil|analyse|expression|redaction|formalisation .. besoins|besoin|cahier_des_charges|cahiers_des_charges|specifications"],
  },
  {
    shows: ["procurement"],
    told: [
      "achats|achat|approvisionnement|approvisionnements|commandes .. fournisseurs|matieres|pieces|fournitures|marchandises|materiel|composants",
      "negociation|negocie|consultation|appels_d'offres .. fournisseurs|prestataires|achats",
    ],
  },
  {
    shows: ["bookkeeping"],
    told: [
      "saisie|tenue|comptabilisation|enregistrement .. comptable|comptabilite|ecritures|factures|pieces_comptables|compta",
      "rapprochements_bancaires|rapprochement_bancaire",
    ],
  },
  {
    shows: ["accounting"],
    told: [
      "etablissement|preparation|cloture|realisation .. bilans|bilan|liasses|comptes_annuels|comptes|declarations_de_tva|declarations_fiscales",
    ],
  },
  { shows: ["payroll"], told: ["etablissement|elaboration|edition|gestion|traitement .. paie|paies|bulletins|salaires"] },
  {
    shows: ["scheduling"],
    told: ["planification|elaboration|gestion|etablissement|organisation .. planning|plannings|rendez|tournees|horaires|agendas|agenda"],
  },
  {
    shows: ["customer-service"],
    told: [
      "accueil|conseil|renseignement|orientation|fidelisation|suivi .. clients|clientele|usagers|patients|visiteurs|client",
      "traitement|gestion .. reclamations|litiges|demandes_clients",
    ],
  },
  {
    shows: ["sales"],
    told: [
      "vente|ventes|prospection|commercialisation .. produits|produit|clients|prospects|services|vehicules|contrats|terrain|telephonique",
    ],
  },
  {
    shows: ["teaching"],
    told: [
      "cours|enseignement|travaux_diriges|travaux_pratiques|td|tp .. etudiants|eleves|lycee|college|universite|licence|adultes|classe|classes",
      "enseigne|enseignais",
    ],
  },
  { shows: ["quality-control"], told: ["controle|controles|verification .. qualite|conformite|pieces|produits_finis|reception"] },
  {
    shows: ["patient-care"],
    told: ["soins|prise_en_charge|accompagnement|toilette .. patients|patient|residents|malades|personnes_agees"],
  },
  { shows: ["troubleshooting"], told: ["diagnostic|depannage|recherche|resolution .. pannes|panne|incidents|dysfonctionnements|defauts"] },
];
