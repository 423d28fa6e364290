export { isConnectionLoss } from "../connection-loss.js";
export { loadNewestSnapshot } from "./newest-snapshot.js";
export { openSharedMemory } from "./open-shared-memory.js";
