import { db } from "../../db.ts";
import type { Allowed } from "../../staff/roles.ts";
import type { Language } from "../../text/language.ts";
import { ask } from "../asking.ts";
import { type CountedWord, hasLearntEnough, shownFrom } from "../filter.ts";
import { readMeasured } from "../measure.ts";

/** How many of the words that say most either way are shown. */
const mostShown = 20;

/** What the filter has learnt in a language, how often it was right, and by which words it tells the two apart. */
export async function findKnowledge(_moderator: Allowed<"moderate">, language: Language) {
  const { measured, ...state } = await db.filterLanguage.findUniqueOrThrow({ where: { language } });
  return {
    ...state,
    isReady: hasLearntEnough(state),
    measured: readMeasured(measured),
    words: { spam: await telling(language, 1), published: await telling(language, -1) },
  };
}

/** The words whose share in the one kind is larger by most than in the other; of one seen in as many of either, neither. */
function telling(language: Language, side: 1 | -1): Promise<CountedWord[]> {
  return db.$queryRaw<CountedWord[]>`
    SELECT word, w.spam, w.published FROM filter_words w JOIN filter_languages l USING (language),
      LATERAL (SELECT ${side} * (w.spam / GREATEST(l.spam, 1)::float8 - w.published / GREATEST(l.published, 1)::float8)) AS more(by)
    WHERE language = ${language}::language AND w.spam + w.published >= ${shownFrom} AND more.by > 0
    ORDER BY more.by DESC, word LIMIT ${mostShown}`;
}

/** What the filter would think of a text, which is kept nowhere. */
export function tryOut(_moderator: Allowed<"moderate">, language: Language, text: string) {
  return ask(language, text);
}
