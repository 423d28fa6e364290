import { z } from "zod";

/** RFC 9457. `code` is the code the command line prints in brackets. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  place: z.string().nullable(),
  hint: z.string(),
});
export type Problem = z.infer<typeof Problem>;

export function problem(status: number, code: string, detail: string, hint: string, place: string | null = null): Problem {
  return { type: `urn:groundwork:problem:${code}`, title: code.replaceAll("-", " "), status, detail, code, place, hint };
}

export function refuse(status: number, code: string, detail: string, hint: string, place: string | null = null): Response {
  return new Response(JSON.stringify(problem(status, code, detail, hint, place)), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}
