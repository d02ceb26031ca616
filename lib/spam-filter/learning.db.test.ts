import { afterAll, beforeEach, expect, test } from "vitest";
import { eraseComment } from "../comments/erasure.ts";
import { db, disconnect } from "../db.ts";
import { aComment } from "../privacy/testing.ts";
import { learnFromDecisions, learntAtOnce } from "./learning.ts";
import { readMeasured } from "./measure.ts";
import { aWord, decided, decidedAll, decideOn } from "./testing.ts";

const language = "kmr";
/** Later than what other tests decide just now. */
const later = new Date(Date.now() + 3_600_000);
const learn = () => learnFromDecisions(language, () => false, later);
const seen = (word: string) =>
  db.filterWord.findUnique({ where: { language_word: { language, word } }, select: { spam: true, published: true } });
const state = () => db.filterLanguage.findUniqueOrThrow({ where: { language } });

beforeEach(learn);
afterAll(disconnect);

/** What is counted is what the lessons say, whatever has happened. */
async function isTrue() {
  const [wrong] = await db.$queryRaw<unknown[]>`
    SELECT * FROM (
      SELECT word, count(*) FILTER (WHERE is_spam) AS spam, count(*) FILTER (WHERE NOT is_spam) AS published
      FROM filter_lessons, unnest(words) AS word WHERE language = 'kmr' GROUP BY word
    ) AS taught FULL JOIN (SELECT * FROM filter_words WHERE language = 'kmr') AS counted USING (word)
    WHERE taught.spam IS DISTINCT FROM counted.spam OR taught.published IS DISTINCT FROM counted.published`;
  expect(wrong).toBeUndefined();
  const { spam, published } = await state();
  expect({ spam, published }).toEqual({
    spam: await db.filterLesson.count({ where: { language, isSpam: true } }),
    published: await db.filterLesson.count({ where: { language, isSpam: false } }),
  });
}

test("published and spam teach, each word once a comment; refused and held teach nothing", async () => {
  const word = aWord();
  await decided(language, `${word} ${word}`, "SPAM");
  await decided(language, word, "SPAM");
  await decided(language, word, "PUBLISHED");
  await decided(language, word, "REFUSED");
  await decided(language, word, "HELD");
  await decided("ckb", word, "SPAM");
  await learn();
  expect(await seen(word)).toEqual({ spam: 2, published: 1 });
  await isTrue();
});

test("each decision counts once, however often and by however many at once it is learnt from", async () => {
  const word = aWord();
  for (let i = 0; i < 3; i += 1) await decided(language, `${word} ${aWord()}`, "SPAM");
  await Promise.all(Array.from({ length: 8 }, learn));
  await learn();
  expect(await seen(word)).toEqual({ spam: 3, published: 0 });
  await isTrue();
});

test("what breaks off in the middle leaves nothing half learnt", async () => {
  const [word, other] = [aWord(), aWord()];
  const id = await decided(language, word, "SPAM");
  await learn();
  const { learntTo } = await state();
  // A count that somebody spoilt cannot be taken back: the database refuses less than nothing.
  const count = (spam: number) => db.filterWord.updateMany({ where: { language, word }, data: { spam } });
  await count(0);
  await decideOn(id, "PUBLISHED");
  await decided(language, other, "SPAM");
  await expect(learn()).rejects.toThrow("filter_words_not_negative");
  expect(await state()).toMatchObject({ learntTo });
  expect([await seen(word), await seen(other)]).toEqual([{ spam: 0, published: 0 }, null]);
  await count(1);
  await learn();
  expect([await seen(word), await seen(other)]).toEqual([
    { spam: 0, published: 1 },
    { spam: 1, published: 0 },
  ]);
  await isTrue();
});

test("a decision teaches once it can no longer be taken back", async () => {
  const word = aWord();
  const at = new Date("2026-02-01T12:00:00Z");
  await decided(language, word, "SPAM", at);
  const after = (seconds: number) => new Date(at.getTime() + seconds * 1_000);
  await learnFromDecisions(language, () => false, after(59));
  expect(await seen(word)).toBeNull();
  await learnFromDecisions(language, () => false, after(61));
  expect(await seen(word)).toEqual({ spam: 1, published: 0 });
});

test("what was taken back is never learnt, or no longer", async () => {
  const [early, late] = [aWord(), aWord()];
  const first = await decided(language, early, "SPAM");
  await decideOn(first, "HELD");
  const second = await decided(language, late, "SPAM");
  await learn();
  expect(await seen(early)).toBeNull();
  expect(await seen(late)).toEqual({ spam: 1, published: 0 });
  await decideOn(second, "HELD");
  await learn();
  expect(await seen(late)).toBeNull();
  await isTrue();
});

