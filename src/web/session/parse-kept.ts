import { z } from "zod";
import { Corrections } from "../../schema/corrections.js";
import { Posting } from "../../schema/posting.js";
import { Progress } from "../../schema/progress.js";

const KeptParts = z.object({
  corrections: Corrections.shape.corrections,
  ticks: Progress.shape.done.default([]),
  postings: z.array(Posting).default([]),
});

/** What lay in the browser's storage may be of an older version, or not ours. */
export function parseKept(kept: unknown): z.infer<typeof KeptParts> {
  return KeptParts.parse(kept);
}
