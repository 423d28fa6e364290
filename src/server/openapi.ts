import { readFileSync } from "node:fs";
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { ENGINE_VERSION } from "../engine-version.js";
import { findSchemaFolder } from "../io/data-folder.js";
import { PURPOSE } from "../purpose.js";
import { Problem } from "./problem.js";
import type { Route } from "./route.js";
import { ROUTES } from "./routes/routes.js";

type Json = Record<string, unknown>;

const BEARER = "token";

/** OpenAPI 3.1 of the same list of routes that answers: what is not in it does not exist. */
export function describeApi(): Json {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerComponent("securitySchemes", BEARER, {
    type: "http",
    scheme: "bearer",
    description: "Needed beyond this machine: groundwork serve token add NAME",
  });
  for (const name of new Set(ROUTES.map(({ answer }) => answer.schema).filter((schema) => typeof schema === "string")))
    app.openAPIRegistry.registerComponent("schemas", name, readPublished(name));
  for (const route of ROUTES) app.openAPIRegistry.registerPath(describeRoute(route));
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Groundwork",
      version: ENGINE_VERSION,
      description: PURPOSE,
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "/" }],
    security: [{ [BEARER]: [] }, {}],
  }) as unknown as Json;
}

/** The published JSON Schemas are draft 2020-12, which is OpenAPI 3.1's own; only their inner references move with them. */
function readPublished(name: string): Json {
  const text = readFileSync(`${findSchemaFolder()}/${name}.schema.json`, "utf8");
  const { $schema: _dialect, ...schema } = JSON.parse(text.replaceAll('"#/$defs/', `"#/components/schemas/${name}/$defs/`)) as Json;
  return schema;
}

function describeRoute(route: Route): Parameters<OpenAPIHono["openAPIRegistry"]["registerPath"]>[0] {
  const params = [...route.path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as string);
  const content = (types: readonly string[], schema: unknown): Json => Object.fromEntries(types.map((type) => [type, { schema }]));
  const { answer } = route;
  const answered = typeof answer.schema === "string" ? { $ref: `#/components/schemas/${answer.schema}` } : answer.schema;
  return {
    method: route.method,
    path: route.path,
    operationId: operationId(route),
    summary: route.summary,
    description: `Scope of the token: ${route.scope}.`,
    request: {
      ...(params.length === 0 ? {} : { params: z.object(Object.fromEntries(params.map((name) => [name, z.string()]))) }),
      ...(route.query === undefined ? {} : { query: route.query }),
      ...(route.stream === undefined ? {} : { body: { required: true, content: { [route.stream]: { schema: { type: "string" } } } } }),
      ...(route.body === undefined
        ? {}
        : {
            body: {
              required: true,
              content: {
                "application/json": { schema: route.body },
                ...(route.form === true ? { "multipart/form-data": { schema: { type: "object" } } } : {}),
              },
            },
          }),
    },
    responses: {
      [answer.status]: {
        description: answer.what,
        ...(answer.types.length === 0
          ? {}
          : {
              content: Object.fromEntries(
                answer.types.map((type) => [
                  type,
                  {
                    schema:
                      type === "application/json" && answered !== undefined
                        ? answered
                        : type === "application/json"
                          ? {}
                          : { type: "string" },
                  },
                ]),
              ),
            }),
      },
      default: {
        description: "a problem (RFC 9457) with the codes of the command line",
        content: content(["application/problem+json"], Problem),
      },
    },
  } as unknown as Parameters<OpenAPIHono["openAPIRegistry"]["registerPath"]>[0];
}

/** post /v1/jobs/{id}/result: getJobsResult. */
export function operationId({ method, path }: Route): string {
  const words = path.split("/").filter((part) => part !== "" && part !== "v1");
  return method + words.map((word) => (word.startsWith("{") ? "One" : word[0]?.toUpperCase() + word.slice(1))).join("");
}
