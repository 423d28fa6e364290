import { expect, test } from "vitest";
import { needs } from "./knowledge.js";

test("work with the trades and teams of an organisation is work across functions; with clients, or in a team, it is collaboration", () => {
  const asked = (duty: string): string[] => Object.keys(needs(`Responsibilities\n- ${duty}`, { title: "Engineer" }));
  for (const across of [
    "Collaborate closely with product and design teams",
    "Collaborate with data scientists, designers and product managers",
    "Close collaboration with the marketing department",
    "Collaborating with various teams within the house",
  ])
    expect(asked(across)).toContain("Cross-functional collaboration");
  for (const together of [
    "Collaborate with clients",
    "Collaborate in a team of analysts and engineers",
    "Work collaboratively with colleagues",
  ]) {
    expect(asked(together)).toContain("Collaboration");
    expect(asked(together)).not.toContain("Cross-functional collaboration");
  }
});

test("work with others is asked for once: not beside work across functions, unless it is asked for more strongly", () => {
  const asked = (text: string) => needs(text, { title: "Engineer" });
  const both = asked("Responsibilities\n- Collaborate with cross-functional teams\n- Collaborate with clients");
  expect(both).toMatchObject({ "Cross-functional collaboration": "mentioned" });
  expect(both).not.toHaveProperty("Collaboration");
  const able = asked("Requirements\n- Ability to collaborate effectively with designers and engineers");
  expect(able).toMatchObject({ "Cross-functional collaboration": "required" });
  expect(able).not.toHaveProperty("Collaboration");
  const stronger = asked("Requirements\n- Strong collaboration skills\n\nResponsibilities\n- Collaborate with product and design teams");
  expect(stronger).toMatchObject({ Collaboration: "required", "Cross-functional collaboration": "mentioned" });
});

test("who explains technical matters is asked to communicate once, unless it is asked for more strongly", () => {
  const asked = (text: string) => needs(`Requirements\n- SQL\n- ${text}`, { title: "Engineer" });
  const both = asked("Excellent communication skills, able to explain technical concepts to non-technical stakeholders");
  expect(both).toMatchObject({ Communication: "required" });
  expect(both).not.toHaveProperty("Technical communication");
  expect(asked("Able to explain technical concepts to non-technical stakeholders")).toMatchObject({
    "Technical communication": "required",
  });
  const stronger = asked("Able to explain technical concepts to others\n\nNice to have\n- Communication skills");
  expect(stronger).toMatchObject({ "Technical communication": "required", Communication: "preferred" });
});
