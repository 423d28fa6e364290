import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/** Names a folder of the bundles for code that runs from source: they start in a fraction of the time, which a test run does a hundred times. */
const PROGRAMS_VARIABLE = "GROUNDWORK_PROGRAMS";

export interface OwnProgram {
  /** Bundled as `<name>.js`, beside the program in dist. */
  readonly name: string;
  /** What is run through tsx where this runs from source. */
  readonly source: URL;
}

export function startThread({ name, source }: OwnProgram, options: WorkerOptions = {}): Worker {
  const path = findBundle(name);
  if (path !== undefined) return new Worker(path, options);
  return new Worker(`import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(source.href)}); });`, {
    eval: true,
    ...options,
  });
}

export function findChild({ name, source }: OwnProgram): { readonly path: string; readonly nodeOptions: readonly string[] } {
  const path = findBundle(name);
  if (path !== undefined) return { path, nodeOptions: [] };
  if (!import.meta.url.endsWith(".ts")) throw new Error(`${name}.js is not beside the program: the build is incomplete`);
  return { path: fileURLToPath(source), nodeOptions: ["--import", import.meta.resolve("tsx")] };
}

function findBundle(name: string): string | undefined {
  const named = process.env[PROGRAMS_VARIABLE];
  const places =
    named === undefined
      ? ["./", "../"].map((place) => fileURLToPath(new URL(`${place}${name}.js`, import.meta.url)))
      : [resolve(named, `${name}.js`)];
  return places.find((place) => existsSync(place));
}
