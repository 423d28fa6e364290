import { defineConfig } from "vitest/config";

/** Pure functions over frozen data, apart from what touches the outside world. */
const STAGES = "test/{catalogue,cv,findings,gap,market,plan,postings,property,schema,skills,taxonomy,text}/**/*.test.ts";

/** The browser and the runs over several processes: what they check does not depend on the engine, so a second one leaves them out. */
const MANY_PROCESSES = [
  "test/web/**",
  "test/package/**",
  "test/store/kill.test.ts",
  "test/store/many-machines.test.ts",
  "test/server/many-servers.test.ts",
];

export default defineConfig({
  test: {
    // They end what hangs; a slow or busy machine takes several times what ours does.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Settings of whoever runs the tests would change reports.
    env: { XDG_CONFIG_HOME: "node_modules/.no-settings" },
    globalSetup: "test/temporary-folder.ts",
    pool: "forks",
    maxWorkers: 2,
    // Files that share a process share what is read for them, a tenth of all the time: none may leave anything behind.
    isolate: false,
    projects: [
      { extends: true, test: { name: "stages", include: [STAGES] } },
      {
        extends: true,
        test: {
          name: "doors",
          include: ["test/**/*.test.ts"],
          exclude: [STAGES, ...(process.env.GROUNDWORK_SECOND_ENGINE === undefined ? [] : MANY_PROCESSES)],
        },
      },
    ],
  },
});
