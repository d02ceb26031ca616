import type pg from "pg";
import { fromPrisma, type Db as QueueDatabase } from "pg-boss";
import { z } from "zod";
import type { Prisma } from "./generated/prisma/client.ts";
import { boss, prepared, type Retries } from "./jobs/boss.ts";

/** What a job may carry: numbers of rows and words of our own. Text that somebody typed does not fit. */
export type JobShape = Record<string, z.ZodNumber | z.ZodEnum>;

/** A kind of job, for those who ask for it and for the one who does it. */
export interface JobKind<Shape extends JobShape = JobShape> {
  name: string;
  data: z.ZodObject<Shape>;
  retries: Retries;
}

/** Describes a kind of job. Without `retries` a job is tried for about a day, seldomer and seldomer. */
export function jobKind<Shape extends JobShape>(name: string, shape: Shape, retries: Retries = aDay): JobKind<Shape> {
  return { name, data: z.object(shape), retries };
}

/** Half a minute, then twice as long each time up to two hours: 20 more attempts within some 26 hours. */
const aDay: Retries = { retryLimit: 20, retryDelay: 30, retryBackoff: true, retryDelayMax: 2 * 3600 };

/** A transaction of Prisma's, or a connection or pool of node-postgres. */
export type Connection = Prisma.TransactionClient | Pick<pg.ClientBase | pg.Pool, "query">;

/**
 * Asks for a job. In a transaction it is there when the change is and not otherwise. Rejects when the database is away,
 * as the change itself would.
 * @param after in seconds: it is not done sooner
 */
export async function enqueue<Shape extends JobShape>(
  connection: Connection,
  kind: JobKind<Shape>,
  data: z.input<z.ZodObject<Shape>>,
  after = 0,
): Promise<void> {
  await prepared(kind);
  await boss().send(kind.name, kind.data.parse(data), { db: through(connection), startAfter: after });
}

/** The text that pg-boss hands over is its own and constant; what comes from outside goes as parameters. */
function through(connection: Connection): QueueDatabase {
  if (!("query" in connection)) return fromPrisma(connection);
  return { executeSql: (text, values) => connection.query(text, values) };
}

/** Thrown by who does a job that no further attempt will mend. The message is logged and holds nobody's address. */
export class Hopeless extends Error {}
