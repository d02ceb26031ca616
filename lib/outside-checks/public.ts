import type { Finding } from "../comments/check.ts";
import { env } from "../env.ts";
import { ask, checksIn, findingOf } from "./asking.ts";
import type { OutsideFacts } from "./facts.ts";
import { isResting, note } from "./recent.ts";

/**
 * What the checks outside that the settings name say of a comment; each has `CHECK_TIMEOUT`, all at once. One that is
 * silent, late or makes no sense holds, and none does more than that; after some failures in a row it is not asked for a
 * while, which holds as well. Empty at once where there are none.
 */
export async function askOutside(facts: OutsideFacts): Promise<Finding[]> {
  const settings = env();
  const asked = checksIn(settings).map(async (check) => {
    if (isResting(check.rule)) return findingOf(check, { said: { answer: "resting" }, failed: true, took: 0 });
    const said = await ask(check, facts, settings.CHECK_TIMEOUT);
    note(check.rule, said);
    return findingOf(check, said);
  });
  return (await Promise.all(asked)).flat();
}
