import { expect, it } from "vitest";
import { nameResource } from "../../src/catalogue/name-resource.js";

it("a page that is called as any page might be is called by whose it is", () => {
  const name = (title: string): string => nameResource({ title, provider: "Acme" });
  expect(["Quickstart", "Getting Started", "Tutorials", "Get started: basics"].map(name)).toEqual([
    "Quickstart (Acme)",
    "Getting Started (Acme)",
    "Tutorials (Acme)",
    "Get started: basics (Acme)",
  ]);
  expect(["Getting Started with Prometheus", "SQL tutorial", "入門"].map(name)).toEqual([
    "Getting Started with Prometheus",
    "SQL tutorial",
    "入門",
  ]);
});
