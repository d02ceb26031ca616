import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { allowed } from "../../staff/testing.ts";
import { eraseComment } from "../erasure.ts";
import { claim, findClaims, release } from "./claim.ts";
import { decide } from "./judgement.ts";
import { addNote, findNotes } from "./notes.ts";
import { say } from "./testing.ts";

afterAll(disconnect);

const now = new Date("2026-11-28T12:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const both = async () => [await allowed("MODERATOR", "moderate"), await allowed("MODERATOR", "moderate")] as const;

test("who opens a comment has it for two minutes, and colleagues see who", async () => {
  const [first, second] = await both();
  const { id } = await say();
  expect(await claim(first, id, now)).toEqual({ kind: "yours", until: later(120) });
  const staff = { id: first.id, name: first.name };
  expect(await claim(second, id, later(119))).toEqual({ kind: "taken", staff, until: later(120) });
  expect(await findClaims(second, [id, 2_000_000_000], later(119))).toEqual(
    new Map([[id, { staff, until: later(120) }]]),
  );
  expect(await findClaims(second, [id], later(120))).toEqual(new Map());
  expect(await claim(second, id, later(120))).toMatchObject({ kind: "yours" });
});

test("who is still at it goes on, who lets go of it leaves it to others, and nobody lets go of another's", async () => {
  const [first, second] = await both();
  const { id } = await say();
  await claim(first, id, now);
  expect(await claim(first, id, later(90))).toEqual({ kind: "yours", until: later(210) });
  await release(second, id);
  expect(await claim(second, id, later(150))).toMatchObject({ kind: "taken" });
  await release(first, id);
  expect(await claim(second, id, later(150))).toMatchObject({ kind: "yours" });
});

test("of ten who open it at once one has it", async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => allowed("MODERATOR", "moderate")));
  const { id } = await say();
  const claimed = await Promise.all(all.map((one) => claim(one, id, now)));
  expect(claimed.filter(({ kind }) => kind === "yours")).toHaveLength(1);
  expect(claimed.filter(({ kind }) => kind === "taken")).toHaveLength(9);
  expect(await claim(all[0] ?? (await both())[0], 2_000_000_000)).toEqual({ kind: "unknown" });
});

test("a claim keeps nobody from deciding, and ends with the decision", async () => {
  const [first, second] = await both();
  const { id } = await say();
  await claim(first, id);
  expect(await decide(second, { commentId: id, revision: 1, verdict: "SPAM" })).toMatchObject({ kind: "decided" });
  expect(await findClaims(second, [id])).toEqual(new Map());
});

test("notes are for colleagues: in order, with who wrote them, and their words are not in the record", async () => {
  const [first, second] = await both();
  const { id } = await say();
  expect(await addNote(first, id, "I know this house")).toEqual({ kind: "noted" });
  await addNote(second, id, "So do I");
  const notes = (await findNotes(first, [id])).get(id);
  expect(notes).toMatchObject([
    { text: "I know this house", staff: { id: first.id } },
    { text: "So do I", staff: { id: second.id } },
  ]);
  const entries = await db.auditEntry.findMany({ where: { subject: `comment ${id}` }, orderBy: { id: "asc" } });
  expect(entries).toMatchObject([{ action: "comment.noted" }, { action: "comment.noted", staffId: second.id }]);
  expect(JSON.stringify(entries.map(({ detail }) => detail))).not.toContain("house");
  expect(await addNote(first, 2_000_000_000, "Nobody")).toEqual({ kind: "unknown" });
});

test("of many notes the last fifty are shown", async () => {
  const [first] = await both();
  const { id } = await say();
  const written = Array.from({ length: 51 }, (_, n) => `Note ${n}`);
  await db.commentNote.createMany({ data: written.map((text) => ({ commentId: id, staffId: first.id, text })) });
  expect((await findNotes(first, [id])).get(id)?.map(({ text }) => text)).toEqual(written.slice(1));
});

test("the notes go when the comment is erased, and there are none after it", async () => {
  const [first] = await both();
  const { id } = await say();
  await addNote(first, id, "Amal of the third floor");
  await db.$transaction((tx) => eraseComment(tx, id));
  expect((await findNotes(first, [id])).size).toBe(0);
  expect(await addNote(first, id, "Amal")).toEqual({ kind: "unknown" });
});
