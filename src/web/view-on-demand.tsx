import { type ComponentType, type ReactNode, use } from "react";
import { PartFailed } from "./engine/part-failed.js";

const PAUSE_MS = 500;

let tried = 0;

/** A script that did not come is asked for once more, by another address: a browser remembers that the first one failed. */
async function loadTwice<M>(load: () => Promise<M>): Promise<M> {
  try {
    return await load();
  } catch (cause) {
    const address = /https?:\/\/[^\s?]+\.js/.exec(cause instanceof Error ? cause.message : "")?.[0];
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const again = address === undefined ? load() : (import(/* @vite-ignore */ `${address}?again=${++tried}`) as Promise<M>);
    return again.catch((last: unknown) => {
      throw new PartFailed("loading", last);
    });
  }
}

/** A view whose script comes when it is shown. */
export interface OnDemand<P> {
  load(): Promise<ComponentType<P>>;
  /** Loads it before it is shown; what goes wrong here goes wrong again where it is shown, and is told there. */
  prepare(): void;
}

const failed = new Set<() => void>();

/** Views that did not load are asked for anew when they are next shown. */
export function forgetFailures(): void {
  for (const forget of failed) forget();
  failed.clear();
}

export function onDemand<M, P extends object>(fetch: () => Promise<M>, pick: (module: M) => ComponentType<P>): OnDemand<P> {
  let loading: Promise<ComponentType<P>> | null = null;
  const forget = (): void => {
    loading = null;
  };
  const load = (): Promise<ComponentType<P>> => {
    if (loading === null) {
      loading = loadTwice(fetch).then(pick);
      loading.catch(() => failed.add(forget));
    }
    return loading;
  };
  return { load, prepare: () => void load().catch(forget) };
}

/** Waits for the view's script, and throws where it does not come. */
export function ViewOnDemand<P extends object>({ view, props }: { readonly view: OnDemand<P>; readonly props: P }): ReactNode {
  const Loaded = use(view.load());
  return <Loaded {...props} />;
}
