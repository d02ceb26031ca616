import { mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Shelf } from "./shelf.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-cards-"));
});

afterEach(() => rm(folder, { recursive: true }));

const name = (code: string, mark: number) => `${code}.en.${String(mark).padStart(12, "0")}.jpg`;

test("a card is found again; one that was never drawn is not", async () => {
  const shelf = new Shelf(folder, 100);
  await shelf.put(name("abc234", 1), Buffer.from("drawn"));
  expect(await shelf.find(name("abc234", 1))).toEqual(Buffer.from("drawn"));
  expect(await shelf.find(name("abc234", 2))).toBeNull();
});

test("a newer card of an article takes the place of the older, and of nobody else's", async () => {
  const shelf = new Shelf(folder, 100);
  for (const card of [name("abc234", 1), name("xyz234", 1), name("abc234", 2)]) await shelf.put(card, Buffer.from("x"));
  expect((await readdir(folder)).sort()).toEqual([name("abc234", 2), name("xyz234", 1)]);
});

test("there are never more than so many", async () => {
  const shelf = new Shelf(folder, 10);
  const codes = Array.from({ length: 25 }, (_, i) => `abc2${String.fromCharCode(97 + i)}2`);
  for (const code of codes) {
    await shelf.put(name(code, 1), Buffer.from("x"));
    expect((await readdir(folder)).length).toBeLessThanOrEqual(10);
    expect(await shelf.find(name(code, 1))).not.toBeNull();
  }
});

test("what is asked for stays; what nobody asks for leaves first", async () => {
  const shelf = new Shelf(folder, 3);
  const [asked, forgotten, fresh] = [name("abc234", 1), [name("xyz234", 1), name("xyz345", 1)], name("pqr234", 1)];
  for (const [at, card] of [asked, ...forgotten].entries()) {
    await shelf.put(card, Buffer.from("x"));
    await utimes(join(folder, card), at, at);
  }
  await shelf.find(asked);
  await shelf.put(fresh, Buffer.from("x"));
  expect((await readdir(folder)).sort()).toEqual([asked, fresh]);
});
