import { expect, it } from "vitest";
import { computeCarriesOver } from "../../src/gap/carries-over.js";
import type { Requirement } from "../../src/schema/gap.js";
import type { ExperienceField, Profile } from "../../src/schema/profile.js";
import { sharedKnowledge } from "../examples.js";

const { taxonomy, roles } = sharedKnowledge();

/** The field from which reporting, shown in posts of these fields, carries over to a data analyst's. */
function carriedFrom(...fields: readonly (ExperienceField | null)[]): string | undefined {
  return carried("met", fields);
}

function carried(verdict: Requirement["verdict"], fields: readonly (ExperienceField | null)[]): string | undefined {
  const positions = fields.map((field, at) => ({ id: `position-${at + 1}`, field }));
  const skills = [{ id: "reporting", shownIn: positions.map(({ id }) => id), evidence: [] }];
  const requirement = { id: "reporting", by: "reporting", any: "f0", verdict } as unknown as Requirement;
  return computeCarriesOver({ positions, skills } as unknown as Profile, [requirement], roles["data-analyst"], taxonomy)[0]?.field;
}

it("what another field shows carries over from there; a title that says no field, or the target's own trade, is none", () => {
  expect(carriedFrom("finance")).toBe("finance");
  expect(carriedFrom("other", "finance")).toBe("finance");
  expect(carriedFrom("other", null)).toBeUndefined();
  expect(carriedFrom("finance", "data")).toBeUndefined();
});

it("what is shown in part answers no requirement, and carries over as none", () => {
  expect(carried("partly", ["finance"])).toBeUndefined();
  expect(carried("met", ["finance"])).toBe("finance");
});
