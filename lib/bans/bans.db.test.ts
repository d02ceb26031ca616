import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commentForm } from "../comments/comment-form.ts";
import { submitComment } from "../comments/submission.ts";
import { db, disconnect } from "../db.ts";
import { newCode } from "../links/link.ts";
import { translator } from "../messages/translator.ts";
import { countKnown } from "../privacy/desk/dossier.ts";
import { eraseGuest } from "../privacy/desk/erasure.ts";
import { sweep } from "../privacy/sweep.ts";
import { aComment } from "../privacy/testing.ts";
import { allowed } from "../staff/testing.ts";
import { block } from "../visitors/desk/block.ts";
import { ban, banWriter, extendBan, liftBan } from "./desk/banning.ts";
import { listBans, listBlocks } from "./desk/list.ts";

process.env.SITE_URL = "https://www.daily.example";

afterAll(disconnect);

const day = 24 * 60 * 60 * 1000;
const forGood = { term: "good", reason: "" } as const;
const aDomain = () => `${randomBytes(6).toString("hex")}.example`;
const moderator = () => allowed("MODERATOR", "moderate");

let code: string;

beforeAll(async () => {
  const now = new Date();
  const body = { type: "doc", content: [{ type: "paragraph" }] };
  const article = { language: "en", slug: "s", headline: "H", status: "PUBLISHED", body } as const;
  ({ code } = await db.story.create({
    data: {
      shortLink: { create: { code: newCode() } },
      section: { create: { slug: `s${randomBytes(6).toString("hex")}` } },
      articles: { create: { ...article, publishedAt: now, updatedAt: now } },
    },
  }));
});

/** What becomes of a comment from an address: its status, and what was found last. */
async function statusOf(email: string) {
  const mark = randomBytes(8).toString("hex");
  const form = commentForm(translator("en")).parse({ author: "Ada", email, comment: `What was said ${mark}` });
  const submitted = await submitComment({ code, language: "en", visitor: mark, trace: mark, form });
  expect(submitted.kind).toBe("stored");
  const { status, findings } = await db.comment.findFirstOrThrow({ where: { text: form.comment } });
  return { status, last: Array.isArray(findings) ? findings.at(-1) : null };
}

test("what comes from a banned address is refused unread, however it is written, and from another is not", async () => {
  const domain = aDomain();
  expect(await ban(await moderator(), `Spam@${domain}`, forGood)).toMatchObject({ kind: "banned", until: null });
  // An address is let go of some day, and findings are not.
  expect(await statusOf(`sPAM@${domain.toUpperCase()}`)).toEqual({ status: "REFUSED", last: { rule: "banned" } });
  expect(await statusOf(`ham@${domain}`)).toMatchObject({ status: "HELD" });
});

test("a domain's ban covers what lies in it, and nothing that only ends like it", async () => {
  const domain = aDomain();
  await ban(await moderator(), domain, forGood);
  const refused = { status: "REFUSED", last: { rule: "banned", detail: domain } };
  expect(await statusOf(`ada@${domain}`)).toEqual(refused);
  expect(await statusOf(`ada@mail.${domain}`)).toEqual(refused);
  expect(await statusOf(`ada@not-${domain}`)).toMatchObject({ status: "HELD" });
});

test("a ban of a domain in other letters meets the address as mail knows it", async () => {
  await ban(await moderator(), "bücher-und-tee.example", forGood);
  expect(await statusOf("ada@xn--bcher-und-tee-wob.example")).toMatchObject({ status: "REFUSED" });
});

test("a ban ends by itself, is not listed any more, and the night throws it away", async () => {
  const [judge, domain] = [await moderator(), aDomain()];
  const then = new Date(Date.now() - 8 * day);
  const set = await ban(judge, domain, { term: "week", reason: "Adverts" }, then);
  expect(set).toMatchObject({ kind: "banned", until: new Date(then.getTime() + 7 * day) });
  expect(await statusOf(`ada@${domain}`)).toMatchObject({ status: "HELD" });
  expect((await listBans(judge, { search: domain })).bans).toEqual([]);
  expect((await listBans(judge, { search: domain }, then)).bans).toMatchObject([{ reason: "Adverts" }]);
  expect((await sweep()).bans).toBeGreaterThan(0);
  expect(await db.ban.count({ where: { value: domain } })).toBe(0);
});

test("a ban is extended, and lifted once", async () => {
  const [judge, domain] = [await moderator(), aDomain()];
  const set = await ban(judge, domain, { term: "day", reason: "" });
  if (set.kind !== "banned") throw new Error(set.kind);
  expect(await extendBan(judge, set.id, "good")).toEqual({ kind: "extended", until: null });
  expect(await liftBan(judge, set.id)).toEqual({ kind: "lifted" });
  expect(await liftBan(judge, set.id)).toEqual({ kind: "gone" });
  expect(await extendBan(judge, set.id, "day")).toEqual({ kind: "gone" });
  expect(await statusOf(`ada@${domain}`)).toMatchObject({ status: "HELD" });
});

