import type { Position, Profile } from "../schema/profile.js";

export interface FlatFields {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly location: string | null;
  readonly headline: string | null;
  readonly links: readonly string[];
  readonly positions: readonly {
    readonly title: string | null;
    readonly organisation: string | null;
    readonly start: string | null;
    readonly end: string | null;
  }[];
  readonly education: readonly {
    readonly degree: string | null;
    readonly institution: string | null;
    readonly start: string | null;
    readonly end: string | null;
  }[];
  readonly skills: readonly string[];
  readonly certifications: readonly string[];
  readonly languages: readonly string[];
}

/** The flat fields that `groundwork cv --out` writes at the top of each file; volunteering is kept in the profile beside them. */
export function toFlatFields(profile: Profile): FlatFields {
  const { name, email, phone, location, headline } = profile;
  return {
    name: name?.text ?? null,
    email: email?.text ?? null,
    phone: phone?.text ?? null,
    location: location?.text ?? null,
    headline: headline?.text ?? null,
    links: profile.links.map((link) => link.text),
    positions: profile.positions
      .filter(isWork)
      .map(({ title, organisation, start, end }) => ({ title: title?.text ?? null, organisation: organisation?.text ?? null, start, end })),
    education: profile.education.map(({ degree, institution, start, end }) => ({
      degree: degree?.text ?? null,
      institution: institution?.text ?? null,
      start,
      end,
    })),
    skills: profile.skillsAsWritten.map((skill) => skill.text),
    certifications: profile.certifications.map(({ text }) => text.text),
    languages: profile.languages.map(({ text }) => text.text),
  };
}

function isWork(position: Position): boolean {
  return position.kind !== "volunteering" && position.kind !== "project";
}
