import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { Footer } from "./parts/footer.js";
import { Header } from "./parts/header.js";
import { LiveRegion } from "./parts/live-region.js";
import { usePlace } from "./route.js";
import { prepare } from "./session/actions.js";
import { StartView } from "./views/start.js";

const WorkView = lazy(() => import("./views/work.js").then(({ WorkView: view }) => ({ default: view })));

/** Each address has one view. */
function viewOf(path: string): ReactNode {
  if (path === "/report" || path.startsWith("/report/")) return <WorkView />;
  return <StartView />;
}

export function App(): ReactNode {
  const { path } = usePlace();
  useEffect(() => {
    void prepare();
  }, []);
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
