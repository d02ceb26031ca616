import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestStore } from "../request.ts";
import { sessionCookieIn } from "../staff/session-cookie.ts";
import type { CapturedResponse } from "./captured-response.ts";

/** In bytes: the largest upload of the desk, with room for the fields beside the picture; and what a stranger may send. */
const limits = { staff: 21 * 1024 * 1024, stranger: 1024 * 1024 };

/**
 * Whether the desk takes what is coming. Browsers say the length of what they post; who does not, is not one.
 * Whether a session's cookie is good the gate says, but without one nobody has a picture to send.
 */
export function isBounded({ headers }: IncomingMessage): boolean {
  const limit = sessionCookieIn(headers.cookie) !== undefined ? limits.staff : limits.stranger;
  return Number(headers["content-length"] ?? Number.NaN) <= limit;
}

/** Whether Next can read a post at all: it takes an action's own encoding or multipart, next-auth also urlencoded. */
export function isReadable(request: IncomingMessage, path: string): boolean {
  const type = request.headers["content-type"] ?? "";
  return type.startsWith("multipart/form-data") || "next-action" in request.headers || path.startsWith("/api/auth/");
}

/** Whether Next gave up before a page or an action could answer: its bare "Internal Server Error". */
export function isBareFault(answer: CapturedResponse): boolean {
  return answer.statusCode === 500 && !/html|x-component|json/.test(String(answer.getHeader("content-type") ?? ""));
}

/** Answers a staff page with the status that it asked for while it was rendered. */
export function withStatus(response: ServerResponse, store: RequestStore): ServerResponse {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, ...rest: never[]) => writeHead(store.status ?? status, ...rest);
  return response;
}
