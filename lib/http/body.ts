import type { IncomingMessage } from "node:http";

export class BodyTooLarge extends Error {}

/** How much that nobody wants is read and thrown away, so that the browser hears the answer instead of a cut. */
export const drained = 32 * 1024 * 1024;

/** How long a request says its body is, in bytes; one that comes in chunks does not say. */
export function announcedLength({ headers }: IncomingMessage): number {
  return "transfer-encoding" in headers ? Infinity : Number(headers["content-length"] ?? 0);
}

/** Reads a body of at most `limit` bytes. Throws {@link BodyTooLarge} once the rest has been let go. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Stopping must not destroy the connection: the answer still has to go through it.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (size > limit + drained) break;
  }
  if (size > limit) throw new BodyTooLarge();
  return Buffer.concat(chunks);
}
