import { describe, expect, it } from "vitest";
import { maybeHeading } from "../../../src/postings/zones/zone-lines.js";

describe("a heading in words that ads use now and then", () => {
  it.each([
    ["You'll Need To Have", "required"],
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
  ])("opens its zone: %s", (line, zone) => {
    expect(maybeHeading(line, () => true)?.zone).toBe(zone);
  });
});
