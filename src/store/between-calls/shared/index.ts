export { isConnectionLoss } from "../../postgres/connection-loss.js";
export { formatMetrics } from "../../postgres/metrics.js";
export { loadNewestSnapshot } from "./newest-snapshot.js";
export { openSharedMemory } from "./open-shared-memory.js";
