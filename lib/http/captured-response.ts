import { type IncomingMessage, type OutgoingHttpHeader, ServerResponse } from "node:http";

/** A response that goes nowhere: what Next answers is kept here, for server.ts to look at before anybody is told. */
export class CapturedResponse extends ServerResponse<IncomingMessage> {
  #chunks: Buffer[] = [];
  #ended = false;

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    if (typeof chunk === "string") this.#chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
    callLast(rest);
    return true;
  }

  override end(...rest: unknown[]): this {
    if (this.#ended) return this;
    this.write(rest[0]);
    this.#ended = true;
    // On ServerResponse these follow a socket, and there is none.
    for (const name of ["writableEnded", "writableFinished"]) Object.defineProperty(this, name, { value: true });
    callLast(rest);
    this.emit("finish");
    this.emit("close");
    return this;
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    for (const headers of rest) {
      if (typeof headers !== "object" || headers === null || Array.isArray(headers)) continue;
      for (const [name, value] of Object.entries<OutgoingHttpHeader | undefined>({ ...headers })) {
        if (value !== undefined) this.setHeader(name, value);
      }
    }
    return this;
  }

  override flushHeaders(): void {}

  /** Everything that was written. */
  body(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}

function callLast(args: unknown[]): void {
  const last = args.at(-1);
  if (typeof last === "function") last();
}

/** Lets `answer` write a whole response, and gives it back when it is complete. */
export async function capture(
  request: IncomingMessage,
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<CapturedResponse> {
  const response = new CapturedResponse(request);
  const finished = new Promise<void>((resolve) => response.once("finish", resolve));
  await answer(request, response);
  await finished;
  return response;
}

/**
 * Sends an answer as it was captured.
 * @param status where another was asked for while it was made
 */
export function sendCaptured(response: ServerResponse, answer: CapturedResponse, status = answer.statusCode): void {
  for (const name of answer.getHeaderNames()) {
    const value = answer.getHeader(name);
    if (value !== undefined && name !== "content-length" && name !== "transfer-encoding")
      response.setHeader(name, value);
  }
  const body = answer.body();
  // These say how long the whole would be, which nobody has made.
  if (answer.req.method !== "HEAD" && status !== 304) response.setHeader("Content-Length", body.byteLength);
  response.writeHead(status);
  response.end(body);
}
