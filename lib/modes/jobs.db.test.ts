import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, afterEach, expect, test } from "vitest";
import { type MailServer, mailboxes, startMailServer } from "../../e2e/support/mail.ts";
import { freePort } from "../../e2e/support/port.ts";
import { db, disconnect, pool } from "../db.ts";
import { env } from "../env.ts";
import { closeJobs, prepared } from "../jobs/boss.ts";
import { type Jobs, startJobs } from "../jobs/work.ts";
import { reserveCode } from "../links/desk/code.ts";
import { closeTransport } from "../mail/transport.ts";
import { translator } from "../messages/translator.ts";
import { type Bookmark, fromNow, readJournal } from "../press/journal.ts";
import { allowed } from "../staff/testing.ts";
import { setPlaceMode } from "./desk/place-modes.ts";
import { setAlarm } from "./desk/switches.ts";
import { announceClosed, waitAlarm, watchmen, watchTheWait } from "./jobs.ts";

const port = await freePort();
Object.assign(process.env, {
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  MAIL_FROM: "The News <news@news.example>",
  SITE_URL: "https://news.example",
});

const editor = await allowed("EDITOR", "regulate");
const { id: sectionId } = await db.section.create({ data: { slug: `s-${randomUUID()}` } });
let server: MailServer | undefined;
let jobs: Jobs | undefined;
const serve = async () => {
  server = await startMailServer({ port });
  return server;
};
const minute = 60_000;
const day = 24 * 60 * minute;

afterEach(async () => {
  await jobs?.stop();
  await server?.stop();
  await setPlaceMode(editor, { sectionId }, { mode: null, closeAfterDays: null });
  await setAlarm(editor, null);
  await db.moderationSettings.update({ where: { id: 1 }, data: { threadsLookedAt: null } });
});
afterAll(async () => {
  closeTransport();
  await closeJobs();
  await disconnect();
});

async function publish(publishedAt: Date): Promise<number> {
  const body = { type: "doc", content: [{ type: "paragraph" }] };
  const times = { publishedAt, updatedAt: publishedAt };
  const article = { language: "en", slug: "s", headline: "H", body, status: "PUBLISHED", ...times } as const;
  return db.$transaction(async (tx) => {
    const data = { code: await reserveCode(tx), sectionId, articles: { create: article } };
    return (await tx.story.create({ data, select: { id: true } })).id;
  });
}

async function newsSince(bookmark: Bookmark) {
  return (await readJournal(pool(), bookmark)).subjects;
}

test("pages of threads that have just closed by their age are printed anew, those of others are not", async () => {
  await setPlaceMode(editor, { sectionId }, { mode: null, closeAfterDays: 3 });
  const now = new Date("2020-06-10T12:00:00Z");
  const before = (milliseconds: number) => publish(new Date(now.getTime() - milliseconds));
  const [crossed, notYet, longAgo] = [await before(3 * day), await before(3 * day - 1000), await before(30 * day)];
  const start = await readJournal(pool(), fromNow);
  const { bookmark } = await readJournal(pool(), start.bookmark);
  await announceClosed(now);
  const news = await newsSince(bookmark);
  expect(news).toContain(`story ${crossed}`);
  expect(news).not.toContain(`story ${notYet}`);
  expect(news).not.toContain(`story ${longAgo}`);
});

test("after an outage the pages are printed anew of every thread that has closed meanwhile", async () => {
  await setPlaceMode(editor, { sectionId }, { mode: null, closeAfterDays: 3 });
  const last = new Date("2020-08-10T12:00:00Z");
  const now = new Date(last.getTime() + 9 * 60 * minute);
  await announceClosed(last);
  const inTheOutage = await publish(new Date(last.getTime() - 3 * day + 60 * minute));
  const longBefore = await publish(new Date(last.getTime() - 3 * day - 60 * minute));
  const start = await readJournal(pool(), fromNow);
  const { bookmark } = await readJournal(pool(), start.bookmark);
  await announceClosed(now);
  const news = await newsSince(bookmark);
  expect(news).toContain(`story ${inTheOutage}`);
  expect(news).not.toContain(`story ${longBefore}`);
  const { bookmark: later } = await readJournal(pool(), bookmark);
  await announceClosed(now);
  expect(await newsSince(later)).not.toContain(`story ${inTheOutage}`);
});

test("a letter tells once of a comment that waits too long, and again when the queue was short in between", async () => {
  const { letters } = await serve();
  jobs = startJobs(
    watchmen.filter(({ name }) => name === waitAlarm.name),
    "UTC",
  );
  const storyId = await publish(new Date());
  // Whatever else waits here has come after it.
  const first = await db.comment.findFirst({
    where: { waitingSince: { not: null } },
    orderBy: { waitingSince: "asc" },
  });
  const came = new Date((first?.waitingSince ?? new Date()).getTime() - 365 * day);
  const at = (minutes: number) => watchTheWait(new Date(came.getTime() + minutes * minute));
  const ask = { storyId, language: "en", authorName: "A", email: "a@example.org", text: "W", createdAt: came } as const;
  const wait = () => db.comment.create({ data: { ...ask, formKey: new Uint8Array(randomBytes(32)) } });
  const asked = async () =>
    (await pool().query("SELECT FROM jobs.job WHERE name = $1", [waitAlarm.name])).rowCount ?? 0;
  await prepared(waitAlarm);
  const before = await asked();

  const { id } = await wait();
  await at(1_000);
  expect(await asked()).toBe(before);
  await setAlarm(editor, { after: 30, to: "night@news.example", language: "en" });
  await at(29);
  expect(await asked()).toBe(before);
  await Promise.all([at(30), at(30)]);
  await at(45);
  expect(await asked()).toBe(before + 1);
  await db.comment.update({ where: { id }, data: { status: "REFUSED", waitingSince: null, decidedAt: new Date() } });
  await at(46);
  await wait();
  await at(50);
  expect(await asked()).toBe(before + 2);
  await expect.poll(() => letters.length, { timeout: 30_000 }).toBe(2);
  // Whoever is to be told from now on has been told nothing.
  await setAlarm(editor, { after: 40, to: "day@news.example", language: "ar" });
  await at(51);
  expect(await asked()).toBe(before + 3);
  const entries = await db.auditEntry.findMany({
    where: { staffId: editor.id, action: "alarm.changed" },
    orderBy: { id: "desc" },
    take: 2,
  });
  expect(entries.map(({ detail }) => detail)).toEqual([{ after: 40 }, { after: 30 }]);

  await expect.poll(() => letters.length, { timeout: 30_000 }).toBe(3);
  const [, , last] = letters;
  expect(letters.map(({ to }) => to[0])).toEqual(["night@news.example", "night@news.example", "day@news.example"]);
  expect(
    letters
      .slice(0, 2)
      .map(({ mail }) => mail.subject)
      .sort(),
  ).toEqual([expect.stringContaining("waited for 30 minutes"), expect.stringContaining("waited for 50 minutes")]);
  const subject = { site: env().SITE_NAME, minutes: 51 };
  expect(last?.mail.subject).toBe(translator("ar")("mail.alarmSubject", subject));
  expect(String(last?.mail.html)).toContain('dir="rtl"');
  expect(mailboxes(letters[0]?.mail.from)).toMatchObject([{ address: "news@news.example" }]);
  expect(letters[0]?.mail.text).toContain("https://news.example/desk/comments");
});
