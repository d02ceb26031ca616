import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";

export interface Heard {
  method: string | undefined;
  path: string | undefined;
  headers: IncomingHttpHeaders;
  type: string | undefined;
  body: string;
}

export interface Service {
  url: string;
  /** What it was sent, in time. */
  heard: Heard[];
  close(): Promise<void>;
}

/** A service of somebody else's, on loopback. What it answers is its test's to say. */
export async function startService(
  answer: (response: ServerResponse, count: number, message: Heard) => void,
): Promise<Service> {
  const heard: Heard[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method, url: path, headers } = request;
    const message = { method, path, headers, type: headers["content-type"], body };
    answer(response, heard.push(message), message);
  };
  const server = createServer((request, response) => void take(request, response).catch(() => response.destroy()));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("a service has a port");
  return {
    url: `http://127.0.0.1:${address.port}/hub`,
    heard,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
