import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { type MailServer, type MailServerOptions, mailboxes, startMailServer } from "../../e2e/support/mail.ts";
import { freePort } from "../../e2e/support/port.ts";
import { db, disconnect, pool } from "../db.ts";
import { closeJobs } from "../jobs/boss.ts";
import { startJobs, worker } from "../jobs/work.ts";
import { enqueue, Hopeless, jobKind } from "../jobs.ts";
import type { Letter } from "./letter.ts";
import { sendLetter } from "./send.ts";
import { closeTransport } from "./transport.ts";

const port = await freePort();
Object.assign(process.env, {
  SMTP_URL: `smtp://127.0.0.1:${port}?tls.rejectUnauthorized=false`,
  MAIL_FROM: "الأخبار <news@news.example>",
  SITE_URL: "https://news.example",
  SITE_NAME: "The News",
});

const letter: Letter = {
  language: "ar",
  subject: "نُشر تعليقك على «المطر»",
  heading: "نُشر تعليقك",
  paragraphs: ["يظهر تعليقك الآن تحت «المطر»."],
  button: { label: "اقرأه تحت الخبر", href: "https://news.example/ar/articles/x/y#comment-17" },
  footer: ["تصلك هذه الرسالة لأنك طلبتها."],
};
const posting = { list: { unsubscribe: "https://news.example/ar/mail/17.mac", id: "replies" } };

/** What the jobs of this file do: row 1 is for Ada. */
const addresses: Record<number, string> = { 1: "ada@example.org", 2: "unknown@example.org" };
const aKind = () =>
  jobKind(`test-${randomUUID()}`, { row: z.int() }, { retryLimit: 20, retryDelay: 0, retryBackoff: false });
type Kind = ReturnType<typeof aKind>;

const postman = (kind: Kind) =>
  worker(kind, async ({ row }, { id }) => {
    await sendLetter(addresses[row] ?? "", letter, { ...posting, id });
  });

let server: MailServer | undefined;
const serve = async (options: Omit<MailServerOptions, "port"> = {}) => {
  server = await startMailServer({ ...options, port });
  return server;
};
let jobs: ReturnType<typeof startJobs> | undefined;
const start = (kind: Kind) => {
  jobs = startJobs([postman(kind)], "UTC");
};

const log = vi.spyOn(console, "error");
const failures = () => log.mock.calls.map(([line]) => String(line)).filter((line) => line.startsWith("The job "));
beforeEach(() => {
  log.mockReset();
});
afterEach(async () => {
  await jobs?.stop();
  closeTransport();
  await server?.stop();
  [server, jobs] = [undefined, undefined];
});
afterAll(async () => {
  await closeJobs();
  await disconnect();
});

async function jobsOf({ name }: Kind): Promise<{ id: string; state: string; retry_count: number; output: unknown }[]> {
  const { rows } = await pool().query(
    "SELECT id, state::text, retry_count, output FROM jobs.job WHERE name = $1 ORDER BY created_on",
    [name],
  );
  return rows;
}
const states = async (kind: Kind) => (await jobsOf(kind)).map(({ state }) => state);
const until = (values: () => unknown) => expect.poll(values, { timeout: 30_000 });

test("a letter arrives with its headers, as text and as HTML of its language", async () => {
  const { letters } = await serve();
  expect(await sendLetter("ada@example.org", letter, { ...posting, id: "a-job" })).toBe(true);
  const [received] = letters;
  if (!received) throw new Error("no letter");
  const { mail, source, to, isEncrypted } = received;
  expect(to).toEqual(["ada@example.org"]);
  expect(isEncrypted).toBe(false);
  expect(mail.subject).toBe(letter.subject);
  expect(mailboxes(mail.from)).toEqual([{ name: "الأخبار", address: "news@news.example" }]);
  expect(mailboxes(mail.to)).toEqual([{ name: "", address: "ada@example.org" }]);
  expect(mail.messageId).toBe("<a-job@news.example>");
  const headers = source
    .slice(0, source.indexOf("\r\n\r\n"))
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  expect(headers).toEqual(
    expect.arrayContaining([
      "List-Unsubscribe: <https://news.example/ar/mail/17.mac>",
      "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
      'List-ID: "The News" <replies.news.example>',
      "Auto-Submitted: auto-generated",
      "Content-Language: ar",
    ]),
  );
  expect(mail.text).toContain("\u200f\u2067يظهر تعليقك الآن تحت «المطر».\u2069\n");
  expect(mail.html).toContain('<html lang="ar" dir="rtl">');
  expect(mail.html).toContain('href="https://news.example/ar/articles/x/y#comment-17"');
});

