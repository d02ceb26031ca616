import type pg from "pg";
import { listen } from "../listening.ts";
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

/** Looks at the journal whenever the database says that something changed. Answers how to stop. */
export function followJournal(url: string, subscription: Pick<Subscription, "catchUp">): () => Promise<void> {
  // A look that fails is made up for: at the latest with the next connection.
  return listen(url, "press", () => void subscription.catchUp().catch(() => {}));
}
