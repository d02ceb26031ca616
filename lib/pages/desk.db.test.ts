import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { allowed } from "../staff/testing.ts";
import { announcedWith } from "../stories/desk/testing.ts";
import { addPage, findPage, listPages, movePage, savePage } from "./desk.ts";

afterAll(disconnect);

const words = { type: "paragraph" as const, content: [{ type: "text" as const, text: "We are a newsroom." }] };
const body = { type: "doc" as const, content: [words] };
const editor = () => allowed("EDITOR", "publish");

async function add() {
  const title = `About ${randomUUID().slice(0, 8)}`;
  const addition = await addPage(await editor(), "en", { title, body });
  if (addition.kind !== "added") throw new Error(addition.kind);
  return { id: addition.pageId, title, slug: title.toLowerCase().replace(" ", "-") };
}

test("a page is added under an address made of its title, and stands in every footer", async () => {
  const { id, title, slug } = await add();
  expect(await findPage(await editor(), id, "en")).toMatchObject({ slug, title, version: 1, body });
  expect(await findPage(await editor(), id, "ar")).toMatchObject({ slug, title: "", version: 0, body: null });
  expect(await announcedWith(`page ${slug}`)).toEqual([`page ${slug}`, "site"]);
  expect(await findPage(await editor(), 2_000_000_000, "en")).toBeNull();
});

test("a page is told in one more language once, and of two who save a version one is told", async () => {
  const { id, slug } = await add();
  const save = async (language: "en" | "ar", version: number, title: string) =>
    (await savePage(await editor(), id, language, version, { title, body })).kind;
  expect((await Promise.all([save("ar", 0, "من نحن"), save("ar", 0, "عنا")])).sort()).toEqual(["conflict", "saved"]);
  expect((await Promise.all([save("en", 1, "One"), save("en", 1, "Two")])).sort()).toEqual(["conflict", "saved"]);
  expect(await findPage(await editor(), id, "en")).toMatchObject({ version: 2 });
  expect(await announcedWith(`page ${slug}`)).toHaveLength(6);
  expect(await db.auditEntry.count({ where: { subject: `page ${id}`, action: "page.saved" } })).toBe(2);
  expect((await savePage(await editor(), 2_000_000_000, "en", 0, { title: "x", body })).kind).toBe("unknown");
});

test("a page needs a text, a description of each picture, and the picture itself", async () => {
  const picture = (alt: string) => ({
    type: "picture" as const,
    attrs: { mediaId: "0000000000000000", alt, caption: "", credit: "" },
  });
  const shown = { type: "doc" as const, content: [words, picture("A desk")] };
  const silent = { type: "doc" as const, content: [words, picture("")] };
  const empty = { type: "doc" as const, content: [{ type: "paragraph" as const }] };
  for (const unfit of [silent, empty]) {
    expect(await addPage(await editor(), "en", { title: "x", body: unfit })).toEqual({ kind: "not-ready" });
  }
  const { id } = await add();
  expect(await addPage(await editor(), "en", { title: "x", body: shown })).toEqual({ kind: "no-such-picture" });
  expect(await savePage(await editor(), id, "en", 1, { title: "x", body: shown })).toEqual({ kind: "no-such-picture" });
});

test("pages move in the footer", async () => {
  const [one, two] = [await add(), await add()];
  const order = async () =>
    (await listPages(await editor())).map(({ id }) => id).filter((id) => id === one.id || id === two.id);
  expect(await order()).toEqual([one.id, two.id]);
  await movePage(await editor(), two.id, "up");
  expect(await order()).toEqual([two.id, one.id]);
});
