import type { ReactNode } from "react";
import { useSession } from "../session/session.js";

export function Footer(): ReactNode {
  const opened = useSession((session) => session.opened);
  return (
    <footer className="bottom">
      <p>Everything happens in this browser. No account, no tracking, no connection but to this address for the app’s own data.</p>
      {opened !== null && (
        <p>
          Groundwork {opened.version} · postings collected until {opened.snapshot.built} · snapshot{" "}
          <span className="hash">{opened.snapshot.hash.slice(0, 12)}</span>
        </p>
      )}
    </footer>
  );
}
