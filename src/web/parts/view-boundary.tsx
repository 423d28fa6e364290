import { Component, type ReactNode } from "react";
import { Button } from "react-aria-components";
import { PartFailed } from "../engine/part-failed.js";
import { describeTrouble } from "../session/actions.js";
import { keep } from "../session/keep.js";
import { useSession } from "../session/session.js";
import { TroubleBox } from "./trouble-box.js";

interface ViewBoundaryProps {
  readonly path: string;
  /** Before the view is tried again. */
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

interface ViewBoundaryState {
  readonly failed: { readonly cause: unknown } | null;
}

/** A view that fails is told in its place; without this React takes the whole page away. */
export class ViewBoundary extends Component<ViewBoundaryProps, ViewBoundaryState> {
  override state: ViewBoundaryState = { failed: null };

  static getDerivedStateFromError(cause: unknown): ViewBoundaryState {
    return { failed: { cause } };
  }

  override componentDidUpdate(before: ViewBoundaryProps): void {
    if (before.path !== this.props.path && this.state.failed !== null) this.#again();
  }

  #again = (): void => {
    this.props.onAgain();
    this.setState({ failed: null });
  };

  override render(): ReactNode {
    const { failed } = this.state;
    return failed === null ? this.props.children : <Failed cause={failed.cause} onAgain={this.#again} />;
  }
}

/** What a bug says may hold words of the CV: its name is enough. */
const withoutWords = (cause: unknown): unknown =>
  cause instanceof PartFailed ? cause : new Error(cause instanceof Error ? cause.name : "unknown");

function Failed({ cause, onAgain }: { readonly cause: unknown; readonly onAgain: () => void }): ReactNode {
  const holdsCv = useSession(({ document, kept }) => document !== null && !kept);
  const trouble = describeTrouble(withoutWords(cause));
  const load = (): void => location.reload();
  return (
    <>
      <div className="trouble" role="alert">
        <p>
          <strong>{trouble?.message}</strong>
        </p>
        <p>{trouble?.hint}</p>
        <Button className="button main" onPress={onAgain}>
          Try again
        </Button>
        <Button className="button" onPress={load}>
          Load the page again
        </Button>
        {holdsCv && (
          <Button className="button" onPress={() => void keep().then((isKept) => isKept && load())}>
            Keep the CV in this browser and load the page again
          </Button>
        )}
      </div>
      {/* What keeping it came to. */}
      <TroubleBox />
    </>
  );
}