test("while a later decision on it can be taken back, a comment waits for that", async () => {
  const word = aWord();
  const at = new Date("2026-03-01T12:00:00Z");
  const id = await decided(language, word, "SPAM", at);
  await decideOn(id, "PUBLISHED", new Date(at.getTime() + 60_000));
  await learnFromDecisions(language, () => false, new Date(at.getTime() + 90_000));
  expect(await seen(word)).toBeNull();
  await learn();
  expect(await seen(word)).toEqual({ spam: 0, published: 1 });
});

test("the opposite decision corrects the counts", async () => {
  const word = aWord();
  const id = await decided(language, word, "SPAM");
  await learn();
  await decideOn(id, "PUBLISHED");
  await learn();
  expect(await seen(word)).toEqual({ spam: 0, published: 1 });
  // What its writer corrected is learnt as it reads now.
  const other = aWord();
  await db.comment.update({ where: { id }, data: { text: other } });
  await decideOn(id, "PUBLISHED");
  await learn();
  expect(await seen(word)).toBeNull();
  expect(await seen(other)).toEqual({ spam: 0, published: 1 });
  await isTrue();
});

test("erasing a comment takes back what was learnt of it", async () => {
  const word = aWord();
  const ids = [await decided(language, word, "SPAM"), await decided(language, word, "PUBLISHED")];
  await learn();
  for (const id of ids) await db.$transaction((tx) => eraseComment(tx, id));
  expect(await seen(word)).toBeNull();
  expect(await db.filterLesson.count({ where: { commentId: { in: ids } } })).toBe(0);
  await isTrue();
});

test("learning and erasing at once neither wait for each other for ever nor leave a word behind", async () => {
  const word = aWord();
  const ids: number[] = [];
  for (let i = 0; i < 20; i += 1) ids.push(await decided(language, word, "SPAM"));
  await learn();
  for (const id of ids) await decideOn(id, "PUBLISHED");
  const erasing = db.$transaction(async (tx) => {
    for (const id of [...ids].reverse()) await eraseComment(tx, id);
  });
  await Promise.all([erasing, learn()]);
  await learn();
  expect(await seen(word)).toBeNull();
  await isTrue();
});

test("a writer's own name is not learnt from what is published, but from spam", async () => {
  const [name, word] = [aWord(), aWord()];
  for (const verdict of ["PUBLISHED", "SPAM"] as const) {
    const { id } = await aComment({ language, text: `${word}. ${name}`, authorName: name });
    await decideOn(id, verdict);
  }
  await learn();
  expect(await seen(word)).toEqual({ spam: 1, published: 1 });
  expect(await seen(name)).toEqual({ spam: 1, published: 0 });
});

test("a passage that was blacked out is not learnt", async () => {
  const [hidden, word] = [aWord(), aWord()];
  const { id } = await aComment({
    language,
    text: `${hidden} ${word}`,
    redactions: [{ start: 0, end: hidden.length }],
  });
  await decideOn(id, "PUBLISHED");
  await learn();
  expect([await seen(hidden), await seen(word)]).toEqual([null, { spam: 0, published: 1 }]);
});

test("it is measured by what it thought before it learnt, and on more than one transaction takes", async () => {
  const [bad, good] = [aWord(), aWord()];
  await db.filterLesson.deleteMany({ where: { language } });
  await db.filterWord.deleteMany({ where: { language } });
  await db.filterLanguage.update({ where: { language }, data: { spam: 0, published: 0 } });
  const spam = [bad, "SPAM"] as const;
  const published = [good, "PUBLISHED"] as const;
  await decidedAll(language, [
    ...Array.from({ length: learntAtOnce }, (_, i) => (i % 2 ? spam : published)),
    ...Array.from({ length: 10 }, () => spam),
    ...Array.from({ length: 5 }, () => published),
  ]);
  // A mistake of the desk's, or of the filter's.
  await decided(language, bad, "PUBLISHED");
  await decided(language, good, "SPAM");
  await learn();
  const { measured, ...counts } = await state();
  expect(counts).toMatchObject({ spam: 36, published: 31 });
  expect(readMeasured(measured)[0]).toEqual({
    ...{ from: 0.9, truePositives: 10, falsePositives: 1, falseNegatives: 1, trueNegatives: 5 },
  });
  await isTrue();
});
