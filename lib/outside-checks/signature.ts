import { createHmac } from "node:crypto";

/**
 * The headers that sign a message as Standard Webhooks has it (https://www.standardwebhooks.com): the receiver can tell
 * who sent it, that nobody changed it, and that it is not an old one sent again.
 * @param secret `whsec_` and base64
 * @param id the same for each attempt at one message
 */
export function signed(secret: string, id: string, body: string, now = new Date()): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}
