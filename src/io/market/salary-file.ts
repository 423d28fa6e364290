import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type FoldedTable, readSalaryTable, type SalaryTable } from "../../market/salary-table.js";
import { parseRecords } from "../../postings/source/parse-records.js";
import type { RoleSource } from "../../schema/roles.js";

export function readSalaryFile(path: string, table: SalaryTable, roles: Readonly<Record<string, RoleSource>>): FoldedTable {
  return readSalaryTable(parseRecords(gunzipSync(readFileSync(path)), "csv"), table, roles);
}
