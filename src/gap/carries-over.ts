import type { Gap, Requirement } from "../schema/gap.js";
import type { HeldSkill, Profile } from "../schema/profile.js";
import type { RoleSource } from "../schema/roles.js";
import { LEARNABLE_KINDS } from "../schema/skill-kinds.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { tradeOf } from "./experience.js";

/** All but papers and tongues: Python written for gearboxes is Python. */
const CARRIED: ReadonlySet<string> = new Set([...LEARNABLE_KINDS, "domain", "soft"]);

/** Between fields: what the target asks for and the CV shows in another field, with the line and that field. */
export function computeCarriesOver(
  profile: Profile,
  requirements: readonly Requirement[],
  role: RoleSource | undefined,
  taxonomy: Taxonomy,
): Gap["carriesOver"] {
  const byId = new Map(profile.skills.map((skill) => [skill.id, skill]));
  const rows: Gap["carriesOver"] = [];
  for (const requirement of requirements) {
    // What is shown in part answers nothing yet: it stands among the gaps.
    if (requirement.by === null || requirement.verdict !== "met") continue;
    const skill = byId.get(requirement.by);
    const kind = taxonomy.skill(requirement.by)?.kind;
    if (skill === undefined || kind === undefined || !CARRIED.has(kind)) continue;
    const field = otherField(profile, skill, role);
    if (field === null) continue;
    rows.push({ requirement: requirement.id, skill: skill.id, field, evidence: [...skill.evidence], any: requirement.any });
  }
  return rows;
}

/** A trainee's or an unknown title says no field: whether it is another one cannot be told. */
const UNTOLD = "other";

/** The field of the first position that shows the skill; what the target's own trade shows as well carries over from nowhere. */
function otherField(profile: Profile, skill: HeldSkill, role: RoleSource | undefined): string | null {
  const trade = tradeOf(role);
  const fields = profile.positions.flatMap(({ id, field }) =>
    skill.shownIn.includes(id) && field !== null && field !== UNTOLD ? [field] : [],
  );
  return fields.some((field) => trade.includes(field)) ? null : (fields[0] ?? null);
}
