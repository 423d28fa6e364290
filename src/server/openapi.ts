import { readFileSync } from "node:fs";
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { ENGINE_VERSION } from "../engine-version.js";
import { findSchemaFolder } from "../io/knowledge/data-folder.js";
import { PURPOSE } from "../purpose.js";
import { ANSWERS } from "./answer-schemas.js";
import { describeForm } from "./form-fields.js";
import { Problem } from "./problem.js";
import type { Route } from "./route.js";
import { ROUTES } from "./routes/routes.js";

type Json = Record<string, unknown>;

const BEARER = "token";
const ORIGINS = "Pages of other sites are refused, but for those whose origin the server was started with (--allow-origin).";

/** OpenAPI 3.1 of the same list of routes that answers: what is not in it does not exist. */
export function describeApi(): Json {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerComponent("securitySchemes", BEARER, {
    type: "http",
    scheme: "bearer",
    description: "Needed beyond this machine: groundwork serve token add NAME",
  });
  for (const name of new Set(ROUTES.flatMap(schemasOf))) app.openAPIRegistry.registerComponent("schemas", name, describeSchema(name));
  for (const route of ROUTES) app.openAPIRegistry.registerPath(describeRoute(route));
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Groundwork",
      version: ENGINE_VERSION,
      description: `${PURPOSE}\n\n${ORIGINS}`,
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "/" }],
    security: [{ [BEARER]: [] }, {}],
  }) as unknown as Json;
}

/** JSON Schemas of draft 2020-12, which is OpenAPI 3.1's own; only their inner references move with them. */
function describeSchema(name: string): Json {
  const own = Object.hasOwn(ANSWERS, name) ? ANSWERS[name as keyof typeof ANSWERS] : undefined;
  const text = own === undefined ? readFileSync(`${findSchemaFolder()}/${name}.schema.json`, "utf8") : JSON.stringify(z.toJSONSchema(own));
  const { $schema: _dialect, ...schema } = JSON.parse(text.replaceAll('"#/$defs/', `"#/components/schemas/${name}/$defs/`)) as Json;
  return schema;
}

function schemasOf({ answer: { schema = [] } }: Route): readonly string[] {
  return typeof schema === "string" ? [schema] : schema;
}

const BINARY = /pdf|zip|officedocument/;
const describeText = (type: string): Json => (BINARY.test(type) ? { type: "string", format: "binary" } : { type: "string" });

function describeRoute(route: Route): Parameters<OpenAPIHono["openAPIRegistry"]["registerPath"]>[0] {
  const params = [...route.path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as string);
  const content = (types: readonly string[], schema: unknown): Json => Object.fromEntries(types.map((type) => [type, { schema }]));
  const { answer } = route;
  const answers = schemasOf(route).map((name) => ({ $ref: `#/components/schemas/${name}` }));
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
                ...(route.form === true ? { "multipart/form-data": { schema: describeForm(route.body) } } : {}),
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
                    schema: type !== "application/json" ? describeText(type) : answers.length > 1 ? { anyOf: answers } : (answers[0] ?? {}),
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
