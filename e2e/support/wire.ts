import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A wire between browsers and a site that can be cut. */
export type Wire = {
  port: number;
  /**
   * Cuts every post from now on: on its way `in`, when a part of it has come through, or on the way `back`, when it has
   * been answered; with null, none any more. A browser may try again by itself before it says so.
   */
  cutPosts(where: "in" | "back" | null): void;
  close(): Promise<void>;
};

/** Passes all that comes on to a site of this machine. */
export async function startWire(sitePort: number): Promise<Wire> {
  const open = new Set<Socket>();
  let cut: "in" | "back" | null = null;
  const server = createServer((browser) => {
    const site = connect(sitePort, "127.0.0.1");
    let isPost = false;
    const hangUp = () => {
      for (const end of [browser, site]) {
        end.destroy();
        open.delete(end);
      }
    };
    for (const end of [browser, site]) open.add(end.on("error", hangUp).on("close", hangUp));
    browser.on("data", (bytes) => {
      isPost ||= bytes.toString("latin1").startsWith("POST ");
      if (isPost && cut === "in") site.write(bytes.subarray(0, bytes.length / 2), hangUp);
      else site.write(bytes);
    });
    site.on("data", (bytes) => {
      if (isPost && cut === "back") hangUp();
      else browser.write(bytes);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    cutPosts(where) {
      cut = where;
    },
    async close() {
      for (const end of open) end.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
