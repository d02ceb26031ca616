import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db, disconnect } from "../../db.ts";
import type { Allowed } from "../../staff/roles.ts";
import { allowed } from "../../staff/testing.ts";
import { planOf } from "../../stories/testing.ts";
import { eraseComment } from "../erasure.ts";
import { noFilters } from "./filters.ts";
import { searchComments, searchPlaces } from "./search.ts";
import { catchUpSearch } from "./search-upkeep.ts";
import { say, tellStory } from "./testing.ts";

afterAll(disconnect);

let moderator: Allowed<"moderate">;
beforeAll(async () => {
  moderator = await allowed("MODERATOR", "moderate");
});

/** Letters that no other test has. */
const some = () => randomUUID().replaceAll(/[\d-]/g, "").padEnd(12, "q").slice(0, 12) + randomUUID().slice(0, 4);

async function found(text: string, filters = noFilters): Promise<number[] | null> {
  const page = await searchComments(moderator, { text, filters, after: null });
  return page?.comments.map(({ id }) => id) ?? null;
}

test("words, name and address are found, in whichever state and however they are written, the newest first", async () => {
  const word = some();
  const older = await say({ text: `There is ${word.toUpperCase()}, they say`, status: "REFUSED" });
  const named = await say({ authorName: `Dr ${word}`, status: "PUBLISHED" });
  const typed = await say({ email: `${word}@example.org` });
  const corrected = await say({ correction: `No: ${word}!` });
  expect(await found(word)).toEqual([corrected.id, typed.id, named.id, older.id]);
  expect(await found(word.slice(2, 9))).toHaveLength(4);
  expect(await found(`${word} they say`)).toEqual([older.id]);
  expect(await found(`${word} nothingofthekind`)).toEqual([]);
});

test("the letters that Arabic and Kurdish keyboards share are one, with and without vowel marks", async () => {
  const word = some();
  const { id } = await say({ text: `كوردستان ${word} كِتَابٌ` });
  expect(await found(`کوردستان ${word}`)).toEqual([id]);
  expect(await found(`${word} كتاب`)).toEqual([id]);
});

test("what has changed is found by what it says now, and what is erased by nothing", async () => {
  const [before, after] = [some(), some()];
  const { id } = await say({ text: before });
  expect(await found(before)).toEqual([id]);
  await db.comment.update({ where: { id }, data: { text: after } });
  expect(await found(before)).toEqual([]);
  expect(await found(after)).toEqual([id]);
  await db.$transaction((tx) => eraseComment(tx, id));
  expect(await db.commentSearch.count({ where: { commentId: id } })).toBe(0);
  await catchUpSearch(5);
  expect(await found(after)).toEqual([]);
});

test("an address that is let go of is not kept for the search", async () => {
  const email = `${some()}@example.org`;
  const { id } = await say({ email });
  expect(await found(email)).toEqual([id]);
  await db.comment.update({ where: { id }, data: { email: null } });
  expect(await db.commentSearch.findUnique({ where: { commentId: id } })).toMatchObject({ words: null });
  expect(await found(email)).toEqual([]);
});

test("a search is narrowed as a queue is, and goes on page after page", async () => {
  const word = some();
  const { id: storyId } = await tellStory();
  const made = [];
  for (let n = 0; n < 30; n += 1) made.push((await say({ storyId, text: word })).id);
  await say({ text: word });
  const filters = { ...noFilters, story: storyId };
  const first = await searchComments(moderator, { text: word, filters, after: null });
  const second = await searchComments(moderator, { text: word, filters, after: first?.next ?? null });
  const seen = [first, second].flatMap((page) => page?.comments.map(({ id }) => id) ?? []);
  expect(seen).toEqual(made.toReversed());
  expect(second?.next).toBeNull();
});

test("two letters alone are too few, and a wildcard is none", async () => {
  expect(await found("ab")).toBeNull();
  expect(await found("%__ \\")).toBeNull();
  expect(await found(`100% ${some()}`)).toEqual([]);
});

test("of many comments the few with a word are found by its letters", async () => {
  const word = some();
  const { id: storyId } = await tellStory();
  await db.$executeRaw`
    INSERT INTO comments (story_id, language, author_name, text, status, decided_at, form_key)
    SELECT ${storyId}, 'en', 'Crowd', md5(n::text), 'SPAM', now(), sha256((${storyId} || 's' || n)::bytea)
    FROM generate_series(1, 3000) AS n`;
  const { id } = await say({ storyId, text: word });
  while (!(await catchUpSearch(10)));
  await db.$executeRaw`VACUUM ANALYZE comment_search`;
  const query = searchPlaces(moderator, { text: word, filters: noFilters, after: null });
  const plan = query ? await planOf(query) : [];
  expect(plan.find(({ step }) => step === "Bitmap Index Scan")).toMatchObject({
    index: "comment_search_words_idx",
    rows: 1,
  });
  expect(await found(word)).toEqual([id]);
});

test("what is known is found also when what came last cannot be read in time", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const word = some();
  const { id } = await say({ text: word });
  await catchUpSearch(4);
  await say({ text: word });
  const { promise: isLocked, resolve: lock } = Promise.withResolvers<void>();
  const { promise: isOver, resolve: end } = Promise.withResolvers<void>();
  const locking = db.$transaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE comment_search IN SHARE MODE`;
      lock();
      await isOver;
    },
    { timeout: 10_000 },
  );
  await isLocked;
  try {
    expect(await found(word)).toEqual([id]);
    expect(logged).toHaveBeenCalledWith(expect.stringContaining("The search of comments is behind"));
  } finally {
    end();
    await locking;
    logged.mockRestore();
  }
  expect(await found(word)).toHaveLength(2);
});
