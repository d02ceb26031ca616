import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import type { Verdict } from "../../generated/prisma/enums.ts";
import { reserveCode } from "../../links/desk/code.ts";
import { allowed } from "../../staff/testing.ts";
import { countQueues } from "./counts.ts";
import { noFilters } from "./filters.ts";
import { decide, findDecision } from "./judgement.ts";
import { findQueue, type QueuePage } from "./queue.ts";
import { say } from "./testing.ts";

afterAll(disconnect);

async function tellStory(): Promise<number> {
  return db.$transaction(async (tx) => {
    const section = await tx.section.create({ data: { slug: `s-${randomUUID()}` } });
    const story = await tx.story.create({ data: { code: await reserveCode(tx), sectionId: section.id } });
    return story.id;
  });
}

function comment(storyId: number, { email = `${randomUUID()}@example.org`, createdAt = new Date() } = {}) {
  return db.comment.create({
    data: {
      ...{ storyId, email, createdAt, language: "en", authorName: "Amal", text: "Words" },
      formKey: new Uint8Array(randomBytes(32)),
    },
  });
}

const ruling = (commentId: number, verdict: Verdict) => ({ commentId, revision: 1, verdict });

test("a decision sets the status, and says who decided what and when, in both records", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id } = await comment(await tellStory());
  expect(await decide(moderator, ruling(id, "PUBLISHED"))).toEqual({ kind: "decided", decisionId: expect.any(Number) });
  expect(await db.comment.findUnique({ where: { id } })).toMatchObject({
    status: "PUBLISHED",
    decidedAt: expect.any(Date),
  });
  expect(await findDecision(moderator, id)).toMatchObject({ verdict: "PUBLISHED", staff: { id: moderator.id } });
  const entries = await db.auditEntry.findMany({ where: { subject: `comment ${id}` } });
  expect(entries).toMatchObject([
    { staffId: moderator.id, action: "comment.decided", detail: { verdict: "PUBLISHED" } },
  ]);
});

test("only a refusal has a reason", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id } = await say();
  for (const [i, verdict] of (["SPAM", "REFUSED", "PUBLISHED"] as const).entries()) {
    await decide(moderator, { commentId: id, revision: i + 1, verdict, reason: "ABUSIVE" });
  }
  const decisions = await db.decision.findMany({ where: { commentId: id }, orderBy: { id: "asc" } });
  expect(decisions.map(({ reason }) => reason)).toEqual([null, "ABUSIVE", null]);
});

test("of ten moderators who press at once, one decides and the others hear of it", async () => {
  const moderators = await Promise.all(Array.from({ length: 10 }, () => allowed("MODERATOR", "moderate")));
  const { id } = await comment(await tellStory());
  const answers = await Promise.all(
    moderators.map((moderator, number) => decide(moderator, ruling(id, number % 2 ? "PUBLISHED" : "SPAM"))),
  );
  const winners = moderators.filter((_, number) => answers[number]?.kind === "decided");
  expect(winners).toHaveLength(1);
  expect(answers.filter(({ kind }) => kind === "already-decided")).toHaveLength(9);
  const decisions = await db.decision.findMany({ where: { commentId: id } });
  expect(decisions).toMatchObject([{ staffId: winners[0]?.id }]);
  expect((await db.comment.findUniqueOrThrow({ where: { id } })).status).toBe(decisions[0]?.verdict);
});

test("a comment that is not there is unknown, and leaves no record", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  expect(await decide(moderator, ruling(2_000_000_000, "SPAM"))).toEqual({ kind: "unknown" });
  expect(await db.auditEntry.count({ where: { staffId: moderator.id } })).toBe(0);
});

