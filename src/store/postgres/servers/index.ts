export { isConnectionLoss } from "../connection-loss.js";
export { formatMetrics } from "../metrics.js";
export { loadNewestSnapshot } from "./newest-snapshot.js";
export { openSharedMemory } from "./open-shared-memory.js";
