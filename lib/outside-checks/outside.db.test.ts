import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import type { Finding } from "../comments/check.ts";
import { startService } from "../pings/testing.ts";
import { hookSecret, someFacts } from "./testing.ts";

/** What the two services say; each test may say otherwise. */
interface Says {
  check: string | Promise<string>;
  thanks: string;
  submit: () => number;
  hook: () => number | Promise<number>;
}
const usual: Says = { check: "false", thanks: "Thanks", submit: () => 200, hook: () => 204 };
let says = usual;

const akismet = await startService(async (response, _, { path }) => {
  if (path?.endsWith("comment-check")) response.end(await says.check);
  else response.writeHead(says.submit()).end(says.thanks);
});
const hook = await startService(async (response) => {
  response.writeHead(await says.hook()).end();
});
Object.assign(process.env, {
  SITE_URL: "https://news.example",
  AKISMET_KEY: "key",
  AKISMET_URL: akismet.url,
  HOOK_URL: hook.url,
  HOOK_SECRET: hookSecret,
  CHECK_TIMEOUT: "10000",
});
// Whoever asks for the settings from here on has these.
const { db, disconnect } = await import("../db.ts");
const { closeJobs, prepared } = await import("../jobs/boss.ts");
const { startJobs } = await import("../jobs/work.ts");
const { newCode } = await import("../links/link.ts");
const { translator } = await import("../messages/translator.ts");
const { endPanic, startPanic } = await import("../modes/desk/switches.ts");
const { commentForm } = await import("../comments/comment-form.ts");
const { stampFor } = await import("../comments/stamp.ts");
const { submitComment } = await import("../comments/submission.ts");
const { decide } = await import("../comments/desk/judgement.ts");
const { undo } = await import("../comments/desk/undo.ts");
const { allowed } = await import("../staff/testing.ts");
const { hookTold, taught } = await import("./jobs.ts");
const { askOutside } = await import("./public.ts");
const { recentOf } = await import("./recent.ts");
const { tellers } = await import("./tellers.ts");

const waiting = () =>
  db.$queryRaw<{ name: string; data: unknown; state: string; output: unknown; wait: number }[]>`
    SELECT name, data, state::text, output, extract(epoch FROM start_after - created_on)::int AS wait FROM jobs.job
    WHERE name IN ('akismet-taught', 'hook-told') ORDER BY name, created_on, id`;

beforeAll(async () => {
  await Promise.all([hookTold, taught].map(prepared));
});
afterEach(async () => {
  await db.$executeRaw`DELETE FROM jobs.job WHERE name IN ('akismet-taught', 'hook-told')`;
  says = usual;
  for (const { heard } of [akismet, hook]) heard.length = 0;
});
afterAll(async () => {
  await Promise.all([akismet.close(), hook.close(), closeJobs(), disconnect()]);
});

async function held(findings: Finding[] = []) {
  const code = newCode();
  const section = await db.section.create({ data: { slug: `o-${code}` } });
  const story = await db.story.create({
    data: { shortLink: { create: { code } }, section: { connect: { id: section.id } } },
  });
  const comment = await db.comment.create({
    data: {
      ...{ storyId: story.id, language: "ar", authorName: "Amal", email: "amal@news.example", text: "كلام", findings },
      waitingSince: new Date(),
      formKey: new Uint8Array(randomBytes(32)),
      visitor: new Uint8Array(randomBytes(32)),
    },
  });
  return { id: comment.id, code };
}

async function ruled(verdict: "PUBLISHED" | "REFUSED" | "SPAM", findings: Finding[] = []) {
  const moderator = await allowed("MODERATOR", "moderate");
  const comment = await held(findings);
  const reason = verdict === "REFUSED" ? ("ABUSIVE" as const) : null;
  const judged = await decide(moderator, { commentId: comment.id, revision: 1, verdict, reason });
  if (judged.kind !== "decided") throw new Error("nobody else decides here");
  return { ...comment, moderator, decisionId: judged.decisionId };
}

/** A minute goes by, with whoever tells at work, until every job has one of these states. */
async function aMinuteLater(...states: string[]) {
  const impatient = tellers.map((it) => ({ ...it, look: 0.5 }));
  const jobs = startJobs(impatient, "UTC");
  try {
    await vi.waitFor(
      async () => {
        await db.$executeRaw`UPDATE jobs.job SET start_after = now()
          WHERE name IN ('akismet-taught', 'hook-told') AND state IN ('created', 'retry')`;
        expect((await waiting()).map(({ state }) => state)).toEqual(states);
      },
      { timeout: 20_000, interval: 200 },
    );
  } finally {
    await jobs.stop();
  }
}

const lessons = () => akismet.heard.map(({ path, body }) => [path, new URLSearchParams(body).get("comment_content")]);

const spamFinding = { rule: "akismet", effect: "HOLD", answer: "saysSpam", took: 9 } as const;

test("both are asked at once, and what they say stands in their order", async () => {
  const isHookAsked = Promise.withResolvers<string>();
  const hookSays = (status: number) => () => {
    isHookAsked.resolve("true");
    return status;
  };
  says = { ...usual, check: isHookAsked.promise, hook: hookSays(500) };
  expect(await askOutside(someFacts())).toMatchObject([
    { rule: "akismet", answer: "saysSpam" },
    { rule: "hook", failed: true },
  ]);
  says = usual;
  expect(await askOutside(someFacts())).toEqual([]);
  const { answered, failed, lastFault } = recentOf("hook");
  expect({ answered, failed, fault: lastFault?.fault }).toEqual({
    ...{ answered: 1, failed: 1, fault: { answer: "wrongStatus", detail: 500 } },
  });
});

