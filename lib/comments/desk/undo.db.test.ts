import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import type { Verdict } from "../../generated/prisma/enums.ts";
import { rule } from "../../reports/desk/ruling.ts";
import { report, seen } from "../../reports/testing.ts";
import { allowed } from "../../staff/testing.ts";
import { eraseComment } from "../erasure.ts";
import { decideMany } from "./bulk.ts";
import { noFilters } from "./filters.ts";
import type { QueueName } from "./heaps.ts";
import { decide } from "./judgement.ts";
import { findQueue } from "./queue.ts";
import { redact } from "./redaction.ts";
import { say } from "./testing.ts";
import { undo } from "./undo.ts";

afterAll(disconnect);

const row = (id: number) => db.comment.findUniqueOrThrow({ where: { id } });
const nothing = { undone: [], late: [], changed: [], unknown: [] };
const announced = (storyId: number) => db.pressChange.count({ where: { subjects: { has: `story ${storyId}` } } });

async function judged(id: number, verdict: Verdict, reason: "ABUSIVE" | null = null) {
  const moderator = await allowed("MODERATOR", "moderate");
  const { revision } = await row(id);
  const judgement = await decide(moderator, { commentId: id, revision, verdict, reason });
  if (judgement.kind !== "decided") throw new Error(judgement.kind);
  return { moderator, decisionIds: [judgement.decisionId] };
}

test.each(["PUBLISHED", "REFUSED", "SPAM"] as const)(
  "a comment that was held and is %s by mistake is as it was, in the same place of the queue",
  async (verdict) => {
    const before = await say({ correction: "Other words", createdAt: new Date("2026-01-01") });
    const { moderator, decisionIds } = await judged(before.id, verdict);
    const inQueue = async (queue: QueueName) => {
      const asked = { queue, filters: { ...noFilters, story: before.storyId }, order: "AGE", after: null } as const;
      return (await findQueue(moderator, asked)).comments.length;
    };
    expect([await inQueue("HELD"), await inQueue(verdict)]).toEqual([0, 1]);
    expect(await row(before.id)).toMatchObject({ status: verdict, text: "Other words", correction: null });
    expect(await undo(moderator, { decisionIds })).toEqual({ ...nothing, undone: decisionIds });
    expect(await row(before.id)).toEqual({ ...before, revision: before.revision + 2 });
    expect([await inQueue("HELD"), await inQueue(verdict)]).toEqual([1, 0]);
    expect(await db.decision.findMany({ where: { commentId: before.id }, orderBy: { id: "asc" } })).toMatchObject([
      { id: decisionIds[0], verdict, undoesId: null },
      { undoesId: decisionIds[0], verdict: "HELD", staffId: moderator.id },
    ]);
    expect(
      await db.auditEntry.findMany({ where: { subject: `comment ${before.id}`, action: "comment.undone" } }),
    ).toMatchObject([{ staffId: moderator.id, detail: { decision: decisionIds[0] } }]);
  },
);

test("taken off and put back, a published comment is on readers' pages again, with its words and black bars", async () => {
  const { id, storyId } = await say({ status: "PUBLISHED", text: "Call 0770 now" });
  const colleague = await allowed("MODERATOR", "moderate");
  await redact(colleague, { commentId: id, revision: 1, start: 5, end: 9 });
  const correction = { correction: "Call me", waitingSince: new Date(), revision: { increment: 1 } };
  const before = await db.comment.update({ where: { id }, data: correction });
  const { moderator, decisionIds } = await judged(id, "PUBLISHED");
  expect(await row(id)).toMatchObject({ text: "Call me", redactions: [] });
  const told = await announced(storyId);
  await undo(moderator, { decisionIds });
  expect(await row(id)).toEqual({ ...before, revision: before.revision + 2 });
  expect(await announced(storyId)).toBe(told + 1);
});

test("an appeal that was answered by mistake waits again, and the first refusal is what holds", async () => {
  const { id } = await say();
  await judged(id, "REFUSED", "ABUSIVE");
  const now = new Date();
  const appeal = { appeal: "Look again", appealedAt: now, waitingSince: now, revision: { increment: 1 } };
  const before = await db.comment.update({ where: { id }, data: appeal });
  const { moderator, decisionIds } = await judged(id, "PUBLISHED");
  await undo(moderator, { decisionIds });
  expect(await row(id)).toEqual({ ...before, revision: before.revision + 2 });
});

