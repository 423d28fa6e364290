import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { LIMITS } from "../../limits.js";
import { InputError } from "../../schema/input-error.js";
import type { OutsideList, OutsideOccupation, OutsideSkill } from "../../taxonomy/import/import-list.js";
import { readInputFile } from "../files.js";

const MOST_BYTES = 500_000_000;

/** The files of a download as its publisher names them, packed or not; in any language for ESCO. */
const FILES = {
  esco: { skills: /^skills(_[a-z]{2})?\.csv(\.gz)?$/i, occupations: /^occupations(_[a-z]{2})?\.csv(\.gz)?$/i },
  onet: {
    technologies: /^technology[ -]skills\.txt(\.gz)?$/i,
    occupations: /^occupation[ -]data\.txt(\.gz)?$/i,
    titles: /^alternate[ -]titles\.txt(\.gz)?$/i,
  },
} as const;

type Row = Readonly<Record<string, string>>;

/** ESCO's CSV files from esco.ec.europa.eu. */
export function readEsco(folder: string): OutsideList {
  const skills = readTable(folder, FILES.esco.skills, ",");
  const occupations = readTable(folder, FILES.esco.occupations, ",");
  needOne(folder, [skills, occupations], "skills_en.csv and occupations_en.csv");
  return {
    name: "esco",
    skills: skills.map(
      (row): OutsideSkill => ({
        id: row.concepturi ?? row.originuri ?? "",
        label: row.preferredlabel ?? "",
        others: linesOf(row.altlabels),
        kind: row.skilltype === "knowledge" ? "concept" : "method",
      }),
    ),
    occupations: occupations.map(
      (row): OutsideOccupation => ({ code: row.code ?? "", title: row.preferredlabel ?? "", others: linesOf(row.altlabels) }),
    ),
  };
}

/** The text files of the O*NET database from onetcenter.org. */
export function readOnet(folder: string): OutsideList {
  const technologies = readTable(folder, FILES.onet.technologies, "\t");
  const occupations = readTable(folder, FILES.onet.occupations, "\t");
  needOne(folder, [technologies, occupations], "Occupation Data.txt and Technology Skills.txt");
  const titles = new Map<string, string[]>();
  for (const row of readTable(folder, FILES.onet.titles, "\t")) {
    const code = row["o*net-soc code"] ?? "";
    titles.set(code, [...(titles.get(code) ?? []), row["alternate title"] ?? ""]);
  }
  const names = [...new Set(technologies.map((row) => row.example ?? ""))].filter((name) => name !== "");
  return {
    name: "onet",
    skills: names.map((label): OutsideSkill => ({ id: label, label, others: [], kind: "tool" })),
    occupations: occupations.map((row): OutsideOccupation => {
      const code = row["o*net-soc code"] ?? "";
      return { code, title: row.title ?? "", others: titles.get(code) ?? [] };
    }),
  };
}

/** Rows by the lower-case names of their columns; empty where the folder has no such file. */
function readTable(folder: string, name: RegExp, delimiter: string): Row[] {
  const found = listFolder(folder).find((file) => name.test(file));
  if (found === undefined) return [];
  const bytes = readInputFile(join(folder, found), MOST_BYTES);
  const text = new TextDecoder("utf-8").decode(found.endsWith(".gz") ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes);
  // Tab-separated files of O*NET know no quotes: one in a name is a sign like any other.
  const quotes = delimiter === "\t" ? { quoteChar: "\u0000" } : {};
  const { data } = Papa.parse<Row>(text.replace(/^\uFEFF/, ""), {
    header: true,
    delimiter,
    skipEmptyLines: true,
    transformHeader: (header) => header.trim().toLowerCase(),
    ...quotes,
  });
  return data;
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new InputError("no-such-file", "there is no such folder.", { place: basename(folder), cause });
  }
}

function needOne(folder: string, tables: readonly (readonly Row[])[], names: string): void {
  if (tables.every((rows) => rows.length === 0))
    throw new InputError("no-such-file", "none of the files of the download lies here.", {
      place: basename(folder),
      hint: `Unpack the official download into the folder: ${names}.`,
    });
}

function linesOf(cell: string | undefined): string[] {
  return (cell ?? "")
    .split(/\r?\n|\s\|\s/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && line.length <= LIMITS.fieldCharacters);
}
