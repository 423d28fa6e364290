import type { Report } from "../schema/report.js";

type Body = Omit<Report, "id">;

/** For sharing: no name, contact, organisation or words of the CV; the claims and figures stay. Their ids stay too, so evidence can still be matched. */
export function redactReport(body: Body): Body {
  return {
    ...body,
    inputs: { ...body.inputs, cv: { ...body.inputs.cv, name: "cv" } },
    names: Object.fromEntries(
      Object.entries(body.names).map(([id, entry]) => [id, id === "file:cv" ? { ...entry, text: "names left out" } : entry]),
    ),
    references: body.references.map((reference) =>
      reference.kind === "cv" ? { ...reference, params: { ...reference.params, name: null } } : reference,
    ),
    profile: {
      ...body.profile,
      source: { ...body.profile.source, name: "cv" },
      name: null,
      email: null,
      phone: null,
      location: null,
      links: [],
      headline: null,
      summary: null,
      pronouns: null,
      positions: body.profile.positions.map((position) => ({ ...position, title: null, organisation: null, place: null, bullets: [] })),
      projects: body.profile.projects.map((position) => ({ ...position, title: null, organisation: null, place: null, bullets: [] })),
      education: body.profile.education.map((entry) => ({ ...entry, degree: null, institution: null })),
      skillsAsWritten: [],
      certifications: body.profile.certifications.map((entry) => ({ ...entry, text: { ...entry.text, text: "" } })),
      languages: body.profile.languages.map((entry) => ({ ...entry, text: { ...entry.text, text: "" } })),
      publications: [],
      hidden: body.profile.hidden.map((hidden) => ({ ...hidden, excerpt: "" })),
    },
    evidence: Object.fromEntries(
      Object.entries(body.evidence).map(([id, item]) => [
        id,
        item.kind === "quote" || item.kind === "stated" ? { ...item, text: null } : item,
      ]),
    ),
  };
}
