import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readHeldLevels } from "../../src/gap/held-levels.js";
import { openExams } from "../../src/plan/choose-exam.js";
import { chooseResources } from "../../src/plan/goal.js";
import { readStanding, type Standing } from "../../src/plan/other-platforms.js";
import { sharedKnowledge } from "../examples.js";

const WISHES = { languages: ["en"], budget: null, currency: null };

async function standingOf(...certificates: string[]): Promise<Standing> {
  const text = `Robin Invented\n\nExperience\nDeveloper, Acme Ltd\nJan 2020 - Present\n- Services in Java\n\nCertifications\n${certificates.join("\n")}\n`;
  const knowledge = sharedKnowledge();
  const document = await parseDocument(new TextEncoder().encode(text), "cv.txt");
  const profile = readCv(document, { ...knowledge, asOf: "2026-11-20" });
  return readStanding(profile, readHeldLevels(profile, knowledge.taxonomy, true), knowledge);
}

const AWS = "AWS Certified Solutions Architect - Associate (2023)";
const GCP = "Google Cloud Professional Cloud Architect";

describe("who works on one cloud", () => {
  const { catalogue } = sharedKnowledge();
  const titles = (skill: string, { isElsewhere }: Standing): string =>
    chooseResources(catalogue.resourcesFor(skill), skill, 1, { ...WISHES, knows: () => true, isSought: () => false, isElsewhere })
      .map(({ title }) => title)
      .join("\n");

  it("learns what runs on all of them without the course of another", async () => {
    expect(titles("kubernetes", await standingOf())).toContain("Azure");
    expect(titles("kubernetes", await standingOf(AWS))).not.toContain("Azure");
    expect(titles("databases", await standingOf(GCP))).not.toContain("Azure");
  });

  it("is shown the courses of another where that is the goal", async () => {
    expect(titles("azure", await standingOf(AWS))).toMatch(/Azure|Microsoft/);
  });

  it("is sent to no exam for beginners in clouds, nor to one that is held", async () => {
    const examOf = (skill: string, { isBeneath }: Standing) => openExams(catalogue, new Set(), WISHES, isBeneath)(skill)?.id;
    expect(examOf("databases", await standingOf())).toBe("cert-azure-dp-900");
    expect(examOf("databases", await standingOf("Microsoft Certified: Azure Data Fundamentals (DP-900)"))).toBeUndefined();
    expect(examOf("databases", await standingOf(GCP))).toBeUndefined();
    const azure = catalogue.certification("cert-azure-az-900");
    expect(azure !== undefined && (await standingOf(AWS)).isBeneath(azure, "azure")).toBe(true);
    expect(azure !== undefined && (await standingOf()).isBeneath(azure, "azure")).toBe(false);
  });

  it("may sit again what has lapsed, and is sent to no exam for beginners before it", async () => {
    const exams = ["cert-aws-saa-c03", "cert-aws-clf-c02"].flatMap((id) => catalogue.certification(id) ?? []);
    const beneath = ({ isBeneath }: Standing): boolean[] => exams.map((exam) => isBeneath(exam, "aws"));
    expect(beneath(await standingOf(AWS))).toEqual([true, true]);
    expect(beneath(await standingOf(`${AWS} – lapsed`))).toEqual([false, true]);
  });
});
