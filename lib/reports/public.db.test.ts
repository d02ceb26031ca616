import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { hashOf } from "../secret-token.ts";
import { findReportable } from "./public.ts";
import { findReportReceipt } from "./receipt.ts";
import { reportRates } from "./report.ts";
import { publish, report, someVisitor, tokenOf } from "./testing.ts";

afterAll(disconnect);

const rows = (commentId: number) => db.report.findMany({ where: { commentId } });

test("only what readers see can be reported", async () => {
  const { id, code } = await publish();
  expect(await findReportable(id, "ar")).toMatchObject({ id, name: "Amal", words: [{ kind: "text", text: "Words" }] });
  expect((await findReportable(id, "ar"))?.path).toContain(`/en/articles/${code}/s`);
  const hidden = [
    ...(await Promise.all((["HELD", "REFUSED", "SPAM", "WITHDRAWN"] as const).map((status) => publish(status)))),
    await publish("PUBLISHED", "WITHDRAWN"),
  ];
  for (const comment of [...hidden, { id: 2_000_000_000 }]) {
    expect(await findReportable(comment.id, "en")).toBeNull();
    expect(await report(comment.id)).toBeNull();
    expect(await rows(comment.id)).toEqual([]);
  }
});

test("a report is stored with a receipt, of whose token only the hash is kept", async () => {
  const { id } = await publish();
  const reported = await report(id, { category: "OTHER", words: "Off the point" });
  const token = tokenOf(reported);
  expect(token).toMatch(/^[\w-]{22}$/);
  const [row] = await rows(id);
  expect(row).toMatchObject({ category: "OTHER", words: "Off the point", outcome: null, resolvedAt: null });
  expect(await db.receipt.findMany({ where: { reportId: row?.id ?? 0 } })).toMatchObject([
    { tokenHash: hashOf(token), commentId: null },
  ]);
  expect(await findReportReceipt(token, "en")).toMatchObject({ state: "RECEIVED", category: "OTHER" });
  expect(await findReportReceipt(`${token}x`, "en")).toBeNull();
});

test("names are kept of what is illegal, and of nothing else", async () => {
  const { id } = await publish();
  const person = { name: "Ada", email: "ada@example.org", goodFaith: true, words: "A threat" };
  await report(id, { category: "ILLEGAL", ...person });
  await report(id, { category: "SPAM", ...person });
  await report(id, { category: "ILLEGAL", ...person, name: "", email: "", childAbuse: true });
  expect((await rows(id)).map(({ name, email, goodFaith }) => ({ name, email, goodFaith }))).toEqual([
    { name: "Ada", email: "ada@example.org", goodFaith: true },
    { name: null, email: null, goodFaith: false },
    { name: null, email: null, goodFaith: true },
  ]);
});

test("one visitor counts once, and hears so kindly", async () => {
  const { id } = await publish();
  const visitor = someVisitor();
  await report(id, { visitor });
  expect(await report(id, { visitor, category: "ABUSIVE" })).toEqual({ kind: "already" });
  expect(await rows(id)).toHaveLength(1);
  expect(await report((await publish()).id, { visitor })).toMatchObject({ kind: "received" });
});

test("a notice of something illegal is taken from whomever, but one visitor counts once all the same", async () => {
  const { id } = await publish();
  const visitor = someVisitor();
  const notice = {
    category: "ILLEGAL",
    words: "A threat",
    name: "Ada",
    email: "ada@example.org",
    goodFaith: true,
  } as const;
  await report(id, { visitor });
  expect(await report(id, { visitor, ...notice })).toMatchObject({ kind: "received" });
  expect((await rows(id)).map((row) => [row.category, row.visitor !== null])).toEqual([
    ["SPAM", true],
    ["ILLEGAL", false],
  ]);
});

test("the same report again, also at once, is one row, and every sender has a receipt of it", async () => {
  const { id } = await publish();
  const visitor = someVisitor();
  const answers = await Promise.all(Array.from({ length: 5 }, () => report(id, { visitor })));
  const stored = await rows(id);
  expect(stored).toHaveLength(1);
  for (const answer of answers) {
    const tokenHash = hashOf(tokenOf(answer));
    expect(await db.receipt.findUnique({ where: { tokenHash } })).toMatchObject({ reportId: stored[0]?.id });
  }
});

test("who cannot be told from others may report, as often as the limits let them", async () => {
  const { id } = await publish();
  await report(id, { visitor: null });
  expect(await report(id, { visitor: null })).toMatchObject({ kind: "received" });
  expect(await rows(id)).toHaveLength(2);
});

test("a visitor who floods is told how long to wait, and others are not", async () => {
  const limitsKey = "flood of reports";
  for (let i = 0; i < reportRates.visitor.points; i++) await report((await publish()).id, { limitsKey });
  const { id } = await publish();
  const answer = await report(id, { limitsKey });
  expect(answer?.kind === "flooded" && answer.retryAfter).toBeGreaterThan(0);
  expect(await rows(id)).toEqual([]);
  expect(await report(id)).toMatchObject({ kind: "received" });
});

test("a comment that is flooded with reports takes no more for a while, and others do", async () => {
  const { id } = await publish();
  for (let i = 0; i < reportRates.comment.points; i++) await report(id);
  expect(await report(id)).toMatchObject({ kind: "flooded" });
  expect(await report((await publish()).id)).toMatchObject({ kind: "received" });
});

test("by default no number of reports has a comment held", async () => {
  const { id } = await publish();
  for (let i = 0; i < 5; i++) expect(await report(id)).toMatchObject({ kind: "received", hasChanged: false });
  expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ status: "PUBLISHED" });
});

test("a receipt says when the comment was taken back by its writer", async () => {
  const { id } = await publish();
  const reported = await report(id);
  expect((await findReportReceipt(tokenOf(reported), "en"))?.path).toContain(`comment-${id}`);
  await db.comment.update({ where: { id }, data: { status: "WITHDRAWN" } });
  expect(await findReportReceipt(tokenOf(reported), "en")).toMatchObject({ state: "WITHDRAWN", path: null });
});
