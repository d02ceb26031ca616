const hour = 3_600_000;

/** Of each of two generations. Some 100 bytes each. */
const most = 100_000;

/**
 * Remembers for the rest of the hour (UTC) who has been counted for what, in memory and nowhere else. When too many
 * come, the older half is forgotten: they may then count twice, and the memory stays bounded.
 */
export class OnceAnHour {
  #hour = 0;
  #newer = new Set<string>();
  #older = new Set<string>();
  readonly #most: number;

  constructor(generation = most) {
    this.#most = generation;
  }

  /**
   * Says whether somebody has not been counted for this yet, and takes note.
   * @param passer from `passerOf` in lib/http/visitor.ts
   */
  isFirst(what: string, passer: string, now = Date.now()): boolean {
    const present = Math.floor(now / hour);
    if (present !== this.#hour) {
      this.#hour = present;
      this.#newer = new Set();
      this.#older = new Set();
    }
    const both = `${what} ${passer}`;
    if (this.#newer.has(both) || this.#older.has(both)) return false;
    if (this.#newer.size >= this.#most) {
      this.#older = this.#newer;
      this.#newer = new Set();
    }
    this.#newer.add(both);
    return true;
  }
}
