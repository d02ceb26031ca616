import { afterAll, expect, test, vi } from "vitest";
import { countQueues } from "../comments/desk/counts.ts";
import { decide } from "../comments/desk/judgement.ts";
import { undo } from "../comments/desk/undo.ts";
import { db, disconnect } from "../db.ts";
import { allowed } from "../staff/testing.ts";
import { rule } from "./desk/ruling.ts";
import { findReportReceipt } from "./receipt.ts";
import { publish, report, seen, someVisitor, tokenOf } from "./testing.ts";

vi.stubEnv("REPORTS_TO_HOLD", "3");

afterAll(disconnect);

const find = (id: number) => db.comment.findUniqueOrThrow({ where: { id } });
const announced = (storyId: number) => db.pressChange.count({ where: { subjects: { has: `story ${storyId}` } } });

test("a comment is held again by as many visitors as the settings say, and readers' pages are printed anew", async () => {
  const { id, storyId } = await publish();
  const visitor = someVisitor();
  await report(id);
  await report(id, { visitor });
  await report(id, { visitor, category: "ABUSIVE" });
  await report(id, { visitor: null });
  expect(await find(id)).toMatchObject({ status: "PUBLISHED" });
  expect(await announced(storyId)).toBe(0);
  expect(await report(id)).toMatchObject({ kind: "received", hasChanged: true });
  expect(await find(id)).toMatchObject({ status: "HELD", decidedAt: null, waitingSince: expect.any(Date) });
  expect(await announced(storyId)).toBe(1);
  expect(await report(id)).toBeNull();
});

test("of many reports at once exactly the last that is needed has it held", async () => {
  const { id, storyId } = await publish();
  const answers = await Promise.all(Array.from({ length: 8 }, () => report(id)));
  expect(answers.filter((answer) => answer?.kind === "received")).toHaveLength(3);
  expect(answers.filter((answer) => answer === null)).toHaveLength(5);
  expect(await announced(storyId)).toBe(1);
  expect(await db.report.count({ where: { commentId: id } })).toBe(3);
});

test("reports that were dismissed no longer count, and the comment comes back", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id, storyId } = await publish();
  for (let i = 0; i < 3; i++) await report(id);
  expect(await rule(moderator, { ...(await seen(id)), ruling: { outcome: "DISMISSED" } })).toMatchObject({
    kind: "ruled",
  });
  expect(await find(id)).toMatchObject({ status: "PUBLISHED", decidedAt: expect.any(Date), waitingSince: null });
  expect(await db.decision.findMany({ where: { commentId: id } })).toMatchObject([
    { verdict: "PUBLISHED", staffId: moderator.id, reason: null },
  ]);
  expect(await announced(storyId)).toBe(2);
  await report(id);
  await report(id);
  expect(await find(id)).toMatchObject({ status: "PUBLISHED" });
  await report(id);
  expect(await find(id)).toMatchObject({ status: "HELD" });
});

test("a held comment whose writer has corrected it waits for somebody to read that", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id } = await publish();
  for (let i = 0; i < 3; i++) await report(id);
  await db.comment.update({ where: { id }, data: { correction: "Milder words" } });
  const { REPORTED: before } = await countQueues(moderator);
  await rule(moderator, { ...(await seen(id)), ruling: { outcome: "DISMISSED" } });
  expect(await find(id)).toMatchObject({ status: "HELD", correction: "Milder words" });
  expect(await countQueues(moderator)).toMatchObject({ REPORTED: before - 1 });
});

test("the last report that was needed is received however often it is sent", async () => {
  const { id } = await publish();
  const visitor = someVisitor();
  await report(id);
  await report(id);
  const tokens = [tokenOf(await report(id, { visitor })), tokenOf(await report(id, { visitor }))];
  for (const token of tokens) expect(await findReportReceipt(token, "en")).toMatchObject({ state: "RECEIVED" });
  expect(await report(id, { visitor, category: "ABUSIVE" })).toBeNull();
});

test("a correction that waits keeps its place in the queue", async () => {
  const { id } = await publish();
  const waitingSince = new Date("2026-01-01T00:00:00Z");
  await db.comment.update({ where: { id }, data: { correction: "Milder words", waitingSince } });
  for (let i = 0; i < 3; i++) await report(id);
  expect(await find(id)).toMatchObject({ status: "HELD", waitingSince, correction: "Milder words" });
});

test("who saw a comment before it was reported neither publishes it again nor takes an earlier decision on it back", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id } = await publish();
  await db.comment.update({ where: { id }, data: { correction: "Other words", waitingSince: new Date() } });
  const refusal = await decide(moderator, { commentId: id, revision: 1, verdict: "REFUSED" });
  if (refusal.kind !== "decided") throw new Error(refusal.kind);
  const before = await find(id);
  expect(before).toMatchObject({ status: "PUBLISHED", correction: null });
  for (let i = 0; i < 3; i++) await report(id);
  expect(await decide(moderator, { commentId: id, revision: before.revision, verdict: "PUBLISHED" })).toMatchObject({
    kind: "changed",
  });
  expect(await undo(moderator, { decisionIds: [refusal.decisionId] })).toMatchObject({ undone: [] });
  expect(await find(id)).toMatchObject({ status: "HELD" });
  expect(await db.report.count({ where: { commentId: id, resolvedAt: null } })).toBe(3);
});

test("a comment knows how many of its reports are open and since when, whoever writes them, also at once", async () => {
  const { id } = await publish();
  const known = async () => {
    const { openReports, reportedSince } = await find(id);
    return { openReports, reportedSince };
  };
  const open = async () => {
    const rows = await db.report.findMany({
      where: { commentId: id, resolvedAt: null },
      orderBy: { createdAt: "asc" },
    });
    return { openReports: rows.length, reportedSince: rows[0]?.createdAt ?? null };
  };
  const data = { commentId: id, category: "SPAM", language: "en" } as const;
  await Promise.all(Array.from({ length: 8 }, () => db.report.create({ data })));
  expect(await known()).toEqual(await open());
  expect(await known()).toMatchObject({ openReports: 8 });

  const [first, second] = await db.report.findMany({ where: { commentId: id }, orderBy: { createdAt: "asc" } });
  const resolved = { resolvedAt: new Date(), outcome: "DISMISSED" } as const;
  await Promise.all([
    db.report.update({ where: { id: first?.id ?? 0 }, data: resolved }),
    db.report.delete({ where: { id: second?.id ?? 0 } }),
  ]);
  expect(await known()).toEqual(await open());
  expect(await known()).toMatchObject({ openReports: 6 });

  await db.report.updateMany({ where: { commentId: id }, data: resolved });
  expect(await known()).toEqual({ openReports: 0, reportedSince: null });
  await db.report.updateMany({ where: { commentId: id }, data: { resolvedAt: null, outcome: null } });
  expect(await known()).toEqual(await open());
});
