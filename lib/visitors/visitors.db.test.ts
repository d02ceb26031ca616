import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import type { CommentStatus } from "../generated/prisma/enums.ts";
import { newCode } from "../links/link.ts";
import { allowed } from "../staff/testing.ts";
import { block, lift } from "./desk/block.ts";
import { findHistories } from "./desk/history.ts";
import { currentKey } from "./key.ts";
import { visitorNow } from "./public.ts";

afterAll(disconnect);

const day = 24 * 60 * 60 * 1000;
/** Each test has a fortnight of its own, so that none meets the key of another. */
let now = new Date("2030-01-01T12:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);
beforeEach(() => {
  now = later(30 * day);
});

const someone = () => randomUUID();

const sentence = { term: "good", reason: "" } as const;
const isBlocked = async (visitor: Uint8Array<ArrayBuffer>, at: Date) =>
  (await db.visitorBlock.count({ where: { visitor, expiresAt: { gt: at } } })) > 0;

async function comment(visitor: Uint8Array<ArrayBuffer> | null, status: CommentStatus = "HELD", createdAt = now) {
  const story = await db.story.create({
    data: { shortLink: { create: { code: newCode() } }, section: { create: { slug: `s-${randomUUID()}` } } },
  });
  return db.comment.create({
    data: {
      ...{ storyId: story.id, language: "en", authorName: "Amal", text: `Words ${randomUUID()}`, visitor, status },
      ...{ createdAt, decidedAt: status === "HELD" ? null : createdAt },
      formKey: new Uint8Array(randomBytes(32)),
    },
  });
}

test("a trace is one visitor, another is another", async () => {
  const trace = someone();
  expect(await visitorNow(trace, now)).toHaveLength(32);
  expect(await visitorNow(trace, later(1_000))).toEqual(await visitorNow(trace, now));
  expect(await visitorNow(someone(), now)).not.toEqual(await visitorNow(trace, now));
});

test("many who need the first key at once have the same", async () => {
  const keys = await Promise.all(Array.from({ length: 12 }, () => currentKey(now)));
  expect(new Set(keys.map(({ key }) => Buffer.from(key).toString("hex"))).size).toBe(1);
  expect(await db.visitorKey.count({ where: { expiresAt: { gt: now } } })).toBe(1);
});

test("a key is known to all instances: one that another has made is used", async () => {
  const key = new Uint8Array(randomBytes(32));
  await db.visitorKey.create({ data: { key, createdAt: now, expiresAt: later(day) } });
  expect((await currentKey(now)).key).toEqual(key);
});

test("a key is not used past its end, however fresh the memory of it, and is gone from the database", async () => {
  const trace = someone();
  const first = await visitorNow(trace, now);
  const { key, expiresAt } = await currentKey(now);
  const last = new Date(expiresAt.getTime() - 1);
  const before = await visitorNow(trace, last);
  expect(before).toEqual(first);
  const after = await visitorNow(trace, expiresAt);
  expect(after).not.toEqual(before);
  expect(await db.visitorKey.count({ where: { key: new Uint8Array(key) } })).toBe(0);
});

test("what is remembered of a key is looked at again after a minute", async () => {
  const trace = someone();
  const first = await visitorNow(trace, now);
  await db.visitorKey.deleteMany();
  expect(await visitorNow(trace, later(59_999))).toEqual(first);
  expect(await visitorNow(trace, later(60_000))).not.toEqual(first);
});

test("a visitor's other comments: how many of each status, and the last five", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const visitor = await visitorNow(someone(), now);
  const own = await comment(visitor);
  const others = [];
  for (const status of ["REFUSED", "REFUSED", "SPAM", "HELD", "PUBLISHED", "HELD", "HELD"] as const) {
    others.push(await comment(visitor, status));
  }
  const stranger = await comment(await visitorNow(someone(), now));
  const nobodys = await comment(null);
  const middle = others[3]?.id ?? 0;
  const histories = await findHistories(moderator, [own.id, middle, stranger.id, nobodys.id], later(1_000));
  const { createdAt: since } = await currentKey(now);
  const newestFirst = others.toReversed();
  const texts = (comments: { text: string | null }[]) => comments.map(({ text }) => text);
  expect(histories.get(own.id)).toMatchObject({
    ...{ since, counts: { REFUSED: 2, SPAM: 1, HELD: 3, PUBLISHED: 1 }, blockedUntil: null },
  });
  expect(texts(histories.get(own.id)?.last ?? [])).toEqual(texts(newestFirst.slice(0, 5)));
  expect(histories.get(middle)?.counts).toEqual({ REFUSED: 2, SPAM: 1, HELD: 3, PUBLISHED: 1 });
  expect(texts(histories.get(middle)?.last ?? [])).toEqual(
    texts([...newestFirst.slice(0, 3), ...newestFirst.slice(4, 6)]),
  );
  expect(histories.get(stranger.id)).toMatchObject({ counts: {}, last: [] });
  expect(histories.has(nobodys.id)).toBe(false);
});

