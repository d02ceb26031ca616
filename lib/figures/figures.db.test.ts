import { randomBytes, randomInt } from "node:crypto";
import { afterEach, beforeAll, expect, test } from "vitest";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { CommentStatus, Language, RefusalReason, Verdict } from "../generated/prisma/enums.ts";
import { newCode } from "../links/link.ts";
import { allowed } from "../staff/testing.ts";
import { csv, tables } from "./csv.ts";
import { findFigures } from "./desk/figures.ts";
import { publishFigures } from "./desk/publication.ts";
import { figuresOf } from "./figures.ts";
import type { Period } from "./period.ts";
import { findMonthFigures, listMonths } from "./public.ts";

// Days long after those of other tests; each test of the figures has a year of its own.
let year = 2100;
let storyId: number;
let sectionId: number;

beforeAll(async () => {
  const section = {
    create: { slug: `figures-${newCode()}`, names: { create: { language: "ar", name: "مدينة" } } },
  } as const;
  const story = await db.story.create({
    data: { shortLink: { create: { code: newCode() } }, section },
    select: { id: true, sectionId: true },
  });
  ({ id: storyId, sectionId } = story);
  year += randomInt(90);
});

afterEach(() => db.moderationSettings.update({ where: { id: 1 }, data: { publicFigures: false } }));

const noon = (day: string) => new Date(`${day}T12:00Z`);
const later = (time: Date, minutes: number) => new Date(time.getTime() + minutes * 60_000);

interface Arrival {
  at: Date;
  status?: CommentStatus;
  language?: Language;
  findings?: Prisma.InputJsonValue;
  staffId?: number;
}

/** A comment as it arrives; what is not held is decided there and then. */
async function arrive({ at, status = "HELD", language = "en", findings = [], staffId }: Arrival): Promise<number> {
  const { id } = await db.comment.create({
    data: {
      ...{ storyId, language, status, findings, createdAt: at, formKey: randomBytes(32) },
      ...{ authorName: "Amal", email: "amal@example.org", text: "Words" },
      decidedAt: status === "HELD" ? null : at,
      ...(staffId !== undefined && { staffId }),
    },
    select: { id: true },
  });
  return id;
}

interface Made {
  commentId: number;
  staffId: number;
  at: Date;
  verdict?: Verdict;
  reason?: RefusalReason;
  undoesId?: number;
  /** Since when it lay; null: it did not. */
  since?: Date | null;
}

/** Without `since` as it was before there was a note of what was before. */
async function decide({ at, verdict = "PUBLISHED", since, ...made }: Made): Promise<number> {
  const before = since === undefined ? {} : { waitingSince: since?.toISOString() ?? null };
  const { id } = await db.decision.create({ data: { ...made, before, verdict, createdAt: at }, select: { id: true } });
  return id;
}

test("every decision is counted on its day, in its language and section, with how long it was waited for", async () => {
  const { id: staffId } = await allowed("MODERATOR", "moderate");
  const period: Period = { first: `${year}-03-01`, last: `${year}-03-03` };
  const at = noon(period.first);
  const [one, two, three] = [await arrive({ at }), await arrive({ at, language: "ckb" }), await arrive({ at })];
  await decide({ commentId: one, staffId, at: later(at, 10) });
  await decide({ commentId: two, staffId, at: later(at, 30), verdict: "REFUSED", reason: "AD" });
  await decide({ commentId: three, staffId, at: later(at, 24 * 60), verdict: "SPAM", since: at });
  // A second look that nobody asked for is a decision without a wait.
  await decide({ commentId: one, staffId, at: later(at, 48 * 60), verdict: "REFUSED", reason: "OTHER", since: null });

  const none = { PUBLISHED: 0, REFUSED: 0, SPAM: 0, median: null, most: null, received: 0 };
  expect(await figuresOf(period)).toEqual({
    period,
    received: 3,
    days: [
      { ...none, day: `${year}-03-01`, received: 3, PUBLISHED: 1, REFUSED: 1, median: 1_200, most: 1_740 },
      { ...none, day: `${year}-03-02`, SPAM: 1, median: 86_400, most: 86_400 },
      { ...none, day: `${year}-03-03`, REFUSED: 1 },
    ],
    reasons: [
      { reason: "AD", count: 1 },
      { reason: "OTHER", count: 1 },
    ],
    dailyReasons: [
      { day: `${year}-03-01`, reason: "AD", count: 1 },
      { day: `${year}-03-03`, reason: "OTHER", count: 1 },
    ],
    deciders: [{ decider: "person", PUBLISHED: 1, REFUSED: 2, SPAM: 1 }],
    total: { PUBLISHED: 1, REFUSED: 2, SPAM: 1, median: 1_800, most: expect.closeTo(77_940) },
    languages: [
      { name: "en", PUBLISHED: 1, REFUSED: 1, SPAM: 1, median: 43_500, most: expect.any(Number) },
      { name: "ckb", PUBLISHED: 0, REFUSED: 1, SPAM: 0, median: 1_800, most: 1_800 },
    ],
    sections: [{ name: String(sectionId), PUBLISHED: 1, REFUSED: 2, SPAM: 1, median: 1_800, most: expect.any(Number) }],
    staff: [{ name: String(staffId), PUBLISHED: 1, REFUSED: 2, SPAM: 1, median: 1_800, most: expect.any(Number) }],
  });
});

