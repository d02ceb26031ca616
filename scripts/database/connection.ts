import pg from "pg";
import { Failure } from "../failure.mjs";

const OLDEST = 15;

/** Connects for one piece of work. Throws a {@link Failure} that says why a database cannot be used. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw refusal(url, error);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Checks that the database can be reached and is one that the site runs on. */
export async function checkServer(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ server_version_num: string }>("SHOW server_version_num");
    const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (major < OLDEST) {
      throw new Failure(`The database at ${place(url)} is PostgreSQL ${major}; Dateline needs ${OLDEST} or newer.`);
    }
  });
}

/** Makes the database of an address, beside "postgres" on the same server, if it is missing. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  });
}

/** Where an address leads, without the password in it. */
function place(url: string): string {
  const { hostname, port, searchParams } = new URL(url);
  return searchParams.get("host") ?? `${hostname || "localhost"}:${port || 5432}`;
}

function refusal(url: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  switch (code) {
    case "28P01":
    case "28000":
      return new Failure(`The database at ${place(url)} refuses the user or the password in DATABASE_URL.`);
    case "3D000":
      return new Failure(
        `The server at ${place(url)} has no database named "${name}": make it, or correct DATABASE_URL.`,
      );
    case "53300":
      return new Failure(`The database at ${place(url)} has no connection free.`);
    default:
      return new Failure(`The database at ${place(url)} cannot be reached (${causeOf(error, code)}).`);
  }
}

function causeOf(error: Error, code: string): string {
  const words: Record<string, string> = {
    ECONNREFUSED: "nothing listens there",
    ENOTFOUND: "no such host",
    EAI_AGAIN: "the host's name is not found",
    ENOENT: "no such socket",
    ETIMEDOUT: "no answer",
    EHOSTUNREACH: "no way leads there",
  };
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return causeOf(error.errors[0], code);
  return words[code] ?? error.message;
}
