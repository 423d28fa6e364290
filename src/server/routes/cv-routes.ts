import { z } from "zod";
import { answerMatch } from "../../gap/match-answer.js";
import { LIMITS } from "../../limits.js";
import { answerJson } from "../answers.js";
import { MatchBody, ProfileBody } from "../bodies.js";
import { readCvBody, toPosting } from "../cv-input.js";
import { defineRoute } from "../route.js";

export const matchRoute = defineRoute({
  method: "post",
  path: "/v1/match",
  summary: "Hold a CV against one posting, requirement by requirement",
  scope: "read",
  body: MatchBody,
  form: true,
  answer: {
    status: 200,
    types: ["application/json"],
    schema: "match-answer",
    what: "what the posting asks for, and for each requirement whether the CV shows it, with spans and quotations",
  },
  async run({ body, tenant, request }, parts) {
    const cv = await readCvBody(body.cv, tenant, parts);
    const { posting, requirements } = await parts.engine.run(
      "match",
      { cv, corrections: body.corrections, asOf: body.asOf, posting: toPosting(body.posting) },
      request,
    );
    return answerJson(request, answerMatch(body.posting.title ?? null, posting, requirements));
  },
});

const keep = z.coerce.number().int().min(0).max(LIMITS.keepSeconds).default(0);
const ProfileQuery = z.strictObject({ format: z.enum(["groundwork", "json-resume"]).default("groundwork"), keep });

export const profileRoute = defineRoute({
  method: "post",
  path: "/v1/profiles",
  summary: "What is read in a CV, from where, and how sure; ?keep=SECONDS keeps the CV for further calls (needs a token with scope write)",
  scope: "read",
  body: ProfileBody,
  form: true,
  query: ProfileQuery,
  answer: {
    status: 200,
    types: ["application/json"],
    schema: ["profile", "json-resume"],
    what: "the profile, or JSON Resume; a CV that is kept is named in the header groundwork-cv",
  },
  async run({ body, query, tenant, note, request }, parts) {
    const cv = await readCvBody(body.cv, tenant, parts);
    const asked = { cv, corrections: body.corrections, asOf: body.asOf };
    const profile = await parts.engine.run(query.format === "json-resume" ? "jsonResume" : "profile", asked, request);
    const id = query.keep > 0 ? await parts.memory.cvs.keep(tenant, cv, query.keep) : null;
    if (id !== null) await note("cv-kept", id);
    return answerJson(request, profile, 200, id === null ? {} : { "groundwork-cv": id });
  },
});

export const forgetRoute = defineRoute({
  method: "delete",
  path: "/v1/cvs/{id}",
  summary: "Forget a CV that was kept",
  scope: "write",
  answer: { status: 204, types: [], what: "forgotten" },
  async run({ params: { id = "" }, tenant, note }, { memory }) {
    await memory.cvs.forget(tenant, id);
    await note("cv-deleted", id);
    return new Response(null, { status: 204 });
  },
});
