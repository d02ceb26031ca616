import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { env } from "../env.ts";
import type { ArticleStatus } from "../generated/prisma/enums.ts";
import { reserveCode } from "../links/desk/code.ts";
import { cardName } from "./card.ts";
import { drawnCard, findCard } from "./public.ts";

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
    await tx.article.create({ data: { ...of, ...times, headline, body: { type: "doc" } } });
    return code;
  });
}

const named = (code: string, language = "en") => `${code}.${language}.000000000000.jpg`;

test("only an article that readers may see has a card", async () => {
  const code = await write("PUBLISHED", "To be seen");
  expect(await findCard(named(code))).toMatchObject({ headline: "To be seen", section: `cards-${code}` });
  expect(await findCard(named(code, "ar"))).toBeNull();
  for (const status of ["DRAFT", "SCHEDULED", "WITHDRAWN"] as const) {
    expect(await findCard(named(await write(status, "Not to be seen"))), status).toBeNull();
  }
});

test("many who ask at once have it drawn once; a new headline takes the place of the old one's", async () => {
  const code = await write("PUBLISHED", "Before");
  const card = await findCard(named(code));
  if (!card) throw new Error("no card");
  const drawn = await Promise.all(Array.from({ length: 5 }, () => drawnCard(card)));
  expect(new Set(drawn).size).toBe(1);
  expect(await sharp(drawn[0]).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });

  const folder = join(env().DATA_DIR, "cards");
  const file = join(folder, cardName(card));
  const { mtimeMs } = await stat(file);
  expect(await drawnCard(card)).toEqual(drawn[0]);
  expect((await stat(file)).mtimeMs).toBe(mtimeMs);

  await db.article.updateMany({ where: { story: { code } }, data: { headline: "After" } });
  const next = await findCard(named(code));
  if (!next) throw new Error("no card");
  await drawnCard(next);
  expect((await readdir(folder)).filter((name) => name.startsWith(code))).toEqual([cardName(next)]);
});
