import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { nameFolders } from "../../cohort/name-folders.js";
import type { AnalyzeRequest, CvInput } from "../../engine.js";
import { LIMITS } from "../../limits.js";
import { hashBytes, hashJson } from "../../schema/canonical.js";
import { type Cohort, CohortEntry, type Person, type PersonResult } from "../../schema/cohort.js";
import { InputError } from "../../schema/input-error.js";
import { EnginePool } from "../engine/engine-pool.js";
import { readInputFile, writeOutputs } from "../files.js";
import type { ChosenSnapshots } from "../market/current-market.js";
import { readCorrectionsFile } from "../own/corrections-file.js";
import { paceCompiler } from "../programs/pace-compiler.js";
import { readDocumentBytes } from "../reader/read-document.js";
import { ReaderPool } from "../reader/reader-pool.js";
import type { Format } from "./format-names.js";

/** Makes one person's report and writes it with its pages; answers what the tables need. */
export type MakePerson = (
  cv: Extract<CvInput, { readonly bytes: Uint8Array }>,
  request: Omit<AnalyzeRequest, "cv" | "given">,
  into: { readonly folder: string; readonly formats: readonly Format[] },
) => Promise<PersonResult>;

export interface CohortMakers {
  readonly engine: EnginePool;
  readonly make: MakePerson;
  /** People under way at once. */
  readonly atOnce: number;
  close(): Promise<void>;
}

export interface CohortRun {
  readonly folder: string;
  readonly out: string;
  readonly people: readonly Person[];
  readonly asOf: string;
  readonly formats: readonly Format[];
  readonly makers: CohortMakers;
  readonly onDone: (done: number, of: number, kept: boolean) => void;
}

/** Threads and reading processes of this machine. */
export function openMakers(size: number, { market, own }: Pick<ChosenSnapshots, "market" | "own">): CohortMakers {
  paceCompiler("cohort");
  const engine = new EnginePool({ size, market, own });
  const readers = new ReaderPool(size);
  return {
    engine,
    atOnce: size * 2,
    async make({ name, bytes }, request, into) {
      const document = await readDocumentBytes(bytes, name, { pool: readers });
      return engine.run("personFiles", { request: { ...request, cv: { name, document } }, ...into });
    },
    async close() {
      readers.close();
      await engine.close();
    },
  };
}

/** What ends the run: nobody after this one would fare better. */
const ENDS_ALL: ReadonlySet<string> = new Set(["not-writable", "no-database", "snapshot-mismatch"]);
const DONE = "done.json";

/** A report and a page each. What was finished before stays as it is; one bad file never stops the rest. */
export async function runCohort(run: CohortRun): Promise<Cohort> {
  const versions = await run.makers.engine.run("versions", null);
  const folders = nameFolders(run.people);
  const entries: CohortEntry[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < run.people.length; at = next++) {
      const person = run.people[at] as Person;
      const { entry, kept } = await makePerson(person, folders[at] as string, hashJson(versions), run);
      entries[at] = entry;
      run.onDone(++done, run.people.length, kept);
    }
  };
  await Promise.all(Array.from({ length: run.makers.atOnce }, work));
  return { schema: "groundwork/cohort@1", asOf: run.asOf, snapshot: versions.snapshot, entries };
}

async function makePerson(
  person: Person,
  folder: string,
  versions: string,
  run: CohortRun,
): Promise<{ entry: CohortEntry; kept: boolean }> {
  try {
    const path = inFolder(run.folder, person.file);
    const bytes = readInputFile(path, LIMITS.documentBytes);
    const corrections = person.corrections === null ? null : readCorrectionsFile(path, inFolder(run.folder, person.corrections));
    const key = hashJson({ versions, cv: hashBytes(bytes), person, corrections, asOf: run.asOf, formats: run.formats });
    const target = join(run.out, folder);
    const before = readDone(join(target, DONE), key);
    if (before !== null) return { entry: before, kept: true };
    const name = basename(person.file);
    const { file: _file, name: _name, corrections: _corrections, ...wishes } = person;
    const given = Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== null));
    const request = { ...given, asOf: run.asOf, corrections } as unknown as Omit<AnalyzeRequest, "cv">;
    const result = await run.makers.make({ name, bytes }, request, { folder: target, formats: run.formats });
    const entry: CohortEntry = { person, folder, result, trouble: null };
    // Last, in one step: what has no such file is made again.
    writeOutputs(target, new Map([[DONE, JSON.stringify({ key, entry })]]));
    return { entry, kept: false };
  } catch (error) {
    if (error instanceof InputError && ENDS_ALL.has(error.code)) throw error;
    const trouble =
      error instanceof InputError
        ? { code: error.code, message: error.message, hint: error.hint }
        : { code: "bug", message: "a bug of ours stopped this one.", hint: "Please report it." };
    return { entry: { person, folder, result: null, trouble }, kept: false };
  }
}

function readDone(path: string, key: string): CohortEntry | null {
  if (!existsSync(path)) return null;
  const held = JSON.parse(readFileSync(path, "utf8")) as { key: string; entry: unknown };
  return held.key === key ? CohortEntry.parse(held.entry) : null;
}

/** people.csv names files of its folder, and no others. */
function inFolder(folder: string, file: string): string {
  if (/^([/\\]|[A-Za-z]:)/.test(file) || file.split(/[/\\]/).includes(".."))
    throw new InputError("no-such-file", "files stand in the cohort's folder.", {
      place: basename(file),
      hint: "Write the name as the folder shows it.",
    });
  return join(folder, file);
}
