import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { allowed } from "../../staff/testing.ts";
import { block } from "../../visitors/desk/block.ts";
import { currentKey } from "../../visitors/key.ts";
import { mostCounted } from "../comment.ts";
import { findHistories } from "./history.ts";
import { say, someBytes, tellStory } from "./testing.ts";

// One of these days, and not of those to which other tests have put the clock.
beforeAll(async () => {
  await db.visitorKey.deleteMany();
  await currentKey(new Date());
});
afterAll(disconnect);

test("beside a comment: what its confirmed address, the address as typed and the visitor have sent, each for itself", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id: storyId } = await tellStory();
  const email = `${randomUUID()}@example.org`;
  const address = await db.guestAddress.create({ data: { email, language: "en", confirmedAt: new Date() } });
  const visitor = someBytes();
  const own = await say({ storyId, email, addressId: address.id, visitor });
  for (let n = 0; n < 12; n += 1) await say({ storyId, email, addressId: address.id, status: "PUBLISHED" });
  for (let n = 0; n < 3; n += 1) await say({ storyId, email, status: "REFUSED" });
  const spam = await say({ storyId, visitor, status: "SPAM" });
  const nobody = await say({ storyId });
  const histories = await findHistories(moderator, [own.id, spam.id, nobody.id]);
  const beside = histories.get(own.id);
  expect(beside?.confirmed).toMatchObject({ counts: { PUBLISHED: 12 }, refusedShare: 0, last: { length: 10 } });
  expect(beside?.typed).toMatchObject({ counts: { PUBLISHED: 12, REFUSED: 3 }, refusedShare: 0.2 });
  const ids = beside?.typed?.last.map(({ id }) => id) ?? [];
  expect(ids).toEqual([...ids].sort((a, b) => b - a));
  expect(beside?.visitor).toMatchObject({
    ...{ counts: { SPAM: 1 }, refusedShare: 1, last: [{ id: spam.id }], blockedUntil: null, since: expect.any(Date) },
  });
  expect(histories.get(spam.id)).toMatchObject({ confirmed: null, typed: null, visitor: { counts: { HELD: 1 } } });
  expect(histories.get(spam.id)?.visitor?.refusedShare).toBeNull();
  expect(histories.get(nobody.id)).toEqual({ confirmed: null, typed: null, visitor: null });
  await block(moderator, own.id);
  const again = await findHistories(moderator, [own.id]);
  expect(again.get(own.id)?.visitor?.blockedUntil).toBeInstanceOf(Date);
});

test("who has sent nothing else has an empty history, and a visitor of an earlier key none", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  await currentKey(new Date());
  const first = await say({ email: `${randomUUID()}@example.org`, visitor: someBytes() });
  const nothing = { counts: {}, refusedShare: null, last: [] };
  expect((await findHistories(moderator, [first.id])).get(first.id)).toMatchObject({
    typed: nothing,
    visitor: nothing,
  });
  const old = await say({ visitor: someBytes(), createdAt: new Date("2000-01-01") });
  expect((await findHistories(moderator, [old.id])).get(old.id)).toMatchObject({ visitor: null });
});

test("of who sends very much no more is counted than needs to be known, off the index", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id: storyId } = await tellStory();
  const email = `${randomUUID()}@example.org`;
  const own = await say({ storyId, email });
  await db.$executeRaw`
    INSERT INTO comments (story_id, language, author_name, email, text, form_key)
    SELECT ${storyId}, 'en', 'Flood', ${email}, 'Words', sha256((${email} || n)::bytea) FROM generate_series(1, 600) AS n`;
  const typed = (await findHistories(moderator, [own.id])).get(own.id)?.typed;
  expect(typed).toMatchObject({ counts: { HELD: mostCounted + 1 }, last: { length: 10 } });
  const [index] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_indexes WHERE tablename = 'comments' AND indexdef LIKE '%(email, created_at, id)'`;
  expect(index).toEqual({ count: 1 });
});
