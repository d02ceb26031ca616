import { randomBytes } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import type { CommentStatus } from "../../generated/prisma/enums.ts";
import { newCode } from "../../links/link.ts";
import { allowed } from "../../staff/testing.ts";
import { findThread } from "../thread.ts";
import { reply } from "./reply.ts";

afterAll(disconnect);

async function aComment(status: CommentStatus = "PUBLISHED") {
  const story = await db.story.create({
    data: { shortLink: { create: { code: newCode() } }, section: { create: { slug: `r-${newCode()}` } } },
  });
  return db.comment.create({
    data: {
      ...{ storyId: story.id, language: "ar", authorName: "Amal", text: "Words", status },
      decidedAt: status === "HELD" ? null : new Date(),
      formKey: new Uint8Array(randomBytes(32)),
    },
  });
}

test("an answer is there at once, marked as the newsroom's, with the records of a judgement", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id, storyId } = await aComment();
  expect(await reply(moderator, id, "An answer")).toEqual({ kind: "published" });
  const thread = await findThread(storyId, "oldest", 1);
  expect(thread?.comments[1]).toMatchObject({
    ...{ name: moderator.name, words: [{ kind: "text", text: "An answer" }], isStaff: true, language: "ar" },
    answers: { id, name: "Amal" },
  });
  const subject = `comment ${thread?.comments[1]?.id}`;
  expect(await db.auditEntry.findMany({ where: { subject } })).toMatchObject([
    { staffId: moderator.id, action: "comment.replied", detail: { to: id } },
  ]);
  expect(await db.pressChange.count({ where: { subjects: { has: `story ${storyId}` } } })).toBe(1);
});

test("the name is the byline in the comment's language, where there is one", async () => {
  const moderator = await allowed("EDITOR", "moderate");
  const long = "ب".repeat(100);
  const names = [
    { language: "en", name: "Sara Selim" },
    { language: "ar", name: long },
  ] as const;
  await db.author.create({
    data: { slug: `sara-${newCode()}`, staffId: moderator.id, names: { createMany: { data: [...names] } } },
  });
  const { id, storyId } = await aComment();
  await reply(moderator, id, "An answer");
  expect((await findThread(storyId, "oldest", 1))?.comments[1]?.name).toBe(long.slice(0, 80));
});

test("the same words twice, one after the other or at once, are one answer", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id, storyId } = await aComment();
  const answers = await Promise.all(Array.from({ length: 5 }, () => reply(moderator, id, "Once")));
  answers.push(await reply(moderator, id, "Once"));
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(["published"]));
  expect(await db.comment.count({ where: { storyId } })).toBe(2);
});

test("what no reader sees is not answered", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  for (const status of ["HELD", "REFUSED", "WITHDRAWN"] as const) {
    const { id, storyId } = await aComment(status);
    expect(await reply(moderator, id, "An answer")).toEqual({ kind: "not-published" });
    expect(await db.comment.count({ where: { storyId } })).toBe(1);
  }
  expect(await reply(moderator, 2_000_000_000, "An answer")).toEqual({ kind: "unknown" });
});
