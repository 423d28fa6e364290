import { InputError } from "../../schema/input-error.js";

/** Every format by its name, which is also its file's ending. Help and options know the names without what makes the files. */
export const FORMAT_NAMES = ["json", "md", "txt", "html", "pdf", "docx", "ics", "csv", "jsonresume"] as const;
export type Format = (typeof FORMAT_NAMES)[number];

export function parseFormats(list: string): Format[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const format = FORMAT_NAMES.find((candidate) => candidate === name);
      if (format === undefined)
        throw new InputError("bad-option", `--formats ${name}: one of ${FORMAT_NAMES.join(", ")}.`, { place: "--formats" });
      return format;
    });
}