test("a blocked visitor is blocked until the key goes, and nobody else is", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const visitor = await visitorNow(someone(), now);
  const { id } = await comment(visitor);
  const { expiresAt: until } = await currentKey(now);
  // Another block takes its place.
  const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000);
  const first = await block(moderator, id, { term: "day", reason: "Adverts" }, now);
  expect(first).toEqual({ kind: "blocked", until: tomorrow });
  expect(await block(moderator, id, sentence, now)).toEqual({ kind: "blocked", until });
  expect(await isBlocked(visitor, now)).toBe(true);
  expect(await isBlocked(await visitorNow(someone(), now), now)).toBe(false);
  expect((await findHistories(moderator, [id], now)).get(id)?.blockedUntil).toEqual(until);
  expect(await isBlocked(visitor, until)).toBe(false);
  expect(await lift(moderator, id, now)).toEqual({ kind: "lifted" });
  expect(await lift(moderator, id, now)).toEqual({ kind: "lifted" });
  expect(await isBlocked(visitor, now)).toBe(false);
  const entries = await db.auditEntry.findMany({ where: { staffId: moderator.id }, orderBy: { id: "asc" } });
  expect(entries).toMatchObject([
    { action: "visitor.blocked", subject: `comment ${id}`, detail: { until: tomorrow.toISOString() } },
    { action: "visitor.blocked", subject: `comment ${id}`, detail: { until: until.toISOString() } },
    { action: "visitor.unblocked", subject: `comment ${id}`, detail: {} },
  ]);
});

test("eight days on nothing links two comments, and no block is left", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const trace = someone();
  const [first, second] = [await comment(await visitorNow(trace, now)), await comment(await visitorNow(trace, now))];
  await block(moderator, first.id, sentence, now);
  const then = later(8 * day);
  // Before anybody needs a new key, and after.
  for (const make of [async () => null, () => visitorNow(trace, then)]) {
    await make();
    expect([...(await findHistories(moderator, [first.id, second.id], then)).keys()]).toEqual([]);
    expect(await block(moderator, second.id, sentence, then)).toEqual({ kind: "forgotten" });
    expect(await lift(moderator, first.id, then)).toEqual({ kind: "forgotten" });
  }
  expect(await db.visitorBlock.count()).toBe(0);
  expect(await db.visitorKey.count()).toBe(1);
});

test("a comment that is not there, or has no visitor, blocks nobody", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  await visitorNow(someone(), now);
  expect(await block(moderator, 2_000_000_000, sentence, now)).toEqual({ kind: "forgotten" });
  expect(await block(moderator, (await comment(null)).id, sentence, now)).toEqual({ kind: "forgotten" });
  expect(await db.auditEntry.count({ where: { staffId: moderator.id } })).toBe(0);
});
