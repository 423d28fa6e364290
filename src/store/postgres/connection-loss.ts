/** PostgreSQL's classes 57P (shutdown) and 08 (connection), 53300 (all its places taken, as when every client comes back at once), the system's codes for a peer that is gone, and the driver's own words for both. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return (
    /^(?:57P|08|53300|ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|no-database)/.test(code) ||
    /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect/.test(error.message)
  );
}
