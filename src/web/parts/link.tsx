import type { MouseEvent, ReactNode } from "react";
import { navigate, usePlace } from "../route.js";

/** A part of the app is current on all its pages. */
function isHere(path: string, to: string, within: boolean): boolean {
  return path === to || (within && path.startsWith(`${to}/`));
}

interface LinkProps {
  readonly to: string;
  readonly query?: string;
  readonly className?: string;
  readonly within?: boolean;
  readonly children: ReactNode;
}

/** A real address that opens without loading the page again; new tabs and copying work as with any link. */
export function Link({ to, query = "", className, within = false, children }: LinkProps): ReactNode {
  const { path } = usePlace();
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(to, query);
  };
  return (
    <a href={`${to}${query}`} className={className} aria-current={isHere(path, to, within) ? "page" : undefined} onClick={follow}>
      {children}
    </a>
  );
}
