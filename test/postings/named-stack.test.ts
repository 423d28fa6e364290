import { describe, expect, it } from "vitest";
import { isInNamedStack } from "../../src/postings/named-stack.js";
import type { Mention } from "../../src/skills/mention.js";
import { needs } from "./knowledge.js";

const about = (sentence: string) => `About us\n${sentence}\n\nRequirements\n- Docker in daily use`;

describe("what an employer says of itself", () => {
  it.each([
    "We are a leading marketplace. Our current playground: PHP, Scala, Elasticsearch.",
    "We are the provider of a reader for documents, with technologies like Scala, React and PHP.",
    "Our platform is Scala, React and PHP.",
  ])("names what the work is done with where technologies stand side by side: %s", (sentence) => {
    expect(needs(about(sentence))).toMatchObject({ Scala: "mentioned", PHP: "mentioned" });
  });

  it("names what the work is done with where it calls it the stack", () => {
    expect(needs(about("Our stack includes Snowflake."))).toMatchObject({ Snowflake: "mentioned" });
  });

  it.each([
    "We are a leading security company, trusted by GitHub, Zendesk and Salesforce.",
    "We are the company behind Elasticsearch. Scala came later.",
  ])("asks for nothing else it names: %s", (sentence) => {
    expect(Object.keys(needs(about(sentence)))).toEqual(["Docker"]);
  });
});

it("a strong background in an ambiguous name is asked as experience with it is", () => {
  expect(needs("We are looking for a seasoned engineer with a strong React background.", { title: "Clerk" })).toMatchObject({
    React: "required",
  });
});

it("of an ad that is one long list is found without looking at all of it from each name", { timeout: 15_000 }, () => {
  const text = "Abc, Sql, ".repeat(20_000);
  const kept = [...text.matchAll(/\w+/g)].map(
    ({ index }, at) => ({ kind: "tool", skill: `skill-${at % 2}`, start: index, end: index + 3 }) as Mention,
  );
  expect(kept.some((_, at) => isInNamedStack(text, kept, at))).toBe(false);
});

it("names where its people come from with slashes between", () => {
  const named = needs("We insure barges.\n\n- Experienced team from Twilio / Zendesk / Salesforce\n- Stack: Scala and PHP", {
    title: "Clerk",
  });
  expect(Object.keys(named)).toContain("Scala");
  expect(Object.keys(named)).not.toContain("Zendesk");
});
