import type { ReactNode } from "react";
import { usePlace } from "../route.js";
import { useSession } from "../session/session.js";
import { Link } from "./link.js";

export function Header(): ReactNode {
  const { query } = usePlace();
  const hasCv = useSession(({ document, report }) => document !== null || report !== null);
  return (
    <header className="top">
      <Link to="/" className="mark">
        <svg viewBox="0 0 32 32" aria-hidden="true" className="mark-sign">
          <path d="M4 25h24M4 16h17M4 7h10" />
        </svg>
        <span className="mark-name">Groundwork</span>
      </Link>
      <nav aria-label="Main">
        {hasCv && (
          <Link to="/report" query={query} within>
            Report
          </Link>
        )}
        <Link to="/market" within>
          Market
        </Link>
        <Link to="/coach">Coach</Link>
        <Link to="/privacy">Privacy</Link>
      </nav>
    </header>
  );
}
