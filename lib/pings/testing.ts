import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export interface Heard {
  method: string | undefined;
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
export async function startService(answer: (response: ServerResponse, count: number) => void): Promise<Service> {
  const heard: Heard[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    heard.push({ method: request.method, type: request.headers["content-type"], body });
    answer(response, heard.length);
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
