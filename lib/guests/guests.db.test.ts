import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type MailServer, type Received, startMailServer } from "../../e2e/support/mail.ts";

const server: MailServer = await startMailServer();
Object.assign(process.env, {
  SMTP_URL: `${server.url}?tls.rejectUnauthorized=false`,
  MAIL_FROM: "The News <news@news.example>",
  SITE_URL: "https://news.example",
});

const { db, disconnect } = await import("../db.ts");
const { closeJobs } = await import("../jobs/boss.ts");
const { startJobs } = await import("../jobs/work.ts");
const { closeTransport } = await import("../mail/transport.ts");
const { newCode } = await import("../links/link.ts");
const { translator } = await import("../messages/translator.ts");
const { allowed } = await import("../staff/testing.ts");
const { commentForm } = await import("../comments/comment-form.ts");
const { decide } = await import("../comments/desk/judgement.ts");
const { reply } = await import("../comments/desk/reply.ts");
const { undo } = await import("../comments/desk/undo.ts");
const { reword } = await import("../comments/desk/wording.ts");
const { findReceipt } = await import("../comments/receipt.ts");
const { stampFor } = await import("../comments/stamp.ts");
const { submitComment } = await import("../comments/submission.ts");
const { correct, erase } = await import("../comments/writer.ts");
const { confirm, findConfirmation } = await import("./confirmation.ts");
const { postmen } = await import("./post.ts");
const { findWishes, silence, silenceAll } = await import("./silence.ts");

let code: string;
let jobs: ReturnType<typeof startJobs>;

beforeAll(async () => {
  const story = await db.story.create({
    data: {
      shortLink: { create: { code: newCode() } },
      section: { create: { slug: `s${randomBytes(6).toString("hex")}` } },
    },
  });
  code = story.code;
  const now = new Date();
  for (const language of ["en", "ar"] as const) {
    const said = {
      language,
      slug: "s",
      headline: language === "ar" ? "المطر" : "Rain",
      body: { type: "doc", content: [{ type: "paragraph" }] },
    };
    const times = { publishedAt: now, updatedAt: now };
    await db.article.create({
      data: { storyId: story.id, sectionId: story.sectionId, ...said, ...times, status: "PUBLISHED" },
    });
  }
  // Before the first comment: the names of the staff are remembered for a while.
  await allowed("MODERATOR", "moderate");
  jobs = startJobs(postmen, "UTC");
});
afterAll(async () => {
  await jobs.stop();
  await closeJobs();
  closeTransport();
  await disconnect();
  await server.stop();
});

const someone = () => `${randomUUID()}@example.org`;

async function send(email: string, over: Record<string, string> = {}, language: "en" | "ar" = "en") {
  const form = commentForm(translator(language)).parse({
    ...{ author: "Ada", email, comment: `Words ${randomUUID()}`, stamp: stampFor(code), mail: "1", ...over },
  });
  const visitor = randomUUID();
  const submitted = await submitComment({ code, language, visitor, trace: visitor, form });
  if (submitted.kind !== "stored") throw new Error(submitted.kind);
  const receipt = await findReceipt(submitted.token);
  if (receipt?.kind !== "comment") throw new Error("no receipt");
  return { ...submitted, id: receipt.id };
}

/** The letters to an address, once there are so many. */
async function letters(email: string, count: number): Promise<Received[]> {
  const theirs = () => server.letters.filter(({ to }) => to.includes(email));
  await expect.poll(() => theirs().length, { timeout: 30_000 }).toBe(count);
  return theirs();
}

const linkIn = (letter: Received | undefined, part: string) => {
  const found = letter?.mail.text?.match(new RegExp(`https://news\\.example/\\w+/${part}/(\\S+)`));
  if (!found?.[1]) throw new Error(`no link to ${part}`);
  return found[1];
};

/** What waits until a decision can no longer be taken back is due. */
async function letTimePass() {
  await db.$executeRaw`UPDATE jobs.job SET start_after = now() WHERE state = 'created' AND start_after > now()`;
}

async function judge(commentId: number, verdict: "PUBLISHED" | "REFUSED") {
  const moderator = await allowed("MODERATOR", "moderate");
  const { revision } = await db.comment.findUniqueOrThrow({ where: { id: commentId } });
  const reason = verdict === "REFUSED" ? ("ABUSIVE" as const) : null;
  expect(await decide(moderator, { commentId, revision, verdict, reason })).toMatchObject({ kind: "decided" });
  await letTimePass();
}

