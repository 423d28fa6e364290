import type { TextDocument } from "../schema/document.js";
import { InputError } from "../schema/input-error.js";
import type { Profile } from "../schema/profile.js";
import { fold } from "../text/fold-words.js";

/** How letters begin and end, and what only an employer writes. */
const LETTER =
  /^\s*(?:dear |sehr geehrte|madame, monsieur|estimad[oa]s? |muy senor|geachte |gentile |egregi|spett|prezad[oa]s? )|yours (?:sincerely|faithfully)|mit freundlichen grussen|met vriendelijke groet|cordiali saluti|distinti saluti/mu;
const POSTING =
  /(?<!\p{L})(?:what we offer|we offer|we are looking for|equal opportunit\w+|wir bieten|wir suchen|(?:ihr|dein) profil|nous recherchons|nous offrons|ofrecemos|wij bieden|wij zoeken|cerchiamo|offriamo|oferecemos)(?!\p{L})/u;

/** A shopping list, a letter or a posting has none of what a CV is made of, and a report on it would only say that everything is missing; a name with an address and a sentence is the CV of a beginner. */
export function requireCv(profile: Profile, { text }: TextDocument): void {
  const { positions, projects, education, skillsAsWritten, certifications, languages } = profile;
  const parts = [positions, projects, education, skillsAsWritten, certifications, languages];
  const skilled = profile.skills.some(({ grade }) => grade !== "inferred" && grade !== "self-stated");
  if (skilled || parts.some(({ length }) => length > 0)) return;
  const folded = fold(text);
  const reached = profile.email !== null || profile.phone !== null;
  if (reached && !LETTER.test(folded) && !POSTING.test(folded)) return;
  throw new InputError(
    "not-a-cv",
    "This does not look like a CV: no position, education, skill, certificate or language was found in it.",
    {
      place: profile.source.name,
    },
  );
}
