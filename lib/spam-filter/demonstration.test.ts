import { expect, test } from "vitest";
import { demonstration } from "./demonstration.ts";
import { type Counts, holdFrom } from "./filter.ts";
import { opinionFrom } from "./odds.ts";
import { tokensOf } from "./tokens.ts";

/** What it thinks of each text, having learnt of all the others. */
function opinions(lessons: readonly { isSpam: boolean; words: string[] }[]) {
  return lessons.map((lesson) => {
    const others = lessons.filter((it) => it !== lesson);
    const count = (has: (words: string[]) => boolean): Counts => ({
      spam: others.filter(({ isSpam, words }) => isSpam && has(words)).length,
      published: others.filter(({ isSpam, words }) => !isSpam && has(words)).length,
    });
    const words = lesson.words.map((word) => ({ word, ...count((its) => its.includes(word)) }));
    return {
      isSpam: lesson.isSpam,
      probability: opinionFrom(
        words,
        count(() => true),
      ).probability,
    };
  });
}

test.each([
  ["en", 11],
  ["ar", 12],
  ["ckb", 12],
  ["kmr", 10],
] as const)(
  "of a dozen made-up spam comments in %s the others find %i, and of a dozen published none",
  (language, found) => {
    const { published, spam } = demonstration[language];
    const lessons = [
      ...published.map((text) => ({ isSpam: false, words: tokensOf(text, language) })),
      ...spam.map((text) => ({ isSpam: true, words: tokensOf(text, language) })),
    ];
    const called = opinions(lessons).filter(({ probability }) => probability >= holdFrom);
    expect([spam.length, published.length]).toEqual([12, 12]);
    expect(called.filter(({ isSpam }) => isSpam)).toHaveLength(found);
    expect(called.filter(({ isSpam }) => !isSpam)).toEqual([]);
  },
);
