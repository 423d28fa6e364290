import { type ReactNode, Suspense, useEffect, useRef } from "react";
import { workOffline } from "./offline.js";
import { Footer } from "./parts/footer.js";
import { Header } from "./parts/header.js";
import { Link } from "./parts/link.js";
import { LiveRegion } from "./parts/live-region.js";
import { ViewBoundary } from "./parts/view-boundary.js";
import { usePlace } from "./route.js";
import { prepare } from "./session/actions.js";
import { bringBack } from "./session/keep.js";
import { forgetFailures, onDemand, ViewOnDemand } from "./view-on-demand.js";
import { StartView } from "./views/start.js";

const work = onDemand(
  () => import("./views/work.js"),
  ({ WorkView }) => WorkView,
);
const marketIndex = onDemand(
  () => import("./views/market-index.js"),
  ({ MarketIndexView }) => MarketIndexView,
);
const marketRole = onDemand(
  () => import("./views/market-role.js"),
  ({ MarketRoleView }) => MarketRoleView,
);
const coach = onDemand(
  () => import("./views/coach.js"),
  ({ CoachView }) => CoachView,
);
const privacy = onDemand(
  () => import("./views/privacy.js"),
  ({ PrivacyView }) => PrivacyView,
);

/** Each address has one view. */
function viewOf(path: string): ReactNode {
  if (!isKnown(path)) return <NoSuchPage path={path} />;
  if (path === "/report" || path.startsWith("/report/")) return <ViewOnDemand view={work} props={{}} />;
  if (path === "/market") return <ViewOnDemand view={marketIndex} props={{}} />;
  if (path.startsWith("/market/")) return <ViewOnDemand view={marketRole} props={{ role: path.slice("/market/".length) }} />;
  if (path === "/coach") return <ViewOnDemand view={coach} props={{}} />;
  if (path === "/privacy") return <ViewOnDemand view={privacy} props={{}} />;
  return <StartView />;
}

/** An address that was mistyped, or of a version that had another: what was meant is not guessed. */
function NoSuchPage({ path }: { readonly path: string }): ReactNode {
  return (
    <div>
      <h1 className="page-title">There is no page at this address</h1>
      <p className="lead">
        Nothing stands at {path}. <Link to="/">Begin with a CV</Link> or <Link to="/market">look at what roles ask for</Link>.
      </p>
    </div>
  );
}

/** Who opens such an address came for it, whatever was kept; the CV comes back on the way to a page that shows it. */
function standsAlone(path: string): boolean {
  return !isKnown(path) || path === "/privacy" || path === "/coach" || path === "/market" || path.startsWith("/market/");
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

const isKnown = (path: string): boolean => path === "/" || path.startsWith("/market/") || TITLES[path] !== undefined;

export function App(): ReactNode {
  const { path } = usePlace();
  useEffect(() => {
    const title = TITLES[path];
    document.title = title === undefined ? "Groundwork" : `${title} · Groundwork`;
  }, [path]);
  // What had the focus went with its page: who does not see the page goes on at the content, not at the top.
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    // A browser takes the focus from what is hidden when it next draws.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true });
      }),
    );
  }, [path]);
  const alone = standsAlone(path);
  useEffect(() => {
    // Who is about to drop a CV does not wait for the page that shows it.
    if (!alone) work.prepare();
    void prepare()
      .then(() => (alone ? undefined : bringBack()))
      .then(workOffline)
      // Without a worker for it the app works as before; data that did not come were told by what asked for them.
      .catch(() => undefined);
  }, [alone]);
  return (
    <>
      <a className="skip" href="#main">
        To the content
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <ViewBoundary path={path} onAgain={forgetFailures}>
          <Suspense fallback={<p className="wait">One moment …</p>}>{viewOf(path)}</Suspense>
        </ViewBoundary>
      </main>
      <Footer />
      <LiveRegion />
    </>
  );
}
