import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { newCode } from "../links/link.ts";
import { eraseComment } from "./erasure.ts";

afterAll(disconnect);

const bytes = () => new Uint8Array(randomBytes(32));

/** A comment of which every field is filled. */
async function wholeComment() {
  const story = await db.story.create({
    data: { shortLink: { create: { code: newCode() } }, section: { create: { slug: `s-${randomUUID()}` } } },
  });
  const email = `${randomUUID()}@example.org`;
  return db.comment.create({
    data: {
      ...{ language: "en", authorName: "Amal", text: "Words", correction: "Other words", appeal: "Please" },
      ...{ appealedAt: new Date(), findings: [{ found: "Words" }], mailDecision: true, mailReplies: true },
      ...{ formKey: bytes(), wordsKey: bytes(), visitor: bytes() },
      story: { connect: { id: story.id } },
      address: { create: { email, language: "en" } },
      email,
      receipts: { create: { tokenHash: bytes() } },
    },
  });
}

test("an erased comment keeps its place and its receipt, and nothing of its writer", async () => {
  const before = await wholeComment();
  const { id, storyId } = before;
  expect(await db.$transaction((tx) => eraseComment(tx, id))).toBe(true);
  const after = await db.comment.findUniqueOrThrow({ where: { id }, include: { receipts: true } });
  expect(after).toMatchObject({
    ...{ status: "ERASED", path: before.path, createdAt: before.createdAt, decidedAt: expect.any(Date) },
    ...{ authorName: null, email: null, text: null, correction: null, appeal: null, findings: [] },
    ...{ wordsKey: null, visitor: null, addressId: null, waitingSince: null },
    ...{ mailDecision: false, mailReplies: false, revision: before.revision + 1, receipts: [{}] },
  });
  expect(after.formKey).not.toEqual(before.formKey);
  expect(await db.pressChange.count({ where: { subjects: { has: `story ${storyId}` } } })).toBe(1);
});

test("the time of an earlier decision stays", async () => {
  const { id } = await wholeComment();
  const decidedAt = new Date("2026-01-02T03:04:05Z");
  await db.comment.update({ where: { id }, data: { status: "PUBLISHED", decidedAt, waitingSince: null } });
  await db.$transaction((tx) => eraseComment(tx, id));
  expect(await db.comment.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "ERASED", decidedAt });
});

test("what is erased or was never there is not erased again", async () => {
  const { id, storyId } = await wholeComment();
  for (const expected of [true, false]) {
    expect(await db.$transaction((tx) => eraseComment(tx, id))).toBe(expected);
  }
  expect(await db.pressChange.count({ where: { subjects: { has: `story ${storyId}` } } })).toBe(1);
  expect(await db.$transaction((tx) => eraseComment(tx, 2_000_000_000))).toBe(false);
});
