import type { Education, Position } from "../schema/profile.js";
import type { Strand } from "./lines/strand.js";
import type { Section } from "./sections/section.js";

/** What the page says, as words with their places, before anything is concluded. */
export interface RawCv {
  readonly name: Strand | null;
  readonly email: Strand | null;
  readonly phone: Strand | null;
  readonly location: Strand | null;
  /** ISO 3166-1 code in a field of its own; null where a page is read, whose "DE" may be Delaware. */
  readonly countryCode: string | null;
  readonly links: readonly RawLink[];
  readonly headline: Strand | null;
  readonly summary: Strand | null;
  readonly pronouns: Strand | null;
  readonly positions: readonly RawPosition[];
  readonly projects: readonly RawPosition[];
  readonly education: readonly RawEducation[];
  readonly skills: readonly Strand[];
  readonly certifications: readonly Strand[];
  readonly languages: readonly RawLanguage[];
  readonly publications: readonly Strand[];
  /** Every line with the kind of section it stands in: what a mention of a skill there is worth. */
  readonly areas: readonly RawArea[];
  readonly notUnderstood: readonly Strand[];
  /** Lines of awards and activities: what people did there shows how they work with others. */
  readonly besideWork: readonly Strand[];
}

export interface RawArea {
  readonly kind: Section["kind"];
  readonly start: number;
  readonly end: number;
  /** Its heading says that what stands there is still to come: "Certifications in progress". */
  readonly ahead?: true;
}

/** The address of a link and the words it is drawn with. */
export interface RawLink {
  readonly address: string;
  readonly strand: Strand;
}

export interface RawDates {
  readonly start: string | null;
  readonly end: string | null;
  readonly strand: Strand;
  readonly masked: boolean;
  readonly single: boolean;
}

export interface RawPosition {
  readonly kind: Position["kind"];
  readonly title: Strand | null;
  readonly organisation: Strand | null;
  readonly place: Strand | null;
  readonly dates: RawDates | null;
  readonly bullets: readonly Strand[];
  /** Words of the head that are neither title, organisation, place nor date. */
  readonly remarks: readonly Strand[];
}

export interface RawEducation {
  readonly degree: Strand | null;
  readonly institution: Strand | null;
  readonly dates: RawDates | null;
  readonly level: Education["level"];
  readonly remarks: readonly Strand[];
}

export interface RawLanguage {
  readonly strand: Strand;
  readonly name: Strand;
  /** Null for a language we have no code for. */
  readonly code: string | null;
  readonly level: string | null;
}
