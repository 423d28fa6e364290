import { dataFolder } from "../../io/knowledge/data-folder.js";
import { readTaxonomyIds } from "../../io/knowledge/knowledge-files.js";
import { paceCompiler } from "../../io/programs/pace-compiler.js";
import { InputError } from "../../schema/input-error.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { readWhole } from "../options/read-option.js";
import { stopSignal } from "./stop-signal.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .option("--on <address>", "the PostgreSQL that holds postings and jobs, postgres://user@host/database")
      .option("--health <port>", "answer /health, /ready and /metrics (Prometheus) on this port of 127.0.0.1")
      .addHelpText(
        "after",
        `
Takes jobs until it is stopped (Ctrl+C ends it after the job under way). Start one a core, on any number of machines.

Example:
  groundwork worker --on postgres://groundwork@db.example/market
`,
      );
  },

  async run(_args, raw, terminal) {
    if (typeof raw.on !== "string")
      throw new InputError("bad-option", "say where the jobs are: --on postgres://user@host/database.", { place: "worker" });
    const [{ openPool }, { formatMetrics, JobCounts }, { migrate }, { runWorker }, { serveHealth }, { followServers }] = await Promise.all([
      import("../../store/postgres/connect.js"),
      import("../../store/postgres/metrics.js"),
      import("../../store/postgres/migrations.js"),
      import("../../store/postgres/run-worker.js"),
      import("../../server/serve-health.js"),
      import("../../store/between-calls/shared/run-reports.js"),
    ]);
    paceCompiler("manyTexts");
    const data = dataFolder();
    const taxonomy = readTaxonomyIds(data);
    const pool = openPool(raw.on);
    const counts = new JobCounts();
    const health =
      raw.health === undefined
        ? null
        : await serveHealth(readWhole("--health", raw.health, 0, 65_535), { metrics: () => formatMetrics(pool, counts) });
    const ending = new AbortController();
    void stopSignal().then(() => {
      terminal.err("Stopping after the job under way.\n");
      ending.abort();
    });
    let reports: ReturnType<typeof followServers> | null = null;
    try {
      await migrate(pool);
      reports = followServers(pool);
      const { idle } = reports;
      terminal.err("Waiting for jobs.\n");
      const onJob = (job: { task: string; seconds: number; failed: boolean }): void => {
        counts.add(job);
        terminal.err(`${job.task} ${job.failed ? "failed, will be tried again" : "done"} in ${job.seconds.toFixed(1)} s\n`);
      };
      const onServer = (answers: boolean): void =>
        terminal.err(answers ? "The PostgreSQL server answers again.\n" : "The PostgreSQL server does not answer: waiting for it.\n");
      // A person waits for a report: bulk reading begins when none is under way here.
      await runWorker(pool, { data, taxonomy, onJob, onServer, signal: ending.signal, before: idle });
      return EXIT.done;
    } finally {
      // Before the pool ends, however it comes to that.
      await reports?.stop();
      health?.close();
      await pool.end();
    }
  },
};
