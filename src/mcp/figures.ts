import { z } from "zod";
import type { Figure, FigureLedger } from "../schema/figure.js";
import type { Reach } from "../schema/gap.js";

/** A number as an assistant gets it: with its id, so that explain can open it, and with what limits it. */
export const ShortFigure = z.strictObject({
  id: z.string(),
  value: z.number().nullable(),
  absent: z.string().optional(),
  unit: z.string(),
  currency: z.string().optional(),
  n: z.number().nullable(),
  of: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  method: z.string(),
});
export type ShortFigure = z.infer<typeof ShortFigure>;

export function shortFigure(figures: FigureLedger, id: string): ShortFigure {
  const { value, absent, unit, currency, n, of, interval, method } = figures[id] as Figure;
  return {
    id,
    value,
    ...(absent === undefined ? {} : { absent }),
    unit,
    ...(currency === undefined ? {} : { currency }),
    n,
    of,
    interval,
    method,
  };
}

export const ShortReach = z.strictObject({ coverage: ShortFigure, within60: ShortFigure, within80: ShortFigure, within100: ShortFigure });

export function shortReach(figures: FigureLedger, reach: z.infer<typeof Reach>): z.infer<typeof ShortReach> {
  return {
    coverage: shortFigure(figures, reach.coverage),
    within60: shortFigure(figures, reach.at60),
    within80: shortFigure(figures, reach.at80),
    within100: shortFigure(figures, reach.at100),
  };
}
