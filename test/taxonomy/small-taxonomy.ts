import { compileTaxonomy } from "../../src/taxonomy/compile.js";
import type { TaxonomySources } from "../../src/taxonomy/compiled.js";
import { loadTaxonomy } from "../../src/taxonomy/taxonomy.js";

/** A taxonomy small enough to read, with one of everything: for tests of the engine, whatever the data says. */
export const SMALL: TaxonomySources = {
  skills: {
    programming: { name: "Programming", kind: "concept", aliases: ["Programmierung"] },
    go: { name: "Go", kind: "language", aliases: ["Golang"], broader: ["programming"], related: { rust: 0.5 } },
    c: { name: "C", kind: "language", broader: ["programming"] },
    "c-plus-plus": { name: "C++", kind: "language", broader: ["programming"], requires: ["c"] },
    "c-sharp": { name: "C#", kind: "language", broader: ["programming"], implies: ["dotnet"] },
    dotnet: { name: ".NET", kind: "framework", aliases: ["dotnet", "ASP.NET"], related: { "spring-boot": 0.4 } },
    java: { name: "Java", kind: "language", broader: ["programming"] },
    javascript: { name: "JavaScript", kind: "language", aliases: ["JS"], broader: ["programming"] },
    nodejs: { name: "Node.js", kind: "framework", requires: ["javascript"], implies: ["javascript"] },
    nextjs: { name: "Next.js", kind: "framework", requires: ["nodejs"], implies: ["nodejs"] },
    python: { name: "Python", kind: "language", broader: ["programming"] },
    rust: { name: "Rust", kind: "language", broader: ["programming"] },
    spring: { name: "Spring", kind: "framework", requires: ["java"] },
    "spring-boot": { name: "Spring Boot", kind: "framework", requires: ["spring"], implies: ["spring", "java"] },
    sql: { name: "SQL", kind: "language", broader: ["programming"] },
    postgresql: { name: "PostgreSQL", kind: "database", aliases: ["Postgres"], implies: ["sql"] },
    mongodb: { name: "MongoDB", kind: "database", related: { postgresql: 0.5 } },
    kubernetes: { name: "Kubernetes", kind: "platform", aliases: ["k8s"] },
    "ci-cd": { name: "CI/CD", kind: "method" },
    "a-b-testing": { name: "A/B testing", kind: "method" },
    pytorch: { name: "PyTorch", kind: "framework", requires: ["python"] },
    tensorflow: { name: "TensorFlow", kind: "framework", requires: ["python"], related: { pytorch: 0.8 } },
    "machine-learning": {
      name: "Machine learning",
      kind: "concept",
      aliases: ["ML"],
      forms: { de: ["maschinelles Lernen"], fr: ["apprentissage automatique"] },
    },
    microservices: { name: "Microservices", kind: "concept", aliases: ["micro services"] },
    "quality-assurance": { name: "Quality assurance", kind: "method", forms: { de: ["Qualitätssicherung"] } },
    "data-modeling": { name: "Data modeling", kind: "method" },
    "can-bus": { name: "CAN bus", kind: "protocol", aliases: ["CAN"], match: { caseSensitive: true } },
    rest: { name: "REST", kind: "protocol" },
    linkedin: { name: "LinkedIn", kind: "platform", related: { python: 0.1 } },
    kafka: { name: "Kafka", kind: "platform", match: { not: ["Franz Kafka"] } },
    dashboards: { name: "Dashboards", kind: "method", match: { needs: ["data", "report"] } },
    "soft-communication": { name: "Communication", kind: "soft" },
    "old-spring": { name: "Spring Framework", kind: "framework", moved: "spring" },
    "cloud-stuff": { name: "Cloud stuff", kind: "concept", split: ["kubernetes", "ci-cd"] },
  },
  ambiguous: {
    Go: {
      skill: "go",
      case: "exact",
      list: true,
      before: ["in", "using"],
      after: ["developer", "services"],
      near: ["grpc"],
      notBefore: ["to", "ready"],
      notAfter: ["to", "live", "the", "-to-market", "-live"],
      yes: ["Services in Go", "Python, Go, Rust", "5 years of Go"],
      no: ["ready to go", "Go-live support", "go-to-market"],
    },
    C: {
      skill: "c",
      case: "exact",
      list: true,
      yes: ["C, C++", "experience in C", "Python, C, Java"],
      no: ["Class C", "C-section", "Vitamin C"],
    },
    Spring: { skill: "spring", case: "exact", list: true, near: ["java"], notAfter: ["2026"], yes: ["Java, Spring"], no: ["spring 2026"] },
    REST: { skill: "rest", case: "exact", list: true, after: ["api", "services"], yes: ["REST APIs"], no: ["the rest"] },
    Rust: { skill: "rust", case: "exact", list: true, yes: ["Go, Rust, Python"], no: ["rust on steel"] },
  },
};

export const small = loadTaxonomy(compileTaxonomy(SMALL));
