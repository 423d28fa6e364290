import type { ReactNode } from "react";
import { useSession } from "../session/session.js";

/** Says aloud what a look at the page would show. */
export function LiveRegion(): ReactNode {
  const announcement = useSession((session) => session.announcement);
  const work = useSession((session) => session.work);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {work === null ? announcement : `${work.step}.`}
    </div>
  );
}
