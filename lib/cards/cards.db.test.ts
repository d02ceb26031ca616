import { mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { env } from "../env.ts";
import type { ArticleStatus } from "../generated/prisma/enums.ts";
import { reserveCode } from "../links/desk/code.ts";
import { drawn } from "./drawing.ts";
import { findDrawing } from "./public.ts";

afterAll(disconnect);

/** Makes an article and gives its code. */
function write(status: ArticleStatus, headline: string): Promise<string> {
  const time = new Date();
  return db.$transaction(async (tx) => {
    const code = await reserveCode(tx);
    const section = await tx.section.create({ data: { slug: `cards-${code}` } });
    const story = await tx.story.create({ data: { code, sectionId: section.id } });
    const times = { publishedAt: time, updatedAt: time, withdrawnAt: time, scheduledFor: time };
    const of = { storyId: story.id, sectionId: section.id, language: "en", slug: "a-slug", status } as const;
    await tx.article.create({
      data: { ...of, ...times, headline, body: { type: "doc", content: [{ type: "paragraph" }] } },
    });
    return code;
  });
}

const named = (code: string, language = "en") => `${code}.${language}.000000000000.jpg`;

test("only an article that readers may see has a card", async () => {
  const code = await write("PUBLISHED", "To be seen");
  expect((await findDrawing(named(code)))?.name).toMatch(/^[2-9a-z]{6}\.en\.[0-9a-f]{12}\.jpg$/);
  expect(await findDrawing(named(code, "ar"))).toBeNull();
  for (const status of ["DRAFT", "SCHEDULED", "WITHDRAWN"] as const) {
    expect(await findDrawing(named(await write(status, "Not to be seen"))), status).toBeNull();
  }
});

test("many who ask at once have it drawn once; a new headline takes the place of the old one's", async () => {
  const code = await write("PUBLISHED", "Before");
  const card = await findDrawing(named(code));
  if (!card) throw new Error("no card");
  const copies = await Promise.all(Array.from({ length: 5 }, () => drawn(card)));
  expect(new Set(copies).size).toBe(1);
  expect(await sharp(copies[0]).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });

  const folder = join(env().DATA_DIR, "cards");
  const file = join(folder, card.name);
  const { ino } = await stat(file);
  expect(await drawn(card)).toEqual(copies[0]);
  expect((await stat(file)).ino).toBe(ino);

  await db.article.updateMany({ where: { story: { code } }, data: { headline: "After" } });
  const next = await findDrawing(named(code));
  if (!next) throw new Error("no card");
  await drawn(next);
  expect((await readdir(folder)).filter((name) => name.startsWith(code))).toEqual([next.name]);
});

test("a picture has shapes where it leads an article that readers may see, and nowhere else", async () => {
  const [shown, hidden] = [await write("PUBLISHED", "Shown"), await write("DRAFT", "Hidden")];
  const [seen, unseen] = ["a", "b"].map((letter) => (letter + shown + hidden).padEnd(16, letter));
  for (const [id = "", code] of [
    [seen, shown],
    [unseen, hidden],
  ] as const) {
    await db.media.create({ data: { id, width: 800, height: 400, widths: [800] } });
    await db.article.updateMany({ where: { story: { code } }, data: { leadMediaId: id, leadAlt: "Alt" } });
    const folder = join(env().DATA_DIR, "uploads", id);
    await mkdir(folder, { recursive: true });
    await sharp({ create: { width: 800, height: 400, channels: 3, background: "#00f" } }).toFile(
      join(folder, "800.jpg"),
    );
  }
  const piece = await findDrawing(`${seen}.4x3.jpg`);
  if (!piece) throw new Error("no piece");
  expect(await sharp(await drawn(piece)).metadata()).toMatchObject({ format: "jpeg", width: 533, height: 400 });
  expect(await findDrawing(`${unseen}.4x3.jpg`)).toBeNull();
  expect(await findDrawing(`${"z".repeat(16)}.4x3.jpg`)).toBeNull();
});