/** Somebody who has confirmed an address, with the pass that their browser got. */
async function confirmed() {
  const email = someone();
  const { id } = await send(email);
  const token = linkIn((await letters(email, 1))[0], "confirm");
  expect(await confirm(token)).toBe(true);
  const pass = (await findConfirmation(token))?.pass ?? "";
  return { email, id, pass, token };
}

test("an address gets one letter, and no other before it is confirmed", async () => {
  const email = someone();
  const first = await send(email, {}, "ar");
  const [asked] = await letters(email, 1);
  expect(asked?.mail.html).toContain('<html lang="ar" dir="rtl">');
  await send(email);
  await judge(first.id, "PUBLISHED");
  const token = linkIn(asked, "confirm");
  // Who merely looks, as mail scanners do, confirms nothing.
  expect(await findConfirmation(token)).toMatchObject({ confirmedAt: null, pass: null });
  expect(await db.guestAddress.findUnique({ where: { email } })).toMatchObject({ confirmedAt: null });
  expect(await confirm(token)).toBe(true);
  const [, copy] = await letters(email, 2);
  expect(copy?.mail.subject).toContain("المطر");
  expect(await findReceipt(linkIn(copy, "receipts"))).toMatchObject({ kind: "comment", id: first.id });
});

test("who is told of a decision and of replies can turn that off with one click", async () => {
  const { email, id } = await confirmed();
  await letters(email, 2);
  await judge(id, "PUBLISHED");
  const [, , published] = await letters(email, 3);
  expect(published?.mail.subject).toContain("is published");
  expect(published?.source).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/);
  const reply = await send(someone(), { comment_parent: String(id), author: "Bo", mail: "" });
  await judge(reply.id, "PUBLISHED");
  const [, , , replied] = await letters(email, 4);
  expect(replied?.mail.subject).toContain("Bo");
  const off = linkIn(replied, "mail");
  expect(await silence(off)).toBe(true);
  const another = await send(someone(), { comment_parent: String(id), mail: "" });
  await judge(another.id, "PUBLISHED");
  await expect.poll(underWay, { timeout: 30_000 }).toEqual([]);
  await letters(email, 4);
  expect(await findWishes(off)).toEqual({ isWished: false, isSilent: false });
  expect(await silenceAll(off)).toBe(true);
  expect(await findWishes(off)).toEqual({ isWished: false, isSilent: true });
  expect(await silence(`${off}x`)).toBe(false);
});

test("whoever gets a letter for somebody else's comment ends them all with one click, whatever becomes of the comment", async () => {
  const email = someone();
  const { token, id } = await send(email);
  const off = linkIn((await letters(email, 1))[0], "mail");
  expect(await erase(token)).toMatchObject({ kind: "done" });
  expect(await db.guestAddress.findUnique({ where: { email } })).toMatchObject({ askedById: null, confirmHash: null });
  expect(await silence(off)).toBe(true);
  expect(await findWishes(off)).toEqual({ isWished: false, isSilent: true });
  await db.rateLimit.deleteMany();
  await send(email);
  const told = someone();
  await send(told);
  // The later letter is there: the earlier one is not to come.
  await letters(told, 1);
  await letters(email, 1);
  expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ status: "ERASED" });
});

test("robots make the site write to nobody", async () => {
  const [email, other] = [someone(), someone()];
  await send(email, { url: "https://spam.example" });
  await send(other);
  await letters(other, 1);
  await letters(email, 0);
});

test("a correction that is refused is told as that", async () => {
  const { email, id, token } = await confirmed();
  await letters(email, 2);
  await judge(id, "PUBLISHED");
  await letters(email, 3);
  const receipt = linkIn(server.letters.filter(({ to }) => to.includes(email))[1], "receipts");
  expect(await correct(receipt, "Other words")).toMatchObject({ kind: "done" });
  await judge(id, "REFUSED");
  const [, , , refused] = await letters(email, 4);
  expect(refused?.mail.subject).toContain("Your correction on");
  expect(token).not.toBe(receipt);
});

test("the newsroom's answer is told of, too", async () => {
  const { email, id } = await confirmed();
  await letters(email, 2);
  await judge(id, "PUBLISHED");
  await letters(email, 3);
  expect(await reply(await allowed("MODERATOR", "moderate"), id, "We looked into it.")).toEqual({ kind: "published" });
  const [, , , told] = await letters(email, 4);
  expect(told?.mail.text).toContain("We looked into it.");
});

test("a refusal is told with its reason, in the language of the page", async () => {
  const email = someone();
  const { id } = await send(email, {}, "ar");
  await confirm(linkIn((await letters(email, 1))[0], "confirm"));
  await letters(email, 2);
  await judge(id, "REFUSED");
  const [, , refused] = await letters(email, 3);
  expect(refused?.mail.text).toContain("فيه هجوم شخصي");
});

