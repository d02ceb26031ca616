import { afterAll, expect, test, vi } from "vitest";
import { db, disconnect } from "../../db.ts";
import { allowed } from "../../staff/testing.ts";
import { aComment, aHash, anEmail } from "../testing.ts";
import { countKnown, exportDossier } from "./dossier.ts";
import { eraseGuest } from "./erasure.ts";

afterAll(disconnect);

/** A guest with a bit of everything: comments typed and confirmed, a decision, a report, an address with a pass. */
async function aGuest() {
  const email = anEmail();
  const judge = await allowed("MODERATOR", "moderate");
  const address = await db.guestAddress.create({
    data: {
      ...{ email, language: "en", confirmedAt: new Date("2000-01-03"), confirmHash: aHash() },
      passes: { create: { tokenHash: aHash() } },
    },
  });
  const typed = await aComment({
    email,
    status: "REFUSED",
    visitor: aHash(),
    wordsKey: aHash(),
    correction: `Better ${email}`,
  });
  await db.decision.create({
    data: { commentId: typed.id, staffId: judge.id, verdict: "REFUSED", reason: "ABUSIVE" },
  });
  await db.receipt.create({ data: { commentId: typed.id, tokenHash: aHash() } });
  const confirmed = await aComment({ addressId: address.id, mailReplies: true });
  const waiting = await aComment({ email, status: "HELD", decidedAt: null });
  const somebodys = await aComment({ email: anEmail() });
  const report = await db.report.create({
    data: {
      ...{ commentId: somebodys.id, category: "ILLEGAL", goodFaith: true, language: "en", visitor: aHash() },
      ...{ name: "Amal", email, words: `It is forbidden, says ${email}.` },
    },
  });
  return { email, typed, confirmed, waiting, somebodys, report, address };
}

/** Every text, key and list of every table, to search in: what a dump of the database holds. */
async function dump(): Promise<string> {
  const tables = await db.$queryRaw<{ name: string; rows: string }[]>`
    SELECT c.relname AS name,
      query_to_xml(format('SELECT * FROM %I', c.relname), true, true, '')::text AS rows
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`;
  return tables.map(({ name, rows }) => `${name} ${rows}`).join("\n");
}

test("an export holds everything of one address, and nothing of another", async () => {
  const editor = await allowed("EDITOR", "erase");
  const guest = await aGuest();
  const dossier = await exportDossier(editor, guest.email);
  expect(dossier).toMatchObject({
    email: guest.email,
    exportedAt: expect.any(Date),
    comments: [
      {
        ...{ id: guest.typed.id, status: "REFUSED", text: "What Amal said", correction: guest.typed.correction },
        decisions: [{ verdict: "REFUSED", reason: "ABUSIVE", createdAt: expect.any(Date) }],
        receipts: [{ createdAt: expect.any(Date) }],
      },
      { id: guest.confirmed.id, mailReplies: true },
      { id: guest.waiting.id, status: "HELD" },
    ],
    reports: [{ id: guest.report.id, words: guest.report.words, name: "Amal", receipts: [] }],
    address: { email: guest.email, confirmedAt: new Date("2000-01-03"), passes: [{}] },
  });
  const text = JSON.stringify(dossier);
  for (const kept of ["tokenHash", "formKey", "wordsKey", "visitor", "confirmHash", "staff"]) {
    expect(text).not.toContain(kept);
  }
  expect(await db.auditEntry.findMany({ where: { staffId: editor.id } })).toMatchObject([
    { action: "guest.exported", subject: "guest", detail: { comments: 3, reports: 1 } },
  ]);
});

test("many exports at once each have their entry in the record", async () => {
  const editor = await allowed("EDITOR", "erase");
  await Promise.all(Array.from({ length: 15 }, () => exportDossier(editor, anEmail())));
  expect(await db.auditEntry.count({ where: { staffId: editor.id } })).toBe(15);
});

