import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { newCode } from "../links/link.ts";
import { translator } from "../messages/translator.ts";
import { commentForm, commentRates } from "./comment.ts";
import { submitComment } from "./submission.ts";
import { findThread } from "./thread.ts";

let code: string;
let storyId: number;

const form = commentForm(translator("en")).parse({
  author: "Ada",
  email: "ada@example.org",
  comment: "What was said",
});
const submit = (over: Partial<typeof form> & { visitor?: string } = {}) => {
  const { visitor = randomBytes(8).toString("hex"), ...fields } = over;
  return submitComment({ code, language: "en", visitor, trace: visitor, form: { ...form, ...fields } });
};
const held = { kind: "stored", isPublished: false, token: expect.stringMatching(/^[\w-]{22}$/) };
const rows = () => db.comment.count({ where: { storyId } });

/** A story of this test's own, with an English article in the given state. */
async function tell(status: "PUBLISHED" | "DRAFT", threadMode: "HOLD" | "CLOSED" = "HOLD") {
  const now = new Date();
  const times = { publishedAt: now, updatedAt: now };
  const article = {
    language: "en",
    slug: "s",
    headline: "H",
    body: { type: "doc", content: [] },
    status,
    ...times,
  } as const;
  const slug = `s${randomBytes(6).toString("hex")}`;
  return db.story.create({
    data: {
      threadMode,
      shortLink: { create: { code: newCode() } },
      section: { create: { slug } },
      articles: { create: article },
    },
  });
}

beforeAll(async () => {
  ({ code, id: storyId } = await tell("PUBLISHED"));
});
afterAll(disconnect);

test("a comment is held, and no reader sees it", async () => {
  expect(await submit()).toEqual(held);
  expect(await rows()).toBe(1);
  expect(await findThread(storyId, "oldest", 1)).toMatchObject({ count: 0, comments: [] });
});

test("the same words twice, one after the other or at once, are one row", async () => {
  const before = await rows();
  await submit({ comment: "again" });
  await submit({ comment: "again" });
  const answers = await Promise.all(Array.from({ length: 10 }, () => submit({ comment: "at once" })));
  expect(new Set(answers.map((answer) => answer.kind))).toEqual(new Set(["stored", "known"]));
  expect(await rows()).toBe(before + 2);
});

test("a story that is flooded takes no more for a while, from whomever, and other stories do", async () => {
  const crowded = await tell("PUBLISHED");
  const send = (i: number) =>
    submitComment({
      code: crowded.code,
      language: "en",
      ...{ visitor: `crowd ${i}`, trace: `crowd ${i}` },
      form: { ...form, comment: `crowd ${i}` },
    });
  for (let i = 0; i < commentRates.story.points; i++) expect(await send(i)).toEqual(held);
  expect(await send(commentRates.story.points)).toMatchObject({ kind: "flooded", whose: "story" });
  expect(await submit({ visitor: "crowd elsewhere", comment: "elsewhere" })).toEqual(held);
});

test("a visitor who floods is told how long to wait, and others are not", async () => {
  const visitor = "flood";
  for (let i = 0; i < commentRates.visitor.points; i++) await submit({ visitor, comment: `flood ${i}` });
  const before = await rows();
  const answer = await submit({ visitor, comment: "one too many" });
  expect(answer).toMatchObject({ kind: "flooded", whose: "visitor" });
  expect(answer.kind === "flooded" && answer.retryAfter).toBeGreaterThan(0);
  expect(await rows()).toBe(before);
  expect(await submit({ comment: "somebody else" })).toEqual(held);
});

test("sending the same again is never flooding", async () => {
  const visitor = "retry";
  for (let i = 0; i <= commentRates.visitor.points; i++)
    expect(await submit({ visitor, comment: "retried" })).toEqual(held);
});

test("a closed thread takes nothing", async () => {
  const closed = await tell("PUBLISHED", "CLOSED");
  expect(await submitComment({ code: closed.code, language: "en", visitor: "v", trace: "v", form })).toEqual({
    kind: "closed",
  });
  expect(await db.comment.count({ where: { storyId: closed.id } })).toBe(0);
});

test("a draft, another language and an unknown code are alike", async () => {
  const draft = await tell("DRAFT");
  for (const [where, language] of [
    [draft.code, "en"],
    [code, "ar"],
    ["zzzzzz", "en"],
  ] as const) {
    expect(await submitComment({ code: where, language, visitor: "v", trace: "v", form })).toEqual({
      kind: "not-found",
    });
  }
});

test("the table of limits keeps no address and no name", async () => {
  await submit({ visitor: "203.0.113.9", comment: "from an address" });
  const keys = await db.rateLimit.findMany({ select: { key: true } });
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter(({ key }) => key.includes("203.0.113.9"))).toEqual([]);
});
