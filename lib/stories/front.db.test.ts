import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import type { StoryKind } from "../generated/prisma/enums.ts";
import { newCode } from "../links/link.ts";
import type { Language } from "../text/language.ts";
import { type Front, findFront } from "./front.ts";

let sectionId: number;

beforeAll(async () => {
  ({ id: sectionId } = await db.section.create({ data: { slug: `front-${newCode()}` }, select: { id: true } }));
});

afterAll(disconnect);

// Later than what any other test publishes. None in English: other tests want theirs to be the newest there.
let clock = Date.now() + 200 * 365 * 86_400_000;

async function tell(language: Language, kind: StoryKind, isPublished = true): Promise<{ code: string; id: number }> {
  const code = newCode();
  clock += 1;
  await db.shortLink.create({ data: { code } });
  const story = await db.story.create({ data: { code, sectionId, kind } });
  const { id } = await db.article.create({
    data: {
      storyId: story.id,
      sectionId,
      language,
      slug: code,
      headline: code,
      body: { type: "doc", content: [{ type: "paragraph" }] },
      ...(isPublished && { status: "PUBLISHED", publishedAt: new Date(clock), updatedAt: new Date(clock) }),
    },
  });
  return { code, id };
}

async function tellMany(count: number, language: Language, kind: StoryKind): Promise<string[]> {
  const codes: string[] = [];
  for (let told = 0; told < count; told += 1) codes.unshift((await tell(language, kind)).code);
  return codes;
}

function codes(stories: { story: { code: string } }[]): string[] {
  return stories.map(({ story }) => story.code);
}

function ownSection(front: Front): string[] {
  return codes(front.sections.find(({ id }) => id === sectionId)?.stories ?? []);
}

test("the newest stories lead, and what is newer but no news stands in its own place", async () => {
  const news = await tellMany(6, "ar", "NEWS");
  const opinions = await tellMany(5, "ar", "OPINION");
  const { code: paidFor } = await tell("ar", "ADVERTISER");
  const { code: hidden } = await tell("ar", "OPINION", false);
  const front = await findFront("ar");
  expect(codes(front.top)).toEqual(news.slice(0, 5));
  expect(codes(front.opinion)).toEqual(opinions.slice(0, 4));
  expect(ownSection(front)).toEqual([paidFor, opinions[4], news[5]]);
  expect(JSON.stringify(front)).not.toContain(hidden);
});

test("no story stands twice on the front page, but among the most read", async () => {
  await tellMany(9, "ckb", "ANALYSIS");
  await tellMany(6, "ckb", "OPINION");
  const { top, opinion, sections } = await findFront("ckb");
  const shown = codes([...top, ...opinion, ...sections.flatMap(({ stories }) => stories)]);
  expect(shown.length).toBeGreaterThanOrEqual(14);
  expect(new Set(shown).size).toBe(shown.length);
});

test("the most read come with the front page, five at most", async () => {
  const told = [];
  for (let count = 0; count < 6; count += 1) told.push(await tell("kmr", "NEWS"));
  const hour = new Date();
  hour.setUTCMinutes(0, 0, 0);
  // More than any other test has of reads.
  for (const [rank, { id }] of told.entries())
    await db.articleRead.create({ data: { articleId: id, hour, reads: 1_000_000 - rank } });
  expect(codes((await findFront("kmr")).mostRead)).toEqual(told.slice(0, 5).map(({ code }) => code));
});
