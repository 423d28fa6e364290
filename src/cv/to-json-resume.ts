import type { Field, Position, Profile } from "../schema/profile.js";
import { isKnownCity, isState } from "./lexicon/place-words.js";

type JsonResume = Readonly<Record<string, unknown>>;

/** The profile as JSON Resume 1.0 (`groundwork cv FILE --json-resume`); only what the CV says, empty sections left out. */
export function toJsonResume(profile: Omit<Profile, "evidence" | "figures" | "notices">): JsonResume {
  const work = profile.positions.filter((position) => position.kind !== "volunteering" && position.kind !== "break");
  const volunteer = profile.positions.filter((position) => position.kind === "volunteering");
  return withoutEmpty({
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    basics: withoutEmpty({
      name: textOf(profile.name),
      label: textOf(profile.headline),
      email: textOf(profile.email),
      phone: textOf(profile.phone),
      summary: textOf(profile.summary),
      location:
        profile.location === null
          ? undefined
          : withoutEmpty({ ...cityOf(profile.location.text), countryCode: profile.country ?? undefined }),
      profiles: profile.links.map((link) => withoutEmpty({ network: networkOf(link.text), url: withScheme(link.text) })),
    }),
    work: work.map((position) =>
      withoutEmpty({ name: textOf(position.organisation), position: textOf(position.title), ...shared(position) }),
    ),
    volunteer: volunteer.map((position) =>
      withoutEmpty({ organization: textOf(position.organisation), position: textOf(position.title), ...shared(position) }),
    ),
    education: profile.education.map((entry) =>
      withoutEmpty({
        institution: textOf(entry.institution),
        studyType: textOf(entry.degree),
        startDate: entry.start ?? undefined,
        endDate: endDate(entry.end),
      }),
    ),
    certificates: profile.certifications.map(({ text }) => ({ name: text.text })),
    publications: profile.publications.map((publication) => ({ name: publication.text })),
    skills: profile.skillsAsWritten.map((skill) => ({ name: skill.text })),
    languages: profile.languages.map(({ text, level }) => withoutEmpty({ language: text.text, fluency: level ?? undefined })),
    projects: profile.projects.map((project) => withoutEmpty({ name: textOf(project.title), ...shared(project) })),
  });
}

function shared(position: Position): JsonResume {
  return {
    location: textOf(position.place),
    startDate: position.start ?? undefined,
    endDate: endDate(position.end),
    highlights: position.bullets.map((bullet) => bullet.text),
  };
}

/** What goes on has no end date in JSON Resume. */
function endDate(end: string | null): string | undefined {
  return end === null || end === "present" ? undefined : end;
}

function textOf(field: Field | null): string | undefined {
  return field?.text;
}

/** "Austin, TX" is a town and its region; anything longer or less sure stays the address it was written as. */
function cityOf(text: string): { city?: string; region?: string; address?: string } {
  const [city, region, ...more] = text.split(/,\s+/);
  if (city === undefined || more.length > 0 || /\d/.test(text)) return { address: text };
  if (region === undefined) return isKnownCity(city) ? { city } : { address: text };
  return isState(region) && !isKnownCity(region) ? { city, region } : { address: text };
}

function withScheme(address: string): string {
  return /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
}

function networkOf(address: string): string | undefined {
  const host =
    address
      .replace(/^[a-z]+:\/\//i, "")
      .replace(/^www\./i, "")
      .split(/[/?#]/)[0] ?? "";
  const known: Readonly<Record<string, string>> = {
    "linkedin.com": "LinkedIn",
    "github.com": "GitHub",
    "gitlab.com": "GitLab",
    "xing.com": "XING",
    "twitter.com": "Twitter",
    "x.com": "X",
  };
  return known[host.toLowerCase()];
}

function withoutEmpty(record: JsonResume): JsonResume {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
