import { randomBytes, randomInt } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { eraseComment } from "../comments/erasure.ts";
import { db, disconnect } from "../db.ts";
import { newCode } from "../links/link.ts";
import { sweep } from "../privacy/sweep.ts";
import { allowed } from "../staff/testing.ts";
import { dayAfter, dayOf } from "../stories/calendar.ts";
import { countDay, countPastDays, findCountedDays, findDaysToCount } from "./counted-days.ts";
import { figuresOf } from "./figures.ts";
import { patiently } from "./patience.ts";
import { daysIn, type Period } from "./period.ts";

// Each test has days of its own, long before those of other tests.
let period: Period;
let month = randomInt(100);
let stories: number[];
let sections: number[];
let staff: number[];

beforeAll(async () => {
  sections = await Promise.all([0, 1].map(async () => (await db.section.create({ data: { slug: newCode() } })).id));
  stories = await Promise.all([0, 1, 2].map((n) => tell(sections[n % 2] ?? 0)));
  staff = await Promise.all([0, 1].map(async () => (await allowed("MODERATOR", "moderate")).id));
});
beforeEach(() => {
  month += 1;
  const of = (day: string) => `${2001 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${day}`;
  period = { first: of("10"), last: of("12") };
});
afterAll(disconnect);

async function tell(sectionId: number): Promise<number> {
  const data = { shortLink: { create: { code: newCode() } }, section: { connect: { id: sectionId } } };
  return (await db.story.create({ data, select: { id: true } })).id;
}

/** Numbers that look like chance, and are the same for the same seed. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const of = <Thing>(things: readonly Thing[], at: number): Thing => {
  const thing = things[at % things.length];
  if (thing === undefined) throw new Error("there is none");
  return thing;
};

const within = (at: (below: number) => number) =>
  new Date(Date.parse(`${period.first}T00:00Z`) + at(3 * 86_400_000 - 1));

/** A comment that came one day and was decided on as it arrived, or is a person's to decide on. */
async function arrive(at: (below: number) => number): Promise<void> {
  const createdAt = within(at);
  const isAtOnce = at(3) === 0;
  const finding = of([{ rule: "trusted" }, { rule: "rule", effect: "REFUSE", reason: "AD" }, { rule: "links" }], at(3));
  await db.comment.create({
    data: {
      ...{ storyId: of(stories, at(3)), language: of(["en", "ckb"] as const, at(2)), createdAt, findings: [finding] },
      ...{ authorName: "Amal", email: "amal@example.org", text: "Words", formKey: randomBytes(32) },
      status: isAtOnce ? of(["PUBLISHED", "REFUSED", "SPAM"] as const, at(3)) : "REFUSED",
      decidedAt: isAtOnce ? createdAt : new Date(createdAt.getTime() + 1_000),
      readAt: createdAt,
    },
  });
}

/** The comments of the period, but for erased ones. */
const some = () => db.comment.findMany({ where: { ...here(), status: { not: "ERASED" } }, orderBy: { id: "asc" } });

const here = () => ({
  storyId: { in: stories },
  createdAt: { gte: new Date(period.first), lt: new Date(dayAfter(period.last)) },
});

const verbs: ((at: (below: number) => number) => Promise<unknown>)[] = [
  arrive,
  async function decide(at) {
    const { id: commentId, createdAt } = of(await some(), at(1_000));
    const since = of([createdAt.toISOString(), null], at(2));
    await db.decision.create({
      data: {
        ...{ commentId, staffId: of(staff, at(2)), createdAt: within(at) },
        ...of(
          [{ verdict: "PUBLISHED" }, { verdict: "SPAM" }, { verdict: "REFUSED", reason: "ABUSIVE" }] as const,
          at(3),
        ),
        before: at(2) ? {} : { waitingSince: since },
      },
    });
  },
  async function undo(at) {
    const where = { undoesId: null, undoneBy: { is: null }, comment: here() };
    const decisions = await db.decision.findMany({ where, orderBy: { id: "asc" } });
    const { commentId, staffId, id: undoesId, createdAt } = of(decisions, at(1_000));
    await db.decision.create({ data: { commentId, staffId, undoesId, verdict: "HELD", createdAt } });
  },
  async function correct(at) {
    const { id } = of(await some(), at(1_000));
    await db.comment.update({ where: { id }, data: { findings: [], correction: "New" } });
  },
  async function erase(at) {
    const { id } = of(await some(), at(1_000));
    await db.$transaction((tx) => eraseComment(tx, id));
  },
  async function move(at) {
    await db.story.update({ where: { id: of(stories, at(3)) }, data: { sectionId: of(sections, at(2)) } });
  },
  async function remove(at) {
    const comments = await db.comment.findMany({ where: { ...here(), decisions: { none: {} } } });
    await db.comment.deleteMany({ where: { id: of(comments, at(1_000)).id } });
  },
];

const counted = () => patiently((ask) => findCountedDays(ask, period));

