import { z } from "zod";

export const FileFormat = z.enum(["pdf", "docx", "odt", "rtf", "html", "markdown", "text", "json-resume", "linkedin-zip", "europass-xml"]);

/** Points, origin at the top left of the page: x, y, width, height. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** A run of text of one look on one line, in reading order. */
export const Run = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  box: Box.nullable(),
  size: z.number().nullable(),
  bold: z.boolean(),
  italic: z.boolean(),
  font: z.string().nullable(),
  colour: z.string().nullable(),
  link: z.string().nullable(),
});

/** What a line is by layout alone; what it means is decided in `cv/`. */
export const Line = z.strictObject({
  page: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  box: Box.nullable(),
  block: z.int().nonnegative(),
  /** Column or cell the line belongs to; lines of one table row share `row`. */
  column: z.int().nonnegative(),
  row: z.int().nonnegative().nullable(),
  bullet: z.boolean(),
  indent: z.number(),
  /** A heading by the file's own structure (DOCX style, HTML h1, PDF tag), 1..6; null where the file does not say. */
  heading: z.int().min(1).max(6).nullable(),
  zone: z.enum(["body", "header", "footer", "text-box"]),
  runs: z.array(Run),
});

/** Text that no reader sees, or that addresses machines: found, left out of `text`, reported. */
export const HiddenText = z.strictObject({
  why: z.enum(["white", "behind-image", "tiny", "outside-page", "invisible-mode", "hidden-run", "instruction"]),
  page: z.int().positive(),
  box: Box.nullable(),
  characters: z.int().positive(),
  excerpt: z.string().max(120),
});

/** A file as read: one text in reading order, and where on the page each line and run stands. */
export const TextDocument = z.strictObject({
  id: z.string(),
  name: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  format: FileFormat,
  producer: z.string().nullable(),
  text: z.string(),
  pages: z.array(z.strictObject({ number: z.int().positive(), width: z.number(), height: z.number() })),
  lines: z.array(Line),
  hidden: z.array(HiddenText),
  /** 1 for text as stored, below for text from OCR. */
  confidence: z.number().min(0).max(1),
  /** JSON Resume, Europass and LinkedIn exports carry fields already; the section reader trusts them over layout. */
  fields: z.json().nullable(),
});

export type FileFormat = z.infer<typeof FileFormat>;
export type Box = z.infer<typeof Box>;
export type Run = z.infer<typeof Run>;
export type Line = z.infer<typeof Line>;
export type HiddenText = z.infer<typeof HiddenText>;
export type TextDocument = z.infer<typeof TextDocument>;
