import { typeset } from "./typesetter.js";
import { answerCalls } from "./worker-scope.js";

/** All that the typesetter would make of text; the page's policy forbids that, so it gets them ready made. */
const READY: Readonly<Record<string, (path: string) => unknown>> = {
  "return 0": () => 0,
  "return true": () => true,
  "return path": (path) => path,
};

function ReadyMade(...parts: string[]): (path: string) => unknown {
  const body = parts.at(-1) ?? "";
  return (
    READY[body] ??
    (() => {
      throw new Error(`the typesetter asked for what it must not: ${body}`);
    })
  );
}
ReadyMade.prototype = Function.prototype;
Object.defineProperty(globalThis, "Function", { value: ReadyMade });

answerCalls({ typeset });
