import { z } from "zod";
import { countHoldings, deleteAll } from "../../store/between-calls/server-memory.js";
import { answerJson } from "../answers.js";
import { defineRoute } from "../route.js";

const Holdings = z.strictObject({ jobs: z.int(), people: z.int(), cvs: z.int() });

export const holdingsRoute = defineRoute({
  method: "get",
  path: "/v1/holdings",
  summary: "What is held of yours: jobs, the people in them, CVs you asked to keep",
  scope: "write",
  answer: { status: 200, types: ["application/json"], schema: Holdings, what: "the counts" },
  run: async ({ tenant, request }, { memory }) => answerJson(request, await countHoldings(memory, tenant)),
});

export const deleteAllRoute = defineRoute({
  method: "delete",
  path: "/v1/holdings",
  summary: "Delete everything that is held of yours",
  scope: "write",
  answer: {
    status: 200,
    types: ["application/json"],
    schema: z.strictObject({ deleted: Holdings, left: Holdings }),
    what: "what was deleted, and what is left, counted after it",
  },
  async run({ tenant, note, request }, { memory }) {
    const deletion = await deleteAll(memory, tenant);
    await note("all-deleted", JSON.stringify(deletion.deleted));
    return answerJson(request, deletion);
  },
});
