import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { commentForm } from "../comments/comment-form.ts";
import { decide } from "../comments/desk/judgement.ts";
import { reply } from "../comments/desk/reply.ts";
import { say, someBytes, tellStory } from "../comments/desk/testing.ts";
import { findReceipt } from "../comments/receipt.ts";
import { stampFor } from "../comments/stamp.ts";
import { submitComment } from "../comments/submission.ts";
import { correct } from "../comments/writer.ts";
import { db, disconnect } from "../db.ts";
import { newCode } from "../links/link.ts";
import { translator } from "../messages/translator.ts";
import type { Allowed } from "../staff/roles.ts";
import { allowed } from "../staff/testing.ts";
import { listRules, listVersions } from "./desk/list.ts";
import { rehearse } from "./desk/rehearsal.ts";
import { addRule, changeRule, moveRule } from "./desk/storing.ts";
import { ruleLimits } from "./rule.ts";
import { contentOf } from "./testing.ts";

let editor: Allowed<"regulate">;
let moderator: Allowed<"moderate">;
let code: string;

beforeAll(async () => {
  editor = await allowed("EDITOR", "regulate");
  moderator = await allowed("MODERATOR", "moderate");
  code = await tell();
});
// Other files use the same database: none of these rules outlives its test.
afterEach(async () => {
  await db.rule.updateMany({ data: { isOn: false } });
  await db.moderationSettings.update({ where: { id: 1 }, data: { version: { increment: 1 } } });
});
afterAll(disconnect);

async function tell(threadMode: "HOLD" | "OPEN" = "HOLD") {
  const now = new Date();
  const article = {
    language: "en",
    slug: "s",
    headline: "H",
    status: "PUBLISHED",
    publishedAt: now,
    updatedAt: now,
  } as const;
  const story = await db.story.create({
    data: {
      threadMode,
      shortLink: { create: { code: newCode() } },
      section: { create: { slug: `s${randomBytes(6).toString("hex")}` } },
      articles: { create: { ...article, body: { type: "doc", content: [{ type: "paragraph" }] } } },
    },
  });
  return story.code;
}

/** Sends words as the form of a story does; the row that they became, and the token of its receipt. */
async function send(comment: string, to = code) {
  const mark = randomUUID();
  const form = commentForm(translator("en")).parse({ author: "Ada", email: `${mark}@example.org`, comment });
  const stamped = { ...form, stamp: stampFor(to) };
  const sent = await submitComment({ code: to, language: "en", visitor: mark, trace: mark, form: stamped });
  if (sent.kind !== "stored") throw new Error(sent.kind);
  const receipt = await findReceipt(sent.token);
  if (receipt?.kind !== "comment") throw new Error("no receipt");
  return { token: sent.token, receipt, ...(await db.comment.findUniqueOrThrow({ where: { id: receipt.id } })) };
}

async function add(given: Parameters<typeof contentOf>[0]) {
  const addition = await addRule(editor, contentOf(given));
  if (addition.kind !== "added") throw new Error(addition.kind);
  return addition.ruleId;
}

const words = (...entries: string[]) => ({ kind: "words", entries }) as const;

test("a rule counts from the next comment on, and so does each change of it; no comment is judged again", async () => {
  const before = await send("a heron, before");
  const id = await add(words("heron"));
  const held = await send("a heron");
  expect(held.findings).toMatchObject([{ rule: "rule", id, version: 1, effect: "HOLD", spans: [[2, 7]] }]);
  expect(await changeRule(editor, id, 1, { content: contentOf({ ...words("heron"), effect: "SPAM" }) })).toEqual({
    kind: "changed",
  });
  expect(await send("one heron")).toMatchObject({ status: "SPAM", findings: [{ version: 2 }] });
  await changeRule(editor, id, 2, { isOn: false });
  expect(await send("no heron")).toMatchObject({ status: "HELD", findings: [] });
  expect((await db.comment.findUniqueOrThrow({ where: { id: before.id } })).findings).toEqual([]);
  expect((await db.comment.findUniqueOrThrow({ where: { id: held.id } })).findings).toEqual(held.findings);
});

