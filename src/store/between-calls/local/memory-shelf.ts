import { randomBytes } from "node:crypto";
import { elapsed } from "../../../io/clock.js";
import { LIMITS } from "../../../limits.js";
import { type CvOnShelf, type CvShelf, noSuchCv, tooManyCvs } from "../cv-shelf.js";

interface Kept extends CvOnShelf {
  readonly owner: string;
  readonly until: number;
}

/** Kept CVs of one server: in memory, never on a disk. */
export class MemoryShelf implements CvShelf {
  readonly #kept = new Map<string, Kept>();
  readonly #now = elapsed();

  async keep(owner: string, cv: CvOnShelf, seconds: number): Promise<string> {
    await this.expire();
    if (this.#kept.size >= LIMITS.keptCvs) throw tooManyCvs();
    const id = randomBytes(16).toString("base64url");
    this.#kept.set(id, { owner, name: cv.name, document: cv.document, until: this.#now() + seconds * 1000 });
    return id;
  }

  async read(owner: string, id: string): Promise<CvOnShelf> {
    const kept = this.#kept.get(id);
    if (kept === undefined || kept.owner !== owner || kept.until <= this.#now()) throw noSuchCv();
    return { name: kept.name, document: kept.document };
  }

  async forget(owner: string, id: string): Promise<void> {
    await this.read(owner, id);
    this.#kept.delete(id);
  }

  async forgetAll(owner: string): Promise<number> {
    return this.#drop((kept) => kept.owner === owner);
  }

  async count(owner: string): Promise<number> {
    return [...this.#kept.values()].filter((kept) => kept.owner === owner).length;
  }

  async expire(): Promise<number> {
    return this.#drop(({ until }) => until <= this.#now());
  }

  #drop(goes: (kept: Kept) => boolean): number {
    const gone = [...this.#kept].filter(([, kept]) => goes(kept));
    for (const [id] of gone) this.#kept.delete(id);
    return gone.length;
  }
}
