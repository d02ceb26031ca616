import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import { type Settings, secrets } from "./lib/env.ts";
import { answerCrowd } from "./lib/http/connections.ts";
import { commentActionId } from "./lib/http/form-post.ts";
import { frontDoor } from "./lib/http/front-door.ts";
import { inTurn } from "./lib/http/large-body.ts";
import { TurnstileStuck } from "./lib/turnstile.ts";

export interface Site {
  /** Takes no new requests, finishes those under way for at most ten seconds, and lets go of the port. */
  stop(): Promise<void>;
}

const dir = import.meta.dirname;

/** Serves the site. Rejects with Node's error when the port or address can't be had. */
export async function serve(settings: Settings, { development = false } = {}): Promise<Site> {
  const app = next({ dev: development, dir, hostname: settings.HOST, port: settings.PORT });
  await app.prepare();
  const actionId = development
    ? () => commentActionId(join(dir, ".next/dev"))
    : constant(commentActionId(join(dir, ".next")));
  const open = frontDoor(app.getRequestHandler(), {
    siteUrl: settings.SITE_URL,
    trustedProxies: settings.TRUST_PROXY,
    secret: secrets().formSecret,
    commentActionId: actionId,
  });

  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 120_000,
    // How often the two above are looked at.
    connectionsCheckingInterval: 2_000,
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16 * 1024,
  });
  const crowd = answerCrowd(server, (request, response) => {
    inTurn(request, secrets().sessionSecret, () => open(request, response)).catch((error: unknown) => {
      // Whoever hangs up in the middle of a request is no fault of ours, and may not fill the log.
      if (request.destroyed && !request.complete) return;
      const isCrowded = error instanceof TurnstileStuck;
      if (!isCrowded) console.error(error);
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(isCrowded ? 503 : 500, { "Content-Type": "text/plain; charset=utf-8", Connection: "close" })
          .end("Something went wrong here. Please try again.\n");
    });
  });
  // Development speaks to its pages over a websocket.
  if (development) server.on("upgrade", app.getUpgradeHandler());
  server.listen(settings.PORT, settings.HOST);
  await new Promise<void>((resolve, reject) => server.once("listening", resolve).once("error", reject));

  return {
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      crowd.closeIdle();
      const patience = setTimeout(() => server.closeAllConnections(), 10_000);
      await closed;
      clearTimeout(patience);
      await app.close();
    },
  };
}

function constant<Value>(value: Value): () => Value {
  return () => value;
}
