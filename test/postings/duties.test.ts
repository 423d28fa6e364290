import { describe, expect, it } from "vitest";
import { needs } from "./knowledge.js";

const duties = (...lines: string[]) => needs(["Responsibilities", ...lines.map((line) => `- ${line}`)].join("\n"), { title: "Clerk" });

describe("among duties", () => {
  it("what a person must be able to do is asked outright: proficiency, familiarity, ability", () => {
    const read = duties(
      "Write reports for the board",
      "Proficiency in Python",
      "Familiarity with Docker",
      "Understanding of PostgreSQL",
      "They should have strong time management",
    );
    expect(read).toMatchObject({
      Python: "required",
      Docker: "required",
      PostgreSQL: "required",
      "Time management": "required",
    });
  });

  it("a team of developers names their technology, a team at a firm or from it names others", () => {
    expect(duties("Lead a team of Python and Go developers")).toHaveProperty("Go");
    expect(duties("The team uses a mix of Terraform and Ansible")).toHaveProperty("Ansible");
    expect(duties("Trusted by the teams at Google, MongoDB and Datadog")).toEqual({});
    expect(duties("Teams at Notion, Stripe and Vercel use it every day")).toEqual({});
    expect(duties("Loved by Stripe and Vercel")).toEqual({});
  });

  it("a trait that says how the work is done or what it is for is asked of nobody", () => {
    const read = duties("Build reports that support decision-making", "Help teams move fast", "Mentor juniors");
    expect(read).not.toHaveProperty("Decision making");
    expect(read).not.toHaveProperty("Fast-paced environment");
    expect(read).toMatchObject({ Mentoring: "mentioned" });
    expect(duties("Write reports", "Ability to make decisions")).toHaveProperty("Decision making");
  });

  it("nobody is asked for what a duty says of staying up to date, or of the problems that a thing is for", () => {
    const read = duties("Write reports", "Stay up to date with the trade", "Help clients solve complex problems");
    expect(read).not.toHaveProperty("Continuous learning");
    expect(read).not.toHaveProperty("Problem solving");
    expect(duties("Write reports", "Ability to stay up to date with the trade")).toHaveProperty("Continuous learning");
  });

  it("a bonus that is paid prefers nothing", () => {
    expect(needs("Senior engineer - $100k + up to 10% bonus - Python, Kubernetes")).toEqual({
      Python: "mentioned",
      Kubernetes: "mentioned",
    });
    expect(needs("Requirements\n- SQL\n- Rust is a bonus")).toEqual({ SQL: "required", Rust: "preferred" });
  });
});

it("the trade that is sought is asked for with what brackets behind it name, and what a role demands or spans", () => {
  const asked = (line: string) => needs(`${line}\n\nWe pay well.`, { title: "Zorbo" });
  expect(asked("We're looking for a Senior Software Engineer, Data (Python, Kafka) to join our team.")).toMatchObject({
    Python: "required",
    "Apache Kafka": "required",
  });
  expect(asked("We're hiring the team of an engineer. We use Python too.")).not.toMatchObject({ Python: "required" });
  expect(asked("The role spans across back-end development, data engineering and ML work.")).toMatchObject({
    "Back-end development": "required",
    "Data engineering": "required",
  });
  expect(asked("This position demands hands-on work in risk management.")).toMatchObject({ "Risk management": "required" });
  expect(asked("My team is looking to add an analyst who loves data visualization.")).toMatchObject({ "Data visualization": "required" });
  expect(asked("If you are a talented back-end developer, talk to us.")).toMatchObject({ "Back-end development": "required" });
  expect(asked("If you are curious what back-end development is like here, read on.")).toMatchObject({
    "Back-end development": "mentioned",
  });
});