async function figuresAfresh() {
  const where = { day: { gte: new Date(period.first), lte: new Date(period.last) } };
  await db.figureDay.deleteMany({ where });
  expect(await counted()).toEqual([]);
  return figuresOf(period);
}

/** Who writes past lib/db.ts, and takes as long as they like. */
async function anotherWriter(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  return client;
}

async function countAll(): Promise<void> {
  for (const day of daysIn(period)) await countDay(day);
}

test("whatever is done to the comments of days that are counted, the figures are those counted afresh", async () => {
  const seed = randomInt(2 ** 31);
  const at = chance(seed);
  for (let n = 0; n < 30; n += 1) await arrive(at);
  for (const verb of [1, 1, 1, 1, 1, 1, 2]) await of(verbs, verb)(at);
  let read = 0;
  for (let round = 0; round < 12; round += 1) {
    await countAll();
    const done = Array.from({ length: 1 + at(3) }, () => of(verbs, at(verbs.length)));
    for (const verb of done) await verb(at);
    read += (await counted()).length;
    const figures = await figuresOf(period);
    expect(figures, `seed ${seed}, ${done.map(({ name }) => name)}`).toEqual(await figuresAfresh());
  }
  // Not each change touches each day: what is compared did come from the tables.
  expect(read).toBeGreaterThan(0);
});

test("a day that is changed is counted again, and the others stay", async () => {
  const at = chance(1);
  for (let n = 0; n < 20; n += 1) await arrive(at);
  expect(await findDaysToCount()).toEqual(expect.arrayContaining(daysIn(period)));
  await countAll();
  expect(await counted()).toEqual(daysIn(period));
  const toCount = new Set(await findDaysToCount());
  expect(daysIn(period).filter((day) => toCount.has(day))).toEqual([]);

  const second = dayAfter(period.first);
  await arrive(() => 86_400_000);
  expect(await counted()).toEqual([period.first, period.last]);
  expect(await findDaysToCount()).toContain(second);
  await countDay(second);
  expect(await counted()).toEqual(daysIn(period));
});

test("an erasure, a correction and the sweep change no figure", async () => {
  const at = chance(2);
  for (let n = 0; n < 20; n += 1) await arrive(at);
  const before = await figuresOf(period);
  expect(before.deciders.map(({ decider }) => decider)).toEqual(expect.arrayContaining(["trust", "rule", "mode"]));
  await countAll();
  for (const { id } of await some()) {
    await db.comment.update({ where: { id }, data: { findings: [], correction: "Newer words" } });
    await db.$transaction((tx) => eraseComment(tx, id));
  }
  await sweep();
  expect(await counted()).toEqual(daysIn(period));
  expect(await figuresOf(period)).toEqual(before);
  expect(await figuresAfresh()).toEqual(before);
});

test("what is written while a day is counted is not lost", async () => {
  await arrive(() => 0);
  const writer = await anotherWriter();
  const at = new Date(`${period.first}T12:00Z`);
  await writer.query("BEGIN");
  await writer.query(
    `INSERT INTO comments (story_id, language, author_name, text, status, created_at, decided_at, read_at, form_key)
     VALUES ($1, 'en', 'Amal', 'Words', 'PUBLISHED', $2, $2, $2, sha256($3))`,
    [stories[0], at, newCode()],
  );
  await countDay(period.first);
  expect(await figuresOf(period)).toMatchObject({ received: 1 });
  await writer.query("COMMIT");
  await writer.end();
  expect(await counted()).toEqual([]);
  expect(await figuresOf(period)).toMatchObject({ received: 2 });
  await countDay(period.first);
  expect(await counted()).toEqual([period.first]);
  expect(await figuresOf(period)).toMatchObject({ received: 2 });
});

test("what was counted where the newsroom was before is not read", async () => {
  await arrive(() => 0);
  await countDay(period.first);
  await db.figureDay.update({ where: { day: new Date(period.first) }, data: { timeZone: "Asia/Baghdad" } });
  expect(await counted()).toEqual([]);
  expect(await findDaysToCount()).toContain(period.first);
});

test("days that are over are counted by themselves, once nobody writes any more who had begun before", async () => {
  await db.figureDay.deleteMany();
  await arrive(() => 0);
  const yesterday = dayOf(new Date(Date.now() - 25 * 3_600_000));
  const writer = await anotherWriter();
  await writer.query("BEGIN");
  await writer.query("INSERT INTO figure_changes (at) VALUES ($1)", [new Date()]);
  await countPastDays(AbortSignal.timeout(20_000));
  expect(await db.figureDay.count()).toBe(0);
  await writer.query("COMMIT");
  await writer.end();

  const enough = new AbortController();
  const counting = countPastDays(enough.signal);
  await expect.poll(() => db.figureDay.count({ where: { day: new Date(yesterday) } }), { timeout: 30_000 }).toBe(1);
  enough.abort();
  await counting;
  expect(await db.figureDay.count({ where: { day: { gt: new Date(yesterday) } } })).toBe(0);
});
