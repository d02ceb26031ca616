import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import type { Verdict } from "../../generated/prisma/enums.ts";
import { reserveCode } from "../../links/desk/code.ts";
import { allowed } from "../../staff/testing.ts";
import { countQueues } from "./counts.ts";
import { noFilters } from "./filters.ts";
import { decide, findDecision } from "./judgement.ts";
import { findOthers } from "./person.ts";
import { findQueue, type QueuePage } from "./queue.ts";

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

test("a person is known by e-mail: what became of the rest, and the last five", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const storyId = await tellStory();
  const email = `${randomUUID()}@example.org`;
  const all = [];
  for (let number = 0; number < 8; number += 1) all.push(await comment(storyId, { email }));
  const [first, ...others] = all;
  await decide(moderator, ruling(others[0]?.id ?? 0, "SPAM"));
  const found = await findOthers(moderator, { id: first?.id ?? 0, email });
  expect(found.counts).toEqual({ HELD: 6, SPAM: 1 });
  expect(found.last.map(({ id }) => id)).toEqual(
    others
      .slice(-5)
      .map(({ id }) => id)
      .reverse(),
  );
  expect(await findOthers(moderator, { id: 0, email: null })).toEqual({ counts: {}, last: [] });
});
