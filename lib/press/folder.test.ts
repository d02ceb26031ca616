import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SettingsError } from "../env.ts";
import { Folder } from "./folder.ts";
import { fromNow } from "./journal.ts";
import { pressed } from "./page.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dateline-press-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (name: string) => join(root, "pages", name);
const always = () => true;

function page(text: string, ...subjects: string[]) {
  const headers = ["content-type", "text/html; charset=utf-8"];
  const rendering = { status: 200, headers, body: Buffer.from(text), isShared: true, shortLink: undefined };
  return pressed({ ...rendering, subjects: new Set(subjects) }, []);
}

async function filled() {
  const { folder } = await Folder.open(root, "one");
  await folder.put("/en", await page("front", "front"), always);
  await folder.put("/ar/articles/abc234/%D8%A8%D8%B9%D8%AF", await page("article", "story 1"), always);
  return folder;
}

test("a page lies there in three forms, under its decoded name", async () => {
  await filled();
  expect(readFileSync(file("en.html"), "utf8")).toBe("front");
  expect(gunzipSync(readFileSync(file("ar/articles/abc234/بعد.html.gz"))).toString()).toBe("article");
  expect(brotliDecompressSync(readFileSync(file("ar/articles/abc234/بعد.html.br"))).toString()).toBe("article");
});

test("what shows something that changed is taken away in all its forms, and nothing else", async () => {
  const folder = await filled();
  await folder.remove((subjects) => subjects.has("story 1"));
  expect(readdirSync(file("ar/articles/abc234"))).toEqual([]);
  expect(existsSync(file("en.html"))).toBe(true);
});

test("what was asked for with a query, and what is no page, stays in memory only", async () => {
  const folder = await filled();
  const before = readdirSync(root, { recursive: true });
  await folder.put("/en?comment=17", await page("one of its comments", "front"), always);
  const feed = await page("a feed", "front");
  const { identity } = feed.variants;
  const found = { ...identity.found, headers: ["content-type", "application/rss+xml"] };
  await folder.put("/en/feed", { ...feed, variants: { ...feed.variants, identity: { ...identity, found } } }, always);
  expect(readdirSync(root, { recursive: true })).toEqual(before);
  // An address may have a question mark all the same, in its percent signs.
  await folder.put("/en/really%3F", await page("really", "front"), always);
  expect(readFileSync(file("en/really?.html"), "utf8")).toBe("really");
});

test("a page that is old before it is written leaves nothing", async () => {
  const folder = await filled();
  let asked = 0;
  // Current when the writing begins, and not when it ends.
  await folder.put("/en/late", await page("late", "front"), () => asked++ === 0);
  expect(existsSync(file("en/late.html"))).toBe(false);
  await folder.put("/en/never", await page("never", "front"), () => false);
  expect(existsSync(file("en/never.html"))).toBe(false);
});

test("a page that is taken away while it is written is gone", async () => {
  const folder = await filled();
  let isCurrent = true;
  const putting = folder.put("/en/a", await page("a", "story 2"), () => isCurrent);
  isCurrent = false;
  await folder.remove((subjects) => subjects.has("story 2"));
  await putting;
  expect(existsSync(file("en/a.html"))).toBe(false);
});

test("no address leads out of the folder or makes a name that no file may have", async () => {
  const folder = await filled();
  for (const path of ["/..%2Fout", "/en/%2E%2E", "/en/.hidden", "/en/a%00", "/en//x", `/en/${"a".repeat(250)}`]) {
    await folder.put(path, await page("x", "front"), always);
  }
  expect(readdirSync(root).sort()).toEqual(["pages", "sheets"]);
  expect(readdirSync(file("."), { recursive: true }).filter((name) => String(name).endsWith(".html"))).toHaveLength(2);
});

const bookmark = { transaction: "17", known: ["3"] };

test("the same edition goes on with what lies there, from where it had come", async () => {
  await (await filled()).remember(bookmark);
  const { folder, bookmark: from } = await Folder.open(root, "one");
  expect(from).toEqual(bookmark);
  await folder.remove((subjects) => subjects.has("story 1"));
  expect(readdirSync(file("ar/articles/abc234"))).toEqual([]);
  expect(existsSync(file("en.html"))).toBe(true);
});

test("another edition, an old one and one that never said how far it came begin anew", async () => {
  const old = { edition: "one", bookmark, at: new Date(Date.now() - 8 * 24 * 3600 * 1000) };
  for (const last of [{ ...old, at: new Date(), edition: "other" }, old, undefined]) {
    const folder = await filled();
    await folder.remember(bookmark);
    if (last) writeFileSync(join(root, "press.json"), JSON.stringify(last));
    else rmSync(join(root, "press.json"));
    expect((await Folder.open(root, "one")).bookmark).toEqual(fromNow);
    expect(existsSync(file("en.html"))).toBe(false);
  }
});

test("a page that was not written to its end is taken away", async () => {
  await (await filled()).remember(bookmark);
  truncateSync(file("en.html.br"), 2);
  rmSync(join(root, "sheets/ar/articles/abc234/بعد.json"));
  writeFileSync(join(root, "sheets/ar/articles/abc234/بعد.json"), "{");
  await Folder.open(root, "one");
  expect(existsSync(file("en.html"))).toBe(false);
  expect(existsSync(file("ar/articles/abc234/بعد.html"))).toBe(false);
});

test("a folder with other things in it is left alone", async () => {
  writeFileSync(join(root, "thesis.txt"), "years of work");
  await expect(Folder.open(root, "one")).rejects.toThrow(SettingsError);
  expect(readdirSync(root)).toEqual(["thesis.txt"]);
});
