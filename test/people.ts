import { readFileSync } from "node:fs";
import { readDocumentBytes } from "../src/io/reader/read-document.js";
import type { Stages } from "../src/pipeline.js";
import type { TextDocument } from "../src/schema/document.js";
import type { ReportOptions } from "../src/schema/options.js";
import { readTitle } from "../src/skills/title.js";
import { analyzeDocument, OPTIONS, sharedKnowledge } from "./examples.js";

interface Person {
  readonly file: string;
  /** The target as the person would type it. */
  readonly target: string;
  /** Why this person is here. */
  readonly because: string;
  readonly options?: Partial<ReportOptions>;
}

/** Invented people, each for something that reports get wrong. */
export const PEOPLE = {
  "dana-whitfield": {
    file: "dana-whitfield.md",
    target: "Senior Software Engineer",
    because: "is what she aims at",
    options: { region: "US" },
  },
  "priya-raghunathan": { file: "priya-raghunathan.txt", target: "Backend Developer", because: "comes back after three years" },
  "leo-marchetti": { file: "leo-marchetti.md", target: "Machine Learning Engineer", because: "is a student without positions" },
  "katrin-vogel": { file: "katrin-vogel.md", target: "Data Engineer", because: "has a CV in German", options: { languages: ["de", "en"] } },
  "owen-park": { file: "owen-park.html", target: "Frontend Developer", because: "sends hidden text along" },
  "margaret-oduya": { file: "margaret-oduya.md", target: "Solutions Architect", because: "has worked for twenty-five years" },
  "bruno-salvi": { file: "bruno-salvi.md", target: "Machine Learning Engineer", because: "has nothing that fits" },
  "aditya-kulkarni": { file: "aditya-kulkarni.txt", target: "DevOps Engineer", because: "lives in Pune", options: { region: "IN" } },
  "sofia-lund": { file: "sofia-lund.md", target: "quantum hardware engineer", because: "aims at a role without data" },
  "helen-abara": {
    file: "helen-abara.md",
    target: "Project Manager",
    because: "changes her field",
    options: { voice: "they", depth: "full" },
  },
  "nikolai-orlov": { file: "nikolai-orlov.md", target: "QA Automation Engineer", because: "writes his name in another script" },
  "mallory-quill": { file: "mallory-quill.md", target: "Senior Data Analyst", because: "fills the CV with markup and orders to machines" },
  "robin-achterberg": { file: "robin-achterberg.txt", target: "IT Support Technician", because: "writes two sentences" },
  "camille-perrot": { file: "camille-perrot.md", target: "Full-Stack Developer", because: "has a CV in French", options: { region: "FR" } },
  "yusuf-demir": {
    file: "yusuf-demir.md",
    target: "Product Manager",
    because: "shares the report without names",
    options: { redact: true, voice: "they", depth: "brief" },
  },
  "anselm-brandt": { file: "anselm-brandt.md", target: "Staff Software Engineer", because: "lists forty positions" },
} as const satisfies Record<string, Person>;
export type PersonName = keyof typeof PEOPLE;

export async function personDocument(name: PersonName): Promise<TextDocument> {
  const { file } = PEOPLE[name];
  const bytes = name === "anselm-brandt" ? new TextEncoder().encode(veryLongCv()) : readFileSync(`test/people/${file}`);
  return readDocumentBytes(bytes, file, { isolate: false });
}

export async function analyzePerson(name: PersonName, changes: Partial<ReportOptions> = {}): Promise<Stages & { document: TextDocument }> {
  const person: Person = PEOPLE[name];
  const document = await personDocument(name);
  const { role, seniority } = readTitle(person.target, sharedKnowledge().roles);
  const options = { ...OPTIONS, role: role ?? person.target, level: seniority, ...person.options, ...changes };
  return { ...analyzeDocument(document, person.file, options), document };
}

/** Forty contracts of six months and a list of skills as long as a page. */
function veryLongCv(): string {
  const skills = [
    "Java",
    "Kotlin",
    "Spring Boot",
    "PostgreSQL",
    "Kafka",
    "Docker",
    "Kubernetes",
    "AWS",
    "Terraform",
    "React",
    "Python",
    "Go",
  ];
  const clients = ["Harbour Bank", "Mill Lane Foods", "Oakfield Rail", "Stonebridge Insurance", "Larch Telecom"];
  const positions = Array.from({ length: 40 }, (_, at) => {
    const year = 2026 - Math.floor(at / 2);
    const dates = at % 2 === 0 ? `July ${year} – December ${year}` : `January ${year} – June ${year}`;
    const [one, two, three] = [0, 1, 2].map((step) => skills[(at + 5 * step) % skills.length]);
    const lines = [
      `- Built the ${["order", "billing", "booking", "claims"][at % 4]} service in ${one} with ${two}; ${at + 3} endpoints.`,
      `- Moved ${at + 2} jobs to ${three} and wrote the hand-over for the team.`,
    ];
    return `**Software Contractor**, ${clients[at % clients.length]}, Hamburg\n${at === 0 ? "July 2026 – present" : dates}\n${lines.join("\n")}\n`;
  });
  const list = [
    ...skills,
    "SQL",
    "JUnit",
    "Maven",
    "Gradle",
    "Jenkins",
    "Git",
    "Redis",
    "Elasticsearch",
    "RabbitMQ",
    "GraphQL",
    "REST",
    "Linux",
  ];
  return `# Anselm Brandt\n\nHamburg, Germany | anselm.brandt@example.com\n\n## Experience\n\n${positions.join("\n")}\n## Skills\n\n${list.join(", ")}\n`;
}
