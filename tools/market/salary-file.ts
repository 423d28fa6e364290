import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parseRecords } from "../../src/postings/source/parse-records.js";
import type { RoleSource } from "../../src/schema/roles.js";
import { type FoldedTable, readSalaryTable, type SalaryTable } from "./salary-table.js";

export function readSalaryFile(path: string, table: SalaryTable, roles: Readonly<Record<string, RoleSource>>): FoldedTable {
  return readSalaryTable(parseRecords(gunzipSync(readFileSync(path)), "csv"), table, roles);
}