test("trust is earned by approvals of a confirmed address, in the browser that confirmed it, and lost by a refusal", async () => {
  const { email, id, pass } = await confirmed();
  const approved = [id, (await send(email, { pass })).id, (await send(email, { pass })).id];
  for (const each of approved) await judge(each, "PUBLISHED");
  const fourth = await send(email, { pass });
  expect(fourth.isPublished).toBe(true);
  expect(await db.comment.findUnique({ where: { id: fourth.id } })).toMatchObject({
    ...{ status: "PUBLISHED", findings: [{ rule: "trusted" }], waitingSince: null, decidedAt: expect.any(Date) },
  });
  expect((await send(email)).isPublished, "by somebody who types the same address").toBe(false);
  expect((await send(email, { pass: "x".repeat(22) })).isPublished, "with a pass of nobody").toBe(false);
  expect((await send(someone(), { pass })).isPublished, "with another address").toBe(false);
  const suspicious = await send(email, { pass, url: "https://spam.example" });
  expect(suspicious.isPublished, "when a check has something against it").toBe(false);
  await judge(suspicious.id, "REFUSED");
  expect((await send(email, { pass })).isPublished, "after a refusal").toBe(false);
  await erase(suspicious.token);
  expect((await send(email, { pass })).isPublished, "after it is erased").toBe(false);
});

test("trust runs out with the days", async () => {
  const { email, id, pass } = await confirmed();
  const approved = [id, (await send(email, { pass })).id, (await send(email, { pass })).id];
  for (const each of approved) await judge(each, "PUBLISHED");
  const old = new Date(Date.now() - 181 * 24 * 3600_000);
  await db.comment.update({ where: { id: approved[0] ?? 0 }, data: { decidedAt: old } });
  expect((await send(email, { pass })).isPublished).toBe(false);
});

test("names that could be taken for the staff's are held, also of the trusted", async () => {
  const { name } = await db.staff.findFirstOrThrow({ where: { disabledAt: null } });
  const { email, id, pass } = await confirmed();
  const approved = [id, (await send(email, { pass })).id, (await send(email, { pass })).id];
  for (const each of approved) await judge(each, "PUBLISHED");
  for (const author of [name, name.toUpperCase(), `${name} (Dateline)`, "Аdmin", "Mina (Dateline)", "DATELINE"]) {
    const { id, isPublished } = await send(email, { pass, author });
    expect(isPublished, author).toBe(false);
    expect((await db.comment.findUniqueOrThrow({ where: { id } })).findings, author).toMatchObject([{ rule: "name" }]);
  }
});

test("a decision that was taken back is told to nobody, and what a moderator says besides is in the letter", async () => {
  const { email, id } = await confirmed();
  await letters(email, 2);
  const moderator = await allowed("MODERATOR", "moderate");
  const { revision } = await db.comment.findUniqueOrThrow({ where: { id } });
  const slip = await decide(moderator, { commentId: id, revision, verdict: "SPAM" });
  if (slip.kind !== "decided") throw new Error(slip.kind);
  const waits = await db.$queryRaw<{ seconds: number }[]>`
    SELECT extract(epoch FROM start_after - created_on)::int AS seconds FROM jobs.job
    WHERE name = 'mail-decided' AND data = ${JSON.stringify({ decision: slip.decisionId })}::jsonb`;
  expect(waits).toEqual([{ seconds: 65 }]);
  expect(await undo(moderator, { decisionIds: [slip.decisionId] })).toMatchObject({ undone: [slip.decisionId] });
  await editorWords();
  const answer = "Say it without the name, and it will stand.";
  const ruling = {
    commentId: id,
    revision: revision + 2,
    verdict: "REFUSED",
    reason: "ILLEGAL_CONTENT",
    answer,
  } as const;
  expect(await decide(moderator, ruling)).toMatchObject({ kind: "decided" });
  await letTimePass();
  const [, , told] = await letters(email, 3);
  expect(told?.mail.text).toContain("our lawyers would not let us");
  expect(told?.mail.text).toContain(answer);
  await expect.poll(underWay, { timeout: 30_000 }).toEqual([]);
  await letters(email, 3);
});

async function editorWords() {
  const editor = await allowed("EDITOR", "regulate");
  await reword(editor, "en", [{ reason: "ILLEGAL_CONTENT", text: "our lawyers would not let us", was: "" }]);
}

const underWay = () => db.$queryRaw`SELECT 1 FROM jobs.job WHERE state < 'completed' AND name LIKE 'mail-%'`;
