import type { TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";

export interface CvOnShelf {
  readonly name: string;
  readonly document: TextDocument;
}

/** CVs that a caller asked to keep, for as long as was said; never more, and never for another owner. */
export interface CvShelf {
  keep(owner: string, cv: CvOnShelf, seconds: number): Promise<string>;
  read(owner: string, id: string): Promise<CvOnShelf>;
  forget(owner: string, id: string): Promise<void>;
  forgetAll(owner: string): Promise<number>;
  count(owner: string): Promise<number>;
  /** Deletes what was kept long enough. */
  expire(): Promise<number>;
}

export function noSuchCv(): InputError {
  return new InputError("unknown-id", "no such CV is kept.", {
    place: "cv.id",
    hint: "CVs are kept only as long as was asked for: send it again.",
  });
}

export function tooManyCvs(): InputError {
  return new InputError("file-too-large", "too many CVs are kept here.", {
    place: "keep",
    hint: "Delete some, or send the CV with each call.",
  });
}
