import { env } from "../env.ts";
import { listen } from "../listening.ts";
import type { Allowed } from "../staff/roles.ts";
import { findNews } from "./news.ts";

/** So many streams one person may have open at one process: browsers open no more than six connections in all. */
export const streamsEach = 4;

export interface Watcher {
  moderator: Allowed<"moderate">;
  /** @param news as JSON */
  tell(news: string): void;
  /** The site stops. */
  end(): void;
}

/** The desks that are open at one process. While there are any, one connection listens to the database for all. */
export class Newsroom {
  readonly #databaseUrl: string;
  readonly #watchers = new Set<Watcher>();
  #stopListening: (() => Promise<void>) | undefined;
  #isLooking = false;
  #looksAgain = false;
  #last: string | undefined;
  #isClosed = false;

  constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl;
  }

  /** Tells a watcher how things stand, at once and whenever that changes. Answers how to leave; null: there is no room. */
  enter(watcher: Watcher): (() => void) | null {
    const own = [...this.#watchers].filter(({ moderator }) => moderator.id === watcher.moderator.id);
    if (this.#isClosed || own.length >= streamsEach) return null;
    this.#watchers.add(watcher);
    if (this.#last !== undefined) watcher.tell(this.#last);
    this.#stopListening ??= listen(this.#databaseUrl, "desk", () => this.#look());
    return () => this.#leave(watcher);
  }

  /** Ends every stream, and lets nobody in any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const watcher of this.#watchers) watcher.end();
    this.#watchers.clear();
    await this.#stop();
  }

  #leave(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    if (this.#watchers.size === 0) void this.#stop();
  }

  async #stop(): Promise<void> {
    const stop = this.#stopListening;
    this.#stopListening = undefined;
    this.#last = undefined;
    await stop?.();
  }

  /** Looks are made one at a time; all that is heard of during one is seen by the next. */
  #look(): void {
    this.#looksAgain = this.#isLooking;
    if (this.#isLooking) return;
    this.#isLooking = true;
    // A look that fails is made up for within seconds.
    const look = this.#tellAll().catch(() => {});
    void look.then(() => {
      this.#isLooking = false;
      if (this.#looksAgain) this.#look();
    });
  }

  async #tellAll(): Promise<void> {
    const [somebody] = this.#watchers;
    if (!somebody) return;
    const news = JSON.stringify(await findNews(somebody.moderator));
    if (news === this.#last) return;
    this.#last = news;
    for (const watcher of this.#watchers) watcher.tell(news);
  }
}

// Next bundles this file apart from server.ts, which has to close it.
const shared = globalThis as typeof globalThis & { datelineNewsroom?: Newsroom };

/** The newsroom of this process. */
export function newsroom(): Newsroom {
  shared.datelineNewsroom ??= new Newsroom(env().DATABASE_URL ?? "");
  return shared.datelineNewsroom;
}