test("every version is kept, with who had it so, and leaves an audit entry; of two editors one is told", async () => {
  const id = await add(words("heron"));
  const other = await allowed("EDITOR", "regulate");
  const changes = await Promise.all(
    [editor, other].map((who, i) => changeRule(who, id, 1, { content: contentOf(words(`heron${i}`)) })),
  );
  expect(changes.map(({ kind }) => kind).sort()).toEqual(["changed", "conflict"]);
  expect(await changeRule(editor, -1, 1, { isOn: true })).toEqual({ kind: "unknown" });
  const versions = await listVersions(editor, id);
  expect(versions.map(({ version }) => version)).toEqual([2, 1]);
  expect(versions[1]).toMatchObject({ staff: { name: editor.name }, content: { entries: ["heron"] } });
  await expect(db.ruleVersion.updateMany({ where: { ruleId: id }, data: { isOn: false } })).rejects.toThrow();
  const entries = await db.auditEntry.findMany({ where: { subject: `rule ${id}` }, orderBy: { id: "asc" } });
  expect(entries.map(({ action }) => action)).toEqual(["rule.added", "rule.changed"]);
});

test("the first rule that decides is the one, in the order that editors give", async () => {
  const refusing = await add({ ...words("heron"), effect: "REFUSE", reason: "BANNED_WORD" });
  const spam = await add({ ...words("heron"), effect: "SPAM" });
  expect(await send("first heron")).toMatchObject({ status: "REFUSED" });
  await moveRule(editor, spam, "up");
  const order = (await listRules(moderator)).map(({ id }) => id).filter((id) => id === refusing || id === spam);
  expect(order).toEqual([spam, refusing]);
  const where = { staffId: editor.id, action: "rule.changed", subject: `rule ${spam}` };
  expect(await db.auditEntry.findMany({ where, select: { detail: true } })).toEqual([{ detail: { move: "up" } }]);
  expect(await send("second heron")).toMatchObject({ status: "SPAM", findings: [{ id: spam }, { id: refusing }] });
});

test("there are a hundred rules at most", async () => {
  const content = contentOf(words("heron"));
  const missing = ruleLimits.rules - (await db.rule.count());
  const filling = await db.rule.createManyAndReturn({
    data: Array.from({ length: missing }, () => ({ content, isOn: false })),
    select: { id: true },
  });
  expect(await addRule(editor, content)).toEqual({ kind: "full" });
  expect(await db.rule.count()).toBe(ruleLimits.rules);
  await db.rule.deleteMany({ where: { id: { in: filling.map(({ id }) => id) } } });
  expect(await addRule(editor, content)).toMatchObject({ kind: "added" });
});

test("whom a rule refuses is told why, and may appeal; a moderator's word then counts", async () => {
  await add({ ...words("heron"), effect: "REFUSE", reason: "BANNED_WORD" });
  const refused = await send("an unwanted heron");
  expect(refused).toMatchObject({ status: "REFUSED", decidedAt: expect.any(Date), risk: 90 });
  expect(refused.receipt).toMatchObject({ status: "REFUSED", reason: "BANNED_WORD", decision: null });
  await decide(moderator, { commentId: refused.id, revision: 1, verdict: "REFUSED", reason: "ABUSIVE" });
  expect(await findReceipt(refused.token)).toMatchObject({ reason: "ABUSIVE" });
});

test("where a thread is open a rule that holds has a comment wait, and what it does not find is published", async () => {
  const open = await tell("OPEN");
  await add(words("heron"));
  expect(await send("a heron in the open", open)).toMatchObject({ status: "HELD" });
  expect(await send("a stork in the open", open)).toMatchObject({
    status: "PUBLISHED",
    findings: [{ rule: "mode", effect: "PUBLISH" }],
  });
});

test("a rule that cannot be asked holds", async () => {
  const open = await tell("OPEN");
  await db.rule.create({ data: { content: { kind: "of tomorrow", effect: "PUBLISH" } } });
  await db.moderationSettings.update({ where: { id: 1 }, data: { version: { increment: 1 } } });
  expect(await send("whatever it may be", open)).toMatchObject({
    status: "HELD",
    findings: [{ rule: "rule", effect: "HOLD", failed: true }],
  });
});

