import { wilsonInterval } from "../../market/statistics/wilson-interval.js";
import { drawMarket } from "../../render/chart/market-picture.js";
import type { MarketSlice } from "../../schema/market.js";
import type { ShowKnowledge } from "./show.js";

const SKILLS = 20;

/** The slice as a picture. The words of a search are no finding: skills that define the role are left out. */
export function marketSvg(slice: MarketSlice, heading: readonly string[], { taxonomy, roles }: ShowKnowledge): string {
  const of = slice.rows.reduce((sum, row) => sum + row.count, 0);
  const nameOf = (id: string): string => taxonomy.skill(id)?.name ?? id;
  const searched = new Set(roles[slice.role]?.definitional?.map((id) => taxonomy.skill(id)?.id ?? id));
  const found = slice.skills.filter(({ id }) => !searched.has(id)).slice(0, SKILLS);
  const skills = found.map(({ id, required, any }) => ({
    name: nameOf(id),
    required: required / of,
    interval: wilsonInterval(required, of),
    any: any / of,
    count: `${required} / ${of}`,
  }));
  const names = Object.fromEntries(slice.trends.map(({ skill }) => [`skill:${skill}`, { text: nameOf(skill), kind: "skill" }]));
  return drawMarket({ heading, skills, market: slice, figures: slice.figures, names });
}
