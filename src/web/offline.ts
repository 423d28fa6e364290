import { openEngine } from "./engine/client.js";

/** After the first visit the app works without a network. Where a browser has no service workers, it works as before. */
export async function workOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  // What the page needs now comes first.
  await openEngine();
  await navigator.serviceWorker.register("/offline-worker.js");
}
