import { expect, test } from "vitest";
import { needs } from "./knowledge.js";

const required = (line: string): string[] => Object.keys(needs(`Requirements\n- ${line}`, { title: "Analyst" }));

test("what the last name of a list ends with belongs to those before", () => {
  expect(required("Knowledge of supervised, unsupervised and reinforcement learning")).toContain("Supervised learning");
  expect(required("Experience training, evaluating and deploying models")).toEqual(
    expect.arrayContaining(["Model training", "Model evaluation", "Model deployment"]),
  );
  expect(required("Experience in time and project management")).toContain("Project management");
  expect(required("Experience with performance, unit and integration testing")).toContain("Unit testing");
  expect(required("Write unit and integration tests")).toEqual(expect.arrayContaining(["Unit testing", "Integration testing"]));
  expect(required("Automate unit/integration tests")).toEqual(expect.arrayContaining(["Unit testing", "Integration testing"]));
});

test("what the first name of a list begins with belongs to those behind", () => {
  expect(required("Experience in data cleaning, transformation and profiling of records")).toEqual(
    expect.arrayContaining(["Data cleaning", "Data transformation", "Data profiling"]),
  );
  expect(required("Experience with model training and deployment")).toContain("Model deployment");
});

test("however long the line", () => {
  const long = Array.from({ length: 90 }, (_, at) => `place ${at}`).join(" or ");
  expect(required(`Seen at ${long}, with unit and integration testing`)).toContain("Unit testing");
});

test("a word that stands for itself, or begins a longer name, shares nothing", () => {
  // "Technology strategy" goes by technical direction too.
  expect(required("Experience with technical direction and strategy")).not.toContain("Product strategy");
  expect(required("A record of data quality and frameworks")).not.toContain("Data governance");
  expect(required("Experience with model training and deployment vehicles")).not.toContain("Model deployment");
});

test("offers share nothing", () => {
  const skills = Object.keys(needs("Benefits\n- Courses in model training and deployment", { title: "Analyst" }));
  expect(skills).not.toContain("Model deployment");
});
