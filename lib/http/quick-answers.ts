import type { Server } from "node:http";
import type { Socket } from "node:net";
import { type PlainRequest, readPlainRequest } from "./plain-request.ts";

/** An answer of which everything is known but the time. */
export interface QuickAnswer {
  /** Such as `200 OK`. */
  readonly status: string;
  /** Names and values in turn, the length among them. */
  readonly headers: readonly string[];
  readonly body?: Buffer | undefined;
  /** Whether this very object will be given again, so that it is worth keeping as it was written out. */
  readonly isLasting: boolean;
}

export interface Quick {
  find(request: PlainRequest, socket: Socket): QuickAnswer | undefined;
  /** Told of every connection that was answered. */
  onAnswered(socket: Socket): void;
  /** Milliseconds that a connection may be silent: before its first request, between two, and not taking an answer. */
  silence: { first: number; between: number; stalled: number };
}

/** More than this is never plain. In bytes. */
const longest = 8_192;

/**
 * Answers plain requests for what lies ready by itself, and gives a connection to `server` with the first request that
 * is anything else. Node's server makes two streams, a dozen listeners and a list of headers that it checks for each
 * request; for bytes that are the same for everybody, that costs more than all the rest. Call it before anybody else
 * listens to the server's connections.
 */
export function answerQuickly(server: Server, { find, onAnswered, silence }: Quick): void {
  const [attend, ...others] = server.listeners("connection");
  if (!attend || others.length > 0) throw new Error("Node's own listener should be the only one");
  server.removeAllListeners("connection");
  const write = writer(silence.between);

  server.on("connection", (socket: Socket) => {
    let hasAsked = false;

    function onData(chunk: Buffer): void {
      const request = chunk.byteLength <= longest ? readPlainRequest(chunk.toString("latin1")) : null;
      const answer = request && find(request, socket);
      if (!answer) {
        handOver(chunk);
        return;
      }
      const isTaken = socket.write(write(answer), "latin1");
      onAnswered(socket);
      if (!hasAsked) socket.setTimeout(silence.between);
      hasAsked = true;
      if (isTaken) return;
      // Who does not take the answer is not asked what else they want.
      socket.pause();
      socket.setTimeout(silence.stalled);
    }

    function goOn(): void {
      socket.setTimeout(silence.between);
      socket.resume();
    }

    /** Node says so, too, to who never asked; between two requests, and to who does not listen, nothing is said. */
    function letGo(): void {
      if (hasAsked) socket.destroy();
      else socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n", () => socket.destroy());
    }

    function handOver(chunk: Buffer): void {
      for (const [event, listener] of Object.entries(ours)) socket.removeListener(event, listener);
      socket.setTimeout(0);
      socket.pause();
      socket.unshift(chunk);
      Reflect.apply(attend ?? handOver, server, [socket]);
      socket.resume();
    }

    const ours = {
      data: onData,
      drain: goOn,
      end: () => socket.end(),
      timeout: letGo,
      error: () => socket.destroy(),
    };
    for (const [event, listener] of Object.entries(ours)) socket.on(event, listener);
    socket.setTimeout(silence.first);
  });
}

/** Writes answers out, lasting ones once a second: that is how often their Date changes (RFC 9110 §6.6.1). */
function writer(keepAlive: number): (answer: QuickAnswer) => Buffer | string {
  const written = new Map<QuickAnswer, Buffer | string>();
  let second = 0;
  let every = "";
  return (answer) => {
    const now = Math.floor(Date.now() / 1000);
    if (now !== second) {
      second = now;
      const date = new Date(now * 1000).toUTCString();
      every = `Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${keepAlive / 1000}\r\n\r\n`;
      written.clear();
    }
    const known = written.get(answer);
    if (known) return known;
    const { status, headers, body, isLasting } = answer;
    let head = `HTTP/1.1 ${status}\r\n`;
    for (let i = 0; i < headers.length; i += 2) head += `${headers[i]}: ${headers[i + 1]}\r\n`;
    const start = head + every;
    const whole = body ? Buffer.concat([Buffer.from(start, "latin1"), body]) : start;
    if (isLasting) written.set(answer, whole);
    return whole;
  };
}
