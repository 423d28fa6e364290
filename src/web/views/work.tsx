import { type ReactNode, useEffect } from "react";
import { Link } from "../parts/link.js";
import { WorkProgress } from "../parts/progress.js";
import { TargetBar } from "../parts/target-bar.js";
import { TroubleBox } from "../parts/trouble-box.js";
import { navigate, usePlace } from "../route.js";
import { useSession } from "../session/session.js";
import { ReportView } from "./report.js";

const TABS = [["/report", "Report"]] as const;

/** Everything about one CV and one target. */
export function WorkView(): ReactNode {
  const { path, query } = usePlace();
  const hasCv = useSession(({ document }) => document !== null);
  const report = useSession((session) => session.report);
  const foreign = useSession((session) => session.foreign);
  const work = useSession((session) => session.work);
  const trouble = useSession((session) => session.trouble);
  const nothing = !hasCv && report === null && work === null && trouble === null;
  useEffect(() => {
    if (nothing) navigate("/");
  }, [nothing]);
  return (
    <div className="work-view">
      {!foreign && <TargetBar />}
      {foreign && <p className="note">This report was opened from a file. To change its target, drop the CV.</p>}
      <nav className="tabs" aria-label="Views of the report">
        {TABS.map(([to, label]) => (
          <Link key={to} to={to} query={query}>
            {label}
          </Link>
        ))}
      </nav>
      <TroubleBox />
      <WorkProgress />
      {path === "/report" && <ReportView />}
    </div>
  );
}
