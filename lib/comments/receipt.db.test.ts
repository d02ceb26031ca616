import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { newCode } from "../links/link.ts";
import { translator } from "../messages/translator.ts";
import { allowed } from "../staff/testing.ts";
import { commentForm } from "./comment-form.ts";
import { decide } from "./desk/judgement.ts";
import { findReceipt, usualWait } from "./receipt.ts";
import { submitComment } from "./submission.ts";
import { appeal, chooseMail, correct, erase, putBack, withdraw } from "./writer.ts";

let code: string;
let storyId: number;

beforeAll(async () => {
  const now = new Date();
  const story = await db.story.create({
    data: {
      shortLink: { create: { code: newCode() } },
      section: { create: { slug: `s${randomBytes(6).toString("hex")}` } },
    },
  });
  const said = {
    language: "en",
    slug: "s",
    headline: "H",
    body: { type: "doc", content: [{ type: "paragraph" }] },
  } as const;
  const times = { publishedAt: now, updatedAt: now };
  await db.article.create({
    data: { storyId: story.id, sectionId: story.sectionId, ...said, ...times, status: "PUBLISHED" },
  });
  ({ code, id: storyId } = story);
});
afterAll(disconnect);

/** A comment that was just sent: its receipt's token and its number. */
async function send(over: Record<string, string> = {}) {
  const mark = randomUUID();
  const form = commentForm(translator("en")).parse({
    ...{ author: "Ada", email: `${mark}@example.org`, comment: `Words ${mark}`, ...over },
  });
  const submitted = await submitComment({ code, language: "en", visitor: mark, trace: mark, form });
  if (submitted.kind !== "stored") throw new Error(submitted.kind);
  const receipt = await findReceipt(submitted.token);
  if (receipt?.kind !== "comment") throw new Error("no receipt");
  return { token: submitted.token, id: receipt.id };
}

const row = (id: number) => db.comment.findUniqueOrThrow({ where: { id } });
const announced = () => db.pressChange.count({ where: { subjects: { has: `story ${storyId}` } } });
const done = (hasChanged = false) => ({ kind: "done", hasChanged });

async function judge(id: number, verdict: "PUBLISHED" | "REFUSED" | "SPAM", reason: "ABUSIVE" | null = null) {
  const moderator = await allowed("MODERATOR", "moderate");
  const { revision } = await row(id);
  expect(await decide(moderator, { commentId: id, revision, verdict, reason })).toMatchObject({ kind: "decided" });
}

test("the token alone opens a receipt, and only its hash is stored", async () => {
  const { token } = await send();
  expect(await findReceipt(token)).toMatchObject({ kind: "comment", status: "HELD", decision: null });
  expect(await findReceipt(`${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`)).toBeNull();
  const rows = await db.receipt.findMany();
  expect(rows.filter(({ tokenHash }) => Buffer.from(tokenHash).includes(token))).toEqual([]);
});

test("a refusal comes with its reason, and may be appealed against once", async () => {
  const { token, id } = await send();
  expect(await appeal(token, "Look again")).toEqual({ kind: "stale" });
  await judge(id, "REFUSED", "ABUSIVE");
  expect(await findReceipt(token)).toMatchObject({ status: "REFUSED", decision: { reason: "ABUSIVE" } });
  expect(await appeal(token, "Look again")).toEqual(done());
  expect(await row(id)).toMatchObject({ status: "REFUSED", appeal: "Look again", waitingSince: expect.any(Date) });
  await judge(id, "REFUSED");
  expect(await row(id)).toMatchObject({ status: "REFUSED", waitingSince: null });
  expect(await appeal(token, "And again")).toEqual({ kind: "stale" });
});

test("an appeal that is granted publishes the comment", async () => {
  const { token, id } = await send();
  await judge(id, "SPAM");
  await appeal(token, "It is none");
  await judge(id, "PUBLISHED");
  expect(await findReceipt(token)).toMatchObject({ status: "PUBLISHED", waitingSince: null });
});

test("a correction of a published comment waits, and what is published stays until it is decided on", async () => {
  const { token, id } = await send();
  await judge(id, "PUBLISHED");
  const { text } = await row(id);
  expect(await correct(token, "Better words")).toEqual(done());
  expect(await row(id)).toMatchObject({ status: "PUBLISHED", text, correction: "Better words" });
  await judge(id, "REFUSED");
  expect(await row(id)).toMatchObject({ status: "PUBLISHED", text, correction: null, waitingSince: null });
  await correct(token, "Best words");
  const before = await announced();
  await judge(id, "PUBLISHED");
  expect(await row(id)).toMatchObject({ status: "PUBLISHED", text: "Best words", correction: null });
  expect(await announced()).toBe(before + 1);
});

test("who decides on a comment that its writer has just changed decides nothing", async () => {
  const { token, id } = await send();
  const moderator = await allowed("MODERATOR", "moderate");
  const { revision, waitingSince } = await row(id);
  await correct(token, "Other words");
  expect(await decide(moderator, { commentId: id, revision, verdict: "PUBLISHED" })).toMatchObject({ kind: "changed" });
  expect(await row(id)).toMatchObject({ status: "HELD", correction: "Other words", waitingSince });
  await judge(id, "PUBLISHED");
  expect(await row(id)).toMatchObject({ text: "Other words", correction: null });
});

test("a comment that is taken back is nobody's to see, and can be put back", async () => {
  const { token, id } = await send();
  expect(await withdraw(token)).toEqual(done());
  expect(await row(id)).toMatchObject({ status: "WITHDRAWN", waitingSince: null });
  expect(await correct(token, "x")).toEqual({ kind: "stale" });
  expect(await putBack(token)).toEqual(done());
  expect(await row(id)).toMatchObject({ status: "HELD", decidedAt: null, waitingSince: expect.any(Date) });
  await judge(id, "PUBLISHED");
  const before = await announced();
  expect(await withdraw(token)).toEqual(done(true));
  expect(await announced()).toBe(before + 1);
  expect(await putBack(token)).toEqual(done());
});

test("what is erased is gone, and its receipt says only that", async () => {
  const { token, id } = await send();
  await judge(id, "PUBLISHED");
  expect(await erase(token)).toEqual(done(true));
  expect(await row(id)).toMatchObject({
    ...{ status: "ERASED", authorName: null, email: null, text: null, visitor: null, wordsKey: null },
  });
  expect(await findReceipt(token)).toEqual({ kind: "erased" });
  expect(await erase(token)).toEqual({ kind: "stale" });
  expect(await withdraw(token)).toEqual({ kind: "stale" });
  expect(await chooseMail(token, { mailDecision: true, mailReplies: true }, "v")).toEqual({ kind: "stale" });
});

test("mail is switched on and off", async () => {
  const { token, id } = await send({ mail: "1" });
  expect(await row(id)).toMatchObject({ mailDecision: true, mailReplies: true });
  expect(await chooseMail(token, { mailDecision: false, mailReplies: true }, "v")).toEqual(done());
  expect(await row(id)).toMatchObject({ mailDecision: false, mailReplies: true });
});

test("a token of nobody opens nothing", async () => {
  for (const granted of [await withdraw("x"), await erase("x"), await correct("x", "y"), await putBack("x")])
    expect(granted).toEqual({ kind: "unknown" });
});

test("the usual wait is told from what was decided", async () => {
  const { id } = await send();
  await judge(id, "PUBLISHED");
  expect(await usualWait()).toBeGreaterThanOrEqual(1);
});
