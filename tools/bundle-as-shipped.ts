import { join } from "node:path";
import { build } from "rolldown";
// @ts-expect-error: a configuration has no types of its own.
import shipped from "../rolldown.config.mjs";

/** Inside node_modules, where what stays outside a bundle is found and nothing is committed. */
const FOLDER = join(import.meta.dirname, "..", "node_modules", ".groundwork-bundles");

/**
 * Bundles programs as `npm run build` does, into a folder that is returned. Run from source, tsx names every closure each time it is made,
 * and reading a posting takes a third longer: what is measured, and what takes long, runs as it ships.
 */
export async function bundleAsShipped(entries: Readonly<Record<string, string>>): Promise<string> {
  const root = join(import.meta.dirname, "..");
  const input = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)]));
  await build({ ...shipped, input, output: { ...(shipped.output as object), dir: FOLDER }, logLevel: "warn" });
  return FOLDER;
}
