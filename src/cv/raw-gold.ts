import { formatName } from "./contact/format-name.js";
import type { RawCv, RawDates } from "./raw-cv.js";

export function rawGold(raw: RawCv): Record<string, unknown> {
  const dates = (d: RawDates | null) => ({ start: d?.start ?? null, end: d?.end ?? null });
  return {
    name: raw.name === null ? null : formatName(raw.name.text),
    email: raw.email?.text.replace(/\s/g, "") ?? null,
    phone: raw.phone?.text ?? null,
    location: raw.location?.text ?? null,
    headline: raw.headline?.text ?? null,
    links: raw.links.map((l) => l.address),
    positions: raw.positions
      .filter((p) => p.kind !== "volunteering")
      .map((p) => ({ title: p.title?.text ?? null, organisation: p.organisation?.text ?? null, ...dates(p.dates) })),
    education: raw.education.map((e) => ({ degree: e.degree?.text ?? null, institution: e.institution?.text ?? null, ...dates(e.dates) })),
    skills: raw.skills.map((s) => s.text),
    certifications: raw.certifications.map((s) => s.text),
    languages: raw.languages.map((l) => l.name.text),
  };
}
