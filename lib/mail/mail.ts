import { env } from "../env.ts";

/** Whether letters are sent at all. Who writes one asks first: what cannot be sent need not be offered. */
export function sendsMail(): boolean {
  return env().SMTP_URL !== undefined;
}
