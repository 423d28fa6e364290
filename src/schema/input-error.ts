/**
 * Every way in which input can be unusable, with the next step as every door can take it: a door that has options, commands or addresses
 * for it says it in its own words. Adapters map the code to an exit or HTTP status; the engine never does.
 */
export const INPUT_ERRORS = {
  "no-such-file": { hint: "Check the path." },
  "is-a-folder": { hint: "Name a file inside it." },
  "empty-file": { hint: "Save or export it once more: a download may have been cut off." },
  "file-too-large": { hint: "Give a smaller file: a CV is rarely over 10 MB." },
  "not-readable": { hint: "Save it as PDF or DOCX and try again." },
  "old-doc": { hint: "Save it as DOCX or PDF." },
  encrypted: { hint: "Save a copy without a password." },
  truncated: { hint: "Copy or download it again." },
  "no-text": { hint: "It looks like a scan: export it as text from where it was written." },
  "not-a-cv": {
    hint: "Give the CV itself; if it is one, put its parts under headings: Experience, Education, Skills.",
  },
  "too-many-pages": { hint: "Give the pages of the CV only." },
  bomb: { hint: "It was not read; save it anew from its source." },
  "took-too-long": { hint: "The file is built so that reading it does not end; save it anew from its source." },
  "out-of-memory": { hint: "The file needs more memory than a document does; save it anew from its source." },
  "bad-json": { hint: "Check the file with a JSON tool." },
  "bad-yaml": { hint: "Check the file with a YAML tool." },
  "bad-data": { hint: "Compare the file with the schema named here." },
  "bad-option": { hint: "Give a value that the schema of this call allows." },
  "unknown-role": { hint: "Name a role by one of its titles, or by its id." },
  "unknown-skill": { hint: "Name a skill by one of its names, or by its id." },
  "unknown-id": { hint: "Ids stand in report.json." },
  "role-without-data": { hint: "Give postings of your own, or choose a role with postings." },
  "snapshot-mismatch": { hint: "Give the snapshot the report was made with." },
  "output-clash": { hint: "Two inputs would write the same file: rename one." },
  "not-writable": { hint: "Choose another folder." },
  locked: { hint: "Another process owns the store: let it end, or use another store." },
  offline: { hint: "Allow this address to be fetched, or save the page and give the file." },
  "address-refused": { hint: "Private and loopback addresses are fetched only when asked for by name." },
  "not-fetched": { hint: "Try again later, or save the page and give the file." },
  "port-in-use": { hint: "Stop the other program, or choose another port: 0 takes a free one." },
  "data-not-built": { hint: "Run npm run build:data." },
  "web-app-missing": { hint: "Run npm run build." },
  "no-database": { hint: "Check the address, and that the server runs." },
  "missing-tool": { hint: "Install it and try again." },
} as const satisfies Record<string, { hint: string }>;

export type InputErrorCode = keyof typeof INPUT_ERRORS;

export interface InputErrorInit {
  /** Where: a file's base name, an option, a line; never personal data. */
  readonly place?: string;
  /** Instead of a place: an option by its field's name. A message about its value begins with it, so that a door can call it by its own. */
  readonly option?: string;
  readonly hint?: string;
  readonly cause?: unknown;
}

/** Input that cannot be used, in one line that says what and what to do. Bugs are plain Errors. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  readonly place: string | null;
  readonly option: string | null;
  readonly hint: string;
  constructor(code: InputErrorCode, message: string, init: InputErrorInit = {}) {
    super(message, init.cause === undefined ? undefined : { cause: init.cause });
    this.name = "InputError";
    this.code = code;
    this.option = init.option ?? null;
    this.place = init.place ?? this.option;
    this.hint = init.hint ?? INPUT_ERRORS[code].hint;
  }
}

/** What is wrong, and where unless the message begins with that: "cv.pdf: the PDF holds no text." */
export function tellWithPlace(message: string, place: string | null): string {
  if (place === null || message.startsWith(place)) return message;
  return `${place}: ${message.replace(/^(?:The|This|A)(?= )/, (article) => article.toLowerCase())}`;
}

export type DoorHints = Readonly<Partial<Record<InputErrorCode, string>>>;

/** What to do next: closer where more is known, else in the door's own words. */
export function nextStep({ code, hint }: Pick<InputError, "code" | "hint">, hints: DoorHints): string {
  return hint === INPUT_ERRORS[code].hint ? (hints[code] ?? hint) : hint;
}
