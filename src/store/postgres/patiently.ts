import { isConnectionLoss } from "./connection-loss.js";

const RESTART_TRIES = 60;
const RESTART_MILLISECONDS = 1_000;

/** A server that restarts is waited for; one that was never there is an error at once, because the caller has migrated it. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await ask();
    } catch (error) {
      if (!isConnectionLoss(error) || tries === RESTART_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, RESTART_MILLISECONDS));
    }
}