test("a correction is judged by the rules of its day, and waits whatever they say", async () => {
  const held = await send("a heron, to be corrected");
  const id = await add({ ...words("heron"), effect: "REFUSE" });
  await correct(held.token, "Heron, they say");
  expect(await db.comment.findUniqueOrThrow({ where: { id: held.id } })).toMatchObject({
    status: "HELD",
    findings: [{ rule: "rule", id, of: "correction", spans: [[0, 5]] }],
  });
  await correct(held.token, "A stork, they say");
  expect(await db.comment.findUniqueOrThrow({ where: { id: held.id } })).toMatchObject({ findings: [], risk: 0 });
});

test("newcomers, repetitions and sections are known", async () => {
  const story = await db.story.findUniqueOrThrow({ where: { code } });
  const [newcomer, place] = [
    await add({ kind: "newcomer", section: story.sectionId }),
    await add({ kind: "place", story: code }),
  ];
  const repeat = await add({ kind: "repeat", of: "words", times: 1, story: code });
  const found = (row: { findings: unknown }) =>
    Array.isArray(row.findings) ? row.findings.map((it) => it.id ?? it.rule) : [];
  expect(found(await send("once and again"))).toEqual([newcomer, place]);
  expect(found(await send("once and again"))).toEqual(["duplicate", newcomer, place, repeat]);
  expect(found(await send("once elsewhere", await tell()))).toEqual([]);
});

test("a rehearsal says what a rule would have done and how often moderators would have agreed, and changes nothing", async () => {
  const judge = async (text: string, verdict: "PUBLISHED" | "REFUSED") => {
    const { id } = await send(text);
    await decide(moderator, { commentId: id, revision: 1, verdict, reason: verdict === "REFUSED" ? "OTHER" : null });
    return id;
  };
  const approved = [await judge("هذا كلُّ شيء", "PUBLISHED"), await judge("والكل يعرف", "PUBLISHED")];
  const refused = await judge("كل هذا كذب", "REFUSED");
  await judge("كلام آخر", "PUBLISHED");
  // What the newsroom says itself no rule is asked about, also where a colleague took it off.
  await reply(moderator, approved[0] ?? 0, "كل الشكر");
  const own = await db.comment.findFirstOrThrow({ where: { text: "كل الشكر" } });
  await decide(moderator, { commentId: own.id, revision: own.revision, verdict: "REFUSED", reason: "OTHER" });
  await send("كل ما لم يقرر");
  const before = await db.comment.findMany({ orderBy: { id: "asc" } });
  const rehearsal = await rehearse(editor, contentOf({ ...words("كل"), story: code }));
  expect(rehearsal).toMatchObject({ found: 3, published: 2, notPublished: 1 });
  expect(rehearsal.looked).toBe(rehearsal.of);
  expect(rehearsal.examples.map(({ id }) => id)).toEqual([...approved.reverse(), refused]);
  const [first] = rehearsal.examples;
  expect(first?.spans.map(({ start, end }) => first.text.slice(start, end))).toEqual(["والكل"]);
  expect(await db.comment.findMany({ orderBy: { id: "asc" } })).toEqual(before);
});

test("a rehearsal knows who was new when they wrote", async () => {
  const { id: storyId } = await tellStory();
  const story = await db.story.findUniqueOrThrow({ where: { id: storyId } });
  const visitor = someBytes();
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
  const sent = { storyId, visitor, status: "PUBLISHED" } as const;
  const first = await say({ ...sent, createdAt: ago(5), decidedAt: ago(4) });
  const second = await say({ ...sent, createdAt: ago(3), decidedAt: ago(3) });
  for (const { id: commentId } of [first, second]) {
    await db.decision.create({ data: { commentId, staffId: moderator.id, verdict: "PUBLISHED" } });
  }
  const newcomers = await rehearse(editor, contentOf({ kind: "newcomer", story: story.code }));
  expect(newcomers.examples.map(({ id }) => id)).toEqual([first.id]);
  const again = await rehearse(editor, contentOf({ kind: "repeat", of: "visitor", times: 1, story: story.code }));
  expect(again.examples).toEqual([]);
});
