import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Waits until nobody else on this machine does the named thing. Whoever holds the place listens on a socket, so the
 * place is free again the moment its holder ends, however it ends. For what must run before anything is installed;
 * everything later uses scripts/lock.ts.
 *
 * @param {string} name
 * @returns {Promise<() => void>} gives the place up
 */
export async function queue(name) {
  const address = place(name);
  for (;;) {
    const leave = await take(address);
    if (leave) return leave;
    await untilFree(address);
  }
}

/** @param {string} name */
function place(name) {
  const id = `dateline-${createHash("sha256").update(name).digest("hex").slice(0, 20)}`;
  // Linux has sockets without a file: nothing is left behind by a holder that was killed.
  return process.platform === "linux" ? `\0${id}` : join(tmpdir(), `${id}.sock`);
}

/**
 * @param {string} address
 * @returns {Promise<(() => void) | undefined>}
 */
function take(address) {
  return new Promise((resolve, reject) => {
    /** @type {Set<import("node:net").Socket>} */
    const waiting = new Set();
    const server = createServer((socket) => waiting.add(socket.on("error", () => {})));
    server.on("error", (error) =>
      "code" in error && error.code === "EADDRINUSE" ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => {
      resolve(() => {
        server.close();
        for (const socket of waiting) socket.destroy();
      });
    });
  });
}

/** @param {string} address */
function untilFree(address) {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.on("error", (error) => {
      // Nobody listens behind the file: its holder was killed.
      if ("code" in error && error.code === "ECONNREFUSED" && !address.startsWith("\0"))
        rmSync(address, { force: true });
    });
    socket.on("close", resolve);
  });
}
