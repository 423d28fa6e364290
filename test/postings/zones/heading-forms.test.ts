import { describe, expect, it } from "vitest";
import { maybeHeading } from "../../../src/postings/zones/maybe-heading.js";

describe("a heading in words that ads use now and then", () => {
  it.each([
    ["You'll Need To Have", "required"],
    ["The experience we're looking to add to our team", "required"],
    ["We'd be happy to have you on our team if you:", "required"],
    ["Qualities we are seeking:", "required"],
    ["What will increase your chances:", "preferred"],
    ["Ideally, you will have: sound shoes", "preferred"],
    ["What your day could look like:", "duty"],
    ["On any given day, you might:", "duty"],
    ["Your job will be to:", "duty"],
    ["As an ML Engineer you’ll be:", "duty"],
    ["Candidate will be responsible for the following:", "duty"],
    ["In your position as planner you will be required to:", "duty"],
    ["You will be required to have:", "required"],
    ["Candidates will be expected to demonstrate:", "required"],
    ["Specifically, your focus will be to:", "duty"],
    ["Some of your key responsibilities will be:", "duty"],
    ["Position Essential Duties:", "duty"],
    ["As the successful candidate, you will be:", "required"],
    ["Qualifications for all essential duties:", "required"],
    ["To be successful, you will contribute by:", "duty"],
    ["Examples Of ESSENTIAL JOB FUNCTIONS", "duty"],
    ["In your first few months, you'll have:", "duty"],
    ["You will need:", "required"],
    ["What we'd like to see", "required"],
    ["You're probably a match if:", "required"],
    ["**Check us out if you**", "required"],
    ["Top skills:", "required"],
    ["Strong Plus:", "preferred"],
    ["**What gives you an edge**", "preferred"],
    ["Les petits plus qui feront la différence :", "preferred"],
    ["You Will Have an Advantage If You Also Have:", "preferred"],
    ["Exceptional candidates will also bring expertise in:", "preferred"],
    ["Qualifications - preferred", "preferred"],
    ["We would be especially impressed if you have:", "preferred"],
    ["It's great, but not required, if you have:", "preferred"],
    ["Required and desired skills:", "required"],
    ["- Nice to Have", "preferred"],
    ["Additional Skills:", "preferred"],
    ["Good to haves", "preferred"],
    ["Added bonus if you have", "preferred"],
    ["Desirable skills and experience", "preferred"],
    ["Nice to Know:", "preferred"],
    ["Our ideal analytics engineer", "preferred"],
    ["Need to Know:", "required"],
    ["- Responsibilities", "duty"],
    ["Bonus Scheme", "perks"],
    ["What we'd love you to do", "duty"],
    ["What you'll get to do", "duty"],
    ["Your daily tasks", "duty"],
    ["What you'd own:", "duty"],
    ["What you'll receive", "perks"],
    ["What it's like to work here", "company"],
    ["This role is not for you if:", "company"],
    ["Physical Requirements", "legal"],
    ["Pre-Employment Requirements", "legal"],
    ["Application instructions", "legal"],
    ["Current stack", "stack"],
    ["You'll bring", "required"],
    ["You'll be highly rated if:", "required"],
    ["You will have experience in one of the following areas:", "required"],
    ["You'll get:", "perks"],
    ["You will love working here because:", "perks"],
    ["You'll struggle here if:", "company"],
    ["You'll also be:", "duty"],
    ["You will own:", "duty"],
    ["Meritorious", "preferred"],
    ["The Type of Team Player We Need:", "required"],
    ["What Success Looks Like In The First 6 Months", "duty"],
    ["Descriptif du poste", "duty"],
    ["Preferences:", "preferred"],
    ["Technology Experience", "required"],
    ["Lo que estamos buscando", "required"],
    ["Por qué te encantará trabajar aquí", "perks"],
    ["Wat je ervoor terug krijgt", "perks"],
    ["Wat je gaat doen", "duty"],
    ["Informations complémentaires :", "legal"],
  ])("opens its zone: %s", (line, zone) => {
    expect(maybeHeading(line, true)?.zone).toBe(zone);
  });
});

describe("the head of an ad is no heading of a part of it", () => {
  it.each([
    "Acme | Oslo, Norway | VISA | ONSITE",
    "Acme | Full stack developers | Chicago | RELOCATION",
    "Oslo, Norway - full-time, intern, VISA",
    "No remote, but we do offer relocation and visa sponsorship",
  ])("%s", (line) => {
    expect(maybeHeading(line, true)).toBeNull();
  });

  it("while a word of its own still opens the part about the law", () => {
    expect(maybeHeading("Visa sponsorship", true)?.zone).toBe("legal");
    expect(maybeHeading("Relocation & Remote Work", true)?.zone).toBe("legal");
    expect(maybeHeading("Application process", true)?.zone).toBe("legal");
  });

  it.each(["Application engineer", "Application Tech Stack: Postgres, Angular", "Application Frontend Development: CSS"])(
    "nor does what is made begin the part about applying: %s",
    (line) => {
      expect(maybeHeading(line, true)).toBeNull();
    },
  );
});
