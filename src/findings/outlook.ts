import { WORLD } from "../market/regions.js";
import type { RoleSource } from "../schema/roles.js";
import { type ReportContext, tally } from "./report-context.js";

/** What public bodies said of the role about the place asked for. */
export function statementsHeld({ options, roles }: ReportContext): NonNullable<RoleSource["outlook"]> {
  const all = roles[options.role]?.outlook ?? [];
  return all.filter(({ place }) => options.region === null || place === WORLD || place === options.region);
}

/** Statements of public bodies about the place asked for, word for word; without one, and without a slope of our own, that is said. */
export function writeOutlook(context: ReportContext): void {
  const { write, compared, ledger } = context;
  const held = statementsHeld(context);
  for (const { id, statement, publisher, title, year, place, occupation, url } of held) {
    const evidence = ledger.dataset("outlook", id);
    const source = `${publisher}, ${title}, ${year}; ${place}; ${occupation}; ${url}`;
    write.add("outlook-statement", {
      statement: { evidence, field: "statement", text: statement },
      source: { evidence, field: "source", text: source },
    });
  }
  if (held.length > 0) return;
  const code = compared === null || compared.market.growthMonths === null ? "outlook-unknown" : "outlook-growth-only";
  write.add(code, { n: tally(context, "outlook-statements", 0) });
}
