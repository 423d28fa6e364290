import type { SkillKind } from "../../schema/skill.js";

/** What the ids of a kind begin with. */
const PREFIXES: Partial<Record<SkillKind, string>> = {
  certification: "cert-",
  domain: "domain-",
  "natural-language": "lang-",
  soft: "soft-",
};
/** Opens an id that stands as it is. */
const WHOLE = "=";

/** What nearly all ids are: lower case, everything else a hyphen. */
function kebabCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Empty where the id is that of the name, a number where it is that of another form; a tilde stands for the name's within others. */
export function shortId(id: string, kind: SkillKind, forms: readonly string[]): string {
  const prefix = PREFIXES[kind] ?? "";
  const place = forms.findIndex((form) => prefix + kebabCase(form) === id);
  if (place >= 0) return place === 0 ? "" : String(place);
  const bare = id.slice(prefix.length);
  if (!id.startsWith(prefix) || /^(?:=|\d*$)/.test(bare)) return WHOLE + id;
  const kebab = kebabCase(forms[0] ?? "");
  return kebab === "" ? bare : bare.replace(kebab, "~");
}

export function wholeId(short: string, kind: SkillKind, formAt: (place: number) => string): string {
  if (short.startsWith(WHOLE)) return short.slice(WHOLE.length);
  const prefix = PREFIXES[kind] ?? "";
  if (/^\d*$/.test(short)) return prefix + kebabCase(formAt(Number(short)));
  return prefix + (short.includes("~") ? short.replace("~", kebabCase(formAt(0))) : short);
}
