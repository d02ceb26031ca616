import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { closeJobs } from "../jobs/boss.ts";
import { allowed } from "../staff/testing.ts";
import { announcedWith } from "../stories/desk/testing.ts";
import { addAuthor, findAuthor, saveAuthor } from "./desk.ts";

afterAll(async () => {
  await closeJobs();
  await disconnect();
});

const editor = () => allowed("EDITOR", "publish");
const profile = {
  names: [{ language: "en" as const, name: "Nadia", role: "Baghdad", biography: "Writes." }],
  links: ["https://social.example/@nadia"],
  portraitId: null,
};

test("an author is added under an address made of their name, and their profile kept, announced and written down", async () => {
  const name = `Nadia ${randomUUID().slice(0, 8)}`;
  const { id } = await addAuthor(await editor(), [{ language: "ckb", name }]);
  const portraitId = randomBytes(8).toString("hex");
  await db.media.create({ data: { id: portraitId, width: 640, height: 400, widths: [320, 640] } });
  expect(await saveAuthor(await editor(), id, 1, { ...profile, portraitId })).toEqual({ kind: "saved" });
  const slug = name.toLowerCase().replace(" ", "-");
  expect(await findAuthor(await editor(), id)).toMatchObject({
    ...{ slug, version: 2, links: profile.links },
    ...{ names: profile.names, portrait: { id: portraitId } },
  });
  expect(await announcedWith(`author ${slug}`)).toEqual([`author ${slug}`, `author ${slug}`, "site"]);
  expect(await db.auditEntry.count({ where: { subject: `author ${id}` } })).toBe(2);
});

test("of two who save at once one is told, and a portrait must be kept here", async () => {
  const { id } = await addAuthor(await editor(), [{ language: "en", name: "Somebody" }]);
  const answers = await Promise.all([
    saveAuthor(await editor(), id, 1, profile),
    saveAuthor(await editor(), id, 1, profile),
  ]);
  expect(answers.map(({ kind }) => kind).sort()).toEqual(["conflict", "saved"]);
  expect(await saveAuthor(await editor(), id, 2, { ...profile, portraitId: "0000000000000000" })).toEqual({
    kind: "no-such-picture",
  });
});

test.each(["Staff", "Staff 5"])("%s takes no address that is an account's", async (name) => {
  const { id } = await addAuthor(await editor(), [{ language: "en", name }]);
  await addAuthor(await editor(), [{ language: "en", name }]);
  const author = await findAuthor(await editor(), id);
  expect(author?.slug).toMatch(/^staff-(5-)?author/);
});
