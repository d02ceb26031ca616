import pg from "pg";

/** The address of a database behind a socket in this folder. */
export function clusterUrl(socketFolder: string, database: string): string {
  return `postgresql://dateline@localhost/${database}?host=${encodeURIComponent(socketFolder)}`;
}

/** Does a database answer at this address? */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 2_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
