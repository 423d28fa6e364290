import { useSyncExternalStore } from "react";

/** Where the reader is. An address holds a target, never anything of a CV. */
export interface Place {
  readonly path: string;
  readonly query: string;
}

const listeners = new Set<() => void>();
let place: Place = readPlace();

function readPlace(): Place {
  return { path: location.pathname.replace(/(?:index\.html)?$/, "").replace(/(.)\/$/, "$1"), query: location.search };
}

function update(): void {
  place = readPlace();
  for (const listener of listeners) listener();
}

addEventListener("popstate", update);

/** A new page is a new entry of the history; a change of the same page's target replaces its own, unless it is to be taken back. */
export function navigate(path: string, query: string = place.query, canGoBack: boolean = path !== place.path): void {
  const address = `${path}${query}`;
  const isOther = path !== place.path;
  if (canGoBack) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  if (isOther) scrollTo(0, 0);
  update();
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}

export const currentPlace = (): Place => place;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
