import { OnceAnHour } from "../counting/once-an-hour.ts";
import { FewSources, sourceOf } from "../counting/source.ts";
import { type Counts, tally } from "../counting/tally.ts";

export type HitCounter = ReturnType<typeof hitCounter>;

/**
 * Counts who follows short links: people once an hour each, by where they came from, and robots apart.
 * @param own the host of this site
 * @param add is given `{code} person {source}` and `{code} robot `
 */
export function hitCounter(own: string, add: (hits: Counts) => Promise<void>) {
  const seen = new OnceAnHour();
  const sources = new FewSources();
  const hits = tally("short links", add);
  return {
    person(code: string, passer: string, referrer: string | undefined): void {
      if (!seen.isFirst(code, passer)) return;
      hits.count(`${code} person ${sources.admit(code, sourceOf(referrer, own))}`);
    },
    robot(code: string): void {
      hits.count(`${code} robot `);
    },
    /** Writes what still waits. */
    write: hits.write,
  };
}
