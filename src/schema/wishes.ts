import type { z } from "zod";
import { ReportOptions } from "./options.js";

/** What a person asks of a report: the target, and whatever of the options is not left to its default. */
export const ReportWishes = ReportOptions.partial().required({ role: true });

export type ReportWishes = z.input<typeof ReportWishes>;