test("a decision has both told, a minute later, in its own transaction", async () => {
  const { decisionId } = await ruled("SPAM");
  expect(await waiting()).toMatchObject(
    ["akismet-taught", "hook-told"].map((name) => ({
      name,
      data: { decision: decisionId },
      state: "created",
      wait: 65,
    })),
  );
});

test("spam is told of as spam, again after a fault, and the hook hears what was decided", async () => {
  let faults = 2;
  const busy = (good: number) => () => (faults-- > 0 ? 503 : good);
  says = { ...usual, submit: busy(200), hook: busy(200) };
  const { id, code } = await ruled("SPAM");
  await aMinuteLater("completed", "completed");
  expect(new Set(lessons().map(String))).toEqual(new Set(["/hub/submit-spam,كلام"]));
  expect(akismet.heard.length + hook.heard.length).toBe(4);
  const messages = hook.heard.map(({ body }) => JSON.parse(body));
  expect(messages.at(-1)).toEqual({
    action: "DECIDED",
    comment: { id: String(id), body: "كلام", parentID: null },
    author: { id: expect.stringMatching(/^[\w-]{22}$/), role: "COMMENTER" },
    story: { id: code, url: `https://news.example/s/${code}.ar` },
    site: { id: "news.example" },
    ...{ status: "SPAM", reason: null },
  });
  // The same message, however often it is sent.
  expect(new Set(hook.heard.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
});

test("only what was called spam by mistake is told of as ham; a refusal teaches nothing about spam", async () => {
  await ruled("PUBLISHED", [spamFinding]);
  await aMinuteLater("completed", "completed");
  expect(lessons()).toEqual([["/hub/submit-ham", "كلام"]]);
  await ruled("PUBLISHED");
  await ruled("PUBLISHED", [{ ...spamFinding, failed: true }]);
  await ruled("REFUSED", [spamFinding]);
  await aMinuteLater(...Array(8).fill("completed"));
  expect(lessons()).toHaveLength(1);
  // What is told at once is told in any order.
  const told = hook.heard.map(({ body }) => JSON.parse(body));
  expect(told).toContainEqual(expect.objectContaining({ status: "REFUSED", reason: "ABUSIVE" }));
});

test("nobody hears of a decision that was taken back, of a comment that was erased, nor of a colleague's", async () => {
  const { moderator, decisionId } = await ruled("SPAM");
  expect((await undo(moderator, { decisionIds: [decisionId] })).undone).toEqual([decisionId]);
  const { id } = await ruled("SPAM");
  const nothing = { text: null, authorName: null, email: null, visitor: null };
  await db.comment.update({ where: { id }, data: { ...nothing, status: "ERASED" } });
  const own = await ruled("SPAM");
  const byStaff = { staffId: own.moderator.id, email: null, visitor: null };
  await db.comment.update({ where: { id: own.id }, data: byStaff });
  await aMinuteLater(...Array(6).fill("completed"));
  expect([...akismet.heard, ...hook.heard]).toEqual([]);
});

test("a wrong key, or a hook that will not have it, is not tried again", async () => {
  says = { ...usual, thanks: "invalid", hook: () => 410 };
  await ruled("SPAM");
  await aMinuteLater("failed", "failed");
  expect((await waiting()).map(({ output }) => output)).toEqual([
    { reason: expect.stringMatching(/^AKISMET_KEY is not known at 127\.0\.0\.1/) },
    { reason: expect.stringMatching(/^127\.0\.0\.1:\d+ answers 410$/) },
  ]);
  expect([akismet.heard.length, hook.heard.length]).toEqual([1, 1]);
});

test("what the hook approves of when the alarm has been raised meanwhile is not published", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const editor = await allowed("EDITOR", "regulate");
  const code = newCode();
  const now = new Date();
  const { id } = await db.story.create({
    data: {
      threadMode: "OPEN",
      shortLink: { create: { code } },
      section: { create: { slug: `o-${code}` } },
      articles: {
        create: {
          ...{ language: "en", slug: "s", headline: "H", body: { type: "doc", content: [{ type: "paragraph" }] } },
          ...{ status: "PUBLISHED", publishedAt: now, updatedAt: now },
        },
      },
    },
  });
  const send = (comment: string) => {
    const typed = { author: "Amal", email: "amal@news.example", comment, stamp: stampFor(code), written_in: "60000" };
    const form = commentForm(translator("en")).parse(typed);
    const visitor = randomBytes(8).toString("hex");
    return submitComment({ code, language: "en", visitor, trace: visitor, form });
  };
  expect(await send("Before the attack")).toMatchObject({ kind: "stored", isPublished: true });
  says = {
    ...usual,
    hook: async () => {
      await startPanic(moderator);
      return 204;
    },
  };
  try {
    expect(await send("While it begins")).toMatchObject({ kind: "stored", isPublished: false });
    const kept = await db.comment.findFirstOrThrow({ where: { storyId: id, text: "While it begins" } });
    expect(kept).toMatchObject({ status: "HELD", decidedAt: null });
  } finally {
    await endPanic(editor);
  }
});

test("a check that fails again and again is left alone for half a minute, and holds meanwhile", async () => {
  onTestFinished(() => void vi.useRealTimers());
  says = { ...usual, hook: () => 500 };
  for (let time = 0; time < 5; time += 1) {
    expect(await askOutside(someFacts())).toMatchObject([{ rule: "hook", answer: "wrongStatus" }]);
  }
  says = usual;
  expect(await askOutside(someFacts())).toEqual([
    { rule: "hook", effect: "HOLD", answer: "resting", failed: true, took: 0 },
  ]);
  expect(hook.heard).toHaveLength(5);
  expect(akismet.heard).toHaveLength(6);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 30_000 });
  expect(await askOutside(someFacts())).toEqual([]);
  vi.useRealTimers();
  expect(await askOutside(someFacts())).toEqual([]);
});
