import { type ReactNode, useEffect, useState } from "react";
import { plainText } from "../../render/tree.js";
import type { ReportView } from "../engine/protocol.js";

type Part = ReportView["sections"][number];

/** The parts of the report, with the one that is being read marked. */
export function Contents({ parts, drawn }: { readonly parts: readonly Part[]; readonly drawn: number }): ReactNode {
  const current = useCurrent(parts, drawn);
  return (
    <nav className="contents" aria-label="Contents">
      <ol>
        {parts.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? "location" : undefined}>
              {plainText(heading)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const UPPER = 0.35;

/** A part is read from when its heading passes the upper third of the window until the next one does. */
function useCurrent(parts: readonly Part[], drawn: number): string | undefined {
  const [current, setCurrent] = useState<string | undefined>(parts[0]?.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: headings that are drawn later are watched then
  useEffect(() => {
    const headings = parts.flatMap(({ id }) => document.getElementById(id) ?? []);
    const find = (): void => {
      const line = innerHeight * UPPER;
      setCurrent(headings.findLast((heading) => heading.getBoundingClientRect().top <= line)?.id ?? parts[0]?.id);
    };
    let frame = 0;
    const follow = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(find);
    };
    follow();
    addEventListener("scroll", follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", follow);
    };
  }, [parts, drawn]);
  return current;
}
