import { LRUCache } from "lru-cache";
import type { Whereto } from "./link.ts";

/**
 * Remembers where short links lead, until something changes. What leads nowhere is remembered too, in a small place of
 * its own: anybody can ask for any number of codes.
 */
export class Redirects {
  readonly #find: (code: string) => Promise<Whereto | null>;
  readonly #known = new LRUCache<string, Whereto>({ max: 20_000 });
  readonly #unknown = new LRUCache<string, true>({ max: 1_000, ttl: 10_000 });
  #changes = 0;

  constructor(find: (code: string) => Promise<Whereto | null>) {
    this.#find = find;
  }

  /** Where a code leads, if that is known already. */
  ready(code: string): Whereto | undefined {
    return this.#known.get(code);
  }

  /** Where a code leads; null when nowhere. Rejects when the database is away. */
  async find(code: string): Promise<Whereto | null> {
    const known = this.#known.get(code);
    if (known || this.#unknown.has(code)) return known ?? null;
    const began = this.#changes;
    const found = await this.#find(code);
    // What changed meanwhile may not be in what was found.
    if (began !== this.#changes) return found;
    if (found) this.#known.set(code, found);
    else this.#unknown.set(code, true);
    return found;
  }

  /** Something changed: everything is looked up anew when it is next asked for. */
  forget(): void {
    this.#changes += 1;
    this.#known.clear();
    this.#unknown.clear();
  }
}