test("of an address that nobody has used there is nothing to export or erase", async () => {
  const email = anEmail();
  expect(await countKnown("command line", email)).toEqual({ comments: 0, reports: 0, address: false, ban: false });
  expect(await exportDossier("command line", email)).toMatchObject({ comments: [], reports: [], address: null });
  const editor = await allowed("EDITOR", "erase");
  expect(await eraseGuest(editor, email)).toEqual({ comments: 0, reports: 0, address: false });
  expect(await db.auditEntry.count({ where: { staffId: editor.id } })).toBe(0);
});

test("once erased, an address is in no table, be it in words, and nobody else has lost anything", async () => {
  const editor = await allowed("EDITOR", "erase");
  const guest = await aGuest();
  const everything = { comments: 3, reports: 1, address: true };
  expect(await countKnown(editor, guest.email)).toEqual({ ...everything, ban: false });
  const marks = [guest.typed, guest.waiting].map(({ formKey }) => Buffer.from(formKey).toString("base64"));
  const secrets = [guest.email, ...marks];
  const before = await dump();
  for (const secret of secrets) expect(before.includes(secret)).toBe(true);

  expect(await eraseGuest(editor, guest.email)).toEqual(everything);
  const after = await dump();
  for (const secret of secrets) expect(after.includes(secret)).toBe(false);
  for (const { id } of [guest.typed, guest.confirmed, guest.waiting]) {
    expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ status: "ERASED", text: null });
  }
  expect(await db.comment.findUnique({ where: { id: guest.somebodys.id } })).toEqual({
    ...guest.somebodys,
    // The report on it came after it, and is still open.
    ...{ openReports: 1, reportedSince: guest.report.createdAt },
  });
  expect(await db.report.findUnique({ where: { id: guest.report.id } })).toMatchObject({
    ...{ name: null, email: null, words: "", visitor: null, category: "ILLEGAL" },
  });
  const stories = [guest.typed, guest.confirmed, guest.waiting].map(({ storyId }) => `story ${storyId}`);
  for (const story of stories) expect(await db.pressChange.count({ where: { subjects: { has: story } } })).toBe(1);
  expect(await db.auditEntry.findMany({ where: { staffId: editor.id } })).toMatchObject([
    { action: "guest.erased", subject: "guest", detail: everything },
  ]);
  expect(await countKnown(editor, guest.email)).toEqual({ comments: 0, reports: 0, address: false, ban: false });
});

test("more comments than one step takes are erased to the last", async () => {
  const email = anEmail();
  const { storyId } = await aComment({ email });
  await db.comment.createMany({
    data: Array.from({ length: 104 }, () => ({
      ...{ storyId, language: "en" as const, authorName: "Amal", text: "Words", email, formKey: aHash() },
    })),
  });
  expect(await eraseGuest("command line", email)).toMatchObject({ comments: 105 });
  expect(await db.comment.count({ where: { storyId, status: "ERASED" } })).toBe(105);
});

test("who erases somebody and who decides on one of their comments wait for each other one way only", async () => {
  const editor = await allowed("EDITOR", "erase");
  const guest = await aGuest();
  const ids = [guest.typed.id, guest.confirmed.id, guest.waiting.id].sort((one, other) => one - other);
  await db.guestAddress.update({
    where: { email: guest.email },
    data: { askedById: ids[0] ?? 0, confirmHash: aHash() },
  });
  let erasing: Promise<unknown> = Promise.resolve();
  await db.$transaction(
    async (tx) => {
      // As a decision does, the comment first and then the trust of its writer.
      await tx.$queryRaw`SELECT FROM comments WHERE id = ${ids.at(-1)} FOR UPDATE`;
      erasing = eraseGuest(editor, guest.email);
      await vi.waitUntil(async () => {
        const [waiting] = await db.$queryRaw<{ count: number }[]>`
          SELECT count(*)::int AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%comments%'`;
        return waiting?.count === 1;
      });
      await tx.guestAddress.update({ where: { email: guest.email }, data: { trustLostAt: new Date() } });
    },
    { timeout: 20_000 },
  );
  expect(await erasing).toMatchObject({ comments: 3, address: true });
});
