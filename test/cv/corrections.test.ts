import { expect, it } from "vitest";
import type { Correction, Corrections } from "../../src/schema/corrections.js";
import { readText } from "./knowledge.js";

const CV = `Nora Invented
nora.invented@example.com | Oslo, Norway

Experience
Software Engineer, Fjord Systems AS
Jan 2020 – Dec 2021
- Built services in Python

Backend Engineer, Tromsø Data AS
Jan 2022 – Present
- Ran Kafka

Skills
Python, Docker
`;

const stated = (...corrections: Correction[]): Corrections => ({ schema: "groundwork/corrections@1", corrections });

it("a stated skill is held at the stated level, as evidence of the kind stated", async () => {
  const profile = await readText(CV, { corrections: stated({ kind: "skill", skill: "Rust", level: 3, because: "two years at home" }) });
  const rust = profile.skills.find((skill) => skill.id === "rust");
  expect(rust).toMatchObject({ grade: "stated", level: 3, rule: "level-stated" });
  expect(profile.evidence[rust?.evidence[0] ?? ""]).toEqual({ kind: "stated", correction: "skill:rust", text: "two years at home" });
});

it("a removed skill is gone, and what it alone implied goes with it", async () => {
  const corrections = stated({ kind: "skill", skill: "docker", remove: true });
  expect((await readText(CV)).skills.map((skill) => skill.id)).toContain("docker");
  expect((await readText(CV, { corrections })).skills.map((skill) => skill.id)).not.toContain("docker");
});

it("a verdict contradicted keeps the lines that were read and adds the person's word", async () => {
  const profile = await readText(CV, {
    corrections: stated({ kind: "verdict", skill: "kafka", level: 4, because: "I ran it for the whole bank" }),
  });
  const kafka = profile.skills.find((skill) => skill.id === "kafka");
  expect(kafka).toMatchObject({ grade: "stated", level: 4 });
  expect(kafka?.evidence.map((id) => profile.evidence[id]?.kind)).toEqual(["stated", "quote"]);
});

it("a corrected date changes months, experience and the skills that rest on it", async () => {
  const corrections = stated({
    kind: "position",
    match: { title: "Software Engineer", organisation: "Fjord Systems AS" },
    start: "2016-01",
  });
  const [before, after] = [await readText(CV), await readText(CV, { corrections })];
  expect(before.positions[0]).toMatchObject({ months: 24, flags: [] });
  expect(after.positions[0]).toMatchObject({ months: 72, flags: ["stated"] });
  expect(after.figures[after.experience.total]?.value).toBe((before.figures[before.experience.total]?.value ?? 0) + 48);
  expect(after.skills.find((skill) => skill.id === "python")?.months).toBe(72);
});

it("a correction survives a new version of the CV: it is found by name, not by place", async () => {
  const corrections = stated({ kind: "position", match: { title: "software engineer" }, end: "2021-06" });
  const moved = CV.replace("Experience\n", "Profile\nEngineer who builds.\n\nExperience\n");
  expect((await readText(moved, { corrections })).positions[0]).toMatchObject({ end: "2021-06", flags: ["stated"] });
});

it("a position can be added and removed; one that is not found is a notice", async () => {
  const added = await readText(CV, {
    corrections: stated({ kind: "position", title: "Tutor", organisation: "Night School", start: "2018", end: "2019" }),
  });
  expect(added.positions.at(-1)).toMatchObject({ id: "stated-1", flags: ["stated", "year-only"] });
  const removed = await readText(CV, { corrections: stated({ kind: "position", match: { organisation: "Tromsø Data" }, remove: true }) });
  expect(removed.positions.map((position) => position.organisation?.text)).toEqual(["Fjord Systems AS"]);
  const missed = await readText(CV, { corrections: stated({ kind: "position", match: { title: "Astronaut" }, remove: true }) });
  expect(missed.notices).toContainEqual({ code: "correction-not-found", stage: "cv", severity: "warning", actual: "Astronaut" });
});

it("a field the person states replaces what was read", async () => {
  const profile = await readText(CV, {
    corrections: stated({ kind: "field", field: "location", value: "Bergen, Norway" }, { kind: "field", field: "email", value: null }),
  });
  expect(profile.location?.text).toBe("Bergen, Norway");
  expect(profile.country).toBe("NO");
  expect(profile.email).toBeNull();
});
