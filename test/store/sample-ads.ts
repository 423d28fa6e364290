import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SKILLS = ["Python", "Kubernetes", "PostgreSQL", "MongoDB", "TensorFlow", "PyTorch", "Java"];

/** An ad like no other with each number; the folder's name says which preset reads it. */
export function aiAd(number: number) {
  const words = Array.from({ length: 60 }, (_, at) => `word${number}x${at}`).join(" ");
  return {
    job_id: String(number),
    title: number % 3 === 0 ? "Senior AI Engineer" : "AI Engineer",
    company: `Company ${number}`,
    location: "Berlin, DEU",
    posted_date: `2026-02-${String((number % 27) + 1).padStart(2, "0")}`,
    description: `We look for an engineer. ${words}\n\nRequirements:\n- ${SKILLS[number % SKILLS.length]}\n- ${SKILLS[(number + 3) % SKILLS.length]}`,
  };
}

export function writeAds(folder: string, name: string, ads: readonly object[]): void {
  mkdirSync(join(folder, "ai-engineering-2026"), { recursive: true });
  writeFileSync(join(folder, "ai-engineering-2026", name), ads.map((ad) => JSON.stringify(ad)).join("\n"));
}
