import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { translator } from "../../messages/translator.ts";
import { findReportable } from "../../reports/public.ts";
import { publish } from "../../reports/testing.ts";
import { hashOf } from "../../secret-token.ts";
import { allowed } from "../../staff/testing.ts";
import { commentsOf } from "../../structured-data/comment.ts";
import { listNewestIn, listNewestOnStory } from "../feed.ts";
import { feedEntry } from "../feed-entry.ts";
import { findReceipt } from "../receipt.ts";
import { findInThread, findThread } from "../thread.ts";
import { decide } from "./judgement.ts";
import { liftRedactions, redact } from "./redaction.ts";

afterAll(disconnect);

const secret = "0770 123 456";
const text = `Call ${secret} now`;
const passage = { start: 5, end: 5 + secret.length };

/** A published comment with a number that is to go. */
async function aComment() {
  const { id, storyId } = await publish();
  await db.comment.update({ where: { id }, data: { text } });
  return { id, storyId };
}

const row = (id: number) => db.comment.findUniqueOrThrow({ where: { id } });

/** Everything that readers and machines get to see of a comment. */
async function shownOf({ id, storyId }: { id: number; storyId: number }): Promise<string[]> {
  const token = `receipt of ${id}`;
  await db.receipt.createMany({ data: { tokenHash: hashOf(token), commentId: id }, skipDuplicates: true });
  const thread = await findThread(storyId, "oldest", 1);
  const onStory = await listNewestOnStory(storyId);
  const inLanguage = (await listNewestIn("en")).filter((it) => it.id === id);
  const place = { path: "/en/articles/abc234/s", headline: "H" };
  const entries = onStory.map((it) => feedEntry(it, place, { site: "https://news.example", t: translator("en") }));
  const shown = [
    thread,
    await findInThread(storyId, id),
    await findThread(storyId, "newest", 1),
    onStory,
    inLanguage,
    entries,
    thread && commentsOf(thread, "https://news.example/en/articles/abc234/s"),
    await findReportable(id, "en"),
    await findReceipt(token),
  ];
  for (const it of shown) expect(JSON.stringify(it)).toContain("Call ");
  return shown.map((it) => JSON.stringify(it));
}

test("what is blacked out is in nothing that readers, feeds, search engines and the receipt get, until it is lifted", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const comment = await aComment();
  const { id: commentId, storyId } = comment;
  for (const it of await shownOf(comment)) expect(it).toContain(secret);
  const announced = () => db.pressChange.count({ where: { subjects: { has: `story ${storyId}` } } });
  const before = await announced();
  expect(await redact(moderator, { commentId, revision: 1, ...passage })).toEqual({ kind: "redacted" });
  for (const it of await shownOf(comment)) {
    expect(it).not.toContain(secret);
    expect(it).not.toContain("0770");
    expect(it).toContain("removed");
  }
  expect(await announced()).toBe(before + 1);
  expect(await liftRedactions(moderator, { commentId, revision: 2 })).toEqual({ kind: "lifted" });
  for (const it of await shownOf(comment)) expect(it).toContain(secret);
  expect(await announced()).toBe(before + 2);
});

test("the record says who blacked out how much, and none of the words", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id: commentId } = await aComment();
  await redact(moderator, { commentId, revision: 1, ...passage });
  await liftRedactions(moderator, { commentId, revision: 2 });
  const entries = await db.auditEntry.findMany({ where: { subject: `comment ${commentId}` }, orderBy: { id: "asc" } });
  expect(entries).toMatchObject([
    { action: "comment.redacted", staffId: moderator.id, detail: passage },
    { action: "comment.redaction-lifted", staffId: moderator.id, detail: { passages: 1 } },
  ]);
  expect(JSON.stringify(entries.map(({ detail }) => detail))).not.toContain("0770");
});

test("other words are not blacked out in place of those that were marked, nor what is none of the text", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id: commentId } = await aComment();
  const seen = { commentId, revision: 1 };
  expect(await redact(moderator, { ...seen, start: 5, end: 999 })).toEqual({ kind: "nothing" });
  expect(await redact(moderator, { ...seen, start: 7, end: 7 })).toEqual({ kind: "nothing" });
  expect(await redact(moderator, { ...seen, start: -1, end: 4 })).toEqual({ kind: "nothing" });
  expect(await liftRedactions(moderator, seen)).toEqual({ kind: "nothing" });
  const both = await Promise.all([
    redact(moderator, { ...seen, ...passage }),
    redact(moderator, { ...seen, ...passage }),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["changed", "redacted"]);
  expect(await redact(moderator, { ...passage, commentId: 2_000_000_000, revision: 1 })).toEqual({ kind: "unknown" });
});

test("a second passage joins the first, and new words that are accepted stand without bars", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id: commentId } = await aComment();
  await redact(moderator, { commentId, revision: 1, ...passage });
  await redact(moderator, { commentId, revision: 2, start: 0, end: 4 });
  expect(await row(commentId)).toMatchObject({ redactions: [{ start: 0, end: 4 }, passage] });
  const correction = { correction: "Write to me", waitingSince: new Date(), revision: { increment: 1 } };
  const { revision } = await db.comment.update({ where: { id: commentId }, data: correction });
  await decide(moderator, { commentId, revision, verdict: "PUBLISHED" });
  expect(await row(commentId)).toMatchObject({ text: "Write to me", redactions: [] });
});

test("new words that are refused leave the bars where they are", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id: commentId } = await aComment();
  await redact(moderator, { commentId, revision: 1, ...passage });
  const correction = { correction: "Call 1", waitingSince: new Date(), revision: { increment: 1 } };
  const { revision } = await db.comment.update({ where: { id: commentId }, data: correction });
  await decide(moderator, { commentId, revision, verdict: "REFUSED" });
  expect(await row(commentId)).toMatchObject({ text, status: "PUBLISHED", redactions: [passage] });
});
