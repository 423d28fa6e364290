import { stringify } from "yaml";
import { formatCsv } from "../../cohort/csv.js";
import { writeOutputs } from "../../io/files.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { readEsco, readOnet } from "../../io/overlay/read-downloads.js";
import { InputError } from "../../schema/input-error.js";
import type { Import, ImportRow } from "../../taxonomy/import/import-list.js";
import { mapList } from "../../taxonomy/import/map-list.js";
import type { Terminal } from "../terminal/terminal.js";

/** The official download of somebody else's list, as folders to lay over ours. */
export function importTaxonomy([name = "", folder = ""]: readonly string[], raw: Record<string, unknown>, terminal: Terminal): void {
  if ((name !== "esco" && name !== "onet") || folder === "")
    throw new InputError("bad-option", "taxonomy import takes esco or onet, and the folder of the download.", {
      place: "taxonomy import",
      hint: "groundwork taxonomy import esco ESCO-dataset --out overlay",
    });
  const list = name === "esco" ? readEsco(folder) : readOnet(folder);
  const mapped = mapList(list, readKnowledge(), { addNew: raw.addNew === true });
  const out = String(raw.out);
  writeOutputs(out, filesOf(name, mapped));
  terminal.out(formatCounts(mapped.rows));
  const flags = [
    Object.keys(mapped.skills).length > 0 ? ` --taxonomy ${out}/taxonomy` : "",
    Object.keys(mapped.roles).length > 0 ? ` --roles ${out}/roles` : "",
  ].join("");
  terminal.err(`Each row stands in ${out}/${name}.csv. Use it:${flags} with any command.\n`);
}

function filesOf(name: string, { rows, skills, roles }: Import): Map<string, string> {
  const table = rows.map(({ kind, state, id, label, ours, added }) => [kind, state, id, label, ours.join(" "), added.join("; ")]);
  const files = new Map([[`${name}.csv`, formatCsv([["kind", "state", "id", "label", "ours", "names added"], ...table])]]);
  if (Object.keys(skills).length > 0) files.set(`taxonomy/${name}.yml`, stringify(skills));
  for (const [id, role] of Object.entries(roles)) files.set(`roles/${id}.yml`, stringify(role));
  return files;
}

function formatCounts(rows: readonly ImportRow[]): string {
  const count = (kind: ImportRow["kind"], state: ImportRow["state"]): number =>
    rows.filter((row) => row.kind === kind && row.state === state).length;
  const added = rows.reduce((sum, row) => sum + row.added.length, 0);
  const line = (kind: ImportRow["kind"]): string =>
    `${kind}s: ${count(kind, "mapped")} are ours, ${count(kind, "new")} are new, ${count(kind, "conflict")} name several of ours\n`;
  return `${line("skill")}${line("occupation")}names added: ${added}\n`;
}
