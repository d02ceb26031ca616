import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { findCorrections } from "./corrections.ts";
import { correctionsPerPage } from "./story.ts";
import { publishMany } from "./testing.ts";

afterAll(disconnect);

test("notes stand newest first, page after page, and only those of what readers may see", async () => {
  const sectionId = await publishMany(2, new Date("2026-01-01"));
  const [seen, gone] = await db.article.findMany({ where: { sectionId }, orderBy: { id: "asc" } });
  if (!seen || !gone) throw new Error("nothing was published");
  await db.article.update({ where: { id: gone.id }, data: { status: "WITHDRAWN", withdrawnAt: new Date() } });
  const note = (articleId: number, number: number) => ({
    ...{ articleId, kind: "CORRECTION" as const, note: `Note ${number}` },
    createdAt: new Date(Date.UTC(2126, 0, 1) + number),
  });
  const numbers = Array.from({ length: correctionsPerPage + 1 }, (_, number) => number);
  await db.correction.createMany({ data: [...numbers.map((it) => note(seen.id, it)), note(gone.id, 1_000)] });
  const first = await findCorrections("en", 1);
  expect(first?.corrections.map(({ note }) => note)).toEqual(
    numbers
      .slice(1)
      .reverse()
      .map((it) => `Note ${it}`),
  );
  expect(first?.hasOlder).toBe(true);
  expect((await findCorrections("en", 2))?.corrections[0]?.note).toBe("Note 0");
  expect(await findCorrections("en", 3)).toBeNull();
  expect(await findCorrections("ckb", 2)).toBeNull();
});
