import { rmSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

const repository = join(import.meta.dirname, "..", "..");

export interface BundledPrograms {
  path(name: string): string;
  remove(): void;
}

/** For tests that start dozens of processes: bundled once, each starts in a third of the time. A reading process is beside them. */
export async function bundlePrograms(...sources: string[]): Promise<BundledPrograms> {
  // Inside the repository, where its packages are found.
  const folder = join(repository, ".cache", `programs-${process.pid}`);
  const named = [...sources, "src/io/market/reading-child.ts"].map((source) => [nameOf(source), join(repository, source)]);
  const built = await rolldown({
    input: Object.fromEntries(named),
    platform: "node",
    external: [/^[^./]/, /^node:/],
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  });
  await built.write({ dir: folder, format: "esm" });
  await built.close();
  return { path: (source) => join(folder, `${nameOf(source)}.js`), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const nameOf = (source: string): string => source.replace(/^.*\//, "").replace(/\.ts$/, "");
