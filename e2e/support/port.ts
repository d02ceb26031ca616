import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/**
 * A port that nobody listens on, below those that systems give to outgoing connections: it must still be free when a
 * site has been built and starts. Above 10080, the last that browsers refuse to ask (Fetch standard, bad ports).
 */
export async function freePort(): Promise<number> {
  const port = randomInt(10_081, 32_000);
  return (await isFree(port)) ? port : freePort();
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().on("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
