import { readFileSync } from "node:fs";

export interface ProcessUsage {
  /** Resident memory. */
  megabytes: number;
  /** User and system time since the process began. */
  cpuSeconds: number;
}

/** Linux counts time in hundredths of a second for every program, whatever its own tick. */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

/** Memory and time of another process; null where the system has no /proc or the process is gone. */
export function readProcessUsage(pid: number): ProcessUsage | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name stands in brackets and may hold blanks: fields are counted behind it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { megabytes: (pages * PAGE_BYTES) / 1_000_000, cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ESRCH" || code === "EACCES") return null;
    throw error;
  }
}
