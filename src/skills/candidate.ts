import type { TextView } from "../text/text-view.js";
import type { FormTraits } from "./form-traits.js";
import type { Verdict, Zone } from "./mention.js";
import { Place } from "./place.js";

const BLANKS = /\s+/g;
const CAPITAL_WITHIN = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u;

/** A name found in a text, with what is decided on it so far. */
export class Candidate extends Place {
  /** What the form is, until another of its senses is shown. */
  traits: FormTraits;
  readonly zone: Zone;
  verdict: Verdict | null = null;

  constructor(view: TextView, start: number, end: number, traits: FormTraits, zone: Zone) {
    super(view, start, end);
    this.traits = traits;
    this.zone = zone;
  }

  /** Letter for letter as the form, or in the casing of another name ("AirFlow"), in which no word is written; its words may stand in one, or in two lines. */
  get isExact(): boolean {
    const { text } = this.traits;
    if (this.end - this.start === text.length && (this.text.startsWith(text, this.start) || CAPITAL_WITHIN.test(this.surface))) return true;
    return text.includes(" ") && this.surface.replace(BLANKS, "") === text.replace(BLANKS, "");
  }

  /** In the casing of a name: as the form, and with a capital somewhere. */
  get asWritten(): boolean {
    return this.traits.hasCapital && this.isExact;
  }

  get isInLowerCase(): boolean {
    return this.surface === this.surface.toLowerCase();
  }

  get lacksNeed(): boolean {
    return !this.traits.needs.isEmpty && this.phraseNear(this.traits.needs) === null;
  }
}
