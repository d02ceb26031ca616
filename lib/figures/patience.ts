import pg from "pg";
import { env } from "../env.ts";
import type { Prisma } from "../generated/prisma/client.ts";

/** In milliseconds. */
const patience = { connectionTimeoutMillis: 2_000, query_timeout: 20_000, statement_timeout: 20_000 };

/** Asks the database and waits for the rows. */
export type Ask = <Row extends pg.QueryResultRow>(question: Prisma.Sql) => Promise<Row[]>;

/**
 * Lets questions about a whole year of comments take their time, one after the other, on a connection of their own: those
 * of lib/db.ts give up after what a visitor would wait. All of them see the database as it was at the first.
 */
export async function patiently<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, ...patience });
  // A connection that breaks fails its question; without a listener it would end the process.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
    const result = await work(async <Row extends pg.QueryResultRow>({ text, values }: Prisma.Sql) => {
      const { rows } = await client.query<Row>({ text, values });
      return rows;
    });
    await client.query("COMMIT");
    return result;
  } finally {
    await client.end();
  }
}
