import { parse } from "yaml";
import type { z } from "zod";
import { InputError } from "../schema/input-error.js";
import { FLAGS, LISTS, NUMBERS } from "./form-fields.js";
import { wordIssue } from "./word-issue.js";

const READERS: ReadonlyMap<string, (request: Request) => Promise<unknown>> = new Map([
  ["application/json", readJson],
  ["multipart/form-data", readForm],
]);

function maybeReader(request: Request): ((request: Request) => Promise<unknown>) | undefined {
  return READERS.get((request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "");
}

export function isReadable(request: Request): boolean {
  return maybeReader(request) !== undefined;
}

/** The body of a call as what its schema says: JSON, or a form whose files are the CV and the posting. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const read = maybeReader(request);
  if (read === undefined) throw new Error("a body of no type that is read was not refused");
  return checkBody(await read(request), schema);
}

export function checkBody<T>(value: unknown, schema: z.ZodType<T>): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  // What was misspelt stands before what is missing for it.
  const { issues } = checked.error;
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  throw new InputError("bad-data", issue === undefined ? "this is not what is asked for." : wordIssue(issue, schema), {
    place: issue?.path.join(".") || "body",
  });
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await request.text());
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    // Without the cause: its message quotes the body.
    throw new InputError("bad-json", "the body is not JSON.", { place: "body" });
  }
}

async function readForm(request: Request): Promise<unknown> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new InputError("bad-data", "the form cannot be read.", { place: "body" });
  }
  // Keys come from strangers: a map, so that __proto__ is a name like any other.
  const fields = new Map<string, unknown>();
  for (const [key, value] of form) {
    if (fields.has(key)) throw new InputError("bad-data", "this field is given twice.", { place: key.slice(0, 50) });
    fields.set(key, typeof value === "string" ? readField(key, value) : await readFile(key, value));
  }
  return Object.fromEntries(fields);
}

function readField(key: string, value: string): unknown {
  if (NUMBERS.has(key)) return value.trim() === "" ? undefined : Number(value);
  if (LISTS.has(key))
    return value
      .split(",")
      .map((item) => item.trim())
      .filter(Boolean);
  // Anything else is refused by the schema: a "yes" that were taken for no would hand out names that were to be left out.
  if (FLAGS.has(key)) return value === "true" ? true : value === "false" ? false : value;
  if (key === "cv" || key === "posting") return { text: value };
  return key === "corrections" ? readYaml(value) : value;
}

async function readFile(key: string, file: File): Promise<unknown> {
  if (file.size === 0) throw new InputError("empty-file", "the file is empty.", { place: key.slice(0, 50) });
  if (key === "posting") return { text: await file.text() };
  if (key === "corrections") return readYaml(await file.text());
  return { name: file.name === "" ? key : file.name.slice(-200), base64: Buffer.from(await file.arrayBuffer()).toString("base64") };
}

function readYaml(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    throw new InputError("bad-yaml", "the corrections are not YAML.", { place: "corrections" });
  }
}
