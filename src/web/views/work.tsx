import { type ReactNode, useEffect } from "react";
import { KeepBox } from "../parts/keep-box.js";
import { Link } from "../parts/link.js";
import { OwnPostings } from "../parts/own-postings.js";
import { WorkProgress } from "../parts/progress.js";
import { TargetBar } from "../parts/target-bar.js";
import { TroubleBox } from "../parts/trouble-box.js";
import { navigate, usePlace } from "../route.js";
import { compare } from "../session/actions.js";
import { useTable } from "../session/coach-table.js";
import { currentSession, useSession } from "../session/session.js";
import { useTarget } from "../session/target.js";
import { ChooseRole, OtherRoles } from "./choose-role.js";
import { CvView } from "./cv.js";
import { PlanView } from "./plan.js";
import { ReportView } from "./report.js";
import { TakeAwayView } from "./take-away.js";
import { WhatIfView } from "./what-if.js";

const TABS = [
  ["/report", "Report"],
  ["/report/cv", "CV as read"],
  ["/report/what-if", "What if"],
  ["/report/plan", "Plan"],
  ["/report/roles", "Other roles"],
  ["/report/take-away", "Take away"],
] as const;
/** What needs the CV itself. */
const OWN = ["/report/cv", "/report/what-if", "/report/roles"];

/** The address came to another target by itself: by Back, or from a page about a role. */
async function compareIfOther(role: string, level: string, region: string): Promise<void> {
  const { document, compared, work, trouble } = currentSession();
  if (document === null || role === "" || work !== null || trouble !== null) return;
  if (compared === null || compared.role !== role || compared.level !== level || compared.region !== region) await compare();
}

/** Everything about one CV and one target. */
export function WorkView(): ReactNode {
  const { path, query } = usePlace();
  const hasCv = useSession(({ document }) => document !== null);
  const report = useSession((session) => session.report);
  const foreign = useSession((session) => session.foreign);
  const work = useSession((session) => session.work);
  const trouble = useSession((session) => session.trouble);
  const people = useTable(({ rows }) => rows.length);
  const tableQuery = useTable((table) => table.query);
  const nothing = !hasCv && report === null && work === null && trouble === null;
  useEffect(() => {
    if (nothing) navigate("/");
  }, [nothing]);
  const { role, level, region } = useTarget();
  useEffect(() => void compareIfOther(role, level, region), [role, level, region]);
  return (
    <div className="work-view">
      {people > 0 && (
        <p className="own-postings">
          <Link to="/coach" query={tableQuery}>
            Back to the table of {people}
          </Link>
        </p>
      )}
      {!foreign && <TargetBar />}
      {!foreign && hasCv && <OwnPostings />}
      {foreign && <p className="note">This report was opened from a file. To change its target, drop the CV.</p>}
      <nav className="tabs" aria-label="Views of the report">
        {TABS.filter(([to]) => !foreign || !OWN.includes(to)).map(([to, label]) => (
          <Link key={to} to={to} query={query}>
            {label}
          </Link>
        ))}
      </nav>
      <TroubleBox />
      <WorkProgress />
      {path === "/report" && (report === null && work === null ? <ChooseRole /> : <ReportView />)}
      {path === "/report/cv" && <CvView />}
      {path === "/report/what-if" && (report === null ? <ChooseRole /> : <WhatIfView />)}
      {path === "/report/plan" && (report === null ? <ChooseRole /> : <PlanView />)}
      {path === "/report/roles" && <OtherRoles />}
      {path === "/report/take-away" && (report === null ? <ChooseRole /> : <TakeAwayView />)}
      {work === null && <KeepBox />}
    </div>
  );
}
