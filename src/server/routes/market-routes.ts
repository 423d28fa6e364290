import { z } from "zod";
import { Seniority } from "../../schema/skill.js";
import { answerJson } from "../answers.js";
import { defineRoute } from "../route.js";

const RolesQuery = z.strictObject({ q: z.string().max(300).default("") });

export const rolesRoute = defineRoute({
  method: "get",
  path: "/v1/roles",
  summary: "Roles by title, with the postings held",
  scope: "read",
  query: RolesQuery,
  answer: {
    status: 200,
    types: ["application/json"],
    schema: "found-roles",
    what: "the role and level read in the title, and roles like it with ESCO and O*NET codes",
  },
  run: async ({ query, request }, { engine }) => answerJson(request, await engine.run("roles", { text: query.q }, request)),
});

export const roleRoute = defineRoute({
  method: "get",
  path: "/v1/roles/{id}",
  summary: "One role: titles, neighbours, ESCO and O*NET codes, postings held",
  scope: "read",
  answer: { status: 200, types: ["application/json"], schema: "role", what: "the role" },
  run: async ({ params, request }, { engine }) => answerJson(request, await engine.run("role", { id: params.id ?? "" }, request)),
});

export const snapshotRoute = defineRoute({
  method: "get",
  path: "/v1/snapshot",
  summary: "Which postings the answers rest on: sources, windows, licences, roles, hash",
  scope: "read",
  answer: { status: 200, types: ["application/json"], schema: "snapshot", what: "the index of the snapshot" },
  run: async ({ request }, { engine }) => answerJson(request, await engine.run("snapshot", null, request)),
});

const MarketQuery = z.strictObject({
  level: Seniority.optional(),
  region: z.string().max(20).optional(),
  industry: z.string().max(100).optional(),
});

export const marketRoute = defineRoute({
  method: "get",
  path: "/v1/market/{role}",
  summary: "What postings of a role ask for: counted, with n and intervals",
  scope: "read",
  query: MarketQuery,
  answer: { status: 200, types: ["application/json"], schema: "market-answer", what: "the slice of the market, without its rows" },
  run: async ({ params, query, request }, { engine }) =>
    answerJson(request, await engine.run("market", { role: params.role ?? "", ...query }, request)),
});
