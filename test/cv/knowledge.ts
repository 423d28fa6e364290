import { parseDocument } from "../../src/cv/document/parse-document.js";
import { type ReadCvOptions, readCv } from "../../src/cv/read-cv.js";
import type { Profile } from "../../src/schema/profile.js";
import type { RoleSource } from "../../src/schema/roles.js";
import type { SkillKind } from "../../src/schema/skill.js";
import type { SkillSource } from "../../src/schema/taxonomy.js";
import { compileTaxonomy } from "../../src/taxonomy/compile.js";
import { loadTaxonomy, type Taxonomy } from "../../src/taxonomy/taxonomy.js";

/** A taxonomy of our own for tests of the CV stage: what the product's data hold may change, these rules may not. */
const NAMES: Readonly<Record<string, readonly [SkillKind, string, ...string[]]>> = {
  python: ["language", "Python"],
  "5s-methodology": ["method", "5S methodology", "5S"],
  "lang-fi": ["natural-language", "Finnish", "fines"],
  java: ["language", "Java"],
  javascript: ["language", "JavaScript"],
  typescript: ["language", "TypeScript"],
  kotlin: ["language", "Kotlin"],
  scala: ["language", "Scala"],
  php: ["language", "PHP"],
  sql: ["language", "SQL"],
  "pl-sql": ["language", "PL/SQL"],
  "c-plus-plus": ["language", "C++"],
  rust: ["language", "Rust"],
  html: ["language", "HTML"],
  css: ["language", "CSS"],
  matlab: ["tool", "MATLAB"],
  latex: ["tool", "LaTeX"],
  abap: ["language", "ABAP"],
  vba: ["language", "VBA"],
  nodejs: ["platform", "Node.js"],
  react: ["library", "React"],
  vuejs: ["framework", "Vue.js"],
  django: ["framework", "Django"],
  flask: ["framework", "Flask"],
  spring: ["framework", "Spring"],
  "spring-boot": ["framework", "Spring Boot"],
  hibernate: ["framework", "Hibernate"],
  tensorflow: ["framework", "TensorFlow"],
  pytorch: ["framework", "PyTorch"],
  keras: ["library", "Keras"],
  kafka: ["platform", "Kafka", "Apache Kafka"],
  flink: ["framework", "Apache Flink"],
  spark: ["framework", "Apache Spark", "Spark"],
  airflow: ["tool", "Airflow"],
  docker: ["tool", "Docker"],
  kubernetes: ["platform", "Kubernetes", "k8s"],
  terraform: ["tool", "Terraform"],
  ansible: ["tool", "Ansible"],
  jenkins: ["tool", "Jenkins"],
  "github-actions": ["service", "GitHub Actions"],
  git: ["tool", "Git"],
  prometheus: ["tool", "Prometheus"],
  envoy: ["tool", "Envoy"],
  opentelemetry: ["tool", "OpenTelemetry"],
  aws: ["platform", "AWS"],
  "aws-rds": ["service", "Amazon RDS", "RDS"],
  azure: ["platform", "Azure"],
  linux: ["platform", "Linux"],
  postgresql: ["database", "PostgreSQL"],
  redis: ["database", "Redis"],
  cassandra: ["database", "Cassandra"],
  firebase: ["platform", "Firebase"],
  snowflake: ["platform", "Snowflake"],
  dbt: ["tool", "dbt"],
  tableau: ["tool", "Tableau"],
  "power-bi": ["tool", "Power BI"],
  excel: ["tool", "Microsoft Excel", "Excel", "MS Excel"],
  sap: ["platform", "SAP"],
  "sap-mm": ["platform", "SAP MM"],
  "sap-s4hana": ["platform", "SAP S/4HANA"],
  quickbooks: ["tool", "QuickBooks"],
  netsuite: ["tool", "NetSuite"],
  wordpress: ["tool", "WordPress"],
  mailchimp: ["tool", "Mailchimp"],
  prestashop: ["tool", "PrestaShop"],
  figma: ["tool", "Figma"],
  indesign: ["tool", "Adobe InDesign"],
  photoshop: ["tool", "Photoshop"],
  "google-ads": ["tool", "Google Ads"],
  "google-analytics": ["tool", "Google Analytics"],
  seo: ["method", "SEO"],
  solidworks: ["tool", "SolidWorks"],
  autocad: ["tool", "AutoCAD"],
  ansys: ["tool", "ANSYS"],
  comsol: ["tool", "COMSOL"],
  epic: ["tool", "Epic"],
  telemetry: ["method", "Telemetry"],
  "wound-care": ["method", "Wound care", "Wundversorgung"],
  triage: ["method", "Triage"],
  databases: ["concept", "Databases", "databases"],
  "soft-communication": ["soft", "Communication"],
  "soft-mentoring": ["soft", "Mentoring", "mentored"],
  "soft-training-others": ["soft", "Training others"],
  "cert-cka": ["certification", "Certified Kubernetes Administrator"],
};

const IMPLIES: Readonly<Record<string, readonly string[]>> = { "aws-rds": ["sql"], "spring-boot": ["java"], react: ["javascript", "html"] };

function sources(): Record<string, SkillSource> {
  const skills: Record<string, SkillSource> = {};
  for (const [id, [kind, name, ...aliases]] of Object.entries(NAMES))
    skills[id] = { name, kind, aliases: [...aliases], ...(IMPLIES[id] ? { implies: [...IMPLIES[id]] } : {}) };
  skills.go = { name: "Go", kind: "language" };
  return skills;
}

const GO = {
  skill: "go",
  case: "exact" as const,
  list: true,
  before: ["in", "wrote"],
  after: ["services"],
  near: [],
  yes: ["Services in Go"],
  no: ["ready to go"],
};

export const TAXONOMY: Taxonomy = loadTaxonomy(compileTaxonomy({ skills: sources(), ambiguous: { Go: GO } }));

export const ROLES: Readonly<Record<string, RoleSource>> = {
  "software-engineer": {
    id: "software-engineer",
    name: "Software Engineer",
    family: "software",
    field: "software",
    titles: ["Software Engineer", "Software Developer"],
  },
  "backend-engineer": {
    id: "backend-engineer",
    name: "Backend Engineer",
    family: "software",
    field: "software",
    titles: ["Backend Engineer"],
    titlesOther: { de: ["Backend-Entwickler"] },
  },
  nurse: { id: "nurse", name: "Registered Nurse", family: "health", field: "health", titles: ["Nurse"] },
};

export const OPTIONS: ReadCvOptions = { taxonomy: TAXONOMY, roles: ROLES, asOf: "2026-11-20" };

export async function readText(text: string, more: Partial<ReadCvOptions> = {}): Promise<Profile> {
  const document = await parseDocument(new TextEncoder().encode(text), "cv.txt");
  return readCv(document, { ...OPTIONS, ...more });
}

export { SHARED } from "../../tools/corpora/shared-folder.js";
