import { InputError, type InputErrorInit } from "../schema/input-error.js";
import type { RoleSource } from "../schema/roles.js";
import { likelyRole } from "../skills/search-roles.js";

/** So few postings of a role are held that no report on it can be made. A title that names no role was likely mistyped, where `roles` tell which are known. */
export function tooFewPostings(role: string, init: InputErrorInit, roles: Readonly<Record<string, RoleSource>> = {}): InputError {
  const likely = roles[role] === undefined ? likelyRole(role, roles) : null;
  const meant = likely === null ? "." : `; did you mean ${likely.name}?`;
  return new InputError("role-without-data", `we hold too few postings for ${role}${meant}`, init);
}
