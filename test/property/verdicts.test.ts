import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { matchPosting } from "../../src/gap/match-posting.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { openStream } from "../../src/market/statistics/random.js";
import { readPosting } from "../../src/postings/read-posting.js";

const knowledge = readKnowledge();
const PEOPLE = process.env.GROUNDWORK_FULL === undefined ? 12 : 200;

const BULLETS = [
  "Automated the monthly reports of all regions with Python and pandas",
  "Cut the p99 latency of the checkout service by 40% with Redis",
  "Presented the results of each quarter to the board",
  "Moved 30 services to Kubernetes on AWS",
  "Mentored two junior engineers",
  "Rewrote the slowest PostgreSQL queries",
  "Worked with marketing and finance on the pricing model",
  "Trained a classifier in PyTorch that finds duplicate invoices",
  "Led the migration of the data warehouse to Snowflake",
  "Wrote the runbooks and was on call every sixth week",
  "Built a React dashboard for 400 sales people",
  "Reconciled supplier invoices every month",
];
const SKILLS = ["Python", "SQL (expert)", "Java", "Docker", "Terraform", "Kafka", "Excel", "Git", "Spark", "TypeScript"];
const TITLES = ["Data Engineer", "Backend Developer", "Accountant", "Project Manager"];
const AD = {
  id: "a",
  title: "Engineer",
  company: null,
  location: null,
  posted: null,
  text: `Requirements
- 5+ years of Python, strong SQL, expert in Kubernetes
- 3 years of experience with software engineering
- Experience with AWS, Docker or Terraform; Kafka and Spark in production
- Machine learning, data warehousing, databases and query optimization
- Advanced Excel, accounting, project management
- Communication, problem solving, teamwork, leadership, attention to detail, mentoring and stakeholder management
- Front-end development with React and TypeScript
`,
};
const facts = readPosting(AD, knowledge);
const RANK = { none: 0, partly: 1, met: 2 };

interface Person {
  readonly positions: readonly { readonly head: string; readonly bullets: readonly string[] }[];
  readonly skills: readonly string[];
}

function invent(seed: number): Person {
  const { below } = openStream(seed.toString(16).padStart(8, "0"));
  const some = <T>(all: readonly T[], most: number): T[] => all.filter(() => below(all.length) < most);
  return {
    positions: [0, 1, 2].map((at) => ({
      head: `${TITLES[below(TITLES.length)]}, Acme ${at + 1} Ltd\nJan ${2022 - 4 * at} - Dec ${2025 - 4 * at}`,
      bullets: some(BULLETS, 4),
    })),
    skills: some(SKILLS, 6),
  };
}

async function verdicts({ positions, skills }: Person): Promise<ReadonlyMap<string, number>> {
  const posts = positions.map(({ head, bullets }) => `${head}\n${bullets.map((line) => `- ${line}`).join("\n")}`).join("\n\n");
  const text = `Robin Invented\nrobin@example.com\n\nExperience\n${posts}\n\nSkills\n${["Office work", ...skills].join(", ")}\n`;
  const document = await parseDocument(new TextEncoder().encode(text), "cv.txt");
  const matched = matchPosting(readCv(document, { ...knowledge, asOf: "2026-11-20" }), facts, knowledge);
  return new Map(matched.map(({ id, verdict }) => [id, RANK[verdict]]));
}

/** What the fewer words show better than the more. */
const bettered = (fewer: ReadonlyMap<string, number>, more: ReadonlyMap<string, number>): string[] =>
  [...fewer].filter(([id, rank]) => rank > (more.get(id) ?? 0)).map(([id]) => id);

describe("verdicts of random people", () => {
  it("are bettered by no skill, line or position taken away, and changed by no order", async () => {
    for (let seed = 1; seed <= PEOPLE; seed++) {
      const person = invent(seed * 7919);
      const usual = await verdicts(person);
      const { below } = openStream((seed * 104729).toString(16).padStart(8, "0"));
      const post = below(3);
      const bullet = below(BULLETS.length);
      const without: Record<string, Person> = {
        skill: { ...person, skills: person.skills.filter((_, at) => at !== below(person.skills.length + 1)) },
        line: {
          ...person,
          positions: person.positions.map((one, at) =>
            at === post ? { ...one, bullets: one.bullets.filter((_, n) => n !== bullet % (one.bullets.length + 1)) } : one,
          ),
        },
        position: { ...person, positions: person.positions.filter((_, at) => at !== post) },
      };
      for (const [what, fewer] of Object.entries(without))
        expect(bettered(await verdicts(fewer), usual), `seed ${seed}: a ${what} less`).toEqual([]);
      const turned: Person = {
        positions: person.positions.map((one) => ({ ...one, bullets: [...one.bullets].reverse() })),
        skills: [...person.skills].reverse(),
      };
      expect(await verdicts(turned), `seed ${seed}: in another order`).toEqual(usual);
    }
  });
});