test("the reports that were answered with it are open again, and the writer has their trust back", async () => {
  const address = await db.guestAddress.create({
    data: { email: `${randomUUID()}@example.org`, language: "en", trustLostAt: new Date("2026-01-01") },
  });
  const section = await db.section.create({ data: { slug: `u${randomUUID()}` } });
  const code = await db.shortLink.create({ data: { code: "u23456" } });
  const times = { publishedAt: new Date(), updatedAt: new Date() };
  const body = { type: "doc", content: [{ type: "paragraph" }] };
  const article = { language: "en", slug: "s", headline: "H", body, status: "PUBLISHED", ...times } as const;
  const story = await db.story.create({
    data: { code: code.code, sectionId: section.id, articles: { create: article } },
  });
  const { id } = await say({ storyId: story.id, status: "PUBLISHED", addressId: address.id });
  await report(id);
  const trust = () => db.guestAddress.findUniqueOrThrow({ where: { id: address.id } });
  const moderator = await allowed("MODERATOR", "moderate");
  const ruled = await rule(moderator, { ...(await seen(id)), ruling: { outcome: "UPHELD", reason: "ABUSIVE" } });
  if (ruled.kind !== "ruled" || ruled.decisionId === null) throw new Error(ruled.kind);
  expect(await trust()).not.toMatchObject({ trustLostAt: address.trustLostAt });
  expect(await undo(moderator, { decisionIds: [ruled.decisionId] })).toMatchObject({ undone: [ruled.decisionId] });
  expect(await trust()).toMatchObject({ trustLostAt: address.trustLostAt });
  expect(await row(id)).toMatchObject({ status: "PUBLISHED" });
  expect(await db.report.findMany({ where: { commentId: id } })).toMatchObject([{ outcome: null, resolvedAt: null }]);
});

test("after a minute it is too late, and a moment before it is not", async () => {
  const { id } = await say();
  const { moderator, decisionIds } = await judged(id, "SPAM");
  const { createdAt } = await db.decision.findFirstOrThrow({ where: { commentId: id } });
  const later = (ms: number) => new Date(createdAt.getTime() + ms);
  expect(await undo(moderator, { decisionIds }, later(60_001))).toEqual({ ...nothing, late: decisionIds });
  expect(await row(id)).toMatchObject({ status: "SPAM" });
  expect(await undo(moderator, { decisionIds }, later(59_999))).toEqual({ ...nothing, undone: decisionIds });
});

test("nobody takes back what a colleague decided, nor a second time, nor past what happened since", async () => {
  const { id } = await say();
  const { moderator, decisionIds } = await judged(id, "PUBLISHED");
  const colleague = await allowed("MODERATOR", "moderate");
  expect(await undo(colleague, { decisionIds })).toEqual({ ...nothing, unknown: decisionIds });
  const both = await Promise.all([undo(moderator, { decisionIds }), undo(moderator, { decisionIds })]);
  expect(both.map(({ undone }) => undone.length).sort()).toEqual([0, 1]);
  const again = await judged(id, "PUBLISHED");
  await db.comment.update({ where: { id }, data: { status: "WITHDRAWN", revision: { increment: 1 } } });
  expect(await undo(again.moderator, again)).toEqual({ ...nothing, changed: again.decisionIds });
  expect(await row(id)).toMatchObject({ status: "WITHDRAWN" });
});

test("of what is erased meanwhile nothing comes back", async () => {
  const { id } = await say({ correction: "Other words" });
  const { moderator, decisionIds } = await judged(id, "PUBLISHED");
  expect(await db.formerWords.count({ where: { commentId: id } })).toBe(1);
  await db.$transaction((tx) => eraseComment(tx, id));
  expect(await db.formerWords.count({ where: { commentId: id } })).toBe(0);
  expect(await undo(moderator, { decisionIds })).toEqual({ ...nothing, changed: decisionIds });
  expect(await row(id)).toMatchObject({ status: "ERASED", text: null });
});

test("many are decided on with one press, each on its own, and taken back with one", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const made = [];
  for (let n = 0; n < 5; n += 1) made.push(await say());
  const [quick, changed] = made.map(({ id }) => id);
  await judged(quick ?? 0, "PUBLISHED");
  await db.comment.update({ where: { id: changed ?? 0 }, data: { correction: "New", revision: { increment: 1 } } });
  const rulings = [...made.map(({ id }) => id), 2_000_000_000].map((commentId) => ({
    ...{ commentId, revision: 1, verdict: "SPAM" as const },
  }));
  const done = await decideMany(moderator, [...rulings, ...rulings]);
  const decided = made.slice(2).map(({ id }) => id);
  expect(done).toEqual({
    ...{ batch: expect.any(String), decided, changed: [changed], alreadyDecided: [quick], unknown: [2_000_000_000] },
  });
  const { undone, ...rest } = await undo(moderator, { batch: done.batch });
  expect([undone.length, rest]).toEqual([3, { late: [], changed: [], unknown: [] }]);
  for (const id of decided) expect(await row(id)).toMatchObject({ status: "HELD", decidedAt: null });
  expect(await undo(await allowed("MODERATOR", "moderate"), { batch: done.batch })).toEqual(nothing);
});

test("of more than a hundred a hundred are decided on, and taken back", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const rulings = Array.from({ length: 150 }, (_, n) => ({
    ...{ commentId: 2_000_000_000 + n, revision: 1, verdict: "SPAM" as const },
  }));
  expect((await decideMany(moderator, rulings)).unknown).toHaveLength(100);
  const decisionIds = rulings.map(({ commentId }) => commentId);
  expect((await undo(moderator, { decisionIds })).unknown).toHaveLength(100);
});
