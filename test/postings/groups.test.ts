import { describe, expect, it } from "vitest";
import { read } from "./knowledge.js";

/** Names that share a label, group by group. */
function groups(line: string): string[][] {
  const found = new Map<string, string[]>();
  for (const { name, group } of read(`Requirements\n- ${line}`).skills)
    if (group !== undefined) found.set(group, [...(found.get(group) ?? []), name]);
  return [...found.values()];
}

describe("alternatives", () => {
  it.each([
    ["AWS, GCP or Azure", [["Amazon Web Services", "Google Cloud", "Microsoft Azure"]]],
    ["At least one of Java, Scala, Go", [["Java", "Scala", "Go"]]],
    ["Tools such as LangChain, LlamaIndex, or similar", [["LangChain", "LlamaIndex"]]],
    ["Experience with React/Angular", [["React", "Angular"]]],
    ["Queues (Kafka, RabbitMQ or similar)", [["Apache Kafka", "RabbitMQ"]]],
    ["React, Vue, or another framework", [["React", "Vue.js"]]],
    ["A cloud provider (AWS, Azure)", [["Amazon Web Services", "Microsoft Azure"]]],
    ["Python, TensorFlow/PyTorch", [["TensorFlow", "PyTorch"]]],
    ["Ervaring met Python of Java in een team, je hebt kennis van SQL", [["Python", "Java"]]],
  ])("'%s' are", (line, expected) => {
    expect(groups(line)).toEqual(expected);
  });

  it.each(["HTML/CSS and SQL", "Python, Docker, Kubernetes", "AI/ML experience", "Ownership of large-scale data systems", "Go and Python"])(
    "'%s' are none",
    (line) => {
      expect(groups(line)).toEqual([]);
    },
  );

  it("a bracket ends a list of alternatives", () => {
    expect(groups("Service mesh (Envoy/Istio), ClickHouse or Kafka")).toEqual([
      ["Envoy", "Istio"],
      ["ClickHouse", "Apache Kafka"],
    ]);
  });
});
