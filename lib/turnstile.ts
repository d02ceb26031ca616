/** Nothing has come out for so long: what went in before is stuck. */
export class TurnstileStuck extends Error {}

/**
 * Lets `places` pieces of work go on at once; the others wait their turn, first come first served. A crowd then takes
 * longer, instead of everybody's time-outs running out together.
 * @param patience milliseconds after which one who waits is told {@link TurnstileStuck}, unless some work has
 *   succeeded meanwhile
 */
export function turnstile(places: number, patience: number) {
  let free = places;
  let lastSuccess = 0;
  const waiting: (() => void)[] = [];

  async function enter(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    const turn = Promise.withResolvers<void>();
    waiting.push(turn.resolve);
    let timer: NodeJS.Timeout;
    const look = () => {
      const since = performance.now() - lastSuccess;
      if (since < patience) {
        timer = setTimeout(look, patience - since);
        return;
      }
      waiting.splice(waiting.indexOf(turn.resolve), 1);
      turn.reject(new TurnstileStuck());
    };
    timer = setTimeout(look, patience);
    await turn.promise;
    clearTimeout(timer);
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await enter();
    try {
      const result = await work();
      lastSuccess = performance.now();
      return result;
    } finally {
      leave();
    }
  };
}
