import { z } from "zod";
import { isNearSpelling } from "../text/near-spelling.js";

type Issue = z.core.$ZodIssue;

/** What each kind is called by those who do not write schemas. */
const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** What is wrong with a field, never what stood in it: that may be of a CV. */
export function wordIssue(issue: Issue, schema: z.ZodType): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.message.endsWith("received undefined")) return "this field is missing.";
      return `this must be ${KINDS[issue.expected] ?? issue.expected}.`;
    case "unrecognized_keys":
      return wordUnknown(issue.keys[0] ?? "", issue.path.length === 0 ? fieldsOf(schema) : []);
    case "invalid_value":
      return `this must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.join(", ")}.`;
    case "too_small":
      return `this must be ${boundOf(issue.origin, "at least", issue.minimum)}.`;
    case "too_big":
      return `this must be ${boundOf(issue.origin, "at most", issue.maximum)}.`;
    default:
      return `${issue.message}.`;
  }
}

function wordUnknown(key: string, known: readonly string[]): string {
  const near = known.find((field) => isNearSpelling(key.toLowerCase(), field.toLowerCase()));
  return `there is no field ${key.slice(0, 50)} here${near === undefined ? "." : `; did you mean ${near}?`}`;
}

function fieldsOf(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

const UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: ["character", "characters"],
  array: ["entry", "entries"],
};

function boundOf(origin: string, side: string, bound: number | bigint): string {
  const unit = UNITS[origin]?.[Number(bound) === 1 ? 0 : 1];
  return `${side} ${bound}${unit === undefined ? "" : ` ${unit}`}`;
}
