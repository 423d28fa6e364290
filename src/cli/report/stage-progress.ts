import type { StageEvent } from "../../schema/stage-event.js";
import type { Terminal } from "../terminal/terminal.js";

const NOUNS: Record<string, [string, string]> = {
  pages: ["page", "pages"],
  positions: ["position", "positions"],
  skills: ["skill", "skills"],
  lines: ["line not understood", "lines not understood"],
  postings: ["posting", "postings"],
  requirements: ["requirement", "requirements"],
  met: ["met", "met"],
  goals: ["goal", "goals"],
  hours: ["hour", "hours"],
  findings: ["finding", "findings"],
};

const TITLES: Record<StageEvent["stage"], string> = {
  cv: "CV",
  skills: "Skills",
  market: "Market",
  gap: "Gap",
  plan: "Plan",
  report: "Report",
};

/** One line a stage on stderr, rewritten in place only on a terminal. */
export function showProgress(terminal: Terminal): (event: StageEvent) => void {
  return (event) => {
    const found = Object.entries(event.found).map(([noun, n]) => `${n} ${NOUNS[noun]?.[n === 1 ? 0 : 1] ?? noun}`);
    const line = `${TITLES[event.stage]}: ${found.length === 0 ? event.state : found.join(", ")} (${event.ms} ms)`;
    if (event.state === "started") {
      if (terminal.interactive) terminal.err(`${TITLES[event.stage]} …\r`);
      return;
    }
    terminal.err(`${terminal.interactive ? "\u001b[2K" : ""}${line}\n`);
  };
}
