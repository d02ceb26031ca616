import { type IncomingHttpHeaders, request } from "node:http";
import { buffer } from "node:stream/consumers";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

type Question = { method?: string; headers?: Record<string, string>; body?: Uint8Array };

/** Asks for an address and gives the answer as it came over the wire: not followed, not unpacked. */
export function ask(url: string, { method = "GET", headers = {}, body }: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { ...headers, ...(body && { "Content-Length": body.byteLength }) } });
    sent.setTimeout(60_000, () => sent.destroy(new Error(`no answer from ${url}`)));
    sent.on("error", reject);
    sent.on("response", (response) => {
      buffer(response).then(
        (bytes) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes }),
        reject,
      );
    });
    sent.end(body);
  });
}
