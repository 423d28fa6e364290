import { type Command, Option } from "commander";
import { DATA_VARIABLE } from "../../io/knowledge/data-folder.js";
import type { OverlayFolders } from "../../io/overlay/prepare-overlays.js";

const KINDS = ["taxonomy", "roles", "catalogue"] as const;

type Kind = (typeof KINDS)[number];

/** Every command takes them, so no command's help lists them but for a line. A command whose own option has the name keeps it. */
export function describeOverlays(sub: Command): readonly Kind[] {
  const free = KINDS.filter((kind) => !sub.options.some(({ long }) => long === `--${kind}`));
  for (const kind of free) sub.addOption(new Option(`--${kind} <folder>`, "data of your own, laid over ours").hideHelp());
  sub.addHelpText("after", `\nData of your own, laid over ours: ${free.map((kind) => `--${kind} DIR`).join(", ")} (docs/overlays.md).\n`);
  return free;
}

/** Takes them out of the options: no command need know of them. */
export function takeOverlays(options: Record<string, unknown>, kinds: readonly Kind[]): OverlayFolders {
  const folders: { [K in Kind]?: string } = {};
  for (const kind of kinds)
    if (typeof options[kind] === "string") {
      folders[kind] = options[kind];
      delete options[kind];
    }
  return folders;
}

/** While it runs, this process and all it starts read the data with the overlays laid over them. */
export async function withOverlays<T>(folders: OverlayFolders, run: () => Promise<T>): Promise<T> {
  if (Object.keys(folders).length === 0) return run();
  const { prepareOverlays } = await import("../../io/overlay/prepare-overlays.js");
  const before = process.env[DATA_VARIABLE];
  process.env[DATA_VARIABLE] = prepareOverlays(folders);
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env[DATA_VARIABLE];
    else process.env[DATA_VARIABLE] = before;
  }
}
