import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { type Bookmark, fromNow, readJournal } from "./journal.ts";

/** Who wants to know what changes. */
export interface Subscriber {
  change(subjects: ReadonlySet<string>): Promise<void>;
  /** Told after each look at the journal, when the changes up to there have been seen to. */
  reached(bookmark: Bookmark): Promise<void>;
}

/** Tells one instance what changed in the database, whichever instance or program changed it. */
export class Subscription {
  readonly #database: pg.Pool;
  readonly #subscriber: Subscriber;
  #bookmark: Bookmark;
  #looking: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(database: pg.Pool, subscriber: Subscriber, bookmark = fromNow) {
    this.#database = database;
    this.#subscriber = subscriber;
    this.#bookmark = bookmark;
  }

  /**
   * Sees to every change that was committed before the call. Looks take turns, so that none answers while another still
   * prints; all who ask while one is under way share the next. Rejects when the database is away.
   */
  catchUp(): Promise<void> {
    this.#next ??= this.#takeTurn();
    return this.#next;
  }

  async #takeTurn(): Promise<void> {
    await this.#looking?.catch(() => {});
    this.#next = undefined;
    this.#looking = this.#look();
    return this.#looking;
  }

  async #look(): Promise<void> {
    const { subjects, bookmark } = await readJournal(this.#database, this.#bookmark);
    await this.#subscriber.change(subjects);
    this.#bookmark = bookmark;
    await this.#subscriber.reached(bookmark);
  }
}

/**
 * Looks whenever the database says that something changed, and when the connection to it is made anew: what was missed
 * meanwhile is in the journal. Answers how to stop.
 */
export function listen(url: string, subscription: Pick<Subscription, "catchUp">): () => Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  // A look that fails is made up for: at the latest with the next connection.
  const look = () => void subscription.catchUp().catch(() => {});

  async function hearOnce(): Promise<void> {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 2_000 });
    const broken = new Promise<never>((_, reject) => client.on("error", reject));
    try {
      client.on("notification", look);
      await client.connect();
      await client.query("LISTEN press");
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
