import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "./db.ts";
import { keyed } from "./secret-token.ts";

export interface Limit {
  points: number;
  seconds: number;
}

export type LimitAnswer = { allowed: true } | { allowed: false; retryAfter: number };

const limiters = new Map<string, RateLimiterPostgres>();

function limiter(name: string, { points, seconds }: Limit): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known) return known;
  const made = new RateLimiterPostgres({
    storeClient: pool(),
    storeType: "pool",
    tableName: "rate_limits",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
  });
  limiters.set(name, made);
  return made;
}

/**
 * Takes one of the `points` that `key` has in `seconds`, counted over all instances. The key is kept only as a keyed
 * hash, and the row goes when its time is over. `retryAfter` is in seconds. Throws when the database is away.
 */
export async function limit(name: string, key: string, rule: Limit): Promise<LimitAnswer> {
  try {
    await limiter(name, rule).consume(hashed(name, key));
    return { allowed: true };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { allowed: false, retryAfter: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) };
  }
}

/** The row of `rate_limits` in which {@link limit} counts a key, for a statement that takes the point itself. */
export function limitRow(name: string, key: string, rule: Limit): string {
  return limiter(name, rule).getKey(hashed(name, key));
}

/** Gives back a point that {@link limit} took, for what turned out not to count. */
export async function giveBack(name: string, key: string, rule: Limit): Promise<void> {
  await limiter(name, rule).reward(hashed(name, key));
}

const noted = { points: 1, seconds: 1 };

/** Notes a key for so many seconds from now on, as a keyed hash. */
export async function remember(name: string, key: string, seconds: number): Promise<void> {
  await limiter(name, noted).set(hashed(name, key), 1, seconds);
}

/** Whether {@link remember} has noted this key, and its time is not over. */
export async function remembers(name: string, key: string): Promise<boolean> {
  return (await limiter(name, noted).get(hashed(name, key))) !== null;
}

function hashed(name: string, key: string): string {
  return keyed("limit", name, key).toString("base64url");
}
