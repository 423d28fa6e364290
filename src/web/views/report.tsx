import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { ReportView as Report } from "../engine/protocol.js";
import { Contents } from "../parts/contents.js";
import { WithEvidence } from "../parts/evidence-panel.js";
import { Glance } from "../parts/glance.js";
import { ReportSection } from "../parts/report-section.js";
import { SentenceText } from "../parts/sentence.js";
import { useSession } from "../session/session.js";

/** Sections that are drawn at once; the rest follow, a few each frame, so that the page never stands still. */
const FIRST = 4;
const EACH_FRAME = 2;

export function ReportView(): ReactNode {
  const report = useSession((session) => session.report);
  const stale = useSession((session) => session.work !== null);
  if (report === null) return null;
  return <WholeReport key={report.id} report={report} stale={stale} />;
}

function WholeReport({ report, stale }: { readonly report: Report; readonly stale: boolean }): ReactNode {
  const shown = useGrowing(report.sections.length);
  const parts = useMemo(() => report.sections.filter(({ depth }) => depth === 1), [report]);
  return (
    <WithEvidence notes={report.notes}>
      <article className={stale ? "report stale" : "report"} data-report={report.id}>
        <header className="report-head">
          <h1>
            <SentenceText sentence={report.title} />
          </h1>
          <p className="lead">
            <SentenceText sentence={report.subtitle} />
          </p>
        </header>
        <Glance items={report.glance} />
        <div className="report-body">
          <Contents parts={parts} drawn={shown} />
          <div className="sections">
            {report.sections.slice(0, shown).map((section) => (
              <ReportSection key={section.id} section={section} />
            ))}
          </div>
        </div>
        <p className="soft small hash">Report {report.id}</p>
      </article>
    </WithEvidence>
  );
}

function useGrowing(length: number): number {
  const [shown, setShown] = useState(FIRST);
  useEffect(() => {
    if (shown >= length) return;
    const frame = requestAnimationFrame(() => setShown((before) => before + EACH_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [shown, length]);
  return shown;
}
