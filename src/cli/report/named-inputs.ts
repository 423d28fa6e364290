import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { STANDARD_INPUT } from "../../io/files.js";
import { readBuiltInMarket } from "../../io/market/built-in-market.js";
import type { ChosenMarket } from "../../io/market/current-market.js";
import type { GivenStages } from "../../pipeline.js";
import { progressAsCorrections } from "../../report/plan-tasks.js";
import type { Corrections } from "../../schema/corrections.js";
import type { Posting } from "../../schema/posting.js";
import { maybeText } from "../options/read-option.js";
import type { Terminal } from "../terminal/terminal.js";

/** What checks an input is loaded only where there is such an input: most runs have a CV and nothing else. */
export async function readPostings(paths: unknown, terminal: Terminal): Promise<Posting[] | null> {
  return paths === undefined ? null : (await import("../../io/postings/ads-files.js")).readAds(paths as string[], terminal.err);
}

export async function readGiven(path: unknown): Promise<GivenStages | undefined> {
  return path === undefined ? undefined : (await import("../../io/report/stage-file.js")).readStage(String(path));
}

/** What the person says beside the CV: corrections.yml, and tasks ticked off in the folder of an earlier report. */
export async function readSaid(cv: string, raw: Record<string, unknown>): Promise<Corrections | null> {
  const named = maybeText(raw.corrections);
  const ticked = join(String(raw.out), "progress.yml");
  const corrections =
    named === undefined && (cv === STANDARD_INPUT || !existsSync(join(dirname(cv), "corrections.yml")))
      ? null
      : (await import("../../io/own/corrections-file.js")).readCorrectionsFile(cv, named);
  const progress = existsSync(ticked) ? (await import("../../io/own/progress-file.js")).readProgress(ticked) : null;
  return progressAsCorrections(progress, corrections);
}

export async function chooseMarket(named: unknown, role: string): Promise<ChosenMarket> {
  if (named === undefined && !existsSync(".groundwork")) return { market: readBuiltInMarket(), note: null };
  return (await import("../../io/market/current-market.js")).chooseMarket(named, [role]);
}
