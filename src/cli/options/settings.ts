import type { Command } from "commander";
import { findSettings, SETTINGS_FILE } from "../../io/own/config-folder.js";
import { InputError } from "../../schema/input-error.js";

/** What holds for a person from one report to the next. What turns something on has no option that would turn it off again, and stays on the line. */
const NAMES = [
  "role",
  "level",
  "region",
  "industry",
  "weeks",
  "hours",
  "budget",
  "languages",
  "days-off",
  "currency",
  "aim",
  "depth",
  "voice",
  "formats",
];

/** Defaults of a person's own for the options of this command; its help shows them. What the line has left in force is told when the command runs. */
export async function applySettings(sub: Command): Promise<() => string> {
  sub.addHelpText(
    "after",
    `\nDefaults of your own: ${SETTINGS_FILE} in this folder, with lines such as "region: DE" (docs/settings.md).\n`,
  );
  const path = findSettings();
  if (path === undefined) return () => "";
  const { readSettings } = await import("../../io/own/settings-file.js");
  const applied = readSettings(path).flatMap(({ name, value, place }) => {
    if (!NAMES.includes(name))
      throw new InputError("bad-data", `there is no setting "${name}".`, { place, hint: `There are: ${NAMES.join(", ")}.` });
    const option = sub.options.find(({ long }) => long === `--${name}`);
    // Where the role may be left out, the postings name it.
    if (option === undefined || (name === "role" && !option.mandatory)) return [];
    const key = option.attributeName();
    option.default(value, `"${value}", from ${SETTINGS_FILE}`);
    sub.setOptionValueWithSource(key, value, "config");
    return [{ key, said: `--${name} ${value}` }];
  });
  return () => {
    const said = applied.filter(({ key }) => sub.getOptionValueSource(key) === "config").map((setting) => setting.said);
    return said.length === 0 ? "" : `From ${SETTINGS_FILE}: ${said.join(", ")}\n`;
  };
}
