import { connect } from "node:net";

/** A connection on which a test says exactly what it likes. */
export type Line = {
  say(words: string | Buffer): void;
  /** All that has been answered so far. */
  heard(): string;
  /** Stops reading, as somebody does who asks and never listens. */
  stopReading(): void;
  isOpen(): boolean;
  hangUp(): void;
};

/** Opens a connection to a site. Rejects when it is refused. */
export function call(site: { url: string }, words: string | Buffer = ""): Promise<Line> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(site.url).port), "127.0.0.1");
    let said = "";
    let isOpen = true;
    socket.on("data", (bytes) => {
      said += bytes.toString("latin1");
    });
    socket.on("close", () => {
      isOpen = false;
    });
    // A cut is an end like any other, once there was a connection.
    socket.on("error", reject);
    socket.once("connect", () => {
      socket.write(words);
      resolve({
        say: (more) => socket.write(more),
        heard: () => said,
        stopReading: () => socket.pause(),
        isOpen: () => isOpen,
        hangUp: () => socket.destroy(),
      });
    });
  });
}

/** Opens many, some at a time so that the system's queue of new connections does not run over. */
export async function callOften(
  site: { url: string },
  count: number,
  words: string | Buffer | ((i: number) => string) = "",
): Promise<Line[]> {
  const lines: Line[] = [];
  while (lines.length < count) {
    const some = Array.from({ length: Math.min(200, count - lines.length) }, (_, i) =>
      call(site, typeof words === "function" ? words(lines.length + i) : words),
    );
    lines.push(...(await Promise.all(some)));
  }
  return lines;
}
