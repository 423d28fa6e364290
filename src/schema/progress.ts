import { z } from "zod";

/** progress.yml beside a report: what was ticked off, and when. A delivered goal becomes a stated skill in the next report. */
export const Progress = z.strictObject({
  schema: z.literal("groundwork/progress@1"),
  done: z.array(
    z.strictObject({
      /** `skill:step`, as `groundwork next` prints it. */
      task: z.string().regex(/^[a-z0-9-]+:(?:read|practise|deliver)$/),
      day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      /** Where it can be seen. */
      note: z.string().max(300).optional(),
    }),
  ),
});

export type Progress = z.infer<typeof Progress>;
