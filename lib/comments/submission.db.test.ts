import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect, preparedPool } from "../db.ts";
import { newCode } from "../links/link.ts";
import { translator } from "../messages/translator.ts";
import { hashOf } from "../secret-token.ts";
import { allowed } from "../staff/testing.ts";
import { visitorNow } from "../visitors/public.ts";
import { commentRates } from "./comment.ts";
import { commentForm } from "./comment-form.ts";
import { stampFor } from "./stamp.ts";
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
    body: { type: "doc", content: [{ type: "paragraph" }] },
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
  await submit({ comment: "again", visitor: "one" });
  await submit({ comment: "again", visitor: "one" });
  const answers = await Promise.all(Array.from({ length: 10 }, () => submit({ comment: "at once", visitor: "one" })));
  expect(new Set(answers.map((answer) => answer.kind))).toEqual(new Set(["stored"]));
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

test("of many that a visitor sends at once no more are taken than of those sent one by one, and a refused one costs nothing", async () => {
  const visitor = "flood at once";
  const before = await rows();
  const send = (i: number) => submit({ visitor, comment: `at once ${i}` });
  const answers = await Promise.all(Array.from({ length: 2 * commentRates.visitor.points }, (_, i) => send(i)));
  expect(answers.filter(({ kind }) => kind === "stored")).toHaveLength(commentRates.visitor.points);
  expect(answers.filter((it) => it.kind === "flooded" && it.retryAfter > 0)).toHaveLength(commentRates.visitor.points);
  expect(await rows()).toBe(before + commentRates.visitor.points);
  await db.$executeRaw`UPDATE rate_limits SET expire = 0 WHERE points > ${commentRates.visitor.points}`;
  expect(await send(1_000)).toEqual(held);
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
    until: null,
  });
  expect(await db.comment.count({ where: { storyId: closed.id } })).toBe(0);
});

test("a withdrawn article takes nothing, and says whether somebody ordered that", async () => {
  for (const [byOrder, kind] of [
    [false, "withdrawn"],
    [true, "by-order"],
  ] as const) {
    const gone = await tell("PUBLISHED");
    const withdrawal = { status: "WITHDRAWN", withdrawnAt: new Date(), withdrawnFor: "Wrong", byOrder } as const;
    await db.article.updateMany({ where: { storyId: gone.id }, data: withdrawal });
    const asked = { code: gone.code, language: "en", visitor: "v", trace: "v", form } as const;
    expect(await submitComment(asked)).toEqual({ kind });
  }
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

/** What the checks found on a comment that was just sent with these fields. */
async function findings(over: Parameters<typeof submit>[0]) {
  const submitted = await submit({ stamp: stampFor(code), ...over });
  if (submitted.kind !== "stored") throw new Error(submitted.kind);
  const receipt = await db.receipt.findUniqueOrThrow({
    where: { tokenHash: hashOf(submitted.token) },
    select: { comment: { select: { status: true, findings: true } } },
  });
  expect(receipt.comment?.status).toBe("HELD");
  return receipt.comment?.findings;
}

test("what speaks for a second look is kept with the comment", async () => {
  expect(await findings({ comment: "plain words" })).toEqual([]);
  expect(await findings({ comment: "caught", url: "https://spam.example" })).toEqual([{ rule: "honeypot" }]);
  expect(await findings({ comment: "unstamped", stamp: "" })).toEqual([{ rule: "stamp" }]);
  expect(await findings({ comment: "hasty", written_in: 40 })).toEqual([{ rule: "haste" }]);
  const links = "http://a.example http://b.example http://c.example";
  expect(await findings({ comment: links })).toEqual([{ rule: "links", detail: 3 }]);
});

test("the same words, folded, are known again whoever sends them", async () => {
  await submit({ comment: "اشتروا الآن كـَلبًا!!!", author: "One", email: "one@example.org" });
  const again = { comment: "اشتروا الان کلبا", author: "Two", email: "two@example.org" };
  expect(await findings(again)).toEqual([{ rule: "duplicate", detail: 1 }]);
});

test("the same words of the same form, or from the same place, lead to the same receipt", async () => {
  const first = await submit({ comment: "sent twice", visitor: "here" });
  expect(await submit({ comment: "sent twice", visitor: "here" })).toEqual(first);
  const keyed = { comment: "sent twice with a key", form_key: "the browser's own" };
  const sent = await submit({ ...keyed, visitor: "home" });
  expect(await submit({ ...keyed, visitor: "on the way" })).toEqual(sent);
});

test("whoever guesses who wrote something is told nothing", async () => {
  await submit({ comment: "somebody's words", email: "somebody@example.org", visitor: "there" });
  for (const email of ["somebody@example.org", "nobody@example.org"]) {
    expect(await findings({ comment: "somebody's words", email })).toMatchObject([{ rule: "duplicate" }]);
  }
});

test("a reply stands under the comment that it answers, also when that has gone meanwhile", async () => {
  const parent = await db.comment.create({
    data: {
      ...{ storyId, language: "en", authorName: "Bo", text: "First", status: "PUBLISHED", decidedAt: new Date() },
      formKey: new Uint8Array(randomBytes(32)),
    },
  });
  const reply = async (words: string) => {
    await submit({ comment: words, comment_parent: parent.id });
    return db.comment.findFirst({ where: { text: words }, select: { parentId: true, path: true, id: true } });
  };
  const below = await reply("an answer");
  expect(below).toMatchObject({ parentId: parent.id, path: [parent.id, below?.id] });
  await db.comment.update({ where: { id: parent.id }, data: { status: "REFUSED" } });
  expect(await reply("an answer too late")).toMatchObject({ parentId: parent.id });
});

test("a visitor who is blocked is refused unread, and told so on the receipt", async () => {
  const visitor = "blocked";
  const moderator = await allowed("MODERATOR", "moderate");
  await db.visitorBlock.create({
    data: { visitor: await visitorNow(visitor), staffId: moderator.id, expiresAt: new Date(Date.now() + 60_000) },
  });
  await submit({ visitor, comment: "from a blocked visitor" });
  expect(await db.comment.findFirst({ where: { text: "from a blocked visitor" } })).toMatchObject({
    ...{ status: "REFUSED", waitingSince: null, decidedAt: expect.any(Date) },
    findings: expect.arrayContaining([{ rule: "blocked" }]),
  });
});

test("of each comment of a flood everything is found by an index, however small the tables were when it began", async () => {
  await db.$executeRaw`DELETE FROM rate_limits`;
  await db.$executeRaw`VACUUM ANALYZE rate_limits`;
  expect(await submit({ pass: "x".repeat(22) })).toEqual(held);
  const client = await preparedPool().connect();
  try {
    const { rows: known } = await client.query<{ name: string; statement: string }>(
      "SELECT name, statement FROM pg_prepared_statements ORDER BY name",
    );
    expect(known.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["comment-holder", "comment-insert", "comment-look-up"]),
    );
    for (const { name, statement } of known) {
      const { rows: plan } = await client.query(`EXPLAIN (GENERIC_PLAN) ${statement}`);
      expect(JSON.stringify(plan), name).not.toContain("Seq Scan");
    }
  } finally {
    client.release();
  }
});
