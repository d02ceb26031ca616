import { regularly, type Worker } from "../jobs/work.ts";
import { languages } from "../text/language.ts";
import { learnFromDecisions } from "./learning.ts";

/** In milliseconds: what is left of a language then, it learns a minute later. */
const lesson = 10_000;

/** What the filter does by itself. */
export const pupils: readonly Worker[] = [
  regularly("filter-learns", "* * * * *", async ({ signal }) => {
    for (const language of languages) {
      const end = performance.now() + lesson;
      await learnFromDecisions(language, () => signal.aborted || performance.now() > end);
    }
  }),
];
