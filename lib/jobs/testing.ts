import { connect, createServer, type Socket } from "node:net";

export interface Way {
  /** The address of the database by this way. */
  url: string;
  /** Breaks every connection and takes no new ones. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** A way to a real database that tests can cut. */
export async function wayTo(databaseUrl: string): Promise<Way> {
  const goal = new URL(databaseUrl);
  const port = Number(goal.port || 5432);
  const folder = goal.searchParams.get("host");
  const end = folder ? { path: `${folder}/.s.PGSQL.${port}` } : { host: goal.hostname, port };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const further = connect(end);
    for (const [one, other] of [
      [socket, further],
      [further, socket],
    ] as const) {
      sockets.add(one);
      one.on("error", () => {}).on("close", () => other.destroy() && sockets.delete(one));
      one.pipe(other);
    }
  });
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, "127.0.0.1", resolve));
  await listen(0);
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("a way has a port");
  goal.searchParams.delete("host");
  goal.host = `127.0.0.1:${address.port}`;
  return {
    url: goal.href,
    cut() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      return closed;
    },
    mend: () => listen(address.port),
  };
}
