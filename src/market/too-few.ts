import { InputError, type InputErrorInit } from "../schema/input-error.js";

/** So few postings of a role are held that no report on it can be made. */
export function tooFewPostings(role: string, init: InputErrorInit): InputError {
  return new InputError("role-without-data", `we hold too few postings for ${role}.`, init);
}
