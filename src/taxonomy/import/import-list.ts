import type { RoleSource } from "../../schema/roles.js";
import type { SkillSource } from "../../schema/taxonomy.js";

/** A concept of somebody else's list of skills. */
export interface OutsideSkill {
  /** Its address or code. */
  readonly id: string;
  readonly label: string;
  readonly others: readonly string[];
  readonly kind: SkillSource["kind"];
}

/** An occupation of somebody else's list. */
export interface OutsideOccupation {
  readonly code: string;
  readonly title: string;
  readonly others: readonly string[];
}

export interface OutsideList {
  readonly name: "esco" | "onet";
  readonly skills: readonly OutsideSkill[];
  readonly occupations: readonly OutsideOccupation[];
}

/** mapped: ours by its label. new: none of ours. conflict: its names are those of several of ours; nothing is written. */
export interface ImportRow {
  readonly kind: "skill" | "occupation";
  readonly state: "mapped" | "new" | "conflict";
  readonly id: string;
  readonly label: string;
  /** Ids of ours. */
  readonly ours: readonly string[];
  /** Names that ours did not have. */
  readonly added: readonly string[];
}

export interface Import {
  readonly rows: readonly ImportRow[];
  readonly skills: Readonly<Record<string, SkillSource>>;
  readonly roles: Readonly<Record<string, RoleSource>>;
}
