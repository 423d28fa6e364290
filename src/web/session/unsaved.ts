import { currentSession } from "./session.js";

/** What of the work done by hand was last kept or saved: lists are never changed in place. */
let safe: { corrections: unknown; ticks: unknown } = { corrections: null, ticks: null };

export function markSafe(part: "corrections" | "ticks"): void {
  safe = { ...safe, [part]: currentSession()[part] };
}

/** Whether corrections or ticks would be gone with the page. */
function isUnsaved(): boolean {
  const session = currentSession();
  return (["corrections", "ticks"] as const).some((part) => session[part].length > 0 && session[part] !== safe[part]);
}

/** The browser asks before it leaves a page whose corrections or ticks were neither kept nor saved. */
export function warnOfUnsaved(): void {
  addEventListener("beforeunload", (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}
