import { z } from "zod";

/** Fields of a form that stand for numbers, lists and documents; all others are texts, or files by their field's name. */
export const NUMBERS: ReadonlySet<string> = new Set(["weeks", "hours", "budget"]);
export const LISTS: ReadonlySet<string> = new Set(["languages", "daysOff", "sections", "roles"]);
export const FLAGS: ReadonlySet<string> = new Set(["prove", "redact"]);
/** What only JSON can say. */
const NOT_IN_FORMS: ReadonlySet<string> = new Set(["postings", "weekdayHours"]);
const FILES: Readonly<Record<string, string>> = {
  cv: "the CV: PDF, DOCX, ODT, RTF, HTML, Markdown, text, JSON Resume, LinkedIn's export or Europass",
  posting: "the posting as text",
  corrections: "corrections.yml",
};

type Json = Record<string, unknown>;

/** The form of a body, as OpenAPI writes it. */
export function describeForm(body: z.ZodType): Json {
  const { shape } = body as z.ZodObject;
  const names = Object.keys(shape).filter((name) => !NOT_IN_FORMS.has(name));
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name, describeField(name, shape[name] as z.ZodType)])),
    required: names.filter((name) => !(shape[name] as z.ZodType).safeParse(undefined).success),
    additionalProperties: false,
  };
}

function describeField(name: string, field: z.ZodType): Json {
  if (FILES[name] !== undefined) return { type: "string", format: "binary", description: FILES[name] };
  if (NUMBERS.has(name)) return { type: "number" };
  if (FLAGS.has(name)) return { type: "boolean" };
  if (LISTS.has(name)) return { type: "string", description: "with commas" };
  const { $schema: _dialect, ...schema } = z.toJSONSchema(field, { io: "input" }) as Json;
  return schema;
}
