/** Every way in which input can be unusable. Adapters map the code to an exit or HTTP status; the engine never does. */
export const INPUT_ERRORS = {
  "no-such-file": { hint: "Check the path." },
  "is-a-folder": { hint: "Name a file inside it." },
  "empty-file": { hint: "The file holds no bytes: save it again." },
  "file-too-large": { hint: "Give a smaller file: a CV is rarely over 10 MB." },
  "not-readable": { hint: "Save it as PDF or DOCX and try again." },
  "old-doc": { hint: "Save it as DOCX or PDF." },
  encrypted: { hint: "Save a copy without a password." },
  truncated: { hint: "The file ends too early: copy or download it again." },
  "no-text": { hint: "It looks like a scan: export it as text from where it was written, or read it with --ocr." },
  "not-a-cv": {
    hint: "Give the CV itself; if it is one, put its parts under headings: Experience, Education, Skills.",
  },
  "too-many-pages": { hint: "Give the pages of the CV only." },
  bomb: { hint: "It unpacks to far more than a document holds; it was not read." },
  "took-too-long": { hint: "The file is built so that reading it does not end; save it anew from its source." },
  "out-of-memory": { hint: "The file needs more memory than a document does; save it anew from its source." },
  "bad-json": { hint: "Check the file with a JSON tool." },
  "bad-yaml": { hint: "Check the file with a YAML tool." },
  "bad-data": { hint: "Compare the file with the schema named here." },
  "bad-option": { hint: "See --help." },
  "unknown-role": { hint: "Try `groundwork roles search`." },
  "unknown-skill": { hint: "Try `groundwork skills search`." },
  "unknown-id": { hint: "Ids stand in report.json." },
  "role-without-data": { hint: "Give postings with --ads, or run `groundwork market refresh`." },
  "snapshot-mismatch": { hint: "Give the snapshot the report was made with: --market FILE." },
  "output-clash": { hint: "Two inputs would write the same file: rename one." },
  "not-writable": { hint: "Choose another --out folder." },
  locked: { hint: "Another process owns the store: let it end, or use another --store." },
  offline: { hint: "Give --online to allow this address to be fetched." },
  "address-refused": { hint: "Private and loopback addresses are fetched only when asked for by name." },
  "not-fetched": { hint: "Try again later, or save the page and give the file." },
  "port-in-use": { hint: "Stop the other program, or choose another: --port 0 takes a free one." },
  "data-not-built": { hint: "Run npm run build:data." },
  "web-app-missing": { hint: "Run npm run build." },
  "no-database": { hint: "Check the address, and that the server runs." },
  "missing-tool": { hint: "Install it and try again." },
} as const satisfies Record<string, { hint: string }>;

export type InputErrorCode = keyof typeof INPUT_ERRORS;

export interface InputErrorInit {
  /** Where: a file's base name, an option, a line; never personal data. */
  readonly place?: string;
  readonly hint?: string;
  readonly cause?: unknown;
}

/** Input that cannot be used, in one line that says what and what to do. Bugs are plain Errors. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  readonly place: string | null;
  readonly hint: string;
  constructor(code: InputErrorCode, message: string, init: InputErrorInit = {}) {
    super(message, init.cause === undefined ? undefined : { cause: init.cause });
    this.name = "InputError";
    this.code = code;
    this.place = init.place ?? null;
    this.hint = init.hint ?? INPUT_ERRORS[code].hint;
  }
}
