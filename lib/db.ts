import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "./env.ts";
import { PrismaClient } from "./generated/prisma/client.ts";

/**
 * node-postgres waits for ever by default. With these, a database that is stopped or hung costs a visitor two seconds
 * and a worded answer, and the site is well again as soon as the database is.
 */
const patience = {
  connectionTimeoutMillis: 2_000,
  query_timeout: 2_000,
  statement_timeout: 2_000,
  idle_in_transaction_session_timeout: 10_000,
};

function connect() {
  const pool = openPool({ max: 20 });
  const prepared = openPool({ max: 8, onConnect: (client) => client.query("SET enable_seqscan = off") });
  return { pool, prepared, db: new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: "minimal" }) };
}

function openPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, ...patience, ...options });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
}

// Next bundles this file apart from server.ts, and development reloads it: one pool a process all the same.
const shared = globalThis as typeof globalThis & { datelineDatabase?: ReturnType<typeof connect> };

function connection() {
  shared.datelineDatabase ??= connect();
  return shared.datelineDatabase;
}

// Connecting waits for the first use, because a build imports this module and has no database.
export const db: PrismaClient = new Proxy(Object.create(null), {
  get: (_, property) => Reflect.get(connection().db, property),
});

/** The pool under {@link db}, for the libraries that speak SQL themselves. */
export function pool(): pg.Pool {
  return connection().pool;
}

/**
 * Connections for statements that have a name. Those are planned once a connection, and a plan made while a table was
 * small would read the whole of it for each comment of a flood. So here every row is found by an index.
 */
export function preparedPool(): pg.Pool {
  return connection().prepared;
}

/** Ends every connection. For command-line tools and tests. */
export async function disconnect(): Promise<void> {
  const open = shared.datelineDatabase;
  delete shared.datelineDatabase;
  await open?.db.$disconnect();
  await open?.pool.end();
  await open?.prepared.end();
}
