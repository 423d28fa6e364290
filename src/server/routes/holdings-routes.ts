import { countHoldings, deleteAll } from "../../store/between-calls/server-memory.js";
import { answerJson } from "../answers.js";
import { defineRoute } from "../route.js";

export const holdingsRoute = defineRoute({
  method: "get",
  path: "/v1/holdings",
  summary: "What is held of yours: jobs, the people in them, CVs you asked to keep or that an assistant of yours laid on its desk",
  scope: "write",
  answer: { status: 200, types: ["application/json"], schema: "holdings", what: "the counts" },
  async run({ tenant, request }, { memory, desks }) {
    const held = await countHoldings(memory, tenant);
    return answerJson(request, { ...held, cvs: held.cvs + desks.count(tenant) });
  },
});

export const deleteAllRoute = defineRoute({
  method: "delete",
  path: "/v1/holdings",
  summary: "Delete everything that is held of yours",
  scope: "write",
  answer: {
    status: 200,
    types: ["application/json"],
    schema: "deletion",
    what: "what was deleted, and what is left, counted after it",
  },
  async run({ tenant, note, request }, { memory, desks }) {
    const onDesk = desks.forget(tenant);
    const { deleted: stored, left } = await deleteAll(memory, tenant);
    const deleted = { ...stored, cvs: stored.cvs + onDesk };
    await note("all-deleted", JSON.stringify(deleted));
    return answerJson(request, { deleted, left: { ...left, cvs: left.cvs + desks.count(tenant) } });
  },
});
