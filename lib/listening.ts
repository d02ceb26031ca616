import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

/** The channels of the database, with the words that open an ear to them. */
const channels = { press: "LISTEN press", desk: "LISTEN desk" } as const;

/**
 * Looks whenever the database says something on a channel, every five seconds besides, and when the connection to it is
 * made anew: nobody knows what was missed meanwhile. Answers how to stop.
 * @param look must not throw
 */
export function listen(url: string, channel: keyof typeof channels, look: () => void): () => Promise<void> {
  const over = new AbortController();
  const { signal } = over;

  async function hearOnce(): Promise<void> {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 2_000 });
    const broken = new Promise<never>((_, reject) => client.on("error", reject));
    try {
      client.on("notification", look);
      await client.connect();
      await client.query(channels[channel]);
      for (;;) {
        look();
        await Promise.race([broken, pause(5_000, undefined, { signal, ref: false })]);
        // A connection can be dead without anybody having said so.
        await client.query("SELECT 1");
      }
    } finally {
      broken.catch(() => {});
      await Promise.race([client.end(), pause(500, undefined, { ref: false })]);
    }
  }

  async function hear(): Promise<void> {
    while (!signal.aborted) {
      await hearOnce().catch(() => {});
      await pause(500, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  const hearing = hear();
  return () => {
    over.abort();
    return hearing;
  };
}
