import { answerJson } from "../answers.js";
import { CompareBody } from "../bodies.js";
import { readCvBody } from "../cv-input.js";
import { defineRoute } from "../route.js";

export const compareRoute = defineRoute({
  method: "post",
  path: "/v1/compare",
  summary: "Several target roles side by side: coverage, hours, pay, and what they miss in common",
  scope: "read",
  body: CompareBody,
  form: true,
  answer: {
    status: 200,
    types: ["application/json"],
    schema: "comparison",
    what: "the roles by how much of each the CV covers, and what is missing for several of them",
  },
  async run({ body: { cv, ...rest }, tenant, request }, parts) {
    return answerJson(request, await parts.engine.run("compare", { ...rest, cv: await readCvBody(cv, tenant, parts) }, request));
  },
});
