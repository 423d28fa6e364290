import { basename, dirname } from "node:path";
import { writeOutputs } from "../../io/files.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { chooseMarket } from "../../io/market/current-market.js";
import { readSnapshot } from "../../io/market/snapshot-files.js";
import type { Market } from "../../market/market.js";
import { parseRegion } from "../../market/parse-region.js";
import { canonicalJson } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";
import type { CliCommand } from "../command.js";
import { EXIT } from "../exit-codes.js";
import { readAction, readMost } from "../options/read-option.js";
import { MARKET_OPTION } from "../options/report-options.js";
import type { Terminal } from "../terminal/terminal.js";
import { diffMarkets } from "./diff.js";
import { showInfo, showRoles } from "./info.js";
import { marketSvg } from "./picture.js";
import { headingOf, roleOfTitle, showJson, showText, showTrends, sliceByTitle } from "./show.js";

const ACTIONS = ["show", "info", "roles", "then-and-now", "diff", "add", "build", "merged", "part", "merge", "refresh"] as const;

export const command: CliCommand = {
  actions: ACTIONS,
  describe(sub) {
    sub
      .argument("<action>", ACTIONS.join(", "))
      .argument("[arguments...]", "a title, files, or two snapshots")
      .option(...MARKET_OPTION)
      .option("--region <code>", "country (US, DE, IN …) or group (EU-EEA, DACH …)")
      .option("--level <level>", "a seniority; with + it and all above: senior+ (default: from the title)")
      .option("--source <id>", "count one source only")
      .option("--most <n>", "show, merged: lines to list", "40")
      .option("--svg <file>", "show: what is asked for, what it pays and what changed, as a picture")
      .option("--store <file>", "where postings are kept", ".groundwork/market.duckdb")
      .option("--on <address>", "add, build, refresh: postings in a PostgreSQL that many machines share, postgres://user@host/database")
      .option("--out <folder>", "where a snapshot is written", ".groundwork/snapshot")
      .option("--name <id>", "add: what files of your own are called", "own")
      .option("--selected-by <how>", "add: nothing, role, keyword or employer: how your own files were collected", "keyword")
      .option("--collected <day>", "add: when they were collected, YYYY-MM-DD (default: today)")
      .option("--columns <file>", "add: a YAML map of columns whose names are not recognised")
      .option(
        "--online",
        "add: services and addresses may be fetched: greenhouse:BOARD, lever:BOARD, ashby:BOARD, remotive, arbeitnow, hacker-news:THREAD, https://…",
      )
      .option("--allow-private <hosts>", "add, refresh: private or loopback hosts that may be fetched, host:port with commas")
      .option("--part <file>", "part: where it is written; build: write the part too, for market merge")
      .option("--preset <id>", "part: the source of what comes through standard input")
      .option("--slice <k/n>", "part: the k-th of n ranges of the files")
      .option(
        "--present <months>",
        "the window that counts as now, YYYY-MM..YYYY-MM (default: 24 months up to the newest posting); add: a hint, what it will count is read while files come in",
      )
      .option("--earlier <months>", "the window to compare with (default: none); add: a hint too")
      .option("--workers <n>", "reading processes; with --on, workers of this process (0: leave it to others)", "2")
      .option("--feeds <file>", "refresh: a list of feeds of your own, as data/feeds.yml")
      .option("--role <title>", "refresh: say at the end what is now held of this role")
      .option("--yes", "refresh: fetch without asking")
      .option("--json", "the answer as JSON")
      .addHelpText(
        "after",
        `
Examples:
  groundwork market show "Senior AI Engineer" --region US --svg market.svg
  groundwork market then-and-now "Backend Engineer"
  groundwork market refresh --role "Data Engineer" --region DE
  groundwork market add postings/ && groundwork market build --out my-market
  groundwork market merged "Data Engineer"
  groundwork market part --name board --collected 2026-11-01 --part a.part < a.jsonl && groundwork market merge a.part
  groundwork market diff data/market my-market`,
      );
  },

  async run([given, ...args], raw, terminal) {
    const action = readAction("market", given, ACTIONS);
    switch (action) {
      case "show":
      case "then-and-now":
        showRole(action === "show", args.join(" "), raw, terminal);
        return EXIT.done;
      case "info":
        terminal.out(
          raw.json === true
            ? `${canonicalJson(openMarket(raw.market).index)}\n`
            : showInfo(openMarket(args[0] ?? raw.market).index, terminal.columns),
        );
        return EXIT.done;
      case "roles":
        terminal.out(
          raw.json === true
            ? `${canonicalJson(openMarket(raw.market).index.roles)}\n`
            : showRoles(openMarket(raw.market).index, terminal.columns),
        );
        return EXIT.done;
      case "diff":
        if (args.length !== 2) throw new InputError("bad-option", "market diff takes two snapshots.", { place: "market diff" });
        terminal.out(diffMarkets(readSnapshot(args[0] as string), readSnapshot(args[1] as string), raw.json === true));
        return EXIT.done;
      case "refresh": {
        const { refreshMarket } = await import("./refresh.js");
        return refreshMarket(raw, terminal);
      }
      default: {
        // DuckDB is loaded by those actions only that keep postings.
        const { runStoreAction } = await import("./store.js");
        return runStoreAction(action, args, raw, terminal);
      }
    }
  },
};

export function openMarket(path: unknown, role: string | null = null): Market {
  const { market } = chooseMarket(path, role === null ? [] : [role]);
  if (market === null)
    throw new InputError("no-such-file", "there is no snapshot built in.", { place: "--market", hint: "Name one with --market." });
  return market;
}

function showRole(whole: boolean, title: string, raw: Record<string, unknown>, terminal: Terminal): void {
  if (title.trim() === "") throw new InputError("bad-option", "name a title.", { place: "market show" });
  const text = (key: string): string | null => (typeof raw[key] === "string" && raw[key] !== "" ? (raw[key] as string) : null);
  const knowledge = readKnowledge();
  const ask = { title, level: text("level"), region: parseRegion(text("region")), source: text("source") };
  const { slice, levels } = sliceByTitle(openMarket(raw.market, roleOfTitle(title, knowledge)), ask, knowledge);
  if (typeof raw.svg === "string") {
    writeOutputs(dirname(raw.svg), new Map([[basename(raw.svg), marketSvg(slice, headingOf(slice, levels), knowledge)]]));
    terminal.err(`Picture written to ${raw.svg}\n`);
  }
  if (raw.json === true) terminal.out(`${JSON.stringify(showJson(slice, levels, knowledge.taxonomy), null, 1)}\n`);
  else
    terminal.out(
      whole ? showText(slice, levels, knowledge.taxonomy, readMost(raw.most), terminal.columns) : showTrends(slice, knowledge.taxonomy),
    );
}
