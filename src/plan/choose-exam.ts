import type { Catalogue, Certification } from "../catalogue/catalogue.js";
import { byCodeUnit } from "../schema/canonical.js";
import { type LearningLimits, openPurse } from "./affordable.js";
import type { Standing } from "./other-platforms.js";

/**
 * The exam of a goal: about the skill itself, made for whoever has built something with it, for beginners only where there is no other, and
 * never for those with years on the job, and none that the learner is past. Among several the one whose other subjects the postings ask for most, then the lowest known price.
 */
export function openExams(
  catalogue: Catalogue,
  asked: ReadonlySet<string>,
  wishes: LearningLimits,
  isBeneath: Standing["isBeneath"] = () => false,
): (skill: string) => Certification | undefined {
  const affords = openPurse(wishes);
  const isForBeginners = ({ level }: Certification): number => Number(level === "foundation");
  const asksBesides = ({ proves }: Certification): number => proves.filter((id) => asked.has(id)).length;
  const price = (entry: Certification): number => entry.price?.amount ?? Number.MAX_SAFE_INTEGER;
  return (skill) =>
    catalogue
      .certificationsFor(skill)
      .filter(({ status, level, proves }) => status === "active" && level !== "advanced" && proves[0] === skill)
      .filter((exam) => !isBeneath(exam, skill))
      .sort(
        (a, b) => isForBeginners(a) - isForBeginners(b) || asksBesides(b) - asksBesides(a) || price(a) - price(b) || byCodeUnit(a.id, b.id),
      )
      .find(affords);
}