test("every ban, its extension and its end are on record, with the domain, and with nothing that was said of anybody", async () => {
  const [judge, domain] = [await moderator(), aDomain()];
  const now = new Date();
  const until = new Date(now.getTime() + day).toISOString();
  const banned = [
    await ban(judge, domain, { term: "day", reason: "Amal of the third floor" }, now),
    await ban(judge, `ada@${domain}`, { term: "day", reason: "Amal again" }, now),
  ];
  const [first = 0, second = 0] = banned.map((it) => (it.kind === "banned" ? it.id : 0));
  for (const id of [first, second]) await extendBan(judge, id, "good");
  await liftBan(judge, second);
  const entries = await db.auditEntry.findMany({ where: { staffId: judge.id }, orderBy: { id: "asc" } });
  expect(entries.map(({ action, subject, detail }) => ({ action, subject, detail }))).toEqual([
    { action: "domain.banned", subject: `ban ${first}`, detail: { until, domain } },
    { action: "address.banned", subject: `ban ${second}`, detail: { until } },
    { action: "domain.banned", subject: `ban ${first}`, detail: { until: null } },
    { action: "address.banned", subject: `ban ${second}`, detail: { until: null } },
    expect.objectContaining({ action: "ban.lifted", subject: `ban ${second}` }),
  ]);
});

test("blocks of visitors are listed as long as they hold", async () => {
  const judge = await moderator();
  const mark = randomBytes(8).toString("hex");
  const form = commentForm(translator("en")).parse({ author: "Ada", email: `${mark}@example.org`, comment: mark });
  await submitComment({ code, language: "en", visitor: mark, trace: mark, form });
  const { id } = await db.comment.findFirstOrThrow({ where: { text: mark } });
  const now = new Date();
  const blocked = await block(judge, id, { term: "day", reason: "Adverts" }, now);
  if (blocked.kind !== "blocked") throw new Error(blocked.kind);
  const listedAt = async (at: Date) => (await listBlocks(judge, at)).filter(({ commentId }) => commentId === id);
  expect(await listedAt(now)).toMatchObject([{ reason: "Adverts", staffName: judge.name, expiresAt: blocked.until }]);
  expect(await listedAt(blocked.until)).toEqual([]);
});

test("several who ban the same at once leave one ban, and no record holds an address", async () => {
  const [judge, address] = [await moderator(), `spam@${aDomain()}`];
  await Promise.all(Array.from({ length: 5 }, () => ban(judge, address, { term: "month", reason: "Adverts" })));
  expect(await db.ban.count({ where: { value: address } })).toBe(1);
  const select = { subject: true, detail: true };
  const records = await db.auditEntry.findMany({ where: { staffId: judge.id }, select });
  expect(records).toHaveLength(5);
  expect(JSON.stringify(records)).not.toContain(address);
});

test("neither a colleague nor the site's own domain can be banned", async () => {
  const judge = await moderator();
  await db.staff.update({ where: { id: judge.id }, data: { email: `mina@desk.${judge.id}.paper.example` } });
  for (const typed of [`MINA@desk.${judge.id}.paper.example`, `desk.${judge.id}.paper.example`, "paper.example"])
    expect(await ban(judge, typed, forGood), typed).toEqual({ kind: "protected" });
  for (const typed of ["www.daily.example", "daily.example", "mail.www.daily.example"])
    expect(await ban(judge, typed, forGood), typed).toEqual({ kind: "protected" });
  expect(await db.ban.count({ where: { staffId: judge.id } })).toBe(0);
});

test("a comment's writer is banned by address or domain, as long as the address is kept", async () => {
  const [judge, domain] = [await moderator(), aDomain()];
  const { id } = await aComment({ email: `ada@${domain}` });
  expect(await banWriter(judge, id, "ADDRESS", forGood)).toMatchObject({ kind: "banned", value: `ada@${domain}` });
  expect(await banWriter(judge, id, "DOMAIN", forGood)).toMatchObject({ kind: "banned", value: domain });
  const confirmed = await db.guestAddress.create({ data: { email: `bêla@${domain}`, language: "kmr" } });
  const { id: followed } = await aComment({ email: null, addressId: confirmed.id });
  expect(await banWriter(judge, followed, "ADDRESS", forGood)).toMatchObject({ value: `bêla@${domain}` });
  const { id: forgotten } = await aComment({ email: null });
  expect(await banWriter(judge, forgotten, "ADDRESS", forGood)).toEqual({ kind: "unreadable" });
});

test("the list goes on where the page before ended", async () => {
  const [judge, domain] = [await moderator(), aDomain()];
  const { id: staffId } = judge;
  const data = Array.from({ length: 55 }, (_, i) => ({ kind: "ADDRESS" as const, value: `a${i}@${domain}`, staffId }));
  await db.ban.createMany({ data });
  const first = await listBans(judge, { search: domain });
  const second = await listBans(judge, { search: domain, after: first.next });
  expect([first.bans.length, second.bans.length, second.next]).toEqual([50, 5, null]);
  expect(first.bans[0]?.value).toBe(`a54@${domain}`);
  expect(new Set([...first.bans, ...second.bans].map(({ value }) => value)).size).toBe(55);
});

test("a ban outlasts the erasure of its address, and whoever erases is told", async () => {
  const editor = await allowed("EDITOR", "erase");
  const email = `ada@${aDomain()}`;
  await aComment({ email });
  await ban(await moderator(), email, forGood);
  expect(await countKnown(editor, email)).toMatchObject({ comments: 1, ban: true });
  await eraseGuest(editor, email);
  expect(await countKnown(editor, email)).toEqual({ comments: 0, reports: 0, address: false, ban: true });
  expect(await statusOf(email)).toMatchObject({ status: "REFUSED" });
});
