import { PURPOSE } from "../purpose.js";
import { escapeHtml } from "../render/format/escape-html.js";
import type { Route } from "./route.js";
import { ROUTES } from "./routes/routes.js";

const STYLE =
  "body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}h2{margin:2rem 0 .3rem;font-size:1.1rem}code,pre{font:14px/1.5 ui-monospace,monospace;background:#f2f2f0;border-radius:4px}code{padding:.1rem .3rem}pre{padding:.8rem;overflow:auto}.m{display:inline-block;min-width:4.5rem;font-weight:700}dt{font-weight:600}dd{margin:0 0 .4rem 1rem}@media(prefers-color-scheme:dark){body{background:#161616;color:#e8e8e8}code,pre{background:#262626}a{color:#9cc4ff}}";

/** The interface for people: one page, no script, nothing fetched. */
export function renderApiPage(origin: string): string {
  const example = `curl -F cv=@my-cv.pdf -F posting=@posting.txt ${origin}/v1/match`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Groundwork: the HTTP interface</title><style>${STYLE}</style></head>
<body><main><h1>Groundwork: the HTTP interface</h1><p>${escapeHtml(PURPOSE)}</p>
<p>For programs: <a href="/v1/openapi.json">OpenAPI 3.1</a>. Errors are <code>application/problem+json</code> with the codes of the command line. Nothing of a CV is kept unless you ask for it.</p>
<pre>${escapeHtml(example)}</pre>
${ROUTES.map(renderRoute).join("\n")}
</main></body></html>
`;
}

function renderRoute(route: Route): string {
  const { answer } = route;
  const takes = route.stream ?? (route.body === undefined ? null : route.form === true ? "JSON, or a form with files" : "JSON");
  const rows = [
    ...(takes === null ? [] : [["takes", takes]]),
    ["gives", answer.what],
    ["as", answer.types.length === 0 ? "nothing" : answer.types.join(", ")],
    ["scope", route.scope],
  ];
  return `<section><h2><span class="m">${route.method.toUpperCase()}</span> <code>${escapeHtml(route.path)}</code></h2><p>${escapeHtml(route.summary)}.</p><dl>${rows.map(([name, text]) => `<dt>${name}</dt><dd>${escapeHtml(text as string)}</dd>`).join("")}</dl></section>`;
}
