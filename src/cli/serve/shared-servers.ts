import type pg from "pg";
import { migrateServers } from "../../store/between-calls/shared/server-tables.js";
import { SharedTokens } from "../../store/between-calls/shared/shared-tokens.js";
import { listTenants, readAudit, removeTenant, setTenant, type TenantTerms } from "../../store/between-calls/shared/tenants.js";
import type { TokenBook } from "../../store/between-calls/tokens.js";
import { openPool } from "../../store/postgres/connect.js";
import { maybeText } from "../options/read-option.js";
import { formatTable } from "../terminal/table.js";
import type { Terminal } from "../terminal/terminal.js";

/** What is done to the database that servers share. */
export async function withServers(url: string, run: (pool: pg.Pool, tokens: TokenBook) => Promise<void>): Promise<void> {
  const pool = openPool(url);
  try {
    await migrateServers(pool);
    await run(pool, new SharedTokens(pool));
  } finally {
    await pool.end();
  }
}

export async function runTenants(
  pool: pg.Pool,
  { verb, name, terms }: { readonly verb: "set" | "remove" | "list"; readonly name: string; readonly terms: TenantTerms },
  terminal: Terminal,
): Promise<void> {
  if (verb === "set") {
    await setTenant(pool, name, terms);
    terminal.err(`The terms of ${name} are set; what was not named is as the servers have it.\n`);
    return;
  }
  if (verb === "remove") {
    const { deleted, left } = await removeTenant(pool, name);
    terminal.out(`deleted: ${deleted.jobs} jobs of ${deleted.people} people, ${deleted.cvs} CVs, its tokens\n`);
    terminal.out(`left: ${left.jobs} jobs, ${left.cvs} CVs\n`);
    return;
  }
  const rows = (await listTenants(pool)).map(({ name: held, tokens, jobs, keepSeconds, mostJobs, perMinute }) =>
    [held, tokens, jobs, keepSeconds ?? "", mostJobs ?? "", perMinute ?? ""].map(String),
  );
  const head = ["tenant", "tokens", "jobs held", "results kept (s)", "most jobs", "calls a minute"];
  terminal.out(`${formatTable(head, rows, [false, true, true, true, true, true])}\n`);
}

/** One line of JSON an entry, from the oldest on. */
export async function runAudit(pool: pg.Pool, raw: Record<string, unknown>, terminal: Terminal): Promise<void> {
  for await (const line of readAudit(pool, maybeText(raw.tenant) ?? null)) await terminal.write(`${JSON.stringify(line)}\n`);
}
