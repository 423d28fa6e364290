import type { ExperienceField, Position } from "../../schema/profile.js";
import type { PassedOver, Shown } from "./find-shown.js";

/** Fields of people who build and run what others work with. */
const BUILDERS: ReadonlySet<ExperienceField> = new Set(["software", "data", "ai", "infrastructure", "security"]);

/** Trades of the hand, of shops and of care, which nobody exercises in such a post; teaching and safety are left out: these they do. */
const OF_HANDS = (
  "barista-skills bartending building-trades cleaning-services culinary-work customer-service delivery-driving " +
  "domain-inventory-management food-and-beverage-service food-preparation forklift-operation guest-services hotel-front-desk " +
  "housekeeping industrial-assembly kitchen-management logistics-management loss-prevention machine-operation " +
  "maintenance-of-machinery menu-planning order-picking plumbing production-management real-estate-management reception-duties " +
  "retail-sales sales-order-processing shipping-and-receiving stock-counting stock-replenishment store-management " +
  "supply-chain-management tour-guiding transport-scheduling vehicle-fleet-management vehicle-maintenance visual-merchandising " +
  "warehouse-logistics"
).split(" ");
const OF_CARE = (
  "care-coordination care-planning clinical-documentation clinical-handover discharge-planning dispensing-medication " +
  "geriatric-care maternity-care medical-administration medical-billing medication-administration midwifery nursing " +
  "palliative-care patient-assessment patient-care patient-education patient-triage personal-care pharmacy phlebotomy " +
  "specimen-collection therapy-and-rehabilitation vital-signs-monitoring wound-care"
).split(" ");
/** Of offices of money: analysts of data may sit there. */
const OF_BOOKS = (
  "accounting accounts-payable accounts-receivable bank-reconciliation bookkeeping cash-flow-management cash-handling " +
  "credit-control invoicing month-end-close payroll petty-cash-management reconciliation tax-preparation vat year-end-close"
).split(" ");
const FOREIGN: ReadonlySet<string> = new Set([...OF_HANDS, ...OF_CARE, ...OF_BOOKS]);
const BOOKS: ReadonlySet<string> = new Set(OF_BOOKS);
const ANALYSTS: ReadonlySet<string | null> = new Set(["bi-analyst", "data-analyst", "business-analyst"]);

/**
 * "Loads that bring stock and courier events into Snowflake" ships no goods, and "brought the month-end report from three hours to nine
 * minutes" closes no books: what the lines of such posts name of other trades is what their programs and data are about.
 */
export function isForeignTrade(skill: string, { field, role }: Pick<Position, "field" | "role">): boolean {
  return field !== null && BUILDERS.has(field) && FOREIGN.has(skill) && !(BOOKS.has(skill) && ANALYSTS.has(role));
}

/** Fields in whose posts nobody builds or runs systems. */
const OTHERS: ReadonlySet<ExperienceField> = new Set([
  "education",
  "health",
  "hospitality",
  "legal",
  "logistics",
  "people",
  "sales",
  "trades",
]);
/** What plain words tell of systems, and as often of wards, lorries and tills: on call, faster, nightly, kept running. */
const OF_SYSTEMS: ReadonlySet<string> = new Set([
  ...["batch-processing", "data-ingestion", "high-availability", "incident-management", "optimization", "performance-optimization"],
  ...["production-systems", "reliability", "scalability", "software-testing"],
]);

/** Engineers of what is no software: their machines run faster and stand still less, and serve no requests. */
const OF_THINGS: ReadonlySet<string | null> = new Set([
  ...["aerospace-engineer", "architect-building", "biomedical-engineer", "building-services-engineer", "civil-engineer"],
  ...["electrical-engineer", "health-safety-officer", "manufacturing-engineer", "mechanical-engineer", "process-engineer"],
  ...["quality-engineer", "quantity-surveyor", "surveyor", "urban-planner"],
]);
const OF_SERVERS: ReadonlySet<string> = new Set([
  ...["batch-processing", "data-ingestion", "high-availability", "incident-management", "production-systems", "scalability"],
]);

/** "On call one night in six", of a physiotherapist: told so and not by its name, it is nothing that systems are run with. */
export function isOfSystems(skill: string, { field, role }: Pick<Position, "field" | "role">): boolean {
  return (field !== null && OTHERS.has(field) && OF_SYSTEMS.has(skill)) || (OF_THINGS.has(role) && OF_SERVERS.has(skill));
}

/** What deeds tell of systems in posts that have none, or beside them where no post has any. */
export function findOfSystems(deeds: readonly Shown[], positions: readonly Position[]): ReadonlySet<Shown> {
  const postOf = finderOfPosts(positions);
  const known = positions.filter(({ field }) => field !== null);
  const isNowhere = (skill: string): boolean => known.length > 0 && known.every((post) => isOfSystems(skill, post));
  return new Set(
    deeds.filter((deed) => {
      const post = postOf(deed);
      return post === undefined ? isNowhere(deed.skill) : isOfSystems(deed.skill, post);
    }),
  );
}

/** What a summary or a place outside posts names of other trades is kept where any post was one of them. */
export function findForeignTrades(shown: readonly Shown[], positions: readonly Position[]): ReadonlySet<Shown> {
  const postOf = finderOfPosts(positions);
  const known = positions.filter(({ field }) => field !== null);
  const isForeignToAll = (skill: string): boolean => known.length > 0 && known.every((post) => isForeignTrade(skill, post));
  return new Set(
    shown.filter((one) => {
      const post = postOf(one);
      if (post !== undefined) return isForeignTrade(one.skill, post);
      return one.where === "prose" && one.claimed === undefined && isForeignToAll(one.skill);
    }),
  );
}

function finderOfPosts(positions: readonly Position[]): (shown: Shown) => Position | undefined {
  const posts = new Map(positions.map((position) => [position.id, position]));
  return ({ owner }) => (owner === null ? undefined : posts.get(owner));
}

/** For whom or what a thing was made. */
export function passOver(foreign: readonly Shown[]): PassedOver[] {
  return foreign.map(({ skill, kind, quote }) => ({ skill, kind, why: "made-for", quote }));
}
