import { afterAll, expect, test } from "vitest";
import { countQueues } from "../../comments/desk/counts.ts";
import { noFilters } from "../../comments/desk/filters.ts";
import { decide } from "../../comments/desk/judgement.ts";
import { findQueue } from "../../comments/desk/queue.ts";
import { db, disconnect } from "../../db.ts";
import { allowed } from "../../staff/testing.ts";
import { findReportReceipt } from "../receipt.ts";
import { publish, report, seen, tokenOf } from "../testing.ts";
import { findReports } from "./queue.ts";
import { type Ruling, rule } from "./ruling.ts";

afterAll(disconnect);

const announced = (storyId: number) => db.pressChange.count({ where: { subjects: { has: `story ${storyId}` } } });
const uphold = { outcome: "UPHELD", reason: "HATE_SPEECH" } as const;
const dismiss = { outcome: "DISMISSED" } as const;

test("upheld: the comment is refused for a reason, every report is answered, and all is written down", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id, storyId } = await publish();
  const reported = await report(id);
  await report(id);
  expect(await rule(moderator, { ...(await seen(id)), ruling: uphold })).toMatchObject({ kind: "ruled" });
  expect(await db.comment.findUnique({ where: { id } })).toMatchObject({
    ...{ status: "REFUSED", decidedAt: expect.any(Date), waitingSince: null },
  });
  expect(await db.decision.findMany({ where: { commentId: id } })).toMatchObject([
    { verdict: "REFUSED", reason: "HATE_SPEECH", staffId: moderator.id },
  ]);
  expect(await db.auditEntry.findMany({ where: { subject: `comment ${id}` } })).toMatchObject([
    { action: "comment.reports-ruled", staffId: moderator.id, detail: { ...uphold, reports: 2 } },
  ]);
  expect(await announced(storyId)).toBe(1);
  expect(await findReportReceipt(tokenOf(reported), "en")).toMatchObject({
    ...{ state: "UPHELD", resolvedAt: expect.any(Date), path: null },
  });
});

test("dismissed: the comment stays as it was, and the receipt says so", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const comment = await publish();
  const reported = await report(comment.id);
  await rule(moderator, { ...(await seen(comment.id)), ruling: dismiss });
  expect(await db.comment.findUnique({ where: { id: comment.id } })).toMatchObject({
    ...{ status: "PUBLISHED", decidedAt: comment.decidedAt },
  });
  expect(await db.decision.count({ where: { commentId: comment.id } })).toBe(0);
  expect(await db.auditEntry.count({ where: { subject: `comment ${comment.id}` } })).toBe(1);
  expect(await announced(comment.storyId)).toBe(0);
  expect(await findReportReceipt(tokenOf(reported), "en")).toMatchObject({ state: "DISMISSED" });
});

test("of ten moderators who press at once, one rules and the others hear of it", async () => {
  const moderators = await Promise.all(Array.from({ length: 10 }, () => allowed("MODERATOR", "moderate")));
  const { id } = await publish();
  await report(id);
  const screen = await seen(id);
  const rulings: Ruling["ruling"][] = [uphold, dismiss];
  const answers = await Promise.all(
    moderators.map((moderator, i) => rule(moderator, { ...screen, ruling: rulings[i % 2] ?? dismiss })),
  );
  expect(answers.filter(({ kind }) => kind === "ruled")).toHaveLength(1);
  expect(answers.filter(({ kind }) => kind === "already-ruled")).toHaveLength(9);
  const { outcome } = await db.report.findFirstOrThrow({ where: { commentId: id } });
  const { status } = await db.comment.findUniqueOrThrow({ where: { id } });
  expect(status).toBe(outcome === "UPHELD" ? "REFUSED" : "PUBLISHED");
  expect(await db.auditEntry.count({ where: { subject: `comment ${id}` } })).toBe(1);
});

test("a report that came while the moderator read the others is not dismissed unread", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id } = await publish();
  await report(id);
  const screen = await seen(id);
  await report(id, { category: "ABUSIVE" });
  await rule(moderator, { ...screen, ruling: dismiss });
  expect(await db.report.findMany({ where: { commentId: id, resolvedAt: null } })).toMatchObject([
    { category: "ABUSIVE" },
  ]);
});

test("a comment that is not there, or that nobody reported, is not ruled on, and leaves no record", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id } = await publish();
  for (const commentId of [id, 2_000_000_000]) {
    expect(await rule(moderator, { commentId, revision: 1, lastSeen: 1, ruling: uphold })).toEqual({
      kind: "already-ruled",
    });
  }
  expect(await db.auditEntry.count({ where: { staffId: moderator.id } })).toBe(0);
  expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ status: "PUBLISHED" });
});

test("the queue has most reports first, then what was reported first, and only what a ruling changes", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  await db.report.updateMany({ where: { resolvedAt: null }, data: { resolvedAt: new Date(), outcome: "DISMISSED" } });
  const [twice, first, second, gone] = await Promise.all([publish(), publish(), publish(), publish()]);
  for (const { id } of [gone, first, twice, second, twice]) await report(id);
  await db.comment.update({ where: { id: gone.id }, data: { status: "WITHDRAWN" } });
  const asked = { queue: "REPORTED", filters: noFilters, order: "RISK", after: null } as const;
  const { comments } = await findQueue(moderator, asked);
  expect(comments.map(({ id, reports }) => [id, reports])).toEqual([
    [twice.id, 2],
    [first.id, 1],
    [second.id, 1],
  ]);
  const reports = await findReports(moderator, [twice.id]);
  expect(reports.get(twice.id)?.[0]?.id).toBe((await seen(twice.id)).lastSeen);
  expect(await countQueues(moderator)).toMatchObject({ REPORTED: 3 });
});

test("who rules on a comment that its writer has just changed rules on nothing", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id } = await publish();
  await report(id);
  const screen = await seen(id);
  const change = { correction: "Milder words", waitingSince: new Date(), revision: { increment: 1 } };
  await db.comment.update({ where: { id }, data: change });
  for (const ruling of [uphold, dismiss]) {
    expect(await rule(moderator, { ...screen, ruling })).toMatchObject({ kind: "changed" });
  }
  expect(await db.report.count({ where: { commentId: id, resolvedAt: null } })).toBe(1);
  expect(await rule(moderator, { ...(await seen(id)), ruling: uphold })).toMatchObject({ kind: "ruled" });
  expect(await db.comment.findUnique({ where: { id } })).toMatchObject({
    ...{ status: "REFUSED", correction: null, waitingSince: null },
  });
});

test.each([
  ["refused", "HELD", "REFUSED", "UPHELD"],
  ["marked as spam", "HELD", "SPAM", "UPHELD"],
  ["published", "HELD", "PUBLISHED", "DISMISSED"],
  ["left as it is, with its correction refused,", "PUBLISHED", "REFUSED", null],
] as const)("a comment that waits and is %s answers the reports on it", async (_, status, verdict, outcome) => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id: commentId } = await publish();
  await report(commentId);
  const held = { status, decidedAt: null };
  const data = { ...(status === "HELD" ? held : { correction: "Other words" }), waitingSince: new Date() };
  const { revision } = await db.comment.update({ where: { id: commentId }, data });
  expect(await decide(moderator, { commentId, revision, verdict })).toMatchObject({ kind: "decided" });
  expect(await db.report.findMany({ where: { commentId } })).toMatchObject([{ outcome }]);
});
