import type { ZodError, ZodType } from "zod";
import { InputError, type InputErrorInit } from "./input-error.js";

/** What does not fit a schema first: where in the value, and why. */
export function describeIssue({ issues: [first] }: ZodError): string {
  if (first === undefined) return "unreadable";
  return first.path.length === 0 ? first.message : `${first.path.join(".")}: ${first.message}`;
}

/** What a person gave, as its schema has it; what does not fit is said in one line. */
export function checkGiven<T>(schema: ZodType<T>, value: unknown, init: Omit<InputErrorInit, "cause">): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError("bad-data", `${describeIssue(parsed.error)}.`, { ...init, cause: parsed.error });
}
