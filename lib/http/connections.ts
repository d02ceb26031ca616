import type { RequestListener, Server } from "node:http";
import type { Socket } from "node:net";
import { z } from "zod";
import { announcedLength } from "./body.ts";

export interface ConnectionLimits {
  /** How many may be open at once. */
  connections: number;
  /** How many requests one may have under way. Browsers and proxies wait for an answer before they ask again. */
  pipelined: number;
  /** Milliseconds in which a client must take some of what is sent to it. */
  stalled: number;
  /** Milliseconds in which requests and answers must be through, at whatever pace they trickle. */
  whole: number;
}

/** Three quarters of the files that this process may open can be connections; pages and the database need the rest. */
function usual(): ConnectionLimits {
  const connections = Math.min(16_000, Math.floor(openFiles() * 0.75));
  return { connections, pipelined: 8, stalled: 30_000, whole: 10 * 60_000 };
}

/**
 * Has `server` answer with `listener`, and bounds what a crowd can hold of it. When there are as many connections as
 * there may be, those that owe us a request (idle ones, and those whose headers or bodies do not end) make room for the
 * next; who has owed it longest goes first.
 */
export function answerCrowd(server: Server, listener: RequestListener, limits: ConnectionLimits = usual()) {
  const owing = new Set<Socket>();
  const busy = new Map<Socket, { requests: number; patience: NodeJS.Timeout }>();
  let open = 0;
  let isClosing = false;
  // Node refuses the next one. That happens only when all of them are at work: the others have made room.
  server.maxConnections = limits.connections;

  server.on("connection", (socket: Socket) => {
    open += 1;
    const [longest] = owing;
    if (open >= limits.connections) longest?.destroy();
    owing.add(socket);
    socket.once("close", () => {
      open -= 1;
      owing.delete(socket);
      clearTimeout(busy.get(socket)?.patience);
      busy.delete(socket);
    });
  });

  server.on("request", (request, response) => {
    const { socket } = request;
    // What Node has read of a connection already, it goes on to hand out.
    if (socket.destroyed || busy.get(socket)?.requests === limits.pipelined) return void socket.destroy();
    const patience = () => setTimeout(() => socket.destroy(), limits.whole).unref();
    const work = busy.get(socket) ?? { requests: 0, patience: patience() };
    busy.set(socket, work);
    work.requests += 1;
    owing.delete(socket);
    if (announcedLength(request) > 0) {
      owing.add(socket);
      // What is refused may be answered before it ends.
      request.once("end", () => busy.has(socket) && owing.delete(socket));
    }
    response.once("close", () => {
      work.requests -= 1;
      if (socket.destroyed || work.requests > 0) return;
      clearTimeout(work.patience);
      busy.delete(socket);
      owing.add(socket);
      if (isClosing) socket.destroySoon();
    });
    listener(request, response);
  });

  // Nothing has moved for long. A client who does not read is let go; one who waits for us goes on waiting.
  server.setTimeout(limits.stalled, (socket) => {
    if (!busy.has(socket) || socket.writableLength > 0) socket.destroy();
  });

  return {
    /** A connection has been answered past the listener: it owes us the next request from now on. */
    touch(socket: Socket) {
      owing.delete(socket);
      owing.add(socket);
    },
    /** Lets go of all that have no request under way, and of the others when they have their answer. */
    closeIdle() {
      isClosing = true;
      for (const socket of owing) {
        if (busy.has(socket)) continue;
        // What was answered past the listener may still be on its way.
        if (socket.writableLength > 0) socket.destroySoon();
        else socket.destroy();
      }
    },
    /** Lets go of everybody, whatever is under way. */
    closeAll() {
      for (const socket of [...owing, ...busy.keys()]) socket.destroy();
    },
  };
}

const report = z.object({ userLimits: z.object({ open_files: z.object({ soft: z.number().catch(Infinity) }) }) });

/** How many files and sockets the system lets this process open. */
function openFiles(): number {
  // Else the report asks for the names of all whom we are connected to, and waits for them.
  Object.assign(process.report, { excludeNetwork: true });
  return report.parse(process.report.getReport()).userLimits.open_files.soft;
}
