import { randomBytes } from "node:crypto";
import type { CvInput } from "../engine.js";
import { elapsed } from "../io/clock.js";
import { LIMITS } from "../limits.js";
import type { TextDocument } from "../schema/document.js";
import { InputError } from "../schema/input-error.js";

interface Kept {
  readonly owner: string;
  readonly name: string;
  readonly document: TextDocument;
  readonly until: number;
}

/** CVs that a caller asked to keep, in memory and for as long as was said; never more, and never to another caller. */
export class CvShelf {
  readonly #kept = new Map<string, Kept>();
  readonly #now = elapsed();
  readonly #sweep = setInterval(() => this.#drop(), 5_000).unref();

  keep(owner: string, name: string, document: TextDocument, seconds: number): string {
    this.#drop();
    if (this.#kept.size >= LIMITS.keptCvs)
      throw new InputError("file-too-large", "too many CVs are kept here.", {
        place: "keep",
        hint: "Delete some, or send the CV with each call.",
      });
    const id = randomBytes(16).toString("base64url");
    this.#kept.set(id, { owner, name, document, until: this.#now() + seconds * 1000 });
    return id;
  }

  read(owner: string, id: string): CvInput {
    const kept = this.#kept.get(id);
    if (kept === undefined || kept.owner !== owner || kept.until <= this.#now())
      throw new InputError("unknown-id", "no such CV is kept.", {
        place: "cv.id",
        hint: "CVs are kept only as long as was asked for: send it again.",
      });
    return { name: kept.name, document: kept.document };
  }

  forget(owner: string, id: string): void {
    this.read(owner, id);
    this.#kept.delete(id);
  }

  close(): void {
    clearInterval(this.#sweep);
    this.#kept.clear();
  }

  #drop(): void {
    for (const [id, { until }] of this.#kept) if (until <= this.#now()) this.#kept.delete(id);
  }
}
