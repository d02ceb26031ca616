import { createTransport } from "nodemailer";
import { env } from "../env.ts";

/** In milliseconds. What takes longer is tried again later. */
const patience = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

function open(url: string) {
  // TLS is used wherever the server offers it. Letters attach nothing, so nothing may be fetched for one.
  const closed = { disableFileAccess: true, disableUrlAccess: true };
  // A letter whose connection broke is the job's to try again.
  const pool = { pool: true as const, maxConnections: 3, maxRequeues: 0, idleTimeout: 30_000 };
  return createTransport({ url, ...pool, ...patience, ...closed });
}

let transport: ReturnType<typeof open> | undefined;

/** The way to the server in SMTP_URL; `null` without one. */
export function mailTransport(): ReturnType<typeof open> | null {
  const { SMTP_URL: url } = env();
  if (!url) return null;
  transport ??= open(url);
  return transport;
}

/** Hangs up. */
export function closeTransport(): void {
  transport?.close();
  transport = undefined;
}
