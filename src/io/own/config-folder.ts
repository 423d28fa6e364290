import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export const SETTINGS_FILE = "groundwork.yml";

/** Where a person keeps what holds for all their runs. */
export function configFolder(): string {
  return join(process.env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "groundwork");
}

/** The settings of this folder; without them those that hold for all of a person's folders. */
export function findSettings(): string | undefined {
  return [SETTINGS_FILE, join(configFolder(), SETTINGS_FILE)].find((path) => existsSync(path));
}
