import type { Form } from "./form.js";
import type { DataProblem } from "./parse.js";
import type { Taxonomy } from "./taxonomy.js";

/** Every form, read as a text of its own, must be found whole and lead to its skill: what another form swallows is dead weight. */
export function checkNames(taxonomy: Taxonomy): DataProblem[] {
  const problems: DataProblem[] = [];
  for (const form of taxonomy.forms) {
    const skill = taxonomy.ids[form.skill] as string;
    const found = formFound(taxonomy, form);
    if (found === skill) continue;
    const message = found === null ? `"${form.text}" is not found in itself` : `"${form.text}" finds ${found}`;
    problems.push({ code: "not-found", place: skill, message, severity: "error" });
  }
  return problems;
}

function formFound(taxonomy: Taxonomy, form: Form): string | null {
  const hits = taxonomy.matcher.scan(form.text);
  for (let i = 0; i < hits.count; i++) {
    const whole = hits.values[i * 3] === 0 && /^[^\p{L}\p{N}]*$/u.test(form.text.slice(hits.values[i * 3 + 1] as number));
    const found = taxonomy.form(hits.values[i * 3 + 2] as number);
    if (whole && found) return taxonomy.ids[found.skill] as string;
  }
  return null;
}
