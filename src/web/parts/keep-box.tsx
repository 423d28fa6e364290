import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { forgetEverything, keep } from "../session/keep.js";
import { useSession } from "../session/session.js";

/** Keeping is asked for, never assumed. */
export function KeepBox(): ReactNode {
  const kept = useSession((session) => session.kept);
  const canKeep = useSession(({ bytes }) => bytes !== null);
  if (!canKeep) return null;
  return (
    <div className="keep">
      <div className="row">
        <Button className="button" onPress={() => void keep()}>
          {kept ? "Keep the present state" : "Keep in this browser"}
        </Button>
        <Button className="button quiet" onPress={() => void forgetEverything()}>
          Forget everything
        </Button>
        <span className="soft small">
          {kept
            ? "Your CV and corrections are kept in this browser and come back when you do."
            : "Nothing is stored: when you close the page, it is gone."}
        </span>
      </div>
    </div>
  );
}
