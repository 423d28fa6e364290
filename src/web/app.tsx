import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { workOffline } from "./offline.js";
import { Footer } from "./parts/footer.js";
import { Header } from "./parts/header.js";
import { LiveRegion } from "./parts/live-region.js";
import { usePlace } from "./route.js";
import { prepare } from "./session/actions.js";
import { bringBack } from "./session/keep.js";
import { StartView } from "./views/start.js";

const loadWork = () => import("./views/work.js").then(({ WorkView: view }) => ({ default: view }));
const WorkView = lazy(loadWork);
const MarketIndexView = lazy(() => import("./views/market-index.js").then(({ MarketIndexView: view }) => ({ default: view })));
const MarketRoleView = lazy(() => import("./views/market-role.js").then(({ MarketRoleView: view }) => ({ default: view })));
const CoachView = lazy(() => import("./views/coach.js").then(({ CoachView: view }) => ({ default: view })));
const PrivacyView = lazy(() => import("./views/privacy.js").then(({ PrivacyView: view }) => ({ default: view })));

/** Each address has one view. */
function viewOf(path: string): ReactNode {
  if (path === "/report" || path.startsWith("/report/")) return <WorkView />;
  if (path === "/market") return <MarketIndexView />;
  if (path.startsWith("/market/")) return <MarketRoleView role={path.slice("/market/".length)} />;
  if (path === "/coach") return <CoachView />;
  if (path === "/privacy") return <PrivacyView />;
  return <StartView />;
}

/** Who opens such an address came for it, whatever was kept; the CV comes back on the way to a page that shows it. */
function standsAlone(path: string): boolean {
  return path === "/privacy" || path === "/coach" || path === "/market" || path.startsWith("/market/");
}

const TITLES: Readonly<Record<string, string>> = {
  "/report": "Report",
  "/report/cv": "CV as read",
  "/report/what-if": "What if",
  "/report/plan": "Plan",
  "/report/roles": "Other roles",
  "/report/take-away": "Take away",
  "/market": "What roles ask for",
  "/coach": "Coach",
  "/privacy": "Privacy",
};

export function App(): ReactNode {
  const { path } = usePlace();
  useEffect(() => {
    const title = TITLES[path];
    document.title = title === undefined ? "Groundwork" : `${title} · Groundwork`;
  }, [path]);
  const alone = standsAlone(path);
  useEffect(() => {
    // Who is about to drop a CV does not wait for the page that shows it.
    if (!alone) void loadWork();
    void prepare()
      .then(() => (alone ? undefined : bringBack()))
      .then(workOffline);
  }, [alone]);
  return (
    <>
      <a className="skip" href="#main">
        To the content
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<p className="wait">One moment …</p>}>{viewOf(path)}</Suspense>
      </main>
      <Footer />
      <LiveRegion />
    </>
  );
}
