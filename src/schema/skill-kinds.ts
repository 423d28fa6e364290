/** The lists that skills are sorted by. They stand apart from the schemas made of them: what only asks for a kind need not load those. */
export const SKILL_KINDS = [
  "language",
  "framework",
  "library",
  "platform",
  "service",
  "tool",
  "database",
  "protocol",
  "method",
  "concept",
  "domain",
  "soft",
  "certification",
  "natural-language",
] as const;

/** Kinds that are technologies one can name the version of; the others are ideas, behaviour, papers and tongues. */
export const TECHNOLOGY_KINDS = ["language", "framework", "library", "platform", "service", "tool", "database", "protocol"] as const;

/** Kinds a person learns from a course or a project: they alone decide what is within reach. */
export const LEARNABLE_KINDS = [...TECHNOLOGY_KINDS, "method", "concept"] as const;

export const SENIORITIES = ["intern", "junior", "mid", "senior", "staff", "lead", "manager", "director"] as const;

/** Degrees, the lowest first. */
export const EDUCATION_LEVELS = ["school", "vocational", "bachelor", "master", "phd"] as const;