test("what was taken back counts for nothing, and it is waited for the decision that stands", async () => {
  const { id: staffId } = await allowed("MODERATOR", "moderate");
  const day = `${year}-05-01`;
  const at = noon(day);
  const commentId = await arrive({ at });
  const wrong = await decide({ commentId, staffId, at: later(at, 1), verdict: "SPAM", since: at });
  await decide({ commentId, staffId, at: later(at, 1.5), verdict: "HELD", undoesId: wrong });
  await decide({ commentId, staffId, at: later(at, 60), since: at });
  // An appeal lies since it came, whenever the comment did.
  const appealed = later(at, 600);
  await decide({ commentId, staffId, at: later(appealed, 60), since: appealed });
  const { total } = await figuresOf({ first: day, last: day });
  expect(total).toEqual({ PUBLISHED: 2, REFUSED: 0, SPAM: 0, median: 3_600, most: 3_600 });
});

test("what decided as the comment arrived is told apart from people, whatever they made of it later", async () => {
  const { id: staffId } = await allowed("MODERATOR", "moderate");
  const day = `${year}-07-01`;
  const at = noon(day);
  await arrive({ at, status: "PUBLISHED", findings: [{ rule: "trusted" }] });
  const byRule = await arrive({
    ...{ at, status: "REFUSED" },
    findings: [
      { rule: "links", detail: 9 },
      { rule: "rule", id: 1, effect: "REFUSE", reason: "BANNED_WORD" },
    ],
  });
  await arrive({
    at,
    status: "SPAM",
    findings: [
      { rule: "filter", effect: "SPAM" },
      { rule: "rule", effect: "HOLD" },
    ],
  });
  await arrive({ at, status: "SPAM", findings: [{ rule: "akismet", effect: "SPAM" }] });
  await arrive({ at, status: "REFUSED", findings: [{ rule: "blocked" }] });
  await arrive({ at, status: "PUBLISHED", findings: [{ rule: "mode", effect: "PUBLISH" }] });
  await arrive({ at, status: "PUBLISHED" });
  // What a colleague writes is nothing that anybody decides on.
  await arrive({ at, status: "PUBLISHED", staffId });
  await decide({ commentId: byRule, staffId, at: later(at, 5), since: null });
  await db.comment.update({ where: { id: byRule }, data: { status: "PUBLISHED", decidedAt: later(at, 5) } });
  const { deciders, received, reasons, total } = await figuresOf({ first: day, last: day });
  expect(deciders).toEqual([
    { decider: "person", PUBLISHED: 1, REFUSED: 0, SPAM: 0 },
    { decider: "trust", PUBLISHED: 1, REFUSED: 0, SPAM: 0 },
    { decider: "rule", PUBLISHED: 0, REFUSED: 1, SPAM: 0 },
    { decider: "mode", PUBLISHED: 2, REFUSED: 0, SPAM: 0 },
    { decider: "filter", PUBLISHED: 0, REFUSED: 0, SPAM: 1 },
    { decider: "outside", PUBLISHED: 0, REFUSED: 0, SPAM: 1 },
    { decider: "ban", PUBLISHED: 0, REFUSED: 1, SPAM: 0 },
  ]);
  expect(received).toBe(7);
  expect(reasons).toEqual([{ reason: "BANNED_WORD", count: 1 }]);
  // Nobody waited for a person.
  expect(total).toMatchObject({ median: null, most: null });
});

test("who decided how much is told to those who lead the desk, with names; as files, too", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const editor = await allowed("EDITOR", "moderate");
  const day = `${year}-09-01`;
  const commentId = await arrive({ at: noon(day) });
  await decide({ commentId, staffId: moderator.id, at: later(noon(day), 2), verdict: "REFUSED", reason: "AD" });
  await db.staff.update({ where: { id: moderator.id }, data: { name: '=HYPERLINK("x")' } });
  const period = { first: day, last: day };
  expect((await findFigures(moderator, period, "ar")).staff).toEqual([]);
  const figures = await findFigures(editor, period, "ar");
  expect(figures.sections).toMatchObject([{ name: "مدينة" }]);
  expect(csv(tables.moderators(figures)).split("\r\n")).toEqual([
    "moderator,published,refused,spam,median_wait_seconds,p95_wait_seconds",
    `"'=HYPERLINK(""x"")",0,1,0,120,120`,
    "",
  ]);
  expect(csv(tables.reasons(figures))).toBe(`day,reason,comments\r\n${day},AD,1\r\n`);
});

test("readers find the months that are over, once an editor has said so", async () => {
  const editor = await allowed("EDITOR", "regulate");
  // Before any of another test: readers see the months from that of the first comment on.
  const month = "1910-03";
  const first = noon(`${month}-10`);
  await arrive({ at: first, status: "PUBLISHED" });
  const now = later(first, 62 * 24 * 60);
  expect(await listMonths(now)).toEqual([]);
  expect(await findMonthFigures(month, now)).toBeNull();

  expect(await publishFigures(editor, true)).toBe(true);
  expect(await publishFigures(editor, true)).toBe(false);
  const entries = await db.auditEntry.findMany({
    where: { staffId: editor.id },
    select: { action: true, detail: true },
  });
  expect(entries).toEqual([{ action: "figures.changed", detail: { public: true } }]);
  const months = await listMonths(now);
  expect(months.at(-1)).toBe(month);
  expect(months).not.toContain(now.toISOString().slice(0, 7));
  const figures = await findMonthFigures(month, now);
  expect(figures).toMatchObject({ month, older: null, newer: months.at(-2) });
  expect(figures).not.toHaveProperty("staff");
  for (const none of ["1910-02", now.toISOString().slice(0, 7), "2026-13", "x"]) {
    expect(await findMonthFigures(none, now), none).toBeNull();
  }
});
