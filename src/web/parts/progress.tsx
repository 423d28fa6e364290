import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { cancelWork } from "../session/actions.js";
import { useSession } from "../session/session.js";

/** What is being done, how far it is, and a way to stop it. */
export function WorkProgress(): ReactNode {
  const work = useSession((session) => session.work);
  if (work === null) return null;
  return (
    <div className="work">
      <label>
        <span>{work.step} …</span>
        <progress value={work.done} max={work.of} />
      </label>
      <Button className="button quiet" onPress={cancelWork}>
        Stop
      </Button>
    </div>
  );
}
