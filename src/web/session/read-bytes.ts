import { InputError } from "../../schema/input-error.js";

/** A browser may not be able to give a file's bytes: it was moved or changed since, or memory is short. */
export async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new InputError("not-readable", "the browser could not open the file.", {
      place: file.name,
      hint: "Choose it again; if it stays so, save a copy and choose that.",
      cause,
    });
  }
}
