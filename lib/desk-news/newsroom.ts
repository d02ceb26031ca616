import type { Filters } from "../comments/desk/filters.ts";
import { env } from "../env.ts";
import { listen } from "../listening.ts";
import type { Allowed } from "../staff/roles.ts";
import { findLatest, findStanding, type Latest } from "./news.ts";

/** So many streams one person may have open at one process: browsers open no more than six connections in all. */
export const streamsEach = 4;

export interface Watcher {
  moderator: Allowed<"moderate">;
  /** What their page is narrowed to. */
  filters: Filters;
  /** @param news as JSON */
  tell(news: string): void;
  /** The site stops. */
  end(): void;
}

/** The desks that are open at one process. While there are any, one connection listens to the database for all. */
export class Newsroom {
  readonly #databaseUrl: string;
  /** Each with what it was told last. */
  readonly #watchers = new Map<Watcher, string | null>();
  #stopListening: (() => Promise<void>) | undefined;
  #isLooking = false;
  #looksAgain = false;
  #isClosed = false;

  constructor(databaseUrl: string) {
    this.#databaseUrl = databaseUrl;
  }

  /** Tells a watcher how things stand, at once and whenever that changes. Answers how to leave; null: there is no room. */
  enter(watcher: Watcher): (() => void) | null {
    const own = [...this.#watchers.keys()].filter(({ moderator }) => moderator.id === watcher.moderator.id);
    if (this.#isClosed || own.length >= streamsEach) return null;
    this.#watchers.set(watcher, null);
    if (this.#stopListening) this.#look();
    this.#stopListening ??= listen(this.#databaseUrl, "desk", () => this.#look());
    return () => this.#leave(watcher);
  }

  /** Ends every stream, and lets nobody in any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const watcher of this.#watchers.keys()) watcher.end();
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
    const [somebody] = this.#watchers.keys();
    if (!somebody) return;
    const standing = await findStanding(somebody.moderator);
    const found = new Map<string, Latest[]>();
    for (const watcher of [...this.#watchers.keys()]) {
      const { moderator, filters } = watcher;
      // Pages that are narrowed to the same are looked for once; which stories are watched differs.
      const page = JSON.stringify([filters, filters.watched ? moderator.id : null]);
      const latest = found.get(page) ?? (await findLatest(moderator, filters));
      found.set(page, latest);
      const own = JSON.stringify({ ...standing, latest });
      // Who has left meanwhile is told nothing.
      if (!this.#watchers.has(watcher) || this.#watchers.get(watcher) === own) continue;
      this.#watchers.set(watcher, own);
      watcher.tell(own);
    }
  }
}

// Next bundles this file apart from server.ts, which has to close it.
const shared = globalThis as typeof globalThis & { datelineNewsroom?: Newsroom };

/** The newsroom of this process. */
export function newsroom(): Newsroom {
  shared.datelineNewsroom ??= new Newsroom(env().DATABASE_URL ?? "");
  return shared.datelineNewsroom;
}
