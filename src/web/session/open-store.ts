import { useSyncExternalStore } from "react";

/** What outlives its views: one value, replaced as a whole, and those who show it told. */
export interface Store<V> {
  current(): V;
  change(change: Partial<V>): void;
  use<T>(pick: (value: V) => T): T;
}

export function openStore<V extends object>(initial: V): Store<V> {
  let value = initial;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    current: () => value,
    change(change) {
      value = { ...value, ...change };
      for (const listener of listeners) listener();
    },
    use: (pick) => useSyncExternalStore(subscribe, () => pick(value)),
  };
}
