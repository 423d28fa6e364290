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