test("held comments come oldest first, page after page, each once, also when many came in one moment", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const storyId = await tellStory();
  await db.comment.updateMany({
    where: { waitingSince: { not: null } },
    data: { status: "SPAM", decidedAt: new Date(), waitingSince: null },
  });
  // What other tests corrected or appealed against waits, too.
  await db.comment.updateMany({ where: { waitingSince: { not: null } }, data: { waitingSince: null } });
  const made = [];
  for (let number = 0; number < 60; number += 1) {
    made.push((await comment(storyId, { createdAt: new Date(2026, 0, 1 + Math.floor(number / 20)) })).id);
  }
  const seen = [];
  let after: string | null = null;
  do {
    const asked = { queue: "HELD", filters: noFilters, order: "AGE", after } as const;
    const page: QueuePage = await findQueue(moderator, asked);
    seen.push(...page.comments.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual(made);
  expect(await countQueues(moderator)).toMatchObject({ HELD: 60 });
});

test("decided comments come newest first", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const storyId = await tellStory();
  const future = (minute: number) => new Date(2100, 0, 1, 0, minute);
  const made = [await comment(storyId, { createdAt: future(1) }), await comment(storyId, { createdAt: future(2) })];
  for (const { id } of made) await decide(moderator, ruling(id, "REFUSED"));
  const { comments } = await findQueue(moderator, {
    ...{ queue: "REFUSED", filters: noFilters, order: "AGE", after: null },
  });
  const ids = made.map(({ id }) => id);
  expect(comments.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids.reverse());
});

const changed = (over: object) => ({ ...over, revision: { increment: 1 } });

test("who decides on what its writer has changed meanwhile is shown what it says now, and decides nothing", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id } = await say();
  await db.comment.update({ where: { id }, data: changed({ correction: "Other words" }) });
  expect(await decide(moderator, ruling(id, "PUBLISHED"))).toEqual({
    ...{ kind: "changed", status: "HELD", revision: 2, text: "Words", correction: "Other words", decision: null },
  });
  expect(await db.decision.count({ where: { commentId: id } })).toBe(0);
});

test("who decides after a colleague is shown who decided what and when, also where its writer changed it in between", async () => {
  const [quick, slow] = [await allowed("MODERATOR", "moderate"), await allowed("MODERATOR", "moderate")];
  const { id } = await say();
  await decide(quick, { ...ruling(id, "REFUSED"), reason: "ABUSIVE" });
  const decision = { verdict: "REFUSED", reason: "ABUSIVE", createdAt: expect.any(Date), staff: { id: quick.id } };
  const told = { kind: "already-decided", status: "REFUSED", revision: 2, decision };
  expect(await decide(slow, ruling(id, "PUBLISHED"))).toMatchObject(told);
  const appeal = { appeal: "Look again", appealedAt: new Date(), waitingSince: new Date() };
  await db.comment.update({ where: { id }, data: changed(appeal) });
  expect(await decide(slow, ruling(id, "PUBLISHED"))).toMatchObject({ ...told, revision: 3 });
  // What they saw after that decision, its writer has changed and nobody else.
  expect(await decide(slow, { ...ruling(id, "PUBLISHED"), revision: 2 })).toMatchObject({
    ...{ kind: "changed", decision },
  });
});

test("what is published or refused is decided on anew, and readers' pages are printed anew", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id, storyId } = await say({ status: "PUBLISHED" });
  const announced = () => db.pressChange.count({ where: { subjects: { has: `story ${storyId}` } } });
  for (const [i, verdict] of (["REFUSED", "SPAM", "PUBLISHED", "HELD", "PUBLISHED"] as const).entries()) {
    expect(await decide(moderator, { ...ruling(id, verdict), revision: i + 1 })).toMatchObject({ kind: "decided" });
    const { status, waitingSince } = await db.comment.findUniqueOrThrow({ where: { id } });
    expect([status, waitingSince !== null]).toEqual([verdict, verdict === "HELD"]);
  }
  expect(await announced()).toBe(4);
  expect(await db.decision.count({ where: { commentId: id } })).toBe(5);
});

test("what was published by itself is read once a moderator has decided on it", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id } = await say({ status: "PUBLISHED" });
  await decide(moderator, ruling(id, "PUBLISHED"));
  expect(await db.comment.findUnique({ where: { id } })).toMatchObject({
    status: "PUBLISHED",
    readAt: expect.any(Date),
  });
});

test.each(["WITHDRAWN", "HELD"] as const)("what is %s is not taken back to be held", async (status) => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { id } = await say({ status });
  expect(await decide(moderator, ruling(id, "HELD"))).toMatchObject({ kind: "changed", status });
});
