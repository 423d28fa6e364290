import { dataFolder } from "../io/data-folder.js";
import { readKnowledge } from "../io/knowledge-files.js";
import { InputError } from "../schema/input-error.js";
import type { CliCommand } from "./command.js";
import { EXIT } from "./exit-codes.js";
import { stopSignal } from "./stop-signal.js";

export const command: CliCommand = {
  describe(sub) {
    sub
      .option("--on <address>", "the PostgreSQL that holds postings and jobs, postgres://user@host/database")
      .addHelpText(
        "after",
        "\nTakes jobs until it is stopped (Ctrl+C ends it after the job under way). Start one a core, on any number of machines.\n\nExample:\n  groundwork worker --on postgres://groundwork@db.example/market\n",
      );
  },

  async run(_args, raw, terminal) {
    if (typeof raw.on !== "string")
      throw new InputError("bad-option", "say where the jobs are: --on postgres://user@host/database.", { place: "worker" });
    const [{ openPool }, { migrate }, { runWorker }] = await Promise.all([
      import("../store/postgres/connect.js"),
      import("../store/postgres/migrations.js"),
      import("../store/postgres/run-worker.js"),
    ]);
    const data = dataFolder();
    const { taxonomy } = readKnowledge(data);
    const pool = openPool(raw.on);
    const ending = new AbortController();
    void stopSignal().then(() => {
      terminal.err("Stopping after the job under way.\n");
      ending.abort();
    });
    try {
      await migrate(pool);
      terminal.err("Waiting for jobs.\n");
      const onJob = ({ task, seconds, failed }: { task: string; seconds: number; failed: boolean }): void =>
        terminal.err(`${task} ${failed ? "failed, will be tried again" : "done"} in ${seconds.toFixed(1)} s\n`);
      await runWorker(pool, { data, taxonomy, onJob, signal: ending.signal });
      return EXIT.done;
    } finally {
      await pool.end();
    }
  },
};