test("TLS is used where it is offered", async () => {
  const { letters } = await serve({ tls: true });
  await sendLetter("ada@example.org", letter, posting);
  expect(letters.map(({ isEncrypted }) => isEncrypted)).toEqual([true]);
});

test("nothing that is written into a letter becomes a header or another recipient", async () => {
  const { letters } = await serve();
  const evil = "x\r\nBcc: everybody@example.org\r\n\r\nA body";
  await sendLetter("ada@example.org", { ...letter, subject: evil }, posting);
  const [received] = letters;
  expect(received?.to).toEqual(["ada@example.org"]);
  expect(received?.mail.subject).toBe("x Bcc: everybody@example.org A body");
  expect(received?.source).not.toMatch(/^Bcc:/im);
});

test.each([
  "ada@example.org\r\nBcc: b@example.org",
  "Ada <ada@example.org>",
  "ada@example.org, b@example.org",
  "ada@example.org,b@example.org",
  "ada",
  "",
])("%j is not an address, and never will be", async (to) => {
  const { attempts } = await serve();
  await expect(sendLetter(to, letter, posting)).rejects.toThrow(Hopeless);
  expect(attempts()).toBe(0);
});

test("a server that has no time now is asked again", async () => {
  const kind = aKind();
  let refusals = 0;
  const { letters } = await serve({ refuse: () => (refusals++ < 2 ? 451 : undefined) });
  start(kind);
  await enqueue(db, kind, { row: 1 });
  await until(() => states(kind)).toEqual(["completed"]);
  const [job] = await jobsOf(kind);
  expect(job?.retry_count).toBe(2);
  expect(letters.map(({ mail }) => mail.messageId)).toEqual([`<${job?.id}@news.example>`]);
  expect(failures()).toEqual([]);
});

test("an address that is refused for good is not asked for again, and not written down", async () => {
  const kind = aKind();
  const { attempts, letters } = await serve({ refuse: (to) => (to.startsWith("unknown") ? 550 : undefined) });
  start(kind);
  await db.$transaction(async (tx) => {
    await enqueue(tx, kind, { row: 2 });
    await enqueue(tx, kind, { row: 1 });
  });
  await until(async () => (await states(kind)).sort()).toEqual(["completed", "failed"]);
  expect(attempts()).toBe(2);
  expect(letters).toHaveLength(1);
  const failed = (await jobsOf(kind)).find(({ state }) => state === "failed");
  expect(failed?.output).toEqual({ reason: "SMTP RCPT TO 550" });
  expect(failures()).toEqual([`The job ${kind.name} ${failed?.id} failed for good: SMTP RCPT TO 550`]);
});

test("while the server is away letters wait", async () => {
  const kind = aKind();
  start(kind);
  await enqueue(db, kind, { row: 1 });
  await until(async () => (await jobsOf(kind)).map(({ retry_count: count }) => count > 0)).toEqual([true]);
  const { letters } = await serve();
  await until(() => states(kind)).toEqual(["completed"]);
  expect(letters).toHaveLength(1);
});

test("stopping lets the letter under way be taken", async () => {
  const kind = aKind();
  const [reading, taken] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { letters } = await serve({
    hold() {
      reading.resolve();
      return taken.promise;
    },
  });
  start(kind);
  await enqueue(db, kind, { row: 1 });
  await reading.promise;
  const stopped = jobs?.stop();
  taken.resolve();
  await stopped;
  expect(letters).toHaveLength(1);
  expect(await states(kind)).toEqual(["completed"]);
});
