import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db, disconnect } from "../db.ts";
import { hire } from "../staff/testing.ts";
import { sweptAtOnce } from "./privacy.ts";
import { sweep } from "./sweep.ts";
import { aComment, aHash, anEmail } from "./testing.ts";

const log = vi.spyOn(console, "log").mockImplementation(() => {});
// What others left behind is not counted with ours.
beforeAll(() => sweep(now));
afterAll(disconnect);

const now = new Date("2031-06-01T03:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
const long = ago(181);
const lately = ago(179);

const address = (data: { confirmedAt?: Date; silencedAt?: Date; createdAt: Date; askedAt?: Date }) =>
  db.guestAddress.create({ data: { email: anEmail(), language: "en", ...data } });
// What other tests have left behind is not counted.
beforeAll(() => sweep(now));

const isThere = async ({ id }: { id: number }) => (await db.guestAddress.count({ where: { id } })) === 1;

test("a comment's address goes half a year after the decision, and not while it waits for another", async () => {
  const confirmed = await address({ createdAt: long, confirmedAt: lately });
  const wanted = { email: anEmail(), addressId: confirmed.id, mailDecision: true, mailReplies: true };
  const old = await aComment({ ...wanted, decidedAt: long });
  const linked = await aComment({ addressId: confirmed.id, decidedAt: long });
  const kept = await Promise.all([
    aComment({ ...wanted, decidedAt: lately }),
    aComment({ ...wanted, decidedAt: long, waitingSince: lately }),
    aComment({ ...wanted, status: "HELD", decidedAt: null, createdAt: long }),
  ]);
  const swept = await sweep(now);
  expect(swept.commentEmails).toBe(2);
  expect(await db.comment.findUnique({ where: { id: old.id } })).toMatchObject({
    ...{ email: null, addressId: null, mailDecision: false, mailReplies: false },
    ...{ status: "PUBLISHED", authorName: "Amal", text: "What Amal said" },
  });
  expect(await db.comment.findUnique({ where: { id: linked.id } })).toMatchObject({ addressId: null });
  for (const { id } of kept) expect(await db.comment.findUnique({ where: { id } })).toMatchObject(wanted);
});

test("a report's name and address go half a year after it was settled, with its receipt", async () => {
  const { id: commentId } = await aComment();
  const report = (resolvedAt: Date | null) =>
    db.report.create({
      data: {
        ...{ commentId, category: "ILLEGAL", goodFaith: true, words: "Because", language: "en", name: "Ada" },
        ...{ email: anEmail(), createdAt: long, resolvedAt, outcome: resolvedAt && "UPHELD" },
        receipts: { create: { tokenHash: aHash(), createdAt: long } },
      },
    });
  const [old, late, open] = await Promise.all([report(long), report(lately), report(null)]);
  expect(await sweep(now)).toMatchObject({ reportEmails: 1, receipts: 1 });
  const include = { receipts: true };
  expect(await db.report.findUnique({ where: { id: old.id }, include })).toMatchObject({
    ...{ name: null, email: null, words: "Because", receipts: [] },
  });
  for (const { id, email } of [late, open]) {
    expect(await db.report.findUnique({ where: { id }, include })).toMatchObject({
      email,
      name: "Ada",
      receipts: [{}],
    });
  }
});

test("addresses go that nobody confirmed in a week, or used in half a year", async () => {
  const gone = [
    await address({ createdAt: ago(8) }),
    await address({ createdAt: ago(9), askedAt: ago(8) }),
    await address({ createdAt: long, confirmedAt: long }),
  ];
  const inUse = await address({ createdAt: long, confirmedAt: long });
  await aComment({ addressId: inUse.id, decidedAt: lately });
  const passed = await address({ createdAt: long, confirmedAt: long });
  await db.guestPass.create({ data: { addressId: passed.id, tokenHash: aHash(), createdAt: lately } });
  const kept = [
    inUse,
    passed,
    await address({ createdAt: ago(6) }),
    await address({ createdAt: ago(9), askedAt: ago(6) }),
    await address({ createdAt: long, confirmedAt: lately }),
    await address({ createdAt: long, silencedAt: long }),
    await address({ createdAt: long, confirmedAt: long, silencedAt: long }),
  ];
  expect(await sweep(now)).toMatchObject({ unconfirmedAddresses: 2, unusedAddresses: 1 });
  expect(await Promise.all(gone.map(isThere))).toEqual(gone.map(() => false));
  expect(await Promise.all(kept.map(isThere))).toEqual(kept.map(() => true));
});

test("the receipt of an erased comment goes in the end, and every other works on", async () => {
  const nothing = { status: "ERASED", authorName: null, text: null, decidedAt: long } as const;
  const receipt = async (data: Parameters<typeof aComment>[0], createdAt = long) => {
    const { id } = await aComment({ createdAt: long, ...data });
    return db.receipt.create({ data: { commentId: id, tokenHash: aHash(), createdAt } });
  };
  const old = await receipt(nothing);
  const kept = [await receipt(nothing, lately)];
  for (const status of ["PUBLISHED", "REFUSED", "SPAM", "WITHDRAWN"] as const) {
    kept.push(await receipt({ status, decidedAt: long }));
  }
  expect(await sweep(now)).toMatchObject({ receipts: 1 });
  const left = await db.receipt.findMany({
    where: { commentId: { in: [old, ...kept].map((it) => it.commentId ?? 0) } },
  });
  expect(left).toHaveLength(kept.length);
  expect(left.map(({ commentId }) => commentId)).not.toContain(old.commentId);
});

test("a visitor's key goes when its time is over, with what was hashed and blocked under it", async () => {
  await db.visitorKey.deleteMany();
  const staff = await hire("MODERATOR");
  const [oldVisitor, newVisitor] = [aHash(), aHash()];
  await db.visitorKey.createMany({
    data: [
      { key: aHash(), createdAt: ago(8), expiresAt: ago(1) },
      { key: aHash(), createdAt: ago(1), expiresAt: ago(-6) },
    ],
  });
  await db.visitorBlock.createMany({
    data: [
      { visitor: oldVisitor, staffId: staff.id, expiresAt: ago(1) },
      { visitor: newVisitor, staffId: staff.id, expiresAt: ago(-6) },
    ],
  });
  const old = await aComment({ visitor: oldVisitor, createdAt: ago(3) });
  const present = await aComment({ visitor: newVisitor, createdAt: ago(0.5) });
  const report = await db.report.create({
    data: { commentId: present.id, category: "SPAM", language: "en", visitor: oldVisitor, createdAt: ago(2) },
  });
  expect(await sweep(now)).toMatchObject({ visitorKeys: 1, visitorBlocks: 1, visitors: 2 });
  expect(await db.comment.findUnique({ where: { id: old.id } })).toMatchObject({ visitor: null });
  expect(await db.report.findUnique({ where: { id: report.id } })).toMatchObject({ visitor: null });
  expect(await db.comment.findUnique({ where: { id: present.id } })).toMatchObject({ visitor: newVisitor });
  expect(await db.visitorBlock.findMany()).toMatchObject([{ visitor: newVisitor }]);
  // With the last key the last hash goes, too.
  expect(await sweep(ago(-7))).toMatchObject({ visitorKeys: 1, visitorBlocks: 1, visitors: 1 });
  expect(await db.comment.count({ where: { visitor: { not: null } } })).toBe(0);
});

test("more than one step are swept to the end, and both the record and the log say how much it was", async () => {
  await sweep(now);
  const { storyId } = await aComment();
  await db.comment.createMany({
    data: Array.from({ length: sweptAtOnce + 3 }, () => ({
      ...{ storyId, language: "en" as const, authorName: "Amal", text: "Words", email: anEmail(), formKey: aHash() },
      ...{ status: "PUBLISHED" as const, decidedAt: long },
    })),
  });
  log.mockClear();
  const swept = await sweep(now);
  expect(swept.commentEmails).toBe(sweptAtOnce + 3);
  expect(await db.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
    ...{ action: "retention.swept", staffId: null, detail: swept },
  });
  expect(log.mock.calls).toEqual([
    [expect.stringMatching(/^Swept: 503 e-mail addresses of comments, .*bans that had ended\.$/)],
  ]);
  expect(Object.values(await sweep(now)).every((count) => count === 0)).toBe(true);
});
