import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { changeSession, useSession } from "../session/session.js";

/** What went wrong and what to do now. */
export function TroubleBox(): ReactNode {
  const trouble = useSession((session) => session.trouble);
  if (trouble === null) return null;
  return (
    <div className="trouble" role="alert">
      <p>
        <strong>{trouble.message}</strong>
      </p>
      <p>{trouble.hint}</p>
      {trouble.again !== undefined && (
        <Button className="button" onPress={trouble.again}>
          Try again
        </Button>
      )}
      <Button className="button quiet" onPress={() => changeSession({ trouble: null })}>
        Close
      </Button>
    </div>
  );
}
