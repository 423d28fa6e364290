import type { Follow } from "../../pipeline.js";
import type { StageEvent } from "../../schema/stage-event.js";
import { elapsed } from "../clock.js";
import { countFound } from "./count-found.js";

/** Tells when a stage begins, and when it ends what it found and how long it took. */
export function followStages(emit: (event: StageEvent) => void): Follow {
  return (stage, run) => {
    emit({ stage, state: "started", done: 0, of: null, found: {}, notices: 0, ms: 0 });
    const ms = elapsed();
    const value = run();
    emit({ stage, state: "done", done: 1, of: 1, ...countFound(stage, value), ms: ms() });
    return value;
  };
}
