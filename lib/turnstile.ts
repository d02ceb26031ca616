/** There is no getting in: too many wait, or nothing has come out for so long that what is inside must be stuck. */
export class TurnstileStuck extends Error {}

export interface Rules {
  /** How many go on at once. */
  places: number;
  /** How many may wait, and how many of them on behalf of one and the same. */
  line: number;
  each: number;
  /** Milliseconds after which one who waits gives up, unless some work has succeeded meanwhile. */
  patience: number;
  /** Milliseconds after which one who waits gives up in any case. */
  longest: number;
}

/**
 * Lets a few pieces of work go on at once; the others wait their turn, first come first served. A crowd then takes
 * longer, instead of everybody's time-outs running out together, and nobody can fill the line alone. Rejects with
 * {@link TurnstileStuck}, or as the work does.
 */
export function turnstile({ places, line, each, patience, longest }: Rules) {
  let free = places;
  let lastSuccess = 0;
  const waiting: { who: string; enter: () => void }[] = [];

  async function enter(who: string): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    if (waiting.length >= line || waiting.filter((it) => it.who === who).length >= each) throw new TurnstileStuck();
    const turn = Promise.withResolvers<void>();
    const waiter = { who, enter: turn.resolve };
    waiting.push(waiter);
    const came = performance.now();
    let timer: NodeJS.Timeout;
    const look = () => {
      const now = performance.now();
      const left = Math.min(Math.max(came, lastSuccess) + patience, came + longest) - now;
      if (left > 0) {
        timer = setTimeout(look, left);
        return;
      }
      waiting.splice(waiting.indexOf(waiter), 1);
      turn.reject(new TurnstileStuck());
    };
    look();
    await turn.promise.finally(() => clearTimeout(timer));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next.enter();
    else free += 1;
  }

  /** @param who for whom the work is: nobody may have more than `each` waiting */
  return async <Result>(who: string, work: () => Promise<Result>): Promise<Result> => {
    await enter(who);
    try {
      const result = await work();
      lastSuccess = performance.now();
      return result;
    } finally {
      leave();
    }
  };
}
