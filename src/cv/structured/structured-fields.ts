import { z } from "zod";

const text = z.string().nullish();
const texts = z.array(z.string()).nullish();
const Entry = z.looseObject({
  name: text,
  position: text,
  organization: text,
  entity: text,
  location: text,
  startDate: text,
  endDate: text,
  releaseDate: text,
  date: text,
  description: text,
  summary: text,
  highlights: texts,
  keywords: texts,
  url: text,
  current: z.boolean().nullish(),
  type: text,
});
const Study = z.looseObject({ institution: text, area: text, studyType: text, startDate: text, endDate: text, courses: texts });
/** JSON Resume 1.0; LinkedIn and Europass readers bring their exports into the same shape. Unknown keys are let be. */
const Fields = z.looseObject({
  basics: z
    .looseObject({
      name: text,
      label: text,
      email: text,
      phone: text,
      url: text,
      summary: text,
      pronouns: text,
      location: z.looseObject({ address: text, postalCode: text, city: text, region: text, countryCode: text, country: text }).nullish(),
      profiles: z.array(z.looseObject({ network: text, username: text, url: text })).nullish(),
    })
    .nullish(),
  work: z.array(Entry).nullish(),
  volunteer: z.array(Entry).nullish(),
  projects: z.array(Entry).nullish(),
  education: z.array(Study).nullish(),
  skills: z.array(z.union([z.string(), Entry])).nullish(),
  languages: z.array(z.looseObject({ language: text, fluency: text })).nullish(),
  certificates: z.array(Entry).nullish(),
  publications: z.array(Entry).nullish(),
});
export type Fields = z.infer<typeof Fields>;
export type Entry = z.infer<typeof Entry>;

export type Study = z.infer<typeof Study>;

/** A file's own fields where they are what they should be; else its text is read as a page. */
export function maybeFields(value: unknown): Fields | null {
  const parsed = Fields.safeParse(value);
  return parsed.success && (parsed.data.basics != null || parsed.data.work != null) ? parsed.data : null;
}
