import { askEngine } from "../engine/client.js";
import type { EngineCall, EngineCalls } from "../engine/protocol.js";
import { describeTrouble } from "./actions.js";
import { changeSession } from "./session.js";

/** Asks the engine for what a view shows; an answer that comes after the next question, or after the view has gone, is left. */
export function askWhileShown<C extends EngineCall>(
  call: C,
  args: Parameters<EngineCalls[C]>,
  take: (answer: Awaited<ReturnType<EngineCalls[C]>>) => void,
): () => void {
  let current = true;
  askEngine(call, args).then(
    (answer) => {
      if (current) take(answer);
    },
    (cause: unknown) => {
      if (current) changeSession({ trouble: describeTrouble(cause) });
    },
  );
  return () => {
    current = false;
  };
}
