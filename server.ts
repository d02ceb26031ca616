import { createSecretKey } from "node:crypto";
import { createServer } from "node:http";
import next from "next";
import { guestForms } from "./app/guest-forms.ts";
import { deskUpkeep } from "./lib/comments/desk/upkeep.ts";
import { stampFor } from "./lib/comments/stamp.ts";
import { pool } from "./lib/db.ts";
import { newsroom } from "./lib/desk-news/newsroom.ts";
import { type Settings, secrets } from "./lib/env.ts";
import { dayCounter } from "./lib/figures/jobs.ts";
import { announceMonths } from "./lib/figures/public.ts";
import { postmen } from "./lib/guests/post.ts";
import { answerCrowd } from "./lib/http/connections.ts";
import { frontDoor } from "./lib/http/front-door.ts";
import { commonHeaders, readerHeaders } from "./lib/http/headers.ts";
import { inTurn } from "./lib/http/large-body.ts";
import { answerQuickly } from "./lib/http/quick-answers.ts";
import { readerPageRenderer } from "./lib/http/reader-page.ts";
import { followQuickly } from "./lib/http/short-link.ts";
import { nightly, startJobs } from "./lib/jobs/work.ts";
import { addHits } from "./lib/links/addition.ts";
import { hitCounter } from "./lib/links/hits.ts";
import { findWhereto } from "./lib/links/public.ts";
import { Redirects } from "./lib/links/redirects.ts";
import { sendsMail } from "./lib/mail/mail.ts";
import { closeTransport } from "./lib/mail/transport.ts";
import { watchmen } from "./lib/modes/jobs.ts";
import { tellers } from "./lib/outside-checks/tellers.ts";
import { pingers } from "./lib/pings/pingers.ts";
import { answerPlainly } from "./lib/press/answer.ts";
import { openPress } from "./lib/press/open-press.ts";
import { sweep } from "./lib/privacy/sweep.ts";
import { addReads } from "./lib/reads/addition.ts";
import { countingHouse } from "./lib/reads/jobs.ts";
import { readCounter } from "./lib/reads/read-counter.ts";
import { askToCatchUp, indexers } from "./lib/search/upkeep.ts";
import { pupils } from "./lib/spam-filter/jobs.ts";
import { checkChain } from "./lib/staff/audit-check.ts";
import { TurnstileStuck } from "./lib/turnstile.ts";

export interface Site {
  /** Takes no new requests, finishes those under way for at most ten seconds, and lets go of the port. */
  stop(): Promise<void>;
}

const dir = import.meta.dirname;

/** Milliseconds for which a connection is kept for the next request. */
const keepAlive = 65_000;

/** Serves the site. Rejects with Node's error when the port or address can't be had. */
export async function serve(settings: Settings, { development = false } = {}): Promise<Site> {
  const { SITE_URL: siteUrl, PORT: port, HOST: host, PRESS_MEMORY: memory } = settings;
  const app = next({ dev: development, dir, hostname: host, port });
  await app.prepare();
  const render = app.getRequestHandler();

  const redirects = new Redirects(findWhereto);
  const { host: own } = new URL(siteUrl);
  const hits = hitCounter(own, addHits);
  const reads = readCounter(own, addReads);
  const {
    press,
    changes,
    stop: stopPress,
  } = await openPress(
    { render: readerPageRenderer(render, siteUrl), headers: readerHeaders(siteUrl), memory: memory * 1024 * 1024 },
    {
      database: pool(),
      databaseUrl: settings.DATABASE_URL ?? "",
      folder: development ? undefined : settings.PRESS_DIR,
      checkout: dir,
      printed: [
        siteUrl,
        settings.SITE_NAME,
        settings.TIME_ZONE,
        String(sendsMail()),
        stampFor(""),
        String(settings.REPLY_DEPTH),
      ],
      onChange: () => redirects.forget(),
    },
  );

  const way = { siteUrl, common: commonHeaders(siteUrl), redirects, hits, trustedProxies: settings.TRUST_PROXY };
  const open = frontDoor(render, {
    way,
    reads,
    secret: createSecretKey(secrets().formSecret, "utf8"),
    press,
    changes,
    guestForms,
    indexNowKey: settings.INDEXNOW_KEY,
  });

  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 120_000,
    // How often the two above are looked at.
    connectionsCheckingInterval: 2_000,
    keepAliveTimeout: keepAlive,
    maxHeaderSize: 16 * 1024,
  });
  answerQuickly(server, {
    find(request, socket) {
      const page = press.ready(request.target);
      return page ? answerPlainly(page, request.headers) : followQuickly(request, socket, way);
    },
    onAnswered: (socket) => crowd.touch(socket),
    silence: { first: 10_000, between: keepAlive, stalled: 30_000 },
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
  server.listen(port, host);
  await new Promise<void>((resolve, reject) => server.once("listening", resolve).once("error", reject));
  const jobs = startJobs(
    [
      ...postmen,
      deskUpkeep,
      ...countingHouse,
      ...indexers,
      ...pingers,
      ...tellers,
      ...pupils,
      ...watchmen,
      dayCounter,
      nightly("sweep", async () => void (await sweep(new Date()))),
      nightly("month-of-figures", () => announceMonths()),
      nightly("audit-check", async () => void (await checkChain("the site"))),
    ],
    settings.TIME_ZONE,
  );
  void askToCatchUp(pool());

  return {
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const silenced = newsroom().close();
      crowd.closeIdle();
      const patience = setTimeout(() => crowd.closeAll(), 10_000);
      const idle = jobs.stop();
      await closed;
      clearTimeout(patience);
      await idle;
      closeTransport();
      await Promise.all([hits.write(), reads.write()]);
      await silenced;
      await stopPress();
      await app.close();
    },
  };
}
