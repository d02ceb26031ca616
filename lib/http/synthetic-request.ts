import { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** A request for Next that we word ourselves. `url` is a path; the socket says where it came from. */
export function syntheticRequest(
  socket: Socket,
  {
    method,
    url,
    headers,
    body,
  }: { method: "GET" | "POST"; url: string; headers: Record<string, string>; body?: Uint8Array },
): IncomingMessage {
  const request = new IncomingMessage(socket);
  request.method = method;
  request.url = url;
  request.httpVersion = "1.1";
  Object.assign(request.headers, headers);
  if (body) {
    request.headers["content-length"] = String(body.byteLength);
    request.push(body);
  }
  request.push(null);
  request.complete = true;
  return request;
}
